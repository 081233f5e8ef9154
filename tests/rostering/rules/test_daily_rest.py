"""Rule `daily_rest`: there is enough rest between the duties of two days."""

from __future__ import annotations

from datetime import date

import pytest

from rostering.roster import DayEntry, Shift
from rostering.team.settings import Limits
from tests.builders import (
    MONDAY,
    SUNDAY,
    TUESDAY,
    WEDNESDAY,
    a_full_week,
    a_plan,
    a_span,
    later,
    note,
    on_duty,
    some_settings,
    weeks,
)
from tests.rostering.rules.finding import broken, violations

BEFORE = later(MONDAY, days=-1)
AFTER = later(SUNDAY, days=1)


def test_a_full_week_gives_rest_every_day() -> None:
    assert broken("daily_rest", a_full_week(a_plan())) == []


@pytest.mark.parametrize(
    ("first", "first_duty", "second", "second_duty", "found"),
    [
        pytest.param(MONDAY, "12:00-22:00", TUESDAY, "9:00-12:00", False, id="11 hours"),
        pytest.param(MONDAY, "12:00-22:01", TUESDAY, "9:00-12:00", True, id="a minute less"),
        pytest.param(MONDAY, "12:00-22:01", WEDNESDAY, "9:00-12:00", False, id="a day between"),
        pytest.param(BEFORE, "12:00-22:01", MONDAY, "9:00-12:00", True, id="before the horizon"),
        pytest.param(SUNDAY, "12:00-22:01", AFTER, "9:00-12:00", True, id="after the horizon"),
        pytest.param(
            later(MONDAY, days=-2), "12:00-22:01", BEFORE, "9:00-12:00", False, id="all before"
        ),
        pytest.param(
            AFTER, "12:00-22:01", later(AFTER, days=1), "9:00-12:00", False, id="all after"
        ),
    ],
)
def test_eleven_hours_lie_between_the_duties_of_two_days(
    first: date, first_duty: str, second: date, second_duty: str, found: bool
) -> None:
    plan = on_duty(on_duty(a_plan(), "Anna", first, first_duty), "Anna", second, second_duty)

    assert broken("daily_rest", plan) == ([("short_rest", "Anna", second)] if found else [])


def test_rest_runs_from_the_last_shift_of_a_day_to_the_first_of_the_next() -> None:
    two = (Shift("", a_span("6:00", "9:00")), Shift("", a_span("20:00", "22:00")))
    plan = note(a_plan(), "Anna", MONDAY, DayEntry(two))

    (violation,) = violations("daily_rest", note(plan, "Anna", TUESDAY, DayEntry(two)))

    assert violation.facts == {
        "minutes": 480,
        "limit": 660,
        "previous_day": MONDAY,
        "end": 1320,
        "start": 360,
    }


def test_a_long_limit_looks_over_a_free_day() -> None:
    plan = a_plan(settings=some_settings(limits=Limits(daily_rest=2 * 1440)))
    plan = on_duty(plan, "Anna", later(MONDAY, days=-2), "9:00-17:00")

    plan = on_duty(plan, "Anna", MONDAY, "9:00-17:00")

    assert broken("daily_rest", plan) == [("short_rest", "Anna", MONDAY)]


def test_two_days_before_the_horizon_are_left_to_the_weeks_before() -> None:
    plan = a_plan(settings=some_settings(limits=Limits(daily_rest=2 * 1440)))
    for day in (later(MONDAY, days=-3), later(MONDAY, days=-2), later(MONDAY, days=1)):
        plan = on_duty(plan, "Anna", day, "9:00-17:00")

    assert broken("daily_rest", plan) == []
    assert broken("daily_rest", plan, weeks(1, later(MONDAY, weeks=-1))) == [
        ("short_rest", "Anna", later(MONDAY, days=-2))
    ]


def test_each_person_rests_apart() -> None:
    plan = on_duty(a_plan(), "Anna", MONDAY, "12:00-23:00")

    assert broken("daily_rest", on_duty(plan, "Bert", TUESDAY, "6:00-12:00")) == []
