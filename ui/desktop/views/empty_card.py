"""The card over an empty grid: what is known and the next step."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

_WIDTH = 428


class EmptyCard(QFrame):
    """A title, a text and at most one button."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedWidth(_WIDTH)
        self._title, self._text = QLabel(), QLabel()
        self._title.setProperty("role", "dialoog")
        self._text.setWordWrap(True)
        self._button = QPushButton()
        self._button.setProperty("role", "primary")
        self._button.clicked.connect(self.pressed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 20)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        buttons = QHBoxLayout()
        buttons.addWidget(self._button)
        buttons.addStretch()
        layout.addSpacing(4)
        layout.addLayout(buttons)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 50))
        self.setGraphicsEffect(shadow)
        self.hide()

    def fill(self, title: str, text: str, button: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button)
        self._button.setVisible(bool(button))

    def place_in(self, area: QRect) -> None:
        """Lie in the middle of an area; where that is too low, in the middle of everything."""
        self.adjustSize()
        parent = self.parentWidget()
        if area.height() < self.height() and parent is not None:
            area = parent.rect()
        place = self.rect()
        place.moveCenter(area.center())
        self.move(place.topLeft())
