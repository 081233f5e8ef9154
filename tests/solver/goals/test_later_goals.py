"""The encoders of share, load, wishes and calm give a roster its hand-worked value.

Each value is also the checker's: a table of the ways in which these goals count, so that no part
of an encoder can go missing unseen.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from rostering.goals import GOALS
from rostering.goals.base import GoalId
from rostering.plan import Plan
from rostering.team.people import Employee
from rostering.view import View
from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    WEDNESDAY,
    a_duty,
    a_plan,
    a_post,
    a_wish,
    an_absence,
    an_employee,
    an_opening,
    later,
    on_duty,
    some_settings,
    some_terms,
    staffing,
    usual_openings,
    weeks,
)
from tests.solver.pinning import cost

POSTS = (a_post("Balie", longest=120), a_post("Tel"), a_post("Kantoor", "back", remote=True))
LEVELS = (staffing("Balie", 0, 2), staffing("Tel", 0, 1))
ALL_DAY = {"VM1": "Balie", "VM2": "Balie", "NM1": "Balie", "NM2": "Balie"}
MORNING = {"VM1": "Balie", "VM2": "Balie"}


def a_team(*, anna: Mapping[str, Any] | None = None, **changes: Any) -> Plan:
    """Return a plan in which Anna can do both desks, and Bert neither."""
    skills = {"skills": {"Tel": "Z"}} | dict(anna or {})
    people = (an_employee("Anna", **skills), an_employee("Bert", skills={"Balie": ""}))
    return a_plan(**{"posts": POSTS, "staffing": LEVELS, "employees": people} | changes)


def assert_costs(plan: Plan, goal: GoalId, value: int, length: int = 1) -> None:
    assert GOALS[goal](View(plan, weeks(length))) == value
    assert cost(plan, goal, weeks(length)) == value


@pytest.mark.parametrize(
    ("work", "changes", "value"),
    [
        pytest.param({}, {}, 0, id="on the default back post"),
        pytest.param(MORNING, {}, 0, id="one post"),
        pytest.param({"VM1": "Balie", "VM2": "Tel"}, {}, 1, id="another front post"),
        pytest.param({"VM1": "Balie"}, {}, 1, id="then the back post"),
        pytest.param({"VM2": "Balie"}, {}, 1, id="first the back post"),
        pytest.param({"VM2": "Balie", "NM1": "Tel"}, {}, 2, id="not over noon"),
        pytest.param(
            {"VM1": "Balie"}, {"absences": (an_absence(part="11:00-12:00"),)}, 0, id="then away"
        ),
        pytest.param(
            {"VM2": "Balie"}, {"absences": (an_absence(part="9:00-9:30"),)}, 0, id="first away"
        ),
        pytest.param({"VM1": "Balie"}, {"posts": POSTS[:2]}, 1, id="no back post"),
        pytest.param(
            {"VM1": "Balie"},
            {"duties": (a_duty("Dag", "9:00", "10:45", ""),)},
            0,
            id="the duty ends",
        ),
    ],
)
def test_changes_of_post(work: dict[str, str], changes: dict[str, Any], value: int) -> None:
    assert_costs(on_duty(a_team(**changes), "Anna", MONDAY, "Dag", work), "calm", value)


@pytest.mark.parametrize(
    ("length", "anna", "work", "value"),
    [
        pytest.param(3, {}, MORNING, 0, id="three weeks ask no practice"),
        pytest.param(4, {}, {}, 10, id="two posts never worked"),
        pytest.param(4, {}, MORNING, 5, id="one of them"),
        pytest.param(4, {"skills": {"Balie": "", "Tel": "Z"}}, {}, 5, id="one that she can do"),
        pytest.param(4, {"skills": {"Balie": "B"}}, {}, 0, id="not what she learns"),
    ],
)
def test_practice(length: int, anna: dict[str, Any], work: dict[str, str], value: int) -> None:
    plan = on_duty(a_team(anna=anna), "Anna", MONDAY, "Dag", work)

    assert_costs(plan, "calm", value, length)


def test_practice_is_asked_on_what_somebody_could_do_for_a_part_of_the_weeks() -> None:
    change = later(MONDAY, weeks=2)
    terms = (
        some_terms(skills={"Tel": "Z"}, end=later(change, days=-1)),
        some_terms(start=change),
    )
    plan = a_team(employees=(Employee("Anna", terms),))

    assert_costs(on_duty(plan, "Anna", MONDAY), "calm", 10, 4)


def test_practice_is_asked_of_nobody_without_a_duty_and_for_no_post_that_is_not_wanted() -> None:
    assert_costs(a_team(), "calm", 0, 4)
    assert_costs(on_duty(a_team(staffing=LEVELS[1:]), "Anna", TUESDAY), "calm", 5, 4)


@pytest.mark.parametrize(
    ("work", "changes", "value"),
    [
        pytest.param({"VM1": "Balie"}, {}, 0, id="one block"),
        pytest.param(MORNING, {}, 90, id="two blocks"),
        pytest.param({"VM1": "Balie", "NM1": "Balie"}, {}, 0, id="with noon between"),
        pytest.param({"VM1": "Balie", "VM2": "Tel"}, {}, 0, id="two posts"),
        pytest.param({"VM1": "Tel", "VM2": "Tel"}, {}, 0, id="a post without a limit"),
        pytest.param(ALL_DAY, {}, 90 + 90 + 105, id="a long day too"),
        pytest.param(
            {**MORNING, "MID": "Balie"},
            {"openings": (*usual_openings(), an_opening("ma", "MID", "12:30", "13:30"))}
            | {"duties": (a_duty("Dag", pause="14:00-15:00"),)},
            150,
            id="three blocks without a minute between",
        ),
        pytest.param(
            MORNING,
            {"settings": some_settings(noon=600)},
            90,
            id="a stretch goes on over the border of the halves",
        ),
        pytest.param(
            MORNING,
            {
                "openings": (
                    an_opening("ma", "VM1", "9:00", "10:45", turn="avond"),
                    an_opening("ma", "VM2", "10:45", "12:30"),
                )
            },
            0,
            id="turn blocks left out",
        ),
        pytest.param(
            MORNING,
            {"openings": (*usual_openings(), an_opening("ma", "OVER", "9:30", "11:15"))},
            90,
            id="past a block that overlaps",
        ),
    ],
)
def test_stretches_and_long_days(work: dict[str, str], changes: dict[str, Any], value: int) -> None:
    assert_costs(on_duty(a_team(**changes), "Anna", MONDAY, "Dag", work), "load", value)


@pytest.mark.parametrize(
    ("work", "target", "anna", "value"),
    [
        # A day of 456 minutes; the target is 50 % with a margin of 5 points.
        pytest.param({}, 5000, {}, 205, id="too little: 45 % of 456, rounded down"),
        pytest.param(ALL_DAY, 5000, {}, 169, id="too much: 420 less 55 % of 456, rounded down"),
        pytest.param({"VM1": "Balie", "NM1": "Tel"}, 5000, {}, 0, id="within the margin"),
        pytest.param({}, 5000, {"skills": {"Balie": "B"}}, 0, id="nobody without a post alone"),
        pytest.param(ALL_DAY, 5000, {"coordination": 3}, 268 + 144, id="coordination"),
        pytest.param({}, 5000, {"coordination": 3}, 124, id="coordination is not present time"),
    ],
)
def test_share_of_the_desk(
    work: dict[str, str], target: int, anna: dict[str, Any], value: int
) -> None:
    settings = some_settings(target_front=target)
    plan = on_duty(a_team(anna=anna, settings=settings), "Anna", MONDAY, "Dag", work)

    assert_costs(plan, "share", value)


def test_a_day_at_the_desk_alone_leaves_no_coordination() -> None:
    settings = some_settings(target_front=5000)
    short = a_duty("Dag", "9:00", "10:45", "")
    plan = a_team(anna={"coordination": 3}, settings=settings, duties=(short,))

    # 105 minutes at the desk where none are expected, and all three hours lacking.
    assert_costs(on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": "Balie"}), "share", 105 + 180)


def test_the_target_is_what_the_wanted_staffing_asks_of_who_can_do_it() -> None:
    # 105 wanted of 2280 minutes is 4,61 %; with 5 points at most 9,61 % of 456 minutes.
    plan = a_team(openings=usual_openings()[:1], staffing=(staffing("Balie", 0, 1),))

    assert_costs(on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": "Balie"}), "share", 105 - 44)


ALL_WEEK = {"first": MONDAY, "last": later(MONDAY, days=6), "weight": 2}


@pytest.mark.parametrize(
    ("kind", "more", "days", "work", "value"),
    [
        pytest.param("vrij", ALL_WEEK, 1, {}, 2, id="a day worked"),
        pytest.param("vrij", {}, 1, {}, 5, id="the usual weight"),
        pytest.param("vrij", {"part": "NM"}, 1, {}, 5, id="a half worked"),
        pytest.param("vrij", {"part": "12:30-13:30"}, 1, {}, 0, id="only the break"),
        pytest.param("vrij", {"first": TUESDAY}, 1, {}, 0, id="another day"),
        pytest.param("Tel", ALL_WEEK, 1, MORNING, 2, id="another post"),
        pytest.param("Tel", ALL_WEEK, 1, {"VM1": "Balie", "NM1": "Tel"}, 0, id="the post too"),
        pytest.param("Tel", ALL_WEEK, 1, {}, 0, id="no front post at all"),
        pytest.param("telewerk", ALL_WEEK, 2, MORNING, 4, id="not at a distance"),
        pytest.param("telewerk", ALL_WEEK, 0, {}, 0, id="no duty"),
        pytest.param("geen avond", ALL_WEEK, 1, MORNING, 0, id="no evening turn"),
    ],
)
def test_unmet_wishes(
    kind: str, more: dict[str, Any], days: int, work: dict[str, str], value: int
) -> None:
    plan = a_team(wishes=(a_wish("Anna", kind, **more),))
    for offset in range(days):
        plan = on_duty(plan, "Anna", later(MONDAY, days=offset), "Dag", work)

    assert_costs(plan, "wishes", value)


@pytest.mark.parametrize(
    ("length", "window", "value"),
    [
        pytest.param(1, 4, 5, id="five days"),
        pytest.param(2, 4, 5, id="ten days of one window"),
        pytest.param(2, 1, 10, id="ten days of two windows"),
    ],
)
def test_at_most_five_days_of_a_wish_count_in_a_window(
    length: int, window: int, value: int
) -> None:
    wish = a_wish("Anna", "vrij", MONDAY, later(MONDAY, days=13), weight=1)
    plan = a_team(wishes=(wish,), settings=some_settings(window_weeks=window))
    for week in range(length):
        for offset in range(5):
            plan = on_duty(plan, "Anna", later(MONDAY, weeks=week, days=offset), "Dag")

    assert_costs(plan, "wishes", value, length)


def test_turns_that_are_not_wished() -> None:
    wishes = (
        a_wish("Anna", "geen avond", MONDAY, SATURDAY, weight=1),
        a_wish("Anna", "geen zaterdag", MONDAY, SATURDAY, weight=3),
    )
    plan = on_duty(a_team(wishes=wishes), "Anna", MONDAY, "Laat", {"AV": "Balie"})

    assert_costs(plan, "wishes", 1)
    assert_costs(on_duty(plan, "Anna", SATURDAY, "Zaterdag", {"ZA": "Balie"}), "wishes", 4)


@pytest.mark.parametrize(
    ("changes", "value"),
    [
        pytest.param({}, 5, id="counts"),
        pytest.param({"absences": (an_absence(part="NM"),)}, 0, id="absent in that part"),
        pytest.param({"openings": ()}, 0, id="no blocks that day"),
    ],
)
def test_only_days_on_which_a_wish_can_be_met_count(changes: dict[str, Any], value: int) -> None:
    plan = a_team(
        wishes=(a_wish("Anna", "vrij"),),
        duties=(a_duty("Kort", "8:45", "12:30", ""),),
        **changes,
    )

    assert_costs(on_duty(plan, "Anna", MONDAY, "Kort"), "wishes", value)


@pytest.mark.parametrize(
    ("work", "changes", "value"),
    [
        pytest.param(None, {}, 0, id="no duty"),
        pytest.param({}, {}, 12, id="four hours lack"),
        pytest.param({"VM1": "Balie"}, {}, 9, id="135 minutes lack, three started hours"),
        pytest.param(ALL_DAY, {}, 0, id="more than enough"),
        pytest.param(
            {}, {"absences": (an_absence(first=WEDNESDAY, last=WEDNESDAY),)}, 0, id="leave"
        ),
        pytest.param({}, {"staffing": (staffing("Tel", 0, 1),)}, 0, id="a post nobody wants"),
    ],
)
def test_accompanied_hours(
    work: dict[str, str] | None, changes: dict[str, Any], value: int
) -> None:
    people = (an_employee("Anna", skills={"Balie": "B"}), an_employee("Bert"))
    plan = a_team(**{"employees": people} | changes)
    if work is not None:
        plan = on_duty(plan, "Anna", MONDAY, "Dag", work)
        plan = on_duty(plan, "Bert", MONDAY, "Dag", work)

    assert_costs(plan, "wishes", value)
