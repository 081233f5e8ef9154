"""A rotation of years a quarter at a time: each as fair as can be after what came before."""

from __future__ import annotations

import time
from collections.abc import Iterator

from rostering.plan import Plan
from rostering.time import WEEK, Horizon
from solver.encoding import Encoding
from solver.problem import Problem
from solver.search.searching import Searching
from solver.search.staged import StagedSearch
from solver.turns.greedy import greedy_rotation

_WINDOWS = 3
"""Windows between balance days that are shared out together: a second's work for ten people."""


def quarter_weeks(problem: Problem) -> int:
    """Return how many weeks are shared out together; each part ends on a balance day."""
    return _WINDOWS * problem.plan.settings.window_weeks


def rolling_rotation(problem: Problem, searching: Searching, seconds: float) -> Plan:
    """Return the plan with the turns of every quarter shared out, one after the other.

    Where time is short a quarter keeps the turns that a planner would give by hand.
    """
    until = time.monotonic() + seconds
    plan = problem.plan
    quarters = list(_quarters(problem))
    for number, quarter in enumerate(quarters):
        each = (until - time.monotonic()) / (len(quarters) - number)
        around = Problem(plan, quarter, problem.goals, problem.open_days_in(quarter))
        by_hand = plan.with_roster(greedy_rotation(around))
        search = StagedSearch(Encoding(around), searching)
        search.start_from(by_hand.roster)
        for left, goal in zip(range(len(problem.goals), 0, -1), problem.goals, strict=True):
            search.least_of(goal, each / left)
        found = search.entries()
        plan = plan.with_roster(plan.roster.replaced(found)) if found else by_hand
    return plan


def _quarters(problem: Problem) -> Iterator[Horizon]:
    horizon, size = problem.horizon, quarter_weeks(problem)
    for first in range(0, horizon.weeks, size):
        yield Horizon(horizon.start + first * WEEK, min(size, horizon.weeks - first))
