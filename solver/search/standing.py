"""How a run stands: value and bound of every goal, told as they change, from any thread."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace

from ortools.sat.python import cp_model

from rostering.goals.base import GoalId
from rostering.plan import Plan
from solver.problem import Problem
from solver.result import GoalResult, Progress, ProgressCallback, status_of
from solver.search.patience import Patience
from solver.search.searching import whole_bound

_REPAINT = 0.25
"""Seconds between two rosters in progress reports."""


class Standing:
    """The goals of a problem with what is known of them; reports each change."""

    def __init__(self, problem: Problem, on_progress: ProgressCallback) -> None:
        self.started = time.monotonic()
        self.goals = {goal: GoalResult(goal, None, 0, "none", 0.0) for goal in problem.goals}
        self._on_progress = on_progress
        self._lock = threading.Lock()
        self._painted = 0.0
        self._settled: set[GoalId] = set()

    def stated(self, values: Mapping[GoalId, int]) -> tuple[GoalResult, ...]:
        """Return the goals; one that time did not reach has the value it was left with."""
        return tuple(
            found if goal in self._settled else replace(found, value=values[goal])
            for goal, found in self.goals.items()
        )

    @property
    def elapsed(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self.started

    def settle(self, goal: GoalId, value: int, bound: int, seconds: float) -> None:
        """Note the outcome of the search for a goal."""
        self._settled.add(goal)
        self.goals[goal] = GoalResult(goal, value, bound, status_of(value, bound), seconds)

    def leave(self, goal: GoalId, seconds: float) -> None:
        """Note that the search for a goal found no roster of its own; its bound holds."""
        bound = self.goals[goal].bound
        self.goals[goal] = GoalResult(goal, None, bound, "none", seconds)

    def report(self, goal: GoalId | None, plan: Plan | None = None) -> None:
        """Tell how things stand, with a better roster when there is a new one."""
        self._on_progress(Progress(goal, tuple(self.goals.values()), self.elapsed, plan))

    def on_better(self, goal: GoalId, value: int, bound: int, plan: Callable[[], Plan]) -> None:
        """Take notice of a better roster; called on threads of the search.

        Args:
            goal: the goal at work.
            value: its value.
            bound: its bound.
            plan: reads the roster; not called when another was shown just before.
        """
        with self._lock:
            self._note(goal, value, bound)
            now = time.monotonic()
            if now - self._painted < _REPAINT:
                return
            self._painted = now
            better = plan()
        self.report(goal, better)

    def on_roster(self, values: Mapping[GoalId, int]) -> None:
        """Take notice of a roster by its values; goals that are settled keep what was claimed."""
        for goal, value in values.items():
            known = self.goals[goal]
            if goal not in self._settled:
                status = status_of(value, known.bound)
                self.goals[goal] = replace(known, value=value, status=status)

    def on_bound(self, goal: GoalId, bound: int) -> None:
        """Take notice of a better bound; called on threads of the search."""
        with self._lock:
            known = self.goals[goal]
            if bound <= known.bound:
                return
            self._note(goal, known.value, bound)
        self.report(goal)

    def _note(self, goal: GoalId, value: int | None, bound: int) -> None:
        known = self.goals[goal]
        status = known.status if value is None else "feasible"
        self.goals[goal] = replace(
            known, value=value, bound=max(0, known.bound, bound), status=status
        )


class Watcher(cp_model.CpSolverSolutionCallback):
    """Passes better rosters and bounds of a search on; copies numbers and nothing else."""

    def __init__(
        self,
        standing: Standing,
        goal: GoalId,
        plan_of: Callable[[cp_model.CpSolverSolutionCallback], Plan],
        weight: int = 1,
        *,
        is_bounding: bool = True,
        patience: Patience | None = None,
    ) -> None:
        """Watch a search.

        Args:
            standing: what is told.
            goal: the goal at work.
            plan_of: reads the roster of a solution.
            weight: how many times the objective counts the goal, beside less than that more.
            is_bounding: whether its bounds are bounds of the goal.
            patience: has to notice what is better.
        """
        super().__init__()
        self._is_bounding = is_bounding
        self._patience = patience
        self._value = math.inf
        self._standing = standing
        self._goal = goal
        self._plan_of = plan_of
        self._weight = weight

    def on_solution_callback(self) -> None:
        """Copy a solution."""
        value = round(self.objective_value) // self._weight
        if self._patience is not None and value < self._value:
            self._patience.notice()
        self._value = value
        bound = self._least(self.best_objective_bound) if self._is_bounding else 0
        self._standing.on_better(self._goal, value, min(value, bound), lambda: self._plan_of(self))
        if self._weight > 1 and value <= self._standing.goals[self._goal].bound:
            self.stop_search()

    def on_bound(self, bound: float) -> None:
        """Copy a bound."""
        self._standing.on_bound(self._goal, self._least(bound))

    def _least(self, bound: float) -> int:
        return whole_bound((bound - self._weight + 1) / self._weight)
