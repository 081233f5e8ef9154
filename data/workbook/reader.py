"""Reading a team workbook: all of it, or all that is wrong with it."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from data.holidays import all_public_holidays
from data.workbook import people, service, team
from data.workbook.problems import (
    Problem,
    Remark,
    UnreadableFileError,
    WorkbookError,
)
from data.workbook.roster import Declared, RosterReader
from data.workbook.schema import EXPLANATION_SHEETS, SHEETS, Column, folded, sheet
from data.workbook.table import Findings, Row, rows_of
from rostering.calendar import Calendar
from rostering.plan import Plan
from rostering.settings import Settings
from rostering.stations import Post

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_ENCRYPTED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How an OLE file begins: an encrypted workbook, or one of before 2007."""


@dataclass(frozen=True, slots=True)
class WorkbookReading:
    """A plan read from a workbook, and what else was seen there."""

    plan: Plan
    warnings: tuple[Remark, ...]


def read_workbook(path: Path) -> WorkbookReading:
    """Read a team workbook (contract, section 1).

    Raises:
        UnreadableFileError: when the file is no readable workbook.
        WorkbookError: with all errors, when there is one; nothing is read then.
    """
    book = _open(path)
    try:
        reading = _Reading(book)
        plan = reading.plan()
    finally:
        book.close()
    warnings = tuple(reading.findings.remarks)
    if plan is None or reading.findings.problems:
        raise WorkbookError(path, tuple(reading.findings.problems), warnings)
    return WorkbookReading(plan, warnings)


def _open(path: Path) -> Workbook:
    if path.is_dir():
        raise UnreadableFileError(path, "folder")
    try:
        with path.open("rb") as file:
            start = file.read(8)
    except FileNotFoundError:
        raise UnreadableFileError(path, "missing") from None
    except OSError:
        raise UnreadableFileError(path, "no_permission") from None
    if start == _ENCRYPTED:
        raise UnreadableFileError(path, "encrypted")
    from openpyxl import load_workbook

    try:
        with path.open("rb") as file:
            return load_workbook(file, data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, SyntaxError, OSError, EOFError):
        raise UnreadableFileError(path, "not_a_workbook") from None
    except Exception as error:
        # A damaged archive fails in many ways inside the libraries; zlib's has no public base.
        if type(error).__module__ in {"zlib", "openpyxl.utils.exceptions"}:
            raise UnreadableFileError(path, "not_a_workbook") from None
        raise


class _Reading:
    """One book while it is read."""

    def __init__(self, book: Workbook) -> None:
        self.findings = Findings()
        self._sheets = self._known_sheets(book)

    def _known_sheets(self, book: Workbook) -> dict[str, Worksheet]:
        titles = {
            folded(title): known.key for known in SHEETS for title in (known.dutch, known.english)
        }
        explanations = {folded(title) for title in EXPLANATION_SHEETS}
        found: dict[str, Worksheet] = {}
        for worksheet in book.worksheets:
            key = titles.get(folded(worksheet.title))
            if key is not None and key not in found:
                found[key] = worksheet
            elif folded(worksheet.title) not in explanations:
                remark = Remark("unknown_sheet", worksheet.title, "", worksheet.title)
                self.findings.remarks.append(remark)
        for known in SHEETS:
            if known.required and known.key not in found:
                self.findings.problems.append(Problem(known.dutch, "", "", "sheet"))
        return found

    def _rows(self, key: str, extra: Iterable[Column] = ()) -> list[Row]:
        worksheet = self._sheets.get(key)
        if worksheet is None:
            return []
        return list(rows_of(worksheet, sheet(key), self.findings, extra))

    def plan(self) -> Plan | None:
        """Read every sheet; a sheet with errors counts with the rows that are right."""
        settings = self._settings()
        posts = service.read_posts(self._rows("posts"))
        openings = service.read_openings(self._rows("openings"))
        staffing = service.read_staffing(
            self._rows("staffing"), self._fronts(posts), self._declared("openings", "block")
        )
        duties = service.read_duties(self._rows("duties"))
        employees = people.read_employees(
            self._rows("employees", people.skill_columns(posts)), posts
        )
        names = self._declared("employees", "name")
        closures = service.read_closures(self._rows("closures"))
        absences = people.read_absences(self._rows("absences"), names)
        appointments = people.read_appointments(self._rows("appointments"), names)
        wishes = people.read_wishes(self._rows("wishes"), names, posts)
        carried = people.read_balances(self._rows("balances"), names)
        noon = Settings("-").noon if settings is None else settings.noon
        calendar = Calendar(openings, closures, {}, noon)
        declared = Declared(
            names, self._declared("duties", "duty"), self._declared("posts", "post")
        )
        roster = RosterReader(declared, duties, calendar).read(self._rows("roster"))
        if settings is None or self.findings.problems:
            return None
        holidays = all_public_holidays() if settings.public_holidays else {}
        return Plan(
            settings=settings,
            posts=posts,
            openings=openings,
            staffing=staffing,
            duties=duties,
            employees=employees,
            absences=absences,
            appointments=appointments,
            closures=closures,
            wishes=wishes,
            carried=carried,
            roster=roster,
            holidays=holidays,
        )

    def _fronts(self, posts: Iterable[Post]) -> dict[str, str]:
        """Return the front posts, those with an error in their row included."""
        backs = {post.name for post in posts if not post.is_front}
        return {name: name for name in self._declared("posts", "post") if name not in backs}

    def _settings(self) -> Settings | None:
        limits = team.read_limits(self._rows("rules"))
        if "team" not in self._sheets:
            return None
        title = self._sheets["team"].title
        before = len(self.findings.problems)
        rows = self._rows("team")
        if len(self.findings.problems) > before:
            return None
        return team.read_settings(rows, limits, self.findings, title)

    def _declared(self, key: str, column: str) -> dict[str, str]:
        """Return all names that a sheet gives, also those of rows with an error.

        So one mistake is told once, and not again wherever the name is used.
        """
        worksheet = self._sheets.get(key)
        if worksheet is None:
            return {}
        rows = rows_of(worksheet, sheet(key), Findings())
        return {name: name for row in rows if (name := row.text(column))}
