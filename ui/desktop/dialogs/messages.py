"""Short messages that hold nothing up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from ui.desktop.measures import CARD, GAP, MESSAGE_WIDTH, WIDE
from ui.desktop.parts import button, column, frame, label, row


class Message(QDialog):
    """One thing to tell: what happened, and what can be done."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Beurtrol"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(MESSAGE_WIDTH)
        self.title = label(title, "dialoog", wraps=True)
        self.text = label(text, wraps=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = button(self.tr("Sluit"), "primary", self.accept)
        close.setDefault(True)
        body = frame(column(self.title, self.text, margin=WIDE, gap=GAP), "plain")
        foot = frame(row(None, close, margin=CARD), "foot")
        layout = column(body, foot, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        close.setFocus()


def say(parent: QWidget, title: str, text: str) -> None:
    """Tell something in a box of its own; the program goes on meanwhile."""
    Message(title, text, parent).open()
