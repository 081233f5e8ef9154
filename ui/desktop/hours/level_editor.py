"""What is typed in a cell of the staffing: a minimum and what is wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTableView
from typing_extensions import override

MOVES = {
    int(Qt.Key.Key_Return): (1, 0),
    int(Qt.Key.Key_Enter): (1, 0),
    int(Qt.Key.Key_Tab): (0, 1),
    int(Qt.Key.Key_Backtab): (0, -1),
}
"""Rows down and columns across, of the keys that leave a cell for another."""


class LevelEditor(QLineEdit):
    """What is typed in a cell; it stays open while it cannot be taken over."""

    given_up = Signal()
    """What is typed goes."""
    moved_on = Signal(int, int)
    """Another cell is meant: so many rows down, so many columns across."""

    def __init__(self, table: QTableView, take: Callable[[str], bool]) -> None:
        """Build it, hidden.

        Args:
            table: where it stands in.
            take: takes over what is typed, and tells whether it could be.
        """
        super().__init__(table.viewport())
        self._table, self._take = table, take
        self.setAccessibleName(self.tr("Minimum en gewenst, zoals 1/2"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("role", "cellEditor")
        self.editingFinished.connect(self._leave)
        self.hide()

    def open_at(self, rect: QRect, text: str) -> None:
        self.setGeometry(rect)
        self.setText(text)
        self._show_wrong(wrong=False)
        self.show()
        self.setFocus()

    def _show_wrong(self, *, wrong: bool) -> None:
        self.setProperty("wrong", wrong)
        self.style().unpolish(self)
        self.style().polish(self)

    def _finish(self) -> bool:
        if not self._take(self.text()):
            self._show_wrong(wrong=True)
            self.selectAll()
            return False
        self._close()
        return True

    def _close(self) -> None:
        self.hide()
        self._table.setFocus()

    def _leave(self) -> None:
        """Take over what is typed when the keyboard goes elsewhere; what is wrong is not kept."""
        if self.isVisible() and not self.hasFocus():
            self._take(self.text())
            self.hide()

    @override
    def event(self, event: QEvent) -> bool:
        """Have Tab before Qt takes it for going to the next part of the window."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            if event.key() in MOVES:
                if self._finish():
                    self.moved_on.emit(*MOVES[event.key()])
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.given_up.emit()
                self._close()
                return True
        return super().event(event)
