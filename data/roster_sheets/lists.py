"""Lists in a sheet: a line for each duty or block of somebody on a day, as this program writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from data.roster_sheets.sheets import Sheet, address
from data.workbook.cells import CellValue, text_of
from data.workbook.schema import folded

_HEADS: Final[Mapping[str, str]] = MappingProxyType(
    {
        head: key
        for key, heads in {
            "date": ("datum", "date"),
            "name": ("medewerker", "naam", "employee", "name"),
            "duty": ("dienst", "duty"),
            "block": ("blok", "block"),
            "post": ("post", "station"),
            "from": ("van", "from"),
            "to": ("tot", "to"),
            "pause_from": ("pauze van", "break from"),
            "pause_to": ("pauze tot", "break to"),
            "remote": ("telewerk", "op afstand", "remote"),
        }.items()
        for head in heads
    }
)


@dataclass(frozen=True, slots=True)
class ListRow:
    """A line of a list: its values by what they are about, empty ones left out."""

    sheet: str
    number: int
    values: Mapping[str, CellValue]
    columns: Mapping[str, int]

    def text(self, key: str) -> str:
        """Return a value as somebody reads it."""
        return text_of(self.values.get(key))

    def place(self, key: str) -> str:
        """Write where a value stands: `C7`."""
        return address(self.number, self.columns.get(key, 1))


def list_rows(sheet: Sheet) -> tuple[ListRow, ...] | None:
    """Return the lines of a list; None where the sheet holds none."""
    for row, cells in sheet.rows.items():
        columns: dict[str, int] = {}
        for column, value in cells.items():
            key = _HEADS.get(folded(text_of(value)))
            if key is not None:
                columns.setdefault(key, column)
        if {"date", "name"} <= columns.keys() and not {"duty", "post"}.isdisjoint(columns):
            return tuple(_rows(sheet, row, columns))
    return None


def _rows(sheet: Sheet, head: int, columns: Mapping[str, int]) -> list[ListRow]:
    found = []
    for row in (row for row in sheet.rows if row > head):
        values = {
            key: value
            for key, column in columns.items()
            if (value := sheet.value(row, column)) is not None and text_of(value)
        }
        if not {"date", "name", "duty", "post"}.isdisjoint(values):
            found.append(ListRow(sheet.title, row, values, columns))
    return found
