"""One planning run: goal by goal, each value kept while the next is improved."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product
from typing import Final, TypeAlias

from ortools.sat.python import cp_model

from rostering.check import goal_values
from rostering.goals.base import GoalId
from rostering.plan import Plan
from solver.encoding import Encoding, Expr
from solver.goals import GOAL_ENCODERS
from solver.greedy import greedy_rotation
from solver.hints import give_hint, roster_hint
from solver.problem import Problem
from solver.result import GoalResult, Options, Progress, ProgressCallback, Result
from solver.rotation import TURN_GOALS, guess_rotation, turn_gaps, whole_bound
from solver.searching import FOUND, Searching
from solver.staged import StagedSearch
from solver.standing import Standing, Watcher
from solver.stop import StopToken
from solver.verify import (
    CheckFailedError,
    broken_beyond_locks,
    kept_only,
    verify,
)
from solver.windows import (
    SERVICE,
    ServiceByParts,
    improve_part,
    is_long,
    parts_of,
    plan_by_windows,
    service_by_parts,
)

_GAPS_SHARE = 0.1
"""Part of the remaining time in which the gaps of turns are bounded."""
_SERVICE_SHARE = 0.3
"""Part of the time in which the windows of a long horizon are staffed by themselves."""
_WINDOWS_SHARE = 0.5
"""Part of the time after the turns in which a long horizon is planned window by window."""
_WITHIN_WINDOWS: Final[tuple[GoalId, ...]] = ("share", "load", "wishes", "calm")
"""Goals that a window settles by itself, turns and hours once settled."""
_PARTS_SHARE = 0.6
"""Part of the time of such a goal in which a long horizon is improved window by window."""
_MODELS = 4
"""Times that a model could be made in the time of a part, below which it is left alone."""
_SHARE = 0.5
"""Part of the remaining time that one goal may take while others wait."""


def ignore(_progress: Progress) -> None:
    """Take no notice of progress."""


_Staffed: TypeAlias = tuple[Plan, Sequence[GoalResult], int | None]


@dataclass(frozen=True)
class _Found:
    """A roster, with the solver's values of decisions by index as a hint."""

    problem: Problem
    plan: Plan
    hint: Mapping[int, int]

    @cached_property
    def values(self) -> dict[GoalId, int]:
        """The checker's value of every goal that is pursued."""
        return goal_values(self.plan, self.problem.horizon, self.problem.goals)


class Run:
    """One planning run: its model, its time and the best roster so far.

    A roster that was made otherwise, greedily or window by window, is kept as `_warm`; the search
    goes on from it while it is the better one.

    Attributes:
        turn_gaps: minutes that turns can miss at most, the service kept; None for unknown.
    """

    def __init__(
        self, problem: Problem, options: Options, on_progress: ProgressCallback, stop: StopToken
    ) -> None:
        self._problem = problem
        self._options = options
        self._stop = stop
        self._standing = Standing(problem, on_progress)
        self._searching = Searching(options, stop)
        self._found: _Found | None = None
        self._warm: _Found | None = None
        self._model_seconds = 0.0
        self._is_long = False
        self.turn_gaps: int | None = None

    def search(self) -> None:
        """Improve goal after goal until all are done, time is up or a stop is asked for."""
        if self._stop.is_set:
            return
        started = time.monotonic()
        encoding = Encoding(self._problem)
        self._model_seconds = time.monotonic() - started
        if encoding.excuses and not self._excuse(encoding):
            return
        self._is_long = is_long(self._problem) and not encoding.excuses
        if self._problem.goals == TURN_GOALS:
            self._begin_with_a_greedy_rotation(encoding)
        if self._is_long:
            self._staff_window_by_window(encoding)
        for index, goal in enumerate(self._problem.goals):
            if self._stop.is_set or self._left() <= 0:
                return
            if goal == "turns":
                self._bound_turn_gaps(encoding)
            if goal == "hours" and self._is_long and self._warm is not self._found:
                self._plan_window_by_window(encoding, self._best.plan)
            waiting = len(self._problem.goals) - index - 1
            self._improve(encoding, goal, self._left() * (_SHARE if waiting else 1))
        if self._problem.goals == SERVICE:
            self._bound_turn_gaps(encoding)
        self.turn_gaps = encoding.turn_gaps

    def _begin_with_a_greedy_rotation(self, encoding: Encoding) -> None:
        plan = self._problem.plan.with_roster(greedy_rotation(self._problem))
        if not encoding.excuses and not broken_beyond_locks(self._problem, plan):
            self._go_on_from(encoding, plan)

    def _staff_window_by_window(self, encoding: Encoding) -> None:
        """Bound the service by the windows, and begin with their rosters put together."""
        until = time.monotonic() + self._left() * _SERVICE_SHARE

        def search(part: Problem, seconds: float) -> _Staffed | None:
            run = self._part_run(part, seconds)
            if self._stop.is_set:
                return None
            found = run.result()
            return found.plan, found.goals, run.turn_gaps

        service = service_by_parts(self._problem, lambda: until - time.monotonic(), search)
        if service is None:
            return
        for goal, bound in service.bounds.items():
            self._standing.on_bound(goal, bound)
        if service.plan is not None:
            self._go_on_from(encoding, service.plan)
            self._reach_turn_gaps(encoding, service)
            self._standing.report(self._problem.goals[0], service.plan)

    def _reach_turn_gaps(self, encoding: Encoding, service: ServiceByParts) -> None:
        """Take over what the windows say of the turns, where their service is the best there is."""
        values = self._best.values
        if service.turn_gaps is not None and all(
            values[goal] == bound for goal, bound in service.bounds.items()
        ):
            encoding.turn_gaps = service.turn_gaps

    def _part_run(self, part: Problem, seconds: float) -> Run:
        options = replace(self._options, time_limit=max(0.1, seconds))
        run = Run(part, options, ignore, self._stop)
        run.search()
        return run

    def _go_on_from(self, encoding: Encoding, plan: Plan) -> None:
        whole = product(self._problem.names, self._problem.horizon.days)
        self._warm = _Found(self._problem, plan, roster_hint(encoding, plan.roster, whole))
        self._prefer_warm()

    def _bound_turn_gaps(self, encoding: Encoding) -> None:
        """Find out how many minutes the turns can miss at most, now that the service stands.

        Mostly none, and then every turn is done by just as many people as it wants.
        """
        gaps = turn_gaps(encoding)
        if encoding.turn_gaps is not None or isinstance(gaps, int) or self._found is None:
            return
        encoding.model.maximize(gaps)
        solver, status = self._searching.run(encoding.model, self._left() * _GAPS_SHARE)
        if status in FOUND:
            most = math.floor(solver.best_objective_bound + 1e-6)
            encoding.turn_gaps = max(0, most)
            encoding.model.add(gaps <= most)

    def _plan_window_by_window(self, encoding: Encoding, turns: Plan) -> None:
        """Make a good roster around the turns of a plan, for the search to go on from."""
        until = time.monotonic() + self._left() * _WINDOWS_SHARE

        def search(part: Problem, seconds: float) -> Plan | None:
            run = self._part_run(part, seconds)
            return None if self._stop.is_set else run.result().plan

        plan = plan_by_windows(self._problem, turns, lambda: until - time.monotonic(), search)
        if plan is not None and not broken_beyond_locks(self._problem, plan):
            self._go_on_from(encoding, plan)
            self._standing.report("turns", self._best.plan)

    def _improve_parts(self, encoding: Encoding, goal: GoalId, seconds: float) -> None:
        """Improve a goal window after window, everything around each staying as it is."""
        parts = list(parts_of(self._problem))
        each = seconds / len(parts)

        def search_of(model: Encoding) -> StagedSearch:
            return StagedSearch(model, Searching(self._options, self._stop), each)

        # Each part needs a model of its own, and the goals on it take as long again.
        for part in parts if each > _MODELS * self._model_seconds else ():
            if self._found is None or self._stop.is_set:
                return
            plan = improve_part(self._problem, self._found.plan, part, goal, search_of)
            if plan is not None:
                self._go_on_from(encoding, plan)
                self._standing.report(goal, plan)

    def _prefer_warm(self) -> None:
        """Go on from the roster made window by window where it is the better one, goal by goal."""
        if self._warm is not None and (
            self._found is None
            or tuple(self._warm.values.values()) < tuple(self._found.values.values())
        ):
            self._found = self._warm

    def _excuse(self, encoding: Encoding) -> bool:
        """Let locks break as few rules as possible, and no rule be broken without a lock.

        Returns False when time did not tell which ones; then only what stays is certain.
        """
        broken = sum(1 - kept for kept in encoding.excuses)
        encoding.model.minimize(broken)
        solver, status = self._searching.run(encoding.model, self._left())
        if status != cp_model.OPTIMAL:
            return False
        encoding.model.add(broken <= round(solver.objective_value))
        self._keep(encoding, solver)
        return True

    def _improve(self, encoding: Encoding, goal: GoalId, seconds: float) -> None:
        """Minimise one goal and keep its value from then on."""
        started = time.monotonic()
        if goal in _WITHIN_WINDOWS and self._is_long:
            self._improve_parts(encoding, goal, seconds * _PARTS_SHARE)
        expression = GOAL_ENCODERS[goal](encoding)
        hint: dict[int, int] = {}
        if goal == "turns" and self._problem.goals != TURN_GOALS:
            hint = self._start_from_rotation(encoding, seconds / 2)
        if self._is_reached(goal):
            value = self._value_now(goal)
            self._standing.settle(goal, value, value, time.monotonic() - started)
            encoding.settle(goal, expression, value)
            return
        model = encoding.model
        if not isinstance(expression, int):
            model.add(expression >= self._standing.goals[goal].bound)
        model.minimize(expression)
        self._standing.report(goal)
        give_hint(model, {**(self._found.hint if self._found is not None else {}), **hint})
        watcher = Watcher(self._standing, goal, lambda found: self._plan_of(encoding, found))
        left = seconds - (time.monotonic() - started)
        solver, status = self._searching.run(model, left, watcher, watcher.on_bound)
        spent = time.monotonic() - started
        if status == cp_model.INFEASIBLE:
            # There is a roster: the former one, or the one with nothing added.
            raise CheckFailedError(f"goal {goal} leaves no roster", self._best.plan)
        if status not in FOUND:
            self._standing.leave(goal, spent)
            if self._found is not None:
                # Without a solution of its own the goal keeps what the former roster gives.
                encoding.settle(goal, expression, self._value_now(goal))
            return
        self._keep(encoding, solver)
        value, bound = self._outcome(solver, expression)
        if self._warm is not None:
            self._prefer_warm()
            value = min(value, self._value_now(goal))
        self._standing.settle(goal, value, bound, spent)
        encoding.settle(goal, expression, value)
        self._standing.report(goal, self._found.plan if self._found else None)

    def _is_reached(self, goal: GoalId) -> bool:
        """Tell whether the best roster is as good as any can be, by what is known already."""
        bound = self._standing.goals[goal].bound
        return self._is_long and self._found is not None and self._value_now(goal) == bound

    def _start_from_rotation(self, encoding: Encoding, seconds: float) -> dict[int, int]:
        """Bound the turns by the rotation alone, solved in a moment; return it as a hint.

        A long horizon is then planned window by window around that rotation.
        """
        gaps = encoding.turn_gaps
        kept = {
            goal: value if gaps is None else min(value, gaps)
            for goal, value in encoding.settled.items()
        }

        def search(small: cp_model.CpModel) -> cp_model.CpSolver | None:
            solver, status = self._searching.run(small, seconds)
            return solver if status in FOUND else None

        guess = guess_rotation(self._problem, kept, search)
        if guess is None:
            return {}
        self._standing.on_bound("turns", guess.bound)
        if self._is_long and guess.plan is not None:
            self._plan_window_by_window(encoding, guess.plan)
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

    def _keep(self, encoding: Encoding, solver: cp_model.CpSolver) -> None:
        hint = dict(enumerate(solver.response_proto.solution))
        self._found = _Found(self._problem, self._plan_of(encoding, solver), hint)

    def _plan_of(
        self, encoding: Encoding, found: cp_model.CpSolver | cp_model.CpSolverSolutionCallback
    ) -> Plan:
        return self._problem.plan.with_roster(
            self._problem.plan.roster.replaced(encoding.entries(found))
        )

    def _value_now(self, goal: GoalId) -> int:
        return self._best.values[goal]

    def _left(self) -> float:
        return self._options.time_limit - self._standing.elapsed

    @property
    def _best(self) -> _Found:
        """The best roster so far; without one, what stays."""
        return self._found or _Found(self._problem, kept_only(self._problem), {})

    def result(self) -> Result:
        """Have the checker judge the best roster and state its values."""
        problem, best = self._problem, self._best
        plan, values = best.plan, best.values
        goals = []
        for goal, found in self._standing.goals.items():
            value = values[goal]
            # A goal that time did not reach has the value of the roster it was left with.
            goals.append(found if found.value is not None else replace(found, value=value))
        final = verify(problem, plan, tuple(goals), values)
        self._standing.goals = {goal.id: goal for goal in final}
        self._standing.report(None, plan)
        return Result(
            plan,
            problem.plan,
            problem.horizon,
            final,
            self._standing.elapsed,
            self._stop.is_set,
        )
