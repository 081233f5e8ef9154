"""Rule `absence`: nobody is on duty while away, free, or when the team is closed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    TUESDAY,
    a_closure,
    a_full_week,
    a_plan,
    an_absence,
    an_appointment,
    an_employee,
    later,
    on_duty,
)
from tests.rostering.rules.finding import broken, violations


def away(part: str) -> dict[str, Any]:
    return {"absences": (an_absence(part=part),)}


def team(**terms: Any) -> dict[str, Any]:
    return {"employees": (an_employee("Anna", **terms), an_employee("Bert"))}


def test_a_full_week_without_absences_is_right() -> None:
    assert broken("absence", a_full_week(a_plan())) == []


@pytest.mark.parametrize(
    ("changes", "duty", "found"),
    [
        pytest.param(away(""), "Dag", ["absent"], id="away all day"),
        pytest.param(away("NM"), "Dag", ["absent"], id="away in the afternoon"),
        pytest.param(away("NM"), "9:00-12:30", [], id="away after the duty"),
        pytest.param(away("NM"), "9:00-12:31", ["absent"], id="one minute too long"),
        pytest.param(away("VM"), "12:30-17:00", [], id="away before the duty"),
        pytest.param(away("9:00-11:00"), "Dag", [], id="hours away may lie in the duty"),
        pytest.param({"absences": (an_absence(approved=False),)}, "Dag", [], id="only asked for"),
        pytest.param({"absences": (an_absence("Bert"),)}, "Dag", [], id="somebody else"),
        pytest.param(team(free="ma"), "Dag", ["free_half_day"], id="fixed free day"),
        pytest.param(team(free="ma NM"), "9:00-12:00", [], id="fixed free after the duty"),
        pytest.param(team(free="wisselend"), "Dag", [], id="floating free day"),
        pytest.param(team(start=TUESDAY), "Dag", ["not_employed"], id="before the start"),
        pytest.param(team(end=later(MONDAY, days=-1)), "Dag", ["not_employed"], id="after the end"),
        pytest.param({"closures": (a_closure(MONDAY),)}, "Dag", ["closed"], id="closed"),
        pytest.param(
            {"closures": (a_closure(MONDAY, part="VM"),)}, "12:30-17:00", [], id="closed before"
        ),
        pytest.param(
            {"closures": (a_closure(MONDAY, part="12:00-24:00"),)}, "Dag", [], id="closed in hours"
        ),
        pytest.param({"holidays": {MONDAY: "Feestdag"}}, "Dag", ["closed"], id="holiday"),
        pytest.param(
            team(free="ma") | away("VM") | {"closures": (a_closure(MONDAY),)},
            "Dag",
            ["absent", "free_half_day", "closed"],
            id="three reasons",
        ),
    ],
)
def test_no_duty_touches_a_half_day_that_is_away(
    changes: dict[str, Any], duty: str, found: list[str]
) -> None:
    plan = on_duty(a_plan(**changes), "Anna", MONDAY, duty)

    assert broken("absence", plan) == [(reason, "Anna", MONDAY) for reason in found]


def test_the_saturday_after_a_week_away_is_away_too() -> None:
    plan = a_plan(absences=(an_absence("Anna", MONDAY, FRIDAY),))

    plan = on_duty(plan, "Anna", SATURDAY, "Zaterdag", {"ZA": "Balie"})

    assert broken("absence", plan) == [("absent", "Anna", SATURDAY)]


@pytest.mark.parametrize(
    ("part", "duty", "touched"),
    [
        pytest.param("VM", "Dag", "morning", id="morning"),
        pytest.param("NM", "Dag", "afternoon", id="afternoon"),
        pytest.param("", "Dag", "day", id="day"),
        pytest.param("", "9:00-12:00", "morning", id="day away, duty in the morning"),
    ],
)
def test_the_facts_tell_the_part_and_never_why(part: str, duty: str, touched: str) -> None:
    (violation,) = violations("absence", on_duty(a_plan(**away(part)), "Anna", MONDAY, duty))

    assert violation.facts["part"] == touched
    assert set(violation.facts) == {"duty", "start", "end", "part"}


@pytest.mark.parametrize(
    ("hours", "post", "found"),
    [
        pytest.param("9:00-11:00", "Balie", ["absent_hours"], id="on the desk"),
        pytest.param("9:00-11:00", "Backoffice", ["absent_hours"], id="on a back post"),
        pytest.param("10:45-12:30", "Balie", [], id="after the block"),
        pytest.param("8:00-9:00", "Balie", [], id="before the block"),
        pytest.param("10:44-12:30", "Balie", ["absent_hours"], id="in its last minute"),
    ],
)
def test_no_post_is_worked_during_hours_away(hours: str, post: str, found: list[str]) -> None:
    plan = on_duty(a_plan(**away(hours)), "Anna", MONDAY, "Dag", {"VM1": post})

    assert broken("absence", plan) == [(reason, "Anna", MONDAY) for reason in found]


@pytest.mark.parametrize(
    ("name", "start", "post", "found"),
    [
        pytest.param("Anna", "9:00", "Balie", ["appointment"], id="on the desk"),
        pytest.param("Anna", "9:00", "Backoffice", [], id="on a back post"),
        pytest.param("Anna", "10:45", "Balie", [], id="after the block"),
        pytest.param("Bert", "9:00", "Balie", [], id="of somebody else"),
    ],
)
def test_an_appointment_keeps_off_front_posts(
    name: str, start: str, post: str, found: list[str]
) -> None:
    plan = a_plan(appointments=(an_appointment(name, MONDAY, start, "12:00"),))

    plan = on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": post})

    assert broken("absence", plan) == [(reason, "Anna", MONDAY) for reason in found]


def test_the_facts_of_hours_give_their_times_only() -> None:
    plan = a_plan(
        **away("9:00-10:00"), appointments=(an_appointment("Anna", MONDAY, "10:00", "11:00"),)
    )

    found = violations("absence", on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": "Balie"}))

    work = {"block": "VM1", "post": "Balie", "start": 540, "end": 645}
    assert [violation.facts for violation in found] == [
        work | {"from": 540, "to": 600},
        work | {"from": 600, "to": 660},
    ]
