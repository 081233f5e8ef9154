"""One of the lists of a view, whatever it shows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rostering.plan import Plan
from ui.desktop.theme import Theme


class Tab(QWidget):
    """Shows a plan and asks for edits; the plan comes back through `show_plan`."""

    changed = Signal(object, str)
    """The plan from now on, and what the edit is called."""

    def __init__(self, name: str, add_text: str) -> None:
        super().__init__()
        self.name, self.add_text = name, add_text
        self.plan: Plan | None = None

    def show_plan(self, plan: Plan) -> None:
        self.plan = plan

    def show_only(self, words: str, tags: frozenset[str]) -> None:
        """Leave out the rows that lack one of the words or tags."""

    def begin_new(self, given: Mapping[str, str] | None = None) -> None:
        """Begin a row that is not in the list yet."""

    def move_row(self, by: int) -> None:
        """Bring the chosen row a place up or down, where rows have a place."""

    def take_focus(self) -> None:
        """Give the keyboard to what is worked with most."""
        self.setFocus()

    def set_editable(self, editable: bool) -> None:
        """Let nothing be typed where nothing can be kept."""

    def set_narrow(self, narrow: bool) -> None:
        """Do with less width."""

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
