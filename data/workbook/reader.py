"""Reading a team workbook: all of it, or all that is wrong with it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from data.holidays import all_public_holidays
from data.workbook import beside, people, service, team
from data.workbook.contents import SheetContents, load
from data.workbook.problems import Problem, Remark, WorkbookError
from data.workbook.roster import Declared, RosterReader
from data.workbook.schema import EXPLANATION_SHEETS, SHEETS, Column, folded, sheet
from data.workbook.table import UNCOMPUTED_HERE, Findings, Row, rows_of
from rostering.calendar import Calendar
from rostering.plan import Plan
from rostering.roster import Roster
from rostering.team.duties import Duty
from rostering.team.settings import Settings
from rostering.team.stations import Post

_LISTED = "Lijst"
_OF_ROSTERS = frozenset({folded(_LISTED), folded("Per post")})
"""Sheets of a roster that was given away to be read."""
_REQUIRED = frozenset(known.key for known in SHEETS if known.required)


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
    reading = _Reading(load(path))
    plan = reading.plan()
    warnings = tuple(reading.findings.remarks)
    if plan is None or reading.findings.problems:
        raise WorkbookError(path, tuple(reading.findings.problems), warnings)
    return WorkbookReading(plan, warnings)


class _Reading:
    """One book while it is read."""

    def __init__(self, book: Sequence[SheetContents]) -> None:
        self.findings = Findings()
        self._unreadable: set[str] = set()
        self._sheets = self._known_sheets(book)

    def _known_sheets(self, book: Sequence[SheetContents]) -> dict[str, SheetContents]:
        titles = {
            folded(title): known.key for known in SHEETS for title in (known.dutch, known.english)
        }
        explanations = {folded(title) for title in EXPLANATION_SHEETS}
        found: dict[str, SheetContents] = {}
        for worksheet in book:
            key = titles.get(folded(worksheet.title))
            if key is not None and key not in found:
                found[key] = worksheet
            elif key is not None:
                problem = Problem(worksheet.title, "", worksheet.title, "sheet_once")
                self.findings.problems.append(problem)
            elif folded(worksheet.title) not in explanations:
                remark = Remark("unknown_sheet", worksheet.title, "", worksheet.title)
                self.findings.remarks.append(remark)
        unknown = [item.title for item in book if folded(item.title) not in titles]
        if not found.keys() & _REQUIRED and {folded(title) for title in unknown} >= _OF_ROSTERS:
            # Six missing sheets would not say that this is another kind of workbook.
            self.findings.problems.append(Problem(_LISTED, "", _LISTED, "team_book"))
            self.findings.remarks.clear()
            return found
        for known in SHEETS:
            if known.required and known.key not in found:
                near = difflib.get_close_matches(known.dutch, unknown, n=1, cutoff=0.6)
                facts = {"near": near[0] if near else ""}
                self.findings.problems.append(Problem(known.dutch, "", "", "sheet", facts))
        return found

    def _rows(self, key: str, extra: Iterable[Column] = ()) -> list[Row]:
        worksheet = self._sheets.get(key)
        if worksheet is None or not (worksheet.rows or sheet(key).required):
            return []
        before = len(self.findings.problems)
        rows = list(rows_of(worksheet, sheet(key), self.findings, extra))
        if len(self.findings.problems) > before:
            self._unreadable.add(key)
        return rows

    def plan(self) -> Plan | None:
        """Read every sheet; a sheet with errors counts with the rows that are right."""
        settings = self._settings()
        plan = self._with_roster(self._team(settings or Settings("-")))
        self._keep_first_causes()
        if settings is None or self.findings.problems:
            return None
        return replace(plan, holidays=all_public_holidays() if settings.public_holidays else {})

    def _team(self, settings: Settings) -> Plan:
        """Read what the team is, and when it is open."""
        posts = service.read_posts(self._rows("posts"))
        openings = service.read_openings(self._rows("openings"))
        fronts = self._fronts(posts)
        staffing = service.read_staffing(
            self._rows("staffing"), fronts, self._declared("openings", "block")
        )
        duties = service.read_duties(self._rows("duties"), strict_codes=False)
        employees = people.read_employees(
            self._rows("employees", people.skill_columns(fronts)), fronts, strict_codes=False
        )
        closures = service.read_closures(self._rows("closures"))
        return Plan(settings, posts, openings, staffing, duties, employees, closures=closures)

    def _with_roster(self, team: Plan) -> Plan:
        """Read who is away, who wishes what, and the roster with what is noted beside it."""
        names, blocks = self._declared("employees", "name"), self._declared("openings", "block")
        posts = self._declared("posts", "post")
        return replace(
            team,
            absences=people.read_absences(self._rows("absences"), names),
            appointments=people.read_appointments(self._rows("appointments"), names),
            wishes=people.read_wishes(self._rows("wishes"), names, posts),
            carried=people.read_balances(self._rows("balances"), names),
            notes=beside.read_notes(self._rows("notes"), names, blocks),
            allowances=beside.read_allowances(self._rows("allowances"), names),
            roster=self._roster(names, team.duties, team.calendar),
        )

    def _roster(
        self, names: Mapping[str, str], duties: Iterable[Duty], calendar: Calendar
    ) -> Roster:
        declared = Declared(
            names, self._declared("duties", "duty"), self._declared("posts", "post")
        )
        return RosterReader(declared, duties, calendar).read(self._rows("roster"))

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
        names: dict[str, str] = {}
        for row in rows:
            if name := row.text(column):
                names.setdefault(folded(name), name)
        return {name: name for name in names.values()}

    def _keep_first_causes(self) -> None:
        """Leave out what follows from another mistake, and order the rest as the book.

        Where a sheet with names cannot be read, its names are not wrong wherever they are used;
        and a block whose row has a mistake is missing from the calendar for that reason.
        """
        blocks = {folded(name) for name in self._declared("openings", "block")}
        uncomputed = {
            problem.sheet
            for problem in self.findings.problems
            if problem.expectation == UNCOMPUTED_HERE
        }
        unknowable = {
            expectation
            for key, expectations in _NAMES_FROM.items()
            if key in self._unreadable
            or key not in self._sheets
            or self._sheets[key].title in uncomputed
            for expectation in expectations
        }
        order = {contents.title: place for place, contents in enumerate(self._sheets.values())}
        self.findings.problems[:] = sorted(
            (
                problem
                for problem in self.findings.problems
                if problem.expectation not in unknowable
                and not (problem.expectation == "block_of_day" and self._breaks(blocks, problem))
            ),
            key=lambda problem: (order.get(problem.sheet, -1), *_place(problem.cell)),
        )

    def _breaks(self, blocks: set[str], problem: Problem) -> bool:
        openings = self._sheets.get("openings")
        broken = openings is not None and any(
            other.sheet == openings.title for other in self.findings.problems
        )
        return broken and folded(problem.found) in blocks


_NAMES_FROM = {
    "employees": {"employee", "employee_or_all"},
    "posts": {"post", "front_post", "wish"},
    "openings": {"block", "block_of_day"},
    "duties": {"duty_or_free"},
}
"""Which expectations speak of the names of which sheet."""


def _place(cell: str) -> tuple[int, int, str]:
    """Return row, length of the letters and letters of an address, to sort by."""
    letters = cell.rstrip("0123456789")
    return (int(cell[len(letters) :] or 0), len(letters), letters)
