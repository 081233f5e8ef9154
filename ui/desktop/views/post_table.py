"""The table of the posts: seats by blocks, with who is elsewhere below."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from ui.desktop.delegates.seat_rows import SeatRows
from ui.desktop.grid_table import GridTable
from ui.desktop.models.post_model import PostModel
from ui.desktop.models.roster_model import RosterModel
from ui.desktop.theme import Theme
from ui.desktop.views.day_head import DayHead
from ui.desktop.views.grid_layout import jump
from ui.desktop.views.post_heads import LineHead, PostCorner
from ui.desktop.views.table_guest import SeatGuest

LIST_LINE, EXTRA_LINE = 18, 30


class PostTable(GridTable):
    """Seats and names of some weeks; one of them is current."""

    spot_chosen = Signal(object)
    """The index of the cell that is current now, or that was clicked."""
    spot_asked = Signal(object)
    """The index of a cell on which Enter was pressed, or that was clicked twice."""
    menu_asked = Signal(object, QPoint)
    """The index of a cell, and the place of its menu on the screen."""

    def __init__(self, theme: Theme, roster: RosterModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.guest: SeatGuest | None = None
        self.seats = PostModel(roster, self)
        self._is_restoring = False
        self.days = DayHead(theme, roster, self, bars=False)
        self.heads = LineHead(theme, self.seats, self)
        self.corner = PostCorner(theme, self)
        self.setModel(self.seats)
        self.set_heads(self.days, self.heads, self.corner)
        self.looks = SeatRows(theme, self.seats, self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAccessibleName(self.tr("Weekrooster per post"))

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        for part in (self.days, self.heads, self.corner, self.looks):
            part.set_theme(theme)
        self.viewport().update()

    def set_today(self, today: date | None) -> None:
        self.days.today = self.looks.today = today

    def line_heights(self, seat: int, zoom: float) -> list[int]:
        """Return the height of each line when a seat has this one."""
        heights = {"seat": seat, "extra": min(seat, round(EXTRA_LINE * zoom))}
        return [
            heights.get(line.kind, round(LIST_LINE * zoom)) + (4 if line.ends_group else 0)
            for line in self.seats.lines
        ]

    # What is current

    def keep(self) -> tuple[int, int]:
        """Return row and column of the current cell."""
        index = self.currentIndex()
        return index.row(), index.column()

    def restore(self, place: tuple[int, int]) -> None:
        """Make a cell current again after the weeks were set anew, without a word."""
        row = min(place[0], self.seats.rowCount() - 1)
        column = min(place[1], self.seats.columnCount() - 1)
        self._is_restoring = True
        if row >= 0 and column >= 0:
            self.setCurrentIndex(self.seats.index(row, column))
        self._is_restoring = False

    def goto_person(self, name: str, day: date, block: str) -> bool:
        """Go to where somebody is; tell whether there is such a cell."""
        return self._goto(self.seats.board.place_of(name, day, block))

    def goto_place(self, post: str, day: date, block: str) -> bool:
        """Go to an empty seat of a post, or to the first one; tell whether there is one."""
        board = self.seats.board
        for column, where in enumerate(board.columns):
            if where.day == day and where.block_name == block:
                line = board.seat(post, column)
                return self._goto(None if line is None else (line, column))
        return False

    def _goto(self, place: tuple[int, int] | None) -> bool:
        if place is None:
            return False
        index = self.seats.index(*place)
        self.restore(place)
        self.scrollTo(index)
        return True

    @override
    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid() and not self._is_restoring:
            self.spot_chosen.emit(self.currentIndex())

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        index, cells = self.currentIndex(), self.looks.cells
        painter = QPainter(self.viewport())
        self.looks.paint(painter, event.rect())
        if index.isValid():
            focused = self.hasFocus() and self.by_keys
            cells.ring(painter, self.cell_area(index), focused=focused)
        for broken in self.seats.problems:
            cells.broken(painter, self.cell_area(broken), ringed=broken != index)
        for allowed in self.seats.allowed:
            cells.allowed(painter, self.cell_area(allowed), ringed=allowed != index)
        for noted in self.seats.noted:
            cells.fold(painter, self.cell_area(noted))
        if self.guest is not None:
            self.guest.paint(painter)
        painter.end()

    def cell_area(self, index: QModelIndex) -> QRectF:
        """Return where the fill of a cell lies."""
        return self.looks.area(index, self.visualRect(index))

    # Mouse and keys

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.by_keys = False
        before = self.currentIndex()
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index == before:
            self.spot_chosen.emit(index)
        if self.guest is not None:
            self.guest.press(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.guest is None or not self.guest.move(event):
            super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.guest is None or not self.guest.release(event):
            super().mouseReleaseEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.setCurrentIndex(index)
            self.spot_asked.emit(index)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            self.ask_menu()
            return
        index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_asked.emit(index, event.globalPos())

    def ask_menu(self) -> None:
        """Ask for the menu of the current cell, below it."""
        index = self.currentIndex()
        if index.isValid():
            place = self.visualRect(index).bottomLeft()
            self.menu_asked.emit(index, self.viewport().mapToGlobal(place))

    @override
    def keyboardSearch(self, search: str) -> None:
        """Leave letters alone: a jump to some name would be a surprise."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keys = True
        if self.guest is not None and self.guest.key(event):
            return
        key, index = Qt.Key(event.key()), self.currentIndex()
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if key is Qt.Key.Key_Menu or (key is Qt.Key.Key_F10 and shifted):
            self.ask_menu()
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.spot_asked.emit(index)
            return
        goal = jump(self.currentIndex(), event, self.seats.board.columns)
        if self.pass_edge(event, goal):
            event.accept()
        elif goal is None:
            super().keyPressEvent(event)
        else:
            self.setCurrentIndex(goal)
