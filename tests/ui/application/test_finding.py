"""Finding a person or a day from what is typed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostering.plan import Plan
from tests.builders import a_plan, an_employee
from ui.application.finding import days_of, find, find_day
from ui.application.language import ENGLISH, speaking

NEAR = date(2027, 1, 13)
TODAY = date(2027, 1, 6)
"""Another day than the one that is looked at."""


def a_team() -> Plan:
    names = ("Els De Clercq", "Fatima De Clercq", "Renée Vermeulen", "Marc Jacobs")
    return a_plan(employees=tuple(an_employee(name) for name in names))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("marc", ["Marc Jacobs"]),
        ("de clercq", ["Els De Clercq", "Fatima De Clercq"]),
        ("RENEE", ["Renée Vermeulen"]),
        ("eulen", ["Renée Vermeulen"]),
        ("cl", ["Els De Clercq", "Fatima De Clercq"]),
        ("  ", []),
    ],
)
def test_people_are_found_by_any_part_of_the_name(text: str, names: list[str]) -> None:
    found = find(a_team(), text, NEAR, TODAY)
    assert ([hit.name for hit in found.hits], found.sentence) == (names, "")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("28/1", date(2027, 1, 28)),
        ("do 28-01", date(2027, 1, 28)),
        ("28.1.27", date(2027, 1, 28)),
        ("28 januari", date(2027, 1, 28)),
        ("28 jan 2028", date(2028, 1, 28)),
        ("2027-02-01", date(2027, 2, 1)),
        ("30 dec", date(2026, 12, 30)),
        ("week 5", date(2027, 2, 1)),
        ("w53", date(2026, 12, 28)),
        ("week 2 2028", date(2028, 1, 10)),
        ("week 1 2027", date(2027, 1, 4)),
        ("vandaag", TODAY),
        ("morgen", date(2027, 1, 7)),
    ],
)
def test_a_day_is_read_in_every_usual_form(text: str, day: date) -> None:
    assert [hit.day for hit in find_day(text, NEAR, TODAY).hits] == [day]
    assert find(a_team(), text, NEAR, TODAY).hits[0].day == day


def test_of_a_day_that_is_long_past_the_next_one_comes_first() -> None:
    hits = find_day("20/8", NEAR, TODAY).hits
    assert [hit.day for hit in hits] == [date(2027, 8, 20), date(2026, 8, 20)]


@pytest.mark.parametrize("text", ["28 January", "Thu 28 jan", "28 jan. 2027"])
def test_english_months_are_read_where_english_is_spoken(text: str) -> None:
    with speaking(ENGLISH):
        assert [hit.text for hit in find_day(text, NEAR, TODAY).hits] == [
            "Th 28 January 2027, week 4"
        ]
        assert [hit.day for hit in find_day("tomorrow", NEAR, TODAY).hits] == [date(2027, 1, 7)]
        told = find_day("28 mei", NEAR, TODAY).sentence
        assert told.startswith("“28 mei” is not a date. Type for")


@pytest.mark.parametrize("text", ["31/2", "0/1", "week 54", "3 x", "12/13/2027"])
def test_what_is_no_day_is_said_with_examples(text: str) -> None:
    found = find_day(text, NEAR, TODAY)
    assert found.hits == ()
    assert found.sentence.startswith(f"“{text}” is geen datum. Typ bijvoorbeeld 28/1")
    assert find(a_team(), text, NEAR, TODAY) == found


def test_an_unknown_name_is_said_with_whom_it_may_be() -> None:
    found = find(a_team(), "Mark Jakobs", NEAR, TODAY)
    assert found.sentence == "Niemand heet “Mark Jakobs”. Bedoel je Marc Jacobs?"
    assert [hit.name for hit in found.hits] == ["Marc Jacobs"]
    assert find(a_team(), "Xyzzy", NEAR, TODAY).sentence == "Niemand heet “Xyzzy”."


@given(st.dates(date(1950, 1, 1), date(2150, 12, 31)))
def test_a_day_that_is_written_out_is_found_again(day: date) -> None:
    assert days_of(day.isoformat(), NEAR, TODAY) == [day]
    assert days_of(f"{day.day}/{day.month}/{day.year}", NEAR, TODAY) == [day]


def test_an_accent_alone_is_nobody() -> None:
    assert find(a_team(), "´", NEAR, TODAY).sentence == "Niemand heet “´”."


@given(st.text(max_size=12))
def test_no_text_is_too_odd(text: str) -> None:
    found = find(a_team(), text, NEAR, TODAY)
    assert found.hits or found.sentence or not text.strip()
