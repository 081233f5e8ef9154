"""The filled rows of every sheet of a file, with plain values instead of cells."""

from __future__ import annotations

import io
import warnings
from collections.abc import Container, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

from data.workbook.cells import CellValue, PercentValue, text_of
from data.workbook.formulas import UNCOMPUTED, without_value
from data.workbook.problems import UnreadableFileError

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell, MergedCell

_ENCRYPTED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How an OLE file begins: an encrypted workbook, or one of before 2007."""


@dataclass(frozen=True, slots=True)
class FilledRow:
    """A row in which something stands: its number in the sheet, and its values from column A."""

    number: int
    values: tuple[CellValue, ...]


@dataclass(frozen=True, slots=True)
class SheetContents:
    """A sheet of the file: its title and its filled rows, top to bottom."""

    title: str
    rows: tuple[FilledRow, ...]


def load(path: Path) -> tuple[SheetContents, ...]:
    """Read every sheet of a workbook file.

    Raises:
        UnreadableFileError: when the file is no readable workbook.
    """
    content = file_bytes(path)
    try:
        return _sheets(content)
    except Exception:
        # A damaged archive fails in as many ways as zip, zlib, XML and workbook libraries have.
        raise UnreadableFileError(path, "not_a_workbook") from None


def file_bytes(path: Path) -> bytes:
    """Read a file that should be a workbook without a password.

    Raises:
        UnreadableFileError: when it cannot be read, or cannot be one.
    """
    if path.is_dir():
        raise UnreadableFileError(path, "folder")
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise UnreadableFileError(path, "missing") from None
    except OSError:
        raise UnreadableFileError(path, "no_permission") from None
    if content.startswith(_ENCRYPTED):
        raise UnreadableFileError(path, "encrypted")
    return content


def _sheets(content: bytes) -> tuple[SheetContents, ...]:
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        # Parts of a book that are not read here, such as headers and footers, are no concern.
        warnings.simplefilter("ignore")
        # Read-only: a format on the very last row of a sheet must not make a million rows.
        book = load_workbook(io.BytesIO(content), data_only=True, read_only=True)
        try:
            with ZipFile(io.BytesIO(content)) as archive:
                return _contents(book, archive)
        finally:
            book.close()


def _contents(book: Workbook, archive: ZipFile) -> tuple[SheetContents, ...]:
    sheets = []
    worksheets: list[Any] = list(book.worksheets)
    for worksheet in worksheets:
        # Formulas are no part of what read-only sheets tell.
        formulas = without_value(archive.read(worksheet._worksheet_path))  # noqa: SLF001
        # The extent that a program noted may be wrong; the rows themselves are not.
        worksheet.reset_dimensions()
        rows = [
            FilledRow(number, values)
            for number, cells in enumerate(worksheet.iter_rows(), start=1)
            if (values := _values(cells, {at for row, at in formulas if row == number}))
        ]
        sheets.append(SheetContents(worksheet.title, tuple(rows)))
    return tuple(sheets)


def _values(
    cells: Iterable[Cell | MergedCell], formulas: Container[int] = ()
) -> tuple[CellValue, ...]:
    """Return the values of a row up to the last filled one.

    Args:
        cells: the row, from column A.
        formulas: the columns with a formula without outcome, from 1.
    """
    values: list[CellValue] = []
    filled = 0
    for index, cell in enumerate(cells, start=1):
        value: CellValue = cell.value
        if isinstance(value, int | float) and "%" in (cell.number_format or ""):
            value = PercentValue(value)
        if index in formulas:
            value = UNCOMPUTED
        values.append(value)
        if index in formulas or text_of(value):
            filled = index
    return tuple(values[:filled])
