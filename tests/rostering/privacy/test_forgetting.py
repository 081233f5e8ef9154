"""What is forgotten is gone, and what follows from it stays as it was."""

from __future__ import annotations

from dataclasses import replace

from rostering.allowances import Allowance, Why
from rostering.calendar import TurnKind, Validity
from rostering.figures.balances import hours_balance, turn_balances
from rostering.notes import Note
from rostering.plan import Plan
from rostering.privacy.forgetting import alias_for, forgotten, without_old_rosters, without_reasons
from rostering.view import View
from tests.builders import (
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    a_balance,
    a_full_week,
    a_plan,
    a_wish,
    an_absence,
    an_appointment,
    an_employee,
    later,
    on_duty,
    weeks,
)

FOUR = [later(MONDAY, weeks=number) for number in range(4)]


def four_weeks() -> Plan:
    plan = a_plan(carried=(a_balance("Anna", "zaterdag", 700), a_balance("Bert", "uren", 90)))
    for monday in FOUR:
        plan = a_full_week(plan, monday)
    return plan


def test_reasons_of_what_is_over_go_and_others_stay() -> None:
    plan = a_plan(
        absences=(
            an_absence("Anna", MONDAY, MONDAY, kind="ziekte"),
            an_absence("Anna", MONDAY, TUESDAY, kind="ziekte"),
            an_absence("Bert", MONDAY, None, kind="ziekte"),
        ),
        appointments=tuple(
            an_appointment("Anna", day, "9:00", "10:00") for day in (MONDAY, TUESDAY)
        ),
    )

    after = without_reasons(plan, TUESDAY)

    assert [row.kind for row in after.absences] == ["", "ziekte", "ziekte"]
    assert after.appointments == (
        replace(plan.appointments[0], description=""),
        plan.appointments[1],
    )
    assert without_reasons(after, TUESDAY) is after


def test_balances_after_old_rosters_are_gone_are_those_of_before() -> None:
    plan = four_weeks()

    after = without_old_rosters(plan, FOUR[2])

    assert after.roster.mondays == tuple(FOUR[2:])
    old, new = (View(each, weeks(2, FOUR[2])) for each in (plan, after))
    for kind in TurnKind:
        assert turn_balances(new, kind) == turn_balances(old, kind)
    for name in ("Anna", "Bert"):
        assert hours_balance(new, name) == hours_balance(old, name)
    assert without_old_rosters(after, FOUR[2]) is after


def test_a_balance_of_nothing_is_not_carried() -> None:
    carried = without_old_rosters(four_weeks(), FOUR[2]).carried

    assert carried
    assert all(row.amount for row in carried)


def test_a_balance_of_a_later_day_stays_as_it_is() -> None:
    row = a_balance("Anna", "zaterdag", 700, FOUR[3])
    plan = replace(four_weeks(), carried=(row,))

    assert row in without_old_rosters(plan, FOUR[2]).carried


def test_of_somebody_forgotten_the_past_stays_under_another_name_and_no_more() -> None:
    plan = on_duty(
        replace(
            four_weeks(),
            absences=(
                an_absence("Anna", MONDAY, MONDAY, kind="ziekte"),
                an_absence("Anna", FOUR[3], FOUR[3]),
                an_absence("Bert", kind="verlof"),
            ),
            appointments=(an_appointment("Anna", MONDAY, "9:00", "10:00"),),
            wishes=(a_wish("Anna", "vrij"), a_wish("Bert", "vrij")),
            notes=(Note(MONDAY, "belt", "Anna"), Note(MONDAY, "taart van Anna")),
            allowances=(
                Allowance("week_hours", "", "Anna", MONDAY, Why.REQUEST, MONDAY, "Anna vroeg"),
            ),
        ),
        "Anna",
        MONDAY,
    )

    after = forgotten(plan, "Anna", "Medewerker 1", WEDNESDAY)

    assert "Anna" not in repr(after) + repr(list(after.roster.entries()))
    gone = after.employee("Medewerker 1")
    assert (gone.code, gone.last_day) == ("", TUESDAY)
    days = {on for who, on, _ in after.roster.entries() if who == "Medewerker 1"}
    assert days == {MONDAY, TUESDAY}
    assert [(row.employee, row.kind) for row in after.absences] == [
        ("Medewerker 1", ""),
        ("Bert", "verlof"),
    ]
    assert [row.employee for row in after.wishes] == ["Bert"]
    assert [note.text for note in after.notes] == ["taart van Medewerker 1"]


def test_the_other_name_is_nobody_elses() -> None:
    plan = a_plan(employees=(an_employee("Anna"), an_employee("Medewerker 1")))

    assert alias_for(frozenset(each.name for each in plan.employees)) == "Medewerker 2"


def test_of_somebody_forgotten_what_begins_today_is_not_the_past() -> None:
    anna = an_employee("Anna", start=MONDAY, end=TUESDAY)
    again = replace(anna.terms[0], validity=Validity(WEDNESDAY, None))
    plan = a_plan(
        employees=(replace(anna, terms=(*anna.terms, again)),),
        absences=(an_absence("Anna", WEDNESDAY, WEDNESDAY),),
    )

    after = forgotten(plan, "Anna", "Medewerker 1", WEDNESDAY)

    assert [terms.validity for terms in after.employees[0].terms] == [Validity(MONDAY, TUESDAY)]
    assert after.absences == ()


def test_a_service_that_ended_before_ends_no_later_for_who_is_forgotten() -> None:
    plan = a_plan(employees=(an_employee("Anna", end=MONDAY),))

    assert forgotten(plan, "Anna", "Medewerker 1", WEDNESDAY).employees[0].last_day == MONDAY
