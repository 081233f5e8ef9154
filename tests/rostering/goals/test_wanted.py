"""Goal `wanted`: the wanted staffing is met everywhere."""

from __future__ import annotations

import pytest

from rostering.goals.wanted import value
from rostering.view import View
from tests.builders import MONDAY, a_full_week, a_plan, an_opening, on_duty, staffing, weeks


def test_a_full_week_meets_what_is_wanted() -> None:
    assert value(View(a_full_week(a_plan()), weeks())) == 0


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        pytest.param("", 2 * 105, id="below the minimum both count"),
        pytest.param("Anna", 105, id="minimum but not wanted"),
        pytest.param("Anna Bert", 0, id="as wanted"),
    ],
)
def test_people_below_the_wanted_level_count_with_the_minutes_of_the_block(
    names: str, expected: int
) -> None:
    plan = a_plan(
        openings=(an_opening("ma", "VM1", "9:00", "10:45"),), staffing=(staffing("Balie", 1, 2),)
    )
    for name in names.split():
        plan = on_duty(plan, name, MONDAY, "Dag", {"VM1": "Balie"})

    assert value(View(plan, weeks())) == expected
