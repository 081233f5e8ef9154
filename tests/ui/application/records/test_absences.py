"""Absences, closing days and appointments as tables and forms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rostering.happening.dropout import Now
from rostering.plan import Plan
from rostering.time import Half
from tests.builders import (
    FRIDAY,
    MONDAY,
    TUESDAY,
    a_closure,
    a_full_week,
    a_plan,
    an_absence,
    an_appointment,
    an_employee,
    later,
    staffing,
)
from ui.application.records.absences import Absences, planned_over
from ui.application.records.base import FormError, RecordId
from ui.application.records.dated import Appointments, Closures

FIRST = RecordId(0)


def absences(*, with_reasons: bool = False) -> Absences:
    records = Absences(lambda: TUESDAY)
    records.with_reasons = with_reasons
    return records


def a_plan_with(*rows: object) -> Plan:
    return a_plan(absences=rows)


@pytest.mark.parametrize(
    ("with_reasons", "what"),
    [pytest.param(False, "afwezig", id="hidden"), pytest.param(True, "ziekte", id="asked for")],
)
def test_a_reason_is_shown_when_it_is_asked_for(with_reasons: bool, what: str) -> None:
    plan = a_plan_with(an_absence("Anna", kind="ziekte"))
    records = absences(with_reasons=with_reasons)

    shown = records.rows(plan)[0].texts

    assert shown["what"] == what
    assert ("ziekte" in str([*shown.values(), records.title(plan, FIRST)])) is with_reasons
    fields = [field.key for group in records.groups(plan) for field in group.fields]
    assert ("reason" in fields) is with_reasons


def test_a_reason_stays_as_it_is_while_it_is_hidden() -> None:
    plan = a_plan_with(an_absence("Anna", kind="ziekte"))
    records = absences()

    step = records.put(plan, FIRST, {**records.texts(plan, FIRST), "to": "08/01/2027"})

    assert step.plan.absences == (an_absence("Anna", MONDAY, FRIDAY, kind="ziekte"),)
    assert step.text == "afwezigheid van Anna van ma 4 jan t.e.m. vr 8 jan gewijzigd"


def test_a_row_says_who_when_and_whether_it_binds() -> None:
    plan = a_plan_with(an_absence(None, MONDAY, None, part="VM", day="ma", approved=False))
    row = absences().rows(plan)[0]

    assert row.texts == {
        "name": "iedereen",
        "from": "ma 04/01/2027",
        "to": "onbekend",
        "part": "voormiddag, enkel ma",
        "what": "afwezig",
        "status": "gevraagd",
    }
    assert {"iedereen", "2027-01", "2027-12"} <= row.tags


def test_an_absence_is_added_in_the_words_of_the_workbook() -> None:
    records, plan = absences(), a_plan()
    texts = {**records.blank(plan), "name": "Bert", "part": "nm", "status": "aangevraagd"}

    step = records.put(plan, None, texts)
    (added,) = step.plan.absences

    assert (added.employee, added.first, added.last) == ("Bert", TUESDAY, TUESDAY)
    assert (added.part.half, added.approved) == (Half.AFTERNOON, False)
    assert (step.text, step.chosen) == ("afwezigheid van Bert op di 5 jan", FIRST)


@pytest.mark.parametrize(
    ("key", "text", "sentence"),
    [
        pytest.param("name", "", "Dit veld is leeg; vul het in.", id="nobody"),
        pytest.param("from", "", "Dit veld is leeg; vul het in.", id="no first day"),
        pytest.param(
            "to",
            "01/01/2027",
            "Gevonden “01/01/2027”, verwacht een datum vanaf 05/01/2027.",
            id="ends before it begins",
        ),
        pytest.param(
            "part",
            "even",
            "Gevonden “even”, verwacht leeg, “VM”, “NM” of uren zoals “9:00-11:00”.",
            id="part",
        ),
    ],
)
def test_a_field_says_what_was_found_and_what_is_expected(
    key: str, text: str, sentence: str
) -> None:
    records, plan = absences(), a_plan()

    with pytest.raises(FormError) as caught:
        records.put(plan, None, {**records.blank(plan), "name": "Anna", key: text})

    assert caught.value.problems == {key: sentence}


def test_the_last_day_follows_a_first_day_that_passes_it() -> None:
    records, texts = absences(), {"from": "12/01/2027", "to": "05/01/2027"}

    assert records.following("from", texts)["to"] == "12/01/2027"
    assert records.following("to", texts) == texts
    assert records.following("from", {**texts, "to": ""})["to"] == ""


def test_an_absence_is_deleted_by_its_place() -> None:
    plan = a_plan_with(an_absence("Anna"), an_absence("Bert"))

    step = absences().remove(plan, FIRST)

    assert [row.employee for row in step.plan.absences] == ["Bert"]
    assert step.text == "afwezigheid van Anna op ma 4 jan verwijderd"


NOW = Now(MONDAY)


@pytest.mark.parametrize(
    ("days", "minimum", "said"),
    [
        pytest.param(
            (TUESDAY, TUESDAY),
            1,
            "Anna staat dan op 1 dag in het rooster: 2 plaatsen komen leeg, "
            "waarvan 2 onder het minimum.",
            id="minimum",
        ),
        pytest.param(
            (TUESDAY, FRIDAY),
            0,
            "Anna staat dan op 4 dagen in het rooster: 8 plaatsen komen leeg, "
            "minimum overal gehaald.",
            id="wanted",
        ),
        pytest.param((later(MONDAY, weeks=1), None), 1, "", id="not planned"),
    ],
)
def test_an_absence_over_planned_days_says_how_many_places_come_empty(
    days: tuple[date, date | None], minimum: int, said: str
) -> None:
    plan = a_full_week(a_plan(staffing=(staffing("Balie", minimum, 1),)))
    first, last = days

    assert planned_over(plan, replace(an_absence("Anna"), first=first, last=last), NOW) == said


def test_a_request_takes_nothing_out_of_the_roster() -> None:
    plan = a_full_week(a_plan())

    assert planned_over(plan, an_absence("Anna", TUESDAY, TUESDAY, approved=False), NOW) == ""


def test_what_is_over_takes_nothing_out_of_the_roster() -> None:
    plan = a_full_week(a_plan())

    assert planned_over(plan, an_absence("Anna", TUESDAY, TUESDAY), Now(FRIDAY)) == ""


def test_days_in_backoffice_leave_no_place_empty() -> None:
    team = (an_employee("Anna"), an_employee("Bert"))
    plan = a_full_week(a_plan(staffing=(), employees=team))

    said = planned_over(plan, an_absence("Anna", TUESDAY, TUESDAY), NOW)

    assert said == "Anna staat dan op 1 dag in het rooster; er komt geen plaats leeg."


def test_a_closing_day_is_one_day_where_no_last_one_is_given() -> None:
    records, plan = Closures(lambda: TUESDAY), a_plan()

    step = records.put(plan, None, {**records.blank(plan), "description": "brugdag"})

    assert step.plan.closures == (replace(a_closure(TUESDAY), description="brugdag"),)
    assert step.text == "sluiting op di 5 jan (brugdag)"
    assert records.rows(step.plan)[0].texts["part"] == "hele dag"


def test_what_an_appointment_is_about_is_told_nowhere_but_where_it_is_asked_for() -> None:
    plan = a_plan(appointments=(an_appointment("Anna", MONDAY, "9:00", "10:00"),))
    records = Appointments(lambda: TUESDAY)

    step = records.put(plan, FIRST, {**records.texts(plan, FIRST), "to": "11u"})
    hidden = [records.rows(plan)[0].texts, records.title(plan, FIRST), step.text]
    records.with_reasons = True

    assert "privé" not in str(hidden)
    assert records.rows(plan)[0].texts["description"] == "privé"
    assert step.plan.appointments == (an_appointment("Anna", MONDAY, "9:00", "11:00"),)
    assert step.text == "afspraak van Anna op ma 4 jan gewijzigd"
