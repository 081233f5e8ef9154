"""Below the picture: what its marks mean, and the keys."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rostering.team.absences import Absence
from rostering.time import WHOLE, WHOLE_DAY, Half, Part, Span
from ui.application.absences.picture import Bar
from ui.application.dates import MINUS
from ui.desktop.absences.measures import LEGEND
from ui.desktop.absences.painter import CalendarPainter
from ui.desktop.theme import Theme

_DAY = date(2000, 1, 3)
_SIGN, _GAP, _BETWEEN, _LEFT = 22, 6, 16, 14
_SIDES = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CalendarLegend(QWidget):
    """One line; what does not fit is left out, the least needed first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._looks = CalendarPainter(theme)
        self.setFixedHeight(LEGEND)
        self.setAccessibleName(self.tr("Legende"))
        self._texts = (
            self.tr("afwezig"),
            self.tr("gevraagd"),
            self.tr("halve dag"),
            self.tr("uren"),
            self.tr("vaste vrije dag"),
            self.tr("gesloten"),
        )
        self._figures = self.tr("zoveel mensen kunnen die dag nog weg zonder tekort")
        self.setToolTip(f"2 0 {MINUS}1: {self._figures}")

    def set_theme(self, theme: Theme) -> None:
        self._looks = CalendarPainter(theme)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._looks.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("surface"))
        left = float(_LEFT)
        for at, text in enumerate(self._texts):
            painter.setFont(theme.font("klein"))
            width = painter.fontMetrics().horizontalAdvance(text)
            if left + _SIGN + _GAP + width > self.width():
                break
            self._sign(painter, at, QRectF(left, LEGEND / 2 - 8, _SIGN, 16))
            painter.setFont(theme.font("klein"))
            painter.setPen(theme.colour("text2"))
            place = QRectF(left + _SIGN + _GAP, 0, width + 2, LEGEND)
            painter.drawText(place, _SIDES, text)
            left = place.right() + _BETWEEN
        else:
            self._paint_figures(painter, left)
        painter.end()

    def _sign(self, painter: QPainter, at: int, area: QRectF) -> None:
        looks = self._looks
        parts = {
            2: Part(Half.MORNING),
            3: Part(hours=Span(0, 60)),
        }
        if at == 4:
            looks.free(painter, area.adjusted(0, -6, 0, 6), WHOLE_DAY)
            return
        if at == 5:
            looks.closed(painter, area, WHOLE_DAY)
            return
        part = parts.get(at, WHOLE)
        absence = Absence(None, _DAY, _DAY, part=part, approved=at != 1)
        bar = Bar(0, absence, _DAY, _DAY, begins=True, ends=True)
        if part.half is not None:
            area = area.adjusted(6, 0, -6, -7)
        elif part.hours is not None:
            area = area.adjusted(6, 4, -6, -4)
        looks.shape(painter, area, bar)

    def _paint_figures(self, painter: QPainter, left: float) -> None:
        """Show the figures of the last row in their colours, where there is room left."""
        theme = self._looks.theme
        painter.setFont(theme.font("klein"))
        width = painter.fontMetrics().horizontalAdvance(self._figures)
        if left + 52 + width > self.width():
            return
        painter.setFont(theme.font("bijschrift", weight=600))
        for text, tone in (("2", "text2"), ("0", "amber"), (f"{MINUS}1", "red")):
            painter.setPen(theme.colour(tone))
            painter.drawText(QRectF(left, 0, 20, LEGEND), _SIDES, text)
            left += 14
        painter.setFont(theme.font("klein"))
        painter.setPen(theme.colour("text2"))
        painter.drawText(QRectF(left + 8, 0, width + 2, LEGEND), _SIDES, self._figures)
