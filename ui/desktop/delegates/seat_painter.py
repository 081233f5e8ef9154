"""Paints seats: the fill of a post with a name on it, or the frame of an empty place."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from ui.desktop.delegates.cell_painter import FOOT, RADIUS, CellPainter
from ui.desktop.delegates.pictures import Kept
from ui.desktop.models.post_board import Spot
from ui.desktop.theme import Theme

_SIZES = ((13, 100), (13, 93), (12, 96), (12, 90), (11, 92), (10, 92), (10, 84), (10, 77))
"""Pixels and width in percent that are tried until a name fits."""
_EVEN = ((44.0, 11), (56.0, 12))
"""Where seats are narrow, short names are no larger than this: long ones beside them are small."""
_INITIAL = 3
"""With more letters after a first name, that becomes an initial where both do not fit."""
_FITTING = 2000
"""How many names are known to fit in a width."""
_HIGH = 32
"""From here on a mark stands above the name and not beside it."""


class SeatPainter:
    """Paints the spots of the view of the posts in one theme."""

    def __init__(self, theme: Theme, cells: CellPainter) -> None:
        self._theme, self.cells = theme, cells
        self.names = Kept()
        self._fitting = lru_cache(_FITTING)(self._fit)
        self._sized = lru_cache(self._size)

    def taken(self, painter: QPainter, area: QRectF, spot: Spot) -> None:
        """Paint who sits somewhere: fill, name and marks; who was replaced struck above."""
        state = spot.state
        scale = painter.device().devicePixelRatioF()
        look = (
            spot.word,
            spot.replaced,
            state.post_number,
            state.accompanied,
            state.changed and area.height() < _HIGH,
            round(area.width()),
            round(area.height()),
            scale,
        )
        picture = self.names.picture(look, lambda: self._drawn(area, spot, scale))
        painter.drawPixmap(area.topLeft(), picture)
        self.cells.marks(painter, area, state)

    def _drawn(self, area: QRectF, spot: Spot, scale: float) -> QPixmap:
        picture = QPixmap(round(area.width() * scale), round(area.height() * scale))
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(0, 0, area.width(), area.height())
        state = spot.state
        self.cells.ground(painter, room, state)
        post = self._theme.post(state.post_number)
        painter.setPen(self._theme.colour("text") if state.accompanied else QColor(post.text))
        room = room.adjusted(1, 0, -self._beside_mark(spot, room), -FOOT)
        if spot.replaced and room.height() >= 24:
            middle = room.center().y()
            above = QRectF(room.left(), middle - 13, room.width(), 12)
            self._write(painter, above, spot.replaced, weight=400, most=10, struck=True)
            room = QRectF(room.left(), middle - 2, room.width(), 15)
        self._write(painter, room, spot.word, weight=500)
        painter.end()
        return picture

    @staticmethod
    def _beside_mark(spot: Spot, area: QRectF) -> int:
        """Return what is left free at the right, so that a low name ends before its mark."""
        return 8 if spot.state.changed and area.height() < _HIGH else 1

    def _write(
        self,
        painter: QPainter,
        room: QRectF,
        words: str,
        *,
        weight: int = 400,
        most: int = 13,
        struck: bool = False,
    ) -> None:
        """Write as large as fits; what fits at no size ends in dots."""
        font, fitting = self._fitting(words, room.width(), weight, most, struck)
        painter.setFont(font)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, fitting)

    def _fit(
        self, words: str, width: float, weight: int, most: int, struck: bool
    ) -> tuple[QFont, str]:
        """Return the largest font in which words fit, and what of them fits in the smallest."""
        most = min(most, next((pixels for below, pixels in _EVEN if width < below), most))
        for pixels, stretch in _SIZES:
            font, metrics = self._sized(min(pixels, most), stretch, weight, struck)
            if metrics.horizontalAdvance(words) <= width:
                break
        return font, shortened(words, metrics, width + 1)

    def _size(
        self, pixels: int, stretch: int, weight: int, struck: bool
    ) -> tuple[QFont, QFontMetricsF]:
        font = self._theme.font("tekst", weight=weight, pixels=pixels)
        font.setStretch(stretch)
        font.setStrikeOut(struck)
        return font, QFontMetricsF(font)

    def empty(self, painter: QPainter, area: QRectF, word: str, *, below_minimum: bool) -> None:
        """Paint the dashed frame of a place that lacks somebody."""
        role = "red" if below_minimum else "amber"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour("red" if below_minimum else "amberI"), 1.3)
        pen.setDashPattern([2.6, 1.8])
        painter.setPen(pen)
        painter.setBrush(self._theme.colour(f"{role}T"))
        painter.drawRoundedRect(area.adjusted(0.75, 0.75, -0.75, -0.75), RADIUS, RADIUS)
        painter.setPen(self._theme.colour(role))
        self._write(painter, area.adjusted(2, 0, -2, 0), word, weight=600, most=12)
        painter.restore()

    def listed(self, painter: QPainter, area: QRectF, spot: Spot) -> None:
        """Write a name in a list: on a pale plate in the back office, plain elsewhere."""
        theme = self._theme
        if spot.kind == "back":
            painter.fillRect(area, QColor(theme.post(0).fill))
        painter.setPen(theme.colour("text3" if spot.kind == "free" else "text2"))
        struck = spot.kind == "absent" and bool(spot.state.former)
        room = area.adjusted(1, 0, -self._beside_mark(spot, area), 0)
        self._write(painter, room, spot.word, most=12, struck=struck)
        if spot.kind == "back":
            self.cells.marks(painter, area, spot.state, small=True)


def shortened(words: str, metrics: QFontMetricsF, width: float) -> str:
    """Leave out what does not fit; of a first name rather than of what tells two apart."""
    first, _, rest = words.rpartition(" ")
    if metrics.horizontalAdvance(words) <= width or not first or not rest.endswith("."):
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
    if len(rest) > _INITIAL:
        return metrics.elidedText(f"{first[0]}. {rest}", Qt.TextElideMode.ElideRight, width)
    room = width - metrics.horizontalAdvance(rest)
    return metrics.elidedText(first, Qt.TextElideMode.ElideRight, room) + rest
