"""The card over an empty grid: what is known and the next step."""

from __future__ import annotations

from collections.abc import Sequence

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

from ui.desktop.parts import button

_WIDTH = 428


class EmptyCard(QFrame):
    """A title, a text, the next step and other ways on."""

    pressed = Signal()
    """The next step was asked for."""
    way_chosen = Signal(str)
    """The key of another way on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedWidth(_WIDTH)
        self._title, self._text = QLabel(), QLabel()
        self._title.setProperty("role", "dialoog")
        self._text.setWordWrap(True)
        self.button = QPushButton()
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self.pressed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 20)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.button)
        self._buttons.addStretch()
        self.ways: dict[str, QPushButton] = {}
        layout.addSpacing(4)
        layout.addLayout(self._buttons)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 50))
        self.setGraphicsEffect(shadow)
        self.hide()

    @property
    def text(self) -> str:
        """What is known."""
        return self._text.text()

    def fill(self, title: str, text: str, button: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def offer(self, ways: Sequence[tuple[str, str]]) -> None:
        """Offer other ways on, each by its key and what its button says."""
        if [(key, made.text()) for key, made in self.ways.items()] == list(ways):
            return
        for made in self.ways.values():
            made.hide()
            made.deleteLater()
        self.ways = {key: button(text) for key, text in ways}
        for at, (key, made) in enumerate(self.ways.items(), start=1):
            made.clicked.connect(lambda _checked=False, way=key: self.way_chosen.emit(way))
            self._buttons.insertWidget(at, made)

    def place_in(self, area: QRect) -> None:
        """Lie in the middle of an area; where that is too low, in the middle of everything."""
        self.adjustSize()
        parent = self.parentWidget()
        if area.height() < self.height() and parent is not None:
            area = parent.rect()
        place = self.rect()
        place.moveCenter(area.center())
        self.move(place.topLeft())
