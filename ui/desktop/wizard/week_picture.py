"""The week as a picture: the blocks that the opening hours are cut into."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from data.dutch import clock
from rostering.calendar import Opening
from rostering.time import Minutes
from ui.application.dates import day_name
from ui.desktop.theme import Theme

_HOURS, _HEAD, _PAD = 40.0, 22.0, 3.0
_WITH_TIMES = 31.0
_BETWEEN = 15.0
"""Between two hours that are written at the side."""
_DAYS = 6


class WeekPicture(QWidget):
    """Draws blocks by day and time; turns are amber, as they are everywhere."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._openings: tuple[Opening, ...] = ()
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(64)
        self.setAccessibleName(name)

    def show_openings(self, openings: tuple[Opening, ...]) -> None:
        self._openings = openings
        said = [
            f"{day_name(row.weekday)} {row.block} {clock(row.span.start)}–{clock(row.span.end)}"
            for row in openings
        ]
        self.setAccessibleDescription(", ".join(said))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, 220)

    @property
    def _edges(self) -> tuple[Minutes, Minutes]:
        if not self._openings:
            return 8 * 60, 18 * 60
        first = min(row.span.start for row in self._openings) // 60 * 60
        last = -(-max(row.span.end for row in self._openings) // 60) * 60
        return first, last

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        self._draw_lines(painter)
        for row in self._openings:
            self._draw_block(painter, row)
        painter.end()

    def _y(self, minute: Minutes) -> float:
        first, last = self._edges
        room = self.height() - _HEAD - _PAD
        return _HEAD + room * (minute - first) / (last - first)

    def _x(self, day: int) -> float:
        return _HOURS + (self.width() - _HOURS) * day / _DAYS

    def _draw_lines(self, painter: QPainter) -> None:
        first, last = self._edges
        step = 60
        while self._y(first + step) - self._y(first) < _BETWEEN:
            step *= 2
        painter.setFont(self._theme.font("bijschrift"))
        for minute in range(first, last + 1, step):
            y = self._y(minute)
            painter.setPen(QPen(self._theme.colour("line"), 1.0))
            painter.drawLine(int(_HOURS), int(y), self.width(), int(y))
            painter.setPen(self._theme.colour("text3"))
            area = QRectF(0, y - 8, _HOURS - 6, 16)
            painter.drawText(area, Qt.AlignmentFlag.AlignRight, clock(minute))
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._theme.font("klein", weight=600))
        for day in range(_DAYS):
            area = QRectF(self._x(day) + _PAD, 0, self._x(1) - self._x(0), _HEAD)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, day_name(day))

    def _draw_block(self, painter: QPainter, row: Opening) -> None:
        top, bottom = self._y(row.span.start), self._y(row.span.end)
        left, right = self._x(row.weekday), self._x(row.weekday + 1)
        area = QRectF(left + _PAD, top + 0.5, right - left - 2 * _PAD, bottom - top - 1)
        fill, line = ("amberT", "amberL") if row.turn is not None else ("tint", "tint2")
        if not row.public:
            fill, line = "sunk", "line2"
        painter.setBrush(self._theme.colour(fill))
        painter.setPen(QPen(self._theme.colour(line), 1.0))
        painter.drawRoundedRect(area, 3, 3)
        self._draw_words(painter, row, area)

    def _draw_words(self, painter: QPainter, row: Opening, area: QRectF) -> None:
        painter.setPen(self._theme.colour("amber" if row.turn is not None else "text"))
        font = self._theme.font("bijschrift", weight=600)
        painter.setFont(font)
        if area.height() < 11:
            return
        inside = area.adjusted(6, 2, -2, -2)
        times = f"{clock(row.span.start)}–{clock(row.span.end)}"
        if area.height() >= _WITH_TIMES:
            painter.drawText(inside, Qt.AlignmentFlag.AlignLeft, row.block)
            painter.setFont(self._theme.font("bijschrift"))
            below = inside.adjusted(0, 14, 0, 0)
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft, times)
            return
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        whole = f"{row.block} {times}"
        fits = painter.fontMetrics().horizontalAdvance(whole) <= inside.width()
        painter.drawText(area.adjusted(6, 0, -2, 0), middle, whole if fits else row.block)
