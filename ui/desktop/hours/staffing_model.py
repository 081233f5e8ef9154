"""The staffing grid as a table: posts down, blocks across, the sum below."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from rostering.calendar import TurnKind
from ui.application.hours.block_names import level_text
from ui.application.hours.levels import LevelCell, LevelColumn, LevelGrid
from ui.application.hours.periods import days_name

Index = QModelIndex | QPersistentModelIndex
_NOTHING = LevelGrid((), (), (), ())


class StaffingModel(QAbstractTableModel):
    """Cells say minimum and wanted; the last line adds them up."""

    def __init__(self) -> None:
        super().__init__()
        self.grid = _NOTHING
        self.codes: tuple[str, ...] = ()

    def show_grid(self, grid: LevelGrid, codes: tuple[str, ...]) -> None:
        self.beginResetModel()
        self.grid, self.codes = grid, codes
        self.endResetModel()

    def cell(self, index: Index) -> LevelCell | None:
        """Return what stands in a cell; None in the line of sums."""
        if index.row() >= len(self.grid.posts):
            return None
        return self.grid.cells[index.row()][index.column()]

    def column(self, at: int) -> LevelColumn:
        return self.grid.columns[at]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or not self.grid.posts else len(self.grid.posts) + 1

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.grid.columns)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.row() >= len(self.grid.posts):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.cell(index)
        text = level_text(self.grid.totals[index.column()]) if cell is None else cell.text
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(index, cell)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        return None

    def _words(self, index: Index, cell: LevelCell | None) -> str:
        """Say a cell in words, with where it comes from."""
        column = self.column(index.column())
        if cell is None:
            total = self.grid.totals[index.column()]
            return self.tr("Samen in {0}: minimum {1}, gewenst {2}").format(
                column.name, total.minimum, total.wanted
            )
        post = self.grid.posts[index.row()]
        if cell.level is None:
            return self.tr("{0}, {1}: niets ingevuld, dus niemand").format(post, column.name)
        said = self.tr("{0}, {1}: minimum {2}, gewenst {3}").format(
            post, column.name, cell.level.minimum, cell.level.wanted
        )
        if cell.own:
            return said if column.block is None else self.tr("{0}, eigen waarde").format(said)
        return self.tr("{0}, volgt de standaard").format(said)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                return None
            posts = self.grid.posts
            return posts[section] if section < len(posts) else self.tr("Samen")
        if not 0 <= section < len(self.grid.columns):
            return None
        column = self.column(section)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.tr("elk blok zonder eigen waarde") if column.block is None else column.name
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Standaard") if column.block is None else column.block
        return None

    def second_line(self, section: int) -> str:
        """Return the small words in the head of a column."""
        column = self.column(section)
        return self.tr("elk blok") if column.block is None else days_name(column.days)

    def turn(self, section: int) -> TurnKind | None:
        return self.column(section).turn
