"""Values that later goals are hoped to have, for as long as a roster is found with them.

Goal after goal, each search begins from a roster that took no heed of the goals after it. Mostly
there is one that has several of them at their best at once, and to find it, with nothing to make
small, takes less than the first of those searches (decision 0021).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from ortools.sat.python import cp_model

from solver.encoding import Expr


class HasModel(Protocol):
    """Decisions of a model, whichever they are."""

    model: cp_model.CpModel


class Hope:
    """Keeps goals at values, until it is given up; then it binds nothing any more.

    What is bounded while a hope is held is bounded with the hope only, not in general.

    Attributes:
        is_held: whether it binds.
    """

    def __init__(self, encoding: HasModel, values: Iterable[tuple[Expr, int]]) -> None:
        """Hold on to expressions of a model that are not to exceed values."""
        self._model = encoding.model
        self._switch = encoding.model.new_int_var(1, 1, "hope")
        self.is_held = True
        for expression, value in values:
            bound = expression <= value
            if isinstance(bound, bool):
                bound = self._switch <= int(bound)
            self._model.add(bound).only_enforce_if(self._switch)

    def give_up(self) -> None:
        """Let go of the values."""
        self._model.proto.variables[self._switch.index].domain[0] = 0
        self.is_held = False
