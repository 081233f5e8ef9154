"""A better roster from one that there is: part after part planned anew, everything around it kept.

A part is small enough for all goals to be searched in a second; its roster is taken over only
where the checker finds the whole better.
"""

from __future__ import annotations

import random
import time
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import partial

from rostering.check import goal_values
from rostering.figures.balances import hours_balance
from rostering.goals import GoalId
from rostering.goals.hours import hours_beyond
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey
from rostering.time import Horizon
from rostering.view import View
from solver.encoding import Encoding
from solver.goals import GOAL_ENCODERS
from solver.parts.part import WORTHWHILE, Part, replanned
from solver.problem import Problem
from solver.result import Options
from solver.search.searching import Searching
from solver.search.staged import StagedSearch
from solver.search.stop import StopToken

_PART = 20
"""Weeks of people that are planned anew together."""
_WINDOW = 60
"""Weeks of people in a window up to which it is planned anew as a whole."""
_WINDOW_SECONDS = 0.15
"""Most time for that, for each week of each person."""
_GOAL_SHARE = 0.5
"""Part of the time of a part that one goal may take while others wait."""


class Improving:
    """Improves rosters of a problem; turns stay as they are."""

    def __init__(self, problem: Problem, options: Options, stop: StopToken) -> None:
        self._problem = problem
        self._searching = Searching(options, stop, is_quick=True)
        self._stop = stop
        self._random = random.Random(options.seed)
        self._round = 0

    def improve(self, plan: Plan, seconds: float) -> Iterator[Plan]:
        """Yield better and better rosters until time is up or a round of all parts finds nothing.

        First the hours are mended, person by person; then whole windows are planned anew where they
        are not too large; then some weeks of everybody, and all weeks of a window of some people,
        by turns.
        """
        if seconds < WORTHWHILE:
            return
        until = time.monotonic() + seconds
        for step in (self._mend_hours, self._improve_windows):
            for better in step(plan, until):
                plan = better
                yield plan
        found_nothing = 0
        while found_nothing < 2:
            found_nothing += 1
            for better in self._improve_all(plan, self._neighbourhoods(), until):
                plan, found_nothing = better, 0
                yield plan
            if self._stop.is_set or until - time.monotonic() < WORTHWHILE:
                return

    def _mend_hours(self, plan: Plan, until: float) -> Iterator[Plan]:
        """Plan all weeks of each person anew who works too much or too little."""
        horizon = self._problem.horizon
        view = View(plan, horizon)
        parts = [
            Part(horizon, self._open_days_of([name], horizon))
            for name in self._problem.names
            if hours_beyond(view, hours_balance(view, name)) > 0
        ]
        yield from self._improve_all(plan, parts, until)

    def _improve_windows(self, plan: Plan, until: float) -> Iterator[Plan]:
        """Plan windows anew that are part of a longer horizon, for as long as that is worth it."""
        problem = self._problem
        windows = [Horizon(mondays[0], len(mondays)) for mondays in problem.windows()]
        most = max(window.weeks for window in windows) * len(problem.names)
        if len(windows) == 1 or most > _WINDOW:
            return iter(())
        parts = [Part(window, problem.open_days_in(window)) for window in windows]
        full = replace(self._searching, is_quick=False)
        replan = partial(self._replan, searching=full, last="wishes")
        return replanned(problem, plan, parts, replan, 1, until, self._stop, most * _WINDOW_SECONDS)

    def _improve_all(self, plan: Plan, parts: Iterable[Part], until: float) -> Iterator[Plan]:
        """Plan parts anew; yield each better roster.

        One at a time with all threads: they are too large for one thread to do much in their time.
        """
        return replanned(self._problem, plan, parts, self._replan, 1, until, self._stop)

    def _neighbourhoods(self) -> Iterator[Part]:
        """Yield windows with the days in them to plan anew together."""
        problem, names = self._problem, list(self._problem.names)
        self._round += 1
        for mondays in problem.windows():
            window = Horizon(mondays[0], len(mondays))
            if self._round % 2:
                size = max(1, _PART // len(names))
                for first in range(0, len(mondays), size):
                    part = Horizon(mondays[first], min(size, len(mondays) - first))
                    yield Part(window, self._problem.open_days_in(part))
            else:
                self._random.shuffle(names)
                size = max(2, _PART // len(mondays))
                for first in range(0, len(names), size):
                    chosen = names[first : first + size]
                    yield Part(window, self._open_days_of(chosen, window))

    def _open_days_of(self, names: Collection[str], horizon: Horizon) -> frozenset[DayKey]:
        days = self._problem.open_days_in(horizon)
        return frozenset((name, day) for name, day in days if name in names)

    def _replan(
        self,
        plan: Plan,
        seconds: float,
        part: Part,
        searching: Searching | None = None,
        last: GoalId | None = None,
    ) -> dict[DayKey, DayEntry]:
        """Return the days of a part planned anew around the rest; none when all is best already.

        Args:
            plan: the roster.
            seconds: time for it.
            part: the days.
            searching: how to search, if not quickly.
            last: the last goal to pursue; None for all.
        """
        until = time.monotonic() + seconds
        around = part.around(self._problem, plan)
        before = goal_values(plan, part.window, around.goals)
        if not any(before.values()):
            return {}
        search = StagedSearch(Encoding(around), searching or self._searching)
        search.start_from(plan.roster)
        for goal, value in before.items():
            if until - time.monotonic() < WORTHWHILE:
                break
            if value > 0:
                search.least_of(goal, (until - time.monotonic()) * _GOAL_SHARE)
            else:
                search.encoding.settle(goal, GOAL_ENCODERS[goal](search.encoding), value)
            if goal == last:
                break
        return search.entries()
