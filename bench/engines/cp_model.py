"""What the peers on CP-SAT share: one search of a model with its rosters on a trail."""

from __future__ import annotations

import time

from ortools.sat.python import cp_model

from bench.outcome import Trail
from rostering.plan import Plan
from solver.encoding import Encoding
from solver.result import Options
from solver.search.searching import Searching
from solver.search.stop import StopToken

_LEAST = 0.05
"""Seconds below which no search is begun."""


class Watcher(cp_model.CpSolverSolutionCallback):
    """Notes the rosters of a search."""

    def __init__(self, encoding: Encoding, trail: Trail) -> None:
        super().__init__()
        self._encoding = encoding
        self._trail = trail

    def on_solution_callback(self) -> None:
        """Note a roster, when the one before it is old enough."""
        if self._trail.is_due():
            self._trail.note(plan_of(self._encoding, self))


def plan_of(
    encoding: Encoding, solution: cp_model.CpSolver | cp_model.CpSolverSolutionCallback
) -> Plan:
    """Return the plan with the roster of a solution."""
    plan = encoding.problem.plan
    return plan.with_roster(plan.roster.replaced(encoding.entries(solution)))


def search(
    encoding: Encoding, trail: Trail, until: float
) -> tuple[cp_model.CpSolver, cp_model.CpSolverStatus]:
    """Search a model until a moment of the monotonic clock, with all cores that are allowed."""
    seconds = max(_LEAST, until - time.monotonic())
    searching = Searching(Options(time_limit=seconds), StopToken())
    return searching.run(encoding.model, seconds, Watcher(encoding, trail))
