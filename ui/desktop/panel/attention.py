"""What asks for attention: broken rules and shortages, one a row, each leading to its cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QWidget
from typing_extensions import override

from ui.desktop.attention_items import Attention
from ui.desktop.panel.attention_row import ROW, AttentionDelegate
from ui.desktop.panel.folding import Row, rows_of
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
        self._items: tuple[Attention, ...] = ()
        self._shown: tuple[Row, ...] = ()
        self._open = self._delegate.open_names
        self.put_back_of: Callable[[Attention], Callable[[], None] | None] = lambda _item: None
        self._pressed: Row | None = None
        self.viewport().setMouseTracking(True)
        self.itemClicked.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.viewport().update()

    @property
    def told(self) -> tuple[Attention, ...]:
        """What the rows say, from the first on."""
        return tuple(row.item for row in self._shown)

    def show_items(self, items: Sequence[Attention]) -> None:
        """Show these; rows before and after what differs stay, as years of rosters have many."""
        self.clearSelection()
        self.setCurrentRow(-1)
        self._items = tuple(items)
        self._open &= {item.name for item in self._items if item.soft is not None}
        self._renew()
        self.scrollToTop()

    def _renew(self) -> None:
        before, after = self._shown, rows_of(self._items, self._open)
        same = _alike(before, after)
        last = _alike(before[same:][::-1], after[same:][::-1])
        if not same and not last:
            self.clear()
            before = ()
        for _ in range(len(before) - same - last):
            self.takeItem(same)
        for at in range(same, len(after) - last):
            self.insertItem(at, self._made(after[at]))
        self._shown = after

    def fold(self, row: Row, *, is_open: bool) -> None:
        """Fold what may stay of one person open or closed; the row keeps its place."""
        name = row.item.name
        (self._open.add if is_open else self._open.discard)(name)
        self._renew()
        at = next(at for at, one in enumerate(self._shown) if one.parts and one.item.name == name)
        self.item(at).setData(Qt.ItemDataRole.AccessibleTextRole, self._said(self._shown[at]))
        self.setCurrentRow(at)
        self.viewport().update()

    def _made(self, row: Row) -> QListWidgetItem:
        made = QListWidgetItem()
        made.setData(ROW, row)
        made.setData(Qt.ItemDataRole.AccessibleTextRole, self._said(row))
        return made

    def _said(self, row: Row) -> str:
        item = row.item
        said = " ".join(" ".join((*row.lines, item.reason)).split())
        if not row.parts:
            return said
        state = self.tr("opengevouwen") if item.name in self._open else self.tr("dichtgevouwen")
        return f"{said}, {state}"

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
        self.chosen.emit(row.data(ROW).item)

    def _act(self, row: Row) -> None:
        if row.parts:
            self.fold(row, is_open=row.item.name not in self._open)
            return
        (self.withdraw_requested if row.item.reason else self.allow_requested).emit(row.item)

    def link_area(self, row: QListWidgetItem) -> QRect:
        """Return where the one action of a row stands; nowhere for a shortage."""
        return self._delegate.link_area(row.data(ROW), self.visualItemRect(row))

    def _linked(self, place: QPoint) -> Row | None:
        """Return the row whose action lies under the pointer."""
        row = self.itemAt(place)
        if row is None or not self.link_area(row).contains(place):
            return None
        found: Row = row.data(ROW)
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
        shown: Row = current.data(ROW)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Toon")).triggered.connect(lambda: self._choose(current))
        back = self.put_back_of(shown.item)
        if back is not None:
            menu.addAction(self.tr("&Zet terug")).triggered.connect(lambda _checked=False: back())
        words = self._delegate.act_words(shown)
        if words:
            menu.addAction(words).triggered.connect(lambda: self._act(shown))
        menu.popup(self.viewport().mapToGlobal(self.visualItemRect(current).center()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None:
            self._choose(current)
            return
        if current is not None and event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            row: Row = current.data(ROW)
            opens = event.key() == Qt.Key.Key_Right
            if row.parts or (row.is_part and not opens):
                self.fold(row, is_open=opens)
                return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _alike(before: Sequence[Row], after: Sequence[Row]) -> int:
    """Count how many are the same from the first on."""
    pairs = zip(before, after, strict=False)
    differing = (at for at, (one, other) in enumerate(pairs) if one != other)
    return next(differing, min(len(before), len(after)))
