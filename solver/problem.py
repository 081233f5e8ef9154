"""The plan as the search sees it: what stays, what is open, and the numbers per week."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property

from rostering.balances import TurnBalance, entitlement, turn_balances
from rostering.calendar import Block, TurnKind
from rostering.goals.base import GoalId
from rostering.people import Terms
from rostering.plan import Plan
from rostering.roster import DayEntry
from rostering.stations import Level
from rostering.time import WEEK, Horizon, Minutes, rounded
from rostering.view import View

ALL_GOALS: tuple[GoalId, ...] = ("minimum", "wanted", "turns", "hours")


@dataclass(frozen=True)
class Problem:
    """A plan and the weeks to plan.

    Attributes:
        plan: locks and published days of its roster stay; the rest of the horizon is planned anew.
        goals: the goals to pursue, in order.
    """

    plan: Plan
    horizon: Horizon
    goals: tuple[GoalId, ...] = ALL_GOALS

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

    def terms(self, name: str, day: date) -> Terms | None:
        """Return the terms in force on a day."""
        return self.plan.employee(name).on(day)

    def week_terms(self, name: str, monday: date) -> Terms | None:
        """Return the terms for the weekly figures."""
        return self.plan.employee(name).in_week(monday)

    def is_given(self, day: date) -> bool:
        """Tell whether a whole day stays: outside the horizon, or published."""
        return day not in self.horizon or self.plan.is_published(day)

    def kept(self, name: str, day: date) -> DayEntry:
        """Return what stays of a day: all of a given day, else what is locked."""
        entry = self.plan.roster.entry(name, day)
        return entry if self.is_given(day) else entry.locked_part()

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

    def balance_weeks(self) -> tuple[date, ...]:
        """Return the Mondays of the weeks that end on a balance day."""
        length = self.plan.settings.window_weeks
        mondays = self.horizon.mondays
        return tuple(
            monday
            for index, monday in enumerate(mondays)
            if (index + 1) % length == 0 or index + 1 == len(mondays)
        )

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


def days_of(monday: date) -> tuple[date, ...]:
    """Return the days of a week."""
    return tuple(monday + timedelta(days=offset) for offset in range(7))


def week_before(monday: date) -> date:
    """Return the Monday before."""
    return monday - WEEK
