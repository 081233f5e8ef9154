"""What is dragged in the picture: days for something new, or the edge of a bar."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from ui.application.absences.picture import Bar


class Stretch(NamedTuple):
    """Days of somebody, in a row; the part is that of the workbook: nothing, `VM` or `NM`."""

    name: str
    first: date
    last: date
    part: str = ""


@dataclass(frozen=True, slots=True)
class Drag:
    """Something held.

    Attributes:
        row: of whom.
        origin: the day where it began, or the edge that stays.
        here: the day under the pointer.
        bar: the bar whose edge is held; None for something new.
        end: whether that is its last day.
        has_moved: it is a click until then.
    """

    row: int
    origin: date
    here: date
    part: str = ""
    in_hours: bool = False
    bar: Bar | None = None
    end: bool = True
    has_moved: bool = False

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day as they would be."""
        if self.bar is None:
            return min(self.origin, self.here), max(self.origin, self.here)
        if self.end:
            return self.origin, max(self.origin, self.here)
        return min(self.origin, self.here), self.origin

    def to(self, day: date) -> Drag:
        return replace(self, here=day, has_moved=True)


def edge_of(row: int, bar: Bar, day: date, *, end: bool) -> Drag | None:
    """Hold the edge of a bar; nothing where the absence goes on, or is of some weekdays."""
    absence = bar.absence
    if absence.weekday is not None or not (bar.ends if end else bar.begins):
        return None
    if end:
        return Drag(row, absence.first, day, bar=bar, end=True)
    # Of an unknown end the last day that is shown stands for it.
    return Drag(row, absence.last or bar.last, day, bar=bar, end=False)


def part_at(inside: float) -> str:
    """Return the part of a day for a place in a row, 0 at its top and 1 at its bottom."""
    return "VM" if inside < _MORNING else "NM" if inside > 1 - _MORNING else ""


_MORNING = 0.28
"""So much at the top of a row stands for mornings, and as much at the bottom for afternoons."""
