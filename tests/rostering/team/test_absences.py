"""Who can work when, and which halves give credited time."""

from __future__ import annotations

from datetime import date

import pytest

from rostering.team.absences import Absence
from rostering.team.people import Employee
from rostering.time import WHOLE_DAY, Half
from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    a_closure,
    a_plan,
    a_span,
    an_absence,
    an_appointment,
    an_employee,
    later,
    some_terms,
)

NEXT_MONDAY = later(MONDAY, weeks=1)
LAST_SATURDAY = later(MONDAY, days=-2)
NOTHING: frozenset[Half] = frozenset()
MORNING = frozenset({Half.MORNING})
AFTERNOON = frozenset({Half.AFTERNOON})
THE_WEEK = an_absence("Anna", MONDAY, FRIDAY)


@pytest.mark.parametrize(
    ("absences", "day", "halves"),
    [
        pytest.param([], MONDAY, NOTHING, id="none"),
        pytest.param([an_absence()], MONDAY, WHOLE_DAY, id="whole day"),
        pytest.param([an_absence()], TUESDAY, NOTHING, id="day after"),
        pytest.param([an_absence(part="VM")], MONDAY, MORNING, id="morning"),
        pytest.param([an_absence(part="9:00-11:00")], MONDAY, NOTHING, id="hours"),
        pytest.param(
            [an_absence(part="VM"), an_absence(part="NM")], MONDAY, WHOLE_DAY, id="two halves"
        ),
        pytest.param([an_absence(None)], MONDAY, WHOLE_DAY, id="the whole team"),
        pytest.param([an_absence("Bert")], MONDAY, NOTHING, id="somebody else"),
        pytest.param([an_absence(approved=False)], MONDAY, NOTHING, id="only asked for"),
        pytest.param([an_absence(last=None)], later(MONDAY, weeks=9), WHOLE_DAY, id="open end"),
        pytest.param([an_absence(last=None, day="di")], MONDAY, NOTHING, id="other weekday"),
        pytest.param([an_absence(last=None, day="di")], TUESDAY, WHOLE_DAY, id="its weekday"),
        pytest.param([THE_WEEK], SATURDAY, WHOLE_DAY, id="Saturday after a week away"),
        pytest.param([THE_WEEK], LAST_SATURDAY, WHOLE_DAY, id="Saturday before a week away"),
        pytest.param([THE_WEEK], SUNDAY, NOTHING, id="Sunday after a week away"),
        pytest.param([an_absence(last=THURSDAY)], SATURDAY, NOTHING, id="four days away"),
        pytest.param(
            [an_absence(last=THURSDAY), an_absence(first=FRIDAY, last=FRIDAY, part="VM")],
            SATURDAY,
            NOTHING,
            id="four and a half days away",
        ),
        pytest.param(
            [an_absence(last=THURSDAY), an_absence(first=FRIDAY, last=FRIDAY)],
            SATURDAY,
            WHOLE_DAY,
            id="five days of two rows",
        ),
        pytest.param(
            [an_absence(first=SATURDAY, last=SATURDAY, part="NM")],
            SATURDAY,
            AFTERNOON,
            id="Saturday of its own",
        ),
    ],
)
def test_approved_absences_take_halves_and_the_saturdays_around_a_week(
    absences: list[Absence], day: date, halves: frozenset[Half]
) -> None:
    presence = a_plan(absences=tuple(absences)).presence

    assert presence.absent_halves("Anna", day) == halves
    assert presence.unavailable_halves("Anna", day) == halves


def test_fixed_free_halves_follow_the_terms_of_the_day() -> None:
    changing = Employee(
        "Anna",
        (some_terms(free="ma", end=SUNDAY), some_terms(free="ma NM", start=NEXT_MONDAY)),
    )
    presence = a_plan(employees=(changing, an_employee("Bert", end=SUNDAY))).presence

    assert presence.free_halves("Anna", MONDAY) == WHOLE_DAY
    assert presence.free_halves("Anna", TUESDAY) == NOTHING
    assert presence.free_halves("Anna", NEXT_MONDAY) == AFTERNOON
    assert presence.free_halves("Bert", NEXT_MONDAY) == NOTHING
    assert not presence.is_employed("Bert", NEXT_MONDAY)
    assert presence.unavailable_halves("Bert", NEXT_MONDAY) == WHOLE_DAY


def test_closed_absent_and_free_halves_add_up() -> None:
    plan = a_plan(
        employees=(an_employee("Anna", free="ma VM"),), closures=(a_closure(MONDAY, part="NM"),)
    )

    assert plan.presence.unavailable_halves("Anna", MONDAY) == WHOLE_DAY


def test_hours_away_and_appointments_have_their_times() -> None:
    plan = a_plan(
        absences=(
            an_absence(part="9:00-11:00"),
            an_absence(part="VM"),
            an_absence(None, last=None),
        ),
        appointments=(an_appointment("Anna", MONDAY, "14:00", "15:00"),),
    )

    assert plan.presence.hours_away("Anna", MONDAY) == (a_span("9:00", "11:00"),)
    assert plan.presence.hours_away("Anna", TUESDAY) == ()
    assert plan.presence.appointments("Anna", MONDAY) == (a_span("14:00", "15:00"),)
    assert plan.presence.appointments("Bert", MONDAY) == ()


def weeks_away(*numbers: int) -> tuple[Absence, ...]:
    """Return one row a week, Monday to Friday; week 0 is the first."""
    return tuple(
        an_absence(first=later(MONDAY, weeks=number), last=later(FRIDAY, weeks=number))
        for number in numbers
    )


@pytest.mark.parametrize(
    ("absences", "week", "long"),
    [
        pytest.param(weeks_away(0, 1, 2), 1, False, id="three weeks"),
        pytest.param(weeks_away(0, 1, 2, 3), 0, True, id="first of four weeks"),
        pytest.param(weeks_away(0, 1, 2, 3), 1, True, id="in the middle of four weeks"),
        pytest.param(weeks_away(0, 1, 2, 3), 3, True, id="last of four weeks"),
        pytest.param(weeks_away(0, 1, 2, 3), 4, False, id="after four weeks"),
        pytest.param(weeks_away(0, 1, 3, 4), 1, False, id="a week back in between"),
        pytest.param([an_absence(last=None)], 0, True, id="open end, first week"),
        pytest.param([an_absence(first=TUESDAY, last=None)], 0, False, id="broken first week"),
        pytest.param([an_absence(last=None, day="di")], 1, False, id="only one weekday"),
        pytest.param([an_absence(last=None, part="VM")], 1, False, id="only the mornings"),
    ],
)
def test_a_long_absence_lasts_four_weeks_or_has_no_end(
    absences: list[Absence], week: int, long: bool
) -> None:
    presence = a_plan(absences=tuple(absences)).presence

    assert presence.is_long_absent("Anna", later(MONDAY, weeks=week)) is long


@pytest.mark.parametrize(
    ("employee", "absences", "halves"),
    [
        pytest.param(an_employee(), [], 0, id="nothing"),
        pytest.param(an_employee(), [an_absence()], 2, id="a day"),
        pytest.param(an_employee(), [an_absence(part="NM")], 1, id="a half day"),
        pytest.param(an_employee(), [an_absence(part="9:00-11:00")], 0, id="hours"),
        pytest.param(an_employee(free="ma"), [an_absence()], 0, id="on the fixed free day"),
        pytest.param(an_employee(free="ma NM"), [an_absence()], 1, id="half free anyway"),
        pytest.param(an_employee(), [an_absence(last=SUNDAY)], 10, id="a week"),
        pytest.param(
            an_employee(), [an_absence(first=SATURDAY, last=SUNDAY)], 0, id="only the weekend"
        ),
        pytest.param(an_employee(start=WEDNESDAY), [], 4, id="before the start"),
        pytest.param(an_employee(end=WEDNESDAY), [], 4, id="after the end"),
        pytest.param(an_employee(start=NEXT_MONDAY), [], 0, id="not employed that week"),
    ],
)
def test_weekday_halves_away_are_credited_apart_from_fixed_free_ones(
    employee: Employee, absences: list[Absence], halves: int
) -> None:
    plan = a_plan(employees=(employee,), absences=tuple(absences))

    assert plan.presence.credited_halves("Anna", MONDAY) == halves


def test_closed_halves_and_holidays_are_credited_once() -> None:
    plan = a_plan(
        absences=(an_absence(last=TUESDAY),),
        closures=(a_closure(TUESDAY, WEDNESDAY, part="VM"), a_closure(FRIDAY, part="9:00-17:00")),
        holidays={THURSDAY: "Feestdag"},
    )

    assert plan.presence.credited_halves("Anna", MONDAY) == 2 + 2 + 1 + 2
    assert plan.presence.credited_halves("Bert", MONDAY) == 0 + 1 + 1 + 2
