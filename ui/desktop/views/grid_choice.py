"""What is chosen in the grid, among people, places and posts, and who is told of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Qt, Signal

from rostering.time import monday_of
from ui.desktop.models.roster_model import RosterModel
from ui.desktop.views.post_table import PostTable
from ui.desktop.views.roster_table import RosterTable
from ui.desktop.views.staffing_band import StaffingBand

Cell: TypeAlias = tuple[str, date, str]
"""Name of a person, or of a post; day and block."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is chosen, to choose it again where the weeks are set anew.

    Attributes:
        current: the current cell of the people.
        cells: what is chosen beside it.
        spot: row and column of the current cell of the posts.
    """

    current: Cell | None
    cells: tuple[Cell, ...]
    spot: tuple[int, int]


class GridChoice(QObject):
    """Knows what was chosen last, has it current where it is in sight, and tells of it.

    The table of the people stays current under the posts: who is chosen there is chosen here, so
    that the edits of what is chosen are the same in both.
    """

    cell_chosen = Signal(str, object, str)
    """Name, date and block of the cell that is current now; the block is empty on a closed day."""
    place_chosen = Signal(str, object, str)
    """Post, date and block of the line of the staffing band that is current now."""
    place_asked = Signal(str, object, str)
    """The same, for a place that was clicked or on which Enter was pressed."""

    def __init__(
        self, model: RosterModel, table: RosterTable, band: StaffingBand, posts: PostTable
    ) -> None:
        super().__init__(table)
        self._model, self._table, self._band, self._posts = model, table, band, posts
        self.in_posts = False
        """Whether the posts are in sight, in the place of the people and the band."""
        self._told: Cell | None = None
        self._place_told: Cell | None = None
        self._asked_column: tuple[int, int] | None = None
        table.selectionModel().currentChanged.connect(self._tell)
        table.clicked.connect(self._tell_again)
        band.place_chosen.connect(self._tell_place)
        band.place_asked.connect(self._ask_place)
        for one in (table, posts):
            one.days.column_clicked.connect(self._ask_column)
        posts.spot_chosen.connect(self._tell_spot)

    # What is chosen

    def chosen(self) -> Cell | None:
        """Return name, date and block of the current cell; of a whole day its first work."""
        index = self._table.currentIndex()
        if not index.isValid():
            return None
        week = self._model.week
        column = week.columns[index.column()]
        name = week.rows[index.row()].name
        if self._model.has_days:
            told = self._told
            if told is not None and told[:2] == (name, column.day):
                return told
            return name, column.day, self._model.first_block(name, column.day)
        return name, column.day, column.block_name

    def keep(self) -> Kept:
        """Return what is chosen, before the weeks are set anew."""
        return Kept(self.chosen(), self._cells(), self._posts.keep())

    def restore(self, kept: Kept, mondays: Sequence[date]) -> None:
        """Choose again what was chosen, or what is in its place in the weeks that are shown."""
        self._asked_column = None
        if kept.current is not None:
            self._choose(*_in_sight(kept.current, mondays))
            self._choose_again(kept.cells)
        self._posts.restore(kept.spot)

    def _cells(self) -> tuple[Cell, ...]:
        """Return what is chosen beside the current cell."""
        week, places = self._model.week, self._table.chosen_places
        if len(places) < 2:
            return ()
        return tuple(
            (week.rows[row].name, week.columns[at].day, week.columns[at].block_name)
            for row, at in places
        )

    def _choose(self, name: str, day: date, block: str) -> None:
        index = self._model.find(name, day, block)
        if index.isValid():
            self._table.setCurrentIndex(index)

    def _choose_again(self, cells: Sequence[Cell]) -> None:
        selection = QItemSelection()
        for name, day, block in cells:
            index = self._model.find(name, day, block)
            if index.isValid():
                selection.select(index, index)
        if cells:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._table.selectionModel().select(selection, flag)

    # Going somewhere

    def goto(self, name: str, day: date, block: str, post: str = "") -> None:
        """Make a cell the current one and bring it into view; a cell that is not there is left.

        Where the posts are in sight and a post is given, that is its place, not that of a person.
        """
        if self.in_posts:
            if post and self._posts.goto_place(post, day, block):
                self._place_told = (post, day, block)
            elif self._posts.goto_person(name, day, block):
                self._tell_spot(self._posts.currentIndex())
            self._posts.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        index = self._model.find(name, day, block)
        if index.isValid():
            self._table.setCurrentIndex(index)
            self._table.scrollTo(index)
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def goto_place(self, post: str, day: date, block: str) -> None:
        """Make a place of a post the current one: its seat, or its line of the staffing band."""
        self._place_told = (post, day, block)
        self.follow()
        view = self._posts if self.in_posts else self._band
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.place_chosen.emit(post, day, block)

    def follow(self) -> None:
        """Have what was chosen last current, and in view."""
        if self.in_posts:
            place, cell = self._place_told, self._told
            if place is not None and self._posts.goto_place(*place):
                return
            if cell is not None:
                self._posts.goto_person(*cell)
        elif self._place_told is not None:
            self._band.goto_place(*self._place_told)
        elif self._told is not None and self._model.find(*self._told).isValid():
            if self.chosen() != self._told:
                # Only then: a range that is chosen would become that one cell.
                self._choose(*self._told)
            self._table.scrollTo(self._table.currentIndex())

    # Telling

    def _tell(self, current: QModelIndex) -> None:
        """Tell of another cell; the same one chosen again after a change is no news."""
        chosen = self.chosen() if current.isValid() else None
        if chosen is not None and chosen != self._told:
            self._tell_cell(chosen)

    def _tell_again(self) -> None:
        """Tell of a cell that was clicked, also when it was chosen already."""
        chosen = self.chosen()
        if chosen is not None:
            self._tell_cell(chosen)

    def _tell_cell(self, chosen: Cell) -> None:
        self._told, self._place_told = chosen, None
        self.cell_chosen.emit(*chosen)

    def _tell_place(self, row: int, column: int) -> None:
        self._place_told = self._band.place(row, column)
        if self._place_told is not None:
            self.place_chosen.emit(*self._place_told)

    def _ask_place(self, row: int, column: int) -> None:
        self._place_told = self._band.place(row, column)
        if self._place_told is not None:
            self.place_asked.emit(*self._place_told)

    def _tell_spot(self, index: QModelIndex) -> None:
        """Tell of a cell of the posts: of who is there, or of the place that is empty."""
        spot, day = self._posts.seats.spot(index), self._posts.seats.day(index)
        if spot.name:
            chosen = (spot.name, day, spot.block)
            self._told, self._place_told = chosen, None
            self._choose(*chosen)
            self.cell_chosen.emit(*chosen)
        elif spot.kind == "open":
            self._table.setCurrentIndex(QModelIndex())
            self._place_told = (spot.post, day, spot.block)
            self.place_chosen.emit(*self._place_told)

    def _ask_column(self, column: int) -> None:
        """Ask about a place of a block that lacks somebody; another click asks about the next."""
        lacking = self._model.week.lacking(column)
        if not lacking:
            return
        before = self._asked_column
        at = (before[1] + 1) % len(lacking) if before is not None and before[0] == column else 0
        self._asked_column = (column, at)
        self._ask_place(lacking[at], column)
        if self.in_posts:
            self.follow()


def _in_sight(cell: Cell, mondays: Sequence[date]) -> Cell:
    """Return a cell, or that of the same weekday in the nearest week that is shown."""
    name, day, block = cell
    nearest = min(mondays, key=lambda monday: abs(monday - monday_of(day)))
    return name, nearest + (day - monday_of(day)), block
