"""The difference of two plans is exactly what has to change, and no more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typing_extensions import override

from rostering.differences.changes import EntryChange, ListChange, Placed, PlanChange, difference
from rostering.plan import Plan
from rostering.roster import EMPTY
from tests.builders import (
    MONDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    a_post,
    an_absence,
    an_employee,
    later,
    note,
    on_duty,
    some_settings,
)
from tests.strategies import plans

calm = settings(max_examples=20)


@given(plans, plans)
@calm
def test_the_difference_applied_to_the_first_plan_gives_the_second(one: Plan, other: Plan) -> None:
    assert difference(one, other).applied(one) == other


@given(plans, st.data())
@calm
def test_lists_with_rows_moved_left_out_and_doubled_are_made_again(
    plan: Plan, data: st.DataObject
) -> None:
    rows = [*plan.absences, *plan.absences[:1]]
    shuffled = tuple(data.draw(st.lists(st.sampled_from(rows)))) if rows else ()
    other = Plan(plan.settings, absences=shuffled)

    assert difference(plan, other).applied(plan) == other


@given(plans)
@calm
def test_a_plan_does_not_differ_from_an_equal_one(plan: Plan) -> None:
    twin = difference(Plan(some_settings()), plan).applied(Plan(some_settings()))

    assert twin == plan
    assert difference(plan, twin).is_empty
    assert difference(plan, twin).applied(plan) is plan


def test_an_edit_of_one_day_is_one_entry() -> None:
    before = a_full_week(a_plan())
    after = on_duty(before, "Anna", TUESDAY, "Dag")

    change = difference(before, after)

    assert change == PlanChange(
        roster={
            ("Anna", TUESDAY): EntryChange(
                before.roster.entry("Anna", TUESDAY), after.roster.entry("Anna", TUESDAY)
            )
        }
    )


def test_an_entry_that_is_wiped_has_nothing_after_it() -> None:
    before = on_duty(a_plan(), "Anna", MONDAY)

    change = difference(before, note(before, "Anna", MONDAY, EMPTY))

    assert change.roster["Anna", MONDAY].after is EMPTY
    assert change.applied(before).roster.mondays == ()


def test_weeks_that_both_rosters_share_are_not_looked_into() -> None:
    before = a_full_week(a_plan())
    plan = on_duty(before, "Anna", later(MONDAY, weeks=1))
    shared = plan.roster.weeks[MONDAY]

    class Untouchable(dict[tuple[str, date], object]):
        @override
        def __iter__(self) -> Iterator[tuple[str, date]]:
            raise AssertionError("the shared week is looked into")

    sealed = Untouchable(shared)
    plan.roster.weeks[MONDAY] = sealed  # type: ignore[index]
    before.roster.weeks[MONDAY] = sealed  # type: ignore[index]

    assert set(difference(before, plan).roster) == {("Anna", later(MONDAY, weeks=1))}


@pytest.mark.parametrize(
    ("changes", "name", "expected"),
    [
        pytest.param(
            {"absences": (an_absence("Bert"), an_absence("Anna"))},
            "absences",
            ListChange((), (Placed(1, an_absence("Anna")),)),
            id="a row at the end",
        ),
        pytest.param(
            {"absences": ()},
            "absences",
            ListChange((Placed(0, an_absence("Bert")),), ()),
            id="a row less",
        ),
        pytest.param(
            {"employees": (an_employee("Anna"), an_employee("Bert", 19))},
            "employees",
            ListChange(
                (Placed(1, an_employee("Bert")),),
                (Placed(1, an_employee("Bert", 19)),),
            ),
            id="a row that changed",
        ),
        pytest.param(
            {"posts": (a_post("Snelbalie"), a_post("Balie"), a_post("Backoffice", "back"))},
            "posts",
            ListChange(
                (Placed(1, a_post("Backoffice", "back", remote=True)),),
                (Placed(0, a_post("Snelbalie")), Placed(2, a_post("Backoffice", "back"))),
            ),
            id="a row before the others",
        ),
    ],
)
def test_of_a_list_only_the_rows_that_differ_are_told(
    changes: dict[str, object], name: str, expected: ListChange[object]
) -> None:
    before = a_plan(absences=(an_absence("Bert"),))
    after = a_plan(**{"absences": before.absences} | changes)

    assert list(difference(before, after).lists) == [(name, expected)]


def test_settings_and_holidays_are_told_whole() -> None:
    before = a_plan()
    after = a_plan(settings=some_settings(name="Balie"), holidays={MONDAY: "Feest"})

    change = difference(before, after)

    assert change.settings == after.settings
    assert change.holidays == {MONDAY: "Feest"}
    assert change.applied(before) == after
