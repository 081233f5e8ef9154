"""Goal 2: person-minutes below the wanted level."""

from __future__ import annotations

from ortools.sat.python import cp_model

from solver.encoding import Encoding
from solver.goals.shortfall import shortfall


def encode(encoding: Encoding) -> cp_model.LinearExprT:
    """Sum the minutes by which front posts stay below the wanted level."""
    return shortfall(encoding, "wanted", lambda level: level.wanted)
