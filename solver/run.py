"""One planning run: goal by goal, each value kept while the next is improved."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import date
from itertools import product

from ortools.sat.python import cp_model

from rostering.goals.base import GoalId
from rostering.plan import Plan
from rostering.time import Minutes
from solver.calming import Calming
from solver.encoding import Encoding, Expr
from solver.first_roster import SERVICE, FirstRoster, is_large
from solver.found import Found
from solver.given import given_roster, unproven
from solver.goals import GOAL_ENCODERS
from solver.greedy import greedy_rotation
from solver.hints import give_hint, named_hint, roster_hint
from solver.hoping import Hope
from solver.improving import Improving
from solver.problem import Problem
from solver.result import Options, Progress, ProgressCallback, Result
from solver.rolling import quarter_weeks, rolling_rotation
from solver.rotation import TURN_GOALS, RotationGuess, bound_turn_gaps, guess_rotation
from solver.searching import FOUND, Searching, whole_bound
from solver.share_counts import share_bound
from solver.standing import Standing, Watcher
from solver.stop import StopToken
from solver.turn_guide import turn_guide
from solver.turn_search import share_out_turns
from solver.verify import CheckFailedError, broken_beyond_locks, kept_only, verify

_GAPS_SHARE = 0.1
"""Part of the remaining time in which the gaps of turns are bounded."""
_BEGIN_SHARE = 0.8
"""Part of the time in which a large problem gets its first roster, part by part, at most."""
_WEEK_SECONDS = 0.075
"""Time for that for each week of each person, where there is as much."""
_SMALL = 60
"""Weeks of people below which all but the service is soon searched as a whole."""
_STAFFING_SHARE = 0.6
"""Part of it in which the weeks are staffed by themselves: the service comes first."""
_TURNS_SHARE = 0.2
"""Part of it in which the turns are shared out."""
_WHOLE = 200
"""Weeks of people, in one window of balances, up to which the best is hoped for at once."""
_HOPE_SHARE = 0.2
"""Part of what is left in which one hope is tried, at most."""
_HOPE_SECONDS = 0.05
"""Time for that for each week of each person, where there is as much."""
_WINDOW_SECONDS = 0.15
"""Time to plan window after window, for each week of each person, at most."""
_WINDOW_LEAST_SECONDS = 0.03
"""Time for that below which it is not tried."""
_IMPROVE_SHARE = 0.5
"""Part of what is left in which it is improved part by part, before the whole is searched."""
_ROLLING_SHARE = 0.6
"""Part of the time in which the turns alone are shared out part by part."""
_MODELS = 10
"""Times that a model of the whole could be made in what is left, below which it is not made."""
_CALMING_SHARE = 0.7
"""Part of the time for calm in which it is sought a few days at a time."""
_SHARE = 0.5
"""Part of the remaining time that one goal may take while others wait."""


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
        self._found: Found | None = None
        self._fallback: Found | None = None
        self._given = given_roster(problem, options.start)
        self._first: FirstRoster | None = None
        self._turn_gaps: int | None = None
        self._weeks: Mapping[date, Mapping[GoalId, Minutes]] = {}
        self._hope: Hope | None = None
        self._expressions: dict[GoalId, Expr] = {}
        self._pursued: set[GoalId] = set()

    def search(self) -> None:
        """Improve goal after goal until all are done, time is up or a stop is asked for."""
        if self._given is not None:
            self._go_on_from(self._given.plan)
        if self._stop.is_set:
            return
        encoding = self._begin_with_parts() if is_large(self._problem) else None
        if not self._stop.is_set:
            self._search_whole(encoding)

    @property
    def _size(self) -> int:
        """Weeks of people to plan."""
        return self._problem.horizon.weeks * len(self._problem.names)

    # Parts first

    def _begin_with_parts(self) -> Encoding | None:
        """Find a roster by way of its weeks and its turns; return a model of the whole if made."""
        first = FirstRoster(self._problem, self._options, self._standing, self._stop)
        seconds = min(self._left() * _BEGIN_SHARE, self._size * _WEEK_SECONDS)
        until = time.monotonic() + seconds
        staffed = first.staff(seconds * _STAFFING_SHARE)
        self._turn_gaps = first.turn_gaps
        self._weeks = first.missing
        if staffed is not None:
            self._go_on_from(staffed)
        if self._stop.is_set:
            return None
        if self._given is not None:
            self._first = None if self._size < _SMALL else first
            self._improve_parts(first)
            return None
        guess = first.share_out(seconds * _TURNS_SHARE)
        encoding = self._hope_for_the_best(guess)
        if self._size < _SMALL:
            if self._hope is None:
                # Not searched from there: chance put everything but the service where it is.
                self._fallback, self._found = self._found, None
            return encoding
        self._first = first
        if self._hope is None and not self._stop.is_set:
            self._plan_all_weeks(first, until)
        self._improve_parts(first)
        return encoding

    def _hope_for_the_best(self, guess: RotationGuess) -> Encoding | None:
        """Look for a roster with the service, turns, hours and load all at their best."""
        is_small = self._size <= _WHOLE and len(self._problem.windows()) == 1
        if not is_small or self._turn_gaps is None or self._stop.is_set:
            return None
        encoding = Encoding(self._problem)
        encoding.turn_gaps = self._turn_gaps
        if encoding.excuses:
            return encoding
        values = {goal: self._standing.goals[goal].bound for goal in SERVICE}
        values |= {"turns": guess.value, "hours": 0}
        give_hint(encoding.model, named_hint(encoding, guess.values))
        others = Hope(encoding, [(self._expression(encoding, g), v) for g, v in values.items()])
        load = Hope(encoding, [(self._expression(encoding, "load"), 0)])
        seconds = min(self._left() * _HOPE_SHARE, self._size * _HOPE_SECONDS)
        for hope in (load, others):
            solver, status = self._searching.run(encoding.model, seconds)
            if status in FOUND:
                self._hope = load
                self._keep(encoding, solver)
                self._standing.on_roster(self._best.values)
                self._standing.report("hours", self._best.plan)
                break
            hope.give_up()
        others.give_up()
        return encoding

    def _plan_all_weeks(self, first: FirstRoster, until: float) -> None:
        """Plan window after window with the best that can be hoped for, or week after week."""
        if len(self._problem.windows()) > 1:
            seconds = self._left() * _BEGIN_SHARE
            if seconds >= self._size * _WINDOW_LEAST_SECONDS:
                planned = first.in_windows(min(seconds, self._size * _WINDOW_SECONDS))
                if planned is not None:
                    self._go_on_from(planned)
                    return
        planned = first.around_turns(until - time.monotonic())
        if planned is not None:
            self._go_on_from(planned)

    def _improve_parts(self, first: FirstRoster) -> None:
        """Improve the roster part after part, and leave time for the whole if that is of use."""
        for_whole = self._left() * (1 - _IMPROVE_SHARE)
        if for_whole < _MODELS * first.model_seconds:
            for_whole = 0
        if self._found is not None:
            improving = Improving(self._problem, self._options, self._stop)
            for plan in improving.improve(self._found.plan, self._left() - for_whole):
                self._go_on_from(plan)

    def _go_on_from(self, plan: Plan) -> None:
        """Take over a roster that was made otherwise, where it is the better one."""
        found = Found(self._problem, plan)
        if self._found is None or found.is_better_than(self._found):
            self._found = found
            self._standing.on_roster(found.values)
            self._standing.report(self._problem.goals[0], plan)

    # As a whole

    def _search_whole(self, encoding: Encoding | None) -> None:
        if self._first is not None and self._left() < self._first.model_seconds:
            return
        if encoding is None:
            encoding = Encoding(self._problem)
            encoding.turn_gaps = self._turn_gaps
        if encoding.excuses:
            # Which locks may stay broken can be others than in the roster that was given.
            self._found = None
            if not self._excuse(encoding):
                return
        if self._problem.goals == TURN_GOALS:
            self._begin_with_a_rotation(encoding)
        for index, goal in enumerate(self._problem.goals):
            if self._stop.is_set or self._left() <= 0:
                return
            if goal == "turns" and encoding.turn_gaps is None and self._found is not None:
                bound_turn_gaps(encoding, self._searching, self._left() * _GAPS_SHARE)
            waiting = len(self._problem.goals) - index - 1
            self._improve(encoding, goal, self._left() * (_SHARE if waiting else 1))

    def _begin_with_a_rotation(self, encoding: Encoding) -> None:
        """Go on from what a planner would do by hand, then from turns shared out by themselves."""
        problem, seconds = self._problem, self._left() * _ROLLING_SHARE
        self._go_on_from_sound(encoding, problem.plan.with_roster(greedy_rotation(problem)))
        guide = turn_guide(encoding)
        if guide is not None:
            self._go_on_from_sound(encoding, share_out_turns(guide, self._searching, seconds))
            if self._best.values["wanted"] == guide.missing(problem.horizon):
                self._standing.on_bound("wanted", self._best.values["wanted"])
                self._standing.on_bound("turns", guide.bound)
        elif problem.horizon.weeks > quarter_weeks(problem):
            self._go_on_from_sound(encoding, rolling_rotation(problem, self._searching, seconds))

    def _go_on_from_sound(self, encoding: Encoding, plan: Plan) -> None:
        if not encoding.excuses and not broken_beyond_locks(self._problem, plan):
            self._go_on_from(plan)

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
        if goal == "calm" and self._found is not None:
            self._standing.report(goal)
            self._make_calmer(encoding, self._found, seconds * _CALMING_SHARE)
        expression = self._expression(encoding, goal)
        self._pursued.add(goal)
        self._standing.report(goal)
        if self._is_reached(goal):
            value, known = self._best.values[goal], self._standing.goals[goal].bound
            self._standing.settle(goal, value, known, time.monotonic() - started)
            encoding.settle(goal, expression, value)
            return
        hint: Mapping[int, int] = {}
        if goal == "turns" and self._problem.goals != TURN_GOALS and self._first is None:
            hint = self._start_from_rotation(encoding, seconds / 2)
        if goal == "share":
            self._standing.on_bound(goal, share_bound(encoding, self._best.values[goal]))
        if not isinstance(expression, int):
            encoding.model.add(expression >= self._standing.goals[goal].bound)
        bound = self._search(encoding, goal, expression, hint, started + seconds)
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

    def _make_calmer(self, encoding: Encoding, found: Found, seconds: float) -> None:
        """Bound the changes of post, and make a roster calmer a few days at a time."""
        until = time.monotonic() + seconds
        calming = Calming(self._problem, self._options, self._stop)
        self._standing.on_bound("calm", calming.bound(encoding, self._missing(), seconds / 2))
        for plan in calming.calm(found.plan, until - time.monotonic()):
            self._go_on_from(plan)
            if self._is_reached("calm"):
                break
        encoding.columns = calming.columns(encoding)

    def _missing(self) -> Mapping[date, Mapping[GoalId, Minutes]]:
        """Return what the service of each week can miss at most."""
        values = {goal: self._best.values[goal] for goal in SERVICE}
        known = self._weeks
        return {monday: known.get(monday, values) for monday in self._problem.horizon.mondays}

    def _keep_values(self, encoding: Encoding) -> None:
        """Let no goal so far be worse than in the best roster."""
        for goal in self._pursued:
            value = self._best.values[goal]
            if value < encoding.settled.get(goal, value + 1):
                encoding.settle(goal, self._expression(encoding, goal), value)

    def _expression(self, encoding: Encoding, goal: GoalId) -> Expr:
        """Return a goal as an expression of the model, made once."""
        if goal not in self._expressions:
            self._expressions[goal] = GOAL_ENCODERS[goal](encoding)
        return self._expressions[goal]

    def _search(
        self,
        encoding: Encoding,
        goal: GoalId,
        expression: Expr,
        hint: Mapping[int, int],
        until: float,
    ) -> int | None:
        """Search for a lower value of a goal; return its bound, None without a roster.

        With a hope held it is searched first; that is all where the goal reaches its bound so.
        """
        seconds = until - time.monotonic()
        if self._hope is not None and self._hope.is_held:
            self._search_in_hope(encoding, goal, expression, seconds / 2)
            if self._is_reached(goal):
                return self._best.values[goal]
            self._hope.give_up()
            hint, seconds = {}, until - time.monotonic()
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

    def _search_in_hope(
        self, encoding: Encoding, goal: GoalId, expression: Expr, seconds: float
    ) -> None:
        """Search with the hope held; what is bounded there says nothing of the goal."""
        encoding.model.minimize(expression)
        if self._found is not None:
            give_hint(encoding.model, self._found.hint(encoding))
        watcher = Watcher(
            self._standing, goal, lambda found: self._plan_of(encoding, found), is_bounding=False
        )
        solver, status = self._searching.run(encoding.model, seconds, watcher)
        if status in FOUND:
            self._keep(encoding, solver)

    def _is_reached(self, goal: GoalId) -> bool:
        """Tell whether the best roster is as good as any can be, by what is known already.

        Turns that were hoped for are as good as those shared out by themselves: the whole, where
        they are harder to find, would not do better.
        """
        if self._found is None:
            return False
        if goal == "turns" and self._hope is not None:
            return True
        return self._found.values[goal] == self._standing.goals[goal].bound

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
        found = Found(self._problem, self._plan_of(encoding, solver), solution)
        if self._found is None or not self._found.is_better_than(found):
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
    def _best(self) -> Found:
        """The best roster so far; without one, what stays."""
        found, fallback = self._found, self._fallback
        if found is None or (fallback is not None and fallback.is_better_than(found)):
            found = fallback
        return found or Found(self._problem, kept_only(self._problem))

    def result(self) -> Result:
        """Have the checker judge the best roster and state its values."""
        problem, best = self._problem, self._best
        if self._given is not None and self._given.is_better_than(best):
            best = self._given
            self._standing.goals = {goal.id: goal for goal in unproven(best)}
        plan, values = best.plan, best.values
        final = verify(problem, plan, self._standing.stated(values), values)
        self._standing.goals = {goal.id: goal for goal in final}
        self._standing.report(None, plan)
        seconds, stopped = self._standing.elapsed, self._stop.is_set
        return Result(plan, problem.plan, problem.horizon, final, seconds, stopped)
