"""The plan: everything the program knows of a team, as one immutable document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Final

from rostering.allowances import Allowance, Key, key_of
from rostering.calendar import Calendar, Closure, Opening, TurnKind
from rostering.entitlements import Entitlements
from rostering.errors import InvalidValueError
from rostering.notes import Note
from rostering.roster import Roster
from rostering.team.absences import Absence, Appointment, Presence
from rostering.team.duties import Duty
from rostering.team.people import Employee
from rostering.team.settings import Limits, Settings
from rostering.team.stations import Post, PostKind, Staffing, StaffingRow
from rostering.team.wishes import Wish
from rostering.time import Horizon, Weekday, monday_of
from rostering.turns_done import TurnsDone
from rostering.violation import Violation

_LOOKUPS: Final = (
    "calendar",
    "levels",
    "presence",
    "front_posts",
    "default_back_post",
    "turns_done",
    "entitlements",
)
"""What is computed once and does not depend on the roster or on what is noted beside it."""


@dataclass(frozen=True, slots=True)
class CarriedBalance:
    """A balance brought along: owed turns in thousandths, or hours above contract in minutes.

    Attributes:
        kind: the kind of turn; None for the balance of hours.
        as_of: the Monday from which weeks are added; None for the start of the roster.
    """

    employee: str
    kind: TurnKind | None
    amount: int
    as_of: date | None = None

    def __post_init__(self) -> None:
        """Refuse a date on which no week begins: balances run week by week."""
        if self.as_of is not None and self.as_of.weekday() != Weekday.MONDAY:
            raise InvalidValueError("date of the balance", self.as_of, "a Monday")


@dataclass(frozen=True)
class Plan:
    """A team with its calendar, people, wishes, carried balances, roster and what is noted.

    Posts keep their order: the first back post is where somebody on duty works who is on no
    other post. Lookups are computed once per plan, at first use.
    """

    settings: Settings
    posts: tuple[Post, ...] = ()
    openings: tuple[Opening, ...] = ()
    staffing: tuple[StaffingRow, ...] = ()
    duties: tuple[Duty, ...] = ()
    employees: tuple[Employee, ...] = ()
    absences: tuple[Absence, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    closures: tuple[Closure, ...] = ()
    wishes: tuple[Wish, ...] = ()
    carried: tuple[CarriedBalance, ...] = ()
    notes: tuple[Note, ...] = ()
    allowances: tuple[Allowance, ...] = ()
    roster: Roster = field(default_factory=Roster)
    holidays: Mapping[date, str] = field(default_factory=dict)

    @cached_property
    def calendar(self) -> Calendar:
        """What is open when."""
        return Calendar(self.openings, self.closures, self.holidays, self.settings.noon)

    @cached_property
    def levels(self) -> Staffing:
        """How many people a post wants."""
        return Staffing(self.staffing)

    @cached_property
    def presence(self) -> Presence:
        """Who can work when."""
        return Presence(self.employees, self.absences, self.appointments, self.calendar)

    @cached_property
    def front_posts(self) -> tuple[Post, ...]:
        """The posts that serve the public."""
        return tuple(post for post in self.posts if post.is_front)

    @cached_property
    def default_back_post(self) -> Post | None:
        """The post of somebody on duty who is on no other post."""
        return next((post for post in self.posts if post.kind is PostKind.BACK), None)

    @cached_property
    def turns_done(self) -> TurnsDone:
        """Who did which turn, week by week."""
        return TurnsDone(self.calendar, self._by_name, self.front_posts)

    @cached_property
    def entitlements(self) -> Entitlements:
        """How much of the turns is whose share, week by week."""
        return Entitlements(
            self.calendar, self._by_name, self.front_posts, self.levels, self.presence
        )

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The employees by name, in their order."""
        return tuple(employee.name for employee in self.employees)

    @cached_property
    def _by_name(self) -> dict[str, Employee]:
        return {employee.name: employee for employee in self.employees}

    @cached_property
    def _posts_by_name(self) -> dict[str, Post]:
        return {post.name: post for post in self.posts}

    @cached_property
    def _duties_by_name(self) -> dict[str, Duty]:
        return {duty.name: duty for duty in self.duties}

    def employee(self, name: str) -> Employee:
        """Return the employee of that name; KeyError when there is none."""
        return self._by_name[name]

    def post(self, name: str) -> Post:
        """Return the post of that name; KeyError when there is none."""
        return self._posts_by_name[name]

    def has_post(self, name: str) -> bool:
        """Tell whether there is a post of that name."""
        return name in self._posts_by_name

    def duty(self, name: str) -> Duty | None:
        """Return the duty of that name, if the team has it."""
        return self._duties_by_name.get(name)

    def carried_balance(self, name: str, kind: TurnKind | None) -> CarriedBalance | None:
        """Return what is brought along for a person and a kind, if anything."""
        return next(
            (row for row in self.carried if row.employee == name and row.kind is kind), None
        )

    def allowance_for(self, violation: Violation) -> Allowance | None:
        """Return with what reason a violation stands; None for an open one."""
        return self._allowed.get(key_of(violation)) if self.allowances else None

    @cached_property
    def _allowed(self) -> dict[Key, Allowance]:
        return {allowance.key: allowance for allowance in self.allowances}

    def with_roster(self, roster: Roster) -> Plan:
        """Return the plan with another roster; what does not depend on it is shared."""
        return self._sharing(replace(self, roster=roster))

    def with_absences(self, absences: tuple[Absence, ...]) -> Plan:
        """Return the plan with other absences; what is known of days and levels is shared."""
        plan = self._sharing(replace(self, absences=absences))
        for name in ("presence", "entitlements"):
            plan.__dict__.pop(name, None)
        return plan

    def with_limits(self, limits: Limits) -> Plan:
        """Return the plan with other soft limits; all the rest is shared."""
        return self._sharing(replace(self, settings=replace(self.settings, limits=limits)))

    def with_notes(self, notes: tuple[Note, ...]) -> Plan:
        """Return the plan with other notes; all the rest is shared."""
        return self._sharing(replace(self, notes=notes))

    def with_allowances(self, allowances: tuple[Allowance, ...]) -> Plan:
        """Return the plan in which other violations stand with a reason; the rest is shared."""
        return self._sharing(replace(self, allowances=allowances))

    def _sharing(self, plan: Plan) -> Plan:
        for name in _LOOKUPS:
            if name in self.__dict__:
                plan.__dict__[name] = self.__dict__[name]
        return plan

    def only(self, *names: str) -> Plan:
        """Return the plan with these employees; what is known of days and levels is shared."""
        plan = replace(self, employees=tuple(self.employee(name) for name in names))
        for shared in _LOOKUPS:
            plan.__dict__[shared] = getattr(self, shared)
        return plan

    def is_published(self, day: date) -> bool:
        """Tell whether the roster of a day is published, and so stays as it is."""
        until = self.settings.published_until
        return until is not None and day <= until

    def roster_horizon(self) -> Horizon | None:
        """Return the weeks from the first to the last noted one; None for an empty roster."""
        mondays = self.roster.mondays
        if not mondays:
            return None
        return Horizon.of_days(mondays[0], mondays[-1])

    def first_week(self, horizon: Horizon) -> date:
        """Return the Monday from which balances without a date of their own are counted.

        The start of the roster in the book, or of the horizon where that is earlier
        (contract, section 1, `Saldi`).
        """
        mondays = self.roster.mondays
        return min(mondays[0], horizon.start) if mondays else monday_of(horizon.start)
