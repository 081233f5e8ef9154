"""Parts of the screen of a sick call: rows to choose, and the heads and feet of its columns."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.desktop.measures import GAP, MARGIN
from ui.desktop.parts import frame, row


class ChoiceRow(QPushButton):
    """A row that can be chosen with a click or with the space bar."""

    def __init__(self, inside: QLayout, spoken: str) -> None:
        super().__init__()
        self.setProperty("role", "choiceRow")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(spoken)
        self.setLayout(inside)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.minimumSize()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Keep the height of what is inside: the style sheet has its own idea of buttons."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None and not layout.hasHeightForWidth():
            self.setMinimumHeight(layout.minimumSize().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the screen, where it means onwards."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)


def head(*items: QWidget | QLayout | None) -> QFrame:
    """Return the head of a part of a column."""
    made = frame(row(*items), "callHead")
    layout = made.layout()
    if layout is not None:
        layout.setContentsMargins(MARGIN, 0, MARGIN, 0)
    made.setFixedHeight(42)
    return made


def name_button(made: QPushButton, text: str, shorter: str, room: int) -> None:
    """Write on a button, in shorter words where a long name has no room: buttons do not elide."""
    made.setText(text)
    made.setAccessibleName(text)
    made.setToolTip("")
    if made.sizeHint().width() > room:
        made.setText(shorter)
        made.setToolTip(text)


def foot(*items: QWidget | QLayout | None) -> QFrame:
    """Return the bar with buttons below a column."""
    inside = row(*items)
    made = frame(inside, "foot")
    inside.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
    return made
