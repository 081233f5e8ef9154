"""Weeks that are planned, and weeks of which only the turns are shared out."""

from __future__ import annotations

from datetime import date

import pytest

from rostering.planned import (
    has_only_turns,
    horizon_with,
    is_asked,
    is_planned,
    planned_horizon,
)
from rostering.view import View
from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    later,
    on_duty,
    weeks,
)

NEXT = later(MONDAY, weeks=1)
SHARED = on_duty(
    a_full_week(a_plan()), "Anna", later(SATURDAY, weeks=1), "Zaterdag", {"ZA": "Balie"}
)


def test_a_week_is_planned_once_somebody_has_a_duty_for_more_than_a_turn() -> None:
    assert (is_planned(SHARED, MONDAY), is_planned(SHARED, NEXT)) == (True, False)
    assert has_only_turns(SHARED, NEXT)
    assert planned_horizon(SHARED) == weeks()
    assert is_planned(on_duty(SHARED, "Bert", later(TUESDAY, weeks=1)), NEXT)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (MONDAY, TUESDAY, 1),
        (MONDAY, NEXT, 2),
        (later(TUESDAY, weeks=1), later(TUESDAY, weeks=1), 2),
        (later(NEXT, weeks=1), later(NEXT, weeks=3), 1),
    ],
    ids=[
        "in the roster",
        "into a week with its turns",
        "within a week with its turns",
        "where nothing is noted",
    ],
)
def test_weeks_with_their_turns_alone_count_where_something_happens_in_them(
    first: date, last: date, expected: int
) -> None:
    assert horizon_with(SHARED, first, last) == weeks(expected)


def test_of_a_week_with_only_its_turns_no_more_than_those_are_asked() -> None:
    view = View(SHARED, weeks(3))

    asked = {
        (block.day.isocalendar().week, block.name)
        for block in view.blocks
        if is_asked(SHARED, block)
    }

    assert {name for week, name in asked if week == 1} >= {"VM1", "AV", "ZA"}
    assert {name for week, name in asked if week == 2} == {"AV", "ZA"}
    assert {name for week, name in asked if week == 3} == set()
