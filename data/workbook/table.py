"""A sheet as rows of named cells, and the list of what is wrong with them."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from data.workbook.cells import CellValue, UnexpectedValueError, text_of
from data.workbook.contents import FilledRow, SheetContents
from data.workbook.formulas import UNCOMPUTED
from data.workbook.problems import Problem, Remark
from data.workbook.schema import Column, Sheet, folded

Value = TypeVar("Value")

UNCOMPUTED_HERE = "computed"
"""The expectation where a formula without outcome stands."""
_PRIVATE = {"reason", "description"}
"""Columns whose contents are shown nowhere, not even in a message."""


_REASONS = {"verlof", "ziekte", "vorming", "overleg", "uitgeleend", "ander"}
"""Known reasons of absences (contract, section 1)."""


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
    headers: Mapping[str, str] = field(default_factory=dict)
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

    def is_uncomputed(self, key: str) -> bool:
        """Tell whether a formula without outcome stands in a cell."""
        return self.value(key) is UNCOMPUTED

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

    def _is_private(self, key: str) -> bool:
        """Tell whether a cell may hold a reason, one typed in the column beside it included."""
        return key in _PRIVATE or ("reason" in self.cells and folded(self.text(key)) in _REASONS)

    def wrong(
        self,
        key: str,
        expectation: str,
        facts: Mapping[str, object] | None = None,
        suggestion: str | None = None,
    ) -> None:
        """Note a problem with a cell; of a formula without outcome, only that it is one."""
        self.broken = True
        if self.is_uncomputed(key) and expectation != UNCOMPUTED_HERE:
            return
        found = "" if self._is_private(key) else self.text(key)
        told = {"header": self.headers.get(key, ""), **(facts or {})}
        self.findings.problems.append(
            Problem(self.sheet, self.address(key), found, expectation, told, suggestion)
        )

    def remark(self, key: str, kind: str, facts: Mapping[str, object] | None = None) -> None:
        """Note something about a cell that is no error."""
        found = "" if self._is_private(key) else self.text(key)
        self.findings.remarks.append(
            Remark(kind, self.sheet, self.address(key), found, facts or {})
        )

    def code(self, owner: str | None, *, strict: bool) -> str:
        """Read the code of a person or duty; one that has an owner already is not read.

        Args:
            owner: who or what has this code already.
            strict: whether that is an error. Teams write initials, which need not differ, so a
                whole workbook is not refused for them; what is typed into a form is.
        """
        if owner is None:
            return self.text("code")
        if strict:
            self.wrong("code", "code_once", {"name": owner})
        else:
            self.remark("code", "code_taken", {"name": owner})
        return ""


def one_of(
    choices: Mapping[str, Value], expectation: str, **facts: object
) -> Callable[[CellValue], Value]:
    """Return a reader of known words or names; it suggests the nearest one.

    Of words that differ in case or accents alone the first one counts.
    """
    known: dict[str, tuple[str, Value]] = {}
    for choice, meaning in choices.items():
        known.setdefault(folded(choice), (choice, meaning))

    def read(value: CellValue) -> Value:
        word = folded(text_of(value))
        if word in known:
            return known[word][1]
        near = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
        suggestion = known[near[0]][0] if near else None
        raise UnexpectedValueError(expectation, facts, suggestion)

    return read


def rows_of(
    contents: SheetContents, sheet: Sheet, findings: Findings, extra: Iterable[Column] = ()
) -> Iterator[Row]:
    """Yield the filled rows of a sheet; note missing and unknown columns.

    Args:
        contents: the sheet in the file; its first filled row holds the headers.
        sheet: what its columns are.
        findings: where problems and remarks go.
        extra: further columns that this book has, such as one per front post.
    """
    head = contents.rows[0] if contents.rows else FilledRow(1, ())
    columns = _columns(contents, head, (*sheet.columns, *extra), findings)
    missing = [column for column in sheet.columns if column.required and column.key not in columns]
    unknown = {text_of(value) for value in head.values} - {""}
    for column in missing:
        near = difflib.get_close_matches(column.dutch, unknown, n=1, cutoff=0.6)
        facts = {"column": column.dutch, "near": near[0] if near else ""}
        place = f"A{head.number}"
        findings.problems.append(Problem(contents.title, place, "", "column", facts))
    if missing:
        return
    headers = {key: text_of(head.values[index]) for key, index in columns.items()}
    for filled in contents.rows[1:]:
        cells = {
            key: (
                column_letters(index),
                filled.values[index] if index < len(filled.values) else None,
            )
            for key, index in columns.items()
        }
        row = Row(contents.title, filled.number, cells, findings, headers)
        uncomputed = [key for key in columns if row.is_uncomputed(key)]
        for key in uncomputed:
            row.wrong(key, UNCOMPUTED_HERE)
        if uncomputed or not all(row.is_blank(key) for key in columns):
            yield row


def _columns(
    contents: SheetContents, head: FilledRow, known: Iterable[Column], findings: Findings
) -> dict[str, int]:
    """Return the index of each known column; note the others, and values under no header."""
    by_header = {
        folded(header): column.key for column in known for header in (column.dutch, column.english)
    }
    found: dict[str, int] = {}
    for index, value in enumerate(head.values):
        header, cell = text_of(value), f"{column_letters(index)}{head.number}"
        key = by_header.get(folded(header))
        if not header:
            continue
        if key is None:
            findings.remarks.append(Remark("unknown_column", contents.title, cell, header))
        elif key in found:
            findings.problems.append(Problem(contents.title, cell, header, "column_once"))
        else:
            found[key] = index
    _remark_headless(contents, head, findings)
    return found


def _remark_headless(contents: SheetContents, head: FilledRow, findings: Findings) -> None:
    """Remark, once per column, that something stands where no header says what it is."""
    seen: set[int] = set()
    for row in contents.rows[1:]:
        for index, value in enumerate(row.values):
            headless = index >= len(head.values) or not text_of(head.values[index])
            if headless and text_of(value) and index not in seen:
                seen.add(index)
                place = f"{column_letters(index)}{row.number}"
                findings.remarks.append(Remark("no_header", contents.title, place, ""))


def column_letters(index: int) -> str:
    """Return the letters of a column; 0 is A."""
    letters = ""
    index += 1
    while index:
        index, digit = divmod(index - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return letters
