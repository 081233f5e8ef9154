"""Rule `locked`: what was locked or published stays as it was."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rostering.plan import Plan
from rostering.roster import EMPTY, DayEntry, Shift, Work, shift_of
from rostering.time import Half
from tests.builders import (
    MONDAY,
    SUNDAY,
    TUESDAY,
    a_duty,
    a_full_week,
    a_plan,
    a_span,
    an_employee,
    later,
    note,
    some_settings,
)
from tests.rostering.rules.finding import broken, violations

DAY = shift_of(a_duty("Dag"))
LOCKED_DAY = shift_of(a_duty("Dag"), locked=True)
LATE = shift_of(a_duty("Laat", "10:24", "19:00", days="ma"))
DESK = Work(a_span("9:00", "10:45"), "VM1", "Balie")
BACK = Work(a_span("9:00", "10:45"), "VM1", "Backoffice")
LOCKED_DESK = replace(DESK, locked=True)
PUBLISHED = some_settings(published_until=MONDAY)


def noted(entry: DayEntry, plan: Plan | None = None) -> Plan:
    return note(plan or a_plan(), "Anna", MONDAY, entry)


def test_without_a_plan_before_nothing_is_found() -> None:
    assert broken("locked", a_full_week(a_plan(settings=PUBLISHED))) == []


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        pytest.param(DayEntry((LOCKED_DAY,)), DayEntry((LOCKED_DAY,)), [], id="kept"),
        pytest.param(DayEntry((LOCKED_DAY,)), DayEntry((DAY,), (DESK,)), [], id="lock taken off"),
        pytest.param(DayEntry((DAY,)), EMPTY, [], id="was not locked"),
        pytest.param(DayEntry((LOCKED_DAY,)), EMPTY, ["locked_duty_changed"], id="duty gone"),
        pytest.param(
            DayEntry((LOCKED_DAY,)), DayEntry((LATE,)), ["locked_duty_changed"], id="other duty"
        ),
        pytest.param(
            DayEntry((LOCKED_DAY,)),
            DayEntry((replace(DAY, pause=None),)),
            ["locked_duty_changed"],
            id="other break",
        ),
        pytest.param(
            DayEntry((LOCKED_DAY,)),
            DayEntry((replace(DAY, remote=frozenset({Half.MORNING})),)),
            ["locked_duty_changed"],
            id="now remote",
        ),
        pytest.param(
            DayEntry((DAY,), (LOCKED_DESK,)), DayEntry((DAY,), (DESK,)), [], id="work kept"
        ),
        pytest.param(
            DayEntry((DAY,), (LOCKED_DESK,)),
            DayEntry((DAY,), (BACK,)),
            ["locked_work_changed"],
            id="other post",
        ),
        pytest.param(
            DayEntry((LOCKED_DAY,), (LOCKED_DESK,)),
            EMPTY,
            ["locked_duty_changed", "locked_work_changed"],
            id="all gone",
        ),
        pytest.param(DayEntry(free=True), EMPTY, [], id="still free"),
        pytest.param(
            DayEntry(free=True), DayEntry((DAY,)), ["locked_free_day_worked"], id="free day worked"
        ),
    ],
)
def test_what_was_locked_stays(before: DayEntry, after: DayEntry, found: list[str]) -> None:
    assert broken("locked", noted(after), before=noted(before)) == [
        (reason, "Anna", MONDAY) for reason in found
    ]


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        pytest.param(DayEntry((DAY,), (DESK,)), DayEntry((DAY,), (DESK,)), False, id="kept"),
        pytest.param(
            DayEntry((DAY,), (DESK,)), DayEntry((LOCKED_DAY,), (LOCKED_DESK,)), False, id="locked"
        ),
        pytest.param(DayEntry(free=True), EMPTY, False, id="a free day is an empty day"),
        pytest.param(EMPTY, DayEntry((DAY,)), True, id="new duty"),
        pytest.param(DayEntry((DAY,)), EMPTY, True, id="duty gone"),
        pytest.param(DayEntry((DAY,)), DayEntry((LATE,)), True, id="other duty"),
        pytest.param(DayEntry((DAY,), (DESK,)), DayEntry((DAY,)), True, id="work gone"),
    ],
)
def test_what_was_published_stays(before: DayEntry, after: DayEntry, found: bool) -> None:
    published = noted(before, a_plan(settings=PUBLISHED))

    assert broken("locked", noted(after), before=published) == (
        [("published_changed", "Anna", MONDAY)] if found else []
    )


def test_days_after_the_publication_and_outside_the_horizon_are_free_to_change() -> None:
    before = note(a_plan(settings=PUBLISHED), "Anna", TUESDAY, DayEntry((DAY,)))
    before = note(before, "Anna", later(SUNDAY, days=1), DayEntry((LOCKED_DAY,)))

    assert broken("locked", a_plan(), before=before) == []


def test_people_who_left_the_plan_are_compared_too() -> None:
    before = noted(DayEntry((LOCKED_DAY,)))
    after = a_plan(employees=(an_employee("Bert"),))

    assert broken("locked", after, before=before) == [("locked_duty_changed", "Anna", MONDAY)]


def test_somebody_new_changes_a_published_day_too() -> None:
    before = a_plan(employees=(an_employee("Bert"),), settings=PUBLISHED)

    assert broken("locked", noted(DayEntry((DAY,))), before=before) == [
        ("published_changed", "Anna", MONDAY)
    ]


def test_the_facts_give_what_was_locked() -> None:
    before = noted(DayEntry((Shift("Dag", DAY.span, DAY.pause, locked=True),), (LOCKED_DESK,)))

    duty, work = violations("locked", a_plan(), before=before)
    (free,) = violations("locked", noted(DayEntry((DAY,))), before=noted(DayEntry(free=True)))

    assert duty.facts == {"duty": "Dag", "start": 525, "end": 1041}
    assert work.facts == {"block": "VM1", "post": "Balie", "start": 540, "end": 645}
    assert free.facts == {"duty": "Dag", "start": 525, "end": 1041}
