"""A small search in stages: one amount after the other made least, each kept from then on."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import NamedTuple

from ortools.sat.python import cp_model

from rostering.goals import GOALS
from rostering.goals.base import GoalId
from rostering.roster import DayEntry, DayKey, Roster
from rostering.view import View
from solver.encoding import Encoding, Expr, Lit, holds, total
from solver.goals import GOAL_ENCODERS
from solver.search.hints import give_hint, roster_hint, solution_hint
from solver.search.searching import FOUND, Searching, whole_bound

STAGE_SECONDS = 2.0
"""Most time for one stage; problems of a day take hundredths of a second."""
_MOST = 10**9


class Floor:
    """An amount below which less is no better; closed, it may not be more either.

    Attributes:
        amount: what to make small; never less than the value.
        can_close: whether the amount could be as small as the value, as far as it is known.
    """

    def __init__(self, encoding: Encoding, amount: Expr, value: int, label: str) -> None:
        self._value = value
        self._variable: cp_model.IntVar | None = None
        self.can_close = not isinstance(amount, int) or amount <= value
        self.amount: Expr = max(amount, value) if isinstance(amount, int) else 0
        if not isinstance(amount, int):
            self._variable = encoding.model.new_int_var(value, _MOST, label)
            encoding.model.add(self._variable >= amount)
            self.amount = self._variable

    def close(self) -> None:
        """Allow the value alone."""
        self._set_most(self._value)

    def open(self) -> None:
        """Allow more again."""
        self._set_most(_MOST)

    def _set_most(self, most: int) -> None:
        if self._variable is not None:
            # The domain in the model itself: a bound beside it could not be taken back.
            self._variable.proto.domain[1] = most


class Thorough(NamedTuple):
    """How to search on where a stage takes long.

    Attributes:
        searching: how.
        after: work after which it takes long, as `Searching.run` counts it.
    """

    searching: Searching
    after: float


class StagedSearch:
    """Searches a model whose few open days are planned around the rest of a roster.

    What locks break by themselves is left as little broken as it can be, first of all.

    Attributes:
        is_possible: whether a roster was found for all stages so far.
        is_proven: whether every amount so far is the least there is.
        bound: the last amount cannot be less, those before it kept.
    """

    def __init__(
        self,
        encoding: Encoding,
        searching: Searching,
        seconds: float = STAGE_SECONDS,
        thorough: Thorough | None = None,
    ) -> None:
        """Begin.

        Args:
            encoding: the model.
            searching: how to search it.
            seconds: time for a stage, if nothing else is said.
            thorough: how to search on where that takes long.
        """
        self._thorough = thorough
        self.encoding = encoding
        self._searching = searching
        self._seconds = seconds
        self._solution: cp_model.CpSolver | None = None
        self.is_possible = True
        self.is_proven = True
        self.bound = 0
        if encoding.excuses:
            self.least(total(1 - kept for kept in encoding.excuses))

    def least(self, amount: Expr, seconds: float | None = None) -> int | None:
        """Make an amount as small as possible and keep it so; None when no roster was found.

        Args:
            amount: what to make small.
            seconds: time for a stage that need not be proven; None for the usual.
        """
        if isinstance(amount, int):
            self.bound = amount
            return amount if self._solution is not None or self._search(seconds) else None
        self.bound = 0
        self.encoding.model.minimize(amount)
        if not self._search(seconds) or self._solution is None:
            return None
        self.bound = whole_bound(self._solution.best_objective_bound)
        value = round(self._solution.objective_value)
        self.encoding.model.add(amount <= value)
        return value

    def least_at(self, floors: Sequence[Floor], amount: Expr) -> int | None:
        """Put some amounts at their floors and make another as small as possible, in one search.

        None where there is no such roster, or none in time; then all is as it was before.
        """
        if not all(floor.can_close for floor in floors):
            return None
        was_proven = self.is_proven
        for floor in floors:
            floor.close()
        value = self.least(amount)
        if value is None:
            self.is_possible, self.is_proven = True, was_proven
            for floor in floors:
                floor.open()
        return value

    def least_of(self, goal: GoalId, seconds: float | None = None) -> int | None:
        """Make a goal as small as possible and keep it so.

        Where time did not give a roster for it, it keeps what the stage before left.
        """
        expression = GOAL_ENCODERS[goal](self.encoding)
        value = self.least(expression, seconds)
        kept = self._value_now(goal) if value is None else value
        if kept is not None:
            self.encoding.settle(goal, expression, kept)
        return value

    def _value_now(self, goal: GoalId) -> int | None:
        """Return the checker's value of a goal in the roster of the last stage."""
        if self._solution is None:
            return None
        problem = self.encoding.problem
        roster = problem.plan.roster.replaced(self.encoding.entries(self._solution))
        return GOALS[goal](View(problem.plan.with_roster(roster), problem.horizon))

    def holds(self, literal: Lit) -> bool:
        """Tell whether a literal is true as the last stage left it."""
        return self._solution is not None and holds(self._solution, literal)

    def entries(self) -> dict[DayKey, DayEntry]:
        """Return the open days as the last stage left them."""
        if self._solution is None:
            return {}
        found = self.encoding.entries(self._solution)
        open_days = self.encoding.problem.open_days
        return {key: entry for key, entry in found.items() if open_days and key in open_days}

    def start_from(self, roster: Roster) -> None:
        """Begin the search near a roster."""
        give_hint(self.encoding.model, roster_hint(self.encoding, roster, self._days()))

    def _days(self) -> frozenset[DayKey]:
        """Return the days that are planned: the open ones, or all of the horizon."""
        problem = self.encoding.problem
        return problem.open_days_in(problem.horizon)

    def _search(self, seconds: float | None) -> bool:
        """Search once; what was found before stays when nothing is found in time."""
        if not self.is_possible or self._searching.stop.is_set:
            return False
        limit = self._seconds if seconds is None else seconds
        self._searching.complete_hint(self.encoding.model, limit)
        solver, status = self._run(limit)
        self.is_proven = self.is_proven and status == cp_model.OPTIMAL
        if status not in FOUND:
            self.is_possible = self._solution is not None
            return False
        self._solution = solver
        give_hint(self.encoding.model, solution_hint(self.encoding, solver, self._days()))
        return True

    def _run(self, seconds: float) -> tuple[cp_model.CpSolver, cp_model.CpSolverStatus]:
        """Search, and search on another way where the first does not get to an end."""
        model, thorough = self.encoding.model, self._thorough
        if thorough is None:
            return self._searching.run(model, seconds)
        until = time.monotonic() + seconds
        solver, status = self._searching.run(model, seconds, effort=thorough.after)
        left = until - time.monotonic()
        if left <= 0 or status not in (cp_model.FEASIBLE, cp_model.UNKNOWN):
            return solver, status
        if status in FOUND:
            give_hint(model, dict(enumerate(solver.response_proto.solution)))
        better, improved = thorough.searching.run(model, left)
        return (better, improved) if improved != cp_model.UNKNOWN else (solver, status)


def changed_days(encoding: Encoding) -> dict[DayKey, cp_model.IntVar]:
    """Return for each open day whether duty or posts differ from the roster in the plan."""
    open_days = encoding.problem.open_days or frozenset()
    roster = encoding.problem.plan.roster
    return {key: differs(encoding, key, roster.entry(*key)) for key in sorted(open_days)}


def differs(encoding: Encoding, key: DayKey, before: DayEntry) -> cp_model.IntVar:
    """Return whether duty or posts of a day differ from those of another one."""
    name, day = key
    places = {(work.block, work.post) for work in before.work}
    differing: list[Expr] = [
        1 - literal if shift.duty in {kept.duty for kept in before.shifts} else literal
        for shift, literal in encoding.shifts(name, day)
    ]
    for block in encoding.problem.plan.calendar.blocks(day):
        for post, literal in encoding.posts(name, block).items():
            was_there = (block.name, post) in places
            differing.append(1 - literal if was_there else literal)
    changed = encoding.model.new_bool_var(f"changed[{name},{day}]")
    for difference in differing:
        encoding.model.add(changed >= difference)
    return changed
