"""A better roster from one that there is: part after part planned anew, everything around it kept.

A part is small enough for all goals to be searched in a second; its roster is taken over only
where the checker finds the whole better.
"""

from __future__ import annotations

import random
import time
from collections.abc import Collection, Iterator
from dataclasses import replace

from rostering.balances import hours_balance
from rostering.check import goal_values
from rostering.goals import GoalId
from rostering.goals.hours import hours_beyond
from rostering.plan import Plan
from rostering.roster import DayKey
from rostering.time import Horizon
from rostering.view import View
from solver.encoding import Encoding
from solver.goals import GOAL_ENCODERS
from solver.problem import Problem
from solver.result import Options
from solver.searching import Searching
from solver.staged import StagedSearch
from solver.stop import StopToken
from solver.turn_locks import with_turns, without_turn_locks
from solver.verify import broken_beyond_locks

_PART = 20
"""Weeks of people that are planned anew together."""
_PART_SECONDS = 2.0
"""Most time for one such part."""
_GOAL_SHARE = 0.5
"""Part of the time of a part that one goal may take while others wait."""
_WORTHWHILE = 0.02
"""Seconds below which no search is begun."""


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

        First the hours are mended, person by person; then some weeks of everybody are planned anew,
        and all weeks of a window of some people, by turns.
        """
        until = time.monotonic() + seconds
        for mended in self._mend_hours(plan, until):
            plan = mended
            yield plan
        found_nothing = 0
        while found_nothing < 2:
            found_nothing += 1
            for window, open_days in self._neighbourhoods():
                left = until - time.monotonic()
                if self._stop.is_set or left < _WORTHWHILE:
                    return
                better = self._improve_part(plan, window, open_days, min(left, _PART_SECONDS))
                if better is not None:
                    plan, found_nothing = better, 0
                    yield plan

    def _mend_hours(self, plan: Plan, until: float) -> Iterator[Plan]:
        """Plan all weeks of each person anew who works too much or too little, one by one."""
        horizon = self._problem.horizon
        for name in self._problem.names:
            left = until - time.monotonic()
            if self._stop.is_set or left < _WORTHWHILE:
                return
            view = View(plan, horizon)
            if hours_beyond(view, hours_balance(view, name)) > 0:
                days = self._open_days_of([name], horizon)
                better = self._improve_part(plan, horizon, days, min(left, _PART_SECONDS))
                if better is not None:
                    plan = better
                    yield plan

    def _neighbourhoods(self) -> Iterator[tuple[Horizon, frozenset[DayKey]]]:
        """Yield windows with the days in them to plan anew together."""
        problem, names = self._problem, list(self._problem.names)
        self._round += 1
        for mondays in problem.windows():
            window = Horizon(mondays[0], len(mondays))
            if self._round % 2:
                size = max(1, _PART // len(names))
                for first in range(0, len(mondays), size):
                    part = Horizon(mondays[first], min(size, len(mondays) - first))
                    yield window, self._problem.open_days_in(part)
            else:
                self._random.shuffle(names)
                size = max(2, _PART // len(mondays))
                for first in range(0, len(names), size):
                    chosen = names[first : first + size]
                    yield window, self._open_days_of(chosen, window)

    def _open_days_of(self, names: Collection[str], horizon: Horizon) -> frozenset[DayKey]:
        days = self._problem.open_days_in(horizon)
        return frozenset((name, day) for name, day in days if name in names)

    def _improve_part(
        self, plan: Plan, window: Horizon, open_days: frozenset[DayKey], seconds: float
    ) -> Plan | None:
        """Plan some days of a window anew around the rest; None when the whole is no better."""
        until = time.monotonic() + seconds
        problem = self._problem
        locked = with_turns(replace(problem, plan=plan, open_days=open_days), plan)
        around = Problem(locked, window, problem.goals_around_turns, open_days)
        before = goal_values(plan, window, problem.goals_around_turns)
        if not any(before.values()):
            return None
        search = StagedSearch(Encoding(around), self._searching)
        search.start_from(plan.roster)
        for goal, value in before.items():
            if value > 0:
                search.least_of(goal, (until - time.monotonic()) * _GOAL_SHARE)
            else:
                search.encoding.settle(goal, GOAL_ENCODERS[goal](search.encoding), value)
        better = without_turn_locks(
            problem, plan.with_roster(plan.roster.replaced(search.entries()))
        )
        if not _is_better(better, plan, window, problem.goals_around_turns):
            return None
        if not _is_better(better, plan, problem.horizon, problem.goals):
            return None
        return None if broken_beyond_locks(problem, better) else better


def _is_better(plan: Plan, other: Plan, horizon: Horizon, goals: tuple[GoalId, ...]) -> bool:
    """Tell whether a roster is better over some weeks, goal after goal."""
    one, two = (tuple(goal_values(each, horizon, goals).values()) for each in (plan, other))
    return one < two
