"""What the search calls best is the best of all rosters, each one tried and judged by the checker.

Too strict a rule or too weak a goal in the search would leave a better roster unfound; too weak a
rule is found by the checker anyway.
"""

from __future__ import annotations

from hypothesis import event, given, reject
from hypothesis import strategies as st

from rostering.plan import Plan
from rostering.time import Horizon
from solver import Options, solve
from solver.problem import goals_in_order
from solver.result import Priority
from tests.properties.budget import BY_HAND, budget
from tests.properties.oracle import TooManyError, best_values
from tests.properties.tiny import tiny_plans

MOST_ROSTERS = 6000 if BY_HAND else 250
PRIORITIES: tuple[Priority, ...] = ("evenwicht", "evenwicht", "wensen", "rust")


@given(tiny_plans(), st.sampled_from(PRIORITIES))
@budget(ci=14)
def test_no_roster_is_better_than_the_one_that_is_called_best(
    case: tuple[Plan, Horizon], priority: Priority
) -> None:
    plan, horizon = case
    order = goals_in_order(priority)
    try:
        best = best_values(plan, horizon, order, MOST_ROSTERS)
    except TooManyError:
        best = None
    if best is None:
        reject()

    result = solve(plan, horizon, Options(workers=1, time_limit=30, priority=priority))

    assert [goal.id for goal in result.goals] == list(order)
    event(f"proven: {all(goal.status == 'optimal' for goal in result.goals)}")
    for goal, lowest in zip(result.goals, best, strict=True):
        assert goal.bound <= lowest, (goal, best)
        if goal.status != "optimal":
            break
        assert goal.value == lowest, (goal, best)
