"""The strip of the year: how many people are away each week, and which weeks are shown."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTableView, QToolTip, QWidget
from typing_extensions import override

from rostering.time import WEEK, Horizon
from ui.application.absences.period import weeks_around
from ui.application.dates import count, week_number, week_span
from ui.desktop.absences.measures import STRIP
from ui.desktop.absences.model import CalendarModel
from ui.desktop.absences.tight_weeks import TightWeeks
from ui.desktop.delegates.patterns import draw_hatch
from ui.desktop.theme import Theme

_INSIDE, _LEAST, _SIDES = 14, 2, 4
_TOP = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class YearStrip(QWidget):
    """A bar per week; the weeks in sight stand in a frame, and a click goes elsewhere."""

    day_asked = Signal(object)

    def __init__(self, theme: Theme, model: CalendarModel, table: QTableView) -> None:
        super().__init__()
        self._theme, self._calendar, self._table = theme, model, table
        self._known: tuple[object, date, list[int]] | None = None
        self.tight = TightWeeks(self)
        self.tight.found.connect(self.update)
        self.setFixedHeight(STRIP)
        self.setAccessibleName(self.tr("Afwezig per week, het hele jaar"))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @property
    def _year(self) -> Horizon | None:
        picture = self._calendar.picture
        return None if picture is None else weeks_around(picture.horizon.start, "year")

    def _away(self, year: Horizon) -> list[int]:
        """Return the half days that people are away, week by week; they are counted once."""
        picture = self._calendar.picture
        assert picture is not None
        plan = picture.plan
        if self._known is None or self._known[:2] != (plan.absences, year.start):
            away = [
                sum(
                    len(plan.presence.away_halves(name, day))
                    for name in picture.names
                    for day in Horizon(monday, 1).days[:5]
                )
                for monday in year.mondays
            ]
            self._known = (plan.absences, year.start, away)
        return self._known[2]

    def _place(self, number: int, weeks: int) -> QRectF:
        edge = self._table.verticalHeader().width()
        wide = (self.width() - edge - _SIDES) / weeks
        return QRectF(edge + number * wide, 0, wide, self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("surface"))
        edge, year = self._table.verticalHeader().width(), self._year
        picture = self._calendar.picture
        if year is not None and picture is not None:
            self.tight.look(picture.plan, year, picture.today)
            painter.setFont(theme.font("bijschrift", weight=600))
            painter.setPen(theme.colour("text2"))
            number = (year.start + WEEK).year
            place = QRect(_INSIDE, 0, edge - _INSIDE, self.height())
            painter.drawText(place, _LEFT, self.tr("heel {0}").format(number))
            self._paint_weeks(painter, year)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line2"))
        painter.fillRect(edge - 1, 0, 1, self.height(), theme.colour("line2"))
        painter.end()

    def _paint_weeks(self, painter: QPainter, year: Horizon) -> None:
        picture, theme, away = self._calendar.picture, self._theme, self._away(year)
        assert picture is not None
        most, room = max(*away, 1), self.height() - 14
        for number, halves in enumerate(away):
            place = self._place(number, year.weeks)
            tight = self.tight.of(year.mondays[number])
            is_tight = tight is not None and bool(tight.full or tight.lacking)
            if is_tight:
                # A hatch as well: colour is never alone.
                whole = place.adjusted(0.5, 6, -0.5, -6)
                painter.fillRect(whole, theme.colour("amberT"))
                painter.save()
                painter.setClipRect(whole)
                draw_hatch(painter, whole, theme.colour("amberL"), step=5.0)
                painter.restore()
            high = max(_LEAST, room * halves / most)
            bar = QRectF(place.left() + 0.5, self.height() - 6 - high, place.width() - 1, high)
            painter.fillRect(bar, theme.colour("amberI" if is_tight else "line2"))
            if tight is not None and tight.lacking:
                painter.setFont(theme.font("bijschrift", weight=600))
                painter.setPen(theme.colour("amber"))
                painter.drawText(place.adjusted(0, 4, 0, 0), _TOP, "!")
        shown = [at for at, monday in enumerate(year.mondays) if monday in picture.horizon]
        if shown:
            frame = self._place(shown[0], year.weeks).united(self._place(shown[-1], year.weeks))
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1, 3, -1, -4), 3, 3)

    def week_at(self, x: float) -> date | None:
        """Return the Monday of the week at a place."""
        year = self._year
        if year is None or x < self._table.verticalHeader().width():
            return None
        wide = self._place(0, year.weeks).width()
        number = int((x - self._table.verticalHeader().width()) / wide)
        return year.mondays[number] if number < year.weeks else None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        monday = self.week_at(event.position().x())
        if monday is not None and event.button() is Qt.MouseButton.LeftButton:
            self.day_asked.emit(monday)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(event.x()), self)
            return True
        return super().event(event)

    def words_at(self, x: float) -> str:
        """Say what a week stands for."""
        monday, year = self.week_at(x), self._year
        if monday is None or year is None:
            return ""
        halves = self._away(year)[(monday - year.start) // WEEK]
        said = count(halves, self.tr("halve dag afwezig"), self.tr("halve dagen afwezig"))
        week = self.tr("week {0}, {1}").format(week_number(monday), week_span(monday))
        return ". ".join((f"{week}: {said}", *self._tight_words(monday)))

    def _tight_words(self, monday: date) -> list[str]:
        """Say on how many days nobody more can go, and on how many people lack already."""
        tight, said = self.tight.of(monday), []
        if tight is not None and tight.full:
            days = count(tight.full, self.tr("dag"), self.tr("dagen"))
            said.append(self.tr("Op {0} kan niemand nog weg zonder tekort").format(days))
        if tight is not None and tight.lacking:
            days = count(tight.lacking, self.tr("dag"), self.tr("dagen"))
            said.append(self.tr("Op {0} zijn er nu al te weinig mensen").format(days))
        return said
