"""The model behind the staffing band: posts by columns of one week."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from typing_extensions import override

from ui.application.dates import long_day, spoken
from ui.desktop.models.many_weeks import DayStaffed
from ui.desktop.models.roster_model import Index
from ui.desktop.models.week_cells import BandRow, Column, Staffed, Week


class BandRole(IntEnum):
    """Roles beyond those of Qt."""

    COUNT = Qt.ItemDataRole.UserRole + 1


class BandModel(QAbstractTableModel):
    """How many people each post has in each block."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._week: Week | None = None

    @property
    def rows(self) -> tuple[BandRow, ...]:
        return () if self._week is None else self._week.band

    def set_week(self, week: Week) -> None:
        self.beginResetModel()
        self._week = week
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self._week is None else len(self._week.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        count = row.cells[index.column()]
        match role:
            case BandRole.COUNT:
                return count
            case Qt.ItemDataRole.DisplayRole:
                return count_text(row, count)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._sentence(row, count, index.column())
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        named = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if orientation is Qt.Orientation.Vertical and named and section < len(self.rows):
            return self.rows[section].name
        return None

    def _sentence(self, row: BandRow, count: Staffed | None, column: int) -> str:
        place = self._week.columns[column] if self._week is not None else None
        if place is None:
            return row.name
        if count is None:
            return self._unasked(row, place)
        if place.block is None and not isinstance(count, DayStaffed):
            return row.name
        if place.block is None:
            tightest = self.tr("{post}, {day}, op het krapste moment: ")
            return self._present(
                row, count, tightest.format(post=row.name, day=long_day(place.day))
            )
        when = self.tr("{post}, {day} {time}: ").format(
            post=row.name, day=long_day(place.day), time=spoken(place.block.span.start)
        )
        return self._present(row, count, when)

    def _unasked(self, row: BandRow, place: Column) -> str:
        """Say of a cell without a number which one it is."""
        if place.block is None:
            text = self.tr("{post}, {day}: niet gevraagd")
            return text.format(post=row.name, day=long_day(place.day))
        text = self.tr("{post}, {day} {time}: niet gevraagd")
        time = spoken(place.block.span.start)
        return text.format(post=row.name, day=long_day(place.day), time=time)

    def _present(self, row: BandRow, count: Staffed, when: str) -> str:
        if not row.post_number:
            return when + self.tr("{present} aanwezig").format(present=count.present)
        return when + self.tr("{present} van {wanted} aanwezig, minimum {minimum}").format(
            present=count.present, wanted=count.wanted, minimum=count.minimum
        )


def count_text(row: BandRow, count: Staffed | None) -> str:
    """Write a count; only what differs from the wanted number shows that number too."""
    if count is None:
        return "·" if row.post_number else ""
    if not row.post_number:
        return str(count.present) if count.present else "–"
    if count.present == count.wanted:
        return str(count.present)
    return f"{count.present}/{count.wanted}"
