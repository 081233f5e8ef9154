"""Paints one cell of the grid: ground, lines, and what the state asks for."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView
from typing_extensions import override

from ui.desktop.delegates.cell_painter import CellPainter
from ui.desktop.delegates.day_painter import paint_day
from ui.desktop.delegates.pictures import Pictures
from ui.desktop.models.many_weeks import DayState, is_past, opens_week
from ui.desktop.models.roster_model import RosterModel
from ui.desktop.models.week_cells import CellState, Column, Kind
from ui.desktop.theme import Theme

LEAD_DAY, LEAD_HALF, LEAD = 3, 5, 1
TRAIL_DAY, TRAIL = 2, 1
ROOMY = 40
_ALIKE: Final[frozenset[Kind]] = frozenset({"post", "back", "empty", "not_employed"})
"""Kinds that look the same wherever they lie; hatches and runs go on in the cells beside them."""
_HATCHED: Final[frozenset[Kind]] = frozenset({"absent", "hours_absent"})
_MARGINS = ((48, 9), (40, 6), (31, 4), (24, 3))


def lead(column: Column) -> int:
    """Return the pixels between the left of a column and its cells."""
    if column.first_of_day:
        return LEAD_DAY
    return LEAD_HALF if column.opens_half else LEAD


def trail(column: Column) -> int:
    """Return the pixels between the cells of a column and its right."""
    return TRAIL_DAY if column.last_of_day else TRAIL


@lru_cache
def _margin(height: int) -> int:
    """Return the pixels above and below a fill; asked for each cell of each picture."""
    return next((space for least, space in _MARGINS if height >= least), 2)


def cell_area(column: Column, section: QRect) -> QRectF:
    """Return where the fill of a cell lies inside its section."""
    margin = _margin(section.height())
    left, right = lead(column), trail(column)
    return QRectF(section.adjusted(left, margin, -right, -margin - 1))


def _is_alike(state: CellState) -> bool:
    if isinstance(state, DayState):
        parts = (part for half in state.halves for part in half)
        return state.kind in _ALIKE and all(part.kind not in _HATCHED for part in parts)
    return state.kind in _ALIKE


def _look(state: CellState) -> tuple[Hashable, ...]:
    """Return what the picture of a cell depends on."""
    halves = state.halves if isinstance(state, DayState) else ()
    return (
        state.kind,
        state.post_number,
        state.code,
        state.accompanied,
        state.locked,
        state.automatic,
        state.changed,
        state.remote,
        state.former,
        tuple(tuple(_look(part) for part in half) for half in halves),
    )


class CellDelegate(QStyledItemDelegate):
    """Paints the cells of a week; knows the day of today and the range that is chosen."""

    def __init__(self, theme: Theme, model: RosterModel, parent: QTableView) -> None:
        super().__init__(parent)
        self._view = parent
        self._model = model
        self.today: date | None = None
        self.range: frozenset[tuple[int, int]] = frozenset()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._painter = CellPainter(theme)
        self._pictures = Pictures()
        self._ground = {
            role: theme.colour(role)
            for role in ("surface", "today", "line", "line2", "line3", "tint")
        }

    @property
    def cells(self) -> CellPainter:
        return self._painter

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        section: QRect = option.rect
        row, number = index.row(), index.column()
        column = self._model.week.columns[number]
        state = self._model.state(row, number)
        ground = "today" if column.day == self.today else "surface"
        if (row, number) in self.range:
            ground = "tint"
        side = self._side(column)
        if _is_alike(state):
            past = self.is_past(number)
            look = (column.opens_half, column.last_of_day, side, ground, past, _look(state))

            def draw(on: QPainter, place: QRect) -> None:
                self._paint_ground(on, place, ground, side)
                on.setOpacity(0.5 if past else 1.0)
                self._paint_work(on, place, column, state)
                on.setOpacity(1.0)

            self._pictures.paint(painter, section, look, draw)
            return
        self._paint_ground(painter, section, ground, side)
        if self.is_past(number):
            painter.setOpacity(0.5)
        match state.kind:
            case "post" | "back" | "empty":
                self._paint_work(painter, section, column, state)
            case "absent" | "free":
                self._paint_run(painter, section, state, index)
            case "hours_absent":
                self._painter.absent(painter, cell_area(column, section), self.tr("afw."))
                self._painter.gone(painter, cell_area(column, section), state)
            case "closed":
                self._painter.closed(painter, QRectF(section.adjusted(1, 0, 0, -1)))
        painter.setOpacity(1.0)

    def is_past(self, number: int) -> bool:
        """Fade the days before today in the week of today; a past week is read whole."""
        return is_past(self._model.week.columns, number, self.today)

    def _side(self, column: Column) -> str:
        """Return the colour of the line before a column; empty within a day."""
        if not column.first_of_day:
            return ""
        return "line3" if opens_week(column, self._model.week.weeks) else "line2"

    def _paint_ground(self, painter: QPainter, section: QRect, ground: str, side: str) -> None:
        painter.fillRect(section, self._ground[ground])
        bottom = QRect(section.left(), section.bottom(), section.width(), 1)
        painter.fillRect(bottom, self._ground["line"])
        if side:
            before = QRect(section.left(), section.top(), 1, section.height())
            painter.fillRect(before, self._ground[side])

    def _paint_work(
        self, painter: QPainter, section: QRect, column: Column, state: CellState
    ) -> None:
        area = cell_area(column, section)
        if isinstance(state, DayState) and state.kind in ("post", "back"):
            # Two lines need the room that one code leaves free in a low row.
            spare = 2 if section.height() < ROOMY else 0
            paint_day(self._painter, painter, area.adjusted(0, -spare, 0, spare), state)
        elif state.kind in ("post", "back"):
            self._painter.filled(painter, area, state)
        elif state.kind == "empty":
            self._painter.gone(painter, area, state)

    def _paint_run(
        self,
        painter: QPainter,
        section: QRect,
        state: CellState,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the whole run, of which only the part in this section is kept."""
        number = index.column()
        first, last = state.run
        header = self._view.horizontalHeader()
        columns = self._model.week.columns
        left = section.left() - header.sectionPosition(number) + header.sectionPosition(first)
        width = (
            header.sectionPosition(last) + header.sectionSize(last) - header.sectionPosition(first)
        )
        whole = QRect(left, section.top(), width, section.height())
        area = cell_area(columns[first], whole)
        area.setRight(whole.right() + 1 - trail(columns[last]))
        painter.save()
        painter.setClipRect(section.adjusted(1 if columns[number].first_of_day else 0, 0, 0, -1))
        states = [self._model.state(index.row(), at) for at in range(first, last + 1)]
        if state.kind == "absent":
            # The codes of who was replaced say more than the word.
            replaced = any(one.former for one in states)
            self._painter.absent(painter, area, "" if replaced else self.tr("afwezig"))
            self._painter.gone(painter, cell_area(columns[number], section), state)
        else:
            self._painter.free(painter, area, self.tr("vrij"))
            changed = next((one for one in states if one.changed), state)
            self._painter.gone(painter, area, changed)
        painter.restore()
