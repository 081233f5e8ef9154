"""What is left of a roster when somebody drops out, and which gaps that opens."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from rostering.check import check
from rostering.happening.dropout import Now, drop_out, gaps, lost_days
from rostering.roster import EMPTY, shift_of
from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    a_duty,
    a_full_week,
    a_plan,
    an_absence,
    an_employee,
    later,
    on_duty,
    staffing,
    usual_duties,
    weeks,
)

DAYBREAK = Now(MONDAY)
MORNING = {"VM1": "Balie", "VM2": "Balie"}


def test_a_day_away_takes_the_whole_day() -> None:
    plan = a_full_week(a_plan())
    after = drop_out(plan, an_absence("Anna", TUESDAY, TUESDAY), DAYBREAK)

    assert after.roster.entry("Anna", TUESDAY) == EMPTY
    assert lost_days(plan, after) == {("Anna", TUESDAY)}
    assert check(after, weeks()).is_valid


def test_a_half_day_away_leaves_the_duty_that_lies_outside_it() -> None:
    plan = a_plan(duties=(*usual_duties(), a_duty("Ochtend", "8:45", "12:30", "")))
    plan = on_duty(plan, "Anna", TUESDAY, "Dag", {**MORNING, "NM1": "Balie"})
    after = drop_out(plan, an_absence("Anna", TUESDAY, TUESDAY, part="NM"), DAYBREAK)
    entry = after.roster.entry("Anna", TUESDAY)

    assert entry.shift == shift_of(plan.duties[-1])
    assert [work.block for work in entry.work] == ["VM1", "VM2"]


def test_a_half_day_away_takes_the_day_where_no_duty_lies_outside_it() -> None:
    plan = on_duty(a_plan(), "Anna", TUESDAY, "Dag", MORNING)
    after = drop_out(plan, an_absence("Anna", TUESDAY, TUESDAY, part="NM"), DAYBREAK)

    assert after.roster.entry("Anna", TUESDAY) == EMPTY


def test_hours_away_take_posts_and_leave_the_duty() -> None:
    plan = on_duty(a_plan(), "Anna", TUESDAY, "Dag", MORNING)
    after = drop_out(plan, an_absence("Anna", TUESDAY, TUESDAY, part="9:00-10:00"), DAYBREAK)
    entry = after.roster.entry("Anna", TUESDAY)

    assert entry.shift == plan.roster.entry("Anna", TUESDAY).shift
    assert [work.block for work in entry.work] == ["VM2"]


def test_a_week_away_takes_the_saturdays_beside_it() -> None:
    before = later(SATURDAY, weeks=-1)
    plan = on_duty(a_plan(), "Anna", before, "Zaterdag", {"ZA": "Balie"})
    plan = on_duty(plan, "Anna", SATURDAY, "Zaterdag", {"ZA": "Balie"})
    absence = an_absence("Anna", MONDAY, later(MONDAY, days=4))

    after = drop_out(plan, absence, Now(before))
    assert after.roster.entry("Anna", before) == EMPTY
    assert after.roster.entry("Anna", SATURDAY) == EMPTY
    assert drop_out(plan, absence, DAYBREAK).roster.entry("Anna", before) != EMPTY


def test_days_that_are_past_stay() -> None:
    plan = a_full_week(a_plan())
    absence = an_absence("Anna", MONDAY, TUESDAY)
    after = drop_out(plan, absence, Now(TUESDAY))

    assert lost_days(plan, after) == {("Anna", TUESDAY)}


def test_locks_of_the_person_give_way() -> None:
    plan = on_duty(a_plan(), "Anna", TUESDAY, "Dag", MORNING, locked=True)
    after = drop_out(plan, an_absence("Anna", TUESDAY, TUESDAY), DAYBREAK)

    assert after.roster.entry("Anna", TUESDAY) == EMPTY


def test_only_places_that_miss_more_than_before_are_gaps() -> None:
    plan = on_duty(a_plan(), "Anna", TUESDAY, "Dag", {"VM1": "Balie"})
    after = drop_out(plan, an_absence("Anna", TUESDAY, TUESDAY), DAYBREAK)

    assert [(gap.block.day, gap.block.name) for gap in gaps(plan, after, weeks(), DAYBREAK)] == [
        (TUESDAY, "VM1")
    ]


def test_gaps_below_the_minimum_come_first() -> None:
    plan = a_plan(
        employees=(an_employee("Anna"), an_employee("Bert")),
        staffing=(staffing("Balie", 0, 1), staffing("Balie", 1, block="NM1")),
    )
    plan = on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": "Balie", "NM1": "Balie"})
    after = drop_out(plan, an_absence(), DAYBREAK)

    found = gaps(plan, after, weeks(), DAYBREAK)
    assert [(gap.level, gap.block.name) for gap in found] == [("minimum", "NM1"), ("wanted", "VM1")]


@pytest.mark.parametrize(
    ("minute", "open_still"),
    [(44, ["VM1", "VM2"]), (45, ["VM2"])],
    ids=["its last minute", "the end"],
)
def test_a_block_that_is_over_is_no_gap_and_a_running_one_is(
    minute: int, open_still: list[str]
) -> None:
    plan = on_duty(a_plan(), "Anna", MONDAY, "Dag", MORNING)
    now = Now(MONDAY, 10 * 60 + minute)
    after = drop_out(plan, an_absence(), now)

    assert [gap.block.name for gap in gaps(plan, after, weeks(), now)] == open_still


def test_an_absence_of_the_whole_team_takes_everybody() -> None:
    plan = a_full_week(a_plan())
    after = drop_out(
        plan, replace(an_absence(first=TUESDAY, last=TUESDAY), employee=None), DAYBREAK
    )

    assert lost_days(plan, after) == {("Anna", TUESDAY), ("Bert", TUESDAY)}


def test_now_counts_to_the_minute() -> None:
    now = Now.at(datetime(2027, 1, 4, 8, 40))

    assert now == Now(MONDAY, 520)
    assert now.has_begun(MONDAY, 519)
    assert not now.has_begun(MONDAY, 520)
    assert now.has_begun(later(MONDAY, days=-1), 1200)
    assert not now.has_begun(TUESDAY, 0)
