"""What to do about a roster that something happened to: the fewest changes first, proven.

The same search serves a sick call, an extra closing day, an extra post, somebody lent out: there is
a plan before, and a plan after in which what cannot stay is gone. From now on the weeks in which
they differ are open, everything else stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from time import monotonic
from typing import Final

from rostering.check import goal_values, violations
from rostering.differences.moves import Change, changes, marked_as, same_day
from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.time import Horizon, week_days
from solver.encoding import Encoding, Expr, total
from solver.goals import GOAL_ENCODERS
from solver.problem import Problem
from solver.repairs.disruption import AIMS, RETURN_AIMS, Aim, Disruption
from solver.repairs.few_changes import FewChanges
from solver.repairs.restoring import (
    call_nobody,
    lost_places,
    minutes_filled,
    minutes_lost,
    missing_before,
    own_hours,
    stay_before,
)
from solver.result import Options
from solver.search.searching import Searching
from solver.search.staged import Floor, StagedSearch, differs
from solver.search.stop import StopToken
from solver.verify import CheckFailedError

_COUNTED_FIRST: Final[tuple[Aim, ...]] = ("fewest", "nobody_called", "other")
"""Alternatives in which nothing but the staffing comes before the fewest changes."""
_MORE_CHANGES = 4
"""Changes beyond the fewest that a fairer alternative may cost."""
_FAIRNESS: Final[tuple[GoalId, ...]] = ("turns", "hours", "load")
"""What is settled among alternatives with the same staffing and as many changes."""
_CHOOSING = 2.0
"""Seconds to choose among as few changes: small work, but the machine may be busy."""
_SETTLING = 0.5
"""Seconds for each thing that need not be proven."""
_SETTLING_ALL = 3.5
"""Seconds for all of them together, in one alternative."""
_LEAST_SECONDS = 0.02
"""Less than this is not worth a search."""


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
        self._before, self._happened = told.goals or (
            goal_values(told.before, told.horizon),
            goal_values(told.after, told.horizon),
        )
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
            if aim == "as_before" and not self.disruption.stepped_in:
                continue
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
        changed = FewChanges(encoding, told.after, told.own, told.now.day)
        stay_before(encoding, told.now)
        lost = lost_places(encoding, told.before)
        self._narrow(aim, encoding, changed, lost, found)
        searching = Searching(Options(workers=1), self.stop, is_quick=True, is_linear=True)
        search = StagedSearch(encoding, searching, self.seconds)
        search.start_from(found[0].plan.roster if found else told.after.roster)
        self._left = _SETTLING_ALL if found else self.first_settling
        floors = _service_floors(encoding, told, restores=aim not in RETURN_AIMS)
        fewest = None
        if aim in _COUNTED_FIRST:
            fewest = self._restore(search, floors, changed, lost)
        if fewest is None and any(search.least(floor.amount) is None for floor in floors):
            return None
        if self.stop.is_set:
            return None
        if aim in RETURN_AIMS:
            is_fewest = self._settle_return(aim, search, changed)
        else:
            is_fewest = self._settle(aim, search, changed, lost, fewest)
        return self._alternative(aim, search, is_fewest=is_fewest)

    def _restore(
        self, search: StagedSearch, floors: list[Floor], changed: FewChanges, lost: Expr
    ) -> int | None:
        """Restore the staffing with the fewest changes, the lost places before other gaps.

        Mostly that can be had, and then one search tells it all. None where it cannot.
        """
        weight = minutes_filled(self.disruption.before, search.encoding.problem) + 1
        value = search.least_at(floors, weight * changed.number + lost)
        return None if value is None else value // weight

    def _narrow(
        self,
        aim: Aim,
        encoding: Encoding,
        changed: FewChanges,
        lost: Expr,
        found: Sequence[Alternative],
    ) -> None:
        """Demand what makes an alternative another one than those that were found."""
        told = self.disruption
        if aim == "nobody_called":
            call_nobody(encoding, told.after, told.own)
        if aim == "as_before":
            changed.stay_within(told.stepped_in)
        elif aim in RETURN_AIMS:
            changed.stay_beside(_MORE_CHANGES if aim == "relieved" else 0)
        if aim == "fairest" and found:
            changed.near(found[0].changes, self._fewest + _MORE_CHANGES)
        for other in found if aim == "other" else ():
            changed.differ_from(other.changes)
            # Another way to fill what was lost, rather than some other gap.
            if not isinstance(lost, int):
                most = minutes_lost(told.before, other.plan, encoding.problem.horizon)
                encoding.model.add(lost <= most)

    def _settle_return(self, aim: Aim, search: StagedSearch, changed: FewChanges) -> bool:
        """Give who comes back the own hours first; nobody else changing is always the least."""
        told = self.disruption
        if aim == "as_before":
            search.least(self._unlike_before(search.encoding))
        self._improve(lambda time: search.least(own_hours(search.encoding, told.own), time))
        self._be_fair(search)
        self._improve(lambda time: search.least(changed.number, time))
        return aim == "alone"

    def _unlike_before(self, encoding: Encoding) -> Expr:
        """Count the days that are not as before the absence: of who stepped in, and who is back."""
        told, open_days = self.disruption, encoding.problem.open_days or frozenset()
        back = {} if told.former is None else {key: told.former.entry(*key) for key in told.own}
        return total(
            differs(encoding, key, entry)
            for key, entry in sorted({**told.stepped_in, **back}.items(), key=lambda one: one[0])
            if key in open_days
        )

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

    def _settle(
        self, aim: Aim, search: StagedSearch, changed: FewChanges, lost: Expr, fewest: int | None
    ) -> bool:
        """Choose among the rosters with that staffing; tell whether the fewest changes are proven.

        Once the staffing stands, a stage that finds nothing in its time leaves what was found.
        """
        if aim == "fairest":
            self._be_fair(search)
        if fewest is None:
            fewest = search.least(changed.number)
        is_fewest = search.is_proven and aim == "fewest"
        if aim == "fewest" and fewest is not None:
            self._fewest = fewest
        search.least(changed.worst_first(lost, fewest), _CHOOSING)
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
        weeks = Horizon.of_days(touched[0], touched[-1])
        return Problem(told.after, weeks, open_days=opened)

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


def _service_floors(encoding: Encoding, told: Disruption, *, restores: bool) -> list[Floor]:
    """Return the goals of service, made no better than they were before: to restore is enough."""
    former = missing_before(told.before, encoding.problem) if restores else {}
    goals: tuple[GoalId, ...] = ("minimum", "wanted")
    return [
        Floor(encoding, GOAL_ENCODERS[goal](encoding), former.get(goal, 0), f"restored[{goal}]")
        for goal in goals
    ]
