"""Everything that a plan holds of one person, as a workbook made for that person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from textwrap import wrap

from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from data.excel import save_book
from data.files import write_whole
from data.workbook import writer_rows as rows
from data.workbook.beside import allowance_rows
from data.workbook.cells import Content
from data.workbook.looks import lay_out, name_column, new_book, put
from data.workbook.people import skill_columns
from data.workbook.schema import sheet
from data.workbook.writer_words import day, moment, yes_no
from rostering.plan import Plan
from rostering.privacy.naming import names_of
from rostering.roster import Roster

_NOTHING = "niets"
_LINE = 15.0
"""Points in which a line of a head stands."""
_DATE_WIDE, _WIDEST = 10, 60
_VERSION = "Versie"


@dataclass(frozen=True, slots=True)
class Published:
    """A version that was published, in which somebody may stand."""

    number: int
    roster: Roster


@dataclass(frozen=True, slots=True)
class Logged:
    """A change of the log that names somebody."""

    at: datetime
    who: str
    what: str
    reason: str


def write_person_workbook(
    path: Path,
    plan: Plan,
    name: str,
    versions: Iterable[Published] = (),
    log: Iterable[Logged] = (),
) -> None:
    """Write all there is of a person, reasons and texts included: they are about that person.

    Args:
        path: the file, which appears whole or not at all.
        plan: the plan of the team.
        name: who it is about.
        versions: what was published.
        log: the changes that name the person.

    Raises:
        UnwritableFileError: when the file cannot be written; what stood there stays.
    """
    book = new_book()
    book.properties.title = name
    own = _only(plan, name)
    for title, heads, lines in _sheets(own, name, versions, log):
        page = book.create_sheet(title)
        for at, head in enumerate(heads, start=1):
            name_column(page.cell(1, at), head)
        # A page without a line would leave open whether something is missing from it.
        for place, line in enumerate([*lines] or [(_NOTHING,)], start=2):
            for at, value in enumerate(line, start=1):
                if value not in (None, ""):
                    put(page.cell(place, at), value)
        _widen(page)
        lay_out(page)
        page.oddFooter.left.text = name.replace("&", "&&")
        page.oddFooter.right.text = "&A, bladzijde &P van &N"
    write_whole(path, lambda file: save_book(book, file))


def _widen(page: Worksheet) -> None:
    """Make each column as wide as what stands in it, and put long texts on more lines."""
    lines = 1
    for number, (head, *cells) in enumerate(page.iter_cols(), start=1):
        longest = max(len(word) for word in str(head.value).split())
        for cell in (head, *cells):
            cell.alignment = Alignment(horizontal="left", vertical="top", wrap_text=True)
        for cell in cells:
            is_date = isinstance(cell.value, date)
            longest = max(longest, _DATE_WIDE if is_date else len(str(cell.value or "")))
        page.column_dimensions[get_column_letter(number)].width = min(_WIDEST, longest + 3)
        lines = max(lines, len(wrap(str(head.value), longest)))
    page.row_dimensions[1].height = lines * _LINE


def _only(plan: Plan, name: str) -> Plan:
    """Return the plan with nothing in it that is about somebody else."""
    days = {(who, on): entry for who, on, entry in plan.roster.entries() if who == name}
    named = names_of(name, (row.name for row in plan.employees))
    return replace(
        plan,
        employees=tuple(row for row in plan.employees if row.name == name),
        absences=tuple(row for row in plan.absences if row.employee in (name, None)),
        appointments=tuple(row for row in plan.appointments if row.employee == name),
        wishes=tuple(row for row in plan.wishes if row.employee == name),
        carried=tuple(row for row in plan.carried if row.employee == name),
        notes=tuple(row for row in plan.notes if row.employee == name or named.search(row.text)),
        allowances=tuple(row for row in plan.allowances if row.employee == name),
        roster=Roster.of(days),
    )


_Line = Sequence[Content]


def _sheets(
    plan: Plan, name: str, versions: Iterable[Published], log: Iterable[Logged]
) -> Iterator[tuple[str, Sequence[str], Iterable[_Line]]]:
    employees = list(rows.employee_rows(plan))
    skills = skill_columns(post.name for post in plan.front_posts)
    yield _of_sheet("employees", employees, [column.key for column in skills])
    yield _of_sheet("absences", list(rows.absence_rows(plan, with_reasons=True)))
    texts = [item.description for item in plan.appointments]
    appointments = [
        {**row, "description": text}
        for row, text in zip(rows.appointment_rows(plan), texts, strict=True)
    ]
    yield _of_sheet("appointments", appointments)
    yield _of_sheet("wishes", list(rows.wish_rows(plan)))
    yield _of_sheet("balances", list(rows.balance_rows(plan)))
    notes = [
        {
            "date": day(note.day),
            "name": note.employee,
            "block": note.block,
            "note": note.text,
            "on_roster": yes_no(note.on_roster),
        }
        for note in plan.notes
    ]
    yield _of_sheet("notes", notes)
    yield _of_sheet("allowances", list(allowance_rows(plan, with_reasons=True)))
    yield "Rooster", _DAY_HEADS, list(_days(plan.roster, name))
    published = [
        (version.number, *line) for version in versions for line in _days(version.roster, name)
    ]
    yield "Gepubliceerd", (_VERSION, *_DAY_HEADS), published
    changes = [
        (item.at.isoformat(" ", "minutes"), item.who, item.what, item.reason) for item in log
    ]
    yield "Wijzigingen", ("Wanneer", "Door wie", "Wat", "Waarom"), changes


def _of_sheet(
    key: str, lines: Sequence[Mapping[str, Content]], more: Sequence[str] = ()
) -> tuple[str, Sequence[str], Iterable[_Line]]:
    known = sheet(key)
    keys = [*(column.key for column in known.columns), *more]
    heads = [
        *(column.dutch for column in known.columns),
        *(each.partition(":")[2] for each in more),
    ]
    return known.dutch, heads, [[line.get(each) for each in keys] for line in lines]


_DAY_HEADS = ("Datum", "Dienst", "Van", "Tot", "Blok", "Post", "Vast", "Op afstand")


def _days(roster: Roster, name: str) -> Iterator[_Line]:
    """Give every duty and every block of the days of a person, whatever the team is like now."""
    for who, on, entry in roster.entries():
        if who != name:
            continue
        if entry.free:
            yield day(on), "vrij", None, None, None, None, yes_no(True), None
        for shift in entry.shifts:
            span, remote = shift.span, yes_no(bool(shift.remote))
            times = moment(span.start), moment(span.end)
            yield day(on), shift.duty, *times, None, None, yes_no(shift.locked), remote
        for work in entry.work:
            span = work.span
            times = moment(span.start), moment(span.end)
            yield day(on), None, *times, work.block, work.post, yes_no(work.locked), None
