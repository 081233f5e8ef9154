"""What stands in each cell of a week."""

from __future__ import annotations

from datetime import date

import pytest

from data.publish.week import Slot, Staffed, WeekTable, week_table
from rostering.plan import Plan
from rostering.view import View
from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    THURSDAY,
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
    later,
    minutes,
    on_duty,
    staffing,
    weeks,
)


def table_of(plan: Plan) -> WeekTable:
    return week_table(View(plan, weeks()), MONDAY)


def words_of(plan: Plan, name: str, day: date) -> list[str]:
    """Return the cells of a person on a day, short: a code, or the first letters of the state."""
    table = table_of(plan)
    slots = dict(table.rows)[name]
    return [
        short(slot) for column, slot in zip(table.columns, slots, strict=True) if column.day == day
    ]


def short(slot: Slot) -> str:
    if slot.post is None:
        return slot.state.name.lower()
    return slot.post.code + "b" * slot.accompanied + "r" * slot.remote


def test_a_day_shows_the_post_of_each_block_and_back_office_for_the_rest_of_the_duty() -> None:
    plan = a_full_week(a_plan())

    assert words_of(plan, "Bert", MONDAY) == ["BAL", "BAL", "BAC", "BAC", "blank"]


def test_a_block_that_begins_long_before_a_late_duty_stays_blank() -> None:
    plan = a_full_week(a_plan())

    assert words_of(plan, "Anna", MONDAY) == ["blank", "BAC", "BAL", "BAL", "BAL"]


def test_a_day_without_duty_is_free() -> None:
    assert words_of(a_plan(), "Anna", SATURDAY) == ["free"]


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        pytest.param("", ["absent"] * 4, id="the whole day"),
        pytest.param("VM", ["absent", "absent", "free", "free"], id="the morning"),
        pytest.param("NM", ["free", "free", "absent", "absent"], id="the afternoon"),
    ],
)
def test_an_absence_covers_its_part_of_the_day(part: str, expected: list[str]) -> None:
    plan = a_plan(absences=(an_absence("Anna", TUESDAY, TUESDAY, part=part),))

    assert words_of(plan, "Anna", TUESDAY) == expected


def test_an_absence_in_hours_shows_where_it_takes_most_of_the_block() -> None:
    absent = an_absence("Anna", TUESDAY, TUESDAY, part="9:00-11:00")
    plan = on_duty(a_plan(absences=(absent,)), "Anna", TUESDAY)

    assert words_of(plan, "Anna", TUESDAY) == ["absent", "BAC", "BAC", "BAC"]


def test_an_appointment_shows_as_back_office() -> None:
    bound = an_appointment("Anna", TUESDAY, "9:00", "10:45")
    plan = on_duty(a_plan(appointments=(bound,)), "Anna", TUESDAY)

    assert words_of(plan, "Anna", TUESDAY) == ["BAC"] * 4


def test_the_saturday_beside_a_week_away_is_away_as_well() -> None:
    plan = a_plan(absences=(an_absence("Anna", MONDAY, FRIDAY),))

    assert words_of(plan, "Anna", SATURDAY) == ["absent"]


def test_who_is_accompanied_and_who_works_remotely_is_marked() -> None:
    plan = a_plan(employees=(an_employee("Anna", skills={"Balie": "B"}),))
    plan = on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Balie"}, remote=["NM"])

    assert words_of(plan, "Anna", TUESDAY) == ["BALb", "BAC", "BACr", "BACr"]


def test_a_holiday_closes_the_whole_day_under_its_name() -> None:
    plan = a_plan(holidays={TUESDAY: "Feestdag"})

    table = table_of(plan)

    closed = [column.closed for column in table.columns if column.day == TUESDAY]
    assert closed == ["Feestdag"] * 4
    assert words_of(plan, "Anna", TUESDAY) == ["closed"] * 4


def test_a_closure_of_half_a_day_leaves_the_other_half_open() -> None:
    plan = a_plan(closures=(a_closure(TUESDAY, part="NM"),))
    plan = on_duty(plan, "Anna", TUESDAY, "9:00-12:30", {"VM1": "Balie"})

    assert words_of(plan, "Anna", TUESDAY) == ["BAL", "BAC", "closed", "closed"]


def test_who_works_on_a_closed_day_is_shown() -> None:
    plan = a_plan(closures=(a_closure(TUESDAY),))
    plan = on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Balie"})

    assert words_of(plan, "Anna", TUESDAY) == ["BAL", "closed", "closed", "closed"]


def test_a_long_stretch_of_work_outside_the_blocks_has_a_column_of_its_own() -> None:
    plan = a_plan(
        openings=(an_opening("di", "VM1", "9:00", "12:30"),),
        duties=(a_duty("Dag", "8:30", "16:30", "12:30-13:00"),),
    )
    plan = on_duty(plan, "Anna", TUESDAY)

    spans = [column.span for column in table_of(plan).columns if column.day == TUESDAY]

    assert [(span.start, span.end) for span in spans] == [
        (minutes("9:00"), minutes("12:30")),
        (minutes("12:30"), minutes("16:30")),
    ]
    assert words_of(plan, "Anna", TUESDAY) == ["BAC", "BAC"]


def test_an_afternoon_outside_the_blocks_can_be_closed() -> None:
    plan = a_plan(
        openings=(an_opening("di", "VM1", "9:00", "12:30"),),
        closures=(a_closure(TUESDAY, part="NM"),),
    )

    assert words_of(plan, "Anna", TUESDAY) == ["free", "closed"]


def test_sunday_has_no_column_until_somebody_works_then() -> None:
    idle = table_of(a_plan())
    busy = table_of(on_duty(a_plan(), "Anna", SUNDAY, "9:00-12:00"))

    assert SUNDAY not in {column.day for column in idle.columns}
    assert SUNDAY in {column.day for column in busy.columns}


def test_who_is_not_employed_in_the_week_has_no_row() -> None:
    gone = an_employee("Bert", end=later(MONDAY, days=-1))

    table = table_of(a_plan(employees=(an_employee("Anna"), gone)))

    assert [name for name, _ in table.rows] == ["Anna"]


def test_days_before_the_employment_are_blank() -> None:
    plan = a_plan(employees=(an_employee("Anna", start=THURSDAY),))

    assert words_of(plan, "Anna", TUESDAY) == ["blank"] * 4


def test_the_staffing_counts_only_who_is_independent() -> None:
    newcomer = an_employee("Bert", skills={"Balie": "B"})
    plan = a_plan(employees=(an_employee("Anna"), newcomer), staffing=(staffing("Balie", 1, 2),))
    for name in ("Anna", "Bert"):
        plan = on_duty(plan, name, TUESDAY, "Dag", {"VM1": "Balie"})

    table = table_of(plan)

    place = [column.day for column in table.columns].index(TUESDAY)
    (_, figures), *_ = table.staffing
    assert figures[place] == Staffed(present=1, minimum=1, wanted=2)


def test_a_post_that_nobody_wants_has_no_figure() -> None:
    posts = (a_post("Balie"), a_post("Telefoon"), a_post("Backoffice", "back"))

    table = table_of(a_plan(posts=posts))

    (_, desk), (_, phone) = table.staffing
    assert all(figure is not None for figure in desk)
    assert all(figure is None for figure in phone)


def test_a_back_post_that_is_noted_is_shown() -> None:
    posts = (a_post("Balie"), a_post("Backoffice", "back"), a_post("Archief", "back"))
    plan = on_duty(a_plan(posts=posts), "Anna", TUESDAY, "Dag", {"VM1": "Archief"})

    assert words_of(plan, "Anna", TUESDAY)[0] == "ARC"
