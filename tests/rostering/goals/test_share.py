"""Goal `share`: a fair part of desk time, and hours kept for coordination; worked by hand."""

from __future__ import annotations

from typing import Any

import pytest

from rostering.goals.share import lacking_coordination, outside_band, target_share, value
from rostering.time import WEEK
from rostering.view import View
from tests.builders import (
    FRIDAY,
    MONDAY,
    THURSDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    an_absence,
    an_employee,
    on_duty,
    some_settings,
    staffing,
    weeks,
)

WEEK_MINUTES = 5 * 420 + 120 + 210
"""Minutes of desk that the usual openings ask with one person wanted."""


def test_a_full_week_lies_in_the_band() -> None:
    """Anna 1170 of 2280 minutes, Bert 1260 of 2520; the target is 2430 of 4560 minutes."""
    view = View(a_full_week(a_plan()), weeks())

    assert target_share(view, weeks().mondays) == 5329
    assert value(view) == 0


@pytest.mark.parametrize(
    ("changes", "target"),
    [
        pytest.param({}, 5329, id="2430 of 4560 minutes"),
        pytest.param({"settings": some_settings(target_front=3500)}, 3500, id="as set"),
        pytest.param({"staffing": (staffing("Balie", 0, 2),)}, 10_000, id="at most all time"),
        pytest.param(
            {"employees": (an_employee("Anna", coordination=10),)},
            10_000,
            id="2430 of 1680 minutes",
        ),
        pytest.param(
            {"employees": (an_employee("Anna", 76, coordination=19),)}, 7105, id="2430 of 3420"
        ),
        pytest.param(
            {"employees": (an_employee("Anna", 76, skills={"Balie": "B"}),)},
            10_000,
            id="nobody works alone",
        ),
        pytest.param(
            {
                "employees": (an_employee("Anna", 95),),
                "absences": (an_absence("Anna", MONDAY, MONDAY),),
            },
            5329,
            id="leave: 2430 of 4560",
        ),
    ],
)
def test_the_target_is_what_the_wanted_staffing_asks(changes: dict[str, Any], target: int) -> None:
    assert target_share(View(a_plan(**changes), weeks(2)), [MONDAY]) == target


@pytest.mark.parametrize(
    ("blocks", "cost"),
    [
        pytest.param("VM1 VM2", 0, id="210 of 456, in the band"),
        pytest.param("VM1", 159 - 105, id="105 where 159.6 is least"),
        pytest.param("", 159, id="159.6 rounded down"),
        pytest.param("VM1 VM2 NM1", 64, id="64.2 above 250.8"),
    ],
)
def test_minutes_outside_the_band_are_rounded_down(blocks: str, cost: int) -> None:
    """One day of 456 minutes, target 45 % and margin 10 points: 159.6 to 250.8 minutes."""
    plan = a_plan(settings=some_settings(target_front=4500, margin_front=1000))
    plan = on_duty(plan, "Anna", MONDAY, "Dag", dict.fromkeys(blocks.split(), "Balie"))
    view = View(plan, weeks())

    assert outside_band(view, "Anna", [MONDAY], 4500) == cost
    assert outside_band(view, "Bert", [MONDAY], 4500) == 0


def test_accompanied_time_is_no_share_and_learners_have_no_band() -> None:
    learner = an_employee("Anna", skills={"Balie": "B"})
    plan = a_plan(employees=(learner,), settings=some_settings(target_front=4500))
    view = View(on_duty(plan, "Anna", MONDAY), weeks())

    assert outside_band(view, "Anna", [MONDAY], 4500) == 0
    assert outside_band(view, "Anna", [MONDAY - WEEK, MONDAY], 4500) == 0


@pytest.mark.parametrize(
    ("blocks", "absences", "cost"),
    [
        pytest.param("", [], 0, id="a day off the desk"),
        pytest.param("VM1", [], 380 - (456 - 105), id="351 of 380 minutes"),
        pytest.param("VM1 NM1", [], 380 - (456 - 210), id="246 of 380 minutes"),
        pytest.param(
            "VM1 NM1", [an_absence("Anna", TUESDAY, THURSDAY)], 0, id="152 due in 2 of 5 days"
        ),
        pytest.param("", [an_absence("Anna", MONDAY, FRIDAY)], 0, id="nothing due in a week away"),
    ],
)
def test_coordination_keeps_its_hours_off_the_desk(
    blocks: str, absences: list[Any], cost: int
) -> None:
    """6 h 20 min a week are due for coordination."""
    people = (an_employee("Anna", coordination="6.3333333333333333"), an_employee("Bert"))
    plan = a_plan(employees=people, absences=tuple(absences))
    plan = on_duty(plan, "Anna", MONDAY, "Dag", dict.fromkeys(blocks.split(), "Balie"))
    view = View(plan, weeks())

    assert lacking_coordination(view, "Anna", MONDAY) == cost
    assert lacking_coordination(view, "Bert", MONDAY) == 0


def test_nothing_is_due_for_coordination_outside_the_employment() -> None:
    anna = an_employee("Anna", coordination=8, end=MONDAY - WEEK)

    assert lacking_coordination(View(a_plan(employees=(anna,)), weeks()), "Anna", MONDAY) == 0
