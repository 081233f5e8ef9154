"""The table of a list: sorted by its heads, with the codes of posts as they look in the roster."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from ui.application.records.base import Column, RecordId, RecordRow
from ui.desktop.measures import TIGHT
from ui.desktop.records.chips import CHIP, ChipPainter
from ui.desktop.records.model import RecordModel, RecordOrder
from ui.desktop.theme import Theme

_ROW = 36
_CODE = "code"
"""The column of codes, where a B is no skill."""
_WIDEST, _NARROWEST_NAME = 260, 130
_SPACE, _SIGN = 26, 6
"""Around a text, and for the sign in a head that tells the order."""


class RecordTable(QTableView):
    """Rows to choose from; Enter goes to the form, Delete asks to take the row away."""

    chosen = Signal(object)
    """The id of the row that is chosen now; None for no row."""
    edit_requested = Signal()
    remove_requested = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.model_ = RecordModel(theme)
        self.order = RecordOrder(self.model_)
        self.setModel(self.order)
        self.setProperty("role", "records")
        self.setProperty("ringed", True)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.delegate = _Cells(theme, self)
        self.setItemDelegate(self.delegate)
        self._is_filling = False
        self._name_at, self._others, self._name_needs = -1, 0, 0
        self.selectionModel().currentRowChanged.connect(self._tell)

    def show_records(
        self, columns: Sequence[Column], records: Sequence[RecordRow], chosen: RecordId | None
    ) -> None:
        """Show other rows; the chosen one stays chosen where it is still there."""
        from_top = self.verticalScrollBar().value()
        self._is_filling = True
        self.model_.show_records(columns, records)
        self._size_columns()
        self.verticalScrollBar().setValue(from_top)
        self.choose(chosen)
        self._is_filling = False

    def choose(self, chosen: RecordId | None) -> None:
        was_filling, self._is_filling = self._is_filling, True
        self._go_to(self.order.line_of(chosen))
        self._is_filling = was_filling

    def _go_to(self, line: int) -> None:
        if line < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif line != self.currentIndex().row():
            self.selectRow(line)
            self.scrollTo(self.order.index(line, 0))

    def sort_by(self, key: str) -> None:
        """Show the rows in the order of a column, until another head is clicked."""
        for at, column in enumerate(self.model_.columns):
            if column.key == key:
                self.sortByColumn(at, Qt.SortOrder.AscendingOrder)

    def unsort(self) -> None:
        """Show the rows in the order of the plan."""
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.order.sort(-1)

    def show_only(self, words: str, tags: frozenset[str]) -> None:
        self.order.show_only(words, tags)

    def set_theme(self, theme: Theme) -> None:
        self.model_.set_theme(theme)
        self.delegate.set_theme(theme)
        self.viewport().update()

    def _size_columns(self) -> None:
        """Give each column the room of its longest text, and the names what is left."""
        head, model = self.horizontalHeader(), self.model_
        texts = self.fontMetrics()
        widths = []
        for column in model.columns:
            longest = max(
                (texts.horizontalAdvance(record.texts[column.key]) for record in model.records),
                default=0,
            )
            if any(column.key in record.chips for record in model.records):
                longest = CHIP[0] - 2 * TIGHT
            title = head.fontMetrics().horizontalAdvance(column.title) + _SIGN
            widths.append(min(_WIDEST, max(longest, title) + _SPACE))
        self._name_at = next((at for at, c in enumerate(model.columns) if c.stretches), -1)
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width)
        self._others = sum(width for at, width in enumerate(widths) if at != self._name_at)
        self._name_needs = widths[self._name_at] if self._name_at >= 0 else 0
        self._stretch()

    def _stretch(self) -> None:
        if self._name_at >= 0:
            left = self.viewport().width() - self._others
            self.setColumnWidth(self._name_at, max(left, self._name_needs, _NARROWEST_NAME))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stretch()

    def _tell(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._is_filling:
            self.chosen.emit(self.order.id_at(current.row()) if current.isValid() else None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_requested.emit()
            return
        if event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit()
            return
        super().keyPressEvent(event)


class _Cells(QStyledItemDelegate):
    """Paints a code or a skill in the colours of its post; the rest as tables do."""

    def __init__(self, theme: Theme, table: RecordTable) -> None:
        super().__init__(table)
        self._table = table
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._chips = ChipPainter(theme)

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if self._number(index) is not None:
            option.text = ""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        number, text = self._number(index), str(index.data() or "")
        if number is not None and text:
            area = QRectF(0, 0, *CHIP)
            middle = QRectF(option.rect).center().y()
            area.moveCenter(QPointF(option.rect.left() + 8 + CHIP[0] / 2, middle))
            if self._column(index).key == _CODE:
                self._chips.paint_code(painter, area, number, text)
            else:
                self._chips.paint_skill(painter, area, number, text)
        painter.restore()

    def _number(self, index: QModelIndex | QPersistentModelIndex) -> int | None:
        source = self._table.order.mapToSource(index)
        return self._table.model_.records[source.row()].chips.get(self._column(index).key)

    def _column(self, index: QModelIndex | QPersistentModelIndex) -> Column:
        return self._table.model_.columns[index.column()]
