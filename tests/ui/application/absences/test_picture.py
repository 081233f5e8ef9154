"""Which weeks are shown, what stands in them, and what is said about them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostering.plan import Plan
from rostering.time import Half, Horizon
from tests.builders import (
    FRIDAY,
    MONDAY,
    SUNDAY,
    TUESDAY,
    WEDNESDAY,
    a_closure,
    a_plan,
    an_absence,
    an_employee,
    later,
    weeks,
)
from ui.application.absences import edits, texts
from ui.application.absences.period import Zoom, moved, weeks_around
from ui.application.absences.picture import AbsencePicture
from ui.application.language import ENGLISH, speaking


@pytest.mark.parametrize(
    ("zoom", "day", "expected"),
    [
        pytest.param("month", MONDAY, Horizon(MONDAY, 4), id="january"),
        pytest.param("month", date(2027, 1, 1), Horizon(date(2026, 11, 30), 5), id="week-53"),
        pytest.param("quarter", date(2027, 4, 4), Horizon(MONDAY, 13), id="first-quarter"),
        pytest.param("year", FRIDAY, Horizon(MONDAY, 52), id="year"),
        pytest.param("year", date(2026, 6, 1), Horizon(date(2025, 12, 29), 53), id="long-year"),
    ],
)
def test_weeks_belong_to_the_month_of_their_thursday(
    zoom: Zoom, day: date, expected: Horizon
) -> None:
    assert weeks_around(day, zoom) == expected


@given(
    day=st.dates(date(2020, 1, 1), date(2040, 12, 31)),
    zoom=st.sampled_from(("month", "quarter", "year")),
)
def test_periods_follow_each_other_without_a_gap(day: date, zoom: Zoom) -> None:
    here = weeks_around(day, zoom)
    after = moved(here, zoom, 1)

    assert day in here
    assert after.start == here.end + timedelta(days=1)
    assert moved(after, zoom, -1) == here


def picture(plan: Plan) -> AbsencePicture:
    return AbsencePicture(plan, weeks(1), TUESDAY)


def test_a_bar_reaches_over_the_days_that_are_shown() -> None:
    shown = picture(
        a_plan(
            absences=(
                an_absence("Anna", later(MONDAY, days=-3), None),
                an_absence("Anna", TUESDAY, TUESDAY, part="VM"),
                an_absence("Bert", MONDAY, later(MONDAY, weeks=6), day="wo"),
                an_absence(None, FRIDAY, FRIDAY, approved=False),
                an_absence("Bert", later(MONDAY, weeks=1), None),
            )
        )
    )

    assert [
        (bar.place, bar.first, bar.last, bar.begins, bar.ends) for bar in shown.bars("Anna")
    ] == [
        (0, MONDAY, SUNDAY, False, False),
        (3, FRIDAY, FRIDAY, True, True),
        (1, TUESDAY, TUESDAY, True, True),
    ]
    assert [(bar.place, bar.first) for bar in shown.bars("Bert")] == [(2, WEDNESDAY), (3, FRIDAY)]


def test_a_day_is_said_in_words_without_why() -> None:
    shown = picture(
        a_plan(
            employees=(an_employee("Anna", free="wo"), an_employee("Bert")),
            absences=(
                an_absence("Anna", TUESDAY, None, kind="ziekte"),
                an_absence("Bert", MONDAY, MONDAY, part="NM", kind="dokter", approved=False),
            ),
            closures=(a_closure(FRIDAY),),
        )
    )

    said = [
        texts.spoken_cell(shown, *place)
        for place in (("Anna", WEDNESDAY), ("Bert", MONDAY), ("Bert", FRIDAY), ("Bert", TUESDAY))
    ]

    assert said == [
        (
            "Anna, woensdag 6 januari, afwezig vanaf di 5 jan, hele dag, einde onbekend, "
            "vaste vrije dag"
        ),
        "Bert, maandag 4 januari, gevraagd op ma 4 jan, namiddag",
        "Bert, vrijdag 8 januari, gesloten",
        "Bert, dinsdag 5 januari, geen afwezigheid",
    ]


def test_what_is_left_to_give_is_said_with_what_binds() -> None:
    away = tuple(an_absence(None, day, day) for day in (WEDNESDAY,))
    shown = picture(a_plan(absences=away))
    days = (TUESDAY, MONDAY, WEDNESDAY, SUNDAY)

    assert [texts.margin_words(shown.margin(day), day) for day in days] == [
        (
            "di 5 jan: nog 1 persoon kan weg zonder tekort. "
            "Het krapst is VM1 (9:00–10:45), Balie: 2 kunnen, 1 gewenst."
        ),
        (
            "ma 4 jan: nog 1 persoon kan weg zonder tekort. "
            "Het krapst is VM1 (9:00–10:45), Balie: 2 kunnen, 1 gewenst."
        ),
        (
            "wo 6 jan: er is 1 persoon te weinig. "
            "Het krapst is VM1 (9:00–10:45), Balie: 0 kunnen, 1 gewenst."
        ),
        "zo 10 jan: niemand gevraagd",
    ]
    with speaking(ENGLISH):
        assert texts.margin_words(shown.margin(WEDNESDAY), WEDNESDAY) == (
            "We 6 Jan: there is 1 person too few. "
            "Tightest is VM1 (9:00–10:45), Balie: 0 can, 1 desired."
        )


def test_an_edit_is_one_step_that_does_not_say_why() -> None:
    plan = a_plan(
        absences=(
            an_absence("Anna", MONDAY, TUESDAY, kind="ziekte", approved=False),
            an_absence("Bert", MONDAY, None, kind="ziekte"),
        )
    )

    longer = edits.with_period(plan, 0, MONDAY, FRIDAY)
    shorter = edits.with_period(plan, 1, WEDNESDAY, TUESDAY)
    granted = edits.approved(plan, 0)
    morning = edits.with_next_part(plan, 0)

    assert longer.plan.absences[0] == an_absence(
        "Anna", MONDAY, FRIDAY, kind="ziekte", approved=False
    )
    assert shorter.plan.absences[1].last == WEDNESDAY
    assert morning.plan.absences[0].part.half is not None
    assert [step.text for step in (longer, shorter, granted, morning)] == [
        "afwezigheid van Anna van ma 4 jan t.e.m. vr 8 jan gewijzigd",
        "afwezigheid van Bert op wo 6 jan gewijzigd",
        "afwezigheid van Anna van ma 4 jan t.e.m. di 5 jan goedgekeurd",
        "afwezigheid van Anna van ma 4 jan t.e.m. di 5 jan gewijzigd",
    ]


def test_only_what_is_open_since_yesterday_is_asked_about() -> None:
    plan = a_plan(
        absences=(
            an_absence("Anna", MONDAY, None),
            an_absence("Bert", TUESDAY, None),
            an_absence("Bert", MONDAY, FRIDAY),
            an_absence("Bert", MONDAY, None, approved=False),
        )
    )

    assert edits.open_ended(plan, TUESDAY) == (0,)
    assert edits.names_at(plan, (0, 1)) == "Anna en Bert"


def test_hours_in_which_the_team_is_closed_are_shown_in_the_half_in_which_they_begin() -> None:
    shown = picture(a_plan(closures=(a_closure(MONDAY, part="15:00-24:00"),)))

    assert shown.closed_halves(MONDAY) == frozenset()
    assert shown.shut_halves(MONDAY) == {Half.AFTERNOON}
