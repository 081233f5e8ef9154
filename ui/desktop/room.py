"""A view of the window beside the roster, as the rail opens it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rostering.plan import Plan
from ui.desktop.density import Density
from ui.desktop.theme import Theme


class Room(QWidget):
    """Shows a plan and offers edits; built when it is asked for first."""

    changed = Signal(object, str)
    """The plan from now on, and what the edit is called."""
    moved = Signal()
    """It has another sentence to say."""
    week_requested = Signal(object)
    """The Monday of a week to see in the roster."""

    cell_requested = Signal(object)
    """The `Target` of a figure to see in the roster."""

    view_requested = Signal(str)
    """The key of another view, where what is lacking here can be filled in."""

    has_rows = False
    """Whether it holds lists to which a row can be added."""

    def __init__(self) -> None:
        super().__init__()
        self._plan: Plan | None = None

    def show_plan(self, plan: Plan) -> None:
        """Show a plan; called when it changes, and whenever the room comes in sight."""
        self._plan = plan

    def begin(self) -> None:
        """Forget what is of the team that was open before: another one was opened."""

    def take_focus(self) -> None:
        """Give the keyboard to what is worked with most."""
        self.setFocus()

    def show_found(self, name: str, day: date | None) -> bool:  # noqa: ARG002
        """Go to a person or to a day that was looked for; tell whether it has a place here.

        Args:
            name: who was looked for; empty for a day.
            day: the day, where one was looked for.
        """
        return False

    def set_editable(self, editable: bool) -> None:
        """Let nothing be edited while a run is open, or where nothing can be kept."""

    def set_narrow(self, narrow: bool) -> None:
        """Do with less width."""

    def set_density(self, density: Density) -> None:
        """Make the rows of a grid as high as they all fit, or as was chosen."""

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""

    def wait(self) -> None:
        """End all work in the background before the window goes."""

    @property
    def sentence(self) -> str:
        """What the status line says; nothing for how things stand in general."""
        return ""
