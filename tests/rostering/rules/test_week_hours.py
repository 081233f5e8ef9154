"""Rule `week_hours`: a working week is not too long."""

from __future__ import annotations

import pytest

from rostering.plan import Plan
from rostering.team.settings import Limits
from tests.builders import MONDAY, a_full_week, a_plan, later, on_duty, some_settings, weeks
from tests.rostering.rules.finding import broken, violations


def a_week_of(plan: Plan, *duties: str) -> Plan:
    """Return the plan with Anna on these own times, from Monday on."""
    for offset, duty in enumerate(duties):
        plan = on_duty(plan, "Anna", later(MONDAY, days=offset), duty)
    return plan


def test_a_full_week_is_not_too_long() -> None:
    assert broken("week_hours", a_full_week(a_plan())) == []


@pytest.mark.parametrize(
    ("last", "found"),
    [
        pytest.param("9:00-19:00", False, id="50 hours"),
        pytest.param("9:00-19:01", True, id="a minute more"),
    ],
)
def test_a_week_holds_at_most_fifty_hours(last: str, found: bool) -> None:
    plan = a_week_of(a_plan(), *["9:00-19:00"] * 4, last)

    assert broken("week_hours", plan) == ([("too_long_week", "Anna", MONDAY)] if found else [])


def test_each_week_is_counted_from_monday_to_sunday() -> None:
    plan = a_week_of(a_plan(), *["9:00-17:00"] * 12)

    found = violations("week_hours", plan, weeks(2))

    assert [(violation.day, violation.facts) for violation in found] == [
        (MONDAY, {"minutes": 56 * 60, "limit": 50 * 60})
    ]


def test_a_team_can_have_a_limit_of_its_own() -> None:
    plan = a_week_of(a_plan(settings=some_settings(limits=Limits(week_hours=600))), "9:00-19:01")

    assert broken("week_hours", plan) == [("too_long_week", "Anna", MONDAY)]
