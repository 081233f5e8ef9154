"""Goals that are hoped to be at their best at once, and what that says of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from ortools.sat.python import cp_model

from rostering.check import check
from rostering.goals import GoalId
from rostering.plan import Plan
from solver import Options, Progress, solve
from solver.encoding import Encoding
from solver.engine import solve_problem
from solver.goals import GOAL_ENCODERS
from solver.problem import ALL_GOALS, Problem
from solver.running.goal_search import GoalSearch
from solver.search.hoping import Hope
from solver.search.stop import StopToken
from tests.builders import a_plan, an_employee, some_settings, weeks

SEARCH = Options(workers=1, seed=7, time_limit=60)


def _team(people: int) -> Plan:
    return a_plan(employees=tuple(an_employee(f"Persoon {number}") for number in range(people)))


def _least_minimum(encoding: Encoding) -> int | None:
    encoding.model.minimize(GOAL_ENCODERS["minimum"](encoding))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    status = solver.solve(encoding.model)
    return round(solver.objective_value) if status == cp_model.OPTIMAL else None


def test_a_hope_binds_as_long_as_it_is_held() -> None:
    """Nobody works when nobody may be at a post, and then the minimum is missed."""
    encoding = Encoding(Problem(_team(8), weeks(1)))
    best = _least_minimum(encoding)
    minimum = GOAL_ENCODERS["minimum"](encoding)
    most = sum(
        level.minimum * block.span.minutes
        for block in encoding.problem.blocks
        for post in encoding.problem.plan.front_posts
        for level in [encoding.problem.level(post.name, block)]
    )
    assert best is not None
    assert best < most

    hope = Hope(encoding, [(most - minimum, 0)])

    assert hope.is_held
    assert _least_minimum(encoding) == most
    hope.give_up()
    assert not hope.is_held
    assert _least_minimum(encoding) == best


def test_a_hope_beyond_all_hope_leaves_no_roster_until_it_is_given_up() -> None:
    encoding = Encoding(Problem(_team(8), weeks(1)))
    best = _least_minimum(encoding)
    hope = Hope(encoding, [(1, 0)])

    assert _least_minimum(encoding) is None
    hope.give_up()
    assert _least_minimum(encoding) == best


def test_hours_and_load_are_at_their_best_in_the_roster_that_is_searched_on() -> None:
    seen: list[Progress] = []
    horizon = weeks(4)
    result = solve(_team(8), horizon, SEARCH, on_progress=seen.append)

    hoped = next(p.plan for p in seen if p.goal == "hours" and p.plan is not None)
    values = check(hoped, horizon).goals
    assert check(hoped, horizon).is_valid
    assert values["hours"] == values["load"] == 0
    assert tuple(check(result.plan, horizon).goals.values()) <= tuple(values.values())


def test_shares_that_cannot_all_be_met_are_not_searched_in_hope(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Eight people have far less desk time than nine tenths each, which sums alone tell."""
    searched: list[GoalId] = []

    def search_in_hope(
        _self: GoalSearch, _encoding: Encoding, goal: GoalId, *_rest: object
    ) -> None:
        searched.append(goal)

    monkeypatch.setattr(GoalSearch, "_in_hope", search_in_hope)
    plan = replace(_team(8), settings=some_settings(target_front=9000, margin_front=300))

    stop = StopToken()
    told: list[int] = []

    def stop_when_told(progress: Progress) -> None:
        bound = next(goal.bound for goal in progress.goals if goal.id == "share")
        if bound > 0:
            told.append(bound)
            stop.stop()

    problem = Problem(plan, weeks(4), ALL_GOALS[: ALL_GOALS.index("load") + 1])
    solve_problem(problem, replace(SEARCH, time_limit=60), stop_when_told, stop)

    assert told
    assert searched == []
