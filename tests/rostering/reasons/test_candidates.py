"""Whom to ask first for an open place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rostering.calendar import TurnKind
from rostering.figures.statistics import shortages
from rostering.plan import Plan
from rostering.reasons.candidates import GROUPS, Candidates, Choice, needs_notice
from rostering.view import View
from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    WEDNESDAY,
    a_balance,
    a_plan,
    a_post,
    an_absence,
    an_employee,
    later,
    on_duty,
    some_settings,
    staffing,
    weeks,
)

BOTH = {"Balie": "Z", "Telefoon": "Z"}


def _team(**changes: object) -> Plan:
    """Return a team of which one is in each of the groups on Monday morning."""
    usual = {
        "posts": (a_post("Balie", longest=120), a_post("Telefoon"), a_post("Backoffice", "back")),
        "employees": (
            an_employee("Vrij", skills=BOTH),
            an_employee("Telefonist", skills=BOTH),
            an_employee("Achterin", skills=BOTH),
            an_employee("Weg", skills=BOTH),
        ),
        "staffing": (
            staffing("Balie", 1, block="VM1"),
            staffing("Telefoon", 0, 1, block="VM1"),
        ),
        "absences": (an_absence("Weg"),),
    }
    plan = a_plan(**{**usual, **changes})
    plan = on_duty(plan, "Telefonist", MONDAY, "Dag", {"VM1": "Telefoon"})
    return on_duty(plan, "Achterin", MONDAY)


def _choice(plan: Plan, block: str = "VM1") -> Choice:
    view = View(plan, weeks())
    place = next(
        item
        for item in shortages(view)
        if item.post == "Balie"
        and item.block.name == block
        and item.block.day in (MONDAY, SATURDAY)
    )
    return Candidates(view, MONDAY).choice(place)


def test_people_can_be_asked_for_a_day_that_is_published() -> None:
    published = _team(settings=some_settings(published_until=SATURDAY))

    assert [item.employee for item in _choice(published).candidates] == [
        item.employee for item in _choice(_team()).candidates
    ]


def test_people_are_ranked_by_what_is_asked_of_them() -> None:
    choice = _choice(_team())

    assert [(item.employee, item.group) for item in choice.candidates] == [
        ("Achterin", "back_office"),
        ("Telefonist", "other_post"),
        ("Vrij", "off_duty"),
    ]
    assert [(item.employee, item.reason) for item in choice.others] == [("Weg", "absent")]


def test_volunteers_for_a_turn_come_last() -> None:
    plan = a_plan(employees=(an_employee("Anna", saturday="nee"), an_employee("Bert")))
    choice = _choice(replace(plan, staffing=(staffing("Balie", 1, block="ZA"),)), "ZA")

    assert [(item.employee, item.group) for item in choice.candidates] == [
        ("Bert", "off_duty"),
        ("Anna", "volunteer"),
    ]


def test_leaving_a_post_at_its_minimum_is_no_candidate() -> None:
    needed = (staffing("Balie", 1, block="VM1"), staffing("Telefoon", 1, block="VM1"))
    choice = _choice(_team(staffing=needed))

    assert "Telefonist" not in {item.employee for item in choice.candidates}
    assert ("Telefonist", "busy") in {(item.employee, item.reason) for item in choice.others}


def test_in_a_group_who_would_stand_too_long_comes_later() -> None:
    plan = _team(
        employees=(an_employee("Lang", skills=BOTH), an_employee("Kort", skills=BOTH)),
        staffing=(staffing("Balie", 1),),
        absences=(),
    )
    plan = replace(plan, roster=a_plan().roster)
    plan = on_duty(plan, "Lang", MONDAY, "Dag", {"VM2": "Balie"})
    plan = on_duty(plan, "Kort", MONDAY)
    choice = _choice(plan)

    assert [item.employee for item in choice.candidates] == ["Kort", "Lang"]
    assert [(item.stretch, item.beyond) for item in choice.candidates] == [(105, 0), (210, 90)]


def test_the_figures_are_those_of_the_day_as_it_would_be() -> None:
    plan = _team(carried=(a_balance("Vrij", "zaterdag", 750),))
    found = {item.employee: item for item in _choice(plan).candidates}
    free, back = found["Vrij"], found["Achterin"]

    assert free.day.shift is not None
    assert free.day.post_in("VM1") == "Balie"
    assert (free.week, free.contract) == (456, 2280)
    assert back.share == (105, 456)
    assert free.turns[TurnKind.SATURDAY] == 750


@pytest.mark.parametrize(
    ("free", "hours", "day", "needed"),
    [
        ("wisselend", "30.4", WEDNESDAY, True),
        ("wisselend", "30.4", later(MONDAY, days=9), False),
        ("wisselend", "30.4", later(MONDAY, days=8), True),
        ("wisselend", 38, WEDNESDAY, False),
        ("wo", "30.4", WEDNESDAY, False),
    ],
)
def test_notice_counts_working_days_for_variable_part_time(
    free: str, hours: str, day: object, needed: bool
) -> None:
    plan = a_plan(employees=(an_employee("Anna", hours, free=free),))

    assert needs_notice(plan, "Anna", day, MONDAY) is needed  # type: ignore[arg-type]


def test_a_public_holiday_is_no_working_day() -> None:
    plan = a_plan(
        employees=(an_employee("Anna", "30.4", free="wisselend"),), holidays={FRIDAY: "feestdag"}
    )

    assert needs_notice(plan, "Anna", later(MONDAY, days=9), MONDAY)


def test_notice_concerns_changed_duties_alone() -> None:
    part_time = [
        an_employee(name, "30.4", free="wisselend", skills=BOTH)
        for name in ("Vrij", "Telefonist", "Achterin", "Weg")
    ]
    found = {item.employee: item for item in _choice(_team(employees=tuple(part_time))).candidates}

    assert {name: item.is_short_notice for name, item in found.items()} == {
        "Achterin": False,
        "Telefonist": False,
        "Vrij": True,
    }


def test_the_groups_are_in_the_order_that_is_stated() -> None:
    assert GROUPS == ("back_office", "other_post", "off_duty", "volunteer")
