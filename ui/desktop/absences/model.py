"""The model of the absences: people in rows, days in columns."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from ui.application.absences import texts
from ui.application.absences.picture import AbsencePicture, Bar
from ui.application.dates import long_day

_ROOT = QModelIndex()


class Spot(NamedTuple):
    """A day of somebody."""

    name: str
    day: date


class CalendarModel(QAbstractTableModel):
    """Shows a picture of some weeks; nothing is edited through it."""

    def __init__(self) -> None:
        super().__init__()
        self.picture: AbsencePicture | None = None
        self.with_reasons = False

    def show(self, picture: AbsencePicture) -> None:
        """Show a picture; where people and days stay the same, so do the places in it."""
        old = self.picture
        same = old is not None and (old.names, old.days) == (picture.names, picture.days)
        if same:
            self.picture = picture
            if picture.names:
                last = self.index(len(picture.names) - 1, len(picture.days) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.picture = picture
        self.endResetModel()

    # Facts

    @property
    def names(self) -> tuple[str, ...]:
        return () if self.picture is None else self.picture.names

    @property
    def days(self) -> tuple[date, ...]:
        return () if self.picture is None else self.picture.days

    def bars(self, row: int) -> tuple[Bar, ...]:
        return () if self.picture is None else self.picture.bars(self.names[row])

    def column_of(self, day: date) -> int:
        """Return the column of a day, or of the nearest one that is shown."""
        return min(max(0, (day - self.days[0]).days), len(self.days) - 1)

    def spot(self, index: QModelIndex | QPersistentModelIndex) -> Spot | None:
        if not index.isValid():
            return None
        return Spot(self.names[index.row()], self.days[index.column()])

    def bar_at(self, index: QModelIndex | QPersistentModelIndex) -> Bar | None:
        """Return the foremost bar over a day of somebody."""
        spot = self.spot(index)
        if spot is None or self.picture is None:
            return None
        return next(iter(self.picture.bars_on(*spot)), None)

    # Qt

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.names)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.days)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        spot = self.spot(index)
        if spot is None or self.picture is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return texts.spoken_cell(self.picture, *spot)
        if role == Qt.ItemDataRole.ToolTipRole:
            said = texts.cell_words(self.picture, *spot)
            return "\n".join((f"{spot.name}, {long_day(spot.day)}", *said)) if said else None
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.names[section] if section < len(self.names) else None
        if self.picture is None or section >= len(self.days):
            return None
        day = self.days[section]
        closed = self.picture.closed_name(day)
        return f"{long_day(day)}, {closed}" if closed else long_day(day)
