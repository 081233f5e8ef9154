"""Cells that are painted once for each look, and copied wherever the same is shown."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Final, TypeAlias

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap

_MOST: Final = 1500
"""Looks that are kept: the names of two weeks; a window that is made wider needs others."""
_Draw: TypeAlias = Callable[[QPainter, QRect], None]


class Kept:
    """Pictures by their looks; begins anew once there are very many."""

    def __init__(self) -> None:
        self._known: dict[Hashable, QPixmap] = {}

    def __len__(self) -> int:
        return len(self._known)

    def picture(self, look: Hashable, make: Callable[[], QPixmap]) -> QPixmap:
        """Return the picture of a look, made at first use."""
        picture = self._known.get(look)
        if picture is None:
            if len(self._known) >= _MOST:
                self._known.clear()
            picture = self._known[look] = make()
        return picture


class Pictures:
    """Keeps what cells of a table look like, in one theme."""

    def __init__(self) -> None:
        self._kept = Kept()

    def paint(self, painter: QPainter, section: QRect, look: Hashable, draw: _Draw) -> None:
        """Copy a section that is known to look so, or draw it.

        Args:
            painter: of the row.
            section: all of it is painted, so nothing shines through.
            look: all that the drawing depends on, but its size and the screen.
            draw: draws the section wherever it lies.
        """
        scale = painter.device().devicePixelRatioF()
        if scale != int(scale):
            # Sections end within pixels of the screen there: copies would leave seams.
            draw(painter, section)
            return
        key = (look, section.width(), section.height(), scale)
        picture = self._kept.picture(key, lambda: _drawn(section, scale, draw))
        painter.drawPixmap(section.topLeft(), picture)


def _drawn(section: QRect, scale: float, draw: _Draw) -> QPixmap:
    picture = QPixmap(section.size() * scale)
    picture.setDevicePixelRatio(scale)
    painter = QPainter(picture)
    draw(painter, QRect(0, 0, section.width(), section.height()))
    painter.end()
    return picture
