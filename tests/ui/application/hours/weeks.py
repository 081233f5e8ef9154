"""Hands for the tests of opening hours: a plan in one of its periods, and blocks as text."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

from data.dutch import clock
from data.workbook import read_workbook
from data.workbook.writer import write_team_workbook
from rostering.calendar import ALWAYS, Validity
from rostering.plan import Plan
from tests.builders import DAYS, MONDAY
from ui.application.hours.block_names import level_text
from ui.application.hours.blocks import BlockKey
from ui.application.hours.periods import Hours


def hours_of(plan: Plan, period: Validity = ALWAYS, today: date = MONDAY) -> Hours:
    return Hours(plan, period, today)


def key(text: str) -> BlockKey:
    """Return the block of `ma VM1`."""
    day, block = text.split()
    return BlockKey(DAYS[day], block)


def blocks(plan: Plan, day: str, period: Validity = ALWAYS) -> list[str]:
    """Return the blocks of a weekday as `VM1 9:00-10:45`."""
    return [
        f"{row.block} {clock(row.span.start)}-{clock(row.span.end)}"
        for row in hours_of(plan, period).blocks(DAYS[day])
    ]


def level(plan: Plan, place: str, post: str = "Balie", period: Validity = ALWAYS) -> str:
    return level_text(hours_of(plan, period).level(post, *key(place)))


def rows(plan: Plan) -> list[str]:
    """Return the staffing as `Balie ma AV 1/2`; a star for every day or every block."""
    names: dict[object, str] = {weekday: day for day, weekday in DAYS.items()}
    return [
        f"{row.post} {names.get(row.weekday, '*')} {row.block or '*'} {row.minimum}/{row.wanted}"
        for row in plan.staffing
    ]


def places(plan: Plan, name: str, day: date) -> list[str]:
    """Return what somebody does on a day as `Balie VM1 9:00-10:45`."""
    return [
        f"{work.post} {work.block} {clock(work.span.start)}-{clock(work.span.end)}"
        for work in plan.roster.entry(name, day).work
    ]


def assert_comes_back(plan: Plan) -> None:
    """Hold that a workbook of the plan reads back as the same plan, with nothing left out."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "team.xlsx")
        left_out = write_team_workbook(path, plan)
        again = read_workbook(path).plan
    assert left_out == ()
    assert set(again.openings) == set(plan.openings)
    assert set(again.staffing) == set(plan.staffing)
    assert again.roster.weeks == plan.roster.weeks
