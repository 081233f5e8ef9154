from __future__ import annotations

from typing import Any

import pytest

from rostering.calendar import TurnKind
from rostering.happening.dropout import Now
from rostering.happening.swapping import (
    Swap,
    begun,
    broken_by,
    changes_nothing,
    swapped,
    turns_moved,
)
from rostering.roster import DayEntry
from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    WEDNESDAY,
    a_full_week,
    a_plan,
    an_employee,
    note,
    on_duty,
    some_settings,
    weeks,
)


def test_both_do_each_others_work_on_both_days() -> None:
    plan = a_full_week(a_plan())
    after = swapped(plan, Swap("Anna", "Bert", TUESDAY, WEDNESDAY))

    for day in (TUESDAY, WEDNESDAY):
        assert after.roster.entry("Anna", day).post_in("NM1") == "Balie"
        assert after.roster.entry("Bert", day).post_in("VM1") == "Balie"
    assert after.roster.entry("Anna", MONDAY) == plan.roster.entry("Anna", MONDAY)


def test_a_saturday_given_away_is_owed_by_who_gave_it() -> None:
    plan = a_full_week(a_plan())
    after = swapped(plan, Swap("Bert", "Anna", SATURDAY))

    rows = turns_moved(plan, after, weeks(), ("Bert", "Anna"))

    assert broken_by(plan, after, [SATURDAY]) == ()
    assert [(row.employee, row.kind, row.before, row.after) for row in rows] == [
        ("Bert", TurnKind.SATURDAY, -500, 500),
        ("Anna", TurnKind.SATURDAY, 500, -500),
    ]


def test_days_without_a_turn_move_none() -> None:
    plan = a_full_week(a_plan())
    after = swapped(plan, Swap("Anna", "Bert", TUESDAY))

    assert turns_moved(plan, after, weeks(), ("Anna", "Bert")) == ()


@pytest.mark.parametrize(
    ("people", "rule"),
    [
        pytest.param({"skills": {"Balie": ""}}, "skill", id="cannot do the post"),
        pytest.param({"free": "di"}, "absence", id="free that day"),
    ],
)
def test_a_rule_that_would_be_broken_is_told(people: dict[str, Any], rule: str) -> None:
    employees = (an_employee("Anna"), an_employee("Bert", **people))
    plan = on_duty(a_plan(employees=employees), "Anna", TUESDAY, "Dag", {"VM1": "Balie"})

    broken = broken_by(plan, swapped(plan, Swap("Anna", "Bert", TUESDAY)), [TUESDAY])

    assert rule in {violation.rule for violation in broken}


def test_what_is_locked_stays_and_what_is_published_may_be_swapped() -> None:
    published = a_full_week(a_plan(settings=some_settings(published_until=SATURDAY)))
    locked = on_duty(a_plan(), "Anna", TUESDAY, "Dag", {"VM1": "Balie"}, locked=True)
    swap = Swap("Anna", "Bert", TUESDAY)

    assert broken_by(published, swapped(published, swap), swap.days) == ()
    broken = broken_by(locked, swapped(locked, swap), swap.days)
    assert {violation.rule for violation in broken} == {"locked"}


def test_a_free_day_stays_with_whom_it_was_noted_for() -> None:
    plan = on_duty(a_plan(), "Anna", TUESDAY)
    plan = note(plan, "Bert", TUESDAY, DayEntry(free=True))

    after = swapped(plan, Swap("Anna", "Bert", TUESDAY))

    assert after.roster.entry("Bert", TUESDAY).free
    assert broken_by(plan, after, [TUESDAY])


def test_what_has_begun_or_is_the_same_cannot_be_swapped() -> None:
    plan = a_full_week(a_plan())
    swap = Swap("Anna", "Bert", TUESDAY, WEDNESDAY)

    assert begun(plan, swap, Now(TUESDAY, 9 * 60)) == (TUESDAY,)
    assert begun(plan, swap, Now(TUESDAY, 8 * 60)) == ()
    assert changes_nothing(plan, Swap("Anna", "Bert", SATURDAY.replace(day=10)))
    assert not changes_nothing(plan, swap)
