"""Contracts and skills that hold on a day and in a week."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from rostering.calendar import TurnKind
from rostering.team.people import OUTSIDE, Employee, Rotation
from tests.builders import (
    FRIDAY,
    MONDAY,
    SUNDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    an_employee,
    later,
    some_terms,
)

FULL_TIME = some_terms(38, end=TUESDAY)
PART_TIME = some_terms(19, start=THURSDAY)
CHANGING = Employee("Anna", (FULL_TIME, PART_TIME))


def test_the_terms_of_a_day_are_those_whose_period_covers_it() -> None:
    assert CHANGING.on(TUESDAY) is FULL_TIME
    assert CHANGING.on(WEDNESDAY) is None
    assert CHANGING.on(FRIDAY) is PART_TIME


def test_weekly_figures_follow_the_terms_of_monday() -> None:
    assert CHANGING.in_week(MONDAY) is FULL_TIME
    assert CHANGING.in_week(later(MONDAY, weeks=1)) is PART_TIME


def test_who_starts_later_in_the_week_has_the_terms_of_that_day() -> None:
    newcomer = an_employee("Carla", start=WEDNESDAY, end=SUNDAY)

    assert newcomer.in_week(MONDAY) is newcomer.terms[0]
    assert newcomer.in_week(later(MONDAY, weeks=1)) is None
    assert newcomer.in_week(later(MONDAY, weeks=-1)) is None


@pytest.mark.parametrize(
    ("employee", "first", "last"),
    [
        pytest.param(CHANGING, None, None, id="open on both sides"),
        pytest.param(an_employee(start=MONDAY, end=FRIDAY), MONDAY, FRIDAY, id="one period"),
        pytest.param(
            Employee("An", (some_terms(start=FRIDAY), some_terms(start=MONDAY, end=TUESDAY))),
            MONDAY,
            None,
            id="two periods in any order",
        ),
    ],
)
def test_employment_runs_from_the_first_to_the_last_of_all_terms(
    employee: Employee, first: date | None, last: date | None
) -> None:
    assert employee.first_day == first
    assert employee.last_day == last


def test_somebody_is_new_for_a_year() -> None:
    employee = an_employee(start=MONDAY)

    assert employee.is_new(MONDAY)
    assert employee.is_new(MONDAY + timedelta(days=364))
    assert not employee.is_new(MONDAY + timedelta(days=365))
    assert not employee.is_new(later(MONDAY, days=-1))
    assert not an_employee().is_new(MONDAY)


def test_hours_are_exact_and_become_whole_minutes() -> None:
    assert some_terms("30.4").weekly_minutes == 1824
    assert some_terms("7.6").weekly_minutes == 456
    assert some_terms("12.675").weekly_minutes == 761


def test_fixed_free_halves_count_on_weekdays_only() -> None:
    assert some_terms(free="wo,vr NM,za").free.fixed_weekday_halves == 3
    assert some_terms(free="wisselend").free.fixed_weekday_halves == 0


def test_only_z_works_alone() -> None:
    terms = some_terms(skills={"Balie": "B", "Telefoon": "Z"})

    assert terms.is_independent("Telefoon")
    assert not terms.is_independent("Balie")
    assert not terms.is_independent("Loket")


def test_who_is_in_no_rotation_takes_no_turns() -> None:
    terms = some_terms(evening="1 op 4", saturday="nee")

    assert terms.rotation(TurnKind.EVENING) == Rotation(member=True, promise=4)
    assert terms.rotation(TurnKind.SATURDAY) == OUTSIDE
