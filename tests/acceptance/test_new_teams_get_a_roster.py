"""A team made with each preset and ten names can be planned at once."""

from __future__ import annotations

from datetime import date

import pytest

from rostering.check import check
from rostering.time import Horizon
from solver import Options, Progress, StopToken, solve
from tests.ui.application.new_team.pages import typed
from ui.application.new_team.making import finished_plan, read_form
from ui.application.new_team.presets import PRESETS

HORIZON = Horizon(date(2027, 1, 4), 1)


@pytest.mark.parametrize("id_", [preset.id for preset in PRESETS])
def test_a_new_team_gets_a_week_with_the_minimum_everywhere(id_: str) -> None:
    plan = finished_plan(read_form(typed(id_)))
    token = StopToken()

    def stop_after_the_minimum(progress: Progress) -> None:
        if progress.goal != "minimum":
            token.stop()

    result = solve(plan, HORIZON, Options(), on_progress=stop_after_the_minimum, stop=token)

    verdict = check(result.plan, HORIZON, before=plan)
    assert verdict.violations == ()
    assert verdict.goals["minimum"] == 0
    assert (result.goals[0].id, result.goals[0].status) == ("minimum", "optimal")
