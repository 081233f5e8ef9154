"""The buttons in the menu bar that take a step back and make it again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from ui.desktop.measures import ICON, TIGHT
from ui.desktop.parts import button, row

_ICONS = ("undo", "redo")


class StepButtons(QWidget):
    """A button for each action, which says which step it is about."""

    def __init__(self, undo: QAction, redo: QAction) -> None:
        super().__init__()
        self.buttons = [
            self._make(action, name) for action, name in zip((undo, redo), _ICONS, strict=True)
        ]
        self.setLayout(row(*self.buttons, gap=TIGHT))

    def _make(self, action: QAction, icon_name: str) -> QPushButton:
        made = button("", "arrow", action.trigger)
        # The keys have a way of their own, and a click leaves the keyboard where it is.
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setFixedWidth(2 * ICON)
        # Drawn when the window is given its theme.
        for key, value in (("iconName", icon_name), ("iconRole", "text"), ("iconSide", ICON)):
            made.setProperty(key, value)
        action.changed.connect(lambda: _follow(made, action))
        _follow(made, action)
        return made


def _follow(made: QPushButton, action: QAction) -> None:
    words = action.text().replace("&", "")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    made.setEnabled(action.isEnabled())
    made.setToolTip(f"{words} ({keys})")
    made.setAccessibleName(words)
