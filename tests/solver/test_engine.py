"""The search: what stays, how it ends, and what it reports."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from rostering.calendar import Opening
from rostering.check import check
from rostering.plan import Plan
from rostering.roster import DayEntry
from solver import Options, Priority, Progress, Result, StopToken, solve, solve_turns
from solver.problem import ALL_GOALS, Problem
from solver.verify import CheckFailedError, verify
from tests.builders import (
    MONDAY,
    SATURDAY,
    SUNDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    a_balance,
    a_duty,
    a_full_week,
    a_plan,
    a_post,
    a_wish,
    an_absence,
    an_employee,
    an_opening,
    later,
    note,
    on_duty,
    some_settings,
    some_work,
    staffing,
    weeks,
)

QUICK = Options(workers=1, seed=7)


def a_team_of_four(**changes: object) -> Plan:
    people = tuple(an_employee(name) for name in ("Anna", "Bert", "Cleo", "Dré"))
    return a_plan(employees=people, **changes)


def values(result: Result) -> dict[str, int | None]:
    return {goal.id: goal.value for goal in result.goals}


def test_a_solved_roster_breaks_no_rule_and_has_the_values_that_are_claimed() -> None:
    result = solve(a_team_of_four(), weeks(2), QUICK)

    verdict = check(result.plan, weeks(2))
    assert verdict.violations == ()
    assert values(result) == dict(verdict.goals)


def test_an_easy_team_gets_all_it_wants_and_that_is_proven() -> None:
    result = solve(a_team_of_four(), weeks(), QUICK)

    assert values(result)["minimum"] == values(result)["wanted"] == 0
    assert {goal.status for goal in result.goals} == {"optimal"}


@pytest.mark.parametrize(
    "plan",
    [
        pytest.param(a_plan(employees=()), id="nobody"),
        pytest.param(a_plan(posts=(), staffing=()), id="no posts"),
        pytest.param(a_plan(openings=()), id="never open"),
        pytest.param(a_plan(duties=()), id="no duties"),
        pytest.param(a_plan(absences=(an_absence(None, MONDAY, None),)), id="everybody absent"),
        pytest.param(a_plan(employees=(an_employee(skills={"Balie": ""}),)), id="nobody qualified"),
    ],
)
def test_there_is_always_a_roster_and_what_cannot_be_staffed_is_a_shortage(plan: Plan) -> None:
    result = solve(plan, weeks(), QUICK)

    assert check(result.plan, weeks()).violations == ()
    assert {goal.status for goal in result.goals} == {"optimal"}


def test_locked_duties_posts_and_free_days_stay() -> None:
    plan = on_duty(a_team_of_four(), "Anna", TUESDAY, "Dag", {"NM2": "Balie"}, locked=True)
    plan = note(plan, "Bert", WEDNESDAY, DayEntry(free=True))

    result = solve(plan, weeks(), QUICK)

    assert check(result.plan, weeks(), before=plan).violations == ()
    anna = result.plan.roster.entry("Anna", TUESDAY)
    assert anna.post_in("NM2") == "Balie"
    assert anna.shift is not None
    assert anna.shift.locked
    assert result.plan.roster.entry("Bert", WEDNESDAY) == DayEntry(free=True)


def test_published_days_stay_as_they_are_and_later_days_are_planned_anew() -> None:
    plan = a_full_week(a_team_of_four(settings=some_settings(published_until=WEDNESDAY)))

    result = solve(plan, weeks(), QUICK)

    for name in ("Anna", "Bert", "Cleo", "Dré"):
        for day in (MONDAY, TUESDAY, WEDNESDAY):
            assert result.plan.roster.entry(name, day) == plan.roster.entry(name, day)
    cleo = result.plan.roster.entry("Cleo", THURSDAY)
    assert cleo != plan.roster.entry("Cleo", THURSDAY)


def test_what_was_not_locked_gives_way_to_a_better_roster() -> None:
    lazy = on_duty(a_team_of_four(), "Anna", TUESDAY, "Dag")

    assert values(solve(lazy, weeks(), QUICK))["minimum"] == 0


@pytest.mark.parametrize(
    "break_a_rule",
    [
        pytest.param(
            lambda plan: on_duty(plan, "Anna", SUNDAY, "9:00-12:00", locked=True), id="Sunday"
        ),
        pytest.param(
            lambda plan: replace(
                on_duty(plan, "Eva", SATURDAY, "Zaterdag", locked=True),
                employees=(*plan.employees, an_employee("Eva", saturday="nee")),
            ),
            id="a turn's duty outside the rotation",
        ),
        pytest.param(
            lambda plan: on_duty(plan, "Anna", TUESDAY, "0:00-24:00", locked=True), id="a full day"
        ),
        pytest.param(
            lambda plan: on_duty(
                on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Balie"}, locked=True),
                "Bert",
                TUESDAY,
                "Dag",
                {"VM1": "Balie"},
                locked=True,
            ),
            id="above the wanted level",
        ),
        pytest.param(
            lambda plan: replace(
                on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Balie"}, locked=True),
                absences=(an_absence("Anna", TUESDAY, TUESDAY),),
            ),
            id="an absent person",
        ),
        pytest.param(
            lambda plan: note(
                replace(plan, absences=(an_absence("Anna", MONDAY, None),)),
                "Anna",
                TUESDAY,
                DayEntry(work=tuple(some_work(plan, TUESDAY, {"VM1": "Balie"}, locked=True))),
            ),
            id="a post without a duty",
        ),
    ],
)
def test_a_lock_that_breaks_a_rule_stays_and_the_rest_is_planned(
    break_a_rule: Callable[[Plan], Plan],
) -> None:
    plan = break_a_rule(a_team_of_four())

    result = solve(plan, weeks(), QUICK)

    verdict = check(result.plan, weeks(), before=plan)
    assert verdict.violations
    assert "locked" not in {violation.rule for violation in verdict.violations}
    assert values(result)["minimum"] == 0


def test_a_stop_that_comes_too_early_is_not_missed() -> None:
    stop = StopToken()
    stop.stop()

    result = solve(a_team_of_four(), weeks(), QUICK, stop=stop)

    assert result.stopped
    assert result.goals[0].status == "feasible"
    assert result.goals[0].value == 5 * 4 * 105 + 120 + 210


def test_a_stop_keeps_the_best_roster_so_far() -> None:
    stop = StopToken()

    def stop_at_the_second_goal(progress: Progress) -> None:
        if progress.goal == "wanted":
            stop.stop()

    result = solve(
        a_team_of_four(), weeks(4), QUICK, on_progress=stop_at_the_second_goal, stop=stop
    )

    assert result.stopped
    assert values(result)["minimum"] == 0
    assert check(result.plan, weeks(4)).violations == ()


def test_progress_goes_through_the_goals_and_ends_with_the_roster() -> None:
    seen: list[Progress] = []

    result = solve(a_team_of_four(), weeks(), QUICK, on_progress=seen.append)

    at_work = list(dict.fromkeys(progress.goal for progress in seen))
    assert at_work == [*ALL_GOALS, None]
    assert seen[-1].plan is result.plan
    assert seen[-1].goals == result.goals
    assert all(a.elapsed <= b.elapsed for a, b in pairwise(seen))


@pytest.mark.parametrize(
    ("priority", "after_hours"),
    [
        ("evenwicht", ["share", "load", "wishes", "calm"]),
        ("wensen", ["wishes", "share", "load", "calm"]),
        ("rust", ["load", "calm", "share", "wishes"]),
    ],
)
def test_a_priority_orders_the_goals_after_hours(
    priority: Priority, after_hours: list[str]
) -> None:
    result = solve(a_team_of_four(), weeks(), replace(QUICK, priority=priority, time_limit=5))

    order = [goal.id for goal in result.goals]
    assert order == ["minimum", "wanted", "turns", "hours", *after_hours]


def test_one_worker_and_a_seed_give_the_same_roster_twice() -> None:
    first, second = (solve(a_team_of_four(), weeks(2), QUICK) for _ in range(2))

    assert first.plan.roster == second.plan.roster


def test_without_time_there_is_still_an_answer() -> None:
    result = solve(a_team_of_four(), weeks(), Options(time_limit=0.0))

    assert not result.stopped
    assert values(result)["minimum"] == 5 * 4 * 105 + 120 + 210


def test_a_balance_carried_along_decides_who_has_the_turn() -> None:
    people = tuple(an_employee(name, evening="nee") for name in ("Anna", "Bert"))
    plan = a_plan(employees=people, carried=(a_balance("Bert", "zaterdag", 900),))

    result = solve(plan, weeks(), QUICK)

    assert result.plan.roster.entry("Bert", SATURDAY).post_in("ZA") == "Balie"


def test_the_rotation_alone_holds_turns_and_nothing_else() -> None:
    plan = a_team_of_four(staffing=(staffing("Balie", 1),))

    result = solve_turns(plan, weeks(8), QUICK)

    blocks = {work.block for _, _, entry in result.plan.roster.entries() for work in entry.work}
    assert blocks == {"AV", "ZA"}
    assert [goal.id for goal in result.goals] == ["minimum", "wanted", "turns"]
    assert values(result) == {"minimum": 0, "wanted": 0, "turns": 0}
    assert {goal.status for goal in result.goals} == {"optimal"}


def test_the_rotation_goes_on_from_the_roster_before_it() -> None:
    plan = a_team_of_four()
    before = later(SATURDAY, weeks=-1)
    plan = on_duty(plan, "Anna", before, "Zaterdag", {"ZA": "Balie"})

    result = solve_turns(plan, weeks(1), QUICK)

    assert result.plan.roster.entry("Anna", before).post_in("ZA") == "Balie"
    assert result.plan.roster.entry("Anna", SATURDAY).post_in("ZA") is None


def test_the_checker_refuses_a_value_that_is_not_so() -> None:
    result = solve(a_team_of_four(), weeks(), QUICK)
    claimed = tuple(replace(goal, value=0, bound=0) for goal in result.goals)
    empty = result.base.with_roster(result.base.roster)
    found = dict(check(empty, weeks()).goals)

    with pytest.raises(CheckFailedError, match="minimum"):
        verify(Problem(result.base, weeks()), empty, claimed, found)


def test_the_checker_refuses_a_roster_that_breaks_a_rule() -> None:
    plan = a_team_of_four()
    wrong = on_duty(plan, "Anna", MONDAY + timedelta(days=1), "Dag", {"VM1": "Backoffice"})
    wrong = on_duty(wrong, "Anna", SATURDAY, "Zaterdag")

    with pytest.raises(CheckFailedError, match="turn_duty"):
        verify(Problem(plan, weeks()), wrong, (), {})


@pytest.mark.parametrize(
    ("allowance", "back_is_remote", "unmet"),
    [
        pytest.param(5, True, 0, id="every wished half day"),
        pytest.param(2, True, 3, id="no more than the allowance"),
        pytest.param(5, False, 5, id="never where the back post does not allow it"),
    ],
)
def test_remote_half_days_are_planned_as_far_as_posts_and_allowance_go(
    allowance: int, back_is_remote: bool, unmet: int
) -> None:
    plan = a_plan(
        posts=(a_post("Balie"), a_post("Backoffice", "back", remote=back_is_remote)),
        openings=(an_opening("ma", "VM1", "9:00", "10:45"), *daily_afternoons()),
        staffing=(),
        duties=(a_duty("Dag"),),
        employees=(an_employee("Anna", remote=allowance),),
        wishes=(a_wish("Anna", "telewerk", MONDAY, later(MONDAY, days=4), part="NM", weight=1),),
    )

    result = solve(plan, weeks(), QUICK)

    assert check(result.plan, weeks()).violations == ()
    assert values(result)["wishes"] == unmet


def daily_afternoons() -> tuple[Opening, ...]:
    return tuple(an_opening(day, "NM1", "13:30", "15:15") for day in ("ma", "di", "wo", "do", "vr"))
