"""What the encoders of the goals make of a roster, with numbers worked by hand."""

from __future__ import annotations

from datetime import timedelta

import pytest

from rostering.team.absences import Absence
from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    TUESDAY,
    a_balance,
    a_full_week,
    a_plan,
    an_absence,
    an_employee,
    later,
    on_duty,
    some_settings,
    staffing,
    weeks,
)
from tests.solver.pinning import cost

WEEK_OF_ONE_DESK = 5 * 4 * 105 + 120 + 210
"""Person-minutes of one person at the desk: twenty blocks of 1 h 45, the evening, the Saturday."""


def test_an_empty_week_misses_every_minute_of_the_minimum() -> None:
    assert cost(a_plan(), "minimum") == WEEK_OF_ONE_DESK


def test_a_full_week_misses_nothing() -> None:
    assert cost(a_full_week(a_plan()), "minimum") == 0
    assert cost(a_full_week(a_plan()), "wanted") == 0


def test_wanted_places_count_beyond_the_minimum() -> None:
    plan = a_full_week(a_plan(staffing=(staffing("Balie", 1, 3),)))

    assert cost(plan, "minimum") == 0
    assert cost(plan, "wanted") == 2 * WEEK_OF_ONE_DESK


def test_accompanied_people_are_no_staffing() -> None:
    plan = a_plan(employees=(an_employee(skills={"Balie": "B"}),))

    assert cost(plan, "minimum") == WEEK_OF_ONE_DESK


@pytest.mark.parametrize(
    ("carried", "value"),
    [
        pytest.param(0, 0, id="half a turn from fair is fair"),
        # Anna did one of one turn, her share is half: 500 + carried - 1000, or - 500 + carried.
        pytest.param(-1, 1, id="a started tenth beyond"),
        pytest.param(-100, 1, id="one tenth"),
        pytest.param(-101, 4, id="two started tenths, squared"),
        pytest.param(1001, 1, id="owed instead of ahead"),
    ],
)
def test_the_distance_of_a_balance_is_squared_in_tenths(carried: int, value: int) -> None:
    plan = a_plan(carried=(a_balance("Anna", "zaterdag", carried),))
    plan = on_duty(plan, "Anna", SATURDAY, "Zaterdag", {"ZA": "Balie"})

    assert cost(plan, "turns") == value


def test_the_share_follows_the_contracts() -> None:
    people = (an_employee("Anna", 38), an_employee("Bert", 19))
    plan = a_plan(employees=people)

    # Bert does the turn and his share is a third: -667 is two started tenths beyond half.
    assert cost(on_duty(plan, "Bert", SATURDAY, "Zaterdag", {"ZA": "Balie"}), "turns") == 4 + 4


@pytest.mark.parametrize(("promise", "value"), [("ja", 0), ("1 op 2", 0), ("1 op 3", 100)])
def test_a_turn_that_comes_before_the_promise_allows_costs_a_hundred(
    promise: str, value: int
) -> None:
    people = (an_employee("Anna", saturday=promise), an_employee("Bert", saturday="nee"))
    plan = a_plan(employees=people)
    for week in (0, 2):
        day = later(SATURDAY, weeks=week)
        plan = on_duty(plan, "Anna", day, "Zaterdag", {"ZA": "Balie"})

    assert cost(plan, "turns", weeks(3)) == value


def test_turns_in_two_weeks_in_a_row_cost_a_hundred() -> None:
    people = (an_employee("Anna"), an_employee("Bert", saturday="nee"))
    plan = a_plan(employees=people)
    for week in (0, 1):
        day = later(SATURDAY, weeks=week)
        plan = on_duty(plan, "Anna", day, "Zaterdag", {"ZA": "Balie"})

    assert cost(plan, "turns", weeks(2)) == 100


def test_a_turn_before_the_horizon_counts_as_the_previous_one() -> None:
    people = (an_employee("Anna", saturday="1 op 3"), an_employee("Bert", saturday="nee"))
    plan = a_plan(employees=people)
    before = on_duty(plan, "Anna", later(SATURDAY, weeks=-2), "Zaterdag", {"ZA": "Balie"})

    assert cost(on_duty(before, "Anna", SATURDAY, "Zaterdag", {"ZA": "Balie"}), "turns") == 100


def test_both_kinds_of_turn_in_one_week_cost_a_hundred() -> None:
    plan = a_plan(employees=(an_employee("Anna"),))
    plan = on_duty(plan, "Anna", MONDAY, "Laat", {"AV": "Balie"})
    plan = on_duty(plan, "Anna", SATURDAY, "Zaterdag", {"ZA": "Balie"})

    assert cost(plan, "turns") == 100


def test_hours_outside_both_bands_count_by_the_minute() -> None:
    plan = a_plan(employees=(an_employee("Anna", 38),), duties=a_plan().duties)
    plan = on_duty(plan, "Anna", TUESDAY, "Dag")

    # 456 of 2280 worked: 1824 short, 480 of it free for the week, 240 for the balance.
    assert cost(plan, "hours") == (1824 - 480) + (1824 - 240)


def test_a_carried_balance_and_credited_time_count_for_the_hours() -> None:
    away = an_absence(first=MONDAY, last=later(MONDAY, days=4))
    plan = a_plan(
        employees=(an_employee("Anna", 38),),
        absences=(away,),
        carried=(a_balance("Anna", "uren", -300),),
    )

    assert cost(plan, "hours") == 60


def test_extra_credit_on_saturday_counts_in_the_balance_alone() -> None:
    plan = a_plan(
        settings=some_settings(saturday_credit=100),
        employees=(an_employee("Anna", 4),),
        carried=(a_balance("Anna", "uren", 60),),
    )
    plan = on_duty(plan, "Anna", SATURDAY, "Zaterdag", {"ZA": "Balie"})

    # Balance 60 + 240 worked + 240 credited - 240 contract = 300, 60 beyond the band.
    assert cost(plan, "hours") == 60


@pytest.mark.parametrize(("days", "missing"), [(4, 0), (5, 1)])
def test_a_floating_day_off_that_lacks_costs_eight_hours(days: int, missing: int) -> None:
    plan = a_plan(employees=(an_employee("Anna", "30.4", free="wisselend"),))
    for offset in range(days):
        plan = on_duty(plan, "Anna", MONDAY + timedelta(days=offset), "Dag")

    beyond_the_balance_band = max(0, days * 456 - 1824 - 240)
    assert cost(plan, "hours") == beyond_the_balance_band + 480 * missing


@pytest.mark.parametrize(
    ("free", "absences"),
    [
        pytest.param("", (), id="no floating day off"),
        pytest.param("wisselend", (an_absence(first=FRIDAY, last=FRIDAY),), id="leave"),
    ],
)
def test_days_off_lack_only_where_they_are_due(free: str, absences: tuple[Absence, ...]) -> None:
    plan = a_plan(employees=(an_employee("Anna", "22.8", free=free),), absences=absences)
    for offset in range(4):
        plan = on_duty(plan, "Anna", MONDAY + timedelta(days=offset), "Dag")

    worked, contract = 4 * 456, 1368
    beside = worked + (274 if absences else 0) - contract
    assert cost(plan, "hours") == max(0, beside - 480) + max(0, beside - 240)
