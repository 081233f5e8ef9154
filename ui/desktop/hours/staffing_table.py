"""The staffing grid: type, copy and paste as in a spreadsheet; what is wrong says so there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QItemSelectionModel, QMimeData, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView
from typing_extensions import override

from ui.application.hours.blocks import HoursStep
from ui.application.hours.levels import (
    LevelColumn,
    level_grid,
    pasted,
    read_level,
    text_of,
    with_levels,
)
from ui.application.hours.periods import Hours
from ui.application.records.base import RefusedError
from ui.desktop.hours.level_editor import MOVES, LevelEditor
from ui.desktop.hours.staffing_looks import BlockHeads, Corner, LevelCells, PostHeads
from ui.desktop.hours.staffing_model import StaffingModel
from ui.desktop.theme import Theme


class StaffingTable(QTableView):
    """Shows what the posts ask in a period, and asks for edits of it."""

    edited = Signal(object)
    """A function that makes an edit of the hours that are shown."""
    refused = Signal(str)
    """Why something is not taken; nothing when that is over."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model_ = StaffingModel()
        self.setModel(self.model_)
        self.setProperty("role", "grid")
        self.setAccessibleName(self.tr("Bezetting: minimum en gewenst per post en blok"))
        self.heads = BlockHeads(theme, self.model_)
        self.posts = PostHeads(theme, self.model_)
        self.setHorizontalHeader(self.heads)
        self.setVerticalHeader(self.posts)
        self.cells = LevelCells(theme, self.model_)
        self.setItemDelegate(self.cells)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.corner = Corner(theme, self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.editor = LevelEditor(self, self.take_typed)
        self.editor.moved_on.connect(self.go)
        self.editor.given_up.connect(lambda: self.refused.emit(""))
        self.is_editable = True
        self.is_folded = True
        self._hours: Hours | None = None

    # Showing

    def show_hours(self, hours: Hours) -> None:
        """Show a period; the same cell stays chosen where it is still there."""
        chosen = self._chosen_place()
        self._hours = hours
        codes = tuple(post.code for post in hours.plan.front_posts)
        self.model_.show_grid(level_grid(hours, folded=self.is_folded), codes)
        for at in range(self.model_.columnCount()):
            self.setColumnWidth(at, self.heads.needed(at))
        self._stretch()
        if chosen is not None:
            self._choose_place(*chosen)
        elif self.model_.grid.posts:
            self.choose_cells([(0, 0)])

    def _chosen_place(self) -> tuple[str, LevelColumn] | None:
        index = self.currentIndex()
        if not index.isValid() or self.model_.cell(index) is None:
            return None
        return self.model_.grid.posts[index.row()], self.model_.column(index.column())

    def _choose_place(self, post: str, place: LevelColumn) -> None:
        grid = self.model_.grid
        if post not in grid.posts:
            return
        for at, column in enumerate(grid.columns):
            if column.block == place.block and set(place.days[:1]) <= set(column.days):
                self.choose_cells([(grid.posts.index(post), at)])
                return

    def _stretch(self) -> None:
        """Share the room that is left among the columns."""
        count = self.model_.columnCount()
        needed = [self.heads.needed(at) for at in range(count)]
        spare = max(0, self.viewport().width() - sum(needed))
        for at, width in enumerate(needed):
            self.setColumnWidth(at, width + spare // count)

    def set_theme(self, theme: Theme) -> None:
        for part in (self.heads, self.posts, self.cells, self.corner):
            part.set_theme(theme)
        self.viewport().update()

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.corner.setGeometry(0, 0, self.posts.width(), self.heads.height())
        if self.model_.columnCount():
            self._stretch()

    # Typing

    def begin_typing(self, text: str | None = None) -> None:
        """Open the chosen cell, with what was typed in the place of what stands there."""
        index = self.currentIndex()
        cell = self.model_.cell(index) if index.isValid() else None
        if cell is None or not self.is_editable:
            return
        self.scrollTo(index)
        self.editor.open_at(self.visualRect(index), cell.text if text is None else text)
        if text is None:
            self.editor.selectAll()

    def take_typed(self, text: str) -> bool:
        """Take over what is typed in the chosen cell; tell whether it could be."""
        place = self._chosen_place()
        if place is None:
            return False
        try:
            level = read_level(text)
        except RefusedError as error:
            self.refused.emit(error.sentence)
            return False
        self.refused.emit("")
        cell = self.model_.cell(self.currentIndex())
        if cell is not None and text.strip() != cell.text:
            self.edited.emit(lambda hours: with_levels(hours, {place: level}))
        return True

    def go(self, down: int, across: int) -> bool:
        """Choose another cell; tell whether there is one."""
        index = self.currentIndex()
        row, column = index.row() + down, index.column() + across
        if not (0 <= row < len(self.model_.grid.posts) and 0 <= column < self.model_.columnCount()):
            return False
        self.choose_cells([(row, column)])
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        for keys, act in (
            (QKeySequence.StandardKey.Copy, self.copy),
            (QKeySequence.StandardKey.Paste, self.paste),
        ):
            if event.matches(keys):
                act()
                return
        if event.key() in MOVES:
            if not self.go(*MOVES[event.key()]) and "Tab" in Qt.Key(event.key()).name:
                super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_cells()
        elif event.key() == Qt.Key.Key_F2:
            self.begin_typing()
        elif len(text) == 1 and (text.isdecimal() or text in "-–"):
            self.begin_typing(text)
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.begin_typing()

    # Ranges

    def _places(self) -> list[tuple[int, int]]:
        found = [(index.row(), index.column()) for index in self.selectedIndexes()]
        current = self.currentIndex()
        if not found and current.isValid() and self.model_.cell(current) is not None:
            found = [(current.row(), current.column())]
        return sorted(found)

    def clear_cells(self) -> None:
        """Have the chosen cells follow the default again."""
        grid = self.model_.grid
        places = {
            (grid.posts[at], grid.columns[to]): None
            for at, to in self._places()
            if grid.cells[at][to].own
        }
        if places and self.is_editable:
            said = self.tr("bezetting: {0} vakken volgen de standaard").format(len(places))
            self.edited.emit(lambda hours: with_levels(hours, places, said))

    def copy(self) -> None:
        """Put the chosen cells on the clipboard, for here and for a spreadsheet."""
        places = self._places()
        if not places:
            return
        rows = sorted({at for at, _ in places})
        columns = sorted({to for _, to in places})
        cells = [[self.model_.grid.cells[at][to] for to in columns] for at in rows]
        data = QMimeData()
        data.setText(text_of(cells))
        # As text, since a spreadsheet would make a date of 1/2.
        lines = (
            "".join(
                f"<td style=\"mso-number-format:'\\@'\">{escape(cell.text)}</td>" for cell in line
            )
            for line in cells
        )
        data.setHtml(f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>")
        QGuiApplication.clipboard().setMimeData(data)

    def paste(self) -> None:
        """Put what is on the clipboard in the grid, all of it or nothing."""
        table = _table(QGuiApplication.clipboard().text())
        places = self._places()
        if not table or not places or not self.is_editable or self._hours is None:
            return
        grid = self.model_.grid

        def make(hours: Hours) -> HoursStep:
            return pasted(hours, grid, places, table)

        self.edited.emit(make)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        place = event.globalPos()
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.make_menu().popup(place)

    def make_menu(self) -> QMenu:
        """Return the menu of the chosen cells."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lines: tuple[tuple[str, Callable[[], None], bool], ...] = (
            (self.tr("Typ…\tF2"), self.begin_typing, True),
            (self.tr("Volg de standaard\tDel"), self.clear_cells, True),
            (self.tr("Kopieer\tCtrl+C"), self.copy, False),
            (self.tr("Plak\tCtrl+V"), self.paste, True),
        )
        for text, act, changes in lines:
            menu.addAction(text, act).setEnabled(self.is_editable or not changes)
        return menu

    def choose_cells(self, places: Sequence[tuple[int, int]]) -> None:
        """Choose some cells, the first of them as the current one."""
        flags = QItemSelectionModel.SelectionFlag
        choice = self.selectionModel()
        # Not left to the view, which looks at keys that may still be down.
        choice.setCurrentIndex(self.model_.index(*places[0]), flags.ClearAndSelect)
        for at, to in places[1:]:
            choice.select(self.model_.index(at, to), flags.Select)


def _table(text: str) -> list[list[str]]:
    lines = text.rstrip("\r\n").splitlines()
    return [line.split("\t") for line in lines]
