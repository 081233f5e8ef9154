"""What is written as a team workbook reads back as the same plan, and tells nothing private."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from data.examples import EXAMPLES, example_path
from data.files import UnwritableFileError
from data.workbook import LeftOut, read_workbook
from data.workbook.problems import LeftOutKind
from data.workbook.schema import SHEETS
from data.workbook.writer import write_team_workbook
from rostering.allowances import Allowance, Why
from rostering.notes import Note
from rostering.plan import Plan
from rostering.roster import DayEntry, Shift, Work
from rostering.time import Half
from tests.builders import (
    MONDAY,
    SUNDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    a_post,
    a_span,
    an_absence,
    an_appointment,
    an_employee,
    note,
    on_duty,
    some_settings,
    staffing,
)
from tests.data.workbook.plans import whole_plans

CASES = os.environ.get("BEURTROL_CASES")
"""A folder with more workbooks to try, where the environment names one."""
BOOKS = [
    *(example_path(example.id) for example in EXAMPLES),
    *(sorted(Path(CASES).glob("*.xlsx")) if CASES else ()),
]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return tmp_path / "team.xlsx"


def as_written(plan: Plan, *, with_reasons: bool = False) -> Plan:
    """Return the plan without what no team workbook tells."""
    absences, allowances = plan.absences, plan.allowances
    if not with_reasons:
        absences = tuple(replace(absence, kind="afwezig") for absence in absences)
        allowances = tuple(replace(item, why=Why.OTHER, text="") for item in allowances)
    return replace(
        plan,
        absences=absences,
        appointments=tuple(replace(item, description="") for item in plan.appointments),
        notes=tuple(note for note in plan.notes if note.on_roster),
        allowances=allowances,
    )


def read_back(path: Path, plan: Plan, *, with_reasons: bool = False) -> Plan:
    assert write_team_workbook(path, plan, with_reasons=with_reasons) == ()
    reading = read_workbook(path)
    assert {remark.kind for remark in reading.warnings} <= {"request"}
    return reading.plan


@settings(
    max_examples=60,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(plan=whole_plans(), with_reasons=st.booleans())
def test_any_plan_reads_back_as_it_was(book: Path, plan: Plan, with_reasons: bool) -> None:
    found = read_back(book, plan, with_reasons=with_reasons)

    assert found == as_written(plan, with_reasons=with_reasons)


@pytest.mark.parametrize("path", BOOKS, ids=lambda path: path.stem)
def test_every_workbook_reads_back_as_it_was(book: Path, path: Path) -> None:
    plan = read_workbook(path).plan

    assert read_back(book, plan) == as_written(plan)


def test_reasons_are_written_where_they_are_asked_for(book: Path) -> None:
    plan = a_full_week(a_plan(absences=(an_absence(kind="ziekte"), an_absence(kind=""))))

    write_team_workbook(book, plan, with_reasons=True)

    assert read_workbook(book).plan == as_written(plan, with_reasons=True)


def texts_in(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return "\n".join(
            f"{name}\n{archive.read(name).decode('utf-8')}" for name in archive.namelist()
        )


@pytest.mark.parametrize("with_reasons", [False, True], ids=["neutral", "with reasons"])
def test_no_part_of_the_file_tells_what_is_private(book: Path, with_reasons: bool) -> None:
    plan = a_plan(
        absences=(an_absence(kind="Burnout"), an_absence(kind="ziekte", approved=False)),
        appointments=(
            replace(an_appointment("Anna", MONDAY, "9:00", "10:00"), description="Oncoloog"),
        ),
        notes=(Note(MONDAY, "Belt terug", "Anna"), Note(MONDAY, "Nog te bespreken")),
        allowances=(
            Allowance("duty", "own_times", "Anna", MONDAY, Why.REQUEST, MONDAY, "Crèche dicht"),
        ),
    )

    write_team_workbook(book, plan, with_reasons=with_reasons)
    text = texts_in(book)

    assert all(word not in text for word in ("Oncoloog", "Belt terug", "Nog te bespreken"))
    assert ("Burnout" in text) is with_reasons
    assert ("ziekte" in text) is with_reasons
    assert ("Crèche dicht" in text) is with_reasons


def test_properties_name_the_program_alone(book: Path) -> None:
    write_team_workbook(book, a_plan())

    properties = load_workbook(book).properties

    assert (properties.creator, properties.lastModifiedBy) == ("Beurtrol", None)
    with zipfile.ZipFile(book) as archive:
        application = archive.read("docProps/app.xml").decode()
    assert "<Application>Beurtrol</Application>" in application


@pytest.mark.parametrize("begin", ["=1+1", "+32 475", "-5", "@Balie", "#REF!"])
def test_text_never_becomes_a_formula(book: Path, begin: str) -> None:
    plan = a_plan(
        settings=some_settings(name=begin),
        employees=(an_employee(begin, skills={f"{begin} b": "Z"}),),
        posts=(a_post("Balie"), a_post(f"{begin} b", code="X")),
    )

    assert read_back(book, plan) == plan
    kinds = {
        cell.data_type
        for sheet in load_workbook(book)
        for row in sheet.iter_rows()
        for cell in row
        if str(cell.value).startswith(begin)
    }
    assert kinds == {"s"}


def test_all_sheets_are_there_with_their_columns_in_order(book: Path) -> None:
    write_team_workbook(book, a_plan())

    written = load_workbook(book)

    assert written.sheetnames == [sheet.dutch for sheet in SHEETS]
    for sheet in SHEETS:
        headers = [cell.value for cell in written[sheet.dutch][1]]
        skills = ["Balie"] if sheet.key == "employees" else []
        assert headers == [*(column.dutch for column in sheet.columns), *skills]


def test_only_changed_limits_are_written(book: Path) -> None:
    limits = replace(some_settings().limits, weekly_rest=440, desk_day=300)

    write_team_workbook(book, a_plan(settings=some_settings(limits=limits)))

    rules = [cell.value for cell in load_workbook(book)["Regels"]["A"]]
    assert rules == ["Regel", "weekly_rest", "desk_day"]


@pytest.mark.parametrize(
    ("remote", "said"),
    [
        pytest.param(("VM",), ["VM"], id="morning"),
        pytest.param(("VM", "NM"), ["ja"], id="whole day"),
        pytest.param((), ["nee"], id="no"),
    ],
)
def test_a_duty_alone_says_which_half_is_remote(
    book: Path, remote: tuple[str, ...], said: list[str]
) -> None:
    plan = on_duty(a_plan(), "Anna", MONDAY, remote=remote)

    assert read_back(book, plan) == plan
    assert [cell.value for cell in load_workbook(book)["Rooster"]["G"][1:]] == said


VM1 = Work(a_span("9:00", "10:45"), "VM1", "Balie")


def entry_of(*shifts: Shift, work: tuple[Work, ...] = (), free: bool = False) -> DayEntry:
    return DayEntry(shifts, work, free)


DAG = Shift("Dag", a_span("8:45", "17:21"), a_span("12:30", "13:30"))
SHORT = replace(DAG, span=a_span("8:45", "16:00"), remote=frozenset({Half.AFTERNOON}))


@pytest.mark.parametrize(
    ("day", "entry", "kind", "what", "read"),
    [
        pytest.param(
            MONDAY,
            entry_of(DAG, work=(VM1, replace(VM1, block="Weg"))),
            "block",
            "Weg",
            entry_of(DAG, work=(VM1,)),
            id="a block that is gone",
        ),
        pytest.param(
            MONDAY,
            entry_of(DAG, work=(replace(VM1, span=a_span("9:00", "10:00")),)),
            "block",
            "VM1",
            entry_of(DAG),
            id="a block with other times",
        ),
        pytest.param(
            SUNDAY, entry_of(DAG, work=(VM1,)), "block", "VM1", entry_of(DAG), id="a closed day"
        ),
        pytest.param(
            MONDAY,
            entry_of(DAG, work=(replace(VM1, post="Kassa"),)),
            "post",
            "Kassa",
            entry_of(DAG),
            id="a post that is gone",
        ),
        pytest.param(
            MONDAY, entry_of(SHORT), "duty", "Dag", entry_of(replace(SHORT, duty="")), id="times"
        ),
        pytest.param(
            MONDAY,
            entry_of(replace(DAG, duty="Weg")),
            "duty",
            "Weg",
            entry_of(replace(DAG, duty="")),
            id="a duty that is gone",
        ),
        pytest.param(
            MONDAY, entry_of(DAG, free=True), "free", "", entry_of(DAG), id="free and on duty"
        ),
    ],
)
def test_what_a_day_cannot_say_is_told(
    book: Path, day: date, entry: DayEntry, kind: LeftOutKind, what: str, read: DayEntry
) -> None:
    plan = note(a_plan(), "Anna", day, entry)

    assert write_team_workbook(book, plan) == (LeftOut(kind, "Anna", day, what),)
    assert read_workbook(book).plan == note(plan, "Anna", day, read)


def test_days_of_strangers_and_staffing_of_nothing_are_told(book: Path) -> None:
    plan = a_plan(staffing=(staffing(), staffing(block="Weg"), staffing("Kassa")))
    plan = on_duty(plan, "Zora", TUESDAY)

    assert write_team_workbook(book, plan) == (
        LeftOut("staffing", "Balie", what="Weg"),
        LeftOut("staffing", "Kassa"),
        LeftOut("person", "Zora", TUESDAY),
    )
    assert read_workbook(book).plan == a_plan()


def missing_folder(path: Path) -> Path:
    return path.parent / "weg" / path.name


def a_folder(path: Path) -> Path:
    path.mkdir()
    return path


@pytest.mark.parametrize("place", [missing_folder, a_folder])
def test_a_file_that_cannot_be_written_is_refused(
    book: Path, place: Callable[[Path], Path]
) -> None:
    target = place(book)

    with pytest.raises(UnwritableFileError):
        write_team_workbook(target, a_plan())


def test_a_failure_leaves_what_was_there(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book.write_bytes(b"van gisteren")

    def full(*_: object) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr("data.workbook.writer.save_book", full)
    with pytest.raises(UnwritableFileError):
        write_team_workbook(book, a_plan())

    assert book.read_bytes() == b"van gisteren"
    assert list(book.parent.iterdir()) == [book]
