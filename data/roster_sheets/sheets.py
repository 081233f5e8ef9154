"""The filled cells of every sheet of a workbook or of a CSV file, with what is merged."""

from __future__ import annotations

import csv
import io
import re
import warnings
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final
from zipfile import ZipFile

from data.workbook.cells import CellValue, text_of
from data.workbook.contents import file_bytes
from data.workbook.formulas import Place, place, without_value
from data.workbook.problems import UnreadableFileError
from data.workbook.table import column_letters

MOST_CELLS: Final = 200_000
"""Filled cells of one sheet; a year of forty people day by day is a tenth of that."""
_MOST_BYTES: Final = 100_000_000
"""Unpacked size of one part: a file of a few kilobytes can hold one that fills the memory."""
_TEXT_SUFFIXES: Final = (".csv", ".txt")
_MERGED: Final = re.compile(rb'<(?:\w+:)?mergeCell\s+ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')


class TooLargeError(Exception):
    """A file with a sheet of more cells than is read.

    Attributes:
        path: the file.
        sheet: the title of that sheet.
    """

    def __init__(self, path: Path, sheet: str) -> None:
        super().__init__(f"{path}: {sheet}")
        self.path = path
        self.sheet = sheet


@dataclass(frozen=True, slots=True)
class Area:
    """Merged cells, first and last included."""

    row: int
    column: int
    last_row: int
    last_column: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a file.

    Attributes:
        title: its name; that of the file for CSV.
        cells: what is filled.
        merged: the merged cells that lie in one row or spread over more.
        is_hidden: whether the program that made it shows it to nobody.
        without_value: formulas of which no outcome was kept.
        is_turned: whether rows and columns changed places; a place is told as it was.
    """

    title: str
    cells: Mapping[Place, CellValue]
    merged: tuple[Area, ...] = ()
    is_hidden: bool = False
    without_value: frozenset[Place] = frozenset()
    is_turned: bool = False
    _spread: dict[Place, Place] = field(default_factory=dict, init=False, repr=False)
    _rows: dict[int, dict[int, CellValue]] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        """Know what is filled row by row, and where the text of merged cells of a row stands."""
        for row, column in sorted(self.cells):
            self._rows.setdefault(row, {})[column] = self.cells[row, column]
        last = max((column for _, column in self.cells), default=0)
        for area in self.merged:
            if area.row == area.last_row and area.row in self._rows:
                for column in range(area.column, min(area.last_column, last) + 1):
                    self._spread[area.row, column] = (area.row, area.column)

    @property
    def rows(self) -> Mapping[int, Mapping[int, CellValue]]:
        """The filled rows top to bottom, with their filled cells by column."""
        return self._rows

    def value(self, row: int, column: int) -> CellValue:
        """Return what a cell says; all cells that are merged in one row say the same."""
        return self.cells.get(self._spread.get((row, column), (row, column)))

    def text(self, row: int, column: int) -> str:
        """Return what a cell says, as somebody reads it."""
        return text_of(self.value(row, column))

    def is_merged(self, row: int, column: int) -> bool:
        """Tell whether a cell stands for others of its row."""
        return (row, column) in self._spread

    def address(self, row: int, column: int) -> str:
        """Write where a cell is in the file: `C7`."""
        return address(column, row) if self.is_turned else address(row, column)

    def turned(self) -> Sheet:
        """Return the sheet with its columns as rows."""
        return replace(
            self,
            cells={(column, row): value for (row, column), value in self.cells.items()},
            merged=tuple(
                Area(area.column, area.row, area.last_column, area.last_row) for area in self.merged
            ),
            without_value=frozenset((column, row) for row, column in self.without_value),
            is_turned=not self.is_turned,
        )

    def with_rows(self, rows: Collection[int]) -> Sheet:
        """Return the sheet with some of its rows, each where it was."""
        return replace(
            self,
            cells={place: value for place, value in self.cells.items() if place[0] in rows},
            merged=tuple(area for area in self.merged if area.row in rows),
        )


def address(row: int, column: int) -> str:
    """Write where a cell is: `C7`."""
    return f"{column_letters(column - 1)}{row}"


def load_sheets(path: Path) -> tuple[Sheet, ...]:
    """Read every sheet of a workbook, or a CSV file as one.

    Raises:
        UnreadableFileError: when the file is no readable workbook or text.
        TooLargeError: when a sheet holds more than is read.
    """
    content = file_bytes(path)
    if path.suffix.lower() in _TEXT_SUFFIXES:
        return (_text_sheet(path, content),)
    try:
        return tuple(_sheets(path, content))
    except TooLargeError:
        raise
    except Exception:
        # A damaged archive fails in as many ways as zip, zlib, XML and workbook libraries have.
        raise UnreadableFileError(path, "not_a_workbook") from None


def _text_sheet(path: Path, content: bytes) -> Sheet:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # What Excel in Western Europe writes; every byte of it is a letter.
        text = content.decode("cp1252", errors="replace")
    if "\0" in text:
        raise UnreadableFileError(path, "not_a_workbook")
    written = text.splitlines()
    mark = max("\t;,", key=lambda one: sum(one in line for line in written))
    cells: dict[Place, CellValue] = {}
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    try:
        for row, line in enumerate(lines, start=1):
            for column, value in enumerate(line, start=1):
                if value.strip():
                    cells[row, column] = value.strip()
            if len(cells) > MOST_CELLS:
                raise TooLargeError(path, path.name)
    except csv.Error:
        raise UnreadableFileError(path, "not_a_workbook") from None
    return Sheet(path.stem, cells)


def _sheets(path: Path, content: bytes) -> Iterator[Sheet]:
    from openpyxl import load_workbook

    with warnings.catch_warnings(), ZipFile(io.BytesIO(content)) as archive:
        # Parts of a book that are not read here, such as headers and footers, are no concern.
        warnings.simplefilter("ignore")
        if any(part.file_size > _MOST_BYTES for part in archive.infolist()):
            raise TooLargeError(path, path.name)
        # Read-only: a format on the very last row of a sheet must not make a million rows.
        book = load_workbook(io.BytesIO(content), data_only=True, read_only=True)
        try:
            for worksheet in book.worksheets:
                yield _sheet(path, archive, worksheet)
        finally:
            book.close()


def _sheet(path: Path, archive: ZipFile, worksheet: Any) -> Sheet:
    # Merged cells and formulas are no part of what read-only sheets tell.
    written = archive.read(worksheet._worksheet_path)  # noqa: SLF001
    worksheet.reset_dimensions()
    cells: dict[Place, CellValue] = {}
    for row in worksheet.iter_rows():
        for cell in row:
            if cell.value is not None and text_of(cell.value):
                cells[cell.row, cell.column] = cell.value
        if len(cells) > MOST_CELLS:
            raise TooLargeError(path, worksheet.title)
    return Sheet(
        worksheet.title,
        cells,
        tuple(_areas(_MERGED.findall(written))),
        worksheet.sheet_state != "visible",
        without_value(written),
    )


def _areas(found: Iterable[tuple[bytes, bytes, bytes, bytes]]) -> Iterator[Area]:
    for left, top, right, bottom in found:
        yield Area(*place(left, top), *place(right, bottom))
