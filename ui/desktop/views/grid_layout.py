"""How wide blocks and how high rows are, so that a week and all people fit where they can."""

from __future__ import annotations

from collections.abc import Sequence

from ui.desktop.delegates.cell_delegate import lead, trail
from ui.desktop.models.week_cells import Column
from ui.desktop.theme import Theme

CLOSED_BLOCKS = 2
"""A closed day is as wide as two blocks, so that its name has room."""
EDGE = 4
"""Room at the right for the ring around the last cell."""


def section_widths(columns: Sequence[Column], available: int, theme: Theme) -> list[int]:
    """Return the width of each column: the widest blocks with which the week fits.

    A pixel that is left over goes to the first columns, so that the week ends at the edge.
    """
    narrowest, widest = theme.sizes["block"]
    shares = [1 if column.block is not None else CLOSED_BLOCKS for column in columns]
    around = [lead(column) + trail(column) for column in columns]
    blocks = max(1, sum(shares))
    room = available - sum(around) - EDGE
    width = min(widest, max(narrowest, room // blocks))
    spare = room - width * blocks if narrowest < width < widest else 0
    return [
        share * width + margin + (1 if index < spare else 0)
        for index, (share, margin) in enumerate(zip(shares, around, strict=True))
    ]


def narrowest_week(columns: Sequence[Column], theme: Theme) -> int:
    """Return the width of a week whose blocks are as narrow as they may be."""
    return sum(section_widths(columns, 0, theme)) + EDGE


def row_height(people: int, available: int, theme: Theme) -> int:
    """Return the highest of the row heights with which all people fit; else the lowest."""
    heights = sorted(theme.sizes["rows"].values(), reverse=True)
    fitting = (height for height in heights if height * people <= available)
    return int(next(fitting, heights[-1]))
