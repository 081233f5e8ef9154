"""A run that goes on from a roster: never worse, better where there is more to find."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rostering.check import check, goal_values
from rostering.goals import GoalId
from rostering.plan import Plan
from solver import GoalResult, Options, Progress, StopToken, solve, solve_turns
from solver.running.given import bound_known, carried_over
from solver.running.goal_search import GoalSearch
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


def _goals(*known: tuple[GoalId, int | None, int]) -> tuple[GoalResult, ...]:
    return tuple(GoalResult(goal, value, bound, "feasible", 1.0) for goal, value, bound in known)


@pytest.mark.parametrize(
    ("kept", "bound"),
    [
        ({"minimum": 0, "wanted": 60}, 7),
        ({"minimum": 0, "wanted": 45}, 7),
        ({"minimum": 0, "wanted": 75}, 0),
        ({"minimum": 0}, 0),
        ({"minimum": 0, "wanted": 60, "hours": 900}, 7),
    ],
    ids=["the same", "better", "worse", "not kept", "more is kept"],
)
def test_a_bound_holds_where_all_that_was_kept_is_kept(kept: dict[GoalId, int], bound: int) -> None:
    proven = _goals(("minimum", 0, 0), ("wanted", 60, 30), ("turns", 9, 7), ("hours", 0, 0))

    assert bound_known(proven, "turns", kept) == bound


def test_nothing_is_known_after_a_goal_without_a_value_and_of_one_that_was_not_pursued() -> None:
    proven = _goals(("minimum", 0, 0), ("wanted", None, 0), ("turns", 9, 7))

    assert bound_known(proven, "turns", {"minimum": 0, "wanted": 0}) == 0
    assert bound_known(proven, "calm", {"minimum": 0, "wanted": 0, "turns": 0}) == 0


def test_what_is_proven_already_is_not_searched_again(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = a_plan(employees=_full(2, 1).employees)
    first = solve(plan, weeks(), GOING_ON)
    assert {goal.status for goal in first.goals} == {"optimal"}
    searched: list[GoalId] = []
    monkeypatch.setattr(
        GoalSearch, "least", lambda _self, _whole, goal, *_rest: searched.append(goal)
    )

    going_on = replace(GOING_ON, start=first.plan.roster, proven=first.goals)
    again = solve(plan, weeks(), going_on)

    assert not searched
    assert [(goal.value, goal.status) for goal in again.goals] == [
        (goal.value, goal.status) for goal in first.goals
    ]


def test_proofs_stay_when_time_ends_before_the_search_comes_to_them() -> None:
    plan = a_plan(employees=_full(2, 1).employees)
    first = solve(plan, weeks(), GOING_ON)

    no_time = Options(time_limit=0.0, start=first.plan.roster, proven=first.goals)
    again = solve(plan, weeks(), no_time)

    assert [goal.bound for goal in again.goals] == [goal.bound for goal in first.goals]


def test_in_another_order_a_goal_is_proven_once_all_before_it_are_kept() -> None:
    proven = _goals(("hours", 0, 0), ("share", 20, 12), ("load", 5, 5), ("wishes", 8, 6))
    now = _goals(("hours", 0, 0), ("wishes", 8, 0), ("share", 20, 0), ("load", 5, 0))
    values: dict[GoalId, int] = {"hours": 0, "wishes": 8, "share": 20, "load": 5}

    better = carried_over(now, values, proven)

    assert [(goal.id, goal.bound) for goal in better] == [
        ("hours", 0),
        ("wishes", 0),
        ("share", 12),
        ("load", 5),
    ]


def test_turns_alone_begin_anew() -> None:
    given = _full(2, 1)
    result = solve_turns(a_plan(), weeks(), replace(GOING_ON, start=given.roster))

    assert not check(result.plan, weeks()).violations
