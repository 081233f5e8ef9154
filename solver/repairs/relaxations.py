"""What could give way for one place: one rule, one agreement or one demand at a time.

Each relaxation is a plan that the coordinator could have made herself, with the days that are
planned anew. What a person would do beyond a hard rule is put in the roster and locked, so that
the broken rule stays visible; everything else is an edit of the plan.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final, Literal, TypeAlias, get_args

from rostering.calendar import Block, Validity
from rostering.figures.statistics import Shortage
from rostering.plan import Plan
from rostering.reasons.hindrances import Hindrance
from rostering.reasons.placing import Placing
from rostering.roster import DayEntry, DayKey, Shift, Work
from rostering.rules import RuleId
from rostering.team.absences import Absence
from rostering.team.people import Skill, Terms
from rostering.team.settings import Limits
from rostering.team.stations import StaffingRow
from rostering.time import WHOLE_DAY, WORKWEEK, Half, Weekday, monday_of, week_days
from rostering.view import View

RepairKind: TypeAlias = Literal[
    "within_rules",
    "longer_day",
    "more_hours",
    "free_day_moved",
    "newcomer_counted",
    "asked_back",
    "volunteer",
    "other_post_at_minimum",
    "post_closed",
]

EASIEST_FIRST: Final[tuple[RepairKind, ...]] = get_args(RepairKind)
"""The kinds by what they ask of people, for repairs that help as much."""
_LONGER = 60
"""Most minutes by which a day or a week may grow."""
_PEOPLE = 3
"""People tried for each kind, the nearest first."""
_RULES: Final[Mapping[tuple[str, str], RuleId]] = {
    ("rotation", "outside"): "rotation",
    ("hours", "day"): "day_hours",
    ("hours", "week"): "week_hours",
}
"""The rule behind a reason that somebody may set aside of their own will."""
_LAWFUL = Limits()
"""Limits of the law (contract, section 3); a repair stays within them."""

FreeUnit: TypeAlias = tuple[date, frozenset[Half]]
"""A whole or half day off."""


@dataclass(frozen=True, slots=True)
class Relaxation:
    """One thing that gives way.

    Attributes:
        plan: the plan in which it does.
        open_days: what is planned anew around it.
        employee: whom it asks something, if anybody.
        facts: the names and numbers of its sentence.
        free_units: one of these has to stay free, in the place of what is given up.
    """

    kind: RepairKind
    plan: Plan
    open_days: frozenset[DayKey]
    employee: str | None = None
    facts: Mapping[str, object] = field(default_factory=dict)
    free_units: tuple[FreeUnit, ...] = ()

    def with_free_unit(self, plan: Plan, unit: FreeUnit) -> Plan:
        """Return a plan in which the person is free that (half) day of the week instead."""
        day, halves = unit
        weekday = Weekday(day.weekday())

        def moved(terms: Terms) -> Terms:
            fixed = terms.free.fixed | {(weekday, half) for half in halves}
            return replace(terms, free=replace(terms.free, fixed=fixed))

        week = week_days(monday_of(day))
        return _with_terms(plan, str(self.employee), week[0], week[-1], moved)


class Relaxations:
    """Everything that could give way for one place, in a roster as it stands."""

    def __init__(self, view: View, placing: Placing, shortage: Shortage) -> None:
        self._view = view
        self._plan = view.plan
        self._placing = placing
        self._block: Block = shortage.block
        self._post = shortage.post
        self._reasons = placing.reasons(shortage)
        self._is_below_minimum = shortage.level == "minimum"
        self._day: date = shortage.block.day
        self._whole_day = frozenset((name, self._day) for name in view.names)

    def all(self) -> Iterator[Relaxation]:
        """Yield the relaxations, the easiest first."""
        yield Relaxation("within_rules", self._plan, self._whole_day)
        yield from self._longer_days()
        yield from self._beyond_a_rule("more_hours", "hours")
        for hindrance in self._kept_away("free_day", "fixed"):
            moved = self._free_day_moved(hindrance.employee)
            if moved.free_units:
                yield moved
        for hindrance in self._kept_away("skill", "accompanied"):
            yield self._newcomer_counted(hindrance.employee)
        for way in ("part", "hours"):
            for hindrance in self._kept_away("absent", way):
                yield self._asked_back(hindrance)
        yield from self._beyond_a_rule("volunteer", "rotation")
        yield from self._other_posts()
        if self._is_below_minimum:
            yield self._less_staffing("post_closed", self._post, 0, {})

    def _kept_away(self, reason: str, way: str | None = None) -> list[Hindrance]:
        found = [
            hindrance
            for hindrance in self._reasons
            if hindrance.reason == reason and way in (None, hindrance.way)
        ]
        return found[:_PEOPLE]

    def _longer_days(self) -> Iterator[Relaxation]:
        """Yield a duty that starts earlier or ends later for one person, an hour at most."""
        for hindrance in self._kept_away("duty", "no_duty"):
            name = hindrance.employee
            shift = self._longer_shift(name)
            if shift is not None:
                facts = {"start": shift.span.start, "end": shift.span.end}
                yield self._put_there("longer_day", name, shift, facts)

    def _longer_shift(self, name: str) -> Shift | None:
        present = self._view.entry(name, self._day).shifts
        known = present or tuple(
            Shift(duty.name, duty.span, duty.pause)
            for duty in self._plan.duties
            if self._day.weekday() in duty.weekdays
        )
        longer = [
            shift for shift in (self._stretched(shift) for shift in known) if shift is not None
        ]
        return min(longer, key=lambda shift: shift.minutes, default=None)

    def _stretched(self, shift: Shift) -> Shift | None:
        """Return a shift with its own times that reaches over the block; None for too far."""
        block = self._block.span
        span = replace(
            shift.span, start=min(shift.span.start, block.start), end=max(shift.span.end, block.end)
        )
        longer = replace(shift, duty="", span=span, locked=True)
        added = span.minutes - shift.span.minutes
        lawful = longer.minutes <= min(_LAWFUL.day_hours, self._plan.settings.limits.day_hours)
        return longer if 0 < added <= _LONGER and longer.covers(block) and lawful else None

    def _beyond_a_rule(self, kind: RepairKind, reason: str) -> Iterator[Relaxation]:
        """Yield somebody put there though one rule, and no other, speaks against it."""
        for hindrance in self._kept_away(reason):
            if reason == "hours" and not _is_lawful(hindrance):
                continue
            name, rule = hindrance.employee, _RULES[hindrance.reason, hindrance.way]
            for placement in self._placing.placements(name, self._block, self._post):
                shift = placement.entry.shift
                if shift is not None and {broken.rule for broken in placement.broken} == {rule}:
                    yield self._put_there(kind, name, shift, hindrance.facts)
                    break

    def _put_there(
        self, kind: RepairKind, name: str, shift: Shift, facts: Mapping[str, object]
    ) -> Relaxation:
        """Return the plan with somebody locked at the place, the rest of that day kept."""
        entry = self._view.entry(name, self._day)
        place = Work(self._block.span, self._block.name, self._post, locked=True)
        kept = tuple(
            work
            for work in entry.work
            if not work.span.overlaps(place.span) and shift.covers(work.span)
        )
        locked = DayEntry((replace(shift, locked=True),), (*kept, place), entry.free)
        roster = self._plan.roster.replaced({(name, self._day): locked})
        return Relaxation(kind, self._plan.with_roster(roster), self._whole_day, name, facts)

    def _free_day_moved(self, name: str) -> Relaxation:
        """Return the plan in which somebody works on a free (half) day of that week."""
        presence, monday = self._plan.presence, monday_of(self._day)
        given_up = presence.free_halves(name, self._day)

        def without(terms: Terms) -> Terms:
            weekday = Weekday(self._day.weekday())
            fixed = terms.free.fixed - {(weekday, half) for half in given_up}
            return replace(terms, free=replace(terms.free, fixed=fixed))

        week = week_days(monday)
        plan = _with_terms(self._plan, name, week[0], week[-1], without)
        sizes = [WHOLE_DAY] if given_up == WHOLE_DAY else [frozenset((half,)) for half in Half]
        units = tuple(
            (day, halves)
            for day in week
            if day.weekday() in WORKWEEK and day != self._day
            for halves in sizes
            if not presence.unavailable_halves(name, day) & halves
        )
        return Relaxation(
            "free_day_moved",
            plan,
            self._whole_day | {(name, day) for day in week},
            name,
            {"from": self._day, "halves": given_up},
            units,
        )

    def _newcomer_counted(self, name: str) -> Relaxation:
        def alone(terms: Terms) -> Terms:
            return replace(terms, skills={**terms.skills, self._post: Skill.INDEPENDENT})

        plan = _with_terms(self._plan, name, self._day, self._day, alone)
        return Relaxation("newcomer_counted", plan, self._whole_day, name)

    def _asked_back(self, hindrance: Hindrance) -> Relaxation:
        """Return the plan without what keeps somebody away for a part of the day."""
        name = hindrance.employee
        rows: list[Absence] = []
        for row in self._plan.absences:
            if not self._takes_away(row, hindrance):
                rows.append(row)
                continue
            rows += row.without(self._day)
            if row.employee is None:
                others = [other for other in self._view.names if other != name]
                today = replace(row, first=self._day, last=self._day, weekday=None)
                rows += [replace(today, employee=other) for other in others]
        plan = replace(self._plan, absences=tuple(rows))
        return Relaxation("asked_back", plan, self._whole_day, name, hindrance.facts)

    def _takes_away(self, row: Absence, hindrance: Hindrance) -> bool:
        """Tell whether an absence in part of the day keeps somebody from the block.

        A half day does so outside itself as well, where every duty over the block reaches into it.
        """
        if not (row.approved and row.employee in (None, hindrance.employee)):
            return False
        if not row.covers(self._day) or row.part.is_whole:
            return False
        hours = row.part.hours
        return hours.overlaps(self._block.span) if hours is not None else hindrance.way == "part"

    def _other_posts(self) -> Iterator[Relaxation]:
        """Yield other posts of the block left one below what they have, at least their minimum."""
        posts = [
            str(hindrance.facts["post"])
            for hindrance in self._reasons
            if (hindrance.reason, hindrance.way) == ("busy", "wanted")
            and hindrance.facts["block"] == self._block.name
        ]
        for post in dict.fromkeys(posts):
            present = len(self._view.independents(self._block, post))
            yield self._less_staffing("other_post_at_minimum", post, present - 1, {"post": post})

    def _less_staffing(
        self, kind: RepairKind, post: str, wanted: int, facts: Mapping[str, object]
    ) -> Relaxation:
        """Return the plan in which a post wants fewer people in the block, on this day alone."""
        level = self._plan.levels.level(post, self._block)
        day = self._day
        row = StaffingRow(
            post,
            min(level.minimum, wanted),
            wanted,
            Weekday(day.weekday()),
            self._block.name,
            Validity(day, day),
        )
        others = tuple(known for known in self._plan.staffing if _place(known) != _place(row))
        # Of rows that are as specific the first counts.
        plan = replace(self._plan, staffing=(row, *others))
        return Relaxation(kind, plan, self._whole_day, None, {**facts, "left": wanted})


def _is_lawful(hindrance: Hindrance) -> bool:
    """Tell whether an hour at most is asked, within what the law allows."""
    if hindrance.way == "contract":
        return False
    minutes, limit = hindrance.facts["minutes"], hindrance.facts["limit"]
    lawful = _LAWFUL.day_hours if hindrance.way == "day" else _LAWFUL.week_hours
    return (
        isinstance(minutes, int)
        and isinstance(limit, int)
        and minutes <= min(limit + _LONGER, lawful)
    )


def _with_terms(
    plan: Plan, name: str, first: date, last: date, change: Callable[[Terms], Terms]
) -> Plan:
    employees = tuple(
        employee.changed(first, last, change) if employee.name == name else employee
        for employee in plan.employees
    )
    return replace(plan, employees=employees)


def _place(row: StaffingRow) -> tuple[object, ...]:
    return (row.post, row.weekday, row.block, row.validity)
