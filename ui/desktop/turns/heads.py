"""The head above the days: months, weeks and dates."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView
from typing_extensions import override

from rostering.calendar import TurnKind
from rostering.time import monday_of
from ui.application.dates import month_name, short_month, week_number
from ui.desktop.theme import Theme
from ui.desktop.turns.measures import HEAD, MONTH
from ui.desktop.turns.model import TurnsModel

_WEEK_TOP, _WEEK_HEIGHT, _DATE_HEIGHT = MONTH + 4, 19, 17
_WIDEST, _BETWEEN = "28/12", 3
"""A date as wide as any, and the room that two of them need between each other."""
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class DaysHead(QHeaderView):
    """Paints the sections in sight; each group of them once."""

    def __init__(self, theme: Theme, model: TurnsModel, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._turns = theme, model
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(8)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEAD)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        area, theme = self.viewport().rect(), self._theme
        painter.fillRect(area, theme.colour("surface"))
        painter.fillRect(0, 0, area.width(), MONTH, theme.colour("sunk"))
        columns = self._in_sight()
        if columns:
            for group in self._groups(columns, self._week_of):
                self._paint_week(painter, group)
            for group in self._groups(columns, self._month_of):
                self._paint_month(painter, group)
            for column in columns:
                self._paint_date(painter, column)
        painter.fillRect(0, area.bottom(), area.width(), 1, theme.colour("line2"))
        painter.fillRect(0, MONTH - 1, area.width(), 1, theme.colour("line"))
        painter.end()

    def _in_sight(self) -> range:
        first, last = self.logicalIndexAt(0), self.logicalIndexAt(self.viewport().width() - 1)
        number = len(self._turns.days)
        if not number or first < 0:
            return range(0)
        return range(first, (number - 1 if last < 0 else last) + 1)

    def _week_of(self, column: int) -> object:
        return self._turns.days[column].monday

    def _month_of(self, column: int) -> object:
        monday = self._turns.days[column].monday
        return monday.year, monday.month

    def _groups(self, columns: range, of: Callable[[int], object]) -> list[tuple[int, QRect]]:
        """Return the runs of columns that belong together, whole also where they scroll out."""
        number = len(self._turns.days)
        found = []
        column = columns.start
        while column < columns.stop:
            first, last = column, column
            while first > 0 and of(first - 1) == of(column):
                first -= 1
            while last + 1 < number and of(last + 1) == of(column):
                last += 1
            left = self.sectionViewportPosition(first)
            right = self.sectionViewportPosition(last) + self.sectionSize(last)
            found.append((first, QRect(left, 0, right - left, HEAD)))
            column = last + 1
        return found

    def _paint_month(self, painter: QPainter, group: tuple[int, QRect]) -> None:
        column, area = group
        monday, theme = self._turns.days[column].monday, self._theme
        painter.fillRect(area.left(), 0, 1, HEAD, theme.colour("line2"))
        painter.setFont(theme.font("bijschrift", weight=600))
        painter.setPen(theme.colour("text2"))
        # The name stays in sight while its month scrolls out.
        left = max(area.left(), 0) + 8
        room = area.right() - left - 4
        name = f"{month_name(monday.month)} {monday.year}"
        metrics = painter.fontMetrics()
        if metrics.horizontalAdvance(name) > room:
            name = short_month(monday.month)
        if metrics.horizontalAdvance(name) <= room:
            painter.drawText(QRect(left, 0, room, MONTH), _LEFT, name)

    def _paint_week(self, painter: QPainter, group: tuple[int, QRect]) -> None:
        column, area = group
        monday, theme, today = self._turns.days[column].monday, self._theme, self._turns.today
        is_now = today is not None and monday == monday_of(today)
        painter.fillRect(area.left(), MONTH, 1, HEAD - MONTH, theme.colour("line"))
        if is_now:
            painter.fillRect(area.adjusted(0, MONTH, 0, 0), theme.colour("tint"))
            painter.fillRect(area.left(), MONTH, area.width(), 3, theme.colour("accent"))
        painter.setFont(theme.font("klein", weight=600))
        painter.setPen(theme.colour("accent" if is_now else "text"))
        place = QRect(area.left(), _WEEK_TOP, area.width(), _WEEK_HEIGHT)
        painter.drawText(place, _CENTRE, f"w{week_number(monday)}")

    def _paint_date(self, painter: QPainter, column: int) -> None:
        turn, theme = self._turns.days[column], self._theme
        if not turn.is_there:
            return
        width = self.sectionSize(column)
        weight = 600 if turn.kind is TurnKind.SATURDAY else 400
        fitting = [pixels for pixels in (11, 10) if self._fits(width, pixels)]
        # The month stands above: where two dates would touch, the day alone is read better.
        text = f"{turn.day.day}/{turn.day.month}" if fitting else str(turn.day.day)
        pixels = fitting[0] if fitting else 11
        painter.setFont(theme.font("bijschrift", weight=weight, pixels=pixels))
        painter.setPen(theme.colour("text2" if weight == 400 else "text"))
        left = self.sectionViewportPosition(column)
        top = _WEEK_TOP + _WEEK_HEIGHT
        painter.drawText(QRect(left - 2, top, width + 4, _DATE_HEIGHT), _CENTRE, text)

    def _fits(self, width: int, pixels: int) -> bool:
        """Tell whether days with their month have room: of all alike, so that a row is calm."""
        font = self._theme.font("bijschrift", weight=600, pixels=pixels)
        return QFontMetrics(font).horizontalAdvance(_WIDEST) + _BETWEEN <= width
