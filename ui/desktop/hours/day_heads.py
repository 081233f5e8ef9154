"""The names of the weekdays above the picture, with how long each is open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rostering.time import Weekday
from ui.application.dates import day_name, duration
from ui.application.hours.periods import (
    Hours,
    has_own,
    period_name,
    weekdays_in,
)
from ui.desktop.hours.scale import AXIS, day_width
from ui.desktop.theme import Theme

_HEIGHT = 46


class DayHeads(QWidget):
    """Paints a head over each day of the picture below it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._hours: Hours | None = None
        self._chosen: Weekday | None = None
        self._width = 0
        self.setFixedHeight(_HEIGHT)

    def show_hours(self, hours: Hours, chosen: Weekday | None) -> None:
        self._hours, self._chosen = hours, chosen
        lines = [f"{day_name(day)}: {self.second_line(day)}" for day in Weekday]
        self.setAccessibleName(self.tr("Openingsuren per dag"))
        self.setAccessibleDescription("; ".join(lines))
        self.update()

    def set_width(self, width: int) -> None:
        """Know the width of the picture, which a scroll bar can make less than that of the head."""
        self._width = width
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def second_line(self, day: Weekday) -> str:
        """Say how long a day is open, or why it has no blocks of its own."""
        hours = self._hours
        if hours is None:
            return ""
        if day not in weekdays_in(hours.period):
            return self.tr("valt er niet in")
        rows = hours.blocks(day)
        if rows and not has_own(hours.plan, hours.period, day):
            return self.tr("volgt {0}").format(period_name(rows[0].validity))
        return self.tr("{0} open").format(self._open_time(day)) if rows else self.tr("gesloten")

    def _shorter(self, line: str) -> str:
        """Return a shorter word for a day that is closed."""
        if line != self.tr("gesloten"):
            return line
        return QCoreApplication.translate("DayHead", "dicht")

    def _open_time(self, day: Weekday) -> str:
        """Return how long a day is open to the public; nothing for one that is closed."""
        rows = () if self._hours is None else self._hours.blocks(day)
        open_ = sum(row.span.minutes for row in rows if row.public)
        return duration(open_) if rows else ""

    @override
    def sizeHint(self) -> QSize:
        return QSize(AXIS + 7 * 90, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        painter.setPen(self._theme.colour("line2"))
        painter.drawLine(0, _HEIGHT - 1, self.width(), _HEIGHT - 1)
        wide = day_width(self._width or self.width())
        measure = QFontMetricsF(self._theme.font("tekst", weight=600)).horizontalAdvance
        is_short = any(measure(name) > wide - 8 for name in map(day_name, Weekday))
        for day in Weekday if self._hours is not None else ():
            name = day_name(day)[:2] if is_short else day_name(day)
            self._head(painter, QRectF(AXIS + day * wide + 6, 5, wide - 8, 36), day, name)
        painter.end()

    def _head(self, painter: QPainter, area: QRectF, day: Weekday, name: str) -> None:
        bold, small = self._theme.font("tekst", weight=600), self._theme.font("bijschrift")
        accent = "accent" if day is self._chosen else "text"
        flag = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(bold)
        painter.setPen(self._theme.colour(accent))
        painter.drawText(QRectF(area.left(), area.top(), area.width(), 19), flag, name)
        painter.setFont(small)
        painter.setPen(self._theme.colour("text3"))
        measure = QFontMetricsF(small)
        line = self.second_line(day)
        if measure.horizontalAdvance(line) > area.width():
            line = self._open_time(day) or self._shorter(line)
        line = measure.elidedText(line, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(QRectF(area.left(), area.top() + 19, area.width(), 16), flag, line)
