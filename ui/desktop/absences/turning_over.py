"""What is dragged over the edge of the picture turns it over to the days beyond, as a page."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QTableView

_FIRST_MS, _NEXT_MS = 500, 900
"""How long the pointer waits at the edge: short enough to be found, too long to slip over it."""


class TurningOver(QObject):
    """Waits at the edge while something is held there."""

    turned = Signal(int)
    """The page turns: back (-1) or on (1)."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.step = 0
        """Which way the pointer waits; 0 while it is over the days."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    def look(self, x: float) -> None:
        """Begin or end to wait, for a place of the pointer in the viewport."""
        table = self._table
        bar = table.horizontalScrollBar()
        at_start = x < 0 and bar.value() == bar.minimum()
        at_end = x >= self._end and bar.value() == bar.maximum()
        step = -1 if at_start else 1 if at_end else 0
        if step == self.step:
            return
        self.step = step
        if step:
            self._timer.start(_FIRST_MS)
        else:
            self._timer.stop()

    @property
    def _end(self) -> int:
        """Where the last day ends, or the viewport where it ends earlier."""
        table = self._table
        return min(table.horizontalHeader().length(), table.viewport().width())

    def stop(self) -> None:
        self.step = 0
        self._timer.stop()

    def _turn(self) -> None:
        self._timer.setInterval(_NEXT_MS)
        self.turned.emit(self.step)
