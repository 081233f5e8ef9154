"""Cells on the clipboard, as text that spreadsheets take too."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from rostering.plan import Plan
from ui.application.editing.cells import Cell, Pair
from ui.application.editing.draft import Edit
from ui.application.editing.pasting import copied, paste
from ui.desktop.editing.chosen import Chosen


class Clipboard:
    """Copies what is chosen, and remembers where it came from as long as it is there."""

    def __init__(self, chosen: Chosen) -> None:
        self._chosen = chosen
        self._text = ""
        self._rows: list[list[Cell]] = []

    def copy(self, plan: Plan) -> bool:
        """Copy what is chosen; False when it is no rectangle."""
        rectangle = self._chosen.rectangle
        if rectangle is None:
            return False
        self._rows = self._chosen.in_rectangle(rectangle)
        self._text = copied(plan, self._rows)
        QGuiApplication.clipboard().setText(self._text)
        return True

    def paste(self, plan: Plan) -> Edit | None:
        """Paste over what is chosen; None when there is nothing to paste."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            return None
        return paste(plan, self._chosen.sheet, self._chosen.cells, text)

    def pairs(self) -> list[Pair] | None:
        """Pair what was copied with as many cells from the first chosen one on.

        None when the clipboard holds something else by now, or the cells do not fit there.
        """
        if not self._rows or QGuiApplication.clipboard().text() != self._text:
            return None
        sheet, places = self._chosen.sheet, self._chosen.places
        if not places:
            return None
        top, left = min(row for row, _ in places), min(column for _, column in places)
        pairs = []
        for down, line in enumerate(self._rows):
            for right, cell in enumerate(line):
                goal = sheet.cell(top + down, left + right)
                if goal is None:
                    return None
                pairs.append((cell, goal))
        return pairs
