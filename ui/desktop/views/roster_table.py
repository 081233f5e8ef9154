"""The table of people by blocks: keys, what is chosen and its rings."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from ui.desktop.delegates.cell_rows import CellRows
from ui.desktop.delegates.lanes import cell_area
from ui.desktop.grid_table import GridTable
from ui.desktop.icons import pixmap
from ui.desktop.models.roster_model import RosterModel
from ui.desktop.theme import Theme
from ui.desktop.views.day_head import DayHead
from ui.desktop.views.grid_layout import jump
from ui.desktop.views.people_head import PeopleCorner, PeopleHead
from ui.desktop.views.table_guest import Guest

_RING = 6
_WARNING = 12
"""Side of the mark of a soft limit."""
_ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
"""Rows and columns to the next cell."""


class RosterTable(GridTable):
    """The cells of a week with heads that stay in view."""

    def __init__(self, theme: Theme, model: RosterModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.roster = model
        self.theme = theme
        self.guest: Guest | None = None
        self.chosen_places: frozenset[tuple[int, int]] = frozenset()
        self.days = DayHead(theme, model, self)
        self.people = PeopleHead(theme, model, self)
        self.corner = PeopleCorner(theme, model, self)
        self.setModel(model)
        self.set_heads(self.days, self.people, self.corner)
        self.looks = CellRows(theme, model, self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Weekrooster"))
        self.selectionModel().selectionChanged.connect(self.note_chosen)

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.days.set_theme(theme)
        self.people.set_theme(theme)
        self.corner.set_theme(theme)
        self.looks.set_theme(theme)
        self.viewport().update()

    def set_today(self, today: date | None) -> None:
        self.days.today = self.looks.today = today

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        index, cells = self.currentIndex(), self.looks.cells
        chosen = (index.row(), index.column())
        painter = QPainter(self.viewport())
        self.looks.paint(painter, event.rect())
        for place in self.looks.chosen - {chosen}:
            cells.ring(painter, self.cell_area(*place), focused=False)
        if index.isValid():
            focused = self.hasFocus() and self.by_keys
            cells.ring(painter, self.cell_area(*chosen), focused=focused)
        for place in self.roster.problems:
            cells.broken(painter, self.cell_area(*place), ringed=place != chosen)
        for place in self.roster.allowed:
            cells.allowed(painter, self.cell_area(*place), ringed=place != chosen)
        for place in self.roster.soft:
            self._warn(painter, self.cell_area(*place))
        for place in self.roster.noted:
            cells.fold(painter, self.cell_area(*place))
        if self.guest is not None:
            self.guest.paint(painter)
        painter.end()

    def _warn(self, painter: QPainter, area: QRectF) -> None:
        """Mark a soft limit that is passed, at the upper left where problems stand."""
        colour, scale = self.theme.colour("amberI"), self.devicePixelRatioF()
        sign = pixmap("soft", colour, _WARNING, scale)
        painter.drawPixmap(QPointF(area.left() - 2, area.top() - 3), sign)

    def cell_area(self, row: int, column: int) -> QRectF:
        """Return where the fill of a cell lies."""
        section = self.visualRect(self.roster.index(row, column))
        return cell_area(self.roster.week.columns[column], section)

    def note_chosen(self) -> None:
        """Remember what is chosen; a model that is set anew forgets it without a word."""
        found = self.selectionModel().selectedIndexes()
        self.chosen_places = frozenset((index.row(), index.column()) for index in found)
        before = self.looks.chosen
        self.looks.chosen = self.chosen_places if len(found) > 1 else frozenset()
        if before or self.looks.chosen:
            self.viewport().update()

    @override
    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        for index in (current, previous):
            if index.isValid():
                self.viewport().update(self._around(self.visualRect(index)))
        self.people.viewport().update()

    def _around(self, area: QRect) -> QRect:
        return area.adjusted(-_RING, -_RING, _RING, _RING)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.by_keys = False
        if self.guest is None or not self.guest.press(event):
            super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # A click and a drag right after it are a double click to Qt.
        self.mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.guest is None or not self.guest.move(event):
            super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.guest is None or not self.guest.release(event):
            super().mouseReleaseEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.guest is None:
            return
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if not index.isValid():
                return
            if (index.row(), index.column()) not in self.chosen_places:
                self.setCurrentIndex(index)
            self.guest.ask_menu(event.globalPos())
        else:
            self.ask_menu()

    def ask_menu(self) -> None:
        """Ask for the menu of the current cell, below it."""
        index = self.currentIndex()
        if self.guest is not None and index.isValid():
            place = self.visualRect(index).bottomLeft()
            self.guest.ask_menu(self.viewport().mapToGlobal(place))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keys = True
        if self.guest is not None and self.guest.key(event):
            event.accept()
            return
        goal = jump(self.currentIndex(), event, self.roster.week.columns)
        before = self.currentIndex()
        if self.pass_edge(event, goal) and self.currentIndex() != before:
            event.accept()
            return
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if goal is None and shifted:
            # To Qt the choice begins where it was begun by its own means, so all are done here.
            goal = self._neighbour(Qt.Key(event.key()))
        if goal is None:
            super().keyPressEvent(event)
            return
        if shifted:
            self.extend(goal)
        else:
            # Ctrl leads to another day here; to Qt it would mean to add to what is chosen.
            one = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(goal, one)
        event.accept()

    def _neighbour(self, key: Qt.Key) -> QModelIndex | None:
        """Return the cell to which an arrow leads, at the edge the same; None for another key."""
        index = self.currentIndex()
        if key not in _ARROWS or not index.isValid():
            return None
        down, right = _ARROWS[key]
        goal = index.sibling(index.row() + down, index.column() + right)
        return goal if goal.isValid() else index

    def extend(self, goal: QModelIndex) -> None:
        """Choose from the corner where the choice began to another cell."""
        index, flags = self.currentIndex(), QItemSelectionModel.SelectionFlag
        rows, columns = (
            sorted({place[axis] for place in self.chosen_places}) or [at]
            for axis, at in ((0, index.row()), (1, index.column()))
        )
        start = self.roster.index(
            rows[0] if index.row() == rows[-1] else rows[-1],
            columns[0] if index.column() == columns[-1] else columns[-1],
        )
        ends = [
            sorted(pair) for pair in ((start.row(), goal.row()), (start.column(), goal.column()))
        ]
        first, last = (self.roster.index(ends[0][at], ends[1][at]) for at in (0, 1))
        self.selectionModel().select(QItemSelection(first, last), flags.ClearAndSelect)
        self.selectionModel().setCurrentIndex(goal, flags.NoUpdate)
