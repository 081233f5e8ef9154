"""Where the keyboard is: inside a part, and from one row to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


def holds_focus(part: QWidget) -> bool:
    """Tell whether the keyboard is inside a part."""
    here = QApplication.focusWidget()
    return here is not None and (here is part or part.isAncestorOf(here))


def step_focus(rows: Sequence[QAbstractButton], by: int) -> bool:
    """Move the keyboard to the next or former row; tell whether it stands in one of them."""
    at = next((index for index, one in enumerate(rows) if one.hasFocus()), None)
    if at is None:
        return False
    rows[min(len(rows) - 1, max(0, at + by))].setFocus(Qt.FocusReason.TabFocusReason)
    return True
