"""Arrows that lead out of the weeks in sight: the view follows them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, Signal
from PySide6.QtWidgets import QMainWindow

from rostering.time import monday_of
from ui.application.editing import words
from ui.desktop.views.roster_grid import RosterGrid

_TOLD_MS = 10_000


class Beyond(QObject):
    """Goes on to the next week or the one before.

    What is chosen stays in sight as a whole, since an edit changes all of it: one week becomes two,
    and two go on as long as nothing that is chosen falls out of sight.
    """

    week_requested = Signal(int)
    """Weeks to go back or on; who listens shows them at once."""
    weeks_chosen = Signal(int)
    """How many weeks are to be shown, at once too."""

    def __init__(self, grid: RosterGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        for table in (self._grid.table, self._grid.posts):
            table.edge_passed.connect(self._go_on)

    def _go_on(self, step: int, extends: bool) -> None:
        grid = self._grid
        if not extends:
            self._walk(step)
        elif not (grid.shows_posts or grid.model.has_days):
            self._extend(step)

    def _walk(self, step: int) -> None:
        """Make the cell beside the current one the current one, in another week."""
        table = self._grid.posts if self._grid.shows_posts else self._grid.table
        index = table.currentIndex()
        name, day = self._name(index), self._day(index)
        self.week_requested.emit(step)
        column = self._beside(day, step)
        if column is not None:
            row = index.row() if self._grid.shows_posts else self._row(name, index.row())
            goal = table.model().index(min(row, table.model().rowCount() - 1), column)
            # Ctrl leads to another day; to Qt it would mean to add to what is chosen.
            flags = QItemSelectionModel.SelectionFlag
            flag = flags.NoUpdate if self._grid.shows_posts else flags.ClearAndSelect
            table.selectionModel().setCurrentIndex(goal, flag)
            table.scrollTo(goal)

    def _extend(self, step: int) -> None:
        """Have what is chosen go on in the week beside it."""
        grid, table = self._grid, self._grid.table
        index, columns = table.currentIndex(), self._grid.model.week.columns
        name, day = self._name(index), self._day(index)
        if grid.weeks == 1:
            self.weeks_chosen.emit(2)
            if step < 0:
                self.week_requested.emit(step)
        else:
            leaving = monday_of(columns[0 if step > 0 else -1].day)
            chosen = {monday_of(columns[at].day) for _row, at in table.chosen_places}
            if leaving in chosen:
                self._say_no_more()
                return
            self.week_requested.emit(step)
        column = self._beside(day, step)
        if column is not None:
            table.extend(grid.model.index(self._row(name, index.row()), column))
            table.scrollTo(table.currentIndex())

    def _say_no_more(self) -> None:
        window = self._grid.window()
        if isinstance(window, QMainWindow):
            window.statusBar().showMessage(words.TWO_WEEKS_AT_MOST.say(), _TOLD_MS)

    def _name(self, index: QModelIndex) -> str:
        rows = self._grid.model.week.rows
        return rows[index.row()].name if index.row() < len(rows) else ""

    def _day(self, index: QModelIndex) -> date:
        return self._grid.model.week.columns[index.column()].day

    def _row(self, name: str, otherwise: int) -> int:
        """Return the row of somebody in the weeks that are shown now."""
        names = [row.name for row in self._grid.model.week.rows]
        return names.index(name) if name in names else min(otherwise, len(names) - 1)

    def _beside(self, day: date, step: int) -> int | None:
        """Return the column right after a day, or right before it; None where there is none."""
        columns = self._grid.model.week.columns
        if step > 0:
            return next((at for at, one in enumerate(columns) if one.day > day), None)
        before = [at for at, one in enumerate(columns) if one.day < day]
        return before[-1] if before else None
