"""What the card over an empty week offers beside a planning run."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from rostering.time import WEEK
from ui.application.editing.whole_weeks import copy_week
from ui.desktop.editing.commands import Commands
from ui.desktop.menus import Menus
from ui.desktop.views.roster_grid import RosterGrid


class EmptyWeek(QObject):
    """Copies the week before, makes room for typing, or leads to what is lacking."""

    def __init__(self, grid: RosterGrid, menus: Menus, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._grid, self._commands = grid, commands
        self._lists: dict[str, QAction] = {
            "posts": menus.lists["team", "posts"],
            "hours": menus.views["hours"],
            "duties": menus.lists["team", "duties"],
            "people": menus.lists["team", "people"],
        }
        grid.card.way_chosen.connect(self._go)

    def _go(self, way: str) -> None:
        if way in self._lists:
            self._lists[way].trigger()
        elif way == "copy":
            self._copy()
        elif way == "type":
            self._make_room()

    def _copy(self) -> None:
        plan, columns = self._commands.plan, self._grid.model.week.columns
        if plan is not None and columns:
            monday = columns[0].day
            self._commands.do(copy_week(plan, monday - WEEK, monday))
            self._grid.setFocus()

    def _make_room(self) -> None:
        """Give the keyboard to the first cell; the card is back when another week is shown."""
        self._grid.hide_empty()
        rows, columns = self._grid.model.week.rows, self._grid.model.week.columns
        if rows and columns:
            first = columns[0]
            self._grid.goto(rows[0].name, first.day, first.block.name if first.block else "")
        self._grid.setFocus()
