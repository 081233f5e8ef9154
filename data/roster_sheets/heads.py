"""Heads of grids: the rows of a sheet that name days one after the other, with their titles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, Protocol

from data.roster_sheets.days import Around, Said, around, day_meant, said_day
from data.roster_sheets.sheets import Sheet
from data.workbook.cells import text_of

_LEAST_NUMBERS: Final = 5
"""From so many numbers after each other on, a row of numbers is one of days of a month."""
_LEAST_DAYS: Final = 2
_LONGEST_STEP: Final = timedelta(days=14)
_TITLE_ROWS: Final = 12
"""How far above a head its title is sought."""


class Labels(Protocol):
    """Tells apart the words that stand before rows and in cells."""

    def is_person(self, text: str) -> bool:
        """Tell whether a text names somebody of the team."""
        ...

    def is_place(self, text: str) -> bool:
        """Tell whether it names a post, a duty, or what else people can be at, such as `vrij`."""
        ...

    def has_people(self, text: str) -> bool:
        """Tell whether somebody of the team is among the names in a cell."""
        ...


@dataclass(frozen=True, slots=True)
class Head:
    """Rows below each other that say which day each column is.

    Attributes:
        row: the first of them.
        last: the last one.
        said: what they say by column.
        known: what is told around them.
    """

    row: int
    last: int
    said: Mapping[int, Said]
    known: Around

    @property
    def days(self) -> dict[int, date | None]:
        """The day of each column; None where it cannot be told."""
        return _days(self.said, self.known)

    @property
    def first_column(self) -> int:
        """The first column of which a weekday or a month is said; a number can be anything."""
        return min([*_strong(self.said)] or self.said)


def heads_of(sheet: Sheet, usual: Around, labels: Labels) -> list[Head]:
    """Return the heads of a sheet, top to bottom."""
    found: list[Head] = []
    lines = {row: _said_in(sheet, row) for row in sheet.rows}
    for row, said in lines.items():
        if len(said) < _LEAST_DAYS:
            continue
        head = _head(sheet, row, said, usual, labels, found[-1].last if found else 0)
        # Times such as 9-11 and 10-11 of somebody look like days one after the other.
        texts = (text_of(value) for value in sheet.rows[row].values())
        if not _is_head(head) or any(labels.is_person(text) for text in texts):
            continue
        if found and found[-1].last == row - 1 and not set(said).isdisjoint(found[-1].said):
            above = found.pop()
            both = {column: _joined(above.said.get(column), said.get(column)) for column in said}
            found.append(Head(above.row, row, both, above.known))
        else:
            found.append(head)
    if found:
        return found
    return [
        _head(sheet, row, said, usual, labels, 0)
        for row, said in lines.items()
        if len(said) == 1 and all(each.month is not None for each in said.values())
    ][:1]


def titles(sheet: Sheet, row: int, after: int = 0) -> Iterator[str]:
    """Yield the texts above a head, the nearest first, then the title of the sheet.

    Args:
        sheet: the sheet.
        row: the head.
        after: the last row of what stands above and has titles of its own.
    """
    for above in range(row, max(after, row - _TITLE_ROWS), -1):
        for value in sheet.rows.get(above, {}).values():
            if isinstance(value, str) and (above != row or said_day(value) is None):
                yield value
    yield sheet.title


def _head(
    sheet: Sheet, row: int, said: Mapping[int, Said], usual: Around, labels: Labels, after: int
) -> Head:
    texts = _titles_before(sheet, said, labels) if sheet.is_turned else titles(sheet, row, after)
    return Head(row, row, said, around(texts, usual.near, usual.monday))


def _titles_before(sheet: Sheet, said: Mapping[int, Said], labels: Labels) -> Iterator[str]:
    """Yield the texts before the days of a turned sheet: the titles and names above them."""
    first = min(said)
    for (_, column), value in sorted(sheet.cells.items(), key=lambda cell: -cell[0][1]):
        # Jan is a name and a month.
        if column < first and isinstance(value, str) and not labels.is_person(value):
            yield value
    yield sheet.title


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


def _strong(said: Mapping[int, Said]) -> set[int]:
    return {column for column, each in said.items() if each.weekday is not None or each.month}


def _is_head(head: Head) -> bool:
    """Tell whether a row names days one after the other."""
    strong = _strong(head.said)
    if len(strong) >= _LEAST_DAYS:
        return _follow([day for column, day in head.days.items() if column in strong])
    numbers = [each.day for each in head.said.values() if each.day is not None]
    rises = all(later == earlier + 1 for earlier, later in pairwise(numbers))
    return head.known.month is not None and len(numbers) >= _LEAST_NUMBERS and rises


def _follow(days: Sequence[date | None]) -> bool:
    exact = [day for day in days if day is not None]
    return all(
        timedelta(0) < later - earlier <= _LONGEST_STEP for earlier, later in pairwise(exact)
    )


def _days(said: Mapping[int, Said], known: Around) -> dict[int, date | None]:
    found: dict[int, date | None] = {}
    after: date | None = None
    for column, each in said.items():
        day = day_meant(each, known, after)
        found[column] = day
        after = day or after
    return found
