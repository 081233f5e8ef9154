"""The report for the team manager on paper: its words, its pages, and what must not be in it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from rostering.figures.overview import AbsenceCount
from rostering.plan import Plan
from rostering.view import View
from tests.builders import (
    MONDAY,
    TUESDAY,
    a_balance,
    a_full_week,
    a_plan,
    an_absence,
    an_appointment,
    an_employee,
    staffing,
    weeks,
)
from tests.ui.desktop.printing.recording import Printed, a_large_plan, printed
from tests.ui.desktop.tongues import english
from ui.application.language import ENGLISH, speaking
from ui.application.report_words import absence_days
from ui.desktop.printing.report_pdf import report_job, write_report_pdf

pytestmark = pytest.mark.usefixtures("qapp")

REASON = "bloedprik"


def a_team(*absent: str) -> Plan:
    names = ("Anna", "Bert", "Cas", "Dora", "Els")
    plan = a_plan(
        employees=tuple(an_employee(name) for name in names),
        staffing=(staffing("Balie", 1, 2),),
        absences=tuple(an_absence(name, TUESDAY, TUESDAY, kind=REASON) for name in absent),
        appointments=(an_appointment("Anna", MONDAY, "9:00", "9:30"),),
        carried=(a_balance("Anna", "uren", 90, MONDAY),),
    )
    return a_full_week(plan)


def report(plan: Plan) -> Printed:
    return printed(report_job(View(plan, weeks()), date(2027, 2, 1)))


def test_it_tells_staffing_turns_shares_and_hours_with_their_numbers() -> None:
    found = report(a_team())

    texts = found.texts(0)
    assert texts[:3] == ["Verslag", "week 1 – 4 t.e.m. 9 jan. 2027 –", "Onthaal"]
    # 23 blocks of one too few: 20 of 105 minutes, an evening of 2 h, a Saturday of 3 h 30.
    assert found.row(0, "Balie")[1:] == ["40 u 30", "0 u", "100 %", "81 u", "40 u 30", "50,0 %"]
    saturday = found.row(0, "Cas")
    assert saturday[1:] == ["0", "0,20", "+0,20", "0", "0,20", "+0,20"]
    text = found.all_text()
    assert "Urensaldo en overuren" in text
    # Anna had an hour and a half and works her contract; Bert has a Saturday of four hours more.
    assert {"+1,5", "+4,0"} <= set(found.texts())
    assert "afgedrukt op 01/02/2027" in text
    assert "bladzijde 1 van" in text


@pytest.mark.parametrize(
    ("absent", "expected"),
    [
        (("Anna", "Bert", "Cas", "Dora"), "te weinig mensen om te tellen"),
        (("Anna", "Bert", "Cas", "Dora", "Els"), "5 dagen, 5 mensen"),
    ],
    ids=["four people", "five people"],
)
def test_absences_are_counted_from_five_people_on(absent: tuple[str, ...], expected: str) -> None:
    found = report(a_team(*absent))

    assert found.row(0, "Over het hele team") == ["Over het hele team", expected]


@pytest.mark.parametrize(
    ("counted", "dutch", "other"),
    [
        (AbsenceCount(6, 47), "23,5 dagen, 6 mensen", "23.5 days, 6 people"),
        (AbsenceCount(5, 2), "1 dag, 5 mensen", "1 day, 5 people"),
        (None, "te weinig mensen om te tellen", "too few people to count"),
    ],
    ids=["halves", "one day", "too few"],
)
def test_what_is_counted_is_said_as_the_window_speaks(
    counted: AbsenceCount | None, dutch: str, other: str
) -> None:
    assert absence_days(counted) == dutch
    with speaking(ENGLISH):
        assert absence_days(counted) == other


def test_all_words_and_dates_of_the_paper_are_english_in_a_window_that_speaks_it(
    qapp: QApplication,
) -> None:
    plan = a_team("Anna", "Bert", "Cas", "Dora", "Els")
    dutch = set(report(plan).texts())
    with english(qapp):
        said = set(report(plan).texts())

    assert {"Report", "week 1 – 4 to 9 Jan 2027 –", "Saturday: done"} <= said
    alike = {text for text in dutch & said if re.search("[a-z]{2}", text)}
    own = ("Anna", "Balie", "Onthaal", "minimum", *(each.name for each in plan.employees))
    assert not [text for text in alike if not any(word in text for word in own)], "still Dutch"


def test_no_reason_and_no_appointment_is_on_paper(tmp_path: Path) -> None:
    plan = a_team("Anna", "Bert", "Cas", "Dora", "Els")
    path = tmp_path / "verslag.pdf"

    write_report_pdf(path, View(plan, weeks()))

    text = report(plan).all_text()
    assert REASON not in text
    assert "privé" not in text
    assert path.read_bytes().startswith(b"%PDF-")
    assert b"/Author ()" in path.read_bytes()


def test_a_large_team_goes_on_with_its_heads_repeated_and_nothing_overflows() -> None:
    found = report(a_large_plan(60))

    heads = [page for page in range(len(found.pages)) if "verschil" in found.texts(page)]
    assert len(heads) > 1
    for page in found.pages:
        for item in page.written:
            assert item.place.bottom() <= found.height + 12.1
            assert item.needed <= item.room + 0.3
