"""Shortages: places below the wanted level; done, fair share, balance and next turn."""

from __future__ import annotations

from datetime import date

import pytest

from rostering.calendar import TurnKind
from rostering.figures.statistics import TurnsRow, shortages, turns_overview
from rostering.view import View
from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    a_balance,
    a_full_week,
    a_plan,
    a_post,
    an_employee,
    an_opening,
    later,
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


def test_the_overview_tells_each_kind_and_person() -> None:
    """Anna has the evening and Bert the Saturday; both work as much."""
    plan = a_full_week(a_plan(carried=(a_balance("Bert", "zaterdag", 250),)))

    assert turns_overview(View(plan, weeks())) == (
        TurnsRow("Anna", TurnKind.EVENING, 1, 500, 0, -500, MONDAY),
        TurnsRow("Bert", TurnKind.EVENING, 0, 500, 0, 500, None),
        TurnsRow("Anna", TurnKind.SATURDAY, 0, 500, 0, 500, None),
        TurnsRow("Bert", TurnKind.SATURDAY, 1, 500, 250, -250, SATURDAY),
    )


def test_a_kind_that_the_team_does_not_have_is_left_out() -> None:
    plan = a_plan(openings=(an_opening("za", "ZA", "9:00", "12:30", turn="zaterdag"),))

    assert {row.kind for row in turns_overview(View(plan, weeks()))} == {TurnKind.SATURDAY}
    assert turns_overview(View(a_plan(openings=ONE_BLOCK), weeks())) == ()


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        pytest.param(None, MONDAY, id="from the start of the weeks"),
        pytest.param(MONDAY, MONDAY, id="on the day itself"),
        pytest.param(TUESDAY, later(MONDAY, weeks=1), id="from the next day"),
        pytest.param(later(MONDAY, weeks=2), later(MONDAY, weeks=5), id="after the weeks"),
        pytest.param(later(MONDAY, weeks=6), None, id="after the roster"),
        pytest.param(later(MONDAY, weeks=-4), later(MONDAY, weeks=-1), id="before the weeks"),
    ],
)
def test_the_next_turn_is_the_first_one_on_or_after_a_day(
    since: date | None, expected: date | None
) -> None:
    plan = a_plan()
    for week in (-1, 0, 1, 5):
        plan = on_duty(plan, "Anna", later(MONDAY, weeks=week), "Laat", {"AV": "Balie"})

    anna = turns_overview(View(plan, weeks(2)), since)[0]

    assert (anna.employee, anna.next_turn) == ("Anna", expected)


def test_a_turn_under_guidance_is_no_next_turn() -> None:
    plan = a_plan(employees=(an_employee("Anna", skills={"Balie": "B"}),))
    plan = on_duty(plan, "Anna", MONDAY, "Laat", {"AV": "Balie"})

    assert turns_overview(View(plan, weeks()))[0].next_turn is None
