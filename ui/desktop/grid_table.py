"""What the tables of people and days have in common: how they are set up, and the focus."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class GridTable(QTableView):
    """Cells with heads that stay in view; nothing is typed in them."""

    edge_passed = Signal(int, bool)
    """An arrow leads to the days before (-1) or after (1); whether what is chosen goes along."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by_keys = False
        """Whether the keyboard was used last, so that the current cell has a ring."""
        self._corner: QWidget | None = None
        self.setProperty("role", "grid")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def set_heads(
        self, above: QHeaderView, beside: QHeaderView, corner: QWidget | None = None
    ) -> None:
        """Take the heads, and what stands where they meet."""
        self.setHorizontalHeader(above)
        self.setVerticalHeader(beside)
        self._corner = corner

    def begin(self) -> None:
        """Choose a cell for a keyboard that comes in where none is current: the first one."""
        self.setCurrentIndex(self.model().index(0, 0))

    def pass_edge(self, event: QKeyEvent, goal: QModelIndex | None) -> bool:
        """Tell of an arrow that leads out of the days in sight.

        Args:
            event: the key.
            goal: the cell to which it jumps; None for an arrow to the next cell.
        """
        index, step = self.currentIndex(), _STEPS.get(Qt.Key(event.key()), 0)
        if not step or not index.isValid():
            return False
        edge = 0 if step < 0 else self.model().columnCount() - 1
        if index != goal if goal is not None else index.column() != edge:
            return False
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.edge_passed.emit(step, shifted)
        return True

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        if self._corner is not None:
            above, beside = self.horizontalHeader(), self.verticalHeader()
            self._corner.setGeometry(0, 0, beside.width(), above.height())
            self._corner.raise_()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.by_keys = True
            # Before Qt does, which would take the first cell in every table.
            if not self.currentIndex().isValid():
                self.begin()
        super().focusInEvent(event)
