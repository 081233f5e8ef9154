"""The field in which a person or a date is looked for, with what is found below it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QSizePolicy, QWidget
from typing_extensions import override

from ui.application.finding import Found, Hit
from ui.desktop.measures import GAP, ICON, TIGHT
from ui.desktop.parts import column, label, row

_WIDTH: Final = 268
_ROW: Final = 28
_SIGN: Final = 22
"""The room for the magnifying glass before the words."""


class FindBox(QLineEdit):
    """Keeps the keyboard while the arrows walk through what was found."""

    found = Signal(object)
    """A hit to go to."""
    left = Signal()
    """The keyboard is no longer wanted here."""

    def __init__(self, look: Callable[[str], Found], hint: str) -> None:
        super().__init__()
        self.look, self._usual = look, (look, hint)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self._found = Found(())
        self.setClearButtonEnabled(True)
        self.setTextMargins(_SIGN, 0, 0, 0)
        self._sign = QLabel("", self)
        # Drawn when the window is given its theme.
        for key, value in (("iconName", "search"), ("iconRole", "text2"), ("iconSide", ICON)):
            self._sign.setProperty(key, value)
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sentence = label("", "klein", wraps=True)
        self.sentence.setContentsMargins(GAP, TIGHT, GAP, TIGHT)
        self.drop = QFrame()
        self.drop.setProperty("role", "findList")
        self.drop.setLayout(column(self.sentence, self.list, margin=1, gap=0))
        self.drop.hide()
        self.textEdited.connect(self._search)
        self.list.itemClicked.connect(lambda item: self._go(self.list.row(item)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sign.setGeometry(GAP + 2, 0, ICON, self.height())

    def ask(self, look: Callable[[str], Found], hint: str) -> None:
        """Take the keyboard and begin anew."""
        self.look = look
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.clear()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _search(self, text: str) -> None:
        self._found = self.look(text)
        self.list.clear()
        for hit in self._found.hits:
            self.list.addItem(hit.text)
        if self._found.hits:
            self.list.setCurrentRow(0)
        self.sentence.setText(self._found.sentence)
        self.sentence.setVisible(bool(self._found.sentence))
        self._show()
        self._announce()

    def _show(self) -> None:
        window = self.window()
        if self.drop.parentWidget() is not window:
            self.drop.setParent(window)
        self.list.setVisible(bool(self._found.hits))
        self.list.setFixedHeight(_ROW * len(self._found.hits) + 2)
        if not self._found.hits and not self._found.sentence:
            self.drop.hide()
            return
        self.drop.setFixedWidth(self.width())
        self.drop.adjustSize()
        self.drop.move(self.mapTo(window, QPoint(0, self.height() + 2)))
        self.drop.show()
        self.drop.raise_()

    def _announce(self) -> None:
        """Have a screen reader say what Enter would choose."""
        item = self.list.currentItem() if self._found.hits else None
        words = " ".join(filter(None, (self._found.sentence, item.text() if item else "")))
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _go(self, row: int) -> None:
        hits: tuple[Hit, ...] = self._found.hits
        if 0 <= row < len(hits):
            hit = hits[row]
            self.close_()
            self.left.emit()
            self.found.emit(hit)

    def close_(self) -> None:
        """Forget what was typed, and for what it was asked."""
        self.clear()
        self.look, hint = self._usual
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self._found = Found(())
        self.drop.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps and self._found.hits:
            row = self.list.currentRow() + steps[key]
            self.list.setCurrentRow(min(len(self._found.hits) - 1, max(0, row)))
            self._announce()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.list.currentRow())
        elif key is Qt.Key.Key_Escape:
            self.close_()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.drop.hide()


def in_corner(*parts: QWidget) -> QWidget:
    """Return parts beside each other with air around them, for the end of the menu bar."""
    holder = QWidget()
    layout = row(*parts, gap=GAP)
    layout.setContentsMargins(0, 3, GAP, 3)
    holder.setLayout(layout)
    return holder
