"""Goal `load`: nobody stays too long on one post or at the desk in one day."""

from __future__ import annotations

import pytest

from rostering.goals.load import long_day, long_stretches, value
from rostering.view import View
from tests.builders import (
    MONDAY,
    a_full_week,
    a_plan,
    a_post,
    an_employee,
    an_opening,
    on_duty,
    weeks,
)

BLOCKS = (
    an_opening("ma", "A", "9:00", "10:00"),
    an_opening("ma", "B", "10:00", "11:00"),
    an_opening("ma", "C", "11:00", "12:30"),
    an_opening("ma", "D", "13:00", "14:00"),
    an_opening("ma", "E", "14:00", "15:00", turn="avond"),
    an_opening("ma", "F", "15:00", "16:00"),
)


def test_a_full_week_has_one_day_that_is_fifteen_minutes_too_long() -> None:
    assert value(View(a_full_week(a_plan()), weeks())) == 15


@pytest.mark.parametrize(
    ("work", "skill", "cost"),
    [
        pytest.param("A B", "Z", 0, id="two hours"),
        pytest.param("A B C", "Z", 90, id="three and a half hours"),
        pytest.param("A B C", "B", 90, id="accompanied counts"),
        pytest.param("A C", "Z", 0, id="an hour off in between"),
        pytest.param("B C", "Z", 30, id="two and a half hours"),
        pytest.param("C D", "Z", 0, id="half an hour between the blocks"),
        pytest.param("D E F", "Z", 0, id="the turn is left out"),
    ],
)
def test_a_stretch_on_one_post_lasts_two_hours_at_most(work: str, skill: str, cost: int) -> None:
    plan = a_plan(
        posts=(a_post("Balie", longest=120), a_post("Tel"), a_post("Kantoor", "back", longest=60)),
        openings=BLOCKS,
        employees=(an_employee("Anna", skills={"Balie": skill}),),
    )
    plan = on_duty(plan, "Anna", MONDAY, "Dag", dict.fromkeys(work.split(), "Balie"))

    assert long_stretches(View(plan, weeks()), "Anna", MONDAY) == cost


def test_another_post_breaks_the_stretch() -> None:
    plan = a_plan(posts=(a_post("Balie", longest=60), a_post("Tel", longest=60)), openings=BLOCKS)
    plan = on_duty(plan, "Anna", MONDAY, "Dag", {"A": "Balie", "B": "Tel", "C": "Balie"})

    assert long_stretches(View(plan, weeks()), "Anna", MONDAY) == 30


@pytest.mark.parametrize(
    ("work", "cost"),
    [
        pytest.param("VM1 VM2 NM1", 0, id="315 minutes"),
        pytest.param("VM1 VM2 NM1 NM2", 105, id="420 minutes"),
        pytest.param("NM1 NM2 AV VM1", 120, id="turns count: 435 minutes"),
    ],
)
def test_a_day_has_at_most_315_minutes_of_desk(work: str, cost: int) -> None:
    plan = on_duty(a_plan(), "Anna", MONDAY, "Dag", dict.fromkeys(work.split(), "Balie"))
    back = on_duty(a_plan(), "Anna", MONDAY, "Dag", dict.fromkeys(work.split(), "Backoffice"))

    assert long_day(View(plan, weeks()), "Anna", MONDAY) == cost
    assert long_day(View(back, weeks()), "Anna", MONDAY) == 0
