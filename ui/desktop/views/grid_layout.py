"""How wide blocks and how high rows are, so that a week fits, and where keys jump in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent

from ui.desktop.delegates.lanes import lead, trail
from ui.desktop.density import ROSTER_ROWS, Density
from ui.desktop.models.week_cells import Column
from ui.desktop.theme import Theme

CLOSED_BLOCKS = 2
"""A closed day is as wide as two blocks, so that its name has room."""
WITH_NAMES = 33
"""The narrowest block in which most first names fit."""
IN_TWO_WEEKS = 14
DAY_LINES = 31
"""The lowest row in which a day has two lines."""
EDGE = 4
"""Room at the right for the ring around the last cell."""


def section_widths(
    columns: Sequence[Column], available: int, bounds: tuple[int, int], zoom: float = 1.0
) -> list[int]:
    """Return the width of each column: the widest blocks with which the weeks fit.

    A pixel that is left over goes to the first columns, so that the weeks end at the edge.

    Args:
        columns: blocks, or days.
        available: pixels for all of them.
        bounds: the narrowest and the widest that one may be.
        zoom: by how much all is made wider then.
    """
    narrowest, widest = bounds
    shares = [_share(columns, column) for column in columns]
    around = [lead(column) + trail(column) for column in columns]
    blocks = max(1, sum(shares))
    room = available - sum(around) - EDGE
    width = min(widest, max(narrowest, room // blocks))
    spare = room - width * blocks if narrowest < width < widest else 0
    return [
        round((share * width + margin + (1 if index < spare else 0)) * zoom)
        for index, (share, margin) in enumerate(zip(shares, around, strict=True))
    ]


def _share(columns: Sequence[Column], column: Column) -> int:
    """Return the width of a column in blocks; where each day is one column, all are alike."""
    is_block = column.block is not None or all(one.block is None for one in columns)
    return 1 if is_block else CLOSED_BLOCKS


def block_bounds(theme: Theme, weeks: int, *, posts: bool = False) -> tuple[int, int]:
    """Return how narrow and how wide a block may be, or a day where four weeks are in sight."""
    narrowest, widest = theme.sizes["block"]
    if posts:
        return WITH_NAMES, int(widest)
    return (IN_TWO_WEEKS if weeks == 2 else int(narrowest)), int(widest)


def row_heights(theme: Theme, density: Density, least: int = 0) -> list[int]:
    """Return how high a row may be, the highest first; none is lower than the least."""
    sizes = theme.sizes["rows"]
    return [int(sizes[name]) for name in ROSTER_ROWS[density] if sizes[name] >= least]


def other_day(columns: Sequence[Column], column: int, *, forward: bool) -> int:
    """Return the first column of the next day, or of the day before; else stay."""
    starts = [at for at, item in enumerate(columns) if item.first_of_day]
    if forward:
        return next((start for start in starts if start > column), column)
    today = max(start for start in starts if start <= column)
    return max((start for start in starts if start < today), default=today)


def jump(index: QModelIndex, event: QKeyEvent, columns: Sequence[Column]) -> QModelIndex | None:
    """Return the cell to which a key jumps from another; None for a key that is no jump."""
    if not index.isValid():
        return None
    row, column = index.row(), index.column()
    last_row, last = index.model().rowCount() - 1, index.model().columnCount() - 1
    key = Qt.Key(event.key())
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        return index.sibling(row, ends[key]) if key in ends else None
    if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        day = other_day(columns, column, forward=key is Qt.Key.Key_Right)
        return index.sibling(row, day)
    goals = {
        Qt.Key.Key_Up: (0, column),
        Qt.Key.Key_Down: (last_row, column),
        Qt.Key.Key_Home: (0, 0),
        Qt.Key.Key_End: (last_row, last),
    }
    return index.sibling(*goals[key]) if key in goals else None
