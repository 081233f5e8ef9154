"""Any small team gets a roster that the checker confirms, number for number."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hypothesis import given

from rostering.check import check
from rostering.goals import GOALS
from rostering.plan import Plan
from rostering.time import Horizon
from rostering.view import View
from solver import Options, solve
from tests.builders import an_employee
from tests.properties.budget import budget
from tests.properties.confirming import assert_confirmed
from tests.properties.teams import horizons, rostered_teams, teams
from tests.solver.pinning import cost

QUICK = Options(workers=1, time_limit=4)


@given(teams(), horizons)
@budget(ci=14)
def test_any_team_gets_a_roster_that_breaks_no_rule(plan: Plan, horizon: Horizon) -> None:
    result = solve(plan, horizon, QUICK)

    assert_confirmed(result)
    assert check(result.plan, horizon, before=plan).violations == ()


@given(rostered_teams(), horizons)
@budget(ci=10)
def test_what_stays_stays_and_only_what_stays_breaks_a_rule(plan: Plan, horizon: Horizon) -> None:
    assert_confirmed(solve(plan, horizon, QUICK))


@given(teams(), horizons)
@budget(ci=10)
def test_the_encoders_give_a_roster_the_same_values_as_the_checker(
    plan: Plan, horizon: Horizon
) -> None:
    free = replace(plan, settings=replace(plan.settings, published_until=None))
    # A search without time for the later goals leaves their values wherever chance put them.
    roster = solve(free, horizon, Options(workers=1, time_limit=0.2)).plan

    view = View(roster, horizon)
    assert {goal: cost(roster, goal, horizon) for goal in GOALS} == {
        goal: value(view) for goal, value in GOALS.items()
    }


def test_weekly_hours_keep_their_exact_value() -> None:
    assert an_employee(hours="33.33").terms[0].weekly_hours == Fraction(3333, 100)
