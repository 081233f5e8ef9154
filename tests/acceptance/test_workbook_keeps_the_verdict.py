"""A roster judged in the plan, and in the team workbook that is written of it, is the same."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from data.examples import example_path
from data.workbook import read_workbook
from data.workbook.writer import write_team_workbook
from rostering.check import check
from rostering.roster import DayEntry, shift_of
from rostering.time import Horizon
from solver import Options, solve
from tests.builders import (
    FRIDAY,
    SUNDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    an_absence,
    note,
    on_duty,
)

WEEK = Horizon(date(2027, 1, 4), 1)


@pytest.mark.slow
@pytest.mark.parametrize("example", ["centraal-onthaal", "maaseik-klantencontact"])
def test_a_planned_week_is_judged_the_same_after_a_journey_through_excel(
    tmp_path: Path, example: str
) -> None:
    team = read_workbook(example_path(example)).plan
    planned = solve(team, WEEK, Options(workers=1, time_limit=6)).plan

    assert write_team_workbook(tmp_path / "team.xlsx", planned) == ()
    read = read_workbook(tmp_path / "team.xlsx").plan

    assert read.roster == planned.roster
    before, after = check(planned, WEEK, before=team), check(read, WEEK, before=team)
    assert len(after.goals) == 8
    assert dict(after.goals) == dict(before.goals)
    assert after.violations == before.violations


def test_broken_rules_are_found_again_after_a_journey_through_excel(tmp_path: Path) -> None:
    plan = a_full_week(a_plan(absences=(an_absence("Anna", TUESDAY, TUESDAY),)))
    plan = on_duty(plan, "Bert", SUNDAY)
    plan = on_duty(plan, "Bert", FRIDAY, "7:00-20:00", {"VM1": "Balie"}, remote=["VM"])
    two_duties = DayEntry(tuple(shift_of(duty) for duty in plan.duties[:2]))
    plan = note(plan, "Anna", FRIDAY, two_duties)

    assert write_team_workbook(tmp_path / "team.xlsx", plan) == ()
    read = read_workbook(tmp_path / "team.xlsx").plan

    before, after = check(plan, WEEK), check(read, WEEK)
    assert {"absence", "no_sunday", "duty", "one_place", "break", "remote"} <= {
        violation.rule for violation in before.violations
    }
    assert after == before
