"""Beginning week by week says nothing of a problem that the search of the whole would not say."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import solver.parts.first_roster
import solver.running.beginning
import solver.running.run
from rostering.check import check
from rostering.plan import Plan
from solver import Options, Progress, solve
from solver.result import Result
from tests.builders import weeks
from tests.properties.budget import budget
from tests.properties.confirming import assert_confirmed
from tests.properties.teams import rostered_teams, teams

SEARCH = Options(workers=1, time_limit=4)


@pytest.fixture(autouse=True, scope="module")
def _week_by_week() -> Iterator[None]:
    """Have the smallest problem of two weeks begun week by week, and improved part by part."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(solver.parts.first_roster, "_LARGE", 1)
        patch.setattr(solver.running.beginning, "_SMALL", 1)
        patch.setattr(solver.running.beginning, "_SOON_SEARCHED", 0)
        yield


def assert_agreed(one: Result, other: Result) -> None:
    """Assert that neither bounds a goal above what the other reached, earlier goals alike."""
    for mine, theirs in zip(one.goals, other.goals, strict=True):
        assert mine.value is not None
        assert theirs.value is not None
        assert mine.bound <= theirs.value, (mine, theirs)
        assert theirs.bound <= mine.value, (mine, theirs)
        if mine.value != theirs.value:
            return


@given(teams(), st.sampled_from([2, 3, 5]), st.sampled_from([0, 10**6]))
@budget(ci=8)
def test_bounds_agree_with_the_search_of_the_whole(plan: Plan, number: int, hopeful: int) -> None:
    horizon = weeks(number)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(solver.running.beginning, "_WHOLE", hopeful)
        begun = solve(plan, horizon, SEARCH)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(solver.parts.first_roster, "_LARGE", 10**6)
        patch.setattr(solver.running.run, "_CALMING_SHARE", 0.0)
        whole = solve(plan, horizon, SEARCH)

    assert_confirmed(begun)
    assert_agreed(begun, whole)


@given(rostered_teams(), st.sampled_from([2, 3]))
@budget(ci=6)
def test_what_is_locked_or_published_stays(plan: Plan, number: int) -> None:
    assert_confirmed(solve(plan, weeks(number), SEARCH))


@given(teams())
@budget(ci=4)
def test_every_roster_on_the_way_is_better_than_the_one_before(plan: Plan) -> None:
    horizon = weeks(3)
    seen: list[Progress] = []
    result = solve(plan, horizon, SEARCH, on_progress=seen.append)

    first = next(progress.plan for progress in seen if progress.plan is not None)
    before, after = (check(each, horizon).goals for each in (first, result.plan))
    assert tuple(after.values()) <= tuple(before.values())
    assert all(a.elapsed <= b.elapsed for a, b in pairwise(seen))
