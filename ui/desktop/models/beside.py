"""What is noted beside a roster, as the grid shows it; without Qt."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from rostering.notes import Note
from ui.desktop.models.week_cells import Column


class Beside:
    """Notes by the cell or the day where they stand."""

    def __init__(self, notes: Iterable[Note] = ()) -> None:
        self._of_people: dict[tuple[str, date], list[Note]] = {}
        self._of_days: dict[date, list[str]] = {}
        for note in notes:
            if note.employee is None:
                self._of_days.setdefault(note.day, []).append(note.text)
            else:
                self._of_people.setdefault((note.employee, note.day), []).append(note)

    def at(self, name: str, column: Column) -> str:
        """Return what is noted at a cell; what is about a whole day stands at its first block."""
        notes = self._of_people.get((name, column.day), ())
        return " / ".join(
            note.text
            for note in notes
            if column.block is None
            or note.block == column.block.name
            or (not note.block and column.first_of_day)
        )

    def on(self, day: date) -> str:
        """Return what is noted on a day for everybody."""
        return " / ".join(self._of_days.get(day, ()))

    def places(self, names: Iterable[str], columns: Iterable[Column]) -> frozenset[tuple[int, int]]:
        """Return row and column of the cells at which something is noted."""
        if not self._of_people:
            return frozenset()
        days = list(enumerate(columns))
        return frozenset(
            (row, at)
            for row, name in enumerate(names)
            for at, column in days
            if self.at(name, column)
        )
