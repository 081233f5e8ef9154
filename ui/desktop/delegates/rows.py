"""The rows of a table that are in sight, each painted as one strip."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import accumulate
from typing import Final, TypeAlias

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from ui.desktop.delegates.strips import Strips

_SPARE: Final = 8
"""Rows out of sight that are kept, beside as many as are in sight."""
_Look: TypeAlias = Callable[[int], object]
_Draw: TypeAlias = Callable[[int, QPainter, QRect], None]


class Rows:
    """Keeps the pictures of the rows of one table, as wide as it is on the screen.

    Rows are drawn in the coordinates of the whole table, so that hatches join wherever it is
    scrolled to.
    """

    def __init__(self, view: QTableView) -> None:
        self._view, self._strips = view, Strips()
        self._page: object = None
        self._turned = 0
        self.places: tuple[tuple[int, int], ...] = ()
        """Left and width of each column."""
        self.in_sight = range(0)
        """The columns that are in sight."""

    def begin(self, page: object) -> bool:
        """Take what all rows have in common; tell whether it differs from what it was.

        Args:
            page: all that every row depends on, but its columns and how far it is scrolled.
        """
        across, room = self._view.horizontalHeader(), self._view.viewport().rect()
        widths = tuple(across.sectionSize(at) for at in range(across.count()))
        whole = (page, widths, across.offset(), room.width())
        if whole == self._page:
            return False
        self._page = whole
        self._turned += 1
        self.places = tuple(zip(accumulate(widths, initial=0), widths, strict=False))
        self.in_sight = met(across, room.left(), room.right())
        return True

    def paint(self, painter: QPainter, dirty: QRect, look: _Look, draw: _Draw) -> None:
        """Paint the rows that meet a part of the viewport.

        Args:
            painter: of the viewport.
            dirty: the part.
            look: returns what a row shows beside the page; what is equal looks alike.
            draw: draws a row over all of its place.
        """
        down, room = self._view.verticalHeader(), self._view.viewport().rect()
        left = self._view.horizontalHeader().offset()
        painter.save()
        painter.translate(-left, -down.offset())
        for row in met(down, dirty.top(), dirty.bottom()):
            place = QRect(left, down.sectionPosition(row), room.width(), down.sectionSize(row))
            self._strips.paint(painter, row, place, (self._turned, look(row)), partial(draw, row))
        painter.restore()
        shown = met(down, room.top(), room.bottom())
        if len(self._strips) > 2 * len(shown) + _SPARE:
            self._strips.keep(shown)


def met(head: QHeaderView, start: int, end: int) -> range:
    """Return the rows, or columns, from one pixel of what is in sight to another."""
    first, last = head.visualIndexAt(max(0, start)), head.visualIndexAt(end)
    if first < 0:
        return range(0)
    return range(first, head.count() if last < 0 else last + 1)
