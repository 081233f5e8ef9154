"""Sheets with the days below each other: cut into weeks, and turned like all others."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from data.roster_sheets.days import said_day, tells_week
from data.roster_sheets.heads import Labels
from data.roster_sheets.legends import is_legend_head
from data.roster_sheets.sheets import Sheet
from data.workbook.cells import CellValue, text_of
from data.workbook.schema import folded


def turned_weeks(sheet: Sheet, labels: Labels) -> Iterator[Sheet]:
    """Yield each part of a sheet with a title or names of its own, turned; none without days.

    A part without names has those above it.
    """
    column = _day_column(sheet)
    if column is None:
        return
    days = {row for row, cells in sheet.rows.items() if said_day(cells.get(column)) is not None}
    above = [row for row in sheet.rows if row < min(days)]
    heads = [row for row in above if _has_people(sheet.rows[row], labels)]
    names = next(iter(heads or (row for row in above if _names(sheet, row, labels))), None)
    if names is None:
        return
    part: list[int] = []
    for row in (*sheet.rows, None):
        is_new = row is None or (
            row not in days and not days.isdisjoint(part) and _is_title(sheet, row, names, labels)
        )
        if is_new:
            own = next((one for one in part if _is_same_head(sheet, one, names, labels)), names)
            names = own
            rows = {*_before_legend(sheet, part, days), own}
            yield sheet.with_rows(rows).turned()
            part = []
        if row is not None:
            part.append(row)


def _day_column(sheet: Sheet) -> int | None:
    """Return the column with most days; one of weekdays or dates before one of numbers."""
    counted: dict[int, tuple[int, int]] = {}
    for (_, column), value in sheet.cells.items():
        said = said_day(value)
        if said is not None:
            sure, all_ = counted.get(column, (0, 0))
            is_sure = said.weekday is not None or said.month is not None
            counted[column] = (sure + is_sure, all_ + 1)
    return max(counted, key=lambda column: (counted[column], -column), default=None)


def _names(sheet: Sheet, row: int, labels: Labels) -> tuple[str, ...]:
    """Return the names of people in a row; where there are none, the posts."""
    texts = [text_of(value) for value in sheet.rows[row].values()]
    people = [text for text in texts if labels.is_person(text) and not labels.is_place(text)]
    return tuple(sorted(map(folded, people or filter(labels.is_place, texts))))


def _is_same_head(sheet: Sheet, row: int, names: int, labels: Labels) -> bool:
    """Tell whether a row has names like those of the head before it: all people, or its posts."""
    head = [text_of(value) for value in sheet.rows[names].values()]
    cells = sheet.rows[row]
    if any(labels.is_person(text) for text in head):
        return _has_people(cells, labels)
    return _names(sheet, row, labels) == _names(sheet, names, labels)


def _has_people(cells: Mapping[int, CellValue], labels: Labels) -> bool:
    texts = map(text_of, cells.values())
    return any(labels.is_person(text) and not labels.is_place(text) for text in texts)


def _is_title(sheet: Sheet, row: int, names: int, labels: Labels) -> bool:
    """Tell whether a row between days begins a week, with its title or with names."""
    texts = (value for value in sheet.rows[row].values() if isinstance(value, str))
    return any(map(tells_week, texts)) or _is_same_head(sheet, row, names, labels)


def _before_legend(sheet: Sheet, rows: list[int], days: Collection[int]) -> Iterator[int]:
    """Yield rows up to a legend below the days."""
    first = min((row for row in rows if row in days), default=0)
    for row in rows:
        texts = map(text_of, sheet.rows[row].values())
        if row > first and any(map(is_legend_head, texts)):
            return
        yield row
