"""Goal 1: person-minutes below the minimum."""

from __future__ import annotations

from ortools.sat.python import cp_model

from solver.encoding import Encoding
from solver.goals.shortfall import shortfall


def encode(encoding: Encoding) -> cp_model.LinearExprT:
    """Sum the minutes by which front posts stay below their minimum."""
    return shortfall(encoding, "minimum", lambda level: level.minimum)
