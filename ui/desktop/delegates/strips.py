"""Strips of the screen as pictures: painted once, copied after that, and anew where they differ."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap

_Draw: TypeAlias = Callable[[QPainter, QRect], None]


class Strips:
    """Keeps the last picture of each strip, by its number."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[QRect, object, float, QPixmap]] = {}

    def __len__(self) -> int:
        """Return how many pictures are kept."""
        return len(self._known)

    def paint(
        self, painter: QPainter, number: int, place: QRect, look: object, draw: _Draw
    ) -> None:
        """Copy a strip that looks as it did, or draw it.

        Args:
            painter: of a widget.
            number: which strip it is.
            place: where it lies; all of it is painted, so nothing shines through.
            look: all that the drawing depends on, but its place and the screen.
            draw: draws the strip where it lies.
        """
        scale = painter.device().devicePixelRatioF()
        if scale != int(scale):
            # Strips end within pixels of the screen there: copies would leave seams.
            draw(painter, place)
            return
        known = self._known.get(number)
        if known is None or known[0].size() != place.size() or known[2] != scale:
            picture = QPixmap(place.size() * scale)
            picture.setDevicePixelRatio(scale)
        elif known[:2] == (place, look):
            painter.drawPixmap(place.topLeft(), known[3])
            return
        else:
            picture = known[3]
        _paint_over(picture, place, draw)
        self._known[number] = (place, look, scale, picture)
        painter.drawPixmap(place.topLeft(), picture)

    def keep(self, numbers: range) -> None:
        """Forget the pictures of other strips."""
        self._known = {number: one for number, one in self._known.items() if number in numbers}


def _paint_over(picture: QPixmap, place: QRect, draw: _Draw) -> None:
    painter = QPainter(picture)
    painter.translate(-place.topLeft())
    draw(painter, place)
    painter.end()
