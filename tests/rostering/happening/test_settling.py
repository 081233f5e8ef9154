"""What nothing is left to allow of goes with the next edit of the days it was about."""

from __future__ import annotations

from datetime import date

import pytest

from rostering.allowances import Why, allowance_of
from rostering.check import check
from rostering.happening.settling import without_gone
from rostering.plan import Plan
from rostering.roster import DayEntry
from rostering.rules import RuleId
from rostering.time import monday_of
from tests.builders import (
    MONDAY,
    SATURDAY,
    SUNDAY,
    TUESDAY,
    a_duty,
    a_full_week,
    a_plan,
    later,
    on_duty,
    weeks,
)

NEXT_MONDAY = later(MONDAY, weeks=1)


def two_long_days() -> Plan:
    """Anna and Bert work too long on Monday; both days stand with a reason."""
    plan = a_plan(duties=(a_duty("Lang", "8:00", "20:30"), a_duty()))
    for name in ("Anna", "Bert"):
        plan = on_duty(plan, name, MONDAY, "Lang")
    found = [item for item in check(plan, weeks()).violations if item.rule == "day_hours"]
    return plan.with_allowances(
        tuple(allowance_of(item, Why.BUSY, MONDAY, "Telling") for item in found)
    )


def names(plan: Plan) -> list[str | None]:
    return [row.employee for row in plan.allowances]


def test_an_edit_takes_along_what_it_put_right() -> None:
    plan = on_duty(two_long_days(), "Anna", MONDAY, "Dag")

    assert names(without_gone(plan, {("Anna", MONDAY)})) == ["Bert"]


def test_what_is_still_there_stays() -> None:
    plan = on_duty(two_long_days(), "Anna", TUESDAY, "Dag")

    assert without_gone(plan, {("Anna", TUESDAY)}) is plan


def test_an_edit_of_others_or_of_another_month_leaves_it_alone() -> None:
    plan = on_duty(two_long_days(), "Anna", MONDAY, "Dag")

    assert without_gone(plan, {("Bert", MONDAY)}) is plan
    assert without_gone(plan, {("Anna", later(MONDAY, weeks=4))}) is plan


@pytest.mark.parametrize(
    ("rule", "edited"),
    [
        pytest.param("daily_rest", SUNDAY, id="the day before a day in the next week"),
        pytest.param("weekly_rest", NEXT_MONDAY, id="the day after a week without rest"),
    ],
)
def test_an_edit_over_the_sunday_takes_along_what_it_put_right(rule: RuleId, edited: date) -> None:
    plan = a_full_week(a_plan())
    for day, times in (
        (SATURDAY, "9:00-17:00"),
        (SUNDAY, "15:00-23:00"),
        (NEXT_MONDAY, "7:00-9:00"),
    ):
        plan = on_duty(plan, "Anna", day, times)
    found = [item for item in check(plan, weeks(2)).violations if item.rule == rule]
    plan = plan.with_allowances(tuple(allowance_of(item, Why.BUSY, MONDAY) for item in found))
    key = ("Anna", edited)

    freed = plan.with_roster(plan.roster.replaced({key: DayEntry()}))

    assert names(plan) == ["Anna"]
    assert found[0].day is not None
    assert monday_of(found[0].day) != monday_of(edited)
    assert names(without_gone(plan, {key})) == ["Anna"]
    assert names(without_gone(freed, {key})) == []
