"""Goal 1: person-minutes below the minimum."""

from __future__ import annotations

from solver.encoding import Encoding, Expr
from solver.goals.shortfall import shortfall


def encode(encoding: Encoding) -> Expr:
    """Sum the minutes by which front posts stay below their minimum."""
    return shortfall(encoding, "minimum", lambda level: level.minimum)
