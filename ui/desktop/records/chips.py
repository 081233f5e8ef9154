"""Codes of posts and skills as they look in the roster, in tables."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.desktop.delegates.cell_painter import CellPainter
from ui.desktop.theme import Theme

CHIP = (30, 22)
_ACCOMPANIED = "B"


class ChipPainter:
    """Paints a code or a skill in the colours of its post; accompanied has a dashed edge."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._painter = CellPainter(theme)

    def paint_skill(self, painter: QPainter, area: QRectF, number: int, text: str) -> None:
        """Paint Z or B, or the code of a post."""
        if text == _ACCOMPANIED:
            self._dashed(painter, area, number, text)
        else:
            self._painter.chip(painter, area, number, text)

    def paint_code(self, painter: QPainter, area: QRectF, number: int, text: str) -> None:
        """Paint the code of a post, whatever it is."""
        self._painter.chip(painter, area, number, text)

    def _dashed(self, painter: QPainter, area: QRectF, number: int, text: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._theme.post(number).border), 1.3, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(area.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._theme.font("code", pixels=12))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
