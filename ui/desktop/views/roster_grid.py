"""The roster of one week as a grid: people by days and blocks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rostering.plan import Plan
from ui.desktop.theme import Theme


class RosterGrid(QWidget):
    """The grid with its heads, the staffing band and the legend."""

    cell_chosen = Signal(str, object, str)
    """Name, date and block of the cell that is current now; the block is empty on a closed day."""
    empty_action = Signal()
    """The button of the empty state was pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Show the same week in another theme."""
        self._theme = theme

    def set_week(
        self, plan: Plan, monday: date, today: date | None = None, marks: Plan | None = None
    ) -> None:
        """Show a week; what differs from the roster of `marks` gets the mark of automatic work."""

    def goto(self, name: str, day: date, block: str) -> None:
        """Make a cell the current one and bring it into view."""

    def show_empty(self, title: str, text: str, button: str = "") -> None:
        """Lay a card over the grid that says what is missing and offers the next step."""

    def hide_empty(self) -> None:
        """Take the card away."""
