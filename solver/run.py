"""One planning run: goal by goal, each value kept while the next is improved."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product

from ortools.sat.python import cp_model

from rostering.check import goal_values
from rostering.goals.base import GoalId
from rostering.plan import Plan
from solver.encoding import Encoding, Expr
from solver.first_roster import FirstRoster, is_large
from solver.goals import GOAL_ENCODERS
from solver.greedy import greedy_rotation
from solver.hints import give_hint, roster_hint
from solver.improving import Improving
from solver.problem import Problem
from solver.result import Options, Progress, ProgressCallback, Result
from solver.rolling import quarter_weeks, rolling_rotation
from solver.rotation import TURN_GOALS, guess_rotation, turn_gaps
from solver.searching import FOUND, Searching, whole_bound
from solver.standing import Standing, Watcher
from solver.stop import StopToken
from solver.verify import CheckFailedError, broken_beyond_locks, kept_only, verify

_GAPS_SHARE = 0.1
"""Part of the remaining time in which the gaps of turns are bounded."""
_BEGIN_SHARE = 0.8
"""Part of the time in which a large problem gets its first roster, part by part, at most."""
_WEEK_SECONDS = 0.075
"""Time for that for each week of each person, where there is as much."""
_SMALL = 60
"""Weeks of people below which all but the service is soon searched as a whole."""
_SERVICE_SHARE = 0.2
"""Part of the time in which what is small gets its service, at most."""
_IMPROVE_SHARE = 0.5
"""Part of what is left in which it is improved part by part, before the whole is searched."""
_ROLLING_SHARE = 0.6
"""Part of the time in which the turns of years are shared out quarter by quarter."""
_MODELS = 10
"""Times that a model of the whole could be made in what is left, below which it is not made."""
_SHARE = 0.5
"""Part of the remaining time that one goal may take while others wait."""


def ignore(_progress: Progress) -> None:
    """Take no notice of progress."""


@dataclass(frozen=True)
class _Found:
    """A roster; the solver's values of decisions by index where the whole model gave it."""

    problem: Problem
    plan: Plan
    solution: Mapping[int, int] | None = None

    @cached_property
    def values(self) -> dict[GoalId, int]:
        """The checker's value of every goal that is pursued."""
        return goal_values(self.plan, self.problem.horizon, self.problem.goals)

    def hint(self, encoding: Encoding) -> Mapping[int, int]:
        """Return the values of decisions from which to go on."""
        if self.solution is not None:
            return self.solution
        whole = product(self.problem.names, self.problem.horizon.days)
        return roster_hint(encoding, self.plan.roster, whole)


class Run:
    """One planning run: its model, its time and the best roster so far."""

    def __init__(
        self, problem: Problem, options: Options, on_progress: ProgressCallback, stop: StopToken
    ) -> None:
        self._problem = problem
        self._options = options
        self._stop = stop
        self._standing = Standing(problem, on_progress)
        self._searching = Searching(options, stop)
        self._found: _Found | None = None
        self._fallback: _Found | None = None
        self._first: FirstRoster | None = None
        self._pursued: dict[GoalId, Expr] = {}

    def search(self) -> None:
        """Improve goal after goal until all are done, time is up or a stop is asked for."""
        if self._stop.is_set:
            return
        first = FirstRoster(self._problem, self._options, self._standing, self._stop)
        if is_large(self._problem):
            if self._size < _SMALL:
                self._begin_with_the_service(first)
            else:
                self._first = first
                self._begin_week_by_week(first)
        if not self._stop.is_set:
            self._search_whole(first.turn_gaps)

    @property
    def _size(self) -> int:
        """Weeks of people to plan."""
        return self._problem.horizon.weeks * len(self._problem.names)

    # Week by week

    def _begin_with_the_service(self, first: FirstRoster) -> None:
        """Show a complete roster at once, to fall back on.

        The whole is soon searched by itself, and better not from there: chance put everything but
        the service where it is.
        """
        staffed = first.staff(self._left() * _SERVICE_SHARE)
        if staffed is not None:
            self._go_on_from(staffed)
            self._fallback, self._found = self._found, None

    def _begin_week_by_week(self, first: FirstRoster) -> None:
        for plan in first.make(min(self._left() * _BEGIN_SHARE, self._size * _WEEK_SECONDS)):
            self._go_on_from(plan)
        for_whole = self._left() * (1 - _IMPROVE_SHARE)
        if for_whole < _MODELS * first.model_seconds:
            for_whole = 0
        if self._found is not None:
            improving = Improving(self._problem, self._options, self._stop)
            for plan in improving.improve(self._found.plan, self._left() - for_whole):
                self._go_on_from(plan)

    def _go_on_from(self, plan: Plan) -> None:
        """Take over a roster that was made otherwise, where it is the better one."""
        found = _Found(self._problem, plan)
        if self._found is None or _is_better(found, self._found):
            self._found = found
            self._standing.on_roster(found.values)
            self._standing.report(self._problem.goals[0], plan)

    # As a whole

    def _search_whole(self, turn_gaps: int | None) -> None:
        if self._first is not None and self._left() < _MODELS * self._first.model_seconds:
            return
        encoding = Encoding(self._problem)
        if encoding.excuses and not self._excuse(encoding):
            return
        encoding.turn_gaps = turn_gaps
        if self._problem.goals == TURN_GOALS:
            self._begin_with_a_rotation(encoding)
        for index, goal in enumerate(self._problem.goals):
            if self._stop.is_set or self._left() <= 0:
                return
            if goal == "turns":
                self._bound_turn_gaps(encoding)
            waiting = len(self._problem.goals) - index - 1
            self._improve(encoding, goal, self._left() * (_SHARE if waiting else 1))

    def _begin_with_a_rotation(self, encoding: Encoding) -> None:
        """Go on from what a planner would do by hand, and over years from quarter after quarter."""
        problem = self._problem
        self._go_on_from_sound(encoding, problem.plan.with_roster(greedy_rotation(problem)))
        if problem.horizon.weeks > quarter_weeks(problem):
            seconds = self._left() * _ROLLING_SHARE
            self._go_on_from_sound(encoding, rolling_rotation(problem, self._searching, seconds))

    def _go_on_from_sound(self, encoding: Encoding, plan: Plan) -> None:
        if not encoding.excuses and not broken_beyond_locks(self._problem, plan):
            self._go_on_from(plan)

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
        expression = self._pursued[goal] = GOAL_ENCODERS[goal](encoding)
        self._standing.report(goal)
        if self._is_reached(goal):
            value = self._best.values[goal]
            self._standing.settle(goal, value, value, time.monotonic() - started)
            encoding.settle(goal, expression, value)
            return
        hint: Mapping[int, int] = {}
        if goal == "turns" and self._problem.goals != TURN_GOALS and self._first is None:
            hint = self._start_from_rotation(encoding, seconds / 2)
        if not isinstance(expression, int):
            encoding.model.add(expression >= self._standing.goals[goal].bound)
        left = seconds - (time.monotonic() - started)
        bound = self._search(encoding, goal, expression, hint, left)
        spent = time.monotonic() - started
        if bound is None:
            self._standing.leave(goal, spent)
            if self._found is not None or self._fallback is not None:
                # Without a solution of its own the goal keeps what the former roster gives.
                encoding.settle(goal, expression, self._best.values[goal])
            return
        # What was found may be better in an earlier goal than that was kept at; it stays so.
        self._keep_values(encoding)
        value = self._best.values[goal]
        self._standing.settle(goal, value, min(value, bound), spent)
        self._standing.report(goal, self._best.plan)

    def _keep_values(self, encoding: Encoding) -> None:
        """Let no goal so far be worse than in the best roster."""
        for goal, expression in self._pursued.items():
            value = self._best.values[goal]
            if value < encoding.settled.get(goal, value + 1):
                encoding.settle(goal, expression, value)

    def _search(
        self,
        encoding: Encoding,
        goal: GoalId,
        expression: Expr,
        hint: Mapping[int, int],
        seconds: float,
    ) -> int | None:
        """Search for a lower value of a goal; return its bound, None without a roster."""
        weight = self._aim_at(encoding, goal, expression)
        give_hint(encoding.model, {**(self._found.hint(encoding) if self._found else {}), **hint})
        watcher = Watcher(
            self._standing, goal, lambda found: self._plan_of(encoding, found), weight
        )
        solver, status = self._searching.run(encoding.model, seconds, watcher, watcher.on_bound)
        if status == cp_model.INFEASIBLE:
            # There is a roster: the former one, or the one with nothing added.
            raise CheckFailedError(f"goal {goal} leaves no roster", self._best.plan)
        if status not in FOUND:
            return None
        self._keep(encoding, solver)
        if isinstance(expression, int):
            return expression
        return max(0, whole_bound((solver.best_objective_bound - weight + 1) / weight))

    def _is_reached(self, goal: GoalId) -> bool:
        """Tell whether the best roster is as good as any can be, by what is known already."""
        bound = self._standing.goals[goal].bound
        return self._found is not None and self._found.values[goal] == bound

    def _start_from_rotation(self, encoding: Encoding, seconds: float) -> Mapping[int, int]:
        """Bound the turns by the rotation alone, solved in a moment; return it as a hint."""
        gaps = encoding.turn_gaps
        kept = {
            goal: value if gaps is None else min(value, gaps)
            for goal, value in encoding.settled.items()
        }
        guess = guess_rotation(self._problem, kept, self._searching, seconds)
        self._standing.on_bound("turns", guess.bound)
        return {
            index: guess.values[variable.name]
            for index, variable in enumerate(encoding.model.proto.variables)
            if variable.name in guess.values
        }

    def _aim_at(self, encoding: Encoding, goal: GoalId, expression: Expr) -> int:
        """Have a value made small; return how many times it weighs in the objective.

        A roster that was made week by week is good in later goals too, and what is large leaves no
        time to make up for them. There the search stays near it: what differs counts as well, all
        together less than the goal's least step.
        """
        is_near = self._first is not None and goal != self._problem.goals[-1]
        found = self._found if is_near else None
        if found is None or isinstance(expression, int):
            encoding.model.minimize(expression)
            return 1
        days = product(self._problem.names, self._problem.horizon.days)
        now = roster_hint(encoding, found.plan.roster, days)
        literals = [encoding.model.get_bool_var_from_proto_index(index) for index in now]
        signs = [-1 if value else 1 for value in now.values()]
        weight = len(now) + 1
        changed = cp_model.LinearExpr.weighted_sum(literals, signs) + sum(now.values())
        encoding.model.minimize(weight * expression + changed)
        return weight

    def _keep(self, encoding: Encoding, solver: cp_model.CpSolver) -> None:
        """Go on from a solution, unless the roster before is better, goal after goal."""
        solution = dict(enumerate(solver.response_proto.solution))
        found = _Found(self._problem, self._plan_of(encoding, solver), solution)
        if self._found is None or not _is_better(self._found, found):
            self._found = found

    def _plan_of(
        self, encoding: Encoding, found: cp_model.CpSolver | cp_model.CpSolverSolutionCallback
    ) -> Plan:
        return self._problem.plan.with_roster(
            self._problem.plan.roster.replaced(encoding.entries(found))
        )

    def _left(self) -> float:
        return self._options.time_limit - self._standing.elapsed

    @property
    def _best(self) -> _Found:
        """The best roster so far; without one, what stays."""
        found, fallback = self._found, self._fallback
        if found is None or (fallback is not None and _is_better(fallback, found)):
            found = fallback
        return found or _Found(self._problem, kept_only(self._problem))

    def result(self) -> Result:
        """Have the checker judge the best roster and state its values."""
        problem, best = self._problem, self._best
        plan, values = best.plan, best.values
        goals = []
        for goal, found in self._standing.goals.items():
            value = values[goal]
            # A goal that time did not reach has the value of the roster it was left with.
            is_claimed = self._standing.is_settled(goal)
            goals.append(found if is_claimed else replace(found, value=value))
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


def _is_better(one: _Found, other: _Found) -> bool:
    """Tell whether a roster is better than another, goal after goal."""
    return tuple(one.values.values()) < tuple(other.values.values())
