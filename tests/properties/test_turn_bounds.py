"""What a flow of turns says of the least unfairness, held against searches that are proven."""

from __future__ import annotations

from hypothesis import event, given, reject
from hypothesis import strategies as st

from rostering.check import goal_values
from rostering.goals import GoalId
from rostering.plan import Plan
from solver import Options, StopToken
from solver.encoding import Encoding
from solver.problem import Problem
from solver.search.searching import Searching
from solver.search.staged import StagedSearch
from solver.turns.guide import turn_guide
from solver.turns.rotation import TURN_GOALS, guess_rotation, turns_only
from solver.turns.sharing_out import share_out_turns
from solver.verify import broken_beyond_locks
from tests.builders import weeks
from tests.properties.budget import budget
from tests.properties.teams import rostered_teams, teams

SEARCH = Searching(Options(workers=1), StopToken())
PLENTY = 20.0


def _least(problem: Problem) -> dict[GoalId, int] | None:
    """Return the least values of service and turns, goal after goal; None where not proven."""
    search = StagedSearch(Encoding(problem), SEARCH, PLENTY)
    values = {goal: search.least_of(goal) for goal in problem.goals}
    found = {goal: value for goal, value in values.items() if value is not None}
    return found if search.is_proven and found.keys() == values.keys() else None


@given(teams() | rostered_teams(), st.sampled_from([1, 2, 3, 5]))
@budget(ci=30)
def test_no_turns_are_fairer_than_the_bound_and_none_found_break_a_rule(
    plan: Plan, number: int
) -> None:
    horizon = weeks(number)
    problem = Problem(turns_only(plan, horizon), horizon, TURN_GOALS)
    guide = turn_guide(Encoding(problem))
    event(f"guided: {guide is not None}")
    if guide is None:
        reject()
    least = _least(problem)
    if least is None:
        reject()

    shared = share_out_turns(guide, SEARCH, PLENTY)

    values = goal_values(shared, horizon, TURN_GOALS)
    assert guide.missing(horizon) <= least["wanted"]
    if guide.missing(horizon) == least["wanted"]:
        assert guide.bound <= least["turns"]
        event(f"as fair as the bound: {guide.bound == least['turns']}")
    if not broken_beyond_locks(problem, shared):
        assert tuple(values.values()) >= tuple(least.values())
        event(f"as fair as can be: {values == least}")


@given(teams() | rostered_teams(), st.sampled_from([1, 2, 4]))
@budget(ci=12)
def test_turns_by_themselves_are_bounded_as_by_a_search_of_them(plan: Plan, number: int) -> None:
    horizon = weeks(number)
    problem = Problem(turns_only(plan, horizon), horizon, TURN_GOALS)
    least = _least(problem)
    if least is None:
        reject()
    service: tuple[GoalId, ...] = ("minimum", "wanted")
    kept = {goal: least[goal] for goal in service}

    guess = guess_rotation(Problem(plan, horizon), kept, SEARCH, PLENTY)

    assert guess.bound <= least["turns"] <= guess.value
    event(f"proven: {guess.bound == guess.value}")
