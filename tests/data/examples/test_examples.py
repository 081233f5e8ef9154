"""The example workbooks: readable without a remark, realistic, and as the generator writes them."""

from __future__ import annotations

import io
from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from data.examples import EXAMPLES, Example, example_path
from data.examples.form import HEADERS, Team
from data.examples.generate import TEAMS, workbook_bytes, write_examples
from data.workbook import read_workbook
from rostering.calendar import TurnKind
from rostering.plan import Plan
from rostering.team.people import Skill
from rostering.time import Horizon

START = date(2027, 1, 4)
IDS = [example.id for example in EXAMPLES]
WITH_PROMISE = {
    "centraal-onthaal": (TurnKind.SATURDAY, 4, 10),
    "centraal-onthaal-doorlopend": (TurnKind.SATURDAY, 4, 10),
    "andere-nationaliteiten": (TurnKind.SATURDAY, 3, 8),
    "bevolking": (TurnKind.SATURDAY, 3, 15),
    "burgerlijke-stand": (TurnKind.SATURDAY, 3, 9),
    "maaseik-klantencontact": (TurnKind.EVENING, 3, 8),
}
"""Per example the turn with a promise, the promise, and the number of people."""


def plan_of(example: str) -> Plan:
    return read_workbook(example_path(example)).plan


def cells(workbook: Workbook) -> dict[tuple[str, str], tuple[object, str]]:
    """Return value and number format of every filled cell."""
    return {
        (sheet.title, cell.coordinate): (cell.value, cell.number_format)
        for sheet in workbook
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


@pytest.mark.parametrize("example", IDS)
def test_an_example_reads_without_any_remark_but_requests(example: str) -> None:
    reading = read_workbook(example_path(example))

    assert {remark.kind for remark in reading.warnings} == {"request"}


@pytest.mark.parametrize("example", IDS)
def test_an_example_has_the_people_and_the_promise_of_its_team(example: str) -> None:
    kind, promise, people = WITH_PROMISE[example]

    plan = plan_of(example)

    promises = {terms.rotation(kind).promise for each in plan.employees for terms in each.terms}
    assert len(plan.employees) == people
    assert promises - {None} == {promise}


@pytest.mark.parametrize("example", IDS)
def test_an_example_offers_part_timers_leave_wishes_and_balances(example: str) -> None:
    plan = plan_of(example)

    assert any(terms.free.floating for each in plan.employees for terms in each.terms)
    assert any(terms.free.fixed for each in plan.employees for terms in each.terms)
    assert any(absence.part.hours for absence in plan.absences)
    assert any(not absence.approved for absence in plan.absences)
    assert plan.wishes
    assert plan.carried
    assert plan.appointments
    assert plan.closures


def test_the_newcomers_of_andere_nationaliteiten_work_accompanied() -> None:
    plan = plan_of("andere-nationaliteiten")

    newcomers = {
        each.name
        for each in plan.employees
        if (terms := each.on(START)) is not None and Skill.ACCOMPANIED in terms.skills.values()
    }

    assert len(newcomers) == 2


def test_the_phone_of_andere_nationaliteiten_is_staffed_while_closed_to_the_public() -> None:
    plan = plan_of("andere-nationaliteiten")
    tuesday = date(2027, 1, 5)

    closed = [block for block in plan.calendar.blocks(tuesday) if not block.public]

    assert [plan.levels.level("Telefoon", block).wanted for block in closed] == [1, 1]
    assert [plan.levels.level("Balie", block).wanted for block in closed] == [0, 0]


@pytest.mark.parametrize("example", ["centraal-onthaal", "bevolking", "burgerlijke-stand"])
def test_somebody_is_away_for_long_in_the_first_weeks(example: str) -> None:
    plan, horizon = plan_of(example), Horizon(START, 4)

    away = {
        each.name
        for each in plan.employees
        for monday in horizon.mondays
        if plan.presence.is_long_absent(each.name, monday)
    }

    assert len(away) == 1


def test_the_workbook_of_maaseik_says_that_its_figures_are_assumed() -> None:
    workbook = load_workbook(example_path("maaseik-klantencontact"))

    comments = [workbook[sheet]["A1"].comment for sheet in ("Openingsuren", "Bezetting")]

    assert all(comment is not None and "Aangenomen" in comment.text for comment in comments)


@pytest.mark.parametrize(("team", "example"), list(zip(TEAMS, EXAMPLES, strict=True)), ids=IDS)
def test_the_committed_workbook_is_what_the_generator_writes(team: Team, example: Example) -> None:
    written = load_workbook(io.BytesIO(workbook_bytes(team)))
    committed = load_workbook(example_path(example.id))

    assert written.sheetnames == committed.sheetnames == list(HEADERS)
    assert cells(written) == cells(committed)


def test_the_generator_writes_the_same_bytes_every_time() -> None:
    assert workbook_bytes(TEAMS[0]) == workbook_bytes(TEAMS[0])


def test_the_generator_writes_one_workbook_per_example(tmp_path: Path) -> None:
    write_examples(tmp_path)

    assert {path.name for path in tmp_path.iterdir()} == {each.file_name for each in EXAMPLES}


def test_dates_and_times_are_real_ones() -> None:
    sheets = load_workbook(example_path())

    assert isinstance(sheets["Openingsuren"]["C2"].value, time)
    assert isinstance(sheets["Afwezigheden"]["B2"].value, datetime)


def test_each_module_of_a_team_has_the_id_of_its_example() -> None:
    assert [team.id for team in TEAMS] == IDS


def test_an_unknown_example_is_refused() -> None:
    with pytest.raises(KeyError):
        example_path("nergens")
