"""Rule `weekly_rest`: every week has a long stretch of rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostering.plan import Plan
from rostering.roster import DayEntry, Shift
from rostering.rules.weekly_rest import longest_rest
from rostering.team.settings import Limits
from rostering.view import View
from tests.builders import (
    MONDAY,
    SUNDAY,
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

LONG = "0:00-24:00"


def on_days(duty: str, *offsets: int) -> Plan:
    """Return a plan with Anna on these times, on days counted from Monday."""
    plan = a_plan()
    for offset in offsets:
        plan = on_duty(plan, "Anna", later(MONDAY, days=offset), duty)
    return plan


def test_a_full_week_ends_in_rest() -> None:
    assert broken("weekly_rest", a_full_week(a_plan())) == []
    assert broken("weekly_rest", a_plan()) == []


@pytest.mark.parametrize(
    ("plan", "hours"),
    [
        pytest.param(on_days("9:00-17:00", 0, 1, 2, 3, 4, 5, 6, 7), 16, id="every day"),
        pytest.param(on_days("9:00-17:00", 0, 1, 2, 3, 4, 5, 7), 40, id="free on Sunday"),
        pytest.param(on_days("9:00-17:00", 0, 1, 3, 4, 5, 6, 7), 40, id="free on Wednesday"),
        pytest.param(
            on_days("9:00-17:00", 0, 1, 2, 3, 4, 5, 6, 9), 64, id="reaches into next week"
        ),
        pytest.param(
            on_days("9:00-17:00", 1, 2, 3, 4, 5, 6, 7), 33, id="running on Monday from 0:00"
        ),
        pytest.param(on_days(LONG, 0, 1, 2, 3, 4, 5, 6), 0, id="stretch of the next week"),
        pytest.param(
            on_days("9:00-17:00", *range(7), 21), 2 * 168 + 7, id="free beyond what is seen"
        ),
        pytest.param(a_plan(), 3 * 168, id="always free"),
    ],
)
def test_the_longest_free_stretch_that_starts_in_the_week(plan: Plan, hours: int) -> None:
    assert longest_rest(View(plan, weeks()), "Anna", MONDAY) == hours * 60


@pytest.mark.parametrize(
    ("last", "found"),
    [
        pytest.param("9:00-13:00", False, id="35 hours"),
        pytest.param("9:00-13:01", True, id="a minute less"),
    ],
)
def test_a_week_has_thirty_five_hours_of_rest(last: str, found: bool) -> None:
    plan = on_days("0:00-12:00", 0, 1, 2, 3, 4, 7)

    plan = on_duty(plan, "Anna", later(MONDAY, days=5), last)

    assert broken("weekly_rest", plan) == ([("short_weekly_rest", "Anna", MONDAY)] if found else [])


def test_each_week_has_rest_of_its_own() -> None:
    plan = on_days("9:00-17:00", *range(15))

    found = violations("weekly_rest", plan, weeks(2))

    assert [(violation.day, violation.facts) for violation in found] == [
        (MONDAY, {"minutes": 960, "limit": 2100}),
        (later(MONDAY, weeks=1), {"minutes": 960, "limit": 2100}),
    ]


def test_overlapping_shifts_leave_no_rest_between_them() -> None:
    shifts = (Shift("", a_span("8:00", "18:00")), Shift("", a_span("9:00", "10:00")))
    plan = on_days("8:00-18:00", *range(6), 7)

    plan = note(plan, "Anna", SUNDAY, DayEntry(shifts))

    assert longest_rest(View(plan, weeks()), "Anna", MONDAY) == 14 * 60


SHIFTS = st.dictionaries(
    st.integers(0, 20),
    st.tuples(st.integers(0, 22), st.integers(1, 12)).map(lambda t: (t[0], min(24, sum(t)))),
)


@given(SHIFTS)
def test_the_longest_stretch_equals_that_found_hour_by_hour(
    shifts: dict[int, tuple[int, int]],
) -> None:
    plan, busy = a_plan(), set()
    for offset, (start, end) in shifts.items():
        plan = on_duty(plan, "Anna", later(MONDAY, days=offset), f"{start}:00-{end}:00")
        busy |= set(range(24 * offset + start, 24 * offset + end))

    longest = 0
    for first in range(7 * 24):
        if first == 0 or first - 1 in busy:
            last = next((hour for hour in range(first, 21 * 24) if hour in busy), 21 * 24)
            longest = max(longest, last - first)

    assert longest_rest(View(plan, weeks()), "Anna", MONDAY) == 60 * longest


def test_a_team_can_have_a_limit_of_its_own() -> None:
    plan = a_plan(settings=some_settings(limits=Limits(weekly_rest=960)))

    plan = plan.with_roster(on_days("9:00-17:00", *range(8)).roster)

    assert broken("weekly_rest", plan) == []
