"""A roster that was found, with what the checker says it is worth."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from rostering.check import goal_values
from rostering.goals.base import GoalId
from rostering.plan import Plan
from solver.encoding import Encoding
from solver.problem import Problem
from solver.search.hints import roster_hint


@dataclass(frozen=True)
class Found:
    """A roster of a problem."""

    problem: Problem
    plan: Plan

    @cached_property
    def values(self) -> dict[GoalId, int]:
        """The checker's value of every goal that is pursued."""
        return goal_values(self.plan, self.problem.horizon, self.problem.goals)

    def hint(self, encoding: Encoding) -> Mapping[int, int]:
        """Return the values of decisions from which to go on."""
        whole = product(self.problem.names, self.problem.horizon.days)
        return roster_hint(encoding, self.plan.roster, whole)

    def is_better_than(self, other: Found) -> bool:
        """Tell whether it is better than another roster, goal after goal."""
        return tuple(self.values.values()) < tuple(other.values.values())
