"""Edits of a team: a new name goes wherever it is used, and the past stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rostering.allowances import Allowance, Why
from rostering.calendar import Validity
from rostering.errors import InvalidValueError
from rostering.notes import Note
from rostering.team.people import Skill
from tests.builders import (
    MONDAY,
    a_balance,
    a_duty,
    a_full_week,
    a_plan,
    a_post,
    a_wish,
    an_absence,
    an_appointment,
    an_employee,
    later,
    some_terms,
)
from ui.application import team_edits as edits


def test_a_new_name_of_a_person_goes_wherever_it_is_used() -> None:
    plan = a_full_week(
        a_plan(
            absences=(an_absence("Anna"), an_absence(None)),
            appointments=(an_appointment("Anna", MONDAY, "9:00", "10:00"),),
            wishes=(a_wish("Anna", "vrij"),),
            carried=(a_balance("Anna", "avond", 1000),),
            notes=(Note(MONDAY, "Belt terug", "Anna"),),
            allowances=(Allowance("duty", "own_times", "Anna", MONDAY, Why.SWAP, MONDAY),),
        )
    )
    days = {day: entry for name, day, entry in plan.roster.entries() if name == "Anna"}

    changed = edits.with_employee(plan, replace(plan.employee("Anna"), name="Anne"), "Anna")

    assert [person.name for person in changed.employees] == ["Anne", "Bert"]
    assert [row.employee for row in changed.absences] == ["Anne", None]
    (appointment,), (wish,), (balance,) = changed.appointments, changed.wishes, changed.carried
    (note,), (allowance,) = changed.notes, changed.allowances
    assert appointment.employee == wish.employee == balance.employee == "Anne"
    assert note.employee == allowance.employee == "Anne"
    assert {d: entry for name, d, entry in changed.roster.entries() if name == "Anne"} == days
    assert days
    assert edits.roster_days(changed, "Anna") == 0


def test_other_terms_leave_the_roster_as_it_is() -> None:
    plan = a_full_week(a_plan())
    person = replace(plan.employee("Anna"), terms=(some_terms(19),))

    assert edits.with_employee(plan, person, "Anna").roster is plan.roster


def test_who_leaves_the_team_takes_the_own_rows_along() -> None:
    plan = a_plan(
        absences=(an_absence("Anna"), an_absence("Bert")), wishes=(a_wish("Anna", "vrij"),)
    )

    left = edits.without_employee(plan, "Anna")

    assert [person.name for person in left.employees] == ["Bert"]
    assert [row.employee for row in left.absences] == ["Bert"]
    assert left.wishes == ()


def test_service_ends_on_a_day_and_the_past_stays() -> None:
    first = some_terms(38, end=date(2027, 2, 28))
    second = some_terms(19, start=date(2027, 3, 1))
    person = replace(an_employee("Anna"), terms=(first, second))

    left = edits.leaving(person, date(2027, 2, 12))

    assert left.terms == (replace(first, validity=Validity(None, date(2027, 2, 12))),)
    assert left.last_day == date(2027, 2, 12)


def test_nobody_leaves_before_the_first_day() -> None:
    person = an_employee("Anna", start=MONDAY)

    with pytest.raises(InvalidValueError):
        edits.leaving(person, later(MONDAY, days=-1))


def test_a_period_of_its_own_begins_with_the_terms_as_they_were() -> None:
    person = an_employee("Anna", 30, end=date(2027, 12, 31))

    changed = edits.with_period(person, date(2027, 3, 1))

    assert [terms.validity for terms in changed.terms] == [
        Validity(None, date(2027, 2, 28)),
        Validity(date(2027, 3, 1), date(2027, 12, 31)),
    ]
    assert {terms.weekly_hours for terms in changed.terms} == {30}


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(MONDAY, id="it begins there already"),
        pytest.param(later(MONDAY, days=-1), id="not in service"),
    ],
)
def test_a_period_begins_inside_another_one(first: date) -> None:
    with pytest.raises(InvalidValueError):
        edits.with_period(an_employee("Anna", start=MONDAY), first)


def test_a_border_that_moves_takes_the_period_beside_it_along() -> None:
    person = edits.with_period(an_employee("Anna"), date(2027, 3, 1))
    later_start = replace(person.terms[1], validity=Validity(date(2027, 4, 1), None))

    changed = edits.with_terms(person, 1, later_start)

    assert changed.terms[0].validity == Validity(None, date(2027, 3, 31))
    assert changed.terms[1].validity == Validity(date(2027, 4, 1), None)


def test_a_border_does_not_swallow_the_period_beside_it() -> None:
    person = edits.with_period(an_employee("Anna", start=MONDAY), date(2027, 3, 1))
    too_early = replace(person.terms[1], validity=Validity(later(MONDAY, days=-7), None))

    with pytest.raises(InvalidValueError):
        edits.with_terms(person, 1, too_early)


def test_the_period_before_goes_on_in_the_place_of_one_that_is_taken_away() -> None:
    person = edits.with_period(an_employee("Anna", start=MONDAY), date(2027, 3, 1))

    assert edits.without_period(person, 1) == an_employee("Anna", start=MONDAY)
    with pytest.raises(InvalidValueError):
        edits.without_period(an_employee("Anna"), 0)


def test_a_new_name_of_a_post_goes_wherever_it_is_used() -> None:
    plan = a_full_week(a_plan(wishes=(a_wish("Anna", "Balie"), a_wish("Bert", "vrij"))))
    places = edits.places_of_post(plan, "Balie")

    changed = edits.with_post(plan, replace(plan.post("Balie"), name="Loket"), "Balie")

    assert edits.places_of_post(changed, "Loket") == places > 0
    assert {row.post for row in changed.staffing} == {"Loket"}
    assert changed.employee("Anna").terms[0].skills == {"Loket": Skill.INDEPENDENT}
    assert [wish.post for wish in changed.wishes] == ["Loket", None]
    assert not edits.is_served(changed, "Balie")
    assert changed.posts[0].name == "Loket"


def test_a_post_goes_with_its_staffing_and_skills() -> None:
    plan = a_plan(wishes=(a_wish("Anna", "Balie"),))

    left = edits.without_post(plan, "Balie")

    assert "Balie" not in [post.name for post in left.posts]
    assert not edits.is_served(left, "Balie")
    assert left.wishes == ()


def test_a_new_name_of_a_duty_goes_into_the_roster_and_new_times_do_not() -> None:
    plan = a_full_week(a_plan())
    name = plan.duties[0].name
    spans = {shift.span for _, _, entry in plan.roster.entries() for shift in entry.shifts}

    changed = edits.with_duty(plan, a_duty("Lang", "8:00", "18:00"), name)

    assert edits.days_of_duty(changed, "Lang") == edits.days_of_duty(plan, name) > 0
    assert {
        shift.span for _, _, entry in changed.roster.entries() for shift in entry.shifts
    } == spans


def test_what_is_new_comes_last() -> None:
    plan = a_plan()

    assert edits.with_post(plan, a_post("Extra")).posts[-1].name == "Extra"
    assert edits.with_duty(plan, a_duty("Extra")).duties[-1].name == "Extra"
    assert edits.with_employee(plan, an_employee("Extra")).employees[-1].name == "Extra"


def test_a_copy_gets_a_number_that_is_free() -> None:
    assert edits.new_name("Anna", ["Anna", "anna 2"]) == "Anna 3"
