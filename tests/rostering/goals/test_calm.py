"""Goal `calm`: few changes of post, and everybody keeps in practice."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from rostering.goals.calm import changes_of_post, unpractised, value
from rostering.roster import Shift
from rostering.view import View
from tests.builders import (
    MONDAY,
    a_full_week,
    a_plan,
    a_post,
    a_span,
    an_absence,
    an_employee,
    note,
    on_duty,
    staffing,
    weeks,
)

POSTS = (a_post("Balie"), a_post("Tel"), a_post("Kantoor", "back"))


def test_a_full_week_has_no_changes_within_half_a_day() -> None:
    assert value(View(a_full_week(a_plan()), weeks())) == 0


@pytest.mark.parametrize(
    ("duty", "work", "changes", "count"),
    [
        pytest.param("Dag", {}, {}, 0, id="all day on the default back post"),
        pytest.param("Dag", {"VM1": "Balie", "VM2": "Balie"}, {}, 0, id="one post"),
        pytest.param("Dag", {"VM1": "Balie", "VM2": "Tel"}, {}, 1, id="another front post"),
        pytest.param("Dag", {"VM1": "Balie"}, {}, 1, id="then the default back post"),
        pytest.param("Dag", {"VM1": "Kantoor"}, {}, 0, id="the default back post by name"),
        pytest.param("Dag", {"VM1": "Balie", "NM2": "Balie"}, {}, 2, id="once in each half"),
        pytest.param(
            "Dag",
            {"VM1": "Balie", "VM2": "Balie", "NM1": "Tel", "NM2": "Tel"},
            {},
            0,
            id="over noon",
        ),
        pytest.param("9:00-10:45", {"VM1": "Balie"}, {}, 0, id="the duty ends"),
        pytest.param(
            "Dag",
            {"VM1": "Balie"},
            {"absences": (an_absence(part="11:00-12:00"),)},
            0,
            id="then away for hours",
        ),
        pytest.param("Dag", {"VM1": "Balie"}, {"posts": POSTS[:2]}, 1, id="then no post at all"),
    ],
)
def test_changes_of_post_within_half_a_day_are_counted(
    duty: str, work: dict[str, str], changes: dict[str, Any], count: int
) -> None:
    plan = on_duty(a_plan(**{"posts": POSTS} | changes), "Anna", MONDAY, duty, work)

    assert changes_of_post(View(plan, weeks()), "Anna", MONDAY) == count


@pytest.mark.parametrize(
    ("length", "work", "rows", "cost"),
    [
        pytest.param(3, {}, "Balie Tel", 0, id="three weeks ask no practice"),
        pytest.param(4, {}, "Balie Tel", 10, id="two posts never worked"),
        pytest.param(4, {"VM1": "Tel", "VM2": "Tel"}, "Balie Tel", 5, id="one of them"),
        pytest.param(4, {}, "Balie", 5, id="only wanted posts"),
    ],
)
def test_every_wanted_post_is_practised_in_four_weeks(
    length: int, work: dict[str, str], rows: str, cost: int
) -> None:
    people = (
        an_employee("Anna", skills={"Tel": "Z"}),
        an_employee("Bert", skills={"Tel": "Z"}),
    )
    levels = tuple(staffing(post, 0, 1) for post in rows.split())
    plan = a_plan(posts=POSTS, employees=people, staffing=levels)

    plan = on_duty(plan, "Anna", MONDAY, "Dag", work)

    assert value(View(plan, weeks(length))) == cost


def test_posts_that_somebody_cannot_work_alone_need_no_practice() -> None:
    anna = an_employee("Anna", skills={"Balie": "B", "Tel": "Z"})
    plan = a_plan(posts=POSTS, employees=(anna,), staffing=(staffing("Balie"), staffing("Tel")))

    assert unpractised(View(on_duty(plan, "Anna", MONDAY), weeks(4)), "Anna") == {"Tel"}


def test_one_of_two_duties_is_enough_for_a_change_of_post() -> None:
    plan = on_duty(a_plan(posts=POSTS), "Anna", MONDAY, "Dag", {"VM1": "Balie"})
    entry = plan.roster.entry("Anna", MONDAY)
    late = Shift("", a_span("13:00", "18:00"))
    plan = note(plan, "Anna", MONDAY, replace(entry, shifts=(*entry.shifts, late)))

    assert changes_of_post(View(plan, weeks()), "Anna", MONDAY) == 1


def test_a_change_of_post_in_two_duties_at_once_is_one_change() -> None:
    plan = on_duty(a_plan(posts=POSTS), "Anna", MONDAY, "Dag", {"VM1": "Balie"})
    entry = plan.roster.entry("Anna", MONDAY)
    early = Shift("", a_span("8:00", "12:30"))
    plan = note(plan, "Anna", MONDAY, replace(entry, shifts=(*entry.shifts, early)))

    assert changes_of_post(View(plan, weeks()), "Anna", MONDAY) == 1
