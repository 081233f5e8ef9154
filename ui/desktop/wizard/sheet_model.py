"""A table in which everything can be typed: what stands in it, and what is wrong there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from ui.application.cell_words import shown_cell
from ui.application.new_team.form import Cells, Problems
from ui.application.new_team.reading import WORDED
from ui.desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column.

    Attributes:
        meaning: what the head means, where it is short.
        choices: what the first letter or the space bar chooses; anything else can be typed too.
        width: in pixels; 0 for what is left, which is `least` or more.
        is_fixed: cannot be typed in.
    """

    key: str
    title: str
    meaning: str = ""
    choices: tuple[str, ...] = ()
    width: int = 84
    is_fixed: bool = False
    least: int = 120


@dataclass(frozen=True, slots=True)
class SheetContents:
    """All that a sheet shows.

    Attributes:
        chips: per row the number of a post whose colours its first column has, and its code.
        faint: rows that only sum up and cannot be typed in.
    """

    columns: tuple[SheetColumn, ...]
    rows: Sequence[Cells]
    problems: Problems
    chips: Mapping[int, tuple[int, str]]
    faint: frozenset[int] = frozenset()


EMPTY = SheetContents((), (), {}, {})


class SheetModel(QAbstractTableModel):
    """Rows of texts; an edit is told and comes back as other contents."""

    typed = Signal(object)
    """What is typed, by row and key."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.contents = EMPTY

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def show_contents(self, contents: SheetContents) -> None:
        """Show other contents; while the shape stays, cells keep their place."""
        old = self.contents
        if old.columns == contents.columns and len(old.rows) == len(contents.rows):
            self.contents = contents
            if contents.rows:
                last = self.index(self.rowCount() - 1, self.columnCount() - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.contents = contents
        self.endResetModel()

    def key(self, column: int) -> str:
        return self.contents.columns[column].key

    def problem(self, index: Index) -> str:
        return self.contents.problems.get((index.row(), self.key(index.column())), "")

    def text(self, index: Index) -> str:
        key = self.key(index.column())
        text = self.contents.rows[index.row()].get(key, "")
        return shown_cell(text) if key in WORDED else text

    def is_fixed(self, index: Index) -> bool:
        column = self.contents.columns[index.column()]
        return column.is_fixed or index.row() in self.contents.faint

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.contents.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.contents.columns)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return found if self.is_fixed(index) else found | Qt.ItemFlag.ItemIsEditable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.text(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.problem(index) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            column = self.contents.columns[index.column()]
            said = f"{column.meaning or column.title}: {self.text(index) or '–'}"
            every = [self.index(index.row(), at) for at in range(self.columnCount())]
            first = next((one for one in every if self.text(one)), index)
            known = "" if first == index else self.text(first)
            where = known or self.tr("rij {0}").format(index.row() + 1)
            return ". ".join(filter(None, [f"{where}, {said}", self.problem(index)]))
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.colour("text2" if self.is_fixed(index) else "text")
        if role == Qt.ItemDataRole.BackgroundRole and index.row() in self.contents.faint:
            return self._theme.colour("sunk")
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or self.is_fixed(index):
            return False
        text = str(value)
        if text != self.text(index):
            self.typed.emit({(index.row(), self.key(index.column())): text})
        return True

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(self.contents.columns):
            return None
        column = self.contents.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.meaning or column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None
