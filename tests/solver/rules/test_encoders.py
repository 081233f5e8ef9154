"""What the hard rules admit: each table row is one roster, once admitted, once refused.

The pairs differ in one thing alone, so that only the rule at hand can be the reason.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from rostering.plan import Plan
from rostering.team.settings import Limits
from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    TUESDAY,
    a_closure,
    a_duty,
    a_full_week,
    a_plan,
    a_post,
    an_absence,
    an_appointment,
    an_employee,
    an_opening,
    on_duty,
    some_settings,
    staffing,
)
from tests.solver.pinning import admits


def with_limits(**limits: int) -> Plan:
    return a_plan(settings=some_settings(limits=Limits(**limits)))


def busy_week(plan: Plan, days: int = 5) -> Plan:
    for offset in range(days):
        plan = on_duty(plan, "Anna", MONDAY + timedelta(days=offset), "Dag")
    return plan


def test_a_week_without_a_flaw_is_admitted() -> None:
    assert admits(a_full_week(a_plan()))


def test_a_duty_is_given_on_its_own_days_only() -> None:
    short = a_duty("Kort", "9:00", "12:00", "", days="di")
    plan = a_plan(duties=(short,))

    assert admits(on_duty(plan, "Anna", TUESDAY, "Kort"))
    assert not admits(on_duty(plan, "Anna", MONDAY, "Kort"))


def test_nobody_is_on_a_post_outside_the_duty() -> None:
    morning = a_duty("Voormiddag", "8:42", "12:30", "")
    plan = a_plan(duties=(morning,))

    assert admits(on_duty(plan, "Anna", TUESDAY, "Voormiddag", {"VM1": "Balie"}))
    assert not admits(on_duty(plan, "Anna", TUESDAY, "Voormiddag", {"NM1": "Balie"}))


def test_nobody_is_on_a_post_during_the_break() -> None:
    late_break = a_duty("Dag", "8:45", "17:21", "11:00-12:00")
    plan = a_plan(duties=(late_break,))

    assert admits(on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Balie"}))
    assert not admits(on_duty(plan, "Anna", TUESDAY, "Dag", {"VM2": "Balie"}))


def test_nobody_is_on_two_posts_at_a_time() -> None:
    posts = (a_post("Balie"), a_post("Telefoon"), a_post("Backoffice", "back"))
    plan = a_plan(
        posts=posts,
        staffing=(staffing("Balie", 1), staffing("Telefoon", 1)),
        employees=(an_employee(skills={"Telefoon": "Z"}),),
    )
    one = on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Balie"})
    entry = one.roster.entry("Anna", TUESDAY)
    second = replace(entry.work[0], post="Telefoon")
    two = one.with_roster(
        one.roster.replaced({("Anna", TUESDAY): replace(entry, work=(*entry.work, second))})
    )

    assert admits(one)
    assert not admits(two)


@pytest.mark.parametrize("skill", ["", "B"])
def test_a_front_post_is_only_for_who_can_work_it(skill: str) -> None:
    able = a_plan()
    unable = a_plan(employees=(an_employee(skills={"Balie": skill}), an_employee("Bert")))

    assert admits(on_duty(able, "Anna", TUESDAY, "Dag", {"VM1": "Balie"}))
    assert not admits(on_duty(unable, "Anna", TUESDAY, "Dag", {"VM1": "Balie"}))


@pytest.mark.parametrize(
    "reason",
    [
        pytest.param({"absences": (an_absence(first=TUESDAY, last=TUESDAY),)}, id="absent"),
        pytest.param({"absences": (an_absence(None, TUESDAY, TUESDAY),)}, id="everybody absent"),
        pytest.param(
            {"absences": (an_absence(first=TUESDAY, last=TUESDAY, part="NM"),)}, id="half day"
        ),
        pytest.param({"closures": (a_closure(TUESDAY),)}, id="closed"),
        pytest.param({"closures": (a_closure(TUESDAY, part="VM"),)}, id="closed half day"),
        pytest.param({"holidays": {TUESDAY: "Feest"}}, id="holiday"),
        pytest.param({"employees": (an_employee(free="di"),)}, id="fixed free day"),
        pytest.param({"employees": (an_employee(start=FRIDAY),)}, id="not yet employed"),
        pytest.param({"employees": (an_employee(end=MONDAY),)}, id="no longer employed"),
    ],
)
def test_no_duty_lies_on_a_half_day_that_is_gone(reason: dict[str, object]) -> None:
    assert admits(on_duty(a_plan(), "Anna", TUESDAY, "Dag"))
    assert not admits(on_duty(a_plan(**reason), "Anna", TUESDAY, "Dag"))


def test_a_week_away_covers_the_saturdays_around_it() -> None:
    week = an_absence(first=MONDAY, last=FRIDAY)
    four_days = an_absence(first=MONDAY, last=FRIDAY - timedelta(days=1))
    turn = {"ZA": "Balie"}

    assert admits(on_duty(a_plan(absences=(four_days,)), "Anna", SATURDAY, "Zaterdag", turn))
    assert not admits(on_duty(a_plan(absences=(week,)), "Anna", SATURDAY, "Zaterdag", turn))


@pytest.mark.parametrize(
    "reason",
    [
        pytest.param(
            {"absences": (an_absence(first=TUESDAY, last=TUESDAY, part="9:30-10:00"),)},
            id="absence in hours",
        ),
        pytest.param(
            {"appointments": (an_appointment("Anna", TUESDAY, "9:30", "10:00"),)}, id="appointment"
        ),
    ],
)
def test_no_post_lies_in_hours_that_are_taken_but_the_duty_stays(reason: dict[str, object]) -> None:
    plan = a_plan(**reason)

    assert admits(on_duty(plan, "Anna", TUESDAY, "Dag", {"VM2": "Balie"}))
    assert not admits(on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Balie"}))


def test_a_front_post_is_never_staffed_above_the_wanted_level() -> None:
    one, two = a_plan(), a_plan(staffing=(staffing("Balie", 1, 2),))

    def both(plan: Plan) -> Plan:
        plan = on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Balie"})
        return on_duty(plan, "Bert", TUESDAY, "Dag", {"VM1": "Balie"})

    assert admits(both(two))
    assert not admits(both(one))


def test_no_more_people_have_a_turn_than_its_busiest_block_wants() -> None:
    saturday = a_duty("Zaterdag", "8:45", "12:45", "", days="za")
    halves = (
        an_opening("za", "ZA1", "9:00", "10:45", turn="zaterdag"),
        an_opening("za", "ZA2", "10:45", "12:30", turn="zaterdag"),
    )
    plan = a_plan(openings=halves, duties=(saturday,))
    alone = on_duty(plan, "Anna", SATURDAY, "Zaterdag", {"ZA1": "Balie", "ZA2": "Balie"})
    shared = on_duty(plan, "Anna", SATURDAY, "Zaterdag", {"ZA1": "Balie"})
    shared = on_duty(shared, "Bert", SATURDAY, "Zaterdag", {"ZA2": "Balie"})

    assert admits(alone)
    assert not admits(shared)


def test_a_duty_over_a_turn_goes_only_to_who_works_that_turn() -> None:
    plan = a_plan()

    assert admits(on_duty(plan, "Anna", SATURDAY, "Zaterdag", {"ZA": "Balie"}))
    assert not admits(on_duty(plan, "Anna", SATURDAY, "Zaterdag"))


@pytest.mark.parametrize(
    ("day", "duty", "block", "outside"),
    [(MONDAY, "Laat", "AV", {"evening": "nee"}), (SATURDAY, "Zaterdag", "ZA", {"saturday": "nee"})],
)
def test_a_turn_is_for_people_in_its_rotation(
    day: date, duty: str, block: str, outside: dict[str, Any]
) -> None:
    member, stranger = a_plan(), a_plan(employees=(an_employee(**outside),))

    assert admits(on_duty(member, "Anna", day, duty, {block: "Balie"}))
    assert not admits(on_duty(stranger, "Anna", day, duty, {block: "Balie"}))


@pytest.mark.parametrize(("limit", "admitted"), [(456, True), (455, False)])
def test_working_time_of_a_day_has_a_limit(limit: int, admitted: bool) -> None:
    assert admits(on_duty(with_limits(day_hours=limit), "Anna", TUESDAY, "Dag")) == admitted


@pytest.mark.parametrize(("limit", "admitted"), [(5 * 456, True), (5 * 456 - 1, False)])
def test_working_time_of_a_week_has_a_limit(limit: int, admitted: bool) -> None:
    assert admits(busy_week(with_limits(week_hours=limit))) == admitted


@pytest.mark.parametrize(("limit", "admitted"), [(24 * 60 - 516, True), (24 * 60 - 515, False)])
def test_between_two_duties_lies_a_rest(limit: int, admitted: bool) -> None:
    plan = with_limits(daily_rest=limit)

    assert admits(busy_week(plan, days=2)) == admitted


@pytest.mark.parametrize(("limit", "admitted"), [(924, True), (925, False)])
def test_the_rest_counts_from_the_roster_before_the_horizon(limit: int, admitted: bool) -> None:
    plan = with_limits(daily_rest=limit)
    night = a_duty("Zondag", "9:00", "17:21", "12:30-13:30", days="zo")
    plan = replace(plan, duties=(*plan.duties, night))
    plan = on_duty(plan, "Anna", MONDAY - timedelta(days=1), "Zondag")

    assert admits(on_duty(plan, "Anna", MONDAY, "Dag")) == admitted


@pytest.mark.parametrize(
    ("limit", "admitted"),
    # From Friday 17:21 until the Monday after is 6 h 39 and as much of later days as is free.
    [(399 + 2 * 1440 + 525, True), (399 + 2 * 1440 + 526, False)],
)
def test_a_long_enough_rest_starts_in_every_week(limit: int, admitted: bool) -> None:
    plan = busy_week(with_limits(weekly_rest=limit))
    plan = on_duty(plan, "Anna", MONDAY + timedelta(days=7), "Dag")

    assert admits(plan) == admitted


@pytest.mark.parametrize(("pause", "admitted"), [("12:30-13:00", True), ("12:30-12:59", False)])
def test_a_long_duty_has_a_break(pause: str, admitted: bool) -> None:
    plan = a_plan(duties=(a_duty("Dag", "8:45", "17:00", pause),))

    assert admits(on_duty(plan, "Anna", TUESDAY, "Dag")) == admitted


def test_a_duty_of_six_hours_needs_no_break() -> None:
    plan = a_plan(duties=(a_duty("Dag", "9:00", "15:00", ""),))

    assert admits(on_duty(plan, "Anna", TUESDAY, "Dag"))


def test_nothing_is_planned_on_sunday() -> None:
    every_day = a_duty("Dag", "9:00", "12:00", "", days="ma-zo")
    plan = a_plan(duties=(every_day,))

    assert admits(on_duty(plan, "Anna", SATURDAY - timedelta(days=1), "Dag"))
    assert not admits(on_duty(plan, "Anna", SUNDAY, "Dag"))
