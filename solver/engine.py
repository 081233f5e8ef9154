"""The search: goal by goal, each value kept while the next is improved."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from ortools.sat.python import cp_model

from rostering.goals.base import GoalId
from rostering.plan import Plan
from rostering.time import Horizon
from solver.encoding import Encoding
from solver.goals import GOAL_ENCODERS
from solver.problem import ALL_GOALS, Problem
from solver.result import GoalResult, Options, Progress, ProgressCallback, Result
from solver.stop import StopToken
from solver.verify import goal_values, verify

_REPAINT = 0.25
"""Seconds between two rosters in progress reports."""
_SHARE = 0.5
"""Part of the remaining time that one goal may take while others wait."""


def ignore(_progress: Progress) -> None:
    """Take no notice of progress."""


def solve(
    plan: Plan,
    horizon: Horizon,
    options: Options | None = None,
    *,
    on_progress: ProgressCallback = ignore,
    stop: StopToken | None = None,
) -> Result:
    """Plan the weeks of a horizon as well as possible.

    Locks and published days stay. Places that cannot be staffed stay empty; there is always a
    roster. Goals are improved in their order, an earlier one never worsens for a later one
    (contract, section 4). Progress may be reported from other threads.

    Raises:
        solver.verify.CheckFailedError: when the checker does not confirm the roster, a mistake
            in the program.
    """
    return solve_problem(Problem(plan, horizon, ALL_GOALS), options, on_progress, stop)


def solve_problem(
    problem: Problem,
    options: Options | None = None,
    on_progress: ProgressCallback = ignore,
    stop: StopToken | None = None,
) -> Result:
    """Search the best roster of a problem and have the checker confirm it."""
    run = _Run(problem, options or Options(), on_progress, stop or StopToken())
    run.search()
    return run.result()


@dataclass(slots=True)
class _Found:
    """The best roster so far, with the solver's values of all decisions as a hint."""

    plan: Plan
    values: list[int]


class _Run:
    """One planning run: its clock, its model and the best roster so far."""

    def __init__(
        self, problem: Problem, options: Options, on_progress: ProgressCallback, stop: StopToken
    ) -> None:
        self._started = time.monotonic()
        self._problem = problem
        self._options = options
        self._on_progress = on_progress
        self._stop = stop
        self._goals = {goal: GoalResult(goal, None, 0, "none", 0.0) for goal in problem.goals}
        self._found: _Found | None = None
        self._lock = threading.Lock()
        self._painted = 0.0

    def search(self) -> None:
        """Improve goal after goal until all are done, time is up or a stop is asked for."""
        if self._stop.is_set:
            return
        encoding = Encoding(self._problem)
        if encoding.excuses:
            self._excuse(encoding)
        for index, goal in enumerate(self._problem.goals):
            if self._stop.is_set or self._left() <= 0:
                return
            waiting = len(self._problem.goals) - index - 1
            self._improve(encoding, goal, self._left() * (_SHARE if waiting else 1))

    def _excuse(self, encoding: Encoding) -> None:
        """Let locks break as few rules as possible, and no rule be broken without a lock."""
        broken = sum(1 - kept for kept in encoding.excuses)
        encoding.model.minimize(broken)
        solver = self._solver(self._left())
        status = self._interruptible(solver, encoding, None)
        if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            encoding.model.add(broken <= round(solver.objective_value))
            self._keep(encoding, solver)

    def _improve(self, encoding: Encoding, goal: GoalId, seconds: float) -> None:
        """Minimise one goal and keep its value from then on."""
        started = time.monotonic()
        expression = GOAL_ENCODERS[goal](encoding)
        model = encoding.model
        if isinstance(expression, int):
            model.clear_objective()
        else:
            model.minimize(expression)
        self._hint(model)
        self._report(goal)
        solver = self._solver(seconds)
        watcher = _Watcher(self, encoding, goal)
        solver.best_bound_callback = watcher.on_bound
        status = self._interruptible(solver, encoding, watcher)
        spent = time.monotonic() - started
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            bound = self._goals[goal].bound
            self._goals[goal] = GoalResult(goal, None, bound, "none", spent)
            if self._found is not None and not isinstance(expression, int):
                # Without a solution of its own the goal keeps what the former roster gives.
                model.add(expression <= self._value_now(goal))
            return
        self._keep(encoding, solver)
        value, bound = self._outcome(solver, expression)
        proven = "optimal" if value == bound else "feasible"
        self._goals[goal] = GoalResult(goal, value, bound, proven, spent)
        if not isinstance(expression, int):
            model.add(expression <= value)
        self._report(goal, paint=True)

    @staticmethod
    def _outcome(
        solver: cp_model.CpSolver, expression: cp_model.LinearExprT
    ) -> tuple[int, int]:
        if isinstance(expression, int):
            return expression, expression
        value = round(solver.objective_value)
        # The bound of an integer objective may be reported as a fraction.
        bound = min(value, -int(-solver.best_objective_bound // 1))
        return value, max(0, bound)

    def _solver(self, seconds: float) -> cp_model.CpSolver:
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = max(0.01, seconds)
        solver.parameters.num_workers = self._options.workers or default_workers()
        solver.parameters.random_seed = self._options.seed
        return solver

    def _interruptible(
        self, solver: cp_model.CpSolver, encoding: Encoding, watcher: _Watcher | None
    ) -> cp_model.CpSolverStatus:
        self._stop.on_stop(solver.stop_search)
        try:
            status = solver.solve(encoding.model, watcher)
        finally:
            self._stop.on_stop(None)
        if status == cp_model.MODEL_INVALID:
            raise RuntimeError(encoding.model.validate())
        return status

    def _keep(self, encoding: Encoding, solver: cp_model.CpSolver) -> None:
        roster = self._problem.plan.roster.replaced(encoding.entries(solver))
        values = list(solver.response_proto.solution)
        self._found = _Found(self._problem.plan.with_roster(roster), values)

    def _hint(self, model: cp_model.CpModel) -> None:
        if self._found is None:
            return
        model.clear_hints()
        for index, value in enumerate(self._found.values):
            model.proto.solution_hint.vars.append(index)
            model.proto.solution_hint.values.append(value)

    def _value_now(self, goal: GoalId) -> int:
        return goal_values(self.best(), self._problem.horizon)[goal]

    def _left(self) -> float:
        return self._options.time_limit - (time.monotonic() - self._started)

    def best(self) -> Plan:
        """Return the plan with the best roster so far; without one, with what stays."""
        if self._found is not None:
            return self._found.plan
        kept = {
            (name, day): self._problem.kept(name, day)
            for name in self._problem.names
            for day in self._problem.horizon.days
        }
        return self._problem.plan.with_roster(self._problem.plan.roster.replaced(kept))

    def on_better(
        self, encoding: Encoding, goal: GoalId, value: int, bound: int, solution: _Watcher
    ) -> None:
        """Take notice of a better roster; called on threads of the search."""
        with self._lock:
            self._note(goal, value, bound)
            now = time.monotonic()
            if now - self._painted < _REPAINT:
                return
            self._painted = now
            roster = self._problem.plan.roster.replaced(encoding.entries(solution))
        self._report(goal, self._problem.plan.with_roster(roster))

    def on_bound(self, goal: GoalId, bound: int) -> None:
        """Take notice of a better bound; called on threads of the search."""
        with self._lock:
            known = self._goals[goal]
            if bound <= known.bound:
                return
            self._note(goal, known.value, bound)
        self._report(goal)

    def _note(self, goal: GoalId, value: int | None, bound: int) -> None:
        known = self._goals[goal]
        status = known.status if value is None else "feasible"
        self._goals[goal] = replace(
            known, value=value, bound=max(0, known.bound, bound), status=status
        )

    def _report(self, goal: GoalId | None, plan: Plan | None = None, *, paint: bool = False) -> None:
        if paint:
            plan = self.best()
        elapsed = time.monotonic() - self._started
        self._on_progress(Progress(goal, tuple(self._goals.values()), elapsed, plan))

    def result(self) -> Result:
        """Have the checker judge the best roster and state its values."""
        plan, problem = self.best(), self._problem
        values = goal_values(plan, problem.horizon)
        goals = []
        for goal, found in self._goals.items():
            value = values[goal]
            if found.value is None:
                bound = min(found.bound, value)
                found = replace(found, value=value, bound=bound, status=_status(value, bound))
            goals.append(found)
        final = verify(problem, plan, tuple(goals), values)
        result = Result(
            plan,
            problem.plan,
            problem.horizon,
            final,
            time.monotonic() - self._started,
            self._stop.is_set,
        )
        self._on_progress(Progress(None, final, result.seconds, plan))
        return result


class _Watcher(cp_model.CpSolverSolutionCallback):
    """Passes better rosters and bounds on to the run; copies numbers and nothing else."""

    def __init__(self, run: _Run, encoding: Encoding, goal: GoalId) -> None:
        super().__init__()
        self._run = run
        self._encoding = encoding
        self._goal = goal

    def on_solution_callback(self) -> None:
        """Copy a solution."""
        value, bound = round(self.objective_value), round(self.best_objective_bound)
        self._run.on_better(self._encoding, self._goal, value, min(value, bound), self)

    def on_bound(self, bound: float) -> None:
        """Copy a bound."""
        self._run.on_bound(self._goal, round(bound))


def _status(value: int, bound: int) -> str:
    return "optimal" if value == bound else "feasible"


def default_workers() -> int:
    """Return the threads to use: one per core, at most 8."""
    return max(1, min(8, os.cpu_count() or 1))


