"""What keeps somebody away from an empty place: one hand-made cause at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rostering.figures.statistics import shortages
from rostering.plan import Plan
from rostering.reasons.hindrances import WAYS, Hindrance
from rostering.reasons.placing import Placing
from rostering.time import Horizon
from rostering.view import View
from tests.builders import (
    FRIDAY,
    MONDAY,
    a_duty,
    a_plan,
    later,
    note,
    on_duty,
    staffing,
    usual_duties,
)
from tests.rostering.reasons.empty_places import CASES, anna_alone


def _reasons(plan: Plan, day: date, block: str) -> tuple[Hindrance, ...]:
    view = View(plan, Horizon(MONDAY, 1))
    place = next(
        item
        for item in shortages(view)
        if (item.block.day, item.block.name, item.post) == (day, block, "Balie")
    )
    return Placing(view).reasons(place)


@pytest.mark.parametrize("case", CASES)
def test_the_known_cause_of_an_empty_place_comes_first(case: str) -> None:
    first = _reasons(*CASES[case])[0]

    assert f"{first.reason}-{first.way}" == case
    assert first.employee == "Anna"


def test_there_is_a_case_for_every_reason_and_way() -> None:
    assert set(CASES) == {f"{reason}-{way}" for reason, way in WAYS}


def test_everybody_who_is_not_there_gets_exactly_one_reason() -> None:
    plan = on_duty(
        a_plan(staffing=(staffing("Balie", 2),)), "Anna", MONDAY, "Dag", {"VM1": "Balie"}
    )

    assert [hindrance.employee for hindrance in _reasons(plan, MONDAY, "VM1")] == ["Bert"]


def test_a_person_is_judged_by_the_duty_that_is_nearest_to_possible() -> None:
    """The long duty is not allowed, the short one is."""
    long = a_duty("Lang", "7:00", "19:30", "12:30-13:00")
    plan = replace(anna_alone(), duties=(long, *usual_duties()))

    assert _reasons(plan, MONDAY, "VM1")[0].reason == "available"


def test_the_weeks_beside_the_horizon_count_for_rest() -> None:
    """A night that ends late on the Sunday before is too near to Monday morning."""
    plan = note(
        anna_alone(),
        "Anna",
        later(MONDAY, days=-1),
        on_duty(anna_alone(), "Anna", FRIDAY, "15:00-23:55").roster.entry("Anna", FRIDAY),
    )

    assert _reasons(plan, MONDAY, "VM1")[0].reason == "rest"
