"""One planning run: goal by goal, each value kept while the next is improved."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import date

from ortools.sat.python import cp_model

from rostering.goals.base import GoalId
from rostering.plan import Plan
from rostering.time import Minutes
from solver.calm.calming import Calming
from solver.encoding import Encoding
from solver.goals.share import keep_present_times
from solver.parts.first_roster import SERVICE, is_large
from solver.problem import Problem
from solver.result import Options, Progress, ProgressCallback, Result
from solver.running.beginning import Beginning
from solver.running.best import BestRoster
from solver.running.given import bound_known, carried_over, given_roster, unproven
from solver.running.goal_search import GoalSearch
from solver.search.deadline import Deadline
from solver.search.hints import named_hint
from solver.search.searching import Searching
from solver.search.standing import Standing
from solver.search.stop import StopToken
from solver.shares.sums import share_sums
from solver.turns.greedy import greedy_rotation
from solver.turns.guide import turn_guide
from solver.turns.rolling import quarter_weeks, rolling_rotation
from solver.turns.rotation import TURN_GOALS, bound_turn_gaps, guess_rotation
from solver.turns.sharing_out import share_out_turns
from solver.verify import broken_beyond_locks, verify
from solver.whole import Whole

_GAPS_SHARE = 0.1
"""Part of the remaining time in which the gaps of turns are bounded."""
_ROLLING_SHARE = 0.6
"""Part of the time in which the turns alone are shared out part by part."""
_CALMING_SHARE = 0.7
"""Part of the time for calm in which it is sought a few days at a time."""
_BOUNDING_SHARE = 0.3
"""Part of the time for calm that may be kept to bound it."""
_SUMS_SHARE = 0.3
"""Part of the time for desk shares in which they are bounded by sums, at most."""
_SHARE = 0.5
"""Part of the remaining time that one goal may take while others wait."""
_MOST_SHARE = 0.8
"""The same for one that still gets better."""


def ignore(_progress: Progress) -> None:
    """Take no notice of progress."""


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
        self._best = BestRoster(problem, self._standing)
        self._beginning = Beginning(problem, options, self._standing, self._best, stop)
        self._calming = Calming(problem, options, stop)
        self._goal_search = GoalSearch(
            problem, self._searching, self._standing, self._best, self._beginning
        )
        self._given = given_roster(problem, options.start)
        self._pursued: set[GoalId] = set()

    def search(self) -> None:
        """Improve goal after goal until all are done, time is up or a stop is asked for."""
        if self._given is not None:
            self._best.take_over(self._given.plan)
        if not self._stop.is_set and is_large(self._problem):
            self._beginning.begin(is_given=self._given is not None)
        if not self._stop.is_set:
            self._search_whole()

    def _search_whole(self) -> None:
        begun = self._beginning
        if begun.first is not None and self._left() < begun.first.model_seconds:
            return
        whole = begun.whole or Whole(self._problem, begun.turn_gaps)
        encoding = whole.encoding
        if encoding.excuses:
            # Which locks may stay broken can be others than in the roster that was given.
            self._best.forget()
            if not self._excuse(encoding):
                return
        if self._problem.goals == TURN_GOALS:
            self._begin_with_a_rotation(encoding)
        for index, goal in enumerate(self._problem.goals):
            if self._stop.is_set or self._left() <= 0:
                return
            if goal == "turns" and encoding.turn_gaps is None and self._best.found is not None:
                bound_turn_gaps(encoding, self._searching, self._left() * _GAPS_SHARE)
            waiting = len(self._problem.goals) - index - 1
            self._improve(whole, goal, self._left() * (_SHARE if waiting else 1))

    def _begin_with_a_rotation(self, encoding: Encoding) -> None:
        """Go on from what a planner would do by hand, then from turns shared out by themselves."""
        problem, seconds = self._problem, self._left() * _ROLLING_SHARE
        self._go_on_from_sound(encoding, problem.plan.with_roster(greedy_rotation(problem)))
        guide = turn_guide(encoding)
        if guide is not None:
            self._go_on_from_sound(encoding, share_out_turns(guide, self._searching, seconds))
            if self._best.now.values["wanted"] == guide.missing(problem.horizon):
                self._standing.on_bound("wanted", self._best.now.values["wanted"])
                self._standing.on_bound("turns", guide.bound)
        elif problem.horizon.weeks > quarter_weeks(problem):
            self._go_on_from_sound(encoding, rolling_rotation(problem, self._searching, seconds))

    def _go_on_from_sound(self, encoding: Encoding, plan: Plan) -> None:
        if not encoding.excuses and not broken_beyond_locks(self._problem, plan):
            self._best.take_over(plan)

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
        self._best.keep(encoding, solver)
        return True

    def _improve(self, whole: Whole, goal: GoalId, seconds: float) -> None:
        """Minimise one goal and keep its value from then on."""
        started = time.monotonic()
        encoding = whole.encoding
        self._standing.on_bound(goal, bound_known(self._options.proven, goal, encoding.settled))
        self._pursued.add(goal)
        self._standing.report(goal)
        bounding = self._bounding_seconds(encoding, seconds) if goal == "calm" else 0.0
        if goal == "calm" and not self._best.is_reached(goal):
            self._make_calmer((seconds - bounding) * _CALMING_SHARE)
        if self._best.is_reached(goal):
            value = self._best.now.values[goal]
            self._standing.settle(goal, value, value, time.monotonic() - started)
            whole.settle(goal, value)
            return
        hint = self._prepare(whole, goal, seconds)
        until = started + seconds - bounding
        # The last goal has all the time there is, but for what is kept to bound it.
        is_last = goal == self._problem.goals[-1]
        patient = until if is_last else time.monotonic() + self._left() * _MOST_SHARE
        bound = self._goal_search.least(whole, goal, hint, until, max(until, patient))
        if bounding and bound != self._best.now.values[goal]:
            deadline = Deadline(started + seconds - time.monotonic(), self._stop)
            self._standing.on_bound(goal, self._calming.bound(encoding, self._missing(), deadline))
        spent = time.monotonic() - started
        if bound is None:
            self._standing.leave(goal, spent)
            if self._best.found is not None:
                # Without a solution of its own the goal keeps what the former roster gives.
                whole.settle(goal, self._best.now.values[goal])
            return
        # What was found may be better in an earlier goal than that was kept at; it stays so.
        self._keep_values(whole)
        value = self._best.now.values[goal]
        bound = max(bound, self._standing.goals[goal].bound)
        self._standing.settle(goal, value, min(value, bound), spent)
        self._standing.report(goal, self._best.now.plan)

    def _prepare(self, whole: Whole, goal: GoalId, seconds: float) -> Mapping[int, int]:
        """Bound a goal before its search; return values of decisions to begin with, if any."""
        encoding, expression = whole.encoding, whole.goal(goal)
        hint: Mapping[int, int] = {}
        if goal == "turns" and self._has_turns_to_find:
            hint = self._start_from_rotation(encoding, seconds / 2)
        if goal == "share":
            deadline = Deadline(seconds * _SUMS_SHARE, self._stop)
            sums = share_sums(encoding, self._best.now.values[goal], deadline)
            self._standing.on_bound(goal, sums.bound)
            keep_present_times(encoding, sums.present_times)
        if not isinstance(expression, int):
            encoding.model.add(expression >= self._standing.goals[goal].bound)
        return hint

    def _bounding_seconds(self, encoding: Encoding, seconds: float) -> float:
        """Return the time to keep for a bound on calm; none where it would be too much."""
        needed = self._calming.bounding_seconds(encoding)
        return needed if needed <= seconds * _BOUNDING_SHARE else 0.0

    def _make_calmer(self, seconds: float) -> None:
        """Make what is large calmer a few days at a time; what is small is soon searched whole."""
        if self._best.found is not None and self._beginning.first is not None:
            for plan in self._calming.calm(self._best.found.plan, seconds):
                self._best.take_over(plan)

    def _missing(self) -> Mapping[date, Mapping[GoalId, Minutes]]:
        """Return what the service of each week can miss at most."""
        values = {goal: self._best.now.values[goal] for goal in SERVICE}
        known = self._beginning.missing
        return {monday: known.get(monday, values) for monday in self._problem.horizon.mondays}

    def _keep_values(self, whole: Whole) -> None:
        """Let no goal so far be worse than in the best roster."""
        for goal in self._pursued:
            value = self._best.now.values[goal]
            if value < whole.encoding.settled.get(goal, value + 1):
                whole.settle(goal, value)

    @property
    def _has_turns_to_find(self) -> bool:
        """Whether nobody has shared out the turns by themselves before."""
        begun = self._beginning
        return self._problem.goals != TURN_GOALS and begun.first is None and begun.hope is None

    def _start_from_rotation(self, encoding: Encoding, seconds: float) -> Mapping[int, int]:
        """Bound the turns by the rotation alone, solved in a moment; return it as a hint."""
        gaps = encoding.turn_gaps
        kept = {
            goal: value if gaps is None else min(value, gaps)
            for goal, value in encoding.settled.items()
        }
        guess = guess_rotation(self._problem, kept, self._searching, seconds)
        self._standing.on_bound("turns", guess.bound)
        return named_hint(encoding, guess.values)

    def _left(self) -> float:
        return self._best.seconds_left(self._options.time_limit)

    def result(self) -> Result:
        """Have the checker judge the best roster and state its values."""
        problem, best = self._problem, self._best.now
        if self._given is not None and self._given.is_better_than(best):
            best = self._given
            self._standing.goals = {goal.id: goal for goal in unproven(best)}
        plan, values = best.plan, best.values
        goals = carried_over(self._standing.stated(values), values, self._options.proven)
        final = verify(problem, plan, goals, values)
        self._standing.goals = {goal.id: goal for goal in final}
        self._standing.report(None, plan)
        seconds, stopped = self._standing.elapsed, self._stop.is_set
        return Result(plan, problem.plan, problem.horizon, final, seconds, stopped)
