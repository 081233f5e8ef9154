"""What a table lets in before its own handling of mouse and keys."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter


class SeatGuest(Protocol):
    """Moves what is in a table; each answer tells whether the event was taken."""

    def press(self, event: QMouseEvent) -> bool: ...

    def move(self, event: QMouseEvent) -> bool: ...

    def release(self, event: QMouseEvent) -> bool: ...

    def key(self, event: QKeyEvent) -> bool: ...

    def paint(self, painter: QPainter) -> None:
        """Paint over the cells."""


class Guest(SeatGuest, Protocol):
    """Edits the cells of a table, and has a menu for them."""

    def ask_menu(self, place: QPoint) -> None:
        """Show the menu of what is chosen, at a place on the screen."""
