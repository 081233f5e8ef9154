"""The heads of the picture: months, weeks and dates above, the names at the left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView
from typing_extensions import override

from rostering.time import Weekday, monday_of
from ui.application.dates import month_name, short_month, week_number
from ui.desktop.absences.measures import DAY, DAYS_FROM, MONTH, WEEK
from ui.desktop.absences.model import CalendarModel
from ui.desktop.theme import Theme

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_INSIDE = 6
_DATED = (11, 10, 9)
_TIGHTER, _ROOMY = 4, 70
"""Before the name of a week, where weeks are narrower than the other one."""
_WEEK_FROM = 18
_NAME_INSIDE = 14
_EVERY = (1, 2, 4, 13)
"""Of so many weeks one has its number, where there is less and less room."""
_MONTHS: tuple[Callable[[date], str], ...] = (
    lambda day: f"{month_name(day.month)} {day.year}",
    lambda day: month_name(day.month),
    lambda day: short_month(day.month),
)
"""How a month is named, the longest way first."""


class DaysHead(QHeaderView):
    """Paints the sections in sight; each month and week once."""

    def __init__(self, theme: Theme, model: CalendarModel, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._calendar = theme, model
        self.shows_days = False
        """Whether days are wide enough for a date of their own."""
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(2)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.viewport().update()

    def share_out(self, width: int) -> None:
        """Share out a width over the days; some get a pixel more than others."""
        number = len(self._calendar.days)
        self.shows_days = width >= DAYS_FROM * number
        ends = [width * at // number for at in range(number + 1)]
        for at in range(number):
            self.resizeSection(at, ends[at + 1] - ends[at])

    @override
    def sizeHint(self) -> QSize:
        height = MONTH + WEEK + (DAY if self.shows_days else 0)
        return QSize(super().sizeHint().width(), height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        area, theme = self.viewport().rect(), self._theme
        painter.fillRect(area, theme.colour("surface"))
        painter.fillRect(0, 0, area.width(), MONTH, theme.colour("sunk"))
        columns = self._in_sight()
        if columns:
            self._paint_weeks(painter, self._groups(columns, monday_of))
            self._paint_months(painter, self._groups(columns, lambda day: (day.year, day.month)))
            for column in columns if self.shows_days else ():
                self._paint_day(painter, column)
            self._paint_today(painter, columns)
        painter.fillRect(0, area.bottom(), area.width(), 1, theme.colour("line2"))
        painter.fillRect(0, MONTH - 1, area.width(), 1, theme.colour("line"))
        painter.end()

    def _in_sight(self) -> range:
        first, last = self.logicalIndexAt(0), self.logicalIndexAt(self.viewport().width() - 1)
        number = len(self._calendar.days)
        if not number or first < 0:
            return range(0)
        return range(first, (number - 1 if last < 0 else last) + 1)

    def _groups(self, columns: range, of: Callable[[date], object]) -> list[tuple[int, QRect]]:
        """Return the runs of days that belong together, whole also where they scroll out."""
        days, number = self._calendar.days, len(self._calendar.days)
        found = []
        column = columns.start
        while column < columns.stop:
            first, last = column, column
            while first > 0 and of(days[first - 1]) == of(days[column]):
                first -= 1
            while last + 1 < number and of(days[last + 1]) == of(days[column]):
                last += 1
            left = self.sectionViewportPosition(first)
            right = self.sectionViewportPosition(last) + self.sectionSize(last)
            found.append((first, QRect(left, 0, right - left, self.height())))
            column = last + 1
        return found

    def _paint_months(self, painter: QPainter, groups: list[tuple[int, QRect]]) -> None:
        """Write every name in the same form; those that are cut off may be shorter."""
        painter.setFont(self._theme.font("bijschrift", weight=600))
        width = painter.fontMetrics().horizontalAdvance
        days = self._calendar.days
        whole = groups[1:-1] or groups
        forms = next(
            (
                _MONTHS[at:]
                for at, form in enumerate(_MONTHS)
                if all(
                    width(form(days[column])) <= area.width() - 2 * _INSIDE
                    for column, area in whole
                )
            ),
            _MONTHS[-1:],
        )
        for column, area in groups:
            painter.fillRect(area.left(), 0, 1, MONTH, self._theme.colour("line2"))
            painter.setPen(self._theme.colour("text2"))
            # The name stays in sight while its month scrolls out.
            left = max(area.left(), 0) + _INSIDE + 2
            room = area.right() - left - 2
            texts = (form(days[column]) for form in forms)
            text = next((text for text in texts if width(text) <= room), "")
            painter.drawText(QRect(left, 0, room, MONTH), _LEFT, text)

    def _paint_weeks(self, painter: QPainter, groups: list[tuple[int, QRect]]) -> None:
        """Write what fits of each week; where days are narrowest, only some of the numbers."""
        if any(area.width() >= _WEEK_FROM for _, area in groups):
            pixels = self._date_pixels(groups)
            for group in groups:
                self._paint_week(painter, group, pixels)
            return
        painter.setFont(self._theme.font("bijschrift", weight=600, pixels=10))
        widest = painter.fontMetrics().horizontalAdvance("00") + 4
        narrowest = min(area.width() for _, area in groups[1:-1] or groups)
        every = next(step for step in _EVERY if step * narrowest >= widest or step == _EVERY[-1])
        for column, area in groups:
            monday = monday_of(self._calendar.days[column])
            number = week_number(monday)
            if (number - 1) % every == 0:
                painter.setPen(self._theme.colour("accent" if self._is_now(monday) else "text2"))
                place = QRect(area.left(), MONTH, max(area.width(), widest), WEEK)
                painter.drawText(place, _CENTRE if every == 1 else _LEFT, str(number))

    def _date_pixels(self, groups: list[tuple[int, QRect]]) -> int:
        """Return how large weeks are written so that all of them have their date; 0: none has it.

        The weeks at the ends may be cut off by what is in sight; theirs may be lacking.
        """
        mondays = [(monday_of(self._calendar.days[at]), area) for at, area in groups[1:-1]]
        for pixels in _DATED:
            bold = QFontMetrics(self._theme.font("bijschrift", weight=600, pixels=pixels))
            plain = QFontMetrics(self._theme.font("bijschrift", pixels=pixels))
            if all(
                bold.horizontalAdvance(_week_name(monday))
                + plain.horizontalAdvance(_begins(monday))
                <= area.width() - _TIGHTER
                for monday, area in mondays
            ):
                return pixels
        return 0

    def _is_now(self, monday: date) -> bool:
        picture = self._calendar.picture
        return picture is not None and monday == monday_of(picture.today)

    def _paint_week(self, painter: QPainter, group: tuple[int, QRect], pixels: int) -> None:
        column, area = group
        monday, theme = monday_of(self._calendar.days[column]), self._theme
        is_now = self._is_now(monday)
        if area.width() < _WEEK_FROM:
            return
        painter.fillRect(area.left(), MONTH, 1, self.height() - MONTH, theme.colour("line"))
        inside = _INSIDE if area.width() >= _ROOMY else _TIGHTER
        place = QRect(area.left() + inside, MONTH, area.width() - inside, WEEK)
        painter.setFont(theme.font("bijschrift", weight=600, pixels=pixels))
        painter.setPen(theme.colour("accent" if is_now else "text"))
        number, begins = _week_name(monday), _begins(monday)
        wide = painter.fontMetrics().horizontalAdvance(number)
        if wide > place.width():
            place = QRect(area.left(), MONTH, area.width(), WEEK)
            painter.setFont(theme.font("bijschrift", weight=600, pixels=10))
            painter.drawText(place, _CENTRE, number[1:])
            return
        painter.drawText(place, _LEFT, number)
        painter.setFont(theme.font("bijschrift", pixels=pixels))
        painter.setPen(theme.colour("accent" if is_now else "text3"))
        rest = place.adjusted(wide, 0, 0, 0)
        if pixels and painter.fontMetrics().horizontalAdvance(begins) <= rest.width():
            painter.drawText(rest, _LEFT, begins)

    def _paint_day(self, painter: QPainter, column: int) -> None:
        day, theme = self._calendar.days[column], self._theme
        picture = self._calendar.picture
        is_today = picture is not None and day == picture.today
        place = QRect(
            self.sectionViewportPosition(column), MONTH + WEEK, self.sectionSize(column), DAY
        )
        if day.weekday() >= Weekday.SATURDAY:
            painter.fillRect(place.adjusted(1, 0, 0, 0), theme.colour("sunk"))
        painter.setFont(theme.font("bijschrift", weight=600 if is_today else 400))
        painter.setPen(theme.colour("accent" if is_today else "text2"))
        painter.drawText(place, _CENTRE, str(day.day))

    def _paint_today(self, painter: QPainter, columns: range) -> None:
        picture = self._calendar.picture
        if picture is None or picture.today not in picture.horizon:
            return
        column = self._calendar.column_of(picture.today)
        if column in columns:
            left, width = self.sectionViewportPosition(column), self.sectionSize(column)
            accent = self._theme.colour("accent")
            painter.fillRect(left, self.height() - 4, max(2, width), 3, accent)


def _week_name(monday: date) -> str:
    return f"w{week_number(monday)}"


def _begins(monday: date) -> str:
    return f" {monday.day}/{monday.month}"


class NamesHead(QHeaderView):
    """The names, which stay in sight."""

    def __init__(self, theme: Theme, model: CalendarModel, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme, self._calendar, self._table = theme, model, parent
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(12)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.viewport().update()

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        theme, names = self._theme, self._calendar.names
        if logicalIndex >= len(names):
            return
        chosen = self._table.currentIndex().row() == logicalIndex
        painter.save()
        painter.fillRect(rect, theme.colour("tint" if chosen else "surface"))
        painter.setFont(theme.font(weight=500 if chosen else 400))
        painter.setPen(theme.colour("text"))
        place = rect.adjusted(_NAME_INSIDE, 0, -_INSIDE, 0)
        metrics = painter.fontMetrics()
        text = metrics.elidedText(names[logicalIndex], Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _LEFT, text)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), theme.colour("line2"))
        painter.restore()
