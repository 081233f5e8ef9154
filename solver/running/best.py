"""The best roster of a run so far."""

from __future__ import annotations

import time

from ortools.sat.python import cp_model

from rostering.goals.base import GoalId
from rostering.plan import Plan
from solver.encoding import Encoding
from solver.problem import Problem
from solver.running.found import Found
from solver.search.standing import Standing
from solver.verify import kept_only


class BestRoster:
    """Keeps the best roster, and tells who follows the run of better ones made otherwise.

    Attributes:
        found: the roster from which the search goes on; None without one.
        judging_seconds: what the checker takes to judge a roster, about; it has the last word.
    """

    def __init__(self, problem: Problem, standing: Standing) -> None:
        self._problem = problem
        self._standing = standing
        self.found: Found | None = None
        self.judging_seconds = 0.0

    @property
    def now(self) -> Found:
        """The best roster so far; without one, what stays."""
        return self.found or Found(self._problem, kept_only(self._problem))

    def is_reached(self, goal: GoalId) -> bool:
        """Tell whether the best roster is as good as any can be, by what is known already."""
        return self.found is not None and (
            self.found.values[goal] == self._standing.goals[goal].bound
        )

    def seconds_left(self, limit: float) -> float:
        """Return how long a run that may take so many seconds may search on."""
        return limit - self._standing.elapsed - self.judging_seconds

    def take_over(self, plan: Plan) -> None:
        """Go on from a roster that was made otherwise, where it is the better one."""
        started = time.monotonic()
        found = Found(self._problem, plan)
        values = found.values
        # Its rules take about as long as its values.
        self.judging_seconds = 2 * (time.monotonic() - started)
        if self.found is None or found.is_better_than(self.found):
            self.found = found
            self._standing.on_roster(values)
            self._standing.report(self._problem.goals[0], plan)

    def keep(self, encoding: Encoding, solver: cp_model.CpSolver) -> None:
        """Go on from a solution, unless the roster before is better, goal after goal."""
        found = Found(self._problem, self.read(encoding, solver))
        if self.found is None or not self.found.is_better_than(found):
            self.found = found

    def read(
        self, encoding: Encoding, found: cp_model.CpSolver | cp_model.CpSolverSolutionCallback
    ) -> Plan:
        """Return the plan with the roster of a solution."""
        plan = self._problem.plan
        return plan.with_roster(plan.roster.replaced(encoding.entries(found)))

    def forget(self) -> None:
        """Go on from no roster."""
        self.found = None
