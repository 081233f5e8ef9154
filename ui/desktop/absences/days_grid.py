"""People by days: where each day and bar lies, and what is chosen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from ui.application.absences.picture import Bar
from ui.desktop.absences.delegate import DayDelegate
from ui.desktop.absences.drag import Drag, Stretch
from ui.desktop.absences.heads import DaysHead, NamesHead
from ui.desktop.absences.model import CalendarModel
from ui.desktop.grid_table import GridTable
from ui.desktop.theme import Theme


class DaysGrid(GridTable):
    """Knows what is where; keys and mouse come on top of it."""

    def __init__(self, theme: Theme, model: CalendarModel) -> None:
        super().__init__()
        self.calendar = model
        self.place: int | None = None
        """Where the absence that is chosen stands in the plan."""
        self.drag: Drag | None = None
        self.pointer = QPointF()
        self._anchor: date | None = None
        self._keeps_anchor = False
        self.days = DaysHead(theme, model, self)
        self.people = NamesHead(theme, model, self)
        self.setModel(model)
        self.set_heads(self.days, self.people)
        self.looks = DayDelegate(theme, model, self)
        self.setItemDelegate(self.looks)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

    def set_theme(self, theme: Theme) -> None:
        for part in (self.days, self.people, self.looks):
            part.set_theme(theme)
        self.viewport().update()

    # What is chosen

    @property
    def stretch(self) -> Stretch | None:
        """The days that are chosen with the keys."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        here = self.calendar.days[index.column()]
        first, last = sorted((self._anchor or here, here))
        return Stretch(self.calendar.names[index.row()], first, last)

    @property
    def has_range(self) -> bool:
        stretch = self.stretch
        return stretch is not None and stretch.first != stretch.last

    def choose(self, place: int | None) -> None:
        """Show which absence is chosen."""
        self.place = place
        self.viewport().update()

    def forget_range(self) -> None:
        """Choose the one day where the keyboard is, in the place of more."""
        self._anchor = self._day_of(self.currentIndex())
        self.viewport().update()

    def _day_of(self, index: QModelIndex | QPersistentModelIndex) -> date | None:
        spot = self.calendar.spot(index)
        return None if spot is None else spot.day

    def go_to(self, name: str, day: date) -> None:
        """Go to a day of somebody and bring it in sight."""
        if name in self.calendar.names and self.calendar.days:
            row, column = self.calendar.names.index(name), self.calendar.column_of(day)
            self.setCurrentIndex(self.calendar.index(row, column))

    @override
    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        if not self._keeps_anchor:
            self._anchor = self._day_of(current)
        self.viewport().update()
        self.people.viewport().update()

    @override
    def begin(self) -> None:
        """Begin at today, with the first of the people."""
        picture = self.calendar.picture
        if picture is not None and picture.names:
            self.setCurrentIndex(self.calendar.index(0, self.calendar.column_of(picture.today)))

    # What is where

    def area_of(self, row: int, bar: Bar) -> QRectF:
        """Return where a bar lies in the viewport."""
        part, picture = bar.absence.part, self.calendar.picture
        assert picture is not None
        cells = self.days_area(row, bar.first, bar.last)
        return self.looks.painter.bar_area(cells, part, picture.plan.settings.noon)

    def days_area(self, row: int, first: date, last: date) -> QRectF:
        """Return where some days of somebody lie in the viewport."""
        columns = self.calendar.column_of(first), self.calendar.column_of(last)
        left = self.columnViewportPosition(columns[0])
        right = self.columnViewportPosition(columns[1]) + self.columnWidth(columns[1])
        return QRectF(left, self.rowViewportPosition(row), right - left, self.rowHeight(row))

    def bar_under(self, pos: QPointF) -> Bar | None:
        """Return the foremost bar at a place of the viewport."""
        row = self.rowAt(round(pos.y()))
        if row < 0:
            return None
        areas = ((bar, self.area_of(row, bar)) for bar in reversed(self.calendar.bars(row)))
        near = (bar for bar, area in areas if area.adjusted(-2, -2, 2, 2).contains(pos))
        return next(near, None)
