"""Rule `closed`: front posts are worked in the blocks of the day only."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from rostering.roster import DayEntry, Work, shift_of
from tests.builders import MONDAY, TUESDAY, a_closure, a_duty, a_full_week, a_plan, a_span, note
from tests.rostering.rules.finding import broken, violations

DAY = shift_of(a_duty("Dag"))


def test_a_full_week_is_worked_in_open_blocks() -> None:
    assert broken("closed", a_full_week(a_plan())) == []


@pytest.mark.parametrize(
    ("changes", "day", "block", "post", "found"),
    [
        pytest.param({}, MONDAY, "VM1", "Balie", False, id="open"),
        pytest.param({}, MONDAY, "XX", "Balie", True, id="no such block"),
        pytest.param({}, TUESDAY, "AV", "Balie", True, id="block of another day"),
        pytest.param({}, TUESDAY, "AV", "Backoffice", False, id="back post"),
        pytest.param(
            {"closures": (a_closure(MONDAY, part="8:00-10:00"),)},
            MONDAY,
            "VM1",
            "Balie",
            True,
            id="closed for hours",
        ),
        pytest.param({"holidays": {MONDAY: "X"}}, MONDAY, "VM1", "Balie", True, id="holiday"),
    ],
)
def test_front_work_lies_in_an_open_block(
    changes: dict[str, Any], day: date, block: str, post: str, found: bool
) -> None:
    work = Work(a_span("9:00", "10:45"), block, post)
    plan = note(a_plan(**changes), "Anna", day, DayEntry((DAY,), (work,)))

    assert broken("closed", plan) == ([("no_open_block", "Anna", day)] if found else [])


def test_the_facts_give_the_work() -> None:
    work = Work(a_span("9:00", "10:45"), "XX", "Balie")

    (violation,) = violations("closed", note(a_plan(), "Anna", MONDAY, DayEntry((DAY,), (work,))))

    assert violation.facts == {"block": "XX", "post": "Balie", "start": 540, "end": 645}
