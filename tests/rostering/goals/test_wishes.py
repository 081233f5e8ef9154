"""Goal `wishes`: wishes are met, and newcomers get accompanied hours."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from rostering.goals.wishes import lacking_hours, value
from rostering.team.wishes import Wish
from rostering.view import View
from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    TUESDAY,
    a_plan,
    a_post,
    a_wish,
    an_absence,
    an_employee,
    later,
    on_duty,
    some_settings,
    staffing,
    weeks,
)

TWO_POSTS = (a_post("Balie"), a_post("Tel"), a_post("Kantoor", "back"))


def cost(wish: Wish, *duty: Any, **changes: Any) -> int:
    """Return the value for one wish of Anna, with one day of duty when given."""
    plan = a_plan(wishes=(wish,), posts=TWO_POSTS, **changes)
    if duty:
        remote = duty[3] if len(duty) > 3 else ""
        plan = on_duty(plan, "Anna", *duty[:3], remote=remote.split())
    return value(View(plan, weeks()))


@pytest.mark.parametrize(
    ("wish", "duty", "expected"),
    [
        pytest.param(a_wish("Anna", "vrij"), (), 0, id="free"),
        pytest.param(a_wish("Anna", "vrij"), (MONDAY, "Dag"), 5, id="not free"),
        pytest.param(a_wish("Anna", "vrij", weight=9), (MONDAY, "Dag"), 9, id="its weight"),
        pytest.param(a_wish("Anna", "vrij"), (TUESDAY, "Dag"), 0, id="works another day"),
        pytest.param(a_wish("Anna", "vrij", part="NM"), (MONDAY, "9:00-12:30"), 0, id="half free"),
        pytest.param(a_wish("Anna", "vrij", part="NM"), (MONDAY, "9:00-12:31"), 5, id="a minute"),
        pytest.param(a_wish("Anna", "vrij", part="12:30-13:30"), (MONDAY, "Dag"), 0, id="break"),
        pytest.param(a_wish("Bert", "vrij"), (MONDAY, "Dag"), 0, id="of somebody else"),
        pytest.param(
            a_wish("Anna", "geen avond"), (MONDAY, "Laat", {"AV": "Balie"}), 5, id="evening"
        ),
        pytest.param(a_wish("Anna", "geen avond"), (MONDAY, "Dag"), 0, id="no evening"),
        pytest.param(
            a_wish("Anna", "geen zaterdag", SATURDAY),
            (SATURDAY, "Zaterdag", {"ZA": "Balie"}),
            5,
            id="Saturday",
        ),
        pytest.param(a_wish("Anna", "geen zaterdag", SATURDAY), (), 0, id="no Saturday"),
        pytest.param(a_wish("Anna", "telewerk"), (MONDAY, "Dag", {}, "VM NM"), 0, id="remote"),
        pytest.param(a_wish("Anna", "telewerk"), (MONDAY, "Dag", {}, "VM"), 5, id="half remote"),
        pytest.param(
            a_wish("Anna", "telewerk", part="VM"), (MONDAY, "Dag", {}, "VM"), 0, id="that half"
        ),
        pytest.param(a_wish("Anna", "telewerk"), (), 0, id="not at work"),
        pytest.param(
            a_wish("Anna", "telewerk"), (MONDAY, "9:00-12:00", {}, "VM"), 0, id="only that half"
        ),
        pytest.param(a_wish("Anna", "Tel"), (MONDAY, "Dag", {"VM1": "Balie"}), 5, id="other post"),
        pytest.param(
            a_wish("Anna", "Tel"), (MONDAY, "Dag", {"VM1": "Balie", "VM2": "Tel"}), 0, id="also"
        ),
        pytest.param(a_wish("Anna", "Tel"), (MONDAY, "Dag"), 0, id="on no front post"),
    ],
)
def test_each_kind_of_wish_is_met_or_costs_its_weight(
    wish: Wish, duty: tuple[Any, ...], expected: int
) -> None:
    assert cost(wish, *duty) == expected


@pytest.mark.parametrize(
    ("day", "changes", "expected"),
    [
        pytest.param(MONDAY, {}, 5, id="an open day"),
        pytest.param(SUNDAY, {}, 0, id="no opening hours"),
        pytest.param(MONDAY, {"holidays": {MONDAY: "Feestdag"}}, 0, id="a holiday"),
        pytest.param(MONDAY, {"absences": (an_absence(),)}, 0, id="a day away"),
    ],
)
def test_a_wish_counts_on_days_with_blocks_and_without_absence(
    day: date, changes: dict[str, Any], expected: int
) -> None:
    assert cost(a_wish("Anna", "vrij", day), day, "9:00-12:00", {}, **changes) == expected


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        pytest.param("", 0, id="away in a part of the wish"),
        pytest.param("NM", 0, id="away in that half"),
        pytest.param("VM", 5, id="away in the other half"),
    ],
)
def test_a_wish_does_not_count_in_an_absence(part: str, expected: int) -> None:
    wish = a_wish("Anna", "vrij", part=part)

    assert cost(wish, MONDAY, "Dag", {}, absences=(an_absence(part="NM"),)) == expected


@pytest.mark.parametrize(
    ("window", "expected"),
    [pytest.param(4, 5 * 5, id="one window"), pytest.param(1, 10 * 5, id="two windows")],
)
def test_a_wish_counts_five_days_at_most_in_a_window(window: int, expected: int) -> None:
    wish = a_wish("Anna", "vrij", MONDAY, later(SUNDAY, weeks=3))
    plan = a_plan(wishes=(wish,), settings=some_settings(window_weeks=window))
    for offset in (*range(6), *range(7, 13)):
        plan = on_duty(plan, "Anna", later(MONDAY, days=offset), "9:00-12:00")

    assert value(View(plan, weeks(2))) == expected


@pytest.mark.parametrize(
    ("blocks", "hours"),
    [
        pytest.param("", 4, id="nothing"),
        pytest.param("VM1", 3, id="105 of 240 minutes: started hours"),
        pytest.param("VM1 VM2", 1, id="210 of 240 minutes"),
        pytest.param("VM1 VM2 NM1", 0, id="315 of 240 minutes"),
    ],
)
def test_newcomers_are_accompanied_four_hours_a_week(blocks: str, hours: int) -> None:
    learner = an_employee("Anna", skills={"Balie": "B"})
    plan = a_plan(employees=(learner, an_employee("Bert")))
    plan = on_duty(plan, "Anna", MONDAY, "Dag", dict.fromkeys(blocks.split(), "Balie"))
    view = View(plan, weeks())

    assert lacking_hours(view, "Anna", MONDAY) == hours
    assert lacking_hours(view, "Bert", MONDAY) == 0
    assert value(view) == 3 * hours


@pytest.mark.parametrize(
    ("changes", "works"),
    [
        pytest.param({}, False, id="no duty that week"),
        pytest.param({"absences": (an_absence("Anna", FRIDAY, FRIDAY),)}, True, id="leave"),
        pytest.param({"staffing": (staffing("Tel", 1),)}, True, id="post not wanted"),
    ],
)
def test_nothing_is_lacking_without_duty_with_leave_or_where_nobody_is_wanted(
    changes: dict[str, Any], works: bool
) -> None:
    plan = a_plan(employees=(an_employee("Anna", skills={"Balie": "B"}),), **changes)
    plan = on_duty(plan, "Anna", MONDAY) if works else plan

    assert value(View(plan, weeks())) == 0


def test_nothing_is_lacking_outside_the_employment() -> None:
    learner = an_employee("Anna", skills={"Balie": "B"}, end=later(MONDAY, days=-1))
    plan = on_duty(a_plan(employees=(learner,)), "Anna", MONDAY)

    assert value(View(plan, weeks())) == 0
