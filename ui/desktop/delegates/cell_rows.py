"""Paints the people in the grid, row by row: ground, lines, and what each state asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QTableView

from ui.desktop.delegates.cell_painter import CellPainter
from ui.desktop.delegates.day_painter import paint_day
from ui.desktop.delegates.lanes import Lane, lanes, margin_of, paint_ground
from ui.desktop.delegates.rows import Rows
from ui.desktop.models.many_weeks import DayState, is_past
from ui.desktop.models.roster_model import RosterModel
from ui.desktop.models.week_cells import CellState
from ui.desktop.theme import Theme

_ROOMY = 40
_NOTHING: frozenset[int] = frozenset()


class CellRows(QObject):
    """Paints the cells of some weeks; knows the day of today and the range that is chosen."""

    def __init__(self, theme: Theme, model: RosterModel, view: QTableView) -> None:
        super().__init__(view)
        self._model, self._rows = model, Rows(view)
        self._lanes: tuple[Lane, ...] = ()
        self._shown: dict[int, Lane] = {}
        self._chosen: Mapping[int, frozenset[int]] = {}
        self.today: date | None = None
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme, self.cells = theme, CellPainter(theme)

    @property
    def chosen(self) -> frozenset[tuple[int, int]]:
        """Row and column of every cell of the range that is chosen."""
        return frozenset((row, at) for row, columns in self._chosen.items() for at in columns)

    @chosen.setter
    def chosen(self, places: frozenset[tuple[int, int]]) -> None:
        found: dict[int, set[int]] = {}
        for row, column in places:
            found.setdefault(row, set()).add(column)
        self._chosen = {row: frozenset(columns) for row, columns in found.items()}

    def is_past(self, number: int) -> bool:
        """Fade the days before today in the week of today; a past week is read whole."""
        return is_past(self._model.week.columns, number, self.today)

    def paint(self, painter: QPainter, dirty: QRect) -> None:
        """Paint the rows that meet a part of the viewport."""
        week = self._model.week
        if self._rows.begin((self._theme, week.columns, week.weeks, self.today)):
            self._lanes = lanes(week.columns, self._rows.places, self.today, week.weeks)
            self._shown = {at: self._lanes[at] for at in self._rows.in_sight}
        self._rows.paint(painter, dirty, self._look, self._draw)

    def _look(self, row: int) -> object:
        return self._model.week.cells[row], self._chosen.get(row, _NOTHING)

    def _draw(self, row: int, painter: QPainter, place: QRect) -> None:
        chosen = self._chosen.get(row, _NOTHING)
        paint_ground(painter, self._theme, place, self._shown, "line", chosen)
        states = self._model.week.cells[row]
        margin = margin_of(place.height())
        run = -1
        for number, lane in self._shown.items():
            painter.setOpacity(0.5 if lane.is_past else 1.0)
            state = states[number]
            match state.kind:
                case "post" | "back":
                    self._paint_work(painter, lane.area(place, margin), place.height(), state)
                case "empty" if state.changed:
                    self.cells.gone(painter, lane.area(place, margin), state)
                case "absent" | "free" if state.run[0] != run:
                    run = state.run[0]
                    self._paint_run(painter, place, states, state)
                case "hours_absent":
                    area = lane.area(place, margin)
                    self.cells.absent(painter, area, self.tr("afw."))
                    self.cells.gone(painter, area, state)
                case "closed":
                    section = lane.section(place)
                    self.cells.closed(painter, QRectF(section.adjusted(1, 0, 0, -1)))
        painter.setOpacity(1.0)

    def _paint_work(self, painter: QPainter, area: QRectF, height: int, state: CellState) -> None:
        if isinstance(state, DayState):
            # Two lines need the room that one code leaves free in a low row.
            spare = 2 if height < _ROOMY else 0
            paint_day(self.cells, painter, area.adjusted(0, -spare, 0, spare), state)
        else:
            self.cells.filled(painter, area, state)

    def _paint_run(
        self, painter: QPainter, place: QRect, states: Sequence[CellState], state: CellState
    ) -> None:
        """Paint an absence, or a day off, once over all its columns."""
        first, last = self._lanes[state.run[0]], self._lanes[state.run[1]]
        found = states[state.run[0] : state.run[1] + 1]
        margin = margin_of(place.height())
        area = first.area(place, margin)
        area.setRight(last.end - last.trail)
        left = first.left + (1 if first.column.first_of_day else 0)
        painter.save()
        painter.setClipRect(left, place.top(), last.end - left, place.height() - 1)
        if state.kind == "absent":
            # The codes of who was replaced say more than the word.
            replaced = any(one.former for one in found)
            self.cells.absent(painter, area, "" if replaced else self.tr("afwezig"))
            for lane, one in zip(self._lanes[state.run[0] :], found, strict=False):
                self.cells.gone(painter, lane.area(place, margin), one)
        else:
            self.cells.free(painter, area, self.tr("vrij"))
            changed = next((one for one in found if one.changed), state)
            self.cells.gone(painter, area, changed)
        painter.restore()
