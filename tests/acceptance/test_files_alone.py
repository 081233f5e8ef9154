"""What `plan` states of a roster is what `check` finds in the files alone, number for number."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from shutil import copy

import pytest
from hypothesis import assume, given

from data.examples import example_path
from data.workbook.writer import write_team_workbook
from rostering.calendar import Opening
from rostering.plan import Plan
from rostering.roster import DayEntry
from rostering.time import Horizon
from tests.acceptance.through_files import (
    checked_from_json,
    checked_from_workbook,
    facts,
    planned,
)
from tests.builders import weeks
from tests.properties.budget import budget
from tests.properties.teams import horizons, rostered_teams

QUICK = ("--workers", "1", "--time-limit", "3")


def assert_the_same_through_files(book: Path, horizon: Horizon) -> None:
    stated = facts(planned(book, horizon, *QUICK))
    assert facts(checked_from_json(book, horizon)) == stated
    assert facts(checked_from_workbook(book, horizon)) == stated


@pytest.mark.slow
@pytest.mark.parametrize("example", ["burgerlijke-stand", "maaseik-klantencontact"])
def test_an_example_keeps_its_values_through_files(example: str, tmp_path: Path) -> None:
    book = tmp_path / "team.xlsx"
    copy(example_path(example), book)

    assert_the_same_through_files(book, weeks(1))


@given(rostered_teams(), horizons)
@budget(ci=4)
def test_a_random_team_keeps_its_values_through_files(plan: Plan, horizon: Horizon) -> None:
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "team.xlsx"
        left_out = write_team_workbook(book, sayable(plan))
        assume(not left_out)

        assert_the_same_through_files(book, horizon)


def sayable(plan: Plan) -> Plan:
    """Return the plan without what a team workbook refuses: blocks that overlap, own holidays."""
    openings: list[Opening] = []
    for row in plan.openings:
        if not any(row.weekday == o.weekday and row.span.overlaps(o.span) for o in openings):
            openings.append(row)
    duties = tuple({duty.code: duty for duty in plan.duties}.values())
    return in_known_blocks(replace(plan, openings=tuple(openings), duties=duties, holidays={}))


def in_known_blocks(plan: Plan) -> Plan:
    """Return the plan with work only in blocks that the opening hours give, and known duties."""
    entries = {}
    for name, day, entry in plan.roster.entries():
        blocks = {(block.name, block.span) for block in plan.calendar.scheduled_blocks(day)}
        work = tuple(item for item in entry.work if (item.block, item.span) in blocks)
        shifts = tuple(item for item in entry.shifts if not item.duty or plan.duty(item.duty))
        entries[name, day] = DayEntry(shifts, work, entry.free)
    return plan.with_roster(plan.roster.replaced(entries))
