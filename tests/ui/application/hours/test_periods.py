"""Periods: which rows hold, and edits of their dates."""

from __future__ import annotations

from datetime import date

import pytest

from rostering.calendar import ALWAYS, Validity
from rostering.plan import Plan
from tests.builders import DAYS, MONDAY, a_full_week, a_plan, a_span, an_opening, later, staffing
from tests.ui.application.hours.weeks import assert_comes_back, blocks, hours_of, key, level, places
from ui.application.hours import block_edits as edits
from ui.application.hours import period_edits
from ui.application.hours.periods import (
    days_name,
    flattened,
    period_name,
    periods,
    weekdays_in,
    weeks_of,
)
from ui.application.records.base import FormError, RefusedError

JULY = Validity(date(2027, 7, 1), date(2027, 8, 31))
AUTUMN = Validity(date(2027, 9, 1))
FAIR = Validity(date(2027, 9, 16), date(2027, 9, 16))


def a_seasonal_plan() -> Plan:
    usual = a_plan()
    return a_plan(
        openings=(
            *usual.openings,
            an_opening("wo", "VM1", "8:00", "12:00", first=JULY.first, last=JULY.last),
            an_opening("do", "VM1", "8:00", "12:00", first=AUTUMN.first),
            an_opening("do", "Kermis", "9:00", "11:00", first=FAIR.first, last=FAIR.last),
        ),
        staffing=(
            staffing("Balie", 1, 2),
            staffing("Balie", 1, 1, block="AV"),
            staffing("Balie", 2, 3, first=JULY.first, last=JULY.last),
        ),
    )


@pytest.mark.parametrize(
    ("period", "name"),
    [
        pytest.param(ALWAYS, "Altijd", id="always"),
        pytest.param(JULY, "1/7 t.e.m. 31/8/2027", id="season"),
        pytest.param(AUTUMN, "vanaf 1/9/2027", id="without end"),
        pytest.param(Validity(None, date(2027, 6, 30)), "t.e.m. 30/6/2027", id="without begin"),
        pytest.param(FAIR, "do 16/9/2027", id="one day"),
        pytest.param(
            Validity(date(2027, 12, 20), date(2028, 1, 7)),
            "20/12/2027 t.e.m. 7/1/2028",
            id="over new year",
        ),
    ],
)
def test_a_period_has_a_name(period: Validity, name: str) -> None:
    assert period_name(period) == name


@pytest.mark.parametrize(
    ("days", "name"),
    [
        ("ma di wo do vr", "ma–vr"),
        ("ma", "ma"),
        ("ma di", "ma en di"),
        ("ma wo do vr", "ma en wo–vr"),
    ],
)
def test_weekdays_have_a_short_name(days: str, name: str) -> None:
    assert days_name(DAYS[day] for day in days.split()) == name


def test_a_day_overrides_the_season_and_the_season_the_rule() -> None:
    plan = a_seasonal_plan()

    assert periods(plan) == (ALWAYS, JULY, AUTUMN, FAIR)
    assert blocks(plan, "wo")[0] == "VM1 9:00-10:45"
    assert blocks(plan, "wo", JULY) == ["VM1 8:00-12:00"]
    assert blocks(plan, "do", AUTUMN) == ["VM1 8:00-12:00"]
    assert blocks(plan, "do", FAIR) == ["Kermis 9:00-11:00"]
    assert blocks(plan, "do", JULY) == blocks(plan, "do")
    assert weekdays_in(FAIR) == (DAYS["do"],)
    # More dates go before what is more specific, so the evening asks what the season asks.
    assert [level(plan, "ma AV", period=period) for period in (ALWAYS, JULY)] == ["1/1", "2/3"]


def test_the_week_of_a_period_stands_alone() -> None:
    plan = flattened(a_seasonal_plan(), JULY)
    wednesday = later(MONDAY, days=2)

    assert [block.name for block in plan.calendar.blocks(wednesday)] == ["VM1"]
    assert {row.validity for row in plan.openings} == {ALWAYS}
    assert {row.validity for row in plan.staffing} == {ALWAYS}
    assert plan.levels.level("Balie", plan.calendar.blocks(wednesday)[0]).wanted == 3
    assert weeks_of(plan, JULY).start == date(2027, 7, 5)
    assert weeks_of(plan, FAIR).start == date(2027, 9, 13)


def test_a_new_period_begins_as_a_copy_of_the_one_that_is_shown() -> None:
    plan = a_full_week(a_plan())

    step = period_edits.new_period(hours_of(plan), JULY)

    assert (step.text, step.note, step.period) == (
        "nieuwe periode 1/7 t.e.m. 31/8/2027",
        "",
        JULY,
    )
    assert [blocks(step.plan, day, JULY) for day in DAYS] == [blocks(plan, day) for day in DAYS]
    assert step.plan.roster == plan.roster
    assert_comes_back(step.plan)


def test_a_copy_of_a_season_takes_its_staffing_along() -> None:
    autumn = Validity(date(2028, 7, 1), date(2028, 8, 31))

    step = period_edits.new_period(hours_of(a_seasonal_plan(), JULY), autumn)

    assert level(step.plan, "wo VM1", period=autumn) == "2/3"
    assert_comes_back(step.plan)


def test_a_period_without_end_ends_where_the_next_one_begins() -> None:
    plan = period_edits.new_period(hours_of(a_plan()), Validity(date(2027, 2, 1))).plan

    step = period_edits.new_period(hours_of(plan), AUTUMN)

    assert periods(step.plan) == (ALWAYS, Validity(date(2027, 2, 1), date(2027, 8, 31)), AUTUMN)
    assert step.note == "“vanaf 1/2/2027” loopt nu van 1/2 t.e.m. 31/8/2027."
    assert_comes_back(step.plan)


@pytest.mark.parametrize(
    ("first", "last", "field", "sentence"),
    [
        pytest.param("", "", "first", "vul er minstens één in", id="none"),
        pytest.param("straks", "", "first", "Gevonden “straks”, verwacht een datum", id="no date"),
        pytest.param("1/9/2027", "1/8/2027", "last", "een datum vanaf 01/09/2027", id="reversed"),
        pytest.param("1/8/2027", "1/9/2027", "first", "“1/7 t.e.m. 31/8/2027”", id="overlap"),
        pytest.param("14/7/2027", "14/7/2027", "first", "“1/7 t.e.m. 31/8/2027”", id="a day in it"),
        pytest.param("1/7/2027", "31/8/2027", "first", "Er is al een periode", id="twice"),
    ],
)
def test_dates_that_cannot_be_say_why(first: str, last: str, field: str, sentence: str) -> None:
    plan = period_edits.new_period(hours_of(a_plan()), JULY).plan

    with pytest.raises(FormError) as caught:
        _new_period(plan, first, last)

    assert sentence in caught.value.problems[field]


def _new_period(plan: Plan, first: str, last: str) -> None:
    period = period_edits.read_period({"first": first, "last": last})
    period_edits.new_period(hours_of(plan), period)


def test_other_dates_move_all_rows_of_a_period() -> None:
    later_ = Validity(date(2027, 7, 5), date(2027, 8, 29))

    step = period_edits.change_period(hours_of(a_seasonal_plan(), JULY), later_)

    assert later_ in periods(step.plan)
    assert JULY not in periods(step.plan)
    assert level(step.plan, "ma VM1", period=later_) == "2/3"
    assert step.text == "periode 1/7 t.e.m. 31/8/2027 is nu 5/7 t.e.m. 29/8/2027"


def test_a_period_that_goes_gives_its_days_back_with_their_places() -> None:
    week = Validity(MONDAY, later(MONDAY, days=6))
    plan = a_full_week(a_plan())
    plan = edits.moved(hours_of(plan, week), key("ma VM1"), a_span("8:00", "10:45")).plan
    before = places(plan, "Bert", MONDAY)[0]

    step = period_edits.remove_period(hours_of(plan, week))

    assert before == "Balie VM1 8:00-10:45"
    assert step.plan == a_full_week(a_plan())
    assert (step.period, step.note) == (ALWAYS, "1 plaats volgt mee in het rooster.")


def test_what_always_holds_has_no_dates() -> None:
    with pytest.raises(RefusedError):
        period_edits.remove_period(hours_of(a_plan()))
    with pytest.raises(RefusedError):
        period_edits.change_period(hours_of(a_plan()), JULY)
