"""What asks for attention: broken rules and shortages, one a row, each leading to its cell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from ui.desktop.icons import pixmap
from ui.desktop.insight import Attention, Tone
from ui.desktop.measures import CARD, GAP, ICON, MARGIN
from ui.desktop.theme import Theme

_ITEM = Qt.ItemDataRole.UserRole
_SIGNS: dict[Tone, tuple[str, str]] = {
    "violation": ("alert", "red"),
    "minimum": ("shortage", "red"),
    "wanted": ("shortage", "amberI"),
}


class _AttentionDelegate(QStyledItemDelegate):
    """Draws the sign, the sentence and the place."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def _rooms(self, item: Attention, left: int, top: int, width: int) -> tuple[QRect, QRect]:
        """Return where the sentence and the place come."""
        x = left + MARGIN + ICON + CARD
        wide = max(1, width - MARGIN - ICON - CARD - CARD)
        sentence = QFontMetrics(self.theme.font()).boundingRect(
            QRect(x, top + GAP, wide, 10_000), Qt.TextFlag.TextWordWrap, item.sentence
        )
        place = QFontMetrics(self.theme.font("klein")).boundingRect(
            QRect(x, sentence.bottom() + 1, wide, 10_000), Qt.TextFlag.TextWordWrap, item.place
        )
        return QRect(x, sentence.top(), wide, sentence.height()), QRect(
            x, place.top(), wide, place.height()
        )

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else 0
        _, place = self._rooms(index.data(_ITEM), 0, 0, width)
        return QSize(width, place.bottom() + 1 + GAP)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        item: Attention = index.data(_ITEM)
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, self.theme.colour("tint"))
        painter.setPen(self.theme.colour("line"))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        sentence, place = self._rooms(item, room.left(), room.top(), room.width())
        sign, role = _SIGNS[item.tone]
        scale = painter.device().devicePixelRatioF()
        drawn = pixmap(sign, self.theme.colour(role), ICON, scale)
        painter.drawPixmap(room.left() + MARGIN, sentence.top() + 1, drawn)
        painter.setFont(self.theme.font())
        painter.setPen(self.theme.colour("text"))
        painter.drawText(sentence, Qt.TextFlag.TextWordWrap, item.sentence)
        painter.setFont(self.theme.font("klein"))
        painter.setPen(self.theme.colour("text2"))
        painter.drawText(place, Qt.TextFlag.TextWordWrap, item.place)
        painter.restore()


class AttentionList(QListWidget):
    """Rows to click or to walk through with the keys."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = _AttentionDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Aandachtspunten"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.itemClicked.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.viewport().update()

    def show_items(self, items: Sequence[Attention]) -> None:
        self.clear()
        for item in items:
            row = QListWidgetItem()
            row.setData(_ITEM, item)
            row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.sentence} {item.place}")
            self.addItem(row)

    def step(self, by: int) -> None:
        """Go to the next or the previous row, round and round."""
        if not self.count():
            return
        at = self.currentRow()
        nothing_chosen = not self.selectedItems()
        following = (0 if by > 0 else self.count() - 1) if nothing_chosen else at + by
        self.setCurrentRow(following % self.count())
        self._choose(self.currentItem())

    def _choose(self, row: QListWidgetItem) -> None:
        self.chosen.emit(row.data(_ITEM))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None:
            self._choose(current)
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
