"""Shortages: places below the wanted level."""

from __future__ import annotations

from rostering.statistics import shortages
from rostering.view import View
from tests.builders import (
    MONDAY,
    a_full_week,
    a_plan,
    a_post,
    an_opening,
    on_duty,
    staffing,
    weeks,
)

ONE_BLOCK = (an_opening("ma", "VM1", "9:00", "10:45"),)


def test_a_full_week_has_no_shortages() -> None:
    assert shortages(View(a_full_week(a_plan()), weeks())) == ()


def test_a_shortage_tells_the_level_that_is_not_met() -> None:
    plan = a_plan(openings=ONE_BLOCK, staffing=(staffing("Balie", 2, 3),))
    below = on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": "Balie"})
    enough = on_duty(below, "Bert", MONDAY, "Dag", {"VM1": "Balie"})

    (minimum,) = shortages(View(below, weeks()))
    (wanted,) = shortages(View(enough, weeks()))

    assert (minimum.level, minimum.missing, minimum.present) == ("minimum", 1, 1)
    assert (wanted.level, wanted.missing, wanted.present) == ("wanted", 1, 2)
    assert (wanted.minimum, wanted.wanted) == (2, 3)


def test_shortages_come_by_date_block_and_post() -> None:
    plan = a_plan(
        posts=(a_post("Balie"), a_post("Telefoon"), a_post("Backoffice", "back")),
        openings=(*ONE_BLOCK, an_opening("di", "VM1", "9:00", "10:45")),
        staffing=(staffing("Telefoon", 1), staffing("Balie", 1)),
    )

    found = shortages(View(plan, weeks()))

    assert [(item.block.day.weekday(), item.post) for item in found] == [
        (0, "Balie"),
        (0, "Telefoon"),
        (1, "Balie"),
        (1, "Telefoon"),
    ]
