"""What to do about a roster that something happened to: the fewest changes first, proven.

The same search serves a sick call, an extra closing day, an extra post, somebody lent out: there is
a plan before, and a plan after in which what cannot stay is gone. From now on the weeks in which
they differ are open, everything else stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from time import monotonic
from typing import Final, Literal, TypeAlias

from rostering.check import goal_values, violations
from rostering.dropout import Now
from rostering.goals import GoalId
from rostering.moves import Change, changes, marked_as, same_day
from rostering.plan import Plan
from rostering.roster import DayKey
from rostering.time import Horizon, monday_of, week_days
from rostering.view import View
from solver.encoding import Encoding, Expr, total
from solver.goals import GOAL_ENCODERS
from solver.problem import Problem
from solver.restoring import (
    call_nobody,
    lost_places,
    missing_before,
    own_hours,
    stay_before,
)
from solver.result import Options
from solver.searching import Searching
from solver.staged import StagedSearch, changed_days
from solver.stop import StopToken
from solver.verify import CheckFailedError

Aim: TypeAlias = Literal["fewest", "fairest", "nobody_called", "other", "alone", "relieved"]
"""What an alternative puts first once the staffing of before is back as far as it can be."""

AIMS: Final[tuple[Aim, ...]] = ("fewest", "fairest", "nobody_called")
RETURN_AIMS: Final[tuple[Aim, ...]] = ("alone", "relieved")
"""Of somebody who comes back: nobody else changes, or who has most to do gets some of it back."""
_MORE_CHANGES = 4
"""Changes beyond the fewest that a fairer alternative may cost."""
_FAIRNESS: Final[tuple[GoalId, ...]] = ("turns", "hours", "load")
"""What is settled among alternatives with the same staffing and as many changes."""
_SETTLING = 0.5
"""Seconds for each thing that need not be proven."""
_SETTLING_ALL = 3.5
"""Seconds for all of them together, in one alternative."""
_LEAST_SECONDS = 0.02
"""Less than this is not worth a search."""
_NEAR_DAYS = 14
"""Days within which a change weighs more the nearer it is."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way on.

    Attributes:
        plan: the whole plan with it.
        changes: what it changes for people, the days of those who dropped out left aside.
        informed: who has to be told, in the order of the changes.
        before: goals before anything happened; `happened` once it had; `after` with this plan.
        is_fewest: proven that no roster restores the staffing as far with fewer changes.
    """

    aim: Aim
    plan: Plan
    changes: tuple[Change, ...]
    informed: tuple[str, ...]
    before: Mapping[GoalId, int]
    happened: Mapping[GoalId, int]
    after: Mapping[GoalId, int]
    is_fewest: bool


@dataclass(frozen=True)
class Disruption:
    """Something that happened to a roster.

    Attributes:
        before: the plan as it was.
        after: the plan as it is, without what cannot stay.
        horizon: the weeks of the roster, over which goals are counted.
        now: what lies before it stays.
        own: days of those who dropped out; they change without being counted.
        refused: who is not asked to change anything.
        aims: what alternatives put first, in their order.
    """

    before: Plan
    after: Plan
    horizon: Horizon
    now: Now
    own: frozenset[DayKey] = frozenset()
    refused: frozenset[str] = frozenset()
    aims: tuple[Aim, ...] = AIMS

    @property
    def mondays(self) -> tuple[date, ...]:
        """The weeks that may change: those in which something is gone, or asked for more."""
        old, new = View(self.before, self.horizon), View(self.after, self.horizon)
        days = {day for _, day in self.own} | {
            block.day
            for block in {*old.blocks, *new.blocks}
            if _asked(old, block.day) != _asked(new, block.day)
        }
        return tuple(
            monday
            for monday in self.horizon.mondays
            if any(monday_of(day) == monday for day in days)
            and monday + timedelta(days=6) >= self.now.day
        )


def _asked(view: View, day: date) -> list[object]:
    """Return what a day asks: its blocks with their levels."""
    plan = view.plan
    return [
        (block.name, block.span, [plan.levels.level(post.name, block) for post in plan.front_posts])
        for block in plan.calendar.blocks(day)
    ]


@dataclass
class Replanner:
    """Searches alternatives, one after the other.

    Attributes:
        seconds: most time for a stage that is to be proven.
        first_settling: seconds for what need not be proven in the first alternative, for which
            somebody is waiting.
    """

    disruption: Disruption
    stop: StopToken = field(default_factory=StopToken)
    seconds: float = 5.0
    first_settling: float = _SETTLING_ALL

    def __post_init__(self) -> None:
        """Work out which weeks are open, and what the goals were."""
        told = self.disruption
        self._mondays = told.mondays
        self._before = goal_values(told.before, told.horizon)
        self._happened = goal_values(told.after, told.horizon)
        self._fewest = 0
        self._left = self.first_settling

    def alternatives(self, most: int = 3) -> Iterator[Alternative]:
        """Yield alternatives that differ, that with the fewest changes first.

        Raises:
            solver.verify.CheckFailedError: when the checker finds a rule broken by one.
        """
        found: list[Alternative] = []
        if not self._mondays:
            return
        others: list[Aim] = ["other"] * most if self.disruption.aims == AIMS else []
        for aim in (*self.disruption.aims, *others):
            if len(found) >= most or self.stop.is_set:
                return
            alternative = self._search(aim, found)
            if alternative is None:
                continue
            if aim == "other" and (not found or _serves_less(alternative, found[0])):
                return
            if alternative.changes not in [other.changes for other in found]:
                found.append(alternative)
                yield alternative

    def _search(self, aim: Aim, found: Sequence[Alternative]) -> Alternative | None:
        told = self.disruption
        encoding = Encoding(self._problem())
        changed = _Changed(encoding, told)
        stay_before(encoding, told.now)
        if aim == "nobody_called":
            call_nobody(encoding, told.after, told.own)
        if aim in RETURN_AIMS:
            changed.stay_beside(_MORE_CHANGES if aim == "relieved" else 0)
        for other in found if aim == "other" else ():
            changed.differ_from(other)
        if aim == "fairest" and found:
            changed.near(found[0], self._fewest + _MORE_CHANGES)
        search = StagedSearch(encoding, Searching(Options(workers=1), self.stop), self.seconds)
        search.start_from(found[0].plan.roster if found else told.before.roster)
        self._left = _SETTLING_ALL if found else self.first_settling
        service = _Service(encoding, told, restores=aim not in RETURN_AIMS)
        for goal in ("minimum", "wanted"):
            if search.least(service.amount(goal)) is None:
                return None
        if self.stop.is_set:
            return None
        settle = self._settle_return if aim in RETURN_AIMS else self._settle
        return self._alternative(aim, search, is_fewest=settle(aim, search, changed))

    def _settle_return(self, aim: Aim, search: StagedSearch, changed: _Changed) -> bool:
        """Give who comes back the own hours first; nobody else changing is always the least."""
        told = self.disruption
        self._improve(lambda time: search.least(own_hours(search.encoding, told.own), time))
        self._be_fair(search)
        self._improve(lambda time: search.least(changed.number, time))
        return aim == "alone"

    def _be_fair(self, search: StagedSearch) -> None:
        for goal in _FAIRNESS:
            self._improve(partial(search.least_of, goal))

    def _improve(self, stage: Callable[[float], object]) -> None:
        """Run a stage that need not be proven, in what is left of the time for those."""
        seconds = min(_SETTLING, self._left)
        if seconds < _LEAST_SECONDS:
            return
        begun = monotonic()
        stage(seconds)
        self._left -= monotonic() - begun

    def _settle(self, aim: Aim, search: StagedSearch, changed: _Changed) -> bool:
        """Choose among the rosters with that staffing; tell whether the fewest changes are proven.

        Once the staffing stands, a stage that finds nothing in its time leaves what was found.
        """
        if aim == "fairest":
            self._be_fair(search)
        fewest = search.least(changed.number)
        is_fewest = search.is_proven and aim == "fewest"
        if aim == "fewest" and fewest is not None:
            self._fewest = fewest
        search.least(lost_places(search.encoding, self.disruption.before), _SETTLING)
        for amount in (changed.called, changed.nearness, changed.own):
            self._improve(partial(search.least, amount))
        if aim != "fairest":
            self._be_fair(search)
        return is_fewest

    def _problem(self) -> Problem:
        told = self.disruption
        opened = frozenset(
            (employee.name, day)
            for employee in told.after.employees
            for monday in self._mondays
            for day in week_days(monday)
            if day >= told.now.day and employee.name not in told.refused
        )
        windows = told.horizon.windows(told.after.settings.window_weeks)
        touched = [week for window in windows if {*window} & {*self._mondays} for week in window]
        weeks = (touched[-1] - touched[0]).days // 7 + 1
        return Problem(told.after, Horizon(touched[0], weeks), open_days=opened)

    def _alternative(self, aim: Aim, search: StagedSearch, *, is_fewest: bool) -> Alternative:
        told = self.disruption
        roster = told.after.roster
        entries = {
            key: marked_as(entry, roster.entry(*key))
            for key, entry in search.entries().items()
            if not same_day(entry, roster.entry(*key))
        }
        plan = told.after.with_roster(roster.replaced(entries))
        self._confirm(plan)
        moved = [
            change
            for change in changes(told.after, plan, self._days())
            if (change.employee, change.day) not in told.own
        ]
        informed = tuple(dict.fromkeys(change.employee for change in moved))
        after = goal_values(plan, told.horizon)
        return Alternative(
            aim, plan, tuple(moved), informed, self._before, self._happened, after, is_fewest
        )

    def _days(self) -> list[date]:
        return [day for monday in self._mondays for day in week_days(monday)]

    def _confirm(self, plan: Plan) -> None:
        """Let the checker judge: nothing may be broken that was not broken before."""
        around = Horizon.around(self._mondays[0], self._mondays[-1])
        known = {violation.identity for violation in violations(self.disruption.after, around)}
        for violation in violations(plan, around):
            if violation.identity not in known:
                raise CheckFailedError(f"a repair breaks rule {violation.rule}", plan)


def _serves_less(alternative: Alternative, first: Alternative) -> bool:
    """Tell whether an alternative leaves more missing than the first."""
    return any(alternative.after[goal] > first.after[goal] for goal in ("minimum", "wanted"))


class _Changed:
    """What an alternative changes, as amounts to make small."""

    def __init__(self, encoding: Encoding, told: Disruption) -> None:
        self._encoding = encoding
        self._own = told.own
        self._days = changed_days(encoding)
        counted = {key: lit for key, lit in self._days.items() if key not in told.own}
        self.number: Expr = total(counted.values())
        self.nearness: Expr = total(
            literal * max(1, _NEAR_DAYS - (day - told.now.day).days)
            for (_, day), literal in counted.items()
        )
        self.called: Expr = total(
            literal
            for key in counted
            if not told.after.roster.entry(*key).shifts
            for _, literal in encoding.shifts(*key)
        )
        self.own: Expr = total(lit for key, lit in self._days.items() if key in told.own)

    def near(self, other: Alternative, most: int) -> None:
        """Allow so many changes at most, on days that matter in another alternative as well."""
        days = {change.day for change in other.changes} | {day for _, day in self._own}
        self._encoding.model.add(self.number <= most)
        for (_, day), literal in self._days.items():
            if day not in days:
                self._encoding.model.add(literal == 0)

    def stay_beside(self, most: int) -> None:
        """Allow so many changes at most, on the days of those it is about."""
        days = {day for _, day in self._own}
        self._encoding.model.add(self.number <= most)
        for (_, day), literal in self._days.items():
            if day not in days:
                self._encoding.model.add(literal == 0)

    def differ_from(self, other: Alternative) -> None:
        """Demand that somebody who changes in another alternative does not, or the reverse."""
        keys = {(change.employee, change.day) for change in other.changes}
        same = [lit for key, lit in self._days.items() if key in keys]
        if same:
            self._encoding.model.add(total(same) <= len(same) - 1)


class _Service:
    """The goals of service, made no better than they were before anything happened."""

    def __init__(self, encoding: Encoding, told: Disruption, *, restores: bool) -> None:
        self._encoding = encoding
        self._former = missing_before(told.before, encoding.problem) if restores else {}

    def amount(self, goal: GoalId) -> Expr:
        """Return a goal, but at least its former value: to restore is enough."""
        expression = GOAL_ENCODERS[goal](self._encoding)
        former = self._former.get(goal, 0)
        if isinstance(expression, int):
            return max(expression, former)
        floor = self._encoding.model.new_int_var(former, 10**9, f"restored[{goal}]")
        self._encoding.model.add(floor >= expression)
        return floor
