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
from itertools import product

from rostering.check import goal_values
from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey
from rostering.time import Horizon, Minutes, monday_of, week_days
from solver.calm.bound import least_changes
from solver.calm.day_patterns import DayPatterns, PatternColumns
from solver.encoding import Encoding
from solver.goals import GOAL_ENCODERS
from solver.parts.part import WORTHWHILE, Part, replanned
from solver.problem import Problem
from solver.result import Options
from solver.search.deadline import Deadline
from solver.search.searching import Searching, default_workers
from solver.search.staged import StagedSearch
from solver.search.stop import StopToken

_DAYS = 2
"""Days that are planned anew together."""
_GAIN = 0.02
"""Part of its value that a round has to take away, for another to be worth its time."""
_COLUMN_SECONDS = 0.00006
"""Time that one way to fill a day of a person takes in the program that bounds the changes."""
_MOST_PEOPLE = 15
"""People whose days are planned anew together at most."""


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

    def bounding_seconds(self, encoding: Encoding) -> float:
        """Return about how long it takes to bound the changes of post."""
        problem, most = self._problem, self._patterns.most
        days = product(problem.names, problem.horizon.days)
        return _COLUMN_SECONDS * sum(most(encoding, name, day) for name, day in days)

    def bound(
        self,
        encoding: Encoding,
        missing: Mapping[date, Mapping[GoalId, Minutes]],
        deadline: Deadline,
    ) -> int:
        """Return how many changes of post there are at least.

        Args:
            encoding: the model of the whole, with the goals before settled.
            missing: minutes that the service can miss in each week at most, by its Monday.
            deadline: when to leave it at what is known by then.
        """

        def of_window(mondays: Sequence[date]) -> int:
            return self._bound_window(encoding, mondays, missing, deadline)

        with ThreadPoolExecutor(self._workers) as pool:
            return sum(pool.map(of_window, self._problem.windows()))

    def _bound_window(
        self,
        encoding: Encoding,
        mondays: Sequence[date],
        missing: Mapping[date, Mapping[GoalId, Minutes]],
        deadline: Deadline,
    ) -> int:
        days = [day for monday in mondays for day in week_days(monday)]
        whole = {
            goal: sum(missing[monday][goal] for monday in mondays) for goal in missing[mondays[0]]
        }
        found = least_changes(encoding, self._patterns, days, whole, deadline)
        if found is not None:
            return found
        # Too many ways: day by day, which leaves shares and hours out.
        return sum(
            least_changes(encoding, self._patterns, [day], missing[monday_of(day)], deadline) or 0
            for day in days
        )

    def calm(self, plan: Plan, seconds: float) -> Iterator[Plan]:
        """Yield calmer and calmer rosters, until time is up or a round of all days gains little."""
        until = time.monotonic() + seconds
        has_gained = True
        while has_gained:
            before = self._value(plan)
            for better in replanned(
                self._problem, plan, self._parts(), self._replan, self._workers, until, self._stop
            ):
                plan = better
                yield plan
            has_gained = before - self._value(plan) > before * _GAIN
            has_gained = has_gained and until - time.monotonic() > WORTHWHILE

    def _value(self, plan: Plan) -> int:
        return goal_values(plan, self._problem.horizon, ("calm",))["calm"]

    def _parts(self) -> list[Part]:
        """Return days of one window to plan anew together, each day of everybody once."""
        names = list(self._problem.names)
        groups = max(1, -(-len(names) // _MOST_PEOPLE))
        most = max(1, -(-len(names) // groups))
        parts = []
        for mondays in self._problem.windows():
            window = Horizon(mondays[0], len(mondays))
            open_days = self._problem.open_days_in(window)
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
                    chosen = product(names[start : start + most], days[first : first + _DAYS])
                    parts.append(Part(window, open_days.intersection(chosen)))
        self._random.shuffle(parts)
        return [part for part in parts if part.open_days]

    def _replan(self, plan: Plan, seconds: float, part: Part) -> dict[DayKey, DayEntry]:
        """Return some days as calm as they can be around the rest; nothing where none is calmer."""
        until = time.monotonic() + seconds
        around = part.around(self._problem, plan)
        before = goal_values(plan, part.window, around.goals)
        if before["calm"] == 0:
            return {}
        encoding = Encoding(around)
        search = StagedSearch(encoding, self._searching)
        search.start_from(plan.roster)
        for goal in around.goals[: around.goals.index("calm")]:
            encoding.settle(goal, GOAL_ENCODERS[goal](encoding), before[goal])
        encoding.columns = PatternColumns(encoding, DayPatterns(around))
        found = search.least(GOAL_ENCODERS["calm"](encoding), until - time.monotonic())
        return {} if found is None or found >= before["calm"] else search.entries()
