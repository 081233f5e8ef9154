"""A bar that holds amounts against each other; the words stand beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.desktop.theme import Theme

_HEIGHT, _BAR = 18, 9


class AmountBar(QWidget):
    """Draws amounts from zero, the later ones over the earlier, and a mark to hold them against."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts: Sequence[tuple[float, str, float]] = ()
        self._mark: float | None = None
        self._whole = 1.0
        self.setFixedHeight(_HEIGHT)

    def show_amounts(
        self, parts: Sequence[tuple[float, str, float]], mark: float | None, whole: float = 0
    ) -> None:
        """Show other amounts.

        Args:
            parts: amount, role of the colour and opacity, the longest first.
            mark: what they are held against.
            whole: what fills the bar; the largest of all where that is more.
        """
        self._parts, self._mark = parts, mark
        self._whole = max(1.0, whole, mark or 0, *(amount for amount, _, _ in parts))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = (_HEIGHT - _BAR) / 2
        painter.setBrush(self._theme.colour("line"))
        painter.drawRoundedRect(QRectF(0, top, self.width(), _BAR), 2, 2)
        for amount, role, opacity in self._parts:
            colour = self._theme.colour(role)
            colour.setAlphaF(opacity)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(0, top, self._x(amount), _BAR), 2, 2)
        if self._mark is not None:
            x = min(self.width() - 1.0, self._x(self._mark))
            painter.setPen(QPen(self._theme.colour("text"), 2))
            painter.drawLine(QPointF(x, 1), QPointF(x, _HEIGHT - 1))
        painter.end()

    def _x(self, amount: float) -> float:
        return self.width() * amount / self._whole
