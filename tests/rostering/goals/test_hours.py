"""Goal `hours`: everybody works the contract, with days off where due; worked by hand."""

from __future__ import annotations

from typing import Any

import pytest

from rostering.figures.balances import hours_balance
from rostering.goals.hours import (
    missing_days_off,
    outside_balance_band,
    outside_week_band,
    value,
)
from rostering.plan import Plan
from rostering.team.settings import Limits
from rostering.view import View
from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    WEDNESDAY,
    a_balance,
    a_full_week,
    a_plan,
    an_absence,
    an_employee,
    later,
    on_duty,
    some_settings,
    weeks,
)


def anna_works(days: int, *, hours: str = "38", free: str = "", **changes: Any) -> Plan:
    """Return a plan of Anna alone, on duty from Monday on for so many days of 456 minutes."""
    plan = a_plan(employees=(an_employee("Anna", hours, free=free),), **changes)
    for offset in range(days):
        plan = on_duty(plan, "Anna", later(MONDAY, days=offset))
    return plan


def test_a_full_week_is_within_all_bands() -> None:
    assert value(View(a_full_week(a_plan()), weeks())) == 0


@pytest.mark.parametrize(
    ("carried", "cost"),
    [
        pytest.param(0, 0, id="even"),
        pytest.param(240, 0, id="four hours more"),
        pytest.param(241, 1, id="a minute beyond"),
        pytest.param(-240, 0, id="four hours less"),
        pytest.param(-300, 60, id="an hour beyond"),
    ],
)
def test_the_balance_may_lie_four_hours_off(carried: int, cost: int) -> None:
    plan = anna_works(5, carried=(a_balance("Anna", "uren", carried),))
    view = View(plan, weeks())

    assert outside_balance_band(view, hours_balance(view, "Anna")) == cost
    assert value(view) == cost


@pytest.mark.parametrize(
    ("window", "days_counted"),
    [
        pytest.param(4, 1, id="only the last day"),
        pytest.param(2, 2, id="the end of the window and the last day"),
        pytest.param(1, 3, id="every week"),
    ],
)
def test_the_balance_counts_on_balance_days(window: int, days_counted: int) -> None:
    plan = a_plan(
        employees=(an_employee("Anna", 0),),
        carried=(a_balance("Anna", "uren", 340),),
        settings=some_settings(window_weeks=window),
    )
    view = View(plan, weeks(3))

    assert outside_balance_band(view, hours_balance(view, "Anna")) == 100 * days_counted


@pytest.mark.parametrize(
    ("plan", "cost"),
    [
        pytest.param(anna_works(5), 0, id="as the contract"),
        pytest.param(anna_works(4), 0, id="456 minutes less"),
        pytest.param(anna_works(3), 912 - 480, id="912 minutes less"),
        pytest.param(anna_works(0), 2280 - 480, id="nothing at all"),
        pytest.param(
            anna_works(2, absences=(an_absence("Anna", WEDNESDAY, FRIDAY),)), 0, id="leave counts"
        ),
        pytest.param(anna_works(5, hours="22.8"), 912 - 480, id="912 minutes more"),
    ],
)
def test_a_week_may_lie_eight_hours_off(plan: Plan, cost: int) -> None:
    view = View(plan, weeks())

    assert outside_week_band(view, hours_balance(view, "Anna")) == cost


def test_extra_credit_on_saturday_counts_in_the_balance_but_not_in_the_week() -> None:
    plan = anna_works(5, settings=some_settings(saturday_credit=200))
    view = View(on_duty(plan, "Anna", SATURDAY, "Zaterdag"), weeks())
    balance = hours_balance(view, "Anna")

    assert outside_week_band(view, balance) == 0
    assert outside_balance_band(view, balance) == 240 + 480 - 240


@pytest.mark.parametrize(
    ("plan", "cost"),
    [
        pytest.param(anna_works(4, hours="30.4", free="wisselend"), 0, id="the day off is there"),
        pytest.param(anna_works(5, hours="30.4", free="wisselend"), 480, id="it is lacking"),
        pytest.param(anna_works(5, hours="30.4"), 0, id="none is due to who has none"),
        pytest.param(anna_works(5, hours="30.4", free="vr"), 0, id="fixed is not floating"),
        pytest.param(anna_works(5, hours="30.5", free="wisselend"), 0, id="0.99 is no day"),
        pytest.param(anna_works(5, hours="19", free="wisselend"), 960, id="2.5 is two days"),
        pytest.param(anna_works(4, hours="19", free="wisselend"), 480, id="one of two lacking"),
        pytest.param(anna_works(2, hours="19", free="wisselend"), 0, id="more than due"),
        pytest.param(anna_works(5, hours="38", free="wisselend"), 0, id="full-time"),
        pytest.param(anna_works(5, hours="40", free="wisselend"), 0, id="more than full-time"),
        pytest.param(
            anna_works(
                4, hours="19", free="wisselend", absences=(an_absence("Anna", FRIDAY, FRIDAY),)
            ),
            0,
            id="a week with leave asks nothing",
        ),
    ],
)
def test_whole_days_off_are_due_to_who_has_a_floating_day(plan: Plan, cost: int) -> None:
    view = View(plan, weeks())

    assert missing_days_off(view, hours_balance(view, "Anna")) == cost


def test_a_saturday_off_is_no_weekday_off() -> None:
    plan = anna_works(5, hours="30.4", free="wisselend")

    assert missing_days_off(View(plan, weeks()), hours_balance(View(plan, weeks()), "Anna")) == 480


def test_a_short_day_is_no_day_off() -> None:
    plan = on_duty(anna_works(4, hours="30.4", free="wisselend"), "Anna", FRIDAY, "9:00-10:00")

    assert missing_days_off(View(plan, weeks()), hours_balance(View(plan, weeks()), "Anna")) == 480


def test_nothing_is_due_outside_the_employment() -> None:
    plan = a_plan(employees=(an_employee("Anna", 19, free="wisselend", end=SUNDAY),))
    view = View(plan, weeks(2))

    assert missing_days_off(view, hours_balance(view, "Anna")) == 0


def test_a_team_can_have_bands_of_its_own() -> None:
    limits = Limits(hours_band=0, week_band=0)
    plan = anna_works(4, settings=some_settings(limits=limits))

    assert value(View(plan, weeks())) == 456 + 456


def test_the_value_adds_up_people_and_parts() -> None:
    """Anna (30.4 h, floating day) works five days: week and balance 456 over, no day off.

    Balance: 456 - 240; week: within 480; days off: 480. Bert works nothing of 38 hours:
    balance 2280 - 240, week 2280 - 480.
    """
    plan = anna_works(5, hours="30.4", free="wisselend")
    plan = a_plan(employees=(*plan.employees, an_employee("Bert"))).with_roster(plan.roster)

    assert value(View(plan, weeks())) == (216 + 480) + (2040 + 1800)
