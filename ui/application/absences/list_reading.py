"""A simple list of absences, pasted or from a file, read as the sheet of the workbook is."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Final

from data.workbook.people import read_absences
from data.workbook.schema import folded
from data.workbook.table import Findings, Row
from rostering.plan import Plan
from rostering.team.absences import Absence
from ui.application.absences import words
from ui.application.cell_words import understood
from ui.application.records.as_spoken import spelled
from ui.application.records.base import Texts
from ui.application.records.listing import known_names
from ui.application.records.reading import problem_sentence
from ui.application.records.words import REASONS

COLUMNS: Final = ("name", "from", "to", "reason", "part", "status", "day")
"""The order of the columns where no heads are given."""
_HEADS: Final = {
    "naam": "name",
    "name": "name",
    "medewerker": "name",
    "wie": "name",
    "van": "from",
    "from": "from",
    "begin": "from",
    "tot": "to",
    "tot en met": "to",
    "t.e.m.": "to",
    "to": "to",
    "einde": "to",
    "soort": "reason",
    "reden": "reason",
    "kind": "reason",
    "deel": "part",
    "part": "part",
    "status": "status",
    "dag": "day",
    "day": "day",
}
_WORDED: Final = frozenset({"day", "part", "status"})
"""Columns in which words of the workbook can stand in the language that is spoken."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list.

    Attributes:
        number: which line, from 1, heads included.
        absence: what it says; None where something is wrong.
        problem: what is wrong, in a sentence.
        is_known: the plan has this absence already, or a line above says it too.
    """

    number: int
    name: str
    absence: Absence | None
    problem: str = ""
    is_known: bool = False


@dataclass(frozen=True, slots=True)
class ListReading:
    """What a list says.

    Attributes:
        left_out: heads of columns that are not read.
    """

    lines: tuple[Line, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def new(self) -> tuple[Absence, ...]:
        """The absences that would be added."""
        return tuple(
            line.absence for line in self.lines if line.absence is not None and not line.is_known
        )

    @property
    def wrong(self) -> int:
        return sum(line.absence is None for line in self.lines)

    @property
    def can_be_added(self) -> bool:
        """Tell whether there is something to add and nothing is wrong: half a list is none."""
        return bool(self.new) and not self.wrong


def read_list(plan: Plan, text: str, today: date) -> ListReading:
    """Read lines of a spreadsheet, of CSV or typed; the first one may name the columns.

    Args:
        plan: whose people have absences.
        text: the lines.
        today: what a day without a year is near to.
    """
    rows = _rows(text)
    if not rows:
        return ListReading()
    keys: Sequence[str | None] = COLUMNS
    left_out: tuple[str, ...] = ()
    _, first = rows[0]
    heads = [_HEADS.get(folded(cell)) for cell in first]
    if "name" in heads:
        keys = heads
        pairs = zip(first, heads, strict=True)
        left_out = tuple(cell for cell, key in pairs if key is None and cell)
        rows = rows[1:]
    lines: list[Line] = []
    seen = set(plan.absences)
    for number, cells in rows:
        line = _line(plan, number, _spelled(dict(_named(keys, cells)), today), seen)
        lines.append(line)
        if line.absence is not None:
            seen.add(line.absence)
    return ListReading(tuple(lines), left_out)


def _rows(text: str) -> list[tuple[int, list[str]]]:
    """Return the filled lines with their numbers."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    first = next((line for line in plain.split("\n") if line.strip()), "")
    mark = "\t" if "\t" in first else ";" if ";" in first else ","
    found = csv.reader(StringIO(plain), delimiter=mark)
    rows = []
    for cells in found:
        stripped = [cell.strip() for cell in cells]
        if any(stripped):
            rows.append((found.line_num, stripped))
    return rows


def _named(keys: Iterable[str | None], cells: Iterable[str]) -> Iterable[tuple[str, str]]:
    return ((key, cell) for key, cell in zip(keys, cells, strict=False) if key is not None)


def _spelled(cells: dict[str, str], today: date) -> dict[str, str]:
    """Spell days and parts of days as the sheet of the workbook has them."""
    found: Texts = cells
    for key in ("from", "to", "part"):
        if key in cells:
            found = spelled(key, found, today, ("from", "to"), "part")
    return dict(found)


def _line(plan: Plan, number: int, cells: dict[str, str], seen: set[Absence]) -> Line:
    findings = Findings()
    names = known_names(plan)
    row = Row("", number, {key: (key, _cell(key, text)) for key, text in cells.items()}, findings)
    found = read_absences([row], names)
    name = cells.get("name", "")
    if findings.problems:
        return Line(number, name, None, problem_sentence(findings.problems[0]))
    (absence,) = found
    return Line(number, name, absence, is_known=absence in seen)


def _cell(key: str, text: str) -> str:
    known = understood(text)
    if key == "reason":
        # Any word of one's own can stand there, and stays as it is.
        return known if known in REASONS else text
    return known if key in _WORDED else text


def file_text(path: Path) -> str:
    """Return the list in a file as text: the sheet of absences of a workbook, or the text itself.

    Raises:
        ListFileError: the file cannot be read; its sentence says why.
    """
    if path.suffix.lower() in (".xlsx", ".xlsm"):
        return _workbook_text(path)
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise ListFileError(words.NO_TEXT.say(name=path.name)) from None
    except OSError:
        raise ListFileError(words.NOT_OPENED.say(name=path.name)) from None


class ListFileError(Exception):
    """A file with a list that cannot be read."""


def _workbook_text(path: Path) -> str:
    from data.workbook import UnreadableFileError
    from data.workbook.cells import text_of
    from data.workbook.contents import load
    from ui.application.workbook.texts import unreadable

    try:
        sheets = [sheet for sheet in load(path) if sheet.rows]
    except UnreadableFileError as error:
        raise ListFileError(unreadable(error)) from None
    if not sheets:
        raise ListFileError(words.NO_LIST.say())
    known = {"afwezigheden", "absences"}
    chosen = next((sheet for sheet in sheets if folded(sheet.title) in known), sheets[0])
    written = StringIO()
    writer = csv.writer(written, delimiter="\t", lineterminator="\n")
    for row in chosen.rows:
        writer.writerow([text_of(value) for value in row.values])
    return written.getvalue()
