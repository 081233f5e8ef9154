"""The menus whose entries come and go: examples, files opened last, steps to go back to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu

from data.examples import EXAMPLES, example_path
from ui.desktop.settings import RecentFile

_MOST_STEPS = 20
"""How many steps to go back to are listed: the list is made anew at every edit."""


class ExamplesMenu(QMenu):
    """The teams to look at."""

    def fill(self, open_: Callable[[Path], None]) -> None:
        for item in EXAMPLES:
            self.addAction(item.title, partial(open_, example_path(item.id)))


class RecentMenu(QMenu):
    """The files that were opened last."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.setToolTipsVisible(True)

    def fill(
        self,
        files: Sequence[RecentFile],
        open_: Callable[[RecentFile], None],
        forget: Callable[[], None],
    ) -> None:
        self.clear()
        for file in files:
            text = f"{file.title} – {file.path.name}"
            if not file.path.is_file():
                text = self.tr("{0} (niet gevonden)").format(text)
            action = self.addAction(text)
            action.setToolTip(str(file.path))
            action.triggered.connect(lambda _checked=False, chosen=file: open_(chosen))
        if files:
            self.addSeparator()
            self.addAction(self.tr("Maak deze lijst leeg"), forget)
        self.setEnabled(bool(files))


class StepsMenu(QMenu):
    """The steps that can be taken back together."""

    def fill(self, steps: Sequence[str], undo: Callable[[int], None]) -> None:
        """List the steps to go back to, the last one first."""
        self.clear()
        for number, text in enumerate(steps[:_MOST_STEPS], start=1):
            action = self.addAction(text)
            action.triggered.connect(lambda _checked=False, count=number: undo(count))
        self.setEnabled(bool(steps))
