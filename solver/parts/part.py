"""Parts of a roster planned anew around the rest, several at once."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from typing import TypeAlias

from rostering.check import goal_values
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey
from rostering.time import Horizon
from solver.problem import Problem
from solver.search.stop import StopToken
from solver.turns.locks import with_turns, without_turn_locks
from solver.verify import broken_beyond_locks

WORTHWHILE = 0.02
"""Seconds below which no part is begun."""
PART_SECONDS = 2.0
"""Most time for one part, unless it is a large one."""


@dataclass(frozen=True, slots=True)
class Part:
    """Days that are planned anew together.

    Attributes:
        window: the weeks whose goals are looked at.
        open_days: the days, in that window.
    """

    window: Horizon
    open_days: frozenset[DayKey]

    def around(self, problem: Problem, plan: Plan) -> Problem:
        """Return the part as a problem of its own; turns, and all other days, stay as planned."""
        locked = with_turns(replace(problem, plan=plan, open_days=self.open_days), plan)
        return Problem(locked, self.window, problem.goals_around_turns, self.open_days)


Replan: TypeAlias = Callable[[Plan, float, Part], Mapping[DayKey, DayEntry]]
"""Plans a part of a roster anew within some seconds; nothing where that is no better."""


def replanned(
    problem: Problem,
    plan: Plan,
    parts: Iterable[Part],
    replan: Replan,
    threads: int,
    until: float,
    stop: StopToken,
    seconds: float = PART_SECONDS,
) -> Iterator[Plan]:
    """Yield a better roster after each part that is better planned anew.

    Args:
        problem: the whole problem.
        plan: the roster to begin with.
        parts: what to plan anew; parts that follow each other are best without a day in common.
        replan: plans one part anew.
        threads: how many parts at once.
        until: the moment at which no more is begun.
        stop: ends it before.
        seconds: most time for one part.
    """
    left_over = iter(parts)
    with ThreadPoolExecutor(threads) as pool:
        while chosen := list(islice(left_over, threads)):
            left = until - time.monotonic()
            if stop.is_set or left < WORTHWHILE:
                return
            each = partial(replan, plan, min(left, seconds))
            for entries in pool.map(each, chosen):
                better = _taken_over(problem, plan, entries) if entries else None
                if better is not None:
                    plan = better
                    yield plan


def _taken_over(problem: Problem, plan: Plan, entries: Mapping[DayKey, DayEntry]) -> Plan | None:
    """Return a roster with some days as they were found; None where the whole is no better."""
    new = without_turn_locks(problem, plan.with_roster(plan.roster.replaced(entries)))
    before, after = (
        tuple(goal_values(each, problem.horizon, problem.goals).values()) for each in (plan, new)
    )
    return None if after >= before or broken_beyond_locks(problem, new) else new
