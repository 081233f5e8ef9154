"""Rows of grids: the names before them, and the words that are merged over some of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from data.roster_sheets.sheets import Area, Sheet
from data.workbook.formulas import Place
from data.workbook.schema import folded


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row of a grid.

    Attributes:
        number: which one in the sheet, from 1.
        name: whose row it is, or of which post.
        part: what stands between name and days, such as `VM`; mostly nothing.
        cells: the words by column, empty ones left out.
        goes_on: whether the name stands only in the row above it.
    """

    number: int
    name: str
    part: str
    cells: Mapping[int, str]
    goes_on: bool = False


def grid_rows(
    sheet: Sheet, numbers: Sequence[int], names: int, columns: Sequence[int]
) -> Iterator[GridRow]:
    """Yield the rows that hold a name or words.

    Args:
        sheet: the sheet.
        numbers: which rows.
        names: the column with the names.
        columns: the columns of the days.
    """
    first = min(columns)
    shared = [
        area
        for area in sheet.merged
        if area.row < area.last_row and area.column <= names <= area.last_column
    ]
    for number in numbers:
        cells = {column: text for column in columns if (text := sheet.text(number, column))}
        name = _name(sheet, number, names, shared)
        between = range(names + 1, first)
        part = next((text for at in between if (text := sheet.text(number, at))), "")
        if name or cells:
            yield GridRow(number, name, part, cells)


def with_names(about: str, rows: Iterable[GridRow]) -> list[GridRow]:
    """Give a row without a name that of the row right above it, of which it is another part.

    Two rows of posts need no parts for that: a post can have more places.
    """
    found: list[GridRow] = []
    for row in rows:
        above = found[-1] if found else None
        goes_on = (
            above is not None
            and not row.name
            and above.number == row.number - 1
            and (about == "posts" or bool(row.part and above.part))
        )
        found.append(replace(row, name=above.name, goes_on=True) if goes_on and above else row)
    return found


def _name(sheet: Sheet, row: int, column: int, shared: Sequence[Area]) -> str:
    """Return the name of a row; one that is merged over some rows is the name of each."""
    area = next((area for area in shared if area.row <= row <= area.last_row), None)
    return sheet.text(row, column) if area is None else sheet.text(area.row, area.column)


def spread(
    sheet: Sheet, about: str, rows: Sequence[GridRow]
) -> tuple[list[GridRow], dict[Place, str]]:
    """Give words that are merged over rows to each of them; return apart those of several people.

    Two rows can be of one person, and rows of posts can share the same people.
    """
    kept = {row.number: row for row in rows}
    across: dict[Place, str] = {}
    for area in sheet.merged:
        inside = [row for row in rows if area.row <= row.number <= area.last_row]
        first = kept.get(area.row)
        text = "" if first is None else first.cells.get(area.column, "")
        if area.row == area.last_row or not text:
            continue
        columns = range(area.column, area.last_column + 1)
        is_shared = about == "posts" or len({folded(row.name) for row in inside}) == 1
        for row in inside:
            words = dict.fromkeys(columns, text) if is_shared else {}
            beside = {at: own for at, own in kept[row.number].cells.items() if at not in columns}
            kept[row.number] = replace(row, cells=dict(sorted({**beside, **words}.items())))
        if not is_shared:
            across[area.row, area.column] = text
    return list(kept.values()), across
