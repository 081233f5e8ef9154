"""The model of a whole problem, with its goals."""

from __future__ import annotations

from rostering.goals.base import GoalId
from solver.encoding import Encoding, Expr
from solver.goals import GOAL_ENCODERS
from solver.problem import Problem


class Whole:
    """All decisions of a problem, and each goal as an expression of them, made once.

    Attributes:
        encoding: the decisions and the hard rules.
    """

    def __init__(self, problem: Problem, turn_gaps: int | None) -> None:
        """Make the decisions; `turn_gaps` as in the encoding."""
        self.encoding = Encoding(problem)
        self.encoding.turn_gaps = turn_gaps
        self._goals: dict[GoalId, Expr] = {}

    def goal(self, goal: GoalId) -> Expr:
        """Return a goal as an expression of the model."""
        if goal not in self._goals:
            self._goals[goal] = GOAL_ENCODERS[goal](self.encoding)
        return self._goals[goal]

    def settle(self, goal: GoalId, value: int) -> None:
        """Keep a goal at a value from now on."""
        self.encoding.settle(goal, self.goal(goal), value)
