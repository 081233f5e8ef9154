"""Any small team gets a roster that the checker confirms, number for number."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from fractions import Fraction

from hypothesis import given

from rostering.check import check
from rostering.goals import GOALS
from rostering.plan import Plan
from rostering.rules import Violation
from rostering.time import Horizon
from rostering.view import View
from solver import Options, Result, solve
from solver.problem import Problem
from solver.result import status_of
from solver.verify import kept_only
from tests.builders import an_employee
from tests.properties.budget import budget
from tests.properties.teams import horizons, rostered_teams, teams
from tests.solver.pinning import cost

QUICK = Options(workers=1, time_limit=4)


def assert_confirmed(result: Result) -> None:
    """Assert that the checker says of a roster what the search says, and nothing is claimed."""
    verdict = check(result.plan, result.horizon, before=result.base)
    assert {goal.id: goal.value for goal in result.goals} == dict(verdict.goals)
    for goal in result.goals:
        assert goal.value is not None
        assert 0 <= goal.bound <= goal.value
        assert goal.status == status_of(goal.value, goal.bound)
    allowed = broken_by_what_stays(result)
    caused = Counter(_place(violation) for violation in verdict.violations)
    assert not caused - allowed, caused - allowed


def broken_by_what_stays(result: Result) -> Counter[object]:
    """Count the broken rules of the locked and published days alone."""
    kept = kept_only(Problem(result.base, result.horizon))
    return Counter(_place(violation) for violation in check(kept, result.horizon).violations)


def _place(violation: Violation) -> object:
    facts = violation.facts
    number = facts.get("present", facts.get("accompanied"))
    detail = (facts.get("block"), facts.get("post"), facts.get("minutes"), number)
    if violation.rule in ("weekly_rest", "turn_duty"):
        # Once broken, a rest may become shorter; and which block is named first is no matter.
        detail = (None, None, None, None)
    return (violation.rule, violation.reason, violation.employee, violation.day, detail)


@given(teams(), horizons)
@budget(ci=14)
def test_any_team_gets_a_roster_that_breaks_no_rule(plan: Plan, horizon: Horizon):
    result = solve(plan, horizon, QUICK)

    assert_confirmed(result)
    assert check(result.plan, horizon, before=plan).violations == ()


@given(rostered_teams(), horizons)
@budget(ci=10)
def test_what_stays_stays_and_only_what_stays_breaks_a_rule(plan: Plan, horizon: Horizon):
    assert_confirmed(solve(plan, horizon, QUICK))


@given(teams(), horizons)
@budget(ci=10)
def test_the_encoders_give_a_roster_the_same_values_as_the_checker(plan: Plan, horizon: Horizon):
    free = replace(plan, settings=replace(plan.settings, published_until=None))
    # A search without time for the later goals leaves their values wherever chance put them.
    roster = solve(free, horizon, Options(workers=1, time_limit=0.2)).plan

    view = View(roster, horizon)
    assert {goal: cost(roster, goal, horizon) for goal in GOALS} == {
        goal: value(view) for goal, value in GOALS.items()
    }


def test_weekly_hours_keep_their_exact_value():
    assert an_employee(hours="33.33").terms[0].weekly_hours == Fraction(3333, 100)
