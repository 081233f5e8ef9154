"""Days and times as people write them, in the fields of the lists of the team."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import a_plan
from ui.application.records.absences import Absences
from ui.application.records.as_spoken import spelled_day, spelled_hours, spelled_part, spelled_time
from ui.application.records.people import People

TODAY = date(2027, 1, 13)
"""A Wednesday."""
FIRST = date(2027, 12, 30)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3/2", "03/02/2027"),
        ("3-2-27", "03/02/2027"),
        ("3 feb", "03/02/2027"),
        ("3 mrt", "03/03/2027"),
        ("di 3 mrt 2028", "03/03/2028"),
        ("vr", "15/01/2027"),
        ("woensdag", "13/01/2027"),
        ("morgen", "14/01/2027"),
        ("+2w", "27/01/2027"),
        ("+3", "16/01/2027"),
        ("+10 dagen", "23/01/2027"),
        ("week 5", "01/02/2027"),
        ("03/02/2027", "03/02/2027"),
        ("2027-02-03", "2027-02-03"),
        ("ooit", "ooit"),
        ("v", "v"),
        ("31/2", "31/2"),
        ("", ""),
    ],
)
def test_a_day_is_understood_as_people_write_it(typed: str, meant: str) -> None:
    assert spelled_day(typed, TODAY) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("5/1", "05/01/2028"),
        ("ma", "03/01/2028"),
        ("+1w", "06/01/2028"),
        ("week 1", "07/01/2028"),
        ("5/1/2027", "5/1/2027"),
        ("gisteren", "12/01/2027"),
    ],
)
def test_the_last_day_of_a_period_comes_after_its_first(typed: str, meant: str) -> None:
    assert spelled_day(typed, TODAY, FIRST) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9,5", "9:30"),
        ("9.5", "9:30"),
        ("9,25", "9:15"),
        ("930", "9:30"),
        ("1715", "17:15"),
        ("9u30", "9u30"),
        ("9.30", "9.30"),
        ("2570", "2570"),
        ("9", "9"),
    ],
)
def test_a_time_is_understood_as_people_write_it(typed: str, meant: str) -> None:
    assert spelled_time(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9 tot 11", "9:00-11:00"),
        ("van 9u30 tot 11u", "9:30-11:00"),
        ("9,5-11", "9:30-11:00"),
        ("930-1100", "9:30-11:00"),
        ("NM", "NM"),
        ("9-later", "9-later"),
    ],
)
def test_a_part_of_a_day_is_understood_as_people_write_it(typed: str, meant: str) -> None:
    assert spelled_part(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("30u24", "30,4"),
        ("30:24", "30,4"),
        ("7 u 36", "7,6"),
        ("7 uur 36", "7,6"),
        ("38u00", "38"),
        ("38:00", "38"),
        ("38 uur", "38"),
        ("38u", "38"),
        ("30,4 u", "30,4"),
        ("-2u30", "-2,5"),
        ("−7u20", "−7,33"),
        ("30,4", "30,4"),
        ("38 koppen", "38 koppen"),
    ],
)
def test_hours_are_understood_as_people_write_them(typed: str, meant: str) -> None:
    assert spelled_hours(typed) == meant


def test_what_is_typed_in_a_field_stands_there_as_it_was_understood() -> None:
    absences, people = Absences(lambda: TODAY), People(lambda: TODAY)
    plan = a_plan()
    blank = absences.blank(plan)

    begins = absences.following("from", {**blank, "from": "30 dec", "to": "15/1/2027"})
    begins = absences.following("from", {**begins, "from": "30/12/27"})
    ends = absences.following("to", {**begins, "to": "5/1"})
    part = absences.following("part", {**ends, "part": "9 tot 11"})

    assert (part["from"], part["to"], part["part"]) == ("30/12/2027", "05/01/2028", "9:00-11:00")
    assert people.following("hours", {"hours": "30u24"})["hours"] == "30,4"
    assert people.following("end", {"end": "30/6"})["end"] == "30/06/2027"
