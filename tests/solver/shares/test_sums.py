"""Bounds of the shares of front time by sums alone, and the division behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ortools.sat.python import cp_model

from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.time import Horizon
from solver import Options
from solver.encoding import Encoding
from solver.engine import solve_problem
from solver.goals.share import encode, keep_present_times
from solver.problem import ALL_GOALS, Problem
from solver.result import Progress
from solver.search.deadline import Deadline
from solver.search.searching import Searching
from solver.search.stop import StopToken
from solver.shares.dividing import Way, Ways, cheapest
from solver.shares.sums import share_sums
from tests.builders import (
    MONDAY,
    WEDNESDAY,
    a_duty,
    a_plan,
    an_absence,
    some_settings,
    usual_duties,
    usual_openings,
    weeks,
)
from tests.properties.budget import budget

GOALS: tuple[GoalId, ...] = ALL_GOALS[: ALL_GOALS.index("share") + 1]
SERVED: Mapping[GoalId, int] = {"minimum": 0, "wanted": 0, "turns": 0, "hours": 0}
AMPLE = Deadline(1000.0, StopToken())
ANY = 10**6
ALONE = Options(workers=1)
WITHOUT_TURNS = tuple(row for row in usual_openings() if row.turn is None)
HALF_DAYS = (*usual_duties(), a_duty("Voormiddag", "8:42", "12:30", ""))


def a_team(target: int, margin: int, credit: int = 0, **changes: object) -> Plan:
    settings = some_settings(target_front=target, margin_front=margin, saturday_credit=credit)
    return a_plan(**{"settings": settings, "duties": HALF_DAYS, **changes})


def bound_of(
    plan: Plan, horizon: Horizon, values: Mapping[GoalId, int] = SERVED, gaps: int | None = 0
) -> int:
    encoding = Encoding(Problem(plan, horizon))
    encoding.settled = dict(values)
    encoding.turn_gaps = gaps
    return share_sums(encoding, ANY, AMPLE).bound


def best_share(plan: Plan, horizon: Horizon) -> int:
    """Return the share in a roster that is the best of all, the goals before it at nothing."""
    goals = {goal.id: goal for goal in solve_problem(Problem(plan, horizon, GOALS), ALONE).goals}
    assert {goal: goals[goal].value for goal in SERVED} == SERVED
    assert goals["share"].status == "optimal"
    return goals["share"].value or 0


@pytest.mark.parametrize(
    "plan",
    [
        pytest.param(a_team(4500, 300), id="too much front time for two"),
        pytest.param(a_team(4800, 300, 100), id="no hours beside the credit on a Saturday"),
        pytest.param(a_team(5000, 300), id="all in the band"),
        pytest.param(
            a_team(5000, 100, openings=WITHOUT_TURNS, duties=(a_duty(),)),
            id="too little front time in whole days",
        ),
    ],
)
def test_the_bound_is_the_best_that_a_roster_reaches(plan: Plan) -> None:
    assert bound_of(plan, weeks()) == best_share(plan, weeks())


def test_turns_that_have_to_be_fair_leave_less_to_choose() -> None:
    plan = a_team(4800, 300, 100)

    assert bound_of(plan, weeks(), gaps=None) < bound_of(plan, weeks(), gaps=0)


def test_what_somebody_cannot_avoid_counts_beside_what_is_divided() -> None:
    away = an_absence("Bert", MONDAY, WEDNESDAY)
    usual, less = (
        a_team(4500, 100, openings=WITHOUT_TURNS, duties=(a_duty(),), absences=absences)
        for absences in ((), (away,))
    )

    assert 0 < bound_of(usual, weeks()) < bound_of(less, weeks()) <= best_share(less, weeks())


def test_windows_are_added_up() -> None:
    short = some_settings(target_front=3900, margin_front=100, window_weeks=1)
    plan = a_team(3900, 100, openings=WITHOUT_TURNS)
    split = a_team(3900, 100, openings=WITHOUT_TURNS, settings=short)

    assert 0 < bound_of(plan, weeks()) < bound_of(split, weeks(2)) <= best_share(split, weeks(2))


@pytest.mark.parametrize(
    ("values", "most"),
    [
        pytest.param({**SERVED, "hours": 60}, ANY, id="hours that are not met"),
        pytest.param({"minimum": 0}, ANY, id="earlier goals not settled"),
        pytest.param(SERVED, 0, id="a roster with nothing outside the band"),
    ],
)
def test_nothing_is_said_where_sums_do_not_tell(values: Mapping[GoalId, int], most: int) -> None:
    encoding = Encoding(Problem(a_team(3000, 0), weeks()))
    encoding.settled = dict(values)

    assert share_sums(encoding, most, AMPLE).bound == 0


def test_time_present_is_what_shifts_add_up_to() -> None:
    encoding = Encoding(Problem(a_team(4500, 100, openings=WITHOUT_TURNS), weeks()))
    encoding.settled = dict(SERVED)
    encode(encoding)

    times = share_sums(encoding, ANY, AMPLE).present_times
    keep_present_times(encoding, times)
    encoding.model.minimize(encoding.present_times["Anna", MONDAY])
    solver, status = Searching(ALONE, StopToken()).run(encoding.model, 60)

    assert status == cp_model.OPTIMAL
    assert solver.objective_value == min(times["Anna", MONDAY]) > 0


def test_the_bound_is_told_as_soon_as_the_shares_are_looked_at() -> None:
    told: list[Progress] = []
    plan = a_team(4500, 300)

    solve_problem(Problem(plan, weeks(), GOALS), ALONE, told.append)

    bounds = [{goal.id: goal.bound for goal in step.goals}["share"] for step in told]
    first = next(bound for bound in bounds if bound > 0)
    assert first == bound_of(plan, weeks())


choices = st.lists(st.tuples(st.integers(0, 40), st.integers(-6, 6)), min_size=1, max_size=3).map(
    sorted
)
ways = st.dictionaries(
    st.builds(Way, st.tuples(st.integers(0, 2), st.integers(0, 1)), st.integers(0, 2)),
    choices,
    min_size=1,
    max_size=3,
)


def least_of_all(people: Sequence[Ways], needed: int, whole: Way) -> int | None:
    """Return the least cost by trying everything."""
    found = []
    for combination in product(
        *([(way, *choice) for way, each in own.items() for choice in each] for own in people)
    ):
        turns = tuple(map(sum, zip(*(way.turns for way, _, _ in combination), strict=True)))
        is_fair = sum(way.unfairness for way, _, _ in combination) <= whole.unfairness
        if is_fair and turns == whole.turns and sum(had for _, _, had in combination) >= needed:
            found.append(sum(cost for _, cost, _ in combination))
    return min(found, default=None)


@given(
    st.lists(ways, min_size=1, max_size=3),
    st.integers(-10, 10),
    st.builds(Way, st.tuples(st.integers(0, 4), st.integers(0, 2)), st.integers(0, 4)),
    st.sampled_from([1, 30, 1000]),
)
@budget(ci=80)
def test_the_division_costs_the_least_of_all(
    people: list[Ways], needed: int, whole: Way, times: int
) -> None:
    """Large costs are rounded down, by less than a twentieth with three people."""
    costly = [
        {way: [(times * cost, had) for cost, had in each] for way, each in own.items()}
        for own in people
    ]
    least = least_of_all(costly, needed, whole)
    found = cheapest(costly, needed, whole, AMPLE)

    if least is None:
        assert found > 255
    elif least <= 255:
        assert found == least
    elif least < 255 * 256:
        assert 0.95 * least <= found <= least


def test_without_time_nothing_is_said_of_the_shares() -> None:
    plan, horizon = a_team(target=5000, margin=0), weeks(1)
    encoding = Encoding(Problem(plan, horizon))
    encoding.settled = dict(SERVED)
    encoding.turn_gaps = 0
    assert share_sums(encoding, ANY, AMPLE).bound > 0

    assert share_sums(encoding, ANY, Deadline(0.0, StopToken())).bound == 0
