"""The model behind the view of the posts: lines of seats by columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from typing_extensions import override

from rostering.plan import Plan
from rostering.roster import Roster
from ui.desktop.models.post_board import WORKING, Board, Line, Spot
from ui.desktop.models.post_board_making import board_of
from ui.desktop.models.roster_model import Index, RosterModel


class PostModel(QAbstractTableModel):
    """Shows the weeks of a roster model as the posts see them."""

    def __init__(self, roster: RosterModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roster = roster
        self.board = Board()

    def show(self, plan: Plan, published: Callable[[date], Roster | None]) -> None:
        """Take over the weeks that the roster model has."""
        self.beginResetModel()
        self.board = board_of(plan, self._roster.week, published)
        self.endResetModel()

    @property
    def weeks(self) -> int:
        """How many weeks are in sight."""
        return self._roster.week.weeks

    @property
    def lines(self) -> tuple[Line, ...]:
        return self.board.lines

    def spot(self, index: Index) -> Spot:
        return self.board.lines[index.row()].spots[index.column()]

    def day(self, index: Index) -> date:
        return self.board.columns[index.column()].day

    @property
    def problems(self) -> list[QModelIndex]:
        """The cells of who breaks a hard rule there, without a reason."""
        return self._at_work(self._roster.problems)

    @property
    def allowed(self) -> list[QModelIndex]:
        """The cells of who breaks one with a reason."""
        return self._at_work(self._roster.allowed)

    @property
    def noted(self) -> list[QModelIndex]:
        """The cells of whom something is noted of there."""
        return self._at_work(self._roster.noted)

    def _at_work(self, places: Iterable[tuple[int, int]]) -> list[QModelIndex]:
        """Return the cells in which people of the roster model work in a column."""
        found = []
        for row, column in places:
            name = self._roster.week.rows[row].name
            for at, line in enumerate(self.lines):
                spot = line.spots[column]
                if spot.name == name and spot.kind in WORKING:
                    found.append(self.index(at, column))
        return found

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.board.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                spot = self.spot(index)
                return self.tr("leeg") if spot.kind == "open" else spot.word
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(index)
            case Qt.ItemDataRole.ToolTipRole:
                return None if self.spot(index).kind == "none" else self._sentence(index)
        return None

    def _sentence(self, index: Index) -> str:
        spot = self.spot(index)
        if spot.name:
            cell = self._roster.find(spot.name, self.day(index), spot.block)
            said = self._roster.data(cell, Qt.ItemDataRole.AccessibleTextRole) or ""
            if spot.replaced:
                said += ", " + self.tr("in plaats van {name}").format(name=spot.replaced)
            return said
        column = self.board.columns[index.column()]
        parts = [spot.post or self.title(index.row()), *self._roster.sentences.when(column)]
        if spot.kind == "none":
            parts.append(self.tr("niemand"))
        if spot.kind == "open":
            below = self.tr("leeg, onder het minimum")
            parts.append(below if spot.below_minimum else self.tr("leeg"))
        return ", ".join(part for part in parts if part)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            return self._roster.headerData(section, orientation, role)
        if not 0 <= section < len(self.lines):
            return None
        named = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        )
        return self.title(section) if role in named else None

    def title(self, section: int) -> str:
        """Return what the group of a line is called."""
        line = self.lines[section]
        if line.kind == "seat":
            return next((spot.post for spot in line.spots if spot.post), line.title)
        names = {
            "extra": self.tr("Extra en begeleid"),
            "absent": self.tr("Afwezig"),
            "free": self.tr("Vrij"),
            "back": line.title,
        }
        return names[line.kind]

    def levels(self, line: Line) -> str:
        """Write what a post asks: `min. 1 · gewenst 2`."""
        if line.levels is None:
            return ""
        minimum, wanted = (_range(*pair) for pair in line.levels)
        text = self.tr("min. {minimum} · gewenst {wanted}")
        return text.format(minimum=minimum, wanted=wanted)


def _range(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}–{high}"
