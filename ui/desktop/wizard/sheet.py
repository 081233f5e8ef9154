"""A table to type and paste in, with the keys of a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from ui.application.cell_words import shown_cell, understood
from ui.desktop.delegates.cell_painter import CellPainter
from ui.desktop.theme import Theme
from ui.desktop.wizard.sheet_model import Index, SheetContents, SheetModel

_ROW = 31
_CHIP = (30, 22)
_LETTERS = 3
_WALKING = frozenset(
    {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
    | {Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
)
"""Keys with which somebody leaves the line that is being typed."""


class Sheet(QTableView):
    """Rows that are typed; what is changed is told, and comes back as other contents."""

    typed = Signal(object)
    """What stands in some cells now, by row and key."""
    pasted = Signal(int, object, str)
    """From which row, in which columns from the chosen one on, and the text."""
    moved = Signal()
    """Another cell is chosen."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.model_ = SheetModel(theme)
        self._line_from: int | None = None
        self.setModel(self.model_)
        self.setProperty("role", "records")
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setStyleSheet("QHeaderView::section { padding: 0 8px; }")
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.delegate = _Cells(theme, self)
        self.setItemDelegate(self.delegate)
        self.model_.typed.connect(self.typed)

    def show_contents(self, contents: SheetContents) -> None:
        at = self.currentIndex()
        place = (at.row(), at.column()) if at.isValid() else None
        same = self.model_.contents.columns == contents.columns
        self.model_.show_contents(contents)
        if not same:
            self._stretch()
        if place is not None and not self.currentIndex().isValid():
            self.choose(*place)
        self.moved.emit()

    def set_theme(self, theme: Theme) -> None:
        self.model_.set_theme(theme)
        self.delegate.set_theme(theme)
        self.viewport().update()

    def choose(self, row: int, column: int) -> None:
        """Choose a cell, or the nearest one that there is."""
        last = self.model_.rowCount() - 1, self.model_.columnCount() - 1
        if min(last) >= 0:
            self.setCurrentIndex(self.model_.index(min(row, last[0]), min(column, last[1])))

    def begin(self) -> None:
        """Choose the first cell in which can be typed, where none is chosen."""
        if self.currentIndex().isValid():
            return
        columns = self.model_.contents.columns
        at = next((at for at, column in enumerate(columns) if not column.is_fixed), 0)
        self.choose(0, at)

    @property
    def problem(self) -> str:
        """What is expected in the chosen cell, where it is wrong."""
        at = self.currentIndex()
        return self.model_.problem(at) if at.isValid() else ""

    @property
    def chosen_rows(self) -> list[int]:
        return sorted({index.row() for index in self.selectedIndexes()})

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit()

    # Widths

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stretch()

    def _stretch(self) -> None:
        columns = self.model_.contents.columns
        named = self.horizontalHeader().sectionSizeHint
        open_ = [at for at, column in enumerate(columns) if not column.width]
        fixed = {
            at: max(column.width, named(at)) for at, column in enumerate(columns) if column.width
        }
        for at, width in fixed.items():
            self.setColumnWidth(at, width)
        for at in open_:
            width = (self.viewport().width() - sum(fixed.values())) // len(open_)
            self.setColumnWidth(at, max(columns[at].least, width))

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        if event.key() in _WALKING:
            self._line_from = None
        elif event.key() == Qt.Key.Key_Tab and self._line_from is None:
            self._line_from = at.column()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.copy()
            self.clear_chosen()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_chosen()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # While something is typed, its end comes round by itself.
            if self.state() != QAbstractItemView.State.EditingState:
                self._go_down()
        elif at.isValid() and self._chosen_by_key(at, event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _chosen_by_key(self, at: QModelIndex, event: QKeyEvent) -> bool:
        """Put in what the first letter or the space bar chooses; False for all other keys."""
        choices = self.model_.contents.columns[at.column()].choices
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        letter = event.text().casefold()
        if not choices or not plain or not letter or self.model_.is_fixed(at):
            return False
        if letter == " ":
            now = understood(self.model_.text(at)).strip()
            next_ = choices.index(now) + 1 if now in choices else 0
            return self.model_.setData(at, choices[next_ % len(choices)])
        said = {word.casefold()[:1]: word for word in choices}
        said |= {shown_cell(word).casefold()[:1]: word for word in choices}
        return self.model_.setData(at, said[letter]) if letter in said else False

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._line_from = None
        super().mousePressEvent(event)

    def _go_down(self) -> None:
        """Go to the next row: where a line was typed with Tab, below where it began."""
        at, start = self.currentIndex(), self._line_from
        self._line_from = None
        self.choose(at.row() + 1, at.column() if start is None else start)

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go down after Enter, as a spreadsheet does."""
        if hint == QAbstractItemDelegate.EndEditHint.EditNextItem and self._line_from is None:
            self._line_from = self.currentIndex().column()
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._go_down()

    # The clipboard

    def copy(self) -> None:
        chosen = {(index.row(), index.column()): index for index in self.selectedIndexes()}
        rows = sorted({row for row, _ in chosen})
        columns = sorted({column for _, column in chosen})
        lines = [
            "\t".join(
                self.model_.text(chosen[row, column]) if (row, column) in chosen else ""
                for column in columns
            )
            for row in rows
        ]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        at = self.currentIndex()
        if text.strip() and at.isValid():
            keys = [column.key for column in self.model_.contents.columns[at.column() :]]
            self.pasted.emit(at.row(), keys, text)

    def clear_chosen(self) -> None:
        gone = {
            (index.row(), self.model_.key(index.column())): ""
            for index in self.selectedIndexes()
            if not self.model_.is_fixed(index) and self.model_.text(index)
        }
        if gone:
            self.typed.emit(gone)


class _Cells(QStyledItemDelegate):
    """Paints the sign of a post, and a frame around what is wrong and what is chosen."""

    def __init__(self, theme: Theme, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._painter = CellPainter(theme)

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if self._chip(index) is not None and option.text:
            option.text = f"{'':<{_LETTERS * 4}}{option.text}"

    def _chip(self, index: Index) -> tuple[int, str] | None:
        if index.column():
            return None
        return self._sheet.model_.contents.chips.get(index.row())

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        chip = self._chip(index)
        painter.save()
        if chip is not None:
            area = QRectF(option.rect.left() + 8, 0, *_CHIP)
            area.moveTop(QRectF(option.rect).center().y() - _CHIP[1] / 2)
            self._painter.chip(painter, area, *chip)
        is_chosen = index == self._sheet.currentIndex()
        if self._sheet.model_.problem(index):
            self._frame(painter, option.rect, "red")
        elif is_chosen:
            is_here = self._sheet.hasFocus()
            self._frame(painter, option.rect, "accent" if is_here else "line3", 1.0 + is_here)
        painter.restore()

    def _frame(self, painter: QPainter, area: QRect, role: str, wide: float = 2.0) -> None:
        pen = QPen(self._theme.colour(role), wide)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(area).adjusted(1, 1, -2, -2))

    @override
    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        made = QLineEdit(parent)
        made.setProperty("role", "cell")
        made.setStyleSheet("QLineEdit { border-radius: 0; min-height: 0; padding: 0 6px; }")
        column = self._sheet.model_.contents.columns[index.column()]
        made.setAccessibleName(column.meaning or column.title)
        return made

    @override
    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        editor.setGeometry(option.rect)
