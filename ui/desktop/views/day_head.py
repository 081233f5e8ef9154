"""The head above the grid: days, and their blocks with a bar of wanted places."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView
from typing_extensions import override

from data.dutch import clock
from ui.application.dates import short_date, week_number, weekday
from ui.desktop.delegates.fitting import fitting_font, sizes_from
from ui.desktop.delegates.lanes import lead, trail
from ui.desktop.delegates.pictures import Pictures
from ui.desktop.delegates.place_bar import BAR_HEIGHT, bar_of, draw_bar
from ui.desktop.delegates.strips import Strips
from ui.desktop.icons import pixmap
from ui.desktop.models.many_weeks import opens_week
from ui.desktop.models.roster_model import RosterModel
from ui.desktop.models.week_cells import Column
from ui.desktop.theme import Theme
from ui.desktop.views.closed_word import paint_closed
from ui.desktop.views.head_sizes import DAY_HEIGHT, HEAD_HEIGHT

_NOTE = 14
_TIME = QRectF(0, 36, 0, 15)
_BAR_TOP = 54
_ROOMY = 32
"""From here on the name of a day stands off its line."""
_WITH_TIME = 22
"""The narrowest block that has its time above it."""
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class DayHead(QHeaderView):
    """Days, block starts and a bar of wanted places per block."""

    column_clicked = Signal(int)

    def __init__(
        self, theme: Theme, model: RosterModel, parent: QTableView, *, bars: bool = True
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._roster, self._has_bars, self._strips = model, bars, Strips()
        self.today: date | None = None
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(8)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme, self._bars = theme, Pictures()
        self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEAD_HEIGHT)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        column = self.logicalIndexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and column >= 0:
            self.column_clicked.emit(column)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._strips.paint(painter, 0, self.viewport().rect(), self._look(), self._draw)
        painter.end()

    def _look(self) -> object:
        week = self._roster.week
        return (
            self._theme,
            self.today,
            self.offset(),
            tuple(self.sectionSize(number) for number in range(self.count())),
            (week.columns, week.band, week.weeks, week.planned),
            tuple(self._roster.day_note(column) for column in week.columns),
        )

    def _draw(self, painter: QPainter, area: QRect) -> None:
        painter.fillRect(area, self._theme.colour("surface"))
        for number, column in enumerate(self._roster.week.columns):
            section = QRect(
                self.sectionViewportPosition(number), 0, self.sectionSize(number), area.height()
            )
            self._paint_ground(painter, section, column)
        for number, column in enumerate(self._roster.week.columns):
            if column.block is not None and not column.closed:
                self._paint_block(painter, number, column)
            if self._roster.has_days:
                self._paint_narrow_day(painter, number, column)
            elif column.first_of_day:
                self._paint_day(painter, number, column)
            if column.closed and not self._roster.has_days:
                self._paint_closed(painter, number, column)
        painter.fillRect(0, area.bottom(), area.width(), 1, self._theme.colour("line2"))

    def _paint_ground(self, painter: QPainter, section: QRect, column: Column) -> None:
        if column.day == self.today:
            painter.fillRect(section, self._theme.colour("tint"))
            top = QRect(section.left(), 0, section.width(), 3)
            painter.fillRect(top, self._theme.colour("accent"))
        if column.first_of_day:
            opens = opens_week(column, self._roster.week.weeks)
            line = self._theme.colour("line3" if opens else "line2")
            painter.fillRect(section.left(), 0, 1, section.height(), line)

    def _paint_day(self, painter: QPainter, number: int, column: Column) -> None:
        columns = self._roster.week.columns
        last = number
        while not columns[last].last_of_day:
            last += 1
        left = self.sectionViewportPosition(number)
        right = left + sum(self.sectionSize(one) for one in range(number, last + 1)) - 3
        left += 7 if right - left >= _ROOMY else 3
        if self._roster.day_note(column):
            right -= _NOTE + 2
            self._paint_note(painter, right + 2, (DAY_HEIGHT - _NOTE) // 2 + 1, _NOTE)
        is_today = column.day == self.today
        colour = self._theme.colour("accent" if is_today else "text")
        painter.setPen(colour)
        name = weekday(column.day)
        sizes = sizes_from(self._theme.type["tekst"][0])
        painter.setFont(fitting_font(self._theme, name, right - left, sizes, role="tekst"))
        painter.drawText(QRect(left, 3, right - left, DAY_HEIGHT - 4), _MIDDLE, name)
        left += painter.fontMetrics().horizontalAdvance(name) + 4
        painter.setFont(self._theme.font())
        painter.setPen(colour if is_today else self._theme.colour("text2"))
        rest = short_date(column.day)
        room = max(0, right - left)
        if is_today:
            longer = self.tr("{date} · vandaag").format(date=rest)
            # The bar and the tint still say it where the word has no room.
            rest = longer if painter.fontMetrics().horizontalAdvance(longer) <= room else rest
        day = column.day
        shorter = (rest, f"{day.day}/{day.month}", str(day.day))
        metrics = painter.fontMetrics()
        words = next((one for one in shorter if metrics.horizontalAdvance(one) <= room), "")
        painter.drawText(QRect(left, 3, room, DAY_HEIGHT - 4), _MIDDLE, words)

    def _paint_narrow_day(self, painter: QPainter, number: int, column: Column) -> None:
        """Write a day that is one column: the week above its Monday, weekday and date below."""
        left, width = self.sectionViewportPosition(number), self.sectionSize(number)
        if column.day.weekday() == 0 or number == 0:
            painter.setFont(self._theme.font("bijschrift", weight=600))
            painter.setPen(self._theme.colour("text2"))
            title = self.tr("week {0}").format(week_number(column.day))
            painter.drawText(QRect(left + 5, 5, 4 * width, 16), _MIDDLE, title)
        is_today = column.day == self.today
        painter.setPen(self._theme.colour("accent" if is_today else "text"))
        painter.setFont(self._theme.font("tekst", weight=600))
        painter.drawText(QRect(left, 25, width, 18), _CENTRE, weekday(column.day))
        painter.setPen(self._theme.colour("accent" if is_today else "text2"))
        painter.setFont(self._theme.font("bijschrift"))
        date_ = f"{column.day.day}/{column.day.month}"
        painter.drawText(QRect(left, 43, width, 16), _CENTRE, date_)
        if self._roster.day_note(column):
            self._paint_note(painter, left + width - 11, 29, 10)

    def _paint_note(self, painter: QPainter, left: int, top: int, size: int) -> None:
        """Paint the sign of a note for everybody; its words are in the tooltip."""
        scale = painter.device().devicePixelRatioF()
        sign = pixmap("note", self._theme.colour("accent"), size, scale)
        painter.drawPixmap(left, top, sign)

    def _paint_closed(self, painter: QPainter, number: int, column: Column) -> None:
        """Write why it is closed, once over the closed columns of a day."""
        columns = self._roster.week.columns
        before = columns[number - 1] if number else None
        if before is not None and before.day == column.day and before.closed:
            return
        last = number
        while not columns[last].last_of_day and columns[last + 1].closed:
            last += 1
        left = self.sectionViewportPosition(number) + 1
        right = self.sectionViewportPosition(last) + self.sectionSize(last)
        # On the line of the times beside it.
        area = QRect(left, DAY_HEIGHT + 3, right - left, HEAD_HEIGHT - DAY_HEIGHT - 4)
        paint_closed(painter, self._theme, area, column.closed)

    def _paint_block(self, painter: QPainter, number: int, column: Column) -> None:
        if column.block is None:
            return
        left, width = self.sectionViewportPosition(number), self.sectionSize(number)
        section = QRect(left, 0, width, self.viewport().height())
        cell = QRectF(section.adjusted(lead(column), 0, -trail(column), 0))
        pixels = 11 if cell.width() >= 33 else 10
        painter.setFont(self._theme.font("bijschrift", pixels=pixels))
        painter.setPen(self._theme.colour("text2"))
        words = clock(column.block.span.start)
        place = QRectF(cell.left() - 3, _TIME.top(), cell.width() + 6, _TIME.height())
        if cell.width() >= _WITH_TIME:
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        elif column.first_of_day or column.opens_half:
            # Two narrow blocks have room for the time at which the half day begins.
            is_alone = column.last_of_day or bool(self._roster.week.columns[number + 1].closed)
            room = place.width() * (1 if is_alone else 2)
            if painter.fontMetrics().horizontalAdvance(words) <= room:
                place.setWidth(room)
                painter.drawText(place.translated(3, 0), _MIDDLE, words)
        if self._has_bars:
            self._paint_bar(painter, cell, number)

    def _paint_bar(self, painter: QPainter, cell: QRectF, number: int) -> None:
        bar = bar_of(self._roster.week, number, self.today)
        if bar is None:
            return
        # The mark of the minimum may begin a pixel before the bar.
        place = QRect(round(cell.left()), _BAR_TOP - 2, round(cell.width()) - 1, BAR_HEIGHT + 4)
        self._bars.paint(painter, place, bar, partial(draw_bar, theme=self._theme, bar=bar))
