"""Figures of some weeks as a whole; the numbers in the tests are worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from rostering.calendar import TurnKind
from rostering.figures.overview import (
    AbsenceCount,
    DeskWeek,
    HoursChange,
    absence_count,
    desk_shares,
    desk_weeks,
    hours_changes,
    is_in_rotation,
    planned_weeks,
    staffing_met,
    turns_taken,
)
from rostering.goals import GOALS
from rostering.plan import Plan
from rostering.view import View
from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    TUESDAY,
    a_balance,
    a_closure,
    a_full_week,
    a_plan,
    a_post,
    an_absence,
    an_employee,
    an_opening,
    later,
    on_duty,
    some_settings,
    staffing,
    weeks,
)

NEXT = later(MONDAY, weeks=1)
TWO_MORNINGS = (
    an_opening("ma", "VM1", "9:00", "10:45"),
    an_opening("di", "VM1", "9:00", "10:45"),
)


def one_seat_short() -> Plan:
    """Two weeks; the desk wants two (minimum one), and has 1, 2 on Mondays, 0, 1 on Tuesdays."""
    plan = a_plan(openings=TWO_MORNINGS, staffing=(staffing("Balie", 1, 2),))
    for name, day in (
        ("Anna", MONDAY),
        ("Anna", NEXT),
        ("Bert", NEXT),
        ("Anna", later(NEXT, days=1)),
    ):
        plan = on_duty(plan, name, day, "Dag", {"VM1": "Balie"})
    return plan


def test_staffing_is_counted_per_post_weekday_and_block() -> None:
    view = View(one_seat_short(), weeks(2))

    monday, tuesday = staffing_met(view)

    # 105 minutes; wanted 2 x 2 x 105.
    assert (monday.post, monday.weekday, monday.block) == ("Balie", 0, "VM1")
    assert (monday.wanted, monday.below_wanted) == (420, 105)
    assert (monday.minimum, monday.below_minimum) == (210, 0)
    assert (monday.short, monday.bare) == ((MONDAY,), ())
    assert (tuesday.wanted, tuesday.below_wanted) == (420, 315)
    assert (tuesday.minimum, tuesday.below_minimum) == (210, 105)
    assert (tuesday.short, tuesday.bare) == ((TUESDAY, later(NEXT, days=1)), (TUESDAY,))


def test_what_is_missing_is_what_the_goals_count() -> None:
    view = View(one_seat_short(), weeks(2))

    figures = staffing_met(view)

    assert sum(figure.below_minimum for figure in figures) == GOALS["minimum"](view)
    assert sum(figure.below_wanted for figure in figures) == GOALS["wanted"](view)


def test_posts_that_want_nobody_are_left_out_and_turns_are_named() -> None:
    plan = a_full_week(a_plan(posts=(a_post("Balie"), a_post("Telefoon"), a_post("BO", "back"))))

    figures = staffing_met(View(plan, weeks()))

    assert {figure.post for figure in figures} == {"Balie"}
    assert [figure.block for figure in figures if figure.turn is TurnKind.EVENING] == ["AV"]
    assert figures[-1].turn is TurnKind.SATURDAY


def test_weeks_without_a_roster_tell_nothing() -> None:
    plan = a_full_week(a_full_week(a_plan()), later(MONDAY, weeks=2))
    view = View(plan, weeks(3))

    assert planned_weeks(view) == (MONDAY, later(MONDAY, weeks=2))
    assert all(figure.below_wanted == 0 for figure in staffing_met(view))
    assert {week.monday for week in desk_weeks(view)} == set(planned_weeks(view))
    assert desk_weeks(View(a_plan(), weeks())) == ()
    assert hours_changes(View(a_plan(), weeks())) == ()


def test_a_week_with_no_more_than_its_turns_tells_nothing_yet() -> None:
    saturday = later(SATURDAY, weeks=1)
    plan = on_duty(a_full_week(a_plan()), "Anna", saturday, "Zaterdag", {"ZA": "Balie"})
    view = View(plan, weeks(2))

    assert planned_weeks(view) == (MONDAY,)
    assert all(figure.below_wanted == 0 for figure in staffing_met(view))
    assert hours_changes(view) == hours_changes(View(plan, weeks()))


def test_the_desk_share_is_front_time_of_present_time() -> None:
    # Two days of 456 minutes, coordination 190 of 2280 minutes a week; two blocks of 105 minutes.
    plan = a_plan(
        settings=some_settings(target_front=3500, margin_front=500),
        employees=(an_employee("Anna", coordination="3.1666666667"), an_employee("Bert")),
    )
    plan = on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": "Balie", "VM2": "Balie"})
    plan = on_duty(plan, "Anna", TUESDAY)
    view = View(plan, weeks())

    anna, bert = desk_shares(view)

    assert (anna.present, anna.front) == (912 - 190, 210)
    assert (anna.target, anna.margin) == (3500, 500)
    # 210 / 722 = 29.086 %; the band begins at 30 % of 722 = 216.6, so 6.6 minutes below.
    assert anna.share == 2909
    assert (anna.outside, anna.is_above) == (6, False)
    assert (bert.share, bert.outside) == (None, 0)


def test_the_desk_share_of_a_window_is_what_the_goal_counts() -> None:
    plan = a_full_week(a_plan(settings=some_settings(target_front=2000, margin_front=100)))
    view = View(plan, weeks())

    shares = desk_shares(view)

    assert sum(share.outside for share in shares) == GOALS["share"](view)
    assert all(share.is_above for share in shares)


def test_only_who_can_work_a_front_post_alone_has_a_share() -> None:
    plan = a_full_week(
        a_plan(employees=(an_employee(), an_employee("Bert", skills={"Balie": "B"})))
    )

    assert [share.employee for share in desk_shares(View(plan, weeks()))] == ["Anna"]


def test_desk_weeks_tell_alone_from_accompanied_and_away() -> None:
    plan = a_plan(
        employees=(
            an_employee("Anna"),
            an_employee("Bert", skills={"Balie": "B"}),
            an_employee("Cas", end=SATURDAY),
        ),
        absences=(an_absence("Cas", MONDAY, FRIDAY),),
    )
    plan = on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": "Balie"})
    plan = on_duty(plan, "Bert", MONDAY, "Dag", {"VM1": "Balie", "VM2": "Balie"})
    plan = on_duty(plan, "Anna", NEXT, "Dag")

    found = desk_weeks(View(plan, weeks(2)))

    assert found == (
        DeskWeek("Anna", MONDAY, 105, 0, is_away=False),
        DeskWeek("Anna", NEXT, 0, 0, is_away=False),
        DeskWeek("Bert", MONDAY, 0, 210, is_away=False),
        DeskWeek("Bert", NEXT, 0, 0, is_away=False),
        DeskWeek("Cas", MONDAY, 0, 0, is_away=True),
    )


def test_hours_change_from_the_first_to_the_last_week_with_a_roster() -> None:
    # A contract of 2280 minutes; Anna works one day of 456 in both weeks that were planned.
    plan = a_plan(carried=(a_balance("Anna", "uren", 100, MONDAY),))
    plan = on_duty(plan, "Anna", MONDAY)
    plan = on_duty(plan, "Anna", later(MONDAY, weeks=2))

    anna, bert = hours_changes(View(plan, weeks(3)))

    assert anna == HoursChange("Anna", 100, 100 - 2 * (2280 - 456))
    assert bert == HoursChange("Bert", 0, -2 * 2280)


def test_who_left_before_these_weeks_is_in_no_figure() -> None:
    gone = an_employee("Weg", end=later(MONDAY, days=-3))
    carried = (a_balance("Weg", "uren", 9000, MONDAY), a_balance("Weg", "zaterdag", 900, MONDAY))
    plan = a_full_week(a_plan(employees=(an_employee(), an_employee("Bert"), gone)))
    view = View(replace(plan, carried=carried), weeks())

    assert {row.employee for row in hours_changes(view)} == {"Anna", "Bert"}
    assert {row.employee for row in turns_taken(view)} == {"Anna", "Bert"}
    assert {row.employee for row in desk_shares(view)} == {"Anna", "Bert"}
    assert {row.employee for row in desk_weeks(view)} == {"Anna", "Bert"}


TEAM = ("Anna", "Bert", "Cas", "Dora", "Els", "Fons")


def an_absent_team(*names: str, **absence: Any) -> View:
    plan = a_plan(
        employees=tuple(an_employee(name) for name in TEAM),
        absences=tuple(an_absence(name, **absence) for name in names),
    )
    return View(on_duty(plan, "Fons", TUESDAY), weeks())


def test_absences_are_counted_over_the_team() -> None:
    assert absence_count(an_absent_team(*TEAM[:5])) == AbsenceCount(people=5, halves=10)
    assert absence_count(an_absent_team(*TEAM, part="VM")) == AbsenceCount(people=6, halves=6)


@pytest.mark.parametrize(
    "view",
    [an_absent_team(), an_absent_team(*TEAM[:4]), an_absent_team(*TEAM[:5], part="9:00-11:00")],
    ids=["nobody", "four people", "hours only"],
)
def test_too_few_people_are_not_counted(view: View) -> None:
    assert absence_count(view) is None


def test_absences_count_where_the_person_would_otherwise_be_there() -> None:
    employees = (
        *(an_employee(name) for name in TEAM[:4]),
        an_employee("Els", free="ma"),
        an_employee("Fons", start=TUESDAY),
    )
    plan = a_plan(
        employees=employees,
        absences=(an_absence(None, MONDAY, SATURDAY),),
        closures=(a_closure(TUESDAY),),
    )
    view = View(on_duty(plan, "Fons", SATURDAY, "Zaterdag"), weeks())

    # Tuesday is closed and Saturday no workday: four days for four people, three for the others.
    assert absence_count(view) == AbsenceCount(people=6, halves=2 * (4 * 4 + 3 + 3))


@pytest.mark.parametrize(("saturday", "expected"), [("1 op 4", True), ("nee", False)])
def test_somebody_is_in_a_rotation_by_the_terms(saturday: str, expected: bool) -> None:
    gone = date(2026, 12, 31)
    plan = a_plan(employees=(an_employee(saturday=saturday), an_employee("Weg", end=gone)))
    view = View(plan, weeks())

    assert is_in_rotation(view, "Anna", TurnKind.SATURDAY) is expected
    assert not is_in_rotation(view, "Weg", TurnKind.SATURDAY)
