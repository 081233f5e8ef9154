"""Strips of the screen as pictures: painted once, copied after that, and anew where they differ."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

_Draw: TypeAlias = Callable[[QPainter, QRect], None]


@dataclass(slots=True)
class _Known:
    """A picture with all that it was painted from."""

    key: object
    picture: QPixmap


class Strips:
    """Keeps the last picture of each strip, by its number."""

    def __init__(self) -> None:
        self._known: dict[int, _Known] = {}

    def __len__(self) -> int:
        """Return how many pictures are kept."""
        return len(self._known)

    def paint(
        self, painter: QPainter, number: int, place: QRect, look: object, draw: _Draw
    ) -> None:
        """Copy a strip that looks as it did, or draw it.

        Args:
            painter: of a widget, moved but not turned or scaled.
            number: which strip it is.
            place: where it lies; all of it is painted, so nothing shines through.
            look: all that the drawing depends on, but its place and the screen.
            draw: draws the strip where it lies.
        """
        scale = painter.device().devicePixelRatioF()
        start, size = QPointF(place.topLeft()), place.size() * scale
        if scale != int(scale):
            # A strip may begin within a pixel of the screen there.
            start, size = _on_pixels(painter, place, scale)
        key = (place, look, scale, round(start.x(), 6), round(start.y(), 6))
        known = self._known.get(number)
        if known is None or known.picture.size() != size:
            known = self._known[number] = _Known(None, QPixmap(size))
        if known.key != key:
            known.picture.setDevicePixelRatio(scale)
            _paint_over(known.picture, start, place, draw)
            known.key = key
        painter.drawPixmap(start, known.picture)

    def keep(self, numbers: range) -> None:
        """Forget the pictures of other strips."""
        self._known = {number: one for number, one in self._known.items() if number in numbers}


def _on_pixels(painter: QPainter, place: QRect, scale: float) -> tuple[QPointF, QSize]:
    """Return where the pixels of the screen begin that are filled with a place, and how many.

    They are those that have their middle in it.
    """
    whole = painter.deviceTransform()
    exact = whole.mapRect(QRectF(place))
    left, top = _rounded(exact.left()), _rounded(exact.top())
    size = QSize(_rounded(exact.right()) - left, _rounded(exact.bottom()) - top)
    return (QPointF(left, top) - whole.map(QPointF())) / scale, size


def _rounded(length: float) -> int:
    return math.floor(length + 0.5)


def _paint_over(picture: QPixmap, start: QPointF, place: QRect, draw: _Draw) -> None:
    painter = QPainter(picture)
    painter.translate(-start)
    draw(painter, place)
    painter.end()
