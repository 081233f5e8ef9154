"""How large the window is when nobody gave it a size yet."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.desktop.measures import SMALLEST, USUAL

_ANY = QSize(10_000, 10_000)
_FRAME = 40
"""Height that a system may need for the frame of a window."""


def take_first_size(window: QWidget) -> None:
    """Make a window as large as is usual; all of it is on the screen, an enlarged one too."""
    # Where nothing is shown there is no screen to be larger than.
    is_seen = QGuiApplication.platformName() != "offscreen"
    room = window.screen().availableSize() if is_seen else _ANY
    window.setMinimumSize(within(room, SMALLEST))
    window.resize(within(room, USUAL))


def within(room: QSize, size: tuple[int, int]) -> QSize:
    """Return a size for a window, no larger than the screen has room for it with its frame."""
    return QSize(*size).boundedTo(room - QSize(0, _FRAME))
