"""Grids in a sheet: people or posts in rows and days in columns, or the other way round."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal

from data.roster_sheets.days import Around
from data.roster_sheets.heads import Head, Labels, heads_of, titles
from data.roster_sheets.legends import is_legend_head
from data.roster_sheets.rows import GridRow, grid_rows, spread, with_names
from data.roster_sheets.sheets import Sheet
from data.workbook.cells import text_of
from data.workbook.formulas import Place
from data.workbook.schema import folded

_MOST_PARTS: Final = 60
"""Columns of one day; a day that is merged over more has none of them for a part."""
_OWN_TITLE: Final = "weekrooster week"
_OWN_END: Final = "bezetting per post"
_NAME_HEADS: Final = frozenset((
    "naam", "namen", "medewerker", "medewerkers", "collega", "collega's", "wie", "team", "post",
    "posten", "dienst", "uur", "uren", "deel", "name", "names", "employee", "employees", "who",
    "station", "hours",
))  # fmt: skip
"""What stands above names, beside the parts of the day."""


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
class Grid:
    """A grid of a sheet; where the days stand below each other, of that sheet turned.

    Attributes:
        about: what its rows are; in rows of posts the cells hold names.
        name_column: which column holds the names.
        is_own: whether it is a week as this program writes it, where an empty cell says something.
        across: words that are merged over the rows of several people.
        other_heads: heads between the days that are no day, though words stand below them.
    """

    sheet: Sheet
    about: Literal["people", "posts"]
    name_column: int
    columns: tuple[Column, ...]
    rows: tuple[GridRow, ...]
    is_own: bool = False
    across: Mapping[Place, str] = field(default_factory=dict)
    other_heads: Mapping[Place, str] = field(default_factory=dict)

    def has_shared_name(self, row: int) -> bool:
        """Tell whether the name of a row is merged over several rows."""
        return any(
            area.column <= self.name_column <= area.last_column
            and area.row <= row <= area.last_row
            and area.row < area.last_row
            for area in self.sheet.merged
        )


def upright_grids(sheet: Sheet, usual: Around, labels: Labels) -> Iterator[Grid]:
    """Yield the grids with days beside each other in which somebody of the team is."""
    heads = heads_of(sheet, usual, labels)
    last = _end(sheet, rows=True)
    for at, head in enumerate(heads):
        end = heads[at + 1].row if at + 1 < len(heads) else last
        rows = list(_before_legend(sheet, head, end))
        finder = _Finder(sheet, head, rows, labels)
        yield from (grid for grid in finder.grids() if is_about_team(grid, labels))


def _before_legend(sheet: Sheet, head: Head, end: int) -> Iterator[int]:
    for row in (row for row in sheet.rows if head.last < row < end):
        texts = (text_of(value) for column, value in sheet.rows[row].items())
        if not sheet.is_turned and is_legend_head(next(texts)):
            return
        yield row


def is_about_team(grid: Grid, labels: Labels) -> bool:
    """Tell whether somebody of the team is in a grid."""
    if grid.about == "people":
        return any(labels.is_person(row.name) for row in grid.rows)
    return any(labels.has_people(text) for row in grid.rows for text in row.cells.values())


class _Finder:
    """Finds what stands below a head: one grid, or some beside each other with their names."""

    def __init__(self, sheet: Sheet, head: Head, rows: Sequence[int], labels: Labels) -> None:
        self._sheet, self._head, self._labels = sheet, head, labels
        self._rows = rows
        self._filled = {column for row in rows for column in sheet.rows[row]}

    def grids(self) -> Iterator[Grid]:
        about, names = self._name_columns()
        if not names:
            return
        has_parts = self._has_parts(names[0])
        columns = _columns(self._sheet, self._head, self._filled - set(names), has_parts)
        rows = self._rows[1:] if has_parts else self._rows
        for at, name in enumerate(names):
            end = names[at + 1] if at + 1 < len(names) else _end(self._sheet)
            own = tuple(column for column in columns if name < column.number < end)
            if own:
                yield self._grid(about, name, own, rows)

    def _name_columns(self) -> tuple[Literal["people", "posts"], list[int]]:
        """Return the columns with names: one before the days, and those that repeat it."""
        people: dict[int, list[str]] = {}
        places: dict[int, list[str]] = {}
        for row in self._rows:
            for column in self._sheet.rows[row]:
                text = self._sheet.text(row, column)
                if column in self._head.said:
                    continue
                if self._labels.is_place(text):
                    places.setdefault(column, []).append(folded(text))
                elif self._labels.is_person(text):
                    people.setdefault(column, []).append(folded(text))
        if first := self._fullest(people):
            least = max(2, len(people[first]) / 2)
            more = [at for at in sorted(people) if at > first and len(people[at]) >= least]
            return "people", [first, *(at for at in more if at > self._head.first_column)]
        if first := self._fullest(places):
            same = [at for at in sorted(places) if at > first and places[at] == places[first]]
            return "posts", [first, *same]
        return "people", []

    def _fullest(self, counted: Mapping[int, Collection[str]]) -> int:
        """Return the column before the days with most names; 0 without any."""
        before = [column for column in counted if column < self._head.first_column]
        return max(before, key=lambda column: (len(counted[column]), -column), default=0)

    def _has_parts(self, names: int) -> bool:
        """Tell whether the row below the days says which part of the day each column is."""
        row = self._head.last + 1
        name = "" if self._sheet.is_merged(row, names) else self._sheet.text(row, names)
        filled = self._sheet.rows.get(row, {})
        is_head = not name or folded(name).rstrip(":") in _NAME_HEADS
        return row in self._rows and is_head and max(filled, default=0) >= self._head.first_column

    def _grid(
        self,
        about: Literal["people", "posts"],
        names: int,
        columns: tuple[Column, ...],
        rows: Sequence[int],
    ) -> Grid:
        sheet = self._sheet
        is_own = any(folded(text).startswith(_OWN_TITLE) for text in titles(sheet, self._head.row))
        found = with_names(
            about, grid_rows(sheet, rows, names, [column.number for column in columns])
        )
        if is_own:
            ends = (row.number for row in found if folded(row.name).startswith(_OWN_END))
            end = next(ends, _end(sheet, rows=True))
            found = [row for row in found if row.number < end]
        kept, across = spread(sheet, about, found)
        others = {} if is_own else self._other_heads(columns)
        return Grid(sheet, about, names, columns, tuple(kept), is_own, across, others)

    def _other_heads(self, columns: Sequence[Column]) -> dict[Place, str]:
        """Return heads between the days that are none; sums below them are no words."""
        sheet, row = self._sheet, self._head.last
        known = {column.number for column in columns}
        found = {}
        for number in range(min(known), max(known)):
            texts = (sheet.text(at, number) for at in self._rows)
            has_words = any(text and not text[0].isdigit() for text in texts)
            if number not in known and has_words and _has_head(sheet, row, number):
                found[row, number] = sheet.text(row, number)
        return found


def _end(sheet: Sheet, *, rows: bool = False) -> int:
    """Return what comes after the last column, or row."""
    return max((place[0] if rows else place[1] for place in sheet.cells), default=0) + 1


def _columns(
    sheet: Sheet, head: Head, filled: Collection[int], has_parts: bool
) -> tuple[Column, ...]:
    """Return the columns of the days; one without a head is one more of the day before it."""
    starts, days = sorted(head.said), head.days
    found: list[Column] = []
    widest = 1
    for start, following in zip(starts, [*starts[1:], 0], strict=True):
        # Beside the last day there may be sums and remarks.
        end = following or (start + widest if len(starts) > 1 else _end(sheet))
        text = sheet.text(head.last, start)
        for number in range(start, max(_merged_end(sheet, head.last, start), end)):
            part = sheet.text(head.last + 1, number) if has_parts else ""
            is_same = number == start or number < _merged_end(sheet, head.last, start)
            is_blank = number in filled and not _has_head(sheet, head.last, number)
            if (is_same or part or is_blank) and number < start + _MOST_PARTS:
                found.append(Column(number, days[start], text, (head.last, start), part))
                widest = max(widest, number - start + 1)
    return tuple(found)


def _has_head(sheet: Sheet, row: int, column: int) -> bool:
    """Tell whether something stands above a column, be it a formula without outcome."""
    return bool(sheet.text(row, column)) or (row, column) in sheet.without_value


def _merged_end(sheet: Sheet, row: int, column: int) -> int:
    """Return the column after those that a cell is merged over."""
    ends = (
        area.last_column
        for area in sheet.merged
        if area.row <= row <= area.last_row and area.column == column
    )
    return min(next(ends, column) + 1, max(_end(sheet), column + 1))
