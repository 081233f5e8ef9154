"""Day sheets, own weeks, turns and the overview on paper, and all of them as one job."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from rostering.time import Horizon
from rostering.view import View
from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    WEDNESDAY,
    a_full_week,
    a_plan,
    an_absence,
    an_employee,
    later,
    on_duty,
    staffing,
)
from tests.ui.desktop.printing.recording import (
    a_large_plan,
    a_week,
    assert_nothing_is_cut_off,
    print_plan,
    printed,
)
from ui.desktop.printing.catalogue import Paper, Source, print_job, whole_job

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_day_sheet_says_all_that_the_reception_needs() -> None:
    plan = a_plan(
        staffing=(staffing("Balie", 1, 2),), absences=(an_absence("Cas", TUESDAY, TUESDAY),)
    )
    plan = replace(plan, employees=(*plan.employees, an_employee("Cas")))
    plan = on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Balie"})
    plan = on_duty(plan, "Bert", TUESDAY, "8:00-12:00", {"VM2": "Balie"})

    result = print_plan(plan, Paper.DAYS)

    texts = result.texts(1)
    assert texts[0] == "Dinsdag 5 januari 2027"
    assert texts[1] == "Onthaal, open van 9:00 tot 12:30 en van 13:30 tot 17:00"
    assert "gesloten van 12:30 tot 13:30" in texts
    assert "1 plaats leeg" in texts
    assert "2 plaatsen leeg" in texts
    assert "Bert van 8:00 tot 12:00 · Anna van 8:45 tot 17:21" in texts
    assert texts[texts.index("Niet in huis") - 1] == "Cas"


def test_there_is_a_day_sheet_for_each_day_that_is_open() -> None:
    plan = replace(a_week(), holidays={WEDNESDAY: "Feest"})

    result = print_plan(plan, Paper.DAYS)

    titles = [result.texts(page)[0].split(" ")[0] for page in range(len(result.pages))]
    assert titles == ["Maandag", "Dinsdag", "Donderdag", "Vrijdag", "Zaterdag"]


def test_everybody_gets_the_own_weeks_on_a_page_with_times_and_turns() -> None:
    result = print_plan(a_week(), Paper.PERSON)

    assert [result.texts(page)[0] for page in range(len(result.pages))] == ["Anna", "Bert"]
    texts = result.texts(0)
    assert "10:24–19:00" in texts
    assert "avondbeurt" in texts
    # The desk on Monday from half past one to seven, and from Tuesday on the mornings.
    assert "13:30–19:00" in texts
    assert texts.count("9:00–12:30") == 4
    assert "zaterdagbeurt" in result.texts(1)


def test_the_weeks_of_one_person_are_of_nobody_else() -> None:
    source = Source(View(a_week(), Horizon(MONDAY, 1)))

    result = printed(print_job(source, Paper.PERSON, [MONDAY], "Bert"))

    assert len(result.pages) == 1
    assert "Anna" not in result.all_text()


def test_the_rotation_has_every_turn_on_a_line_and_names_closed_ones() -> None:
    second = later(MONDAY, weeks=1)
    plan = a_full_week(a_week(), second)
    plan = replace(plan, holidays={later(SATURDAY, weeks=1): "Feest"})

    result = print_plan(plan, Paper.ROTATION, weeks=3)

    texts = result.texts()
    assert "Maandagavond" in texts
    assert result.row(0, "ma 4/1")[-3:] == ["Anna", "za 9/1", "Bert"]
    assert "Feest" in texts
    assert texts.count("nog niet verdeeld") == 2


def test_the_overview_has_the_codes_of_each_half_day() -> None:
    result = print_plan(a_week(), Paper.OVERVIEW)

    assert result.texts()[0] == "Overzicht week 1"
    assert "BAC BAL" not in result.row(0, "Bert")
    assert result.texts().count("BAL") >= 8


def test_the_whole_job_has_each_week_in_both_forms_and_the_turns(qapp: QApplication) -> None:
    plan = a_full_week(a_week(), later(MONDAY, weeks=1))

    result = printed(whole_job(Source(View(plan, Horizon(MONDAY, 2)))))

    assert [result.texts(page)[0] for page in range(len(result.pages))] == [
        "Overzicht week 1 t.e.m. 2",
        "Weekrooster week 1",
        "Weekrooster per post, week 1",
        "Weekrooster week 2",
        "Weekrooster per post, week 2",
        "Beurtrol",
    ]
    assert result.texts()[-1] == "Centraal Onthaal · bladzijde 6 van 6"
    assert result.content.count(b"/Type /Page\n") == 6


def test_many_people_in_one_turn_stand_in_full_and_no_smaller_than_can_be_read() -> None:
    plan = a_large_plan(30)
    for employee in plan.employees[:14]:
        plan = on_duty(plan, employee.name, SATURDAY, "Zaterdag", {"ZA": "Balie"})

    result = print_plan(plan, Paper.ROTATION, weeks=4)

    found = " ".join(result.texts())
    assert all(employee.name in found for employee in plan.employees[:14])
    assert_nothing_is_cut_off(result)
