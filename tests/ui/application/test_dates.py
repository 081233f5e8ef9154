from datetime import date

import pytest

from data.dutch import clock
from rostering.time import Horizon
from tests.builders import MONDAY, SATURDAY
from ui.application import dates


def test_days_have_a_short_and_a_long_form() -> None:
    assert dates.short_day(MONDAY) == "ma 4 jan"
    assert dates.long_day(SATURDAY) == "zaterdag 9 januari"
    assert dates.full_date(MONDAY) == "4 januari 2027"


@pytest.mark.parametrize(
    ("day", "title", "span"),
    [
        pytest.param(date(2027, 1, 6), "Week 1", "4 t.e.m. 9 jan. 2027", id="one month"),
        pytest.param(date(2027, 2, 1), "Week 5", "1 t.e.m. 6 feb. 2027", id="from the first"),
        pytest.param(date(2027, 4, 26), "Week 17", "26 apr. t.e.m. 1 mei 2027", id="two months"),
        pytest.param(
            date(2027, 1, 1), "Week 53", "28 dec. 2026 t.e.m. 2 jan. 2027", id="two years"
        ),
    ],
)
def test_a_week_has_a_title_and_its_days(day: date, title: str, span: str) -> None:
    assert dates.week_title(day) == title
    assert dates.week_span(day) == span


def test_a_horizon_is_named_by_its_first_and_last_week() -> None:
    assert dates.horizon_title(Horizon(MONDAY, 1)) == "week 1"
    assert dates.horizon_title(Horizon(MONDAY, 4)) == "week 1 t.e.m. 4"
    assert dates.horizon_span(Horizon(MONDAY, 4)) == "4 t.e.m. 30 jan. 2027"


def test_times_have_a_colon_in_ranges_and_a_u_in_sentences() -> None:
    assert clock(540) == "9:00"
    assert (dates.spoken(540), dates.spoken(810)) == ("9u", "13u30")
    assert dates.spoken(13 * 60 + 30) == "13u30"


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(0, "0 u"), (45, "45 min"), (660, "11 u"), (210, "3 u 30"), (605, "10 u 05")],
)
def test_lengths_of_time_are_in_hours_and_minutes(minutes: int, text: str) -> None:
    assert dates.duration(minutes) == text


@pytest.mark.parametrize(
    ("thousandths", "text"),
    [
        pytest.param(900, "+0,9", id="owed"),
        pytest.param(-300, "−0,3", id="ahead"),
        pytest.param(-250, "−0,3", id="halves away from zero"),
        pytest.param(49, "0,0", id="too small for a sign"),
        pytest.param(-49, "0,0", id="too small for a minus"),
        pytest.param(12_340, "+12,3", id="large"),
    ],
)
def test_balances_of_turns_have_a_sign_and_a_comma(thousandths: int, text: str) -> None:
    assert dates.turns_balance(thousandths) == text


def test_hours_have_one_decimal() -> None:
    assert dates.hours(2052) == "34,2"
    assert dates.hours(-30) == "−0,5"
    assert dates.hours_balance(246) == "+4,1"


def test_numbers_and_names_read_as_dutch() -> None:
    assert dates.count(1, "tekort", "tekorten") == "1 tekort"
    assert dates.count(0, "tekort", "tekorten") == "0 tekorten"
    assert dates.listed(["Anna"]) == "Anna"
    assert dates.listed(["Anna", "Bert", "Cas"]) == "Anna, Bert en Cas"
