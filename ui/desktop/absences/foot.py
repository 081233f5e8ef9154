"""Below the people: closing days by name, and how many more people can be away each day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView, QToolTip, QWidget
from typing_extensions import override

from rostering.leave_margin import Margin
from ui.application.absences import words
from ui.application.absences.picture import AbsencePicture
from ui.application.dates import long_day
from ui.desktop.absences.measures import FIGURES_FROM, FOOT
from ui.desktop.absences.model import CalendarModel
from ui.desktop.absences.painter import CalendarPainter
from ui.desktop.theme import Theme

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_INSIDE = 14
_PAST = 0.5


class CalendarFoot(QWidget):
    """Two rows in step with the columns of the table above."""

    def __init__(self, theme: Theme, model: CalendarModel, table: QTableView) -> None:
        super().__init__()
        self._calendar, self._table = model, table
        self._looks = CalendarPainter(theme)
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
            for column in columns:
                self._paint_day(painter, picture, column)
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

    def _paint_day(self, painter: QPainter, picture: AbsencePicture, column: int) -> None:
        day = picture.days[column]
        margin = picture.margin(day)
        if margin is None:
            return
        painter.setOpacity(_PAST if day < picture.today else 1.0)
        self._paint_margin(painter, self._place(column).translated(0, FOOT), margin)
        painter.setOpacity(1.0)

    def _paint_margin(self, painter: QPainter, area: QRectF, margin: Margin) -> None:
        """Write the figure, framed where nobody can go; where it is narrow the height tells."""
        theme = self._looks.theme
        tone = "red" if margin.number < 0 else "amber" if margin.number == 0 else ""
        if area.width() < FIGURES_FROM:
            if tone:
                high = FOOT - 10 if tone == "red" else FOOT / 2 - 5
                bar = QRectF(area.left(), area.bottom() - 5 - high, area.width(), high)
                painter.fillRect(bar, theme.colour("red" if tone == "red" else "amberI"))
            return
        if tone:
            # A minus may reach a little beside its day, which is then covered.
            beside = 3 if tone == "red" and area.width() < 16 else -0.5
            frame = area.adjusted(-beside, 6, beside, -6)
            painter.fillRect(frame, theme.colour(f"{tone}T"))
        painter.setFont(theme.font("bijschrift", weight=600, pixels=11 if area.width() > 11 else 9))
        painter.setPen(theme.colour(tone or "text2"))
        place = area.adjusted(-4, 0, 4, 0)
        painter.drawText(place, _CENTRE, words.margin_figure(margin))

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
            return words.margin_words(picture.margin(day), day)
        closed = picture.closed_name(day)
        return f"{long_day(day)}: {closed}" if closed else ""

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            said = self.words_at(event.x(), event.y())
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)
