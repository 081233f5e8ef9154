"""A sheet as rows of named cells, and the list of what is wrong with them."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from openpyxl.utils import get_column_letter

from data.workbook.cells import CellValue, UnexpectedValueError, text_of
from data.workbook.problems import Problem, Remark
from data.workbook.schema import Column, Sheet, folded

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

Value = TypeVar("Value")

_PRIVATE = {"kind", "description"}
"""Columns whose contents are shown nowhere, not even in a message."""


@dataclass(slots=True)
class Findings:
    """What was found wrong or worth a remark, in the order of the book."""

    problems: list[Problem] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


@dataclass(slots=True)
class Row:
    """A row of a sheet.

    Attributes:
        broken: whether a cell of it was wrong, so that nothing can be made of it.
    """

    sheet: str
    number: int
    cells: Mapping[str, tuple[str, CellValue]]
    findings: Findings
    broken: bool = False

    def address(self, key: str) -> str:
        """Return the address of a cell; column A stands for a column that is missing."""
        return f"{self.cells.get(key, ('A', None))[0]}{self.number}"

    def value(self, key: str) -> CellValue:
        """Return the plain value of a cell."""
        return self.cells.get(key, ("", None))[1]

    def text(self, key: str) -> str:
        """Return a cell as text."""
        return text_of(self.value(key))

    def is_blank(self, key: str) -> bool:
        """Tell whether nothing stands in a cell."""
        return self.text(key) == ""

    def read(self, key: str, reader: Callable[[CellValue], Value]) -> Value | None:
        """Read a cell that must be filled; None, and a problem noted, when it cannot be read."""
        if self.is_blank(key):
            self.wrong(key, "filled")
            return None
        try:
            return reader(self.value(key))
        except UnexpectedValueError as error:
            self.wrong(key, error.expectation, error.facts, error.suggestion)
            return None

    def read_or(self, key: str, reader: Callable[[CellValue], Value], blank: Value) -> Value | None:
        """Read a cell that may be empty."""
        return blank if self.is_blank(key) else self.read(key, reader)

    def wrong(
        self,
        key: str,
        expectation: str,
        facts: Mapping[str, object] | None = None,
        suggestion: str | None = None,
    ) -> None:
        """Note a problem with a cell."""
        self.broken = True
        found = "" if key in _PRIVATE else self.text(key)
        self.findings.problems.append(
            Problem(self.sheet, self.address(key), found, expectation, facts or {}, suggestion)
        )


def one_of(
    choices: Mapping[str, Value], expectation: str, **facts: object
) -> Callable[[CellValue], Value]:
    """Return a reader of known words or names; it suggests the nearest one."""
    known = {folded(word): (word, value) for word, value in choices.items()}

    def read(value: CellValue) -> Value:
        word = folded(text_of(value))
        if word in known:
            return known[word][1]
        near = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
        suggestion = known[near[0]][0] if near else None
        raise UnexpectedValueError(expectation, facts, suggestion)

    return read


def rows_of(
    worksheet: Worksheet, sheet: Sheet, findings: Findings, extra: Iterable[Column] = ()
) -> Iterator[Row]:
    """Yield the filled rows of a sheet; note missing and unknown columns.

    Args:
        worksheet: the sheet in the book.
        sheet: what its columns are.
        findings: where problems and remarks go.
        extra: further columns that this book has, such as one per front post.
    """
    columns = _columns(worksheet, (*sheet.columns, *extra), findings)
    missing = [column for column in sheet.columns if column.required and column.key not in columns]
    for column in missing:
        facts = {"column": column.dutch}
        findings.problems.append(Problem(worksheet.title, "A1", "", "column", facts))
    if missing:
        return
    letters = {index: letter for letter, index in columns.values()}
    for number, values in enumerate(worksheet.iter_rows(min_row=2, values_only=True), start=2):
        if all(text_of(values[index]) == "" for index in letters if index < len(values)):
            continue
        cells = {
            key: (letter, values[index] if index < len(values) else None)
            for key, (letter, index) in columns.items()
        }
        yield Row(worksheet.title, number, cells, findings)


def _columns(
    worksheet: Worksheet, known: Iterable[Column], findings: Findings
) -> dict[str, tuple[str, int]]:
    """Return letter and index of each known column; note the others."""
    by_header = {
        folded(header): column.key for column in known for header in (column.dutch, column.english)
    }
    found: dict[str, tuple[str, int]] = {}
    for index, cell in enumerate(next(worksheet.iter_rows(min_row=1, max_row=1), ())):
        header = text_of(cell.value)
        if not header:
            continue
        key = by_header.get(folded(header))
        if key is None:
            findings.remarks.append(
                Remark("unknown_column", worksheet.title, cell.coordinate, header)
            )
        elif key in found:
            findings.problems.append(
                Problem(worksheet.title, cell.coordinate, header, "column_once")
            )
        else:
            found[key] = (get_column_letter(index + 1), index)
    return found
