"""What is chosen in the grid: cells, places and the rectangle they make."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, QRect

from ui.application.editing.cells import Cell, Sheet
from ui.desktop.models.week_cells import Week
from ui.desktop.views.roster_table import RosterTable


class Chosen(QObject):
    """Reads and sets the selection of a table in terms of people and blocks."""

    def __init__(self, table: RosterTable) -> None:
        super().__init__(table)
        self._table = table
        self._week: Week | None = None
        self._sheet = Sheet((), ())

    @property
    def sheet(self) -> Sheet:
        """The cells of the week on screen."""
        week = self._table.roster.week
        if week is not self._week:
            self._week, self._sheet = week, sheet_of(week)
        return self._sheet

    @property
    def places(self) -> frozenset[tuple[int, int]]:
        """Row and column of what is chosen."""
        return self._table.chosen_places

    @property
    def cells(self) -> list[Cell]:
        """What is chosen, row by row."""
        return [self.sheet.at(*place) for place in sorted(self.places)]

    @property
    def current(self) -> Cell | None:
        """The cell where the keyboard is."""
        index = self._table.currentIndex()
        return self.sheet.cell(index.row(), index.column()) if index.isValid() else None

    @property
    def rectangle(self) -> QRect | None:
        """What is chosen when that is one rectangle: columns by rows."""
        places = self.places
        if not places:
            return None
        rows, columns = ({place[axis] for place in places} for axis in (0, 1))
        found = QRect(min(columns), min(rows), 1, 1)
        found = found.united(QRect(max(columns), max(rows), 1, 1))
        return found if found.width() * found.height() == len(places) else None

    def in_rectangle(self, rectangle: QRect) -> list[list[Cell]]:
        """Return the cells of a rectangle, row by row."""
        return [
            [
                self.sheet.at(row, column)
                for column in range(rectangle.left(), rectangle.right() + 1)
            ]
            for row in range(rectangle.top(), rectangle.bottom() + 1)
        ]

    @property
    def days(self) -> list[tuple[str, date]]:
        """The people and days of what is chosen."""
        return list(dict.fromkeys((cell.name, cell.day) for cell in self.cells))

    def choose(self, rectangle: QRect) -> None:
        """Choose a rectangle; the current cell stays where it is."""
        model = self._table.model()
        first = model.index(rectangle.top(), rectangle.left())
        last = model.index(rectangle.bottom(), rectangle.right())
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._table.selectionModel().select(QItemSelection(first, last), flag)

    def step(self, down: int, right: int) -> None:
        """Go to a neighbour of the current cell; at the edge, stay."""
        index = self._table.currentIndex()
        goal = index.sibling(index.row() + down, index.column() + right)
        if goal.isValid():
            self._table.setCurrentIndex(goal)


def sheet_of(week: Week) -> Sheet:
    """Return the cells of a week as names by blocks."""
    return Sheet(
        tuple(row.name for row in week.rows),
        tuple((column.day, column.block_name) for column in week.columns),
    )
