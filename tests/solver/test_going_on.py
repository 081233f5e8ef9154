"""A run that goes on from a roster: never worse, better where there is more to find."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rostering.check import check, goal_values
from rostering.plan import Plan
from solver import Options, Progress, StopToken, solve, solve_turns
from tests.builders import (
    MONDAY,
    SUNDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    an_employee,
    later,
    on_duty,
    weeks,
)

GOING_ON = Options(workers=1, seed=7, time_limit=60.0)


def _full(people: int, number: int) -> Plan:
    """Return weeks in which everybody is where the builders put them."""
    names = ["Anna", "Bert", *(f"Persoon {at}" for at in range(2, people))]
    plan = a_plan(employees=tuple(an_employee(name) for name in names))
    for at in range(number):
        plan = a_full_week(plan, later(MONDAY, weeks=at))
    return plan


def _value(plan: Plan, number: int) -> tuple[int, ...]:
    return tuple(goal_values(plan, weeks(number)).values())


def test_no_time_gives_the_roster_that_was_given() -> None:
    given = _full(2, 1)
    start = Options(time_limit=0.0, start=given.roster)

    result = solve(a_plan(employees=given.employees), weeks(), start)

    assert tuple(goal.value for goal in result.goals) == _value(given, 1)
    assert result.plan.roster == given.roster


def test_a_stop_before_the_search_gives_it_too() -> None:
    given, stop = _full(2, 1), StopToken()
    stop.stop()

    result = solve(
        a_plan(employees=given.employees), weeks(), Options(start=given.roster), stop=stop
    )

    assert result.stopped
    assert _value(result.plan, 1) == _value(given, 1)


@pytest.mark.parametrize(("people", "number"), [(2, 1), (8, 2)], ids=["whole", "week by week"])
def test_the_search_goes_on_from_it(people: int, number: int) -> None:
    given = _full(people, number)
    gap, stop = given.roster.without([TUESDAY]), StopToken()
    worth = _value(given.with_roster(gap), number)
    shown: list[Plan] = []

    def follow(progress: Progress) -> None:
        """Stop at the first better roster: there is one."""
        if progress.plan is not None:
            shown.append(progress.plan)
            if _value(progress.plan, number) < worth:
                stop.stop()

    empty = a_plan(employees=given.employees)
    start = replace(GOING_ON, start=gap)
    result = solve(empty, weeks(number), start, on_progress=follow, stop=stop)

    assert shown[0].roster == gap
    assert _value(result.plan, number) < worth
    assert not check(result.plan, weeks(number)).violations


def test_a_roster_that_breaks_a_rule_is_left_aside() -> None:
    broken = on_duty(a_plan(), "Anna", SUNDAY, "9:00-12:00")

    result = solve(a_plan(), weeks(), replace(GOING_ON, start=broken.roster))

    assert not check(result.plan, weeks()).violations


def test_locks_that_break_a_rule_stay_and_the_result_is_no_worse() -> None:
    locked = on_duty(a_plan(), "Anna", SUNDAY, "9:00-12:00", locked=True)
    first = solve(locked, weeks(), GOING_ON)

    again = solve(locked, weeks(), replace(GOING_ON, time_limit=0.0, start=first.plan.roster))
    more = solve(locked, weeks(), replace(GOING_ON, start=first.plan.roster))

    assert _value(again.plan, 1) == _value(first.plan, 1)
    assert _value(more.plan, 1) <= _value(first.plan, 1)


def test_turns_alone_begin_anew() -> None:
    given = _full(2, 1)
    result = solve_turns(a_plan(), weeks(), replace(GOING_ON, start=given.roster))

    assert not check(result.plan, weeks()).violations
