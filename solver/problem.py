"""The plan as the search sees it: what stays, what is open, and the numbers per week."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property

from rostering.calendar import Block, TurnKind
from rostering.figures.balances import TurnBalance, entitlement, turn_balances
from rostering.goals.base import GoalId
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey
from rostering.team.people import Skill, Terms
from rostering.team.stations import Level
from rostering.team.wishes import WishKind
from rostering.time import Half, Horizon, Minutes, Part, half_span, rounded
from rostering.view import View
from solver.result import Priority

ALL_GOALS: tuple[GoalId, ...] = (
    "minimum",
    "wanted",
    "turns",
    "hours",
    "share",
    "load",
    "wishes",
    "calm",
)

_FIRST_AFTER_HOURS: Mapping[Priority, tuple[GoalId, ...]] = {
    "evenwicht": (),
    "wensen": ("wishes",),
    "rust": ("load", "calm"),
}


def goals_in_order(priority: Priority) -> tuple[GoalId, ...]:
    """Return the goals in the order of a priority; service, turns and hours always come first."""
    cut = ALL_GOALS.index("hours") + 1
    preferred = _FIRST_AFTER_HOURS[priority]
    rest = tuple(goal for goal in ALL_GOALS[cut:] if goal not in preferred)
    return (*ALL_GOALS[:cut], *preferred, *rest)


@dataclass(frozen=True)
class Problem:
    """A plan and the weeks to plan.

    Attributes:
        plan: locks and published days of its roster stay; the rest of the horizon is planned anew.
        goals: the goals to pursue, in order.
        open_days: the only days to plan anew, published or not; None for every day of the horizon
            that is not published.
    """

    plan: Plan
    horizon: Horizon
    goals: tuple[GoalId, ...] = ALL_GOALS
    open_days: frozenset[DayKey] | None = None

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The employees."""
        return tuple(employee.name for employee in self.plan.employees)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The open blocks of the horizon."""
        return tuple(block for day in self.horizon.days for block in self.plan.calendar.blocks(day))

    def level(self, post: str, block: Block) -> Level:
        """Return how many people a front post wants in a block."""
        return self.plan.levels.level(post, block)

    def wanted_in(self, block: Block) -> tuple[str, ...]:
        """Return the front posts that a block wants."""
        key = (block.day, block.name)
        if key not in self._wanted_in:
            self._wanted_in[key] = tuple(
                post.name
                for post in self.plan.front_posts
                if self.level(post.name, block).wanted > 0
            )
        return self._wanted_in[key]

    @cached_property
    def _wanted_in(self) -> dict[tuple[date, str], tuple[str, ...]]:
        return {}

    def terms(self, name: str, day: date) -> Terms | None:
        """Return the terms in force on a day."""
        key = (name, day)
        if key not in self._terms:
            self._terms[key] = self.plan.employee(name).on(day)
        return self._terms[key]

    @cached_property
    def _terms(self) -> dict[DayKey, Terms | None]:
        return {}

    def week_terms(self, name: str, monday: date) -> Terms | None:
        """Return the terms for the weekly figures."""
        return self.plan.employee(name).in_week(monday)

    def is_given(self, name: str, day: date) -> bool:
        """Tell whether a whole day of somebody stays: outside the horizon, published, not open."""
        if self.open_days is not None:
            return (name, day) not in self.open_days
        return day not in self.horizon or self.plan.is_published(day)

    def open_days_in(self, horizon: Horizon) -> frozenset[DayKey]:
        """Return the days of some weeks that are planned anew."""
        return frozenset(
            (name, day)
            for name in self.names
            for day in horizon.days
            if not self.is_given(name, day)
        )

    @property
    def goals_around_turns(self) -> tuple[GoalId, ...]:
        """The goals that are left to pursue where turns are kept as they are."""
        return tuple(goal for goal in self.goals if goal != "turns")

    def kept(self, name: str, day: date) -> DayEntry:
        """Return what stays of a day: all of a given day, else what is locked."""
        key = (name, day)
        if key not in self._kept:
            entry = self.plan.roster.entry(name, day)
            is_whole = entry.is_empty or self.is_given(name, day)
            self._kept[key] = entry if is_whole else entry.locked_part()
        return self._kept[key]

    @cached_property
    def _kept(self) -> dict[DayKey, DayEntry]:
        return {}

    def contract(self, name: str, monday: date) -> Minutes:
        """Return the contract of a week in minutes."""
        terms = self.week_terms(name, monday)
        return 0 if terms is None else terms.weekly_minutes

    def credited(self, name: str, monday: date) -> Minutes:
        """Return the credited time of a week in minutes."""
        terms = self.week_terms(name, monday)
        if terms is None or terms.free.fixed_weekday_halves == 10:
            return 0
        halves = self.plan.presence.credited_halves(name, monday)
        per_half = Fraction(terms.weekly_hours * 60, 10 - terms.free.fixed_weekday_halves)
        return rounded(halves * per_half)

    def coordination(self, name: str, monday: date) -> Minutes:
        """Return the coordination time of a week in minutes."""
        terms, contract = self.week_terms(name, monday), self.contract(name, monday)
        if terms is None or contract == 0:
            return 0
        due = max(0, contract - self.credited(name, monday))
        return rounded(Fraction(terms.coordination_hours * 60 * due, contract))

    @cached_property
    def wanted_posts(self) -> tuple[str, ...]:
        """The front posts that some block wants."""
        return tuple(
            post.name
            for post in self.plan.front_posts
            if any(post.name in self.wanted_in(block) for block in self.blocks)
        )

    def works_front(self, name: str, monday: date) -> bool:
        """Tell whether somebody can work some front post alone in a week."""
        terms = self.week_terms(name, monday)
        return terms is not None and any(
            terms.is_independent(post.name) for post in self.plan.front_posts
        )

    def is_independent(self, name: str, day: date, post: str) -> bool:
        """Tell whether somebody counts as staffing on a front post that day."""
        terms = self.terms(name, day)
        return terms is not None and terms.is_independent(post)

    def is_accompanied(self, name: str, day: date, post: str) -> bool:
        """Tell whether somebody would work a front post accompanied that day."""
        terms = self.terms(name, day)
        return terms is not None and terms.skills.get(post) is Skill.ACCOMPANIED

    def halves_of(self, part: Part) -> tuple[Half, ...]:
        """Return the halves of a day that a part touches."""
        noon = self.plan.settings.noon
        return tuple(half for half in Half if half_span(half, noon).overlaps(part.span(noon)))

    @cached_property
    def remote_wishes(self) -> frozenset[tuple[str, date, Half]]:
        """The half days that somebody wishes to work at a distance."""
        return frozenset(
            (wish.employee, day, half)
            for wish in self.plan.wishes
            if wish.kind is WishKind.REMOTE
            for day in self.horizon.days
            if wish.covers(day)
            for half in self.halves_of(wish.part)
        )

    def windows(self) -> tuple[tuple[date, ...], ...]:
        """Return the weeks between two balance days, as their Mondays."""
        length = self.plan.settings.window_weeks
        mondays = self.horizon.mondays
        return tuple(mondays[first : first + length] for first in range(0, len(mondays), length))

    def balance_weeks(self) -> tuple[date, ...]:
        """Return the Mondays of the weeks that end on a balance day."""
        return tuple(window[-1] for window in self.windows())

    @cached_property
    def past(self) -> View:
        """The roster up to the horizon, for what it carries into it."""
        return View(self.plan, self.horizon)

    @cached_property
    def turns_before(self) -> Mapping[TurnKind, Mapping[str, TurnBalance]]:
        """The balances of turns at the start of the horizon."""
        return {kind: turn_balances(self.past, kind) for kind in TurnKind}

    def past_turns(self, name: str, kind: TurnKind) -> tuple[date, ...]:
        """Return the days before the horizon on which somebody did a turn."""
        return tuple(day for day in self.past.turn_days(name, kind) if day < self.horizon.start)

    def entitlements(self, kind: TurnKind, monday: date) -> dict[str, Minutes]:
        """Return what each employee shares in the turns of a week."""
        return {name: entitlement(self.plan, name, kind, monday) for name in self.names}

    def balance_starts(self, name: str, kind: TurnKind | None) -> date:
        """Return the Monday from which weeks are added to a carried balance."""
        row = self.plan.carried_balance(name, kind)
        if row is None or row.as_of is None:
            return self.plan.first_week(self.horizon)
        return row.as_of
