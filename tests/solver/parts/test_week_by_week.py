"""The first roster of a large problem, its improvement, and rotations of years."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest

from rostering.check import check, goal_values
from rostering.goals import GoalId
from rostering.goals.share import front_minutes, present_minutes
from rostering.plan import Plan
from rostering.time import Horizon
from rostering.view import View
from solver import Options, StopToken
from solver.parts.first_roster import FirstRoster, is_large
from solver.parts.improving import Improving
from solver.problem import Problem
from solver.running.best import BestRoster
from solver.running.run import Run
from solver.search.searching import Searching
from solver.search.standing import Standing
from solver.turns.rolling import quarter_weeks, rolling_rotation
from solver.turns.rotation import TURN_GOALS, turns_only
from solver.whole import Whole
from tests.builders import (
    MONDAY,
    SUNDAY,
    a_full_week,
    a_plan,
    an_absence,
    an_employee,
    later,
    on_duty,
    weeks,
)

ONE_THREAD = Options(workers=1, seed=7)
PLENTY = 60.0


def _team(people: int = 6, **changes: object) -> Plan:
    names = ["Anna", "Bert", *(f"Persoon {number}" for number in range(2, people))]
    return a_plan(**{"employees": tuple(an_employee(name) for name in names), **changes})


def _first(
    plan: Plan, horizon: Horizon, stop: StopToken | None = None
) -> tuple[FirstRoster, Standing, list[Plan]]:
    problem = Problem(plan, horizon)
    standing = Standing(problem, lambda _progress: None)
    first = FirstRoster(problem, ONE_THREAD, standing, stop or StopToken())
    staffed = first.staff(PLENTY)
    first.share_out(PLENTY)
    rosters = [plan for plan in (staffed, first.around_turns(PLENTY)) if plan is not None]
    return first, standing, rosters


def test_many_people_or_many_weeks_are_planned_week_by_week_first() -> None:
    assert is_large(Problem(_team(15), weeks(2)))
    assert is_large(Problem(_team(6), weeks(5)))
    assert not is_large(Problem(_team(40), weeks(1)))
    assert not is_large(Problem(_team(6), weeks(2)))


def test_a_problem_with_locks_that_break_rules_is_not() -> None:
    broken = on_duty(_team(15), "Anna", SUNDAY, "9:00-12:00", locked=True)

    assert check(broken, weeks(2)).violations
    assert not is_large(Problem(broken, weeks(2)))


def test_the_weeks_by_themselves_bound_the_service_and_staff_it() -> None:
    plan = _team(2, absences=(an_absence("Bert", MONDAY, later(MONDAY, days=4)),))
    _, standing, rosters = _first(plan, weeks(2))

    missing = goal_values(rosters[0], weeks(2), ("minimum", "wanted"))
    assert missing["wanted"] > 0
    assert {goal: standing.goals[goal].bound for goal in missing} == missing


def test_every_roster_on_the_way_keeps_the_rules_and_is_better_than_the_one_before() -> None:
    _, _, rosters = _first(_team(), weeks(5))

    assert len(rosters) == 2
    assert all(check(plan, weeks(5)).is_valid for plan in rosters)
    found = [tuple(goal_values(plan, weeks(5)).values()) for plan in rosters]
    assert all(after < before for before, after in pairwise(found))


def test_locks_for_the_turns_are_gone_and_those_that_were_there_stay() -> None:
    plan = on_duty(_team(), "Persoon 3", MONDAY, "Dag", {"VM1": "Balie"}, locked=True)
    _, _, rosters = _first(plan, weeks(2))

    locked = [(name, day) for name, day, entry in rosters[-1].roster.entries() if entry.has_locks]
    assert locked == [("Persoon 3", MONDAY)]


def test_a_stop_ends_the_first_roster() -> None:
    stop = StopToken()
    stop.stop()

    assert _first(_team(), weeks(5), stop)[2] == []


def test_weeks_that_the_time_leaves_no_room_for_stay_as_they_were_staffed() -> None:
    problem = Problem(_team(), weeks(5))
    standing = Standing(problem, lambda _progress: None)
    first = FirstRoster(problem, replace(ONE_THREAD, time_limit=0.0), standing, StopToken())
    staffed = first.staff(PLENTY)
    first.share_out(PLENTY)

    around = first.around_turns(PLENTY)

    assert staffed is not None
    assert around is not None
    assert list(around.roster.entries()) == list(staffed.roster.entries())


def test_who_had_the_least_desk_time_in_the_weeks_before_comes_first_in_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A search that has no time for desk shares gives posts to whoever comes first, mostly."""
    first, _, _ = _first(_team(), weeks(4))
    asked: list[tuple[Plan, Horizon]] = []
    part = first._part

    def note(plan: Plan, week: Horizon) -> Problem:
        asked.append((plan, week))
        return part(plan, week)

    monkeypatch.setattr(first, "_part", note)
    first.around_turns(PLENTY)

    assert len(asked) == 4
    for plan, week in asked[1:]:
        before = View(plan, Horizon.of_days(MONDAY, week.start - timedelta(days=1)))
        shares = [_desk_share(before, name) for name in plan.names]
        assert shares == sorted(shares)
        assert shares[0] < shares[-1]


def _desk_share(view: View, name: str) -> float:
    mondays = view.horizon.mondays
    desk = sum(front_minutes(view, name, monday, accompanied=False) for monday in mondays)
    return desk / sum(present_minutes(view, name, monday) for monday in mondays)


def test_a_run_without_time_for_all_weeks_shares_out_no_turns(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    problem, options = Problem(_team(), weeks(5)), replace(ONE_THREAD, time_limit=1e-6)
    run = Run(problem, options, lambda _progress: None, StopToken())
    asked: list[float] = []
    monkeypatch.setattr(FirstRoster, "share_out", lambda _first, seconds: asked.append(seconds))

    run.search()

    assert not asked
    assert check(run.result().plan, weeks(5)).is_valid


def test_the_time_that_judging_a_roster_takes_is_kept_from_the_search() -> None:
    problem = Problem(_team(), weeks(1))
    standing = Standing(problem, lambda _progress: None)
    best = BestRoster(problem, standing)
    best.take_over(a_full_week(_team()))
    assert best.judging_seconds > 0

    run = Run(problem, replace(ONE_THREAD, time_limit=PLENTY), lambda _progress: None, StopToken())
    run._best.judging_seconds = PLENTY
    run.search()

    assert run._best.found is None


def test_service_without_a_roster_of_its_own_stays_as_the_weeks_have_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Time is too short for the service as a whole; what comes after keeps that of the weeks."""
    run = Run(Problem(_team(8), weeks(4)), ONE_THREAD, lambda _progress: None, StopToken())
    search, calls = run._goal_search.least, iter(("minimum", "wanted"))

    def too_late(whole: Whole, goal: GoalId, *rest: Any) -> int | None:
        return None if goal == next(calls, "") else search(whole, goal, *rest)

    monkeypatch.setattr(run._goal_search, "least", too_late)
    run.search()
    result = run.result()

    values = {goal.id: goal.value for goal in result.goals}
    assert check(result.plan, weeks(4)).is_valid
    assert values["minimum"] == values["wanted"] == values["turns"] == 0


@pytest.mark.parametrize("number", [4, 5], ids=["one window", "two windows"])
def test_a_poor_roster_is_improved_and_turns_stay(number: int) -> None:
    """Of some weeks only the first has a roster; who has the turns there keeps them."""
    horizon = weeks(number)
    poor = a_full_week(_team())
    problem = Problem(poor, horizon)
    turns = _turn_days(poor, horizon)

    rosters = list(Improving(problem, ONE_THREAD, StopToken()).improve(poor, PLENTY))

    assert rosters
    assert all(check(plan, horizon).is_valid for plan in rosters)
    assert tuple(goal_values(rosters[-1], horizon).values()) < tuple(
        goal_values(poor, horizon).values()
    )
    assert turns <= _turn_days(rosters[-1], horizon)


def _turn_days(plan: Plan, horizon: Horizon) -> set[tuple[str, object]]:
    turns = {
        block.name for day in horizon.days for block in plan.calendar.blocks(day) if block.turn
    }
    return {
        (name, day)
        for name, day, entry in plan.roster.entries()
        if any(work.block in turns for work in entry.work)
    }


def test_a_rotation_of_years_is_shared_out_quarter_by_quarter() -> None:
    horizon = weeks(30)
    problem = Problem(turns_only(_team(4), horizon), horizon, TURN_GOALS)
    assert quarter_weeks(problem) == 12

    plan = rolling_rotation(problem, Searching(ONE_THREAD, StopToken()), PLENTY)

    assert check(plan, horizon).is_valid
    assert goal_values(plan, horizon, TURN_GOALS)["wanted"] == 0
    assert goal_values(plan, horizon, TURN_GOALS)["turns"] == 0


def test_without_time_every_quarter_is_as_a_planner_would_make_it() -> None:
    horizon = weeks(30)
    problem = Problem(turns_only(_team(4), horizon), horizon, TURN_GOALS)
    stopped = StopToken()
    stopped.stop()

    plan = rolling_rotation(problem, Searching(ONE_THREAD, stopped), 0)

    assert check(plan, horizon).is_valid
    assert goal_values(plan, horizon, TURN_GOALS)["wanted"] == 0
