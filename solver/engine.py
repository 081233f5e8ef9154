"""The search: goal by goal, each value kept while the next is improved."""

from __future__ import annotations

import math
import os
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import product
from typing import Final

from ortools.sat.python import cp_model

from rostering.goals.base import GoalId
from rostering.plan import Plan
from rostering.time import Horizon
from solver.encoding import Encoding, Expr
from solver.goals import GOAL_ENCODERS
from solver.hints import give_hint, roster_hint
from solver.problem import Problem, goals_in_order
from solver.result import (
    GoalResult,
    Options,
    Progress,
    ProgressCallback,
    Result,
    status_of,
)
from solver.rotation import TURN_GOALS, guess_rotation, turn_gaps, turns_only, whole_bound
from solver.stop import StopToken
from solver.verify import CheckFailedError, goal_values, kept_only, verify
from solver.windows import is_long, plan_by_windows

_REPAINT = 0.25
"""Seconds between two rosters in progress reports."""
_AFTER_SERVICE: Final[GoalId] = "turns"
"""The goal before which a long horizon is planned window by window."""
_GAPS_SHARE = 0.1
"""Part of the remaining time in which the gaps of turns are bounded."""
_WINDOWS_SHARE = 0.4
"""Part of the remaining time which that may take."""
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
    options = options or Options()
    problem = Problem(plan, horizon, goals_in_order(options.priority))
    return solve_problem(problem, options, on_progress, stop)


def solve_turns(
    plan: Plan,
    horizon: Horizon,
    options: Options | None = None,
    *,
    on_progress: ProgressCallback = ignore,
    stop: StopToken | None = None,
) -> Result:
    """Share out the evening and Saturday turns of a horizon; the rest is left aside.

    The plan of the result holds the turn blocks alone, so that the checker judges just those.
    """
    problem = Problem(turns_only(plan, horizon), horizon, TURN_GOALS)
    return solve_problem(problem, options, on_progress, stop)


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


@dataclass(frozen=True, slots=True)
class _Found:
    """A roster, with the solver's values of decisions by index as a hint."""

    plan: Plan
    hint: Mapping[int, int]


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
        self._warm: _Found | None = None
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
            if goal == _AFTER_SERVICE:
                self._bound_turn_gaps(encoding)
                if is_long(self._problem):
                    self._plan_window_by_window(encoding)
            waiting = len(self._problem.goals) - index - 1
            self._improve(encoding, goal, self._left() * (_SHARE if waiting else 1))

    def _bound_turn_gaps(self, encoding: Encoding) -> None:
        """Find out how many minutes the turns can miss at most, now that the service stands.

        Mostly none, and then every turn is done by just as many people as it wants.
        """
        gaps = turn_gaps(encoding)
        if encoding.turn_gaps == 0 or isinstance(gaps, int) or self._found is None:
            return
        encoding.model.maximize(gaps)
        solver = self._solver(self._left() * _GAPS_SHARE)
        status = self._interruptible(solver, encoding.model, None)
        if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            most = math.floor(solver.best_objective_bound + 1e-6)
            encoding.turn_gaps = max(0, most)
            encoding.model.add(gaps <= most)

    def _plan_window_by_window(self, encoding: Encoding) -> None:
        """Make a good roster of a long horizon soon, for the search of the whole to start from."""
        until = time.monotonic() + self._left() * _WINDOWS_SHARE

        def left() -> float:
            return until - time.monotonic()

        def search(part: Problem, seconds: float) -> Plan | None:
            options = replace(self._options, time_limit=max(0.1, seconds))
            run = _Run(part, options, ignore, self._stop)
            run.search()
            return None if self._stop.is_set else run.result().plan

        plan = plan_by_windows(self._problem, left, search)
        if plan is not None:
            whole = product(self._problem.names, self._problem.horizon.days)
            self._warm = _Found(plan, roster_hint(encoding, plan.roster, whole))
            self._prefer_warm()
            self._report(_AFTER_SERVICE, self.best())

    def _prefer_warm(self) -> None:
        """Go on from the roster made window by window where it is the better one, goal by goal."""
        if self._warm is not None and (
            self._found is None or self._figures(self._warm) < self._figures(self._found)
        ):
            self._found = self._warm

    def _figures(self, found: _Found) -> tuple[int, ...]:
        values = goal_values(found.plan, self._problem.horizon)
        return tuple(values[goal] for goal in self._problem.goals)

    def _excuse(self, encoding: Encoding) -> None:
        """Let locks break as few rules as possible, and no rule be broken without a lock."""
        broken = sum(1 - kept for kept in encoding.excuses)
        encoding.model.minimize(broken)
        solver = self._solver(self._left())
        status = self._interruptible(solver, encoding.model, None)
        if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            encoding.model.add(broken <= round(solver.objective_value))
            self._keep(encoding, solver)

    def _improve(self, encoding: Encoding, goal: GoalId, seconds: float) -> None:
        """Minimise one goal and keep its value from then on."""
        started = time.monotonic()
        expression = GOAL_ENCODERS[goal](encoding)
        model = encoding.model
        model.minimize(expression)
        hint = dict(self._found.hint) if self._found is not None else {}
        self._report(goal)
        if goal == "turns" and not isinstance(expression, int):
            hint |= self._start_from_rotation(encoding, expression, seconds / 2)
        give_hint(model, hint)
        solver = self._solver(seconds - (time.monotonic() - started))
        watcher = _Watcher(self, encoding, goal)
        solver.best_bound_callback = watcher.on_bound
        status = self._interruptible(solver, model, watcher)
        spent = time.monotonic() - started
        if status == cp_model.INFEASIBLE:
            # There is a roster: the former one, or the one with nothing added.
            raise CheckFailedError(f"goal {goal} leaves no roster", self.best())
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            bound = self._goals[goal].bound
            self._goals[goal] = GoalResult(goal, None, bound, "none", spent)
            if self._found is not None:
                # Without a solution of its own the goal keeps what the former roster gives.
                encoding.settle(goal, expression, self._value_now(goal))
            return
        self._keep(encoding, solver)
        value, bound = self._outcome(solver, expression)
        if self._warm is not None:
            self._prefer_warm()
            value = min(value, self._value_now(goal))
        self._goals[goal] = GoalResult(goal, value, bound, status_of(value, bound), spent)
        encoding.settle(goal, expression, value)
        self._report(goal, self._found.plan if self._found else None)

    def _start_from_rotation(
        self, encoding: Encoding, turns: cp_model.LinearExpr, seconds: float
    ) -> dict[int, int]:
        """Bound the turns by the rotation alone, solved in a moment; return it as a hint."""
        if self._problem.goals == TURN_GOALS:
            return {}
        gaps = encoding.turn_gaps
        kept = {
            goal: value if gaps is None else min(value, gaps)
            for goal, value in encoding.settled.items()
        }

        def search(small: cp_model.CpModel) -> cp_model.CpSolver | None:
            solver = self._solver(seconds)
            found = self._interruptible(solver, small, None)
            return solver if found in (cp_model.OPTIMAL, cp_model.FEASIBLE) else None

        guess = guess_rotation(self._problem, kept, search)
        if guess is None:
            return {}
        encoding.model.add(turns >= guess.bound)
        return {
            index: guess.values[variable.name]
            for index, variable in enumerate(encoding.model.proto.variables)
            if variable.name in guess.values
        }

    @staticmethod
    def _outcome(solver: cp_model.CpSolver, expression: Expr) -> tuple[int, int]:
        if isinstance(expression, int):
            return expression, expression
        value = round(solver.objective_value)
        return value, max(0, min(value, whole_bound(solver.best_objective_bound)))

    def _solver(self, seconds: float) -> cp_model.CpSolver:
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = max(0.01, seconds)
        solver.parameters.num_workers = self._options.workers or default_workers()
        solver.parameters.random_seed = self._options.seed
        # Who started the run decides what an interrupt means, and asks for it by the stop token.
        solver.parameters.catch_sigint_signal = False
        # One worker takes turns between strategies, and stays repeatable.
        solver.parameters.interleave_search = solver.parameters.num_workers == 1
        return solver

    def _interruptible(
        self, solver: cp_model.CpSolver, model: cp_model.CpModel, watcher: _Watcher | None
    ) -> cp_model.CpSolverStatus:
        self._stop.on_stop(solver.stop_search)
        try:
            status = solver.solve(model, watcher)
        finally:
            self._stop.on_stop(None)
        if status == cp_model.MODEL_INVALID:
            raise RuntimeError(model.validate())
        return status

    def _keep(self, encoding: Encoding, solver: cp_model.CpSolver) -> None:
        roster = self._problem.plan.roster.replaced(encoding.entries(solver))
        hint = dict(enumerate(solver.response_proto.solution))
        self._found = _Found(self._problem.plan.with_roster(roster), hint)

    def _value_now(self, goal: GoalId) -> int:
        return goal_values(self.best(), self._problem.horizon)[goal]

    def _left(self) -> float:
        return self._options.time_limit - (time.monotonic() - self._started)

    def best(self) -> Plan:
        """Return the plan with the best roster so far; without one, with what stays."""
        if self._found is not None:
            return self._found.plan
        return kept_only(self._problem)

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

    def _report(self, goal: GoalId | None, plan: Plan | None = None) -> None:
        elapsed = time.monotonic() - self._started
        self._on_progress(Progress(goal, tuple(self._goals.values()), elapsed, plan))

    def result(self) -> Result:
        """Have the checker judge the best roster and state its values."""
        plan, problem = self.best(), self._problem
        values = goal_values(plan, problem.horizon)
        goals = []
        for goal, found in self._goals.items():
            value = values[goal]
            # A goal that time did not reach has the value of the roster it was left with.
            goals.append(found if found.value is not None else replace(found, value=value))
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


def default_workers() -> int:
    """Return the threads to use: one per core, at most 8."""
    return max(1, min(8, os.cpu_count() or 1))
