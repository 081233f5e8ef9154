"""Below the people: closing days by name, and how many more people can be away each day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView, QToolTip, QWidget
from typing_extensions import override

from rostering.figures.leave_margin import Margin
from rostering.time import monday_of
from ui.application.absences import texts
from ui.application.absences.picture import AbsencePicture
from ui.application.dates import long_day
from ui.desktop.absences.measures import FOOT
from ui.desktop.absences.model import CalendarModel
from ui.desktop.absences.painter import CalendarPainter
from ui.desktop.delegates.fitting import fitting_font, sizes_from
from ui.desktop.theme import Theme

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_INSIDE = 14
_PAST = 0.5
_TOGETHER: tuple[Callable[[date], object], ...] = (
    lambda day: day,
    monday_of,
    lambda day: (day.year, day.month),
)
"""Days that share a figure, where there is less and less room."""
_NUMBER = attrgetter("number")


class _Run(NamedTuple):
    """The columns of some days, and the margin of the tightest of them."""

    first: int
    last: int
    margin: Margin


class CalendarFoot(QWidget):
    """Two rows in step with the columns of the table above."""

    def __init__(self, theme: Theme, model: CalendarModel, table: QTableView) -> None:
        super().__init__()
        self._calendar, self._table = model, table
        self._looks = CalendarPainter(theme)
        self.runs: Sequence[_Run] = ()
        """The days that share a figure, as they were painted last."""
        self.setFixedHeight(2 * FOOT)
        self.setAccessibleName(self.tr("Sluitingsdagen en nog te verlenen"))

    def set_theme(self, theme: Theme) -> None:
        self._looks = CalendarPainter(theme)
        self.update()

    @property
    def _edge(self) -> int:
        return self._table.verticalHeader().width()

    def day_at(self, x: float) -> date | None:
        """Return the day at a place of the row."""
        column = self._table.columnAt(round(x) - self._edge)
        inside = x >= self._edge and 0 <= column < len(self._calendar.days)
        return self._calendar.days[column] if inside else None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, edge = QPainter(self), self._looks.theme, self._edge
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("surface"))
        picture = self._calendar.picture
        if picture is not None:
            painter.save()
            painter.setClipRect(QRect(edge, 0, self._table.viewport().width(), self.height()))
            columns = self._in_sight()
            for column in columns:
                area = self._place(column)
                area.setHeight(2 * FOOT)
                self._looks.day(painter, area, picture, column)
            self._paint_margins(painter, picture, columns)
            self._paint_names(painter, picture, columns)
            painter.restore()
        self._paint_heads(painter)
        painter.end()

    def _in_sight(self) -> range:
        header = self._table.horizontalHeader()
        first = header.logicalIndexAt(0)
        last = header.logicalIndexAt(self._table.viewport().width() - 1)
        number = len(self._calendar.days)
        return range(max(0, first), (number - 1 if last < 0 else last) + 1)

    def _place(self, column: int) -> QRectF:
        left = self._edge + self._table.columnViewportPosition(column)
        return QRectF(left, 0, self._table.columnWidth(column), FOOT)

    def _paint_heads(self, painter: QPainter) -> None:
        theme, edge = self._looks.theme, self._edge
        painter.fillRect(0, 0, edge, self.height(), theme.colour("surface"))
        painter.setFont(theme.font(weight=600))
        painter.setPen(theme.colour("text"))
        metrics = painter.fontMetrics()
        for at, text in enumerate((self.tr("Sluitingsdagen"), self.tr("Nog te verlenen"))):
            place = QRect(_INSIDE, at * FOOT, edge - _INSIDE - 2, FOOT)
            short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, _LEFT, short)
        for y in (0, FOOT, 2 * FOOT - 1):
            painter.fillRect(0, y, self.width(), 1, theme.colour("line2" if y == 0 else "line"))
        painter.fillRect(edge - 1, 0, 1, self.height(), theme.colour("line2"))

    def _paint_margins(self, painter: QPainter, picture: AbsencePicture, columns: range) -> None:
        """Write a figure for each day; where that is too narrow, that of the tightest day."""
        known = ((column, picture.margin(picture.days[column])) for column in columns)
        found = [(column, margin) for column, margin in known if margin is not None]
        for together in _TOGETHER:
            self.runs = _runs(found, [together(picture.days[column]) for column, _ in found])
            if self._fit(painter, self.runs):
                break
        for run in self.runs:
            if len(self.runs) < 3 or self._fit(painter, (run, run, run)):
                self._paint_margin(painter, picture, run)

    def _fit(self, painter: QPainter, runs: Sequence[_Run]) -> bool:
        """Tell whether figures have room; the ends of the picture may cut weeks and months."""
        painter.setFont(
            self._figure_font(min((self._over(run).width() for run in runs), default=0))
        )
        write = painter.fontMetrics().horizontalAdvance
        # A minus is written with narrower letters.
        return all(
            write(str(abs(run.margin.number))) < self._over(run).width() for run in runs[1:-1]
        )

    def _over(self, run: _Run) -> QRectF:
        """Return the place over some days, in the row of figures."""
        return self._place(run.first).united(self._place(run.last)).translated(0, FOOT)

    def _figure_font(self, width: float) -> QFont:
        return self._looks.theme.font("bijschrift", weight=600, pixels=11 if width > 11 else 9)

    def _words_font(self, words: str, width: float) -> QFont:
        """Return the font of a figure; a minus makes its letters narrower, not its day wider."""
        usual = self._figure_font(width)
        if QFontMetricsF(usual).horizontalAdvance(words) <= width:
            return usual
        sizes = sizes_from(usual.pixelSize())
        return fitting_font(self._looks.theme, words, width, sizes, role="bijschrift")

    def _paint_margin(self, painter: QPainter, picture: AbsencePicture, run: _Run) -> None:
        """Write the figure, on a ground of its own where nobody can go."""
        theme, area, margin = self._looks.theme, self._over(run), run.margin
        painter.setOpacity(_PAST if picture.days[run.last] < picture.today else 1.0)
        tone = "red" if margin.number < 0 else "amber" if margin.number == 0 else ""
        # Each figure has a ground of its own: without one, those of narrow days read as one number.
        ground = theme.colour(f"{tone}T" if tone else "abs")
        painter.fillRect(area.adjusted(0.5, 6, -0.5, -6), ground)
        words = texts.margin_figure(margin)
        painter.setFont(self._words_font(words, area.width()))
        painter.setPen(theme.colour(tone or "text2"))
        painter.drawText(area.adjusted(-4, 0, 4, 0), _CENTRE, words)
        painter.setOpacity(1.0)

    def _paint_names(self, painter: QPainter, picture: AbsencePicture, columns: range) -> None:
        """Write the names of closing days beside them, where they do not run into each other."""
        theme = self._looks.theme
        painter.setFont(theme.font("bijschrift"))
        metrics, taken = painter.fontMetrics(), float(self._edge)
        column = columns.start
        while column < columns.stop:
            name, first = picture.closed_name(picture.days[column]), column
            while column < columns.stop and picture.closed_name(picture.days[column]) == name:
                column += 1
            if not name:
                continue
            width = metrics.horizontalAdvance(name) + 8
            left = self._place(first).left() - width
            if left < taken:
                left = self._place(column - 1).right()
            plate = QRectF(left, 5, width, FOOT - 10)
            if left >= taken and plate.right() <= self.width():
                painter.fillRect(plate, theme.colour("surface"))
                painter.setPen(theme.colour("text2"))
                painter.drawText(plate, _CENTRE, name)
            taken = max(taken, plate.right(), self._place(column - 1).right())

    def words_at(self, x: float, y: float) -> str:
        """Say what a place stands for."""
        day, picture = self.day_at(x), self._calendar.picture
        if day is None or picture is None:
            return ""
        if y >= FOOT:
            return texts.margin_words(picture.margin(day), day)
        closed = picture.closed_name(day)
        return f"{long_day(day)}: {closed}" if closed else ""

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            said = self.words_at(event.x(), event.y())
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)


def _runs(found: Sequence[tuple[int, Margin]], keys: Sequence[object]) -> list[_Run]:
    """Put together the columns that follow each other with the same key."""
    made: list[_Run] = []
    for (column, margin), (before, key) in zip(found, pairwise([None, *keys]), strict=True):
        if not made or before != key:
            made.append(_Run(column, column, margin))
        else:
            tightest = min(made[-1].margin, margin, key=_NUMBER)
            made[-1] = _Run(made[-1].first, column, tightest)
    return made
