"""Rule `break`: a long duty has a break."""

from __future__ import annotations

import pytest

from rostering.roster import DayEntry, Shift
from rostering.team.settings import Limits
from tests.builders import MONDAY, a_full_week, a_plan, a_span, note, some_settings
from tests.rostering.rules.finding import broken, violations


def a_shift(times: str, pause: str = "") -> DayEntry:
    span = a_span(*pause.split("-")) if pause else None
    return DayEntry((Shift("", a_span(*times.split("-")), span),))


def test_a_full_week_has_its_breaks() -> None:
    assert broken("break", a_full_week(a_plan())) == []


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        pytest.param(a_shift("9:00-15:00"), [], id="6 hours without"),
        pytest.param(a_shift("9:00-15:01"), ["no_break"], id="a minute more without"),
        pytest.param(a_shift("9:00-15:31", "12:00-12:30"), [], id="half an hour"),
        pytest.param(a_shift("9:00-15:31", "12:00-12:29"), ["short_break"], id="a minute less"),
        pytest.param(a_shift("9:00-15:10", "12:00-12:10"), [], id="6 hours of work with a short"),
    ],
)
def test_more_than_six_hours_of_work_have_half_an_hour_of_break(
    entry: DayEntry, found: list[str]
) -> None:
    plan = note(a_plan(), "Anna", MONDAY, entry)

    assert broken("break", plan) == [(reason, "Anna", MONDAY) for reason in found]


def test_the_facts_give_work_and_break() -> None:
    plan = note(a_plan(), "Anna", MONDAY, a_shift("9:00-17:00", "12:00-12:15"))

    (violation,) = violations("break", plan)

    assert violation.facts == {
        "duty": "",
        "start": 540,
        "end": 1020,
        "minutes": 465,
        "after": 360,
        "break_minutes": 15,
        "limit": 30,
    }


def test_no_break_at_all_counts_as_zero_minutes() -> None:
    (violation,) = violations("break", note(a_plan(), "Anna", MONDAY, a_shift("9:00-17:00")))

    assert violation.facts["break_minutes"] == 0


def test_a_team_can_have_limits_of_its_own() -> None:
    strict = a_plan(settings=some_settings(limits=Limits(break_after=240, break_length=60)))
    none = a_plan(settings=some_settings(limits=Limits(break_length=0)))

    assert broken("break", note(strict, "Anna", MONDAY, a_shift("9:00-14:00", "12:00-12:30")))
    assert broken("break", note(none, "Anna", MONDAY, a_shift("9:00-19:00"))) == []
