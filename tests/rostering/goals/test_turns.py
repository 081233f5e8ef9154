"""Goal `turns`: turns are shared fairly and lie far enough apart; numbers worked by hand."""

from __future__ import annotations

import pytest

from rostering.calendar import TurnKind
from rostering.goals.turns import (
    broken_promises,
    double_weeks,
    turns_in_a_row,
    unfairness,
    value,
)
from rostering.plan import Plan
from rostering.team.people import Employee
from rostering.view import View
from tests.builders import (
    MONDAY,
    SATURDAY,
    SUNDAY,
    a_balance,
    a_full_week,
    a_plan,
    an_employee,
    an_opening,
    later,
    on_duty,
    some_settings,
    some_terms,
    usual_openings,
    weeks,
)

EVENING, SATURDAYS = TurnKind.EVENING, TurnKind.SATURDAY


def evenings(plan: Plan, name: str, *numbers: int) -> Plan:
    """Return the plan with a person in the evening turn of these weeks, counted from the first."""
    for number in numbers:
        plan = on_duty(plan, name, later(MONDAY, weeks=number), "Laat", {"AV": "Balie"})
    return plan


def saturdays(plan: Plan, name: str, *numbers: int) -> Plan:
    """Return the plan with a person in the Saturday turn of these weeks."""
    for number in numbers:
        plan = on_duty(plan, name, later(SATURDAY, weeks=number), "Zaterdag", {"ZA": "Balie"})
    return plan


def test_a_full_week_is_fair() -> None:
    assert value(View(a_full_week(a_plan()), weeks())) == 0


@pytest.mark.parametrize(
    ("balance", "cost"),
    [
        pytest.param(0, 0, id="even"),
        pytest.param(500, 0, id="half a turn is fair"),
        pytest.param(501, 1, id="a started tenth"),
        pytest.param(600, 1, id="a full tenth"),
        pytest.param(601, 4, id="two started tenths"),
        pytest.param(-500, 0, id="half a turn too many"),
        pytest.param(-1000, 25, id="a turn too many: five tenths"),
        pytest.param(2250, 324, id="18 started tenths"),
    ],
)
def test_started_tenths_beyond_half_a_turn_are_squared(balance: int, cost: int) -> None:
    plan = a_plan(carried=(a_balance("Anna", "avond", balance),))

    assert unfairness(View(plan, weeks()), EVENING) == cost
    assert unfairness(View(plan, weeks()), SATURDAYS) == 0


@pytest.mark.parametrize(
    ("window", "cost"),
    [
        pytest.param(4, 50, id="only at the end"),
        pytest.param(3, 0 + 50, id="after three weeks and at the end"),
        pytest.param(2, 50 + 50, id="after two weeks and at the end"),
        pytest.param(1, 0 + 50 + 0 + 50, id="every week"),
    ],
)
def test_balances_count_on_balance_days(window: int, cost: int) -> None:
    """Anna does weeks 1, 2 and 4, Bert week 3: both are off by 0.5, 1, 0.5 and 1 turn."""
    plan = a_plan(settings=some_settings(window_weeks=window))
    plan = evenings(evenings(plan, "Anna", 0, 1, 3), "Bert", 2)

    assert unfairness(View(plan, weeks(4)), EVENING) == cost


def test_the_last_day_is_a_balance_day_of_a_shorter_window() -> None:
    """After three weeks of Anna alone: off by 0.5, 1 and 1.5 turns; days 2 and 3 count."""
    plan = evenings(a_plan(settings=some_settings(window_weeks=2)), "Anna", 0, 1, 2)

    assert unfairness(View(plan, weeks(3)), EVENING) == 2 * 5**2 + 2 * 10**2


@pytest.mark.parametrize(
    ("promise", "numbers", "cost"),
    [
        pytest.param("1 op 4", (0,), 0, id="first turn"),
        pytest.param("1 op 4", (0, 4), 0, id="four weeks later"),
        pytest.param("1 op 4", (0, 3), 100, id="three weeks later"),
        pytest.param("1 op 4", (0, 3, 6), 200, id="twice too soon"),
        pytest.param("1 op 4", (0, 3, 7), 100, id="counted from the previous turn"),
        pytest.param("1 op 4", (-2, 1), 100, id="turn before the horizon"),
        pytest.param("1 op 4", (-3, -1), 0, id="both before the horizon"),
        pytest.param("1 op 4", (6, 8), 0, id="second after the horizon"),
        pytest.param("1 op 1", (0, 1), 0, id="every week is promised"),
        pytest.param("ja", (0, 1), 0, id="nothing promised"),
    ],
)
def test_a_turn_that_comes_sooner_than_promised_costs_a_hundred(
    promise: str, numbers: tuple[int, ...], cost: int
) -> None:
    plan = a_plan(employees=(an_employee("Anna", evening=promise, saturday="ja"),))

    view = View(evenings(plan, "Anna", *numbers), weeks(8))

    assert broken_promises(view, "Anna", EVENING) == cost
    assert broken_promises(view, "Anna", SATURDAYS) == 0


def test_the_promise_of_the_day_of_the_turn_counts() -> None:
    now, then = (
        some_terms(evening="ja", end=SUNDAY),
        some_terms(evening="1 op 3", start=later(MONDAY, weeks=1)),
    )
    plan = evenings(a_plan(employees=(Employee("Anna", (now, then)),)), "Anna", 0, 1)

    assert broken_promises(View(plan, weeks(2)), "Anna", EVENING) == 100


@pytest.mark.parametrize(
    ("numbers", "cost"),
    [
        pytest.param((0, 2), 0, id="a week between"),
        pytest.param((0, 1), 100, id="two weeks in a row"),
        pytest.param((0, 1, 2), 200, id="three weeks in a row"),
        pytest.param((-1, 0), 100, id="week before the horizon"),
        pytest.param((-2, -1), 0, id="both before the horizon"),
        pytest.param((3, 4), 0, id="second after the horizon"),
    ],
)
def test_turns_in_weeks_that_follow_cost_a_hundred(numbers: tuple[int, ...], cost: int) -> None:
    view = View(evenings(a_plan(), "Anna", *numbers), weeks(4))

    assert turns_in_a_row(view, "Anna", EVENING) == cost
    assert turns_in_a_row(view, "Bert", EVENING) == 0


def test_each_turn_of_the_following_week_counts() -> None:
    """Two evenings in a week are two turns, and the second comes too soon after the first."""
    openings = (*usual_openings(), an_opening("do", "AV", "17:00", "19:00", turn="avond"))
    plan = a_plan(openings=openings, employees=(an_employee("Anna", evening="1 op 2"),))
    plan = evenings(plan, "Anna", 0, 1)
    plan = on_duty(plan, "Anna", later(MONDAY, days=10), "10:24-19:00", {"AV": "Balie"})
    view = View(plan, weeks(2))

    assert turns_in_a_row(view, "Anna", EVENING) == 200
    assert broken_promises(view, "Anna", EVENING) == 200


@pytest.mark.parametrize(
    ("evening", "saturday", "cost"),
    [
        pytest.param((0,), (0,), 100, id="both in one week"),
        pytest.param((0,), (1,), 0, id="in two weeks"),
        pytest.param((0, 1), (0, 1), 200, id="both in two weeks"),
        pytest.param((-1,), (-1,), 0, id="before the horizon"),
    ],
)
def test_a_week_with_both_kinds_of_turn_costs_a_hundred(
    evening: tuple[int, ...], saturday: tuple[int, ...], cost: int
) -> None:
    plan = saturdays(evenings(a_plan(), "Anna", *evening), "Anna", *saturday)

    assert double_weeks(View(plan, weeks(2)), "Anna") == cost


def test_the_value_adds_up_all_parts() -> None:
    """Anna does all turns of two weeks.

    Unfairness: both people off by one turn of each kind, 4 x 25; promises: 1 op 4 for evenings,
    100; in a row: both kinds, 200; both kinds in one week: 200.
    """
    anna = an_employee("Anna", evening="1 op 4")
    plan = a_plan(employees=(anna, an_employee("Bert")))
    plan = saturdays(evenings(plan, "Anna", 0, 1), "Anna", 0, 1)

    assert value(View(plan, weeks(2))) == 100 + 100 + 200 + 200
