"""Calmer rosters: a few days planned anew at once, with whole days of people as decisions.

Days have little in common but the desk shares and the hours of the weeks around them. A few of them
are soon as calm as they can be with all else as good as it is, and a few others then follow.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import islice, product

from rostering.check import goal_values
from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey
from rostering.time import Horizon, Minutes, monday_of, week_days
from solver.calm_bound import least_changes
from solver.day_patterns import DayPatterns, PatternColumns
from solver.encoding import Encoding
from solver.goals import GOAL_ENCODERS
from solver.problem import Problem
from solver.result import Options
from solver.searching import Searching, default_workers
from solver.staged import StagedSearch
from solver.stop import StopToken
from solver.turn_locks import with_turns, without_turn_locks
from solver.verify import broken_beyond_locks

_PART_SECONDS = 2.0
"""Most time for some days."""
_DAYS = 2
"""Days that are planned anew together."""
_GAIN = 0.02
"""Part of its value that a round has to take away, for another to be worth its time."""
_MOST_PEOPLE = 15
"""People whose days are planned anew together at most."""
_MOST_DECISIONS = 10_000
"""Ways to fill days up to which a whole problem is searched with them as its decisions."""
_WORTHWHILE = 0.05
"""Seconds below which nothing is begun."""


class Calming:
    """Makes rosters of a problem calmer; turns stay as they are."""

    def __init__(self, problem: Problem, options: Options, stop: StopToken) -> None:
        self._problem = problem
        self._workers = options.workers or default_workers()
        self._searching = Searching(
            replace(options, workers=1), stop, is_quick=True, is_linear=True
        )
        self._stop = stop
        self._random = random.Random(options.seed)
        self._patterns = DayPatterns(problem)

    def bound(
        self,
        encoding: Encoding,
        missing: Mapping[date, Mapping[GoalId, Minutes]],
        seconds: float,
    ) -> int:
        """Return how many changes of post there are at least.

        Args:
            encoding: the model of the whole, with the goals before settled.
            missing: minutes that the service can miss in each week at most, by its Monday.
            seconds: time for it.
        """
        until = time.monotonic() + seconds

        def of_window(mondays: Sequence[date]) -> int:
            return self._bound_window(encoding, mondays, missing, until)

        with ThreadPoolExecutor(self._workers) as pool:
            return sum(pool.map(of_window, self._problem.windows()))

    def _bound_window(
        self,
        encoding: Encoding,
        mondays: Sequence[date],
        missing: Mapping[date, Mapping[GoalId, Minutes]],
        until: float,
    ) -> int:
        days = [day for monday in mondays for day in week_days(monday)]
        whole = {
            goal: sum(missing[monday][goal] for monday in mondays) for goal in missing[mondays[0]]
        }
        left = until - time.monotonic()
        found = least_changes(encoding, self._patterns, days, whole, left, self._stop)
        if found is not None:
            return found
        # Too many columns: day by day, which leaves shares and hours out.
        return sum(
            least_changes(
                encoding,
                self._patterns,
                [day],
                missing[monday_of(day)],
                until - time.monotonic(),
                self._stop,
            )
            or 0
            for day in days
        )

    def columns(self, encoding: Encoding) -> PatternColumns | None:
        """Return whole days as decisions for a model; None where they would be too many."""
        days = product(self._problem.names, self._problem.horizon.days)
        number = sum(len(self._patterns.of(encoding, *day) or ()) for day in days)
        return PatternColumns(encoding, self._patterns) if number <= _MOST_DECISIONS else None

    def calm(self, plan: Plan, seconds: float) -> Iterator[Plan]:
        """Yield calmer and calmer rosters, until time is up or a round of all days gains little."""
        until = time.monotonic() + seconds
        has_gained = True
        while has_gained:
            before = self._value(plan)
            for better in self._round(plan, until):
                plan = better
                yield plan
            has_gained = before - self._value(plan) > before * _GAIN
            has_gained = has_gained and until - time.monotonic() > _WORTHWHILE

    def _round(self, plan: Plan, until: float) -> Iterator[Plan]:
        """Plan each day anew once, with another one, as many parts at once as there are threads."""
        parts = self._parts()
        with ThreadPoolExecutor(self._workers) as pool:
            while chosen := list(islice(parts, self._workers)):
                left = until - time.monotonic()
                if self._stop.is_set or left < _WORTHWHILE:
                    return
                replan = partial(self._replan, plan, min(left, _PART_SECONDS))
                for entries in pool.map(replan, chosen):
                    better = self._taken_over(plan, entries) if entries else None
                    if better is not None:
                        plan = better
                        yield plan

    def _value(self, plan: Plan) -> int:
        return goal_values(plan, self._problem.horizon, ("calm",))["calm"]

    def _parts(self) -> Iterator[frozenset[DayKey]]:
        """Yield days of one window to plan anew together, each day of everybody once."""
        names = list(self._problem.names)
        groups = max(1, -(-len(names) // _MOST_PEOPLE))
        most = max(1, -(-len(names) // groups))
        parts = []
        for mondays in self._problem.windows():
            days = [
                day
                for monday in mondays
                for day in week_days(monday)
                if self._problem.plan.calendar.blocks(day)
            ]
            self._random.shuffle(days)
            for first in range(0, len(days), _DAYS):
                self._random.shuffle(names)
                for start in range(0, len(names), most):
                    chosen = names[start : start + most]
                    parts.append((mondays, chosen, days[first : first + _DAYS]))
        self._random.shuffle(parts)
        for mondays, chosen, days in parts:
            open_days = self._problem.open_days_in(Horizon(mondays[0], len(mondays)))
            yield frozenset((n, d) for n in chosen for d in days if (n, d) in open_days)

    def _replan(
        self, plan: Plan, seconds: float, open_days: frozenset[DayKey]
    ) -> dict[DayKey, DayEntry]:
        """Return some days as calm as they can be around the rest; nothing where none is calmer."""
        problem = self._problem
        if not open_days:
            return {}
        until = time.monotonic() + seconds
        window = self._window_of(next(iter(open_days))[1])
        locked = with_turns(replace(problem, plan=plan, open_days=open_days), plan)
        part = Problem(locked, window, problem.goals_around_turns, open_days)
        before = goal_values(plan, window, part.goals)
        if before["calm"] == 0:
            return {}
        encoding = Encoding(part)
        search = StagedSearch(encoding, self._searching)
        search.start_from(plan.roster)
        for goal in part.goals[: part.goals.index("calm")]:
            encoding.settle(goal, GOAL_ENCODERS[goal](encoding), before[goal])
        encoding.columns = PatternColumns(encoding, DayPatterns(part))
        calm = GOAL_ENCODERS["calm"](encoding)
        found = search.least(calm, until - time.monotonic())
        return {} if found is None or found >= before["calm"] else search.entries()

    def _window_of(self, day: date) -> Horizon:
        mondays = next(weeks for weeks in self._problem.windows() if monday_of(day) in weeks)
        return Horizon(mondays[0], len(mondays))

    def _taken_over(self, plan: Plan, entries: Mapping[DayKey, DayEntry]) -> Plan | None:
        """Return a roster with some days as they were found; None where it is no better."""
        problem = self._problem
        new = without_turn_locks(problem, plan.with_roster(plan.roster.replaced(entries)))
        before, after = (
            tuple(goal_values(each, problem.horizon, problem.goals).values())
            for each in (plan, new)
        )
        return None if after >= before or broken_beyond_locks(problem, new) else new
