"""Grids in a sheet: people in rows, days in columns, with the parts of a day below them or not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, TypeAlias

from data.roster_sheets.days import Around, Said, around, day_meant, said_day
from data.roster_sheets.sheets import Area, Place, Sheet
from data.workbook.cells import text_of
from data.workbook.schema import folded

IsPerson: TypeAlias = Callable[[str], bool]
Heads: TypeAlias = Mapping[int, Said]

_LEAST_NUMBERS: Final = 5
"""From so many numbers after each other on, a row of numbers is one of days of a month."""
_LEAST_DAYS: Final = 2
_MOST_PARTS: Final = 60
"""Columns of one day; a day that is merged over more has none of them for a part."""
_LONGEST_STEP: Final = timedelta(days=14)
_TITLE_ROWS: Final = 12
"""How far above a head its title is sought."""
_OWN_TITLE: Final = "weekrooster week"
_OWN_END: Final = "bezetting per post"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a day, or of a part of it.

    Attributes:
        number: which one in the sheet, from 1.
        day: the day; None where the head does not fit, or no week is known.
        head: what stands above it, and where.
        part: what stands below the day, such as `9:00 10:45` or `VM`; mostly nothing.
    """

    number: int
    day: date | None
    head: str
    place: Place
    part: str = ""


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row of a grid.

    Attributes:
        number: which one in the sheet, from 1.
        part: what stands between name and days, such as `VM`; mostly nothing.
        cells: the words by column, empty ones left out.
    """

    number: int
    name: str
    part: str
    cells: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Grid:
    """A grid of a sheet.

    Attributes:
        name_column: which column holds the names.
        is_own: whether it is a week as this program writes it, where an empty cell says something.
        across: words that are merged over the rows of several people.
    """

    sheet: Sheet
    name_column: int
    columns: tuple[Column, ...]
    rows: tuple[GridRow, ...]
    is_own: bool
    across: Mapping[Place, str]

    def has_shared_name(self, row: int) -> bool:
        """Tell whether the name of a row is merged over several rows."""
        return any(
            area.column <= self.name_column <= area.last_column
            and area.row <= row <= area.last_row
            and area.row < area.last_row
            for area in self.sheet.merged
        )


def grids_of(
    sheet: Sheet, is_person: IsPerson, near: date, monday: date | None = None
) -> tuple[Grid, ...]:
    """Find the grids of a sheet, top to bottom.

    Args:
        sheet: the sheet.
        is_person: tells whether a text names somebody of the team.
        near: a day near those of the roster, for heads without a year.
        monday: the week of a grid that has weekdays alone and tells no week.
    """
    heads = _head_rows(sheet, Around(near, monday=monday), is_person)
    grids = []
    for at, (row, last, said, known) in enumerate(heads):
        end = heads[at + 1][0] if at + 1 < len(heads) else max(sheet.rows) + 1
        grids.append(_grid(sheet, (row, last, end), said, known, is_person))
    return tuple(grids)


def _head_rows(
    sheet: Sheet, usual: Around, is_person: IsPerson
) -> list[tuple[int, int, dict[int, Said], Around]]:
    """Return first and last row of each head, what it says, and what is told around it."""
    found: list[tuple[int, int, dict[int, Said], Around]] = []
    near, monday = usual.near, usual.monday
    lines = {row: _said_in(sheet, row) for row in sheet.rows}
    for row, said in lines.items():
        if len(said) < _LEAST_DAYS:
            continue
        known = around(_titles(sheet, row, found), near, monday)
        # Times such as 9-11 and 10-11 of somebody look like days one after the other.
        texts = (text_of(value) for value in sheet.rows[row].values())
        if not _is_head(said, known) or any(is_person(text) for text in texts):
            continue
        if found and found[-1][1] == row - 1 and not set(said).isdisjoint(found[-1][2]):
            first, _, above, before = found.pop()
            both = {column: _joined(above.get(column), said.get(column)) for column in said}
            found.append((first, row, both, before))
        else:
            found.append((row, row, said, known))
    if found:
        return found
    for row, said in lines.items():
        if len(said) == 1 and all(each.month is not None for each in said.values()):
            return [(row, row, said, around(_titles(sheet, row, []), near, monday))]
    return []


def _said_in(sheet: Sheet, row: int) -> dict[int, Said]:
    read = {column: said_day(value) for column, value in sheet.rows[row].items()}
    return {column: said for column, said in read.items() if said is not None}


def _joined(one: Said | None, other: Said | None) -> Said:
    """Put what two heads above each other say together."""
    first, second = one or Said(), other or Said()
    return Said(
        first.weekday if first.weekday is not None else second.weekday,
        first.day or second.day,
        first.month or second.month,
        first.year or second.year,
    )


def _titles(
    sheet: Sheet, row: int, before: Sequence[tuple[int, int, object, object]]
) -> Iterator[str]:
    """Yield the texts above a head, the nearest first, then the title of the sheet."""
    start = before[-1][1] if before else 0
    for above in range(row, max(start, row - _TITLE_ROWS), -1):
        for value in sheet.rows.get(above, {}).values():
            if isinstance(value, str) and (above != row or said_day(value) is None):
                yield value
    yield sheet.title


def _is_head(said: Heads, known: Around) -> bool:
    """Tell whether a row names days one after the other."""
    strong = {column for column, each in said.items() if each.weekday is not None or each.month}
    if len(strong) >= _LEAST_DAYS:
        days = [day for column, day in _days(said, known).items() if column in strong]
        return _follow(days)
    numbers = [each.day for each in said.values() if each.day is not None]
    steps = pairwise(numbers)
    rises = all(later == earlier + 1 for earlier, later in steps)
    return known.month is not None and len(numbers) >= _LEAST_NUMBERS and rises


def _follow(days: Sequence[date | None]) -> bool:
    exact = [day for day in days if day is not None]
    return all(
        timedelta(0) < later - earlier <= _LONGEST_STEP for earlier, later in pairwise(exact)
    )


def _days(said: Heads, known: Around) -> dict[int, date | None]:
    found: dict[int, date | None] = {}
    after: date | None = None
    for column, each in said.items():
        day = day_meant(each, known, after)
        found[column] = day
        after = day or after
    return found


def _grid(
    sheet: Sheet, rows: tuple[int, int, int], said: Heads, known: Around, is_person: IsPerson
) -> Grid:
    head, last, end = rows
    names = _name_column(sheet, said, range(last + 1, end), is_person)
    below = last + 1
    has_parts = below < end and _holds_parts(sheet, below, names, said, is_person)
    columns = _columns(sheet, last, _days(said, known), has_parts)
    is_own = any(folded(text).startswith(_OWN_TITLE) for text in _titles(sheet, head, []))
    first = below + has_parts
    found = list(_rows(sheet, range(first, end), names, columns))
    if is_own:
        ends = [row.number for row in found if folded(row.name).startswith(_OWN_END)]
        end = min([end, *ends])
        found = [row for row in found if row.number < end]
    across = _across(sheet, columns, first, end)
    kept = [
        replace(
            row,
            cells={at: text for at, text in row.cells.items() if (row.number, at) not in across},
        )
        for row in found
    ]
    return Grid(sheet, names, columns, tuple(kept), is_own, across)


def _name_column(sheet: Sheet, said: Heads, rows: range, is_person: IsPerson) -> int:
    """Return the column with most names of the team; the first one beside the days without any."""
    counted = {1: 0}
    for row in (row for row in sheet.rows if row in rows):
        for column, value in sheet.rows[row].items():
            if column not in said and column < max(said):
                counted[column] = counted.get(column, 0) + is_person(text_of(value))
    return max(counted, key=lambda column: (counted[column], -column))


def _holds_parts(sheet: Sheet, row: int, names: int, said: Heads, is_person: IsPerson) -> bool:
    """Tell whether the row below the days says which part of the day each column is."""
    name = "" if sheet.is_merged(row, names) else sheet.text(row, names)
    filled = sheet.rows.get(row, {})
    return not is_person(name) and any(column >= min(said) for column in filled)


def _columns(
    sheet: Sheet, head: int, days: Mapping[int, date | None], has_parts: bool
) -> tuple[Column, ...]:
    starts = sorted(days)
    found = []
    last = max(column for _, column in sheet.cells) + 1
    for start, following in zip(starts, [*starts[1:], last], strict=True):
        for number in range(start, min(following, start + _MOST_PARTS)):
            part = sheet.text(head + 1, number) if has_parts else ""
            same = number == start or _same_area(sheet, head, start, number)
            if not same and not part:
                break
            place = (head, start)
            text = sheet.text(head, start)
            found.append(Column(number, days[start], text, place, part))
    return tuple(found)


def _same_area(sheet: Sheet, row: int, one: int, other: int) -> bool:
    return any(
        area.row <= row <= area.last_row and area.column <= one and other <= area.last_column
        for area in sheet.merged
    )


def _rows(sheet: Sheet, numbers: range, names: int, columns: Sequence[Column]) -> Iterator[GridRow]:
    first = min(column.number for column in columns)
    shared = [
        area
        for area in sheet.merged
        if area.row < area.last_row and area.column <= names <= area.last_column
    ]
    for number in (number for number in sheet.rows if number in numbers):
        cells = {
            column.number: text for column in columns if (text := sheet.text(number, column.number))
        }
        name = _name(sheet, number, names, shared)
        between = range(names + 1, first)
        part = next((text for at in between if (text := sheet.text(number, at))), "")
        if name or cells:
            yield GridRow(number, name, part, cells)


def _name(sheet: Sheet, row: int, column: int, shared: Sequence[Area]) -> str:
    """Return the name of a row; one that is merged over some rows is the name of each."""
    area = next((area for area in shared if area.row <= row <= area.last_row), None)
    return sheet.text(row, column) if area is None else sheet.text(area.row, area.column)


def _across(sheet: Sheet, columns: Sequence[Column], first: int, end: int) -> dict[Place, str]:
    """Return the words that are merged over several rows."""
    days = {column.number for column in columns}
    return {
        (area.row, area.column): text
        for area in sheet.merged
        if area.last_row > area.row
        and first <= area.row < end
        and area.column in days
        and (text := sheet.text(area.row, area.column))
    }
