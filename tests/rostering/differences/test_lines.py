"""Some differences are taken over and others left; two people's changes come together."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from rostering.differences.changes import LISTS
from rostering.differences.lines import KEYS, Line, lines_between, taken_over
from rostering.differences.merging import laid_over, same_places
from rostering.differences.togetherness import faults, needed_too
from rostering.plan import Plan
from rostering.time import Half, Part
from tests.builders import (
    MONDAY,
    TUESDAY,
    a_balance,
    a_full_week,
    a_plan,
    a_post,
    an_absence,
    an_employee,
    an_opening,
    on_duty,
    some_settings,
    staffing,
    usual_openings,
)
from tests.strategies import plans

lean = settings(
    max_examples=12,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
PLAN = a_plan()


def test_every_list_of_a_plan_has_lines() -> None:
    assert tuple(KEYS) == LISTS


@lean
@given(plans, plans)
def test_all_lines_give_the_other_plan_and_none_the_same(before: Plan, after: Plan) -> None:
    lines = lines_between(before, after)

    assert taken_over(before, after, lines) == after
    assert taken_over(before, after, ()) is before


@lean
@given(plans, plans, st.data())
def test_any_lines_with_those_that_belong_to_them_break_nothing(
    before: Plan, after: Plan, data: st.DataObject
) -> None:
    lines = lines_between(before, after)
    chosen = [line for line in lines if data.draw(st.booleans())]
    more = needed_too(before, after, lines, chosen)

    plan = taken_over(before, after, [*chosen, *more])

    assert faults(plan) <= faults(before) | faults(after)
    assert not set(more) & set(chosen)


@lean
@given(plans, plans)
def test_changes_on_top_of_what_nobody_else_changed_are_those_changes(
    before: Plan, mine: Plan
) -> None:
    merged = laid_over(before, mine, before)

    assert merged.dropped == ()
    assert merged.plan.roster == mine.roster
    assert merged.plan.settings == mine.settings
    assert all(row in merged.plan.employees for row in mine.employees)


def only(lines: tuple[Line, ...]) -> Line:
    [line] = lines
    return line


@pytest.mark.parametrize(
    ("after", "subject", "kind"),
    [
        pytest.param(a_plan(settings=some_settings(noon=720)), "settings", "changed", id="noon"),
        pytest.param(
            a_plan(employees=(an_employee("Anna", 19), an_employee("Bert"))),
            "employees",
            "changed",
            id="hours",
        ),
        pytest.param(a_plan(employees=(an_employee("Anna"),)), "employees", "removed", id="person"),
        pytest.param(
            a_plan(employees=(an_employee("Bert"), an_employee("Anna"))),
            "employees",
            "moved",
            id="order",
        ),
        pytest.param(a_plan(absences=(an_absence(),)), "absences", "added", id="absence"),
        pytest.param(on_duty(PLAN, "Anna", MONDAY), "roster", "added", id="day"),
    ],
)
def test_one_difference_is_one_line(after: Plan, subject: str, kind: str) -> None:
    line = only(lines_between(PLAN, after))

    assert (line.subject, line.kind) == (subject, kind)
    assert lines_between(after, PLAN)


def chosen(after: Plan, *subjects: str, before: Plan = PLAN) -> tuple[list[Line], list[str]]:
    """Return the lines of these subjects, and the subjects of what belongs to them."""
    lines = lines_between(before, after)
    wanted = [line for line in lines if line.subject in subjects]
    return wanted, [line.subject for line in needed_too(before, after, lines, wanted)]


def test_the_days_of_somebody_new_belong_to_that_person() -> None:
    after = on_duty(replace(PLAN, employees=(*PLAN.employees, an_employee("Cleo"))), "Cleo", MONDAY)

    assert chosen(after, "roster")[1] == ["employees"]
    assert chosen(after, "employees")[1] == []


def test_who_leaves_takes_the_rows_of_that_person_along() -> None:
    before = replace(PLAN, absences=(an_absence("Bert"),), carried=(a_balance("Bert", "uren", 60),))
    after = a_plan(employees=(an_employee("Anna"),))

    assert chosen(after, "employees", before=before)[1] == ["absences", "carried"]


def test_blocks_that_move_together_belong_together() -> None:
    moved = {"VM1": ("9:00", "11:00"), "VM2": ("11:00", "12:30")}
    openings = tuple(
        an_opening("ma", row.block, *moved[row.block])
        if row.weekday == 0 and row.block in moved
        else row
        for row in usual_openings()
    )
    after = a_plan(openings=openings)
    first, second = lines_between(PLAN, after)

    assert needed_too(PLAN, after, (first, second), [first]) == (second,)


def test_changes_of_two_people_come_together() -> None:
    mine = on_duty(replace(PLAN, absences=(an_absence("Bert"),)), "Anna", MONDAY)
    theirs = replace(on_duty(PLAN, "Bert", TUESDAY), posts=(*PLAN.posts, a_post("Loket", code="L")))

    merged = laid_over(PLAN, mine, theirs)

    assert merged.dropped == ()
    assert merged.plan == on_duty(replace(theirs, absences=(an_absence("Bert"),)), "Anna", MONDAY)


def test_where_both_changed_the_same_day_the_last_word_holds_and_it_is_told() -> None:
    mine, theirs = on_duty(PLAN, "Anna", MONDAY), on_duty(PLAN, "Anna", MONDAY, "Laat")
    ours = lines_between(PLAN, mine)

    assert laid_over(PLAN, mine, theirs).plan == mine
    assert same_places(ours, lines_between(PLAN, theirs)) == ours
    assert same_places(ours, lines_between(PLAN, on_duty(PLAN, "Bert", MONDAY))) == ()


def test_what_is_about_somebody_who_is_gone_falls_away() -> None:
    mine = replace(
        a_full_week(PLAN), absences=(an_absence("Bert"), an_absence("Anna", TUESDAY, TUESDAY))
    )
    theirs = a_plan(employees=(an_employee("Anna"),))

    merged = laid_over(PLAN, mine, theirs)

    assert [row.employee for row in merged.plan.absences] == ["Anna"]
    assert {name for name, _, _ in merged.plan.roster.entries()} == {"Anna"}
    assert {line.subject for line in merged.dropped} == {"absences", "roster"}


def test_a_row_that_somebody_else_changed_stays_one_row() -> None:
    before = replace(PLAN, absences=(an_absence("Anna"),), staffing=(staffing("Balie", 1, 2),))
    mine = replace(before, absences=(an_absence("Anna", part="VM"),))
    theirs = replace(before, absences=(an_absence("Anna", last=TUESDAY),))

    merged = laid_over(before, mine, theirs).plan

    assert len(merged.absences) == 1
    assert merged.absences[0].part == Part(half=Half.MORNING)
