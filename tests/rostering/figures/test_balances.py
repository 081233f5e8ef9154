"""Balances of turns and hours, worked by hand."""

from __future__ import annotations

from datetime import date

import pytest

from rostering.calendar import TurnKind
from rostering.figures.balances import entitlement, hours_balance, shares, turn_balances
from rostering.figures.statistics import hours_table, turns_table
from rostering.plan import Plan
from rostering.team.absences import Absence
from rostering.team.people import Employee
from rostering.view import View
from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    TUESDAY,
    WEDNESDAY,
    a_balance,
    a_closure,
    a_full_week,
    a_plan,
    a_post,
    an_absence,
    an_employee,
    later,
    on_duty,
    some_settings,
    staffing,
    weeks,
)

EVENING = TurnKind.EVENING


def an_evening(plan: Plan, name: str, week: int = 0) -> Plan:
    """Return the plan with a person in the evening turn of a week, counted from the first."""
    return on_duty(plan, name, later(MONDAY, weeks=week), "Laat", {"AV": "Balie"})


@pytest.mark.parametrize(
    ("entitlements", "turns", "expected"),
    [
        pytest.param([2280, 1140], 1, [667, 333], id="two thirds and a third"),
        pytest.param([2280, 1140], 3, [2000, 1000], id="three turns"),
        pytest.param([1, 1, 1], 1, [333, 333, 333], id="each rounded on its own"),
        pytest.param([1, 15], 1, [63, 938], id="halves up: 62.5 and 937.5"),
        pytest.param([2280, 0], 1, [1000, 0], id="nobody else entitled"),
        pytest.param([0, 0], 1, [0, 0], id="nobody entitled"),
        pytest.param([2280, 2280], 0, [0, 0], id="no turns"),
    ],
)
def test_turns_are_shared_in_proportion_in_thousandths(
    entitlements: list[int], turns: int, expected: list[int]
) -> None:
    names = [f"P{number}" for number in range(len(entitlements))]

    found = shares(dict(zip(names, entitlements, strict=True)), turns)

    assert list(found.values()) == expected


@pytest.mark.parametrize(
    ("employee", "minutes"),
    [
        pytest.param(an_employee("Anna"), 2280, id="full-time"),
        pytest.param(an_employee("Anna", 19), 1140, id="half-time"),
        pytest.param(an_employee("Anna", evening="nee"), 0, id="not in the rotation"),
        pytest.param(an_employee("Anna", skills={"Balie": "B"}), 0, id="accompanied"),
        pytest.param(an_employee("Anna", free="ma NM"), 0, id="fixed free at the turn"),
        pytest.param(an_employee("Anna", free="ma VM"), 2280, id="fixed free the other half"),
        pytest.param(an_employee("Anna", free="di"), 2280, id="fixed free another day"),
        pytest.param(an_employee("Anna", start=WEDNESDAY), 2280, id="starts on Wednesday"),
        pytest.param(an_employee("Anna", start=later(MONDAY, weeks=1)), 0, id="starts next week"),
    ],
)
def test_entitlement_is_the_weekly_minutes_of_who_can_take_the_turn(
    employee: Employee, minutes: int
) -> None:
    assert entitlement(a_plan(employees=(employee,)), "Anna", EVENING, MONDAY) == minutes


@pytest.mark.parametrize(
    ("changes", "minutes"),
    [
        pytest.param({"closures": (a_closure(MONDAY, part="NM"),)}, 0, id="turn is closed"),
        pytest.param({"staffing": (staffing(block="VM1"),)}, 0, id="nobody is wanted"),
        pytest.param(
            {
                "posts": (a_post(), a_post("Telefoon")),
                "staffing": (staffing("Balie", 0, 1), staffing("Telefoon", 1)),
            },
            2280,
            id="wanted on one of two posts",
        ),
        pytest.param(
            {"posts": (a_post(), a_post("Telefoon")), "staffing": (staffing("Telefoon", 1),)},
            0,
            id="wanted only on a post she cannot",
        ),
        pytest.param({"absences": (an_absence(last=SUNDAY),)}, 2280, id="a week of leave"),
        pytest.param({"absences": (an_absence(last=None),)}, 0, id="a long absence"),
    ],
)
def test_entitlement_follows_the_turns_and_long_absences(
    changes: dict[str, object], minutes: int
) -> None:
    assert entitlement(a_plan(**changes), "Anna", EVENING, MONDAY) == minutes


def test_the_balance_of_turns_grows_by_the_share_and_falls_with_each_turn() -> None:
    """Anna works double of Bert: 667 and 333 thousandths of each evening."""
    plan = a_plan(
        employees=(an_employee("Anna", 38), an_employee("Bert", 19)),
        carried=(a_balance("Anna", "avond", 250),),
    )
    plan = an_evening(an_evening(an_evening(plan, "Anna", 0), "Anna", 1), "Bert", 2)

    found = turn_balances(View(plan, weeks(3)), EVENING)

    assert found["Anna"].before == 250
    assert found["Anna"].share == (667, 667, 667)
    assert found["Anna"].done == (1, 1, 0)
    assert found["Anna"].after == (-83, -416, 251)
    assert found["Bert"].before == 0
    assert found["Bert"].done == (0, 0, 1)
    assert found["Bert"].after == (333, 666, -1)
    assert turns_table(View(plan, weeks(3)))[EVENING] == found


def test_weeks_before_the_date_of_a_balance_are_in_it() -> None:
    """Anna's balance holds the week of two weeks ago, Bert's starts with the roster."""
    plan = a_plan(carried=(a_balance("Anna", "avond", 1000, later(MONDAY, weeks=-1)),))
    plan = an_evening(an_evening(an_evening(plan, "Anna", -2), "Anna", -1), "Bert", 0)

    found = turn_balances(View(plan, weeks()), EVENING)

    assert found["Anna"].before == 1000 + 500 - 1000
    assert found["Bert"].before == 0 + 500 + 500
    assert found["Anna"].after == (1000,)
    assert found["Bert"].after == (500,)


def test_a_balance_of_later_is_not_touched_by_the_weeks_before_it() -> None:
    plan = a_plan(carried=(a_balance("Anna", "avond", 200, later(MONDAY, weeks=1)),))
    plan = an_evening(an_evening(plan, "Anna", 0), "Anna", 1)

    assert turn_balances(View(plan, weeks(2)), EVENING)["Anna"].after == (200, -300)


def test_past_weeks_without_a_roster_add_nothing() -> None:
    plan = a_plan(carried=(a_balance("Anna", "avond", 0, later(MONDAY, weeks=-3)),))
    plan = an_evening(plan, "Anna", -1)

    assert turn_balances(View(plan, weeks()), EVENING)["Anna"].after == (-500,)


def test_a_turn_belongs_to_who_worked_it_even_outside_the_rotation() -> None:
    plan = a_plan(employees=(an_employee("Anna"), an_employee("Bert", evening="nee")))

    found = turn_balances(View(an_evening(plan, "Bert"), weeks()), EVENING)

    assert found["Anna"].after == (1000,)
    assert found["Bert"].after == (-1000,)


def test_a_closed_turn_costs_and_credits_nobody() -> None:
    plan = a_full_week(a_plan()).with_roster(a_full_week(a_plan()).roster.without([MONDAY]))

    found = turn_balances(View(plan, weeks()), EVENING)

    assert [balance.after for balance in found.values()] == [(0,), (0,)]


def test_hours_grow_by_work_and_credit_and_fall_by_the_contract() -> None:
    plan = a_full_week(a_plan(carried=(a_balance("Bert", "uren", 100),)))

    anna, bert = hours_table(View(plan, weeks()))

    assert (anna.contract, anna.worked, anna.credited) == ((2280,), (2280,), (0,))
    assert (anna.before, anna.after) == (0, (0,))
    assert bert.worked == (2520,)
    assert (bert.before, bert.after) == (100, (340,))


def test_saturday_work_earns_extra_in_the_balance_of_hours() -> None:
    plan = a_full_week(a_plan(settings=some_settings(saturday_credit=50)))

    bert = hours_balance(View(plan, weeks()), "Bert")

    assert bert.extra == (120,)
    assert bert.after == (360,)


def test_leave_is_credited() -> None:
    plan = a_plan(absences=(an_absence("Anna", TUESDAY, FRIDAY),))

    anna = hours_balance(View(on_duty(plan, "Anna", MONDAY), weeks()), "Anna")

    assert (anna.worked, anna.credited, anna.after) == ((456,), (1824,), (0,))


def test_hours_are_followed_from_their_date_over_the_weeks_with_a_roster() -> None:
    """Two weeks ago one day of five was worked; last week nothing was planned at all."""
    plan = on_duty(a_plan(), "Anna", later(MONDAY, weeks=-2))
    dated = a_plan(carried=(a_balance("Anna", "uren", 60, later(MONDAY, weeks=-1)),))
    dated = dated.with_roster(plan.roster)

    anna = hours_balance(View(plan, weeks(2)), "Anna")

    assert anna.before == 456 - 2280
    assert anna.after == (-1824 - 2280, -1824 - 4560)
    assert hours_balance(View(dated, weeks()), "Anna").before == 60


def test_hours_of_later_are_not_touched_by_the_weeks_before_their_date() -> None:
    plan = a_plan(carried=(a_balance("Anna", "uren", 60, later(MONDAY, weeks=1)),))

    assert hours_balance(View(plan, weeks(2)), "Anna").after == (60, 60 - 2280)


@pytest.mark.parametrize("past", [1, 4, 13, 60])
def test_any_number_of_past_weeks_is_followed(past: int) -> None:
    """Anna took every evening of the past weeks: half a turn too many in each."""
    plan = a_plan()
    for week in range(past):
        plan = an_evening(plan, "Anna", week)

    found = turn_balances(View(plan, weeks(2, later(MONDAY, weeks=past))), EVENING)

    assert found["Anna"].before == -500 * past
    assert found["Bert"].before == 500 * past
    assert found["Bert"].after == (500 * past, 500 * past)


def test_a_past_week_that_was_already_over_is_the_same_in_one_horizon_as_in_two() -> None:
    plan = an_evening(an_evening(an_evening(a_plan(), "Anna", 0), "Bert", 1), "Anna", 2)

    whole = turn_balances(View(plan, weeks(3)), EVENING)
    rest = turn_balances(View(plan, weeks(1, later(MONDAY, weeks=2))), EVENING)

    assert {name: row.after[-1] for name, row in whole.items()} == {
        name: row.after[-1] for name, row in rest.items()
    }


@pytest.mark.parametrize("day", [MONDAY, SATURDAY], ids=["evening", "saturday"])
@pytest.mark.parametrize("how", ["closed", "holiday"])
def test_a_turn_on_a_closed_day_credits_nobody_even_when_somebody_was_noted(
    day: date, how: str
) -> None:
    kind = EVENING if day == MONDAY else TurnKind.SATURDAY
    open_ = a_full_week(a_plan())
    changes = {"closures": (a_closure(day),)} if how == "closed" else {"holidays": {day: "feest"}}
    closed = a_plan(**changes).with_roster(open_.roster)

    assert turn_balances(View(open_, weeks()), kind)["Anna"].after != (0,)
    for balance in turn_balances(View(closed, weeks()), kind).values():
        assert (balance.done, balance.share, balance.after) == ((0,), (0,), (0,))


def test_a_half_day_closure_takes_the_turn_that_starts_in_it() -> None:
    plan = a_plan(closures=(a_closure(MONDAY, part="NM"), a_closure(SATURDAY, part="NM")))
    plan = plan.with_roster(a_full_week(a_plan()).roster)

    evening = turn_balances(View(plan, weeks()), EVENING)
    saturday = turn_balances(View(plan, weeks()), TurnKind.SATURDAY)

    assert [row.after for row in evening.values()] == [(0,), (0,)]
    assert [row.after for row in saturday.values()] == [(500,), (-500,)]


def test_a_swap_moves_the_turn_and_nothing_else() -> None:
    """Bert works Anna's evening in her place; what ought to be theirs stays the same."""
    planned = an_evening(an_evening(a_plan(), "Anna", 0), "Bert", 1)
    swapped = an_evening(an_evening(a_plan(), "Bert", 0), "Bert", 1)

    before = turn_balances(View(planned, weeks(2)), EVENING)
    after = turn_balances(View(swapped, weeks(2)), EVENING)

    assert [before[name].share for name in before] == [after[name].share for name in after]
    assert after["Anna"].after[-1] - before["Anna"].after[-1] == 1000
    assert after["Bert"].after[-1] - before["Bert"].after[-1] == -1000


@pytest.mark.parametrize(
    ("absences", "earned"),
    [
        pytest.param((), 500, id="at work"),
        pytest.param((an_absence(last=SUNDAY),), 500, id="one week of leave"),
        pytest.param((an_absence(last=later(FRIDAY, weeks=2)),), 500, id="three weeks of leave"),
        pytest.param((an_absence(last=later(FRIDAY, weeks=3)),), 0, id="four whole weeks"),
        pytest.param(
            (
                an_absence(last=later(WEDNESDAY, weeks=1)),
                an_absence(first=later(WEDNESDAY, weeks=1, days=1), last=later(FRIDAY, weeks=3)),
            ),
            0,
            id="four weeks in several rows",
        ),
        pytest.param(
            (an_absence(last=later(FRIDAY, weeks=3), part="VM"),), 500, id="four weeks of mornings"
        ),
        pytest.param((an_absence(last=None),), 0, id="without an end"),
        pytest.param((an_absence(last=None, approved=False),), 500, id="only requested"),
    ],
)
def test_a_long_absence_earns_no_turns_and_leave_does(
    absences: tuple[Absence, ...], earned: int
) -> None:
    plan = an_evening(a_plan(absences=absences), "Bert")

    found = turn_balances(View(plan, weeks()), EVENING)

    assert found["Anna"].after == (earned,)
    assert found["Bert"].after == (-earned,)


def test_who_leaves_within_the_weeks_shares_until_then() -> None:
    leaver = an_employee("Anna", end=later(MONDAY, weeks=1))
    plan = a_plan(employees=(leaver, an_employee("Bert")))
    for week in range(3):
        plan = an_evening(plan, "Bert", week)

    assert turn_balances(View(plan, weeks(3)), EVENING)["Anna"].share == (500, 500, 0)
