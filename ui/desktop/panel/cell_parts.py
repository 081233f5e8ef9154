"""The painted parts of the page about a cell: the sign of a post and somebody's day."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from rostering.time import Span
from ui.desktop.delegates.cell_painter import RADIUS, CellPainter
from ui.desktop.measures import TIGHT
from ui.desktop.models.chosen import CellFacts, StripPart
from ui.desktop.theme import Theme

_CHIP = QSize(22, 19)
_STRIP_HEIGHT, _EDGE = 30, 4


class Chip(QWidget):
    """The small sign of a post that stands before its name."""

    def __init__(self, theme: Theme, number: int, code: str) -> None:
        super().__init__()
        self._cells = CellPainter(theme)
        self._number, self._code = number, code
        self.setFixedSize(_CHIP)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._cells.chip(painter, QRectF(self.rect()), self._number, self._code)
        painter.end()


class DayStrip(QWidget):
    """One day of one person on a time axis: the duty as a frame, the posts in it."""

    def __init__(self, theme: Theme, facts: CellFacts, said: str) -> None:
        super().__init__()
        self._theme, self._facts = theme, facts
        self._cells = CellPainter(theme)
        self.setFixedHeight(_STRIP_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(said)
        self.setToolTip(said)

    def _room(self, span: Span, margin: int) -> QRectF:
        """Return where a span of time lies."""
        day = self._facts.hours
        scale = (self.width() - 2 * _EDGE) / max(1, day.minutes)
        left = _EDGE + (span.start - day.start) * scale
        return QRectF(left, margin, span.minutes * scale, self.height() - 2 * margin)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._facts.shift is not None:
            painter.setPen(QPen(self._theme.colour("line2"), 1))
            painter.setBrush(self._theme.colour("surface"))
            frame = self._room(self._facts.shift.span, 1).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        for part in self._facts.strip:
            self._paint_part(painter, part)
        for part in self._facts.strip:
            if part.is_chosen:
                self._cells.ring(painter, self._area(part), focused=False)
        painter.end()

    def _area(self, part: StripPart) -> QRectF:
        return self._room(part.block.span, TIGHT).adjusted(1, 0, -1, 0)

    def _paint_part(self, painter: QPainter, part: StripPart) -> None:
        area = self._area(part)
        match part.state.kind:
            case "post" | "back":
                self._cells.filled(painter, area, part.state)
            case "absent" | "hours_absent":
                self._cells.absent(painter, area, "")
            case _:
                painter.fillRect(area, QColor(self._theme.colour("sunk")))
