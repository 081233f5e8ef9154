"""What rules and goals ask of a plan."""

from __future__ import annotations

import pytest

from rostering.calendar import TurnKind
from rostering.team.people import Employee
from rostering.time import Half
from rostering.view import View
from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    an_absence,
    an_employee,
    later,
    note,
    on_duty,
    some_settings,
    some_terms,
    weeks,
)


def test_the_blocks_of_a_horizon_are_those_of_its_days() -> None:
    view = View(a_plan(), weeks(2))

    assert len(view.blocks) == 2 * (5 * 4 + 1 + 1)
    assert view.names == ("Anna", "Bert")


def test_workers_of_a_block_are_found_with_their_post() -> None:
    view = View(a_full_week(a_plan()), weeks())
    first = view.blocks[0]

    assert [(name, work.post) for name, work in view.workers(first)] == [("Bert", "Balie")]
    assert View(a_plan(), weeks()).workers(first) == ()


def test_only_independent_people_count_as_staffing_and_each_once() -> None:
    plan = a_plan(employees=(an_employee("Anna"), an_employee("Bert", skills={"Balie": "B"})))
    for name in ("Anna", "Bert"):
        plan = on_duty(plan, name, MONDAY, "Dag", {"VM1": "Balie"})
    entry = plan.roster.entry("Anna", MONDAY)
    twice = note(plan, "Anna", MONDAY, type(entry)(entry.shifts, entry.work * 2))

    for seen in (plan, twice):
        view = View(seen, weeks())
        assert view.independents(view.blocks[0], "Balie") == ("Anna",)
        assert view.independents(view.blocks[0], "Backoffice") == ()
        assert view.independents(view.blocks[1], "Balie") == ()


def test_nobody_is_independent_outside_the_employment() -> None:
    view = View(a_plan(employees=(an_employee("Anna", end=MONDAY),)), weeks())

    assert view.is_independent("Anna", MONDAY, "Balie")
    assert not view.is_independent("Anna", TUESDAY, "Balie")


@pytest.mark.parametrize(
    ("skill", "post", "has_turn"),
    [
        pytest.param("Z", "Balie", True, id="alone at the desk"),
        pytest.param("B", "Balie", False, id="accompanied"),
        pytest.param("Z", "Backoffice", False, id="on a back post"),
    ],
)
def test_a_turn_is_done_alone_on_a_front_post(skill: str, post: str, has_turn: bool) -> None:
    plan = a_plan(employees=(an_employee("Anna", skills={"Balie": skill}),))
    view = View(on_duty(plan, "Anna", MONDAY, "Laat", {"AV": post}), weeks())

    assert view.has_turn("Anna", MONDAY, TurnKind.EVENING) is has_turn
    assert not view.has_turn("Anna", MONDAY, TurnKind.SATURDAY)
    assert not view.has_turn("Anna", TUESDAY, TurnKind.EVENING)


def test_turns_before_the_horizon_are_remembered_and_later_ones_not() -> None:
    plan = a_plan()
    for number in (-3, 0, 1, 2):
        plan = on_duty(plan, "Anna", later(MONDAY, weeks=number), "Laat", {"AV": "Balie"})

    days = View(plan, weeks(2)).turn_days("Anna", TurnKind.EVENING)

    assert days == tuple(later(MONDAY, weeks=number) for number in (-3, 0, 1))


def test_weekly_figures_of_a_full_week() -> None:
    view = View(a_full_week(a_plan()), weeks())

    assert view.worked("Anna", MONDAY) == 2280
    assert view.worked("Bert", MONDAY) == 2280 + 240
    assert view.contract("Anna", MONDAY) == 2280


@pytest.mark.parametrize(
    ("percent", "credit"),
    [
        pytest.param(0, 0, id="none"),
        pytest.param(50, 120, id="half"),
        pytest.param(100, 240, id="double"),
        pytest.param(1, 2, id="2.4 rounds down"),
        pytest.param(15, 36, id="exactly 36"),
    ],
)
def test_saturday_work_earns_extra_credit(percent: int, credit: int) -> None:
    plan = a_full_week(a_plan(settings=some_settings(saturday_credit=percent)))
    view = View(plan, weeks())

    assert view.saturday_credit("Bert", MONDAY) == credit
    assert view.saturday_credit("Anna", MONDAY) == 0


def test_extra_credit_rounds_halves_up() -> None:
    plan = on_duty(
        a_plan(settings=some_settings(saturday_credit=50)), "Anna", SATURDAY, "9:00-9:45"
    )

    assert View(plan, weeks()).saturday_credit("Anna", MONDAY) == 23


@pytest.mark.parametrize(
    ("employee", "credited"),
    [
        pytest.param(an_employee("Anna", 38), 912, id="2 of 5 days of 38 hours"),
        pytest.param(an_employee("Anna", "30.4", free="vr"), 912, id="2 of 4 days of 30.4 hours"),
        pytest.param(an_employee("Anna", 20, free="wo NM"), 533, id="4 of 9 halves: 533.33"),
        pytest.param(an_employee("Anna", 19, free="ma"), 285, id="one of the days is free"),
        pytest.param(an_employee("Anna", 10, free="ma,di,wo,do,vr"), 0, id="free all week"),
        pytest.param(an_employee("Anna", start=later(MONDAY, weeks=1)), 0, id="not employed"),
    ],
)
def test_two_days_away_are_credited_in_proportion(employee: Employee, credited: int) -> None:
    plan = a_plan(employees=(employee,), absences=(an_absence("Anna", MONDAY, TUESDAY),))

    assert View(plan, weeks()).credited("Anna", MONDAY) == credited


def test_who_is_not_employed_has_no_contract() -> None:
    changing = Employee("Anna", (some_terms(38, end=FRIDAY), some_terms(19, start=SATURDAY)))
    view = View(a_plan(employees=(changing, an_employee("Bert", end=SUNDAY))), weeks(2))

    assert view.contract("Anna", MONDAY) == 2280
    assert view.contract("Anna", later(MONDAY, weeks=1)) == 1140
    assert view.contract("Bert", later(MONDAY, weeks=1)) == 0


def test_working_minutes_are_split_at_noon() -> None:
    view = View(on_duty(a_plan(), "Anna", MONDAY), weeks())

    assert view.half_minutes("Anna", MONDAY, Half.MORNING) == 225
    assert view.half_minutes("Anna", MONDAY, Half.AFTERNOON) == 231
    assert view.half_minutes("Bert", MONDAY, Half.AFTERNOON) == 0
