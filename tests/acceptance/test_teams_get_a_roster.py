"""The main job on whole teams: four weeks, no hard rule broken, service and fairness proven."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from data.examples import EXAMPLES, example_path
from data.workbook import read_workbook
from rostering.check import check
from rostering.goals import GoalId
from rostering.time import Horizon
from solver import Options, Progress, StopToken, solve

HORIZON = Horizon(date(2027, 1, 4), 4)
PROVEN: tuple[GoalId, ...] = ("minimum", "wanted", "turns", "hours")
CASES = sorted((Path(__file__).resolve().parents[3] / "shared" / "cases").glob("*.xlsx"))
"""Workbooks that lie beside the project on some machines; elsewhere the examples are all."""
WORKBOOKS = [example_path(example.id) for example in EXAMPLES] + CASES
IDS = [f"{path.parent.name}-{path.stem}" for path in WORKBOOKS]


@pytest.mark.slow
@pytest.mark.parametrize("workbook", WORKBOOKS, ids=IDS)
def test_a_team_gets_four_weeks_with_the_first_goals_proven(workbook: Path) -> None:
    plan = read_workbook(workbook).plan
    token = StopToken()

    def stop_after_the_proven_goals(progress: Progress) -> None:
        if progress.goal not in PROVEN:
            token.stop()

    result = solve(plan, HORIZON, Options(), on_progress=stop_after_the_proven_goals, stop=token)

    verdict = check(result.plan, HORIZON, before=plan)
    first = result.goals[: len(PROVEN)]
    assert verdict.violations == ()
    assert [(goal.id, goal.status) for goal in first] == [(goal, "optimal") for goal in PROVEN]
    assert [goal.value for goal in first] == [verdict.goals[goal] for goal in PROVEN]
