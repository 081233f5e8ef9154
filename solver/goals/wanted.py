"""Goal 2: person-minutes below the wanted level."""

from __future__ import annotations

from solver.encoding import Encoding, Expr
from solver.goals.shortfall import shortfall


def encode(encoding: Encoding) -> Expr:
    """Sum the minutes by which front posts stay below the wanted level."""
    return shortfall(encoding, "wanted", lambda level: level.wanted)
