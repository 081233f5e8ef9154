"""The menus of the heads of the roster: of the row of a person, and of a day."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu

from ui.desktop.menus import Menus
from ui.desktop.sick_call.room import SickCallRoom
from ui.desktop.views.roster_grid import RosterGrid


class HeadMenus(QObject):
    """Offers what the menu bar has too, for the person or the day that was clicked."""

    def __init__(self, grid: RosterGrid, menus: Menus, room: SickCallRoom) -> None:
        super().__init__(grid)
        self._grid, self._menus, self._room = grid, menus, room
        people, days = grid.table.people, grid.table.days
        for head, ask in ((people, self._ask_row), (days, self._ask_day)):
            head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            head.customContextMenuRequested.connect(ask)

    def _ask_row(self, place: QPoint) -> None:
        head, rows = self._grid.table.people, self._grid.model.week.rows
        row = head.logicalIndexAt(place)
        if not 0 <= row < len(rows):
            return
        name, menus, room = rows[row].name, self._menus, self._room
        menu = _menu(head)
        _add(menu, self.tr("Ziekmelding…"), menus.sick, lambda: room.ask(name))
        away = self.tr("Nieuwe afwezigheid…")
        _add(menu, away, menus.new_absence, lambda: room.absence_requested.emit(name))
        menu.addAction(self.tr("Toon in Team"), lambda: room.person_requested.emit(name))
        menu.addSeparator()
        column = max(0, self._grid.table.currentIndex().column())
        # What follows is about whoever is chosen.
        self._choose(row, column)
        menu.addActions([menus.only, menus.edit.lock_week])
        menu.popup(head.mapToGlobal(place))

    def _ask_day(self, place: QPoint) -> None:
        head, columns = self._grid.table.days, self._grid.model.week.columns
        column = head.logicalIndexAt(place)
        if not 0 <= column < len(columns):
            return
        self._choose(max(0, self._grid.table.currentIndex().row()), column)
        menus = self._menus
        menu = _menu(head)
        menu.addActions([menus.day, menus.day_sheet, menus.edit.note])
        menu.addSeparator()
        menu.addActions([menus.what_if["closed"], menus.what_if["hours"], menus.what_if["more"]])
        menu.popup(head.mapToGlobal(place))

    def _choose(self, row: int, column: int) -> None:
        self._grid.table.setCurrentIndex(self._grid.model.index(row, column))


def _menu(head: QHeaderView) -> QMenu:
    made = QMenu(head)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return made


def _add(menu: QMenu, words: str, like: QAction, do: Callable[[], None]) -> None:
    """Add a line with a key of its own in the bar; it is offered when that one is."""
    line = menu.addAction(words, do)
    line.setEnabled(like.isEnabled())
