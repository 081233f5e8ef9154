"""Sheets about one day: its date in a title, hours on one side, people or posts on the other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from data.roster_sheets.days import Around, around, day_meant, said_day
from data.roster_sheets.grids import Column, Grid, is_about_team
from data.roster_sheets.heads import Labels
from data.roster_sheets.rows import grid_rows, with_names
from data.roster_sheets.sheets import Sheet
from data.workbook.cells import text_of
from data.workbook.formulas import Place
from data.workbook.schema import folded

_LONGEST_BLOCK: Final = 4
_HALVES: Final = frozenset(("vm", "nm", "voormiddag", "namiddag", "am", "pm"))


def day_grid(sheet: Sheet, labels: Labels, usual: Around) -> Grid | None:
    """Return the grid of a sheet about one day; None where it is about none, or about more."""
    day = _day(sheet, usual)
    if day is None:
        return None
    for side in (sheet, sheet.turned()):
        for grid in _grids(side, day, labels):
            if is_about_team(grid, labels):
                return grid
    return None


def _day(sheet: Sheet, usual: Around) -> date | None:
    """Return the only day that a sheet names with its month, or else that of its title."""
    texts = [*sheet.cells.values(), sheet.title]
    read = {said: None for text in texts if (said := said_day(text)) is not None and said.month}
    known = around(filter(str.strip, map(text_of, texts)), usual.near, usual.monday)
    days = {day_meant(said, known, None) for said in read}
    return next(iter(days)) if len(days) == 1 else None


def _grids(sheet: Sheet, day: date, labels: Labels) -> Iterator[Grid]:
    """Yield the grid of people, and that of posts."""
    for about, is_name in (("people", labels.is_person), ("posts", labels.is_place)):
        named = [place for place, value in sheet.cells.items() if is_name(text_of(value))]
        names = min((column for _, column in named), default=0)
        first = min((row for row, column in named if column == names), default=0)
        parts = _parts(sheet, first)
        if not parts or min(parts)[1] <= names:
            continue
        columns = tuple(
            Column(number, day, "", (head - 1, number), sheet.text(head, number))
            for head, number in parts
        )
        rows = [row for row in sheet.rows if row >= first]
        found = grid_rows(sheet, rows, names, [column.number for column in columns])
        kept = tuple(with_names(about, found))
        yield Grid(sheet, "people" if about == "people" else "posts", names, columns, kept)


def _parts(sheet: Sheet, first: int) -> list[Place]:
    """Return where the parts of the day stand, in the nearest row above the first name."""
    for row in sorted((row for row in sheet.rows if row < first), reverse=True):
        found = [(row, column) for column in sheet.rows[row] if _is_part(sheet.text(row, column))]
        if found:
            return found
    return []


def _is_part(text: str) -> bool:
    """Tell whether a text can be hours, a half day or a block such as `VM1`."""
    if folded(text) in _HALVES:
        return True
    said = said_day(text)
    is_date = said is not None and (said.month is not None) and "-" not in text
    is_short = len(text) <= _LONGEST_BLOCK and any(char.isdigit() for char in text)
    return not is_date and (text[:1].isdigit() or is_short)
