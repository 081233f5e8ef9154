"""What stays in a planning run is held, and leaves no trace."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rostering.check import violations
from rostering.plan import Plan
from rostering.roster import DayEntry
from solver import Options, solve
from solver.problem import Problem
from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    WEDNESDAY,
    a_full_week,
    a_plan,
    a_post,
    an_absence,
    an_employee,
    note,
    on_duty,
    some_settings,
    weeks,
)
from ui.application.proposals.staying import Stays, has_turns_alone, held, released

WEEK = weeks()
NAMES = ("Anna", "Bert")


def kept(plan: Plan, stays: Stays, name: str, day: date = TUESDAY) -> DayEntry:
    """Return what a search may not touch of a day."""
    return Problem(held(plan, WEEK, stays), WEEK).kept(name, day)


def posts_of(entry: DayEntry) -> dict[str, str]:
    return {work.block: work.post for work in entry.work}


def test_nothing_is_held_where_everything_is_planned_anew() -> None:
    plan = a_full_week(a_plan())

    assert held(plan, WEEK, Stays()) is plan
    assert released(plan, plan, WEEK, Stays()) is plan


def test_days_up_to_a_date_stay_and_later_ones_do_not() -> None:
    problem = Problem(held(a_full_week(a_plan()), WEEK, Stays(until=TUESDAY)), WEEK)

    assert [problem.is_given("Anna", day) for day in (MONDAY, TUESDAY, WEDNESDAY)] == [
        True,
        True,
        False,
    ]


def test_a_date_before_the_published_one_opens_nothing() -> None:
    plan = a_full_week(a_plan(settings=some_settings(published_until=TUESDAY)))

    assert held(plan, WEEK, Stays(until=MONDAY)).settings.published_until == TUESDAY


def test_whoever_is_not_chosen_keeps_posts_back_office_and_free_days() -> None:
    plan = a_full_week(a_plan())
    stays = Stays(people=frozenset({"Bert"}))

    assert posts_of(kept(plan, stays, "Anna")) == {
        "VM1": "Balie",
        "VM2": "Balie",
        "NM1": "Backoffice",
        "NM2": "Backoffice",
    }
    assert kept(plan, stays, "Anna", SATURDAY).free
    assert kept(plan, stays, "Bert").is_empty


def test_hours_away_are_held_without_a_post() -> None:
    away = an_absence("Anna", TUESDAY, TUESDAY, part="13:30-15:15")
    plan = a_full_week(a_plan(absences=(away,)))

    assert "NM1" not in posts_of(kept(plan, Stays(people=frozenset()), "Anna"))


def test_only_the_chosen_posts_come_free_and_duties_stay() -> None:
    plan = a_plan(
        posts=(a_post("Balie"), a_post("Telefoon"), a_post("Backoffice", "back")),
    )
    plan = on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Balie", "VM2": "Telefoon"})
    stays = Stays(posts=frozenset({"Telefoon"}))

    found = kept(plan, stays, "Anna")

    assert posts_of(found) == {"VM1": "Balie"}
    assert [shift.duty for shift in found.shifts] == ["Dag"]
    assert kept(plan, stays, "Bert").free


def test_turns_stay_with_their_duty_and_the_rest_of_the_day_is_open() -> None:
    found = kept(a_full_week(a_plan()), Stays(turns=True), "Anna", MONDAY)

    assert posts_of(found) == {"AV": "Balie"}
    assert [shift.duty for shift in found.shifts] == ["Laat"]


def test_weeks_with_turns_alone_are_seen() -> None:
    turn = on_duty(a_plan(), "Anna", SATURDAY, "Zaterdag", {"ZA": "Balie"})

    assert has_turns_alone(turn, WEEK)
    assert not has_turns_alone(a_full_week(a_plan()), WEEK)


STAYS = [
    pytest.param(Stays(until=TUESDAY), id="until a day"),
    pytest.param(Stays(turns=True), id="turns"),
    pytest.param(Stays(people=frozenset({"Bert"})), id="people"),
    pytest.param(Stays(posts=frozenset({"Balie"})), id="posts"),
    pytest.param(Stays(TUESDAY, True, frozenset({"Bert"}), None), id="several"),
]


def with_own_locks() -> Plan:
    """Return a planned week in which the coordinator locked a day, a place and a free day."""
    plan = on_duty(a_full_week(a_plan()), "Anna", TUESDAY, "Dag", {"VM1": "Balie"}, locked=True)
    monday = plan.roster.entry("Bert", MONDAY)
    works = (replace(monday.work[0], locked=True), *monday.work[1:])
    plan = note(plan, "Bert", MONDAY, replace(monday, work=works))
    return note(plan, "Anna", SATURDAY, DayEntry(free=True))


@pytest.mark.parametrize("stays", STAYS)
def test_what_was_held_comes_back_just_as_it_was(stays: Stays) -> None:
    plan = with_own_locks()

    back = released(held(plan, WEEK, stays), plan, WEEK, stays)

    assert back.settings == plan.settings
    for name in NAMES:
        for day in WEEK.days:
            before, after = plan.roster.entry(name, day), back.roster.entry(name, day)
            assert after == before, (name, day)


@pytest.mark.parametrize("stays", STAYS)
def test_a_search_leaves_what_stays_and_only_locks_of_the_coordinator(stays: Stays) -> None:
    plan = with_own_locks()
    result = solve(held(plan, WEEK, stays), WEEK, Options(time_limit=60.0, workers=1))

    found = released(result.plan, plan, WEEK, stays)

    for name in NAMES:
        for day in WEEK.days:
            before, after = plan.roster.entry(name, day), found.roster.entry(name, day)
            assert after.locked_part() == before.locked_part()
            if (stays.until and day <= stays.until) or name not in (stays.people or NAMES):
                assert after == before
            if stays.turns and "AV" in posts_of(before):
                assert posts_of(after)["AV"] == "Balie"
    assert violations(found, WEEK) == violations(plan, WEEK) or not violations(found, WEEK)


def test_somebody_new_is_planned_into_a_roster_that_stays() -> None:
    plan = a_full_week(a_plan())
    plan = replace(plan, employees=(*plan.employees, an_employee("Cas")))
    stays = Stays(people=frozenset({"Cas"}))

    result = solve(held(plan, WEEK, stays), WEEK, Options(time_limit=60.0, workers=1))
    found = released(result.plan, plan, WEEK, stays)

    assert any(found.roster.entry("Cas", day).shifts for day in WEEK.days)
    assert all(
        found.roster.entry(name, day) == plan.roster.entry(name, day)
        for name in NAMES
        for day in WEEK.days
    )
