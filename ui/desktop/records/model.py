"""A list of the team for a table: rows of texts, what to sort by and what to leave out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from typing_extensions import override

from ui.application.records.base import Column, RecordId, RecordRow
from ui.desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class RecordModel(QAbstractTableModel):
    """Rows as they are; cells say their texts and nothing else, tooltips included."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.columns: Sequence[Column] = ()
        self.records: Sequence[RecordRow] = ()

    def show_records(self, columns: Sequence[Column], records: Sequence[RecordRow]) -> None:
        self.beginResetModel()
        self.columns, self.records = columns, records
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.records)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, record = self.columns[index.column()], self.records[index.row()]
        text = record.texts[column.key]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = f"{column.meaning or column.title}: {text or '–'}"
            whose = record.texts[self.columns[0].key]
            return said if column is self.columns[0] else f"{whose}, {said}"
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.colour("text3" if record.is_past else "text")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.meaning or column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None


def _alignment(column: Column) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


class RecordOrder(QSortFilterProxyModel):
    """Sorts by what the texts mean, and shows the rows that hold every word and every tag."""

    def __init__(self, model: RecordModel) -> None:
        super().__init__()
        self._model = model
        self._words: list[str] = []
        self._tags: frozenset[str] = frozenset()
        self.setSourceModel(model)

    def show_only(self, words: str, tags: frozenset[str]) -> None:
        self.beginFilterChange()
        self._words, self._tags = words.casefold().split(), tags
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def id_at(self, line: int) -> RecordId | None:
        index = self.mapToSource(self.index(line, 0))
        return self._model.records[index.row()].id if index.isValid() else None

    def line_of(self, chosen: RecordId | None) -> int:
        """Return where a row stands now, whatever part of it is chosen; −1 when it is not shown."""
        if chosen is None:
            return -1
        for line in range(self.rowCount()):
            found = self.id_at(line)
            if found is not None and found.key == chosen.key:
                return line
        return -1

    def beside(self, gone: RecordId | None) -> RecordId | None:
        """Return the row that comes in the place of one that goes; none where it is not shown."""
        line = self.line_of(gone)
        found = self.id_at(line + 1) or self.id_at(line - 1) if line >= 0 else None
        if found is not None and gone is not None and isinstance(found.key, int):
            # Rows without a name are known by their place, and the places after this one move up.
            return RecordId(found.key - (found.key > int(gone.key)))
        return found

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        record = self._model.records[source_row]
        shown = " ".join(record.texts[column.key] for column in self._model.columns).casefold()
        return self._tags <= record.tags and all(word in shown for word in self._words)

    @override
    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        key = self._model.columns[source_left.column()].key
        left, right = (
            _order(self._model.records[index.row()], key) for index in (source_left, source_right)
        )
        return bool(left < right)


def _order(record: RecordRow, key: str) -> Any:
    return record.order[key] if key in record.order else record.texts[key].casefold()
