"""Rule `day_hours`: a working day is not too long."""

from __future__ import annotations

import pytest

from rostering.roster import DayEntry, Shift
from rostering.team.settings import Limits
from tests.builders import MONDAY, a_full_week, a_plan, a_span, note, on_duty, some_settings
from tests.rostering.rules.finding import broken, violations

FOUND = [("too_long_day", "Anna", MONDAY)]


def test_a_full_week_has_no_long_days() -> None:
    assert broken("day_hours", a_full_week(a_plan())) == []


@pytest.mark.parametrize(
    ("duty", "found"),
    [
        pytest.param("8:00-19:00", False, id="11 hours"),
        pytest.param("8:00-19:01", True, id="a minute more"),
    ],
)
def test_a_day_holds_at_most_eleven_hours(duty: str, found: bool) -> None:
    assert broken("day_hours", on_duty(a_plan(), "Anna", MONDAY, duty)) == (FOUND if found else [])


def test_the_break_is_not_counted() -> None:
    shift = Shift("", a_span("8:00", "20:00"), a_span("12:00", "13:00"))

    assert broken("day_hours", note(a_plan(), "Anna", MONDAY, DayEntry((shift,)))) == []


def test_two_duties_of_one_day_add_up() -> None:
    shifts = (Shift("", a_span("7:00", "13:00")), Shift("", a_span("14:00", "19:30")))

    (violation,) = violations("day_hours", note(a_plan(), "Anna", MONDAY, DayEntry(shifts)))

    assert violation.facts == {"minutes": 690, "limit": 660}


def test_a_team_can_have_a_limit_of_its_own() -> None:
    plan = a_plan(settings=some_settings(limits=Limits(day_hours=480)))

    assert broken("day_hours", on_duty(plan, "Anna", MONDAY, "8:00-16:00")) == []
    assert broken("day_hours", on_duty(plan, "Anna", MONDAY, "8:00-16:01")) == FOUND
