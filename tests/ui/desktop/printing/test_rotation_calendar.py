"""The turns of a year on one page."""

from __future__ import annotations

import pytest

from rostering.plan import Plan
from tests.builders import MONDAY, a_closure, a_plan, an_employee, later, staffing
from tests.ui.application.turns.rotation import a_trio, evening, given, saturday
from tests.ui.desktop.printing.recording import (
    FIRST_NAMES,
    LAST_NAMES,
    assert_nothing_is_cut_off,
    print_plan,
)
from ui.desktop.printing.catalogue import Paper

pytestmark = pytest.mark.usefixtures("qapp")


def a_year(count: int = 3) -> Plan:
    names = [f"{FIRST_NAMES[at % 8]} {LAST_NAMES[at // 8]}" for at in range(count)]
    people = tuple(an_employee(name) for name in names)
    plan = a_plan(employees=people, holidays={later(MONDAY, weeks=12): "Paasmaandag"})
    for week in range(0, 52, 13):
        plan = given(plan, evening(names[week % count], week), saturday(names[-1], week))
    return plan


def test_a_week_has_the_dates_of_its_turns_and_who_has_them() -> None:
    plan = given(a_trio(), evening("Bert", 1), saturday("Bert", 1), evening("Cas", 2))

    result = print_plan(plan, Paper.CALENDAR, weeks=4)

    texts = result.texts()
    assert texts[:3] == ["Beurtenkalender", "– week 1 t.e.m. 4 van 2027 –", "Onthaal"]
    assert {"Anna", "Bert", "Cas", "Maandag", "(A)", "Zaterdag", "(Z)"} <= set(texts)
    assert result.row(0, "11/1") == ["2", "11/1", "16/1", "A", "Z"]
    assert result.row(0, "18/1") == ["3", "18/1", "23/1", "0/1", "A"]
    assert {"avondbeurt 17:00–19:00", "zaterdagbeurt 9:00–12:30"} <= set(texts)


def test_who_is_in_no_rotation_has_no_column() -> None:
    outside = an_employee("Dora", evening="nee", saturday="nee")
    plan = a_trio(employees=(*a_trio().employees, outside))

    texts = print_plan(plan, Paper.CALENDAR, weeks=4).texts()

    assert "Anna" in texts
    assert "Dora" not in texts


def test_a_week_without_any_open_turn_says_why_and_one_closed_turn_is_hatched() -> None:
    closed = (a_closure(later(MONDAY, weeks=1), later(MONDAY, weeks=1, days=5)),)
    plan = a_trio(closures=closed, holidays={later(MONDAY, weeks=2): "Feest"})

    result = print_plan(plan, Paper.CALENDAR, weeks=4)

    assert result.row(0, "11/1") == ["2", "11/1", "16/1", "gesloten"]
    assert result.row(0, "18/1") == ["3", "18/1", "23/1"]
    assert result.texts().count("gesloten") == 2


@pytest.mark.parametrize(("count", "size"), [(3, "A4"), (10, "A4"), (42, "A4"), (42, "A3")])
def test_a_year_is_one_page_on_which_nothing_is_cut_off(count: int, size: str) -> None:
    result = print_plan(a_year(count), Paper.CALENDAR, weeks=52, size=size)

    assert len(result.pages) == 1
    assert_nothing_is_cut_off(result)
    assert "52" in result.texts()


def test_two_years_are_two_pages_with_their_heads() -> None:
    result = print_plan(a_year(), Paper.CALENDAR, weeks=104)

    assert len(result.pages) == 2
    assert all("Beurtenkalender" in result.texts(page) for page in range(2))


def test_a_place_that_is_wanted_and_empty_is_told_in_bold_figures() -> None:
    plan = given(a_trio(staffing=(staffing("Balie", 1, 2),)), evening("Anna"))

    result = print_plan(plan, Paper.CALENDAR, weeks=2)

    assert result.row(0, "11/1")[:3] == ["2", "11/1", "1/2"]
    assert "een plaats is nog leeg" in result.texts()
