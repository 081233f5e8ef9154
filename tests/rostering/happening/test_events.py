from __future__ import annotations

from datetime import date

import pytest

from rostering.check import violations
from rostering.differences.togetherness import faults
from rostering.happening.dropout import Now
from rostering.happening.events import ask_more, close, come_back, days_back, open_between
from rostering.plan import Plan
from rostering.team.stations import Level
from rostering.time import Part
from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    a_closure,
    a_full_week,
    a_part,
    a_plan,
    a_span,
    an_absence,
    an_opening,
    later,
    on_duty,
    staffing,
    usual_openings,
    weeks,
)

EARLY = Now(MONDAY)


def levels(plan: Plan, day: date) -> dict[str, Level]:
    return {block.name: plan.levels.level("Balie", block) for block in plan.calendar.blocks(day)}


def test_a_closed_day_takes_the_duties_of_everybody() -> None:
    after = close(a_full_week(a_plan()), a_closure(TUESDAY), EARLY)

    assert not after.roster.entry("Anna", TUESDAY).shifts
    assert not after.roster.entry("Bert", TUESDAY).shifts
    assert after.roster.entry("Anna", WEDNESDAY).shifts
    assert violations(after, weeks()) == ()


def test_hours_that_close_take_the_posts_and_leave_the_duty() -> None:
    after = close(a_full_week(a_plan()), a_closure(TUESDAY, part="13:00-24:00"), EARLY)

    assert after.roster.entry("Bert", TUESDAY).shifts
    assert after.roster.entry("Bert", TUESDAY).work == ()
    assert len(after.roster.entry("Anna", TUESDAY).work) == 2


def test_what_is_over_stays() -> None:
    plan = a_full_week(a_plan())

    after = close(plan, a_closure(MONDAY, TUESDAY), Now(TUESDAY))

    assert after.roster.entry("Anna", MONDAY) == plan.roster.entry("Anna", MONDAY)


def test_other_hours_cut_blocks_and_add_one_that_asks_as_many_people() -> None:
    plan = a_full_week(a_plan(staffing=(staffing("Balie", 1, 2),)))

    after = open_between(plan, TUESDAY, a_span("9:30", "18:00"), EARLY)

    blocks = {block.name: block.span for block in after.calendar.blocks(TUESDAY)}
    assert list(blocks) == ["VM1", "VM2", "NM1", "NM2", "Later"]
    assert blocks["VM1"] == a_span("9:30", "10:45")
    assert blocks["Later"] == a_span("17:00", "18:00")
    assert levels(after, TUESDAY)["Later"] == Level(1, 2)
    assert after.calendar.blocks(later(TUESDAY, weeks=1))[0].span == a_span("9:00", "10:45")
    assert after.roster.entry("Anna", TUESDAY).work[0].span == a_span("9:30", "10:45")
    assert violations(after, weeks()) == ()


def test_hours_between_two_blocks_are_the_only_ones_that_day() -> None:
    plan = a_full_week(a_plan(staffing=(staffing("Balie", 1, 2),)))

    after = open_between(plan, TUESDAY, a_span("12:30", "13:30"), EARLY)

    assert [block.span for block in after.calendar.blocks(TUESDAY)] == [a_span("12:30", "13:30")]
    assert levels(after, TUESDAY) == {"Later": Level(1, 2)}


def test_hours_that_change_again_leave_no_two_rows_for_one_place() -> None:
    plan = a_full_week(a_plan())
    for end in ("18:00", "17:00", "19:00"):
        plan = open_between(plan, TUESDAY, a_span("9:00", end), EARLY)

    assert levels(plan, TUESDAY)["Later"] == Level(1, 1)
    assert not faults(plan)


def test_hours_of_one_day_win_from_a_period_with_both_dates() -> None:
    season = an_opening("di", "Zomer", "8:00", "12:00", first=MONDAY, last=later(FRIDAY, weeks=2))
    plan = a_plan(openings=(*usual_openings(), season))

    after = open_between(plan, later(TUESDAY, weeks=1), a_span("8:00", "10:00"), EARLY)

    spans = [after.calendar.blocks(later(TUESDAY, weeks=week))[0].span for week in range(4)]
    assert spans == [
        a_span("8:00", "12:00"),
        a_span("8:00", "10:00"),
        a_span("8:00", "12:00"),
        a_span("9:00", "10:45"),
    ]


def test_more_people_are_wanted_on_just_those_days_and_twice_adds_up() -> None:
    once = ask_more(a_plan(), "Balie", 1, (TUESDAY,), a_part("VM"))
    twice = ask_more(once, "Balie", 2, (TUESDAY,), Part())

    assert levels(once, TUESDAY) == {
        "VM1": Level(1, 2),
        "VM2": Level(1, 2),
        "NM1": Level(1, 1),
        "NM2": Level(1, 1),
    }
    assert levels(twice, TUESDAY)["VM1"] == Level(1, 4)
    assert levels(twice, TUESDAY)["NM1"] == Level(1, 3)
    assert levels(twice, WEDNESDAY)["VM1"] == Level(1, 1)
    assert len({(row.weekday, row.block) for row in twice.staffing}) == len(twice.staffing)


def test_more_people_are_wanted_from_the_first_block_that_begins_in_the_hours() -> None:
    plan = ask_more(a_plan(), "Balie", 1, (TUESDAY,), a_part("9:00-10:45"))

    assert [name for name, level in levels(plan, TUESDAY).items() if level.wanted > 1] == ["VM1"]


@pytest.mark.parametrize(
    ("rows", "kept"),
    [
        pytest.param(
            (an_absence("Anna", MONDAY, FRIDAY),), [(MONDAY, WEDNESDAY)], id="in the middle"
        ),
        pytest.param((an_absence("Anna", THURSDAY, None),), [], id="from its first day"),
        pytest.param(
            (an_absence("Anna", MONDAY, MONDAY), an_absence("Bert", THURSDAY, THURSDAY)),
            [(MONDAY, MONDAY), (THURSDAY, THURSDAY)],
            id="nothing that day",
        ),
        pytest.param(
            (an_absence("Anna", THURSDAY, FRIDAY, approved=False),),
            [(THURSDAY, FRIDAY)],
            id="only requested",
        ),
    ],
)
def test_who_comes_back_is_absent_until_the_day_before(
    rows: tuple[object, ...], kept: list[tuple[date, date]]
) -> None:
    after = come_back(a_plan(absences=rows), "Anna", THURSDAY)

    assert [(row.first, row.last) for row in after.absences] == kept


def test_the_days_back_are_those_that_were_away() -> None:
    plan = on_duty(a_plan(absences=(an_absence("Anna", MONDAY, FRIDAY),)), "Bert", TUESDAY)

    assert days_back(plan, "Anna", THURSDAY, SATURDAY) == {
        ("Anna", day) for day in (THURSDAY, FRIDAY, SATURDAY)
    }
