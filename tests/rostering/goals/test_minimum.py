"""Goal `minimum`: the basic service level is met everywhere."""

from __future__ import annotations

import pytest

from rostering.goals.minimum import value
from rostering.view import View
from tests.builders import (
    MONDAY,
    a_closure,
    a_full_week,
    a_plan,
    a_post,
    an_employee,
    on_duty,
    staffing,
    weeks,
)

WEEKDAY = 4 * 105
WEEK = 5 * WEEKDAY + 120 + 210
"""Minutes of the usual openings: five weekdays, the evening and the Saturday."""


def test_a_full_week_meets_the_minimum() -> None:
    assert value(View(a_full_week(a_plan()), weeks())) == 0


@pytest.mark.parametrize(
    ("minimum", "expected"),
    [
        pytest.param(0, 0, id="nobody needed"),
        pytest.param(1, WEEK, id="one"),
        pytest.param(2, 2 * WEEK, id="two"),
    ],
)
def test_an_empty_week_lacks_the_minutes_of_every_block(minimum: int, expected: int) -> None:
    plan = a_plan(staffing=(staffing("Balie", minimum, 3),))

    assert value(View(plan, weeks())) == expected
    assert value(View(plan, weeks(2))) == 2 * expected


@pytest.mark.parametrize(
    ("names", "lacking"),
    [
        pytest.param("Anna", 105, id="one of two"),
        pytest.param("Anna Bert", 0, id="two of two"),
        pytest.param("Anna Nieuw", 105, id="accompanied does not count"),
        pytest.param("Anna Bert Chris", 0, id="a third does not make up for elsewhere"),
    ],
)
def test_independent_people_fill_a_block(names: str, lacking: int) -> None:
    people = (
        *map(an_employee, ("Anna", "Bert", "Chris")),
        an_employee("Nieuw", skills={"Balie": "B"}),
    )
    plan = a_plan(employees=people, staffing=(staffing("Balie", 2, day="ma"),))
    for name in names.split():
        plan = on_duty(plan, name, MONDAY, "Dag", {"VM1": "Balie"})

    assert value(View(plan, weeks())) == 3 * 2 * 105 + 2 * 120 + lacking


def test_every_front_post_counts_and_closed_blocks_do_not() -> None:
    plan = a_plan(
        posts=(a_post("Balie"), a_post("Telefoon"), a_post("Kantoor", "back")),
        staffing=(staffing("Balie", 1), staffing("Telefoon", 1), staffing("Kantoor", 1)),
        closures=(a_closure(MONDAY, part="NM"),),
    )

    assert value(View(plan, weeks())) == 2 * (WEEK - 210 - 120)
