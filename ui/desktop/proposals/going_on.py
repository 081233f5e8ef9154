"""Reken verder: the button that has a search go on from what it found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton

from ui.desktop.parts import button, set_icon
from ui.desktop.theme import Theme

_KEY = "F5"


def go_on_button(theme: Theme, on_click: Callable[[], object]) -> QPushButton:
    """Make the button, with its key."""
    made = button(QCoreApplication.translate("GoingOn", "Reken verder"), on_click=on_click)
    made.setToolTip(
        QCoreApplication.translate(
            "GoingOn", "Zoek verder vanaf dit rooster; het wordt nooit slechter ({0})"
        ).format(_KEY)
    )
    made.setShortcut(QKeySequence(_KEY))
    set_icon(made, "refresh", theme)
    return made
