"""What asks for attention: broken rules and shortages, one a row, each leading to its cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QWidget
from typing_extensions import override

from ui.desktop.insight import Attention
from ui.desktop.panel.attention_row import ITEM, AttentionDelegate
from ui.desktop.theme import Theme


class AttentionList(QListWidget):
    """Rows to click or to walk through with the keys."""

    chosen = Signal(object)
    allow_requested = Signal(object)
    """A broken rule that is to stand with a reason."""
    withdraw_requested = Signal(object)
    """One that is to stand no more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = AttentionDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Aandachtspunten"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._shown: tuple[Attention, ...] = ()
        self.put_back_of: Callable[[Attention], Callable[[], None] | None] = lambda _item: None
        self._pressed: Attention | None = None
        self.viewport().setMouseTracking(True)
        self.itemClicked.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.viewport().update()

    def show_items(self, items: Sequence[Attention]) -> None:
        """Show these; rows before and after what differs stay, as years of rosters have many."""
        self.clearSelection()
        self.setCurrentRow(-1)
        before, after = self._shown, tuple(items)
        same = _alike(before, after)
        last = _alike(before[same:][::-1], after[same:][::-1])
        if not same and not last:
            self.clear()
            before = ()
        for _ in range(len(before) - same - last):
            self.takeItem(same)
        for at in range(same, len(after) - last):
            self.insertItem(at, _row(after[at]))
        self._shown = after
        self.scrollToTop()

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
        self.chosen.emit(row.data(ITEM))

    def _act(self, item: Attention) -> None:
        (self.withdraw_requested if item.reason else self.allow_requested).emit(item)

    def link_area(self, row: QListWidgetItem) -> QRect:
        """Return where the one action of a row stands; nowhere for a shortage."""
        return self._delegate.link_area(row.data(ITEM), self.visualItemRect(row))

    def _linked(self, place: QPoint) -> Attention | None:
        """Return the matter whose action lies under the pointer."""
        row = self.itemAt(place)
        if row is None or not self.link_area(row).contains(place):
            return None
        found: Attention = row.data(ITEM)
        return found

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold back a press on an action, so that the row is not gone to as well."""
        place = event.position().toPoint()
        self._pressed = self._linked(place)
        if self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.setCurrentIndex(self.indexAt(place))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif self._linked(event.position().toPoint()) is pressed:
            self._act(pressed)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_link = self._linked(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what a row can do to who has no pointer: Shift+F10 asks for it."""
        current = self.currentItem()
        if current is None:
            return
        item: Attention = current.data(ITEM)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Toon")).triggered.connect(lambda: self._choose(current))
        back = self.put_back_of(item)
        if back is not None:
            menu.addAction(self.tr("&Zet terug")).triggered.connect(lambda _checked=False: back())
        if item.violation is not None:
            menu.addAction(self._delegate.act_words(item)).triggered.connect(
                lambda: self._act(item)
            )
        menu.popup(self.viewport().mapToGlobal(self.visualItemRect(current).center()))

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


def _row(item: Attention) -> QListWidgetItem:
    row = QListWidgetItem()
    row.setData(ITEM, item)
    said = " ".join(filter(None, (item.sentence, item.place, item.reason)))
    row.setData(Qt.ItemDataRole.AccessibleTextRole, said)
    return row


def _alike(before: Sequence[Attention], after: Sequence[Attention]) -> int:
    """Count how many are the same from the first on."""
    pairs = zip(before, after, strict=False)
    differing = (at for at, (one, other) in enumerate(pairs) if one != other)
    return next(differing, min(len(before), len(after)))
