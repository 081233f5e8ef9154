"""How high the rows of the grids are: as all people fit, or as somebody chose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal, TypeAlias, cast, get_args

Density: TypeAlias = Literal["fitting", "compact", "normal", "roomy"]
FITTING: Final[Density] = "fitting"
ROSTER_ROWS: Final[Mapping[Density, tuple[str, ...]]] = {
    "fitting": ("ruim", "normaal", "dicht", "heelDicht"),
    "compact": ("dicht", "heelDicht"),
    "normal": ("normaal",),
    "roomy": ("ruim",),
}
"""The heights of the design from which the grid of the roster takes, the highest first."""


def density_of(text: str) -> Density:
    """Return the density that is meant by a choice; what nobody knows is as all people fit."""
    return cast("Density", text) if text in get_args(Density) else FITTING


def row_height(number: int, available: int, heights: Sequence[int]) -> int:
    """Return the highest of some row heights with which all rows fit; else the lowest.

    Args:
        number: how many rows there are.
        available: pixels for all of them.
        heights: the highest first.
    """
    return next((one for one in heights if one * number <= available), heights[-1])
