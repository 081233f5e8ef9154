"""Heads of columns, in the forms in which people write days."""

from __future__ import annotations

from datetime import date

import pytest

from data.roster_sheets.days import around, day_meant, said_day
from tests.builders import FRIDAY, MONDAY, SATURDAY, TUESDAY, WEDNESDAY, later


def meant(head: object, *titles: str, monday: date | None = None) -> date | None:
    said = said_day(head)
    return None if said is None else day_meant(said, around(iter(titles), MONDAY, monday), None)


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("maandag 4/1", MONDAY),
        ("ma. 4 jan", MONDAY),
        ("Monday, January 4", MONDAY),
        ("Mon 4", MONDAY),
        ("di\n5/1", TUESDAY),
        ("5-1-2027", TUESDAY),
        ("05.01.27", TUESDAY),
        ("2027-01-06", WEDNESDAY),
        (date(2027, 1, 8), FRIDAY),
        ("vr 8 januari '27", FRIDAY),
        ("31/12", date(2026, 12, 31)),
        ("6-jan (woe)", WEDNESDAY),
        ("vrij 8/1", FRIDAY),
        ("ma4/1:", MONDAY),
    ],
)
def test_a_day_is_read_in_any_usual_form(head: object, day: date) -> None:
    assert meant(head) == day


@pytest.mark.parametrize(
    "head", ["Anna", "9:00-10:45", "40/1", "VM1", "", True, "4 foo", "vrij", "Balie 2"]
)
def test_other_words_are_no_day(head: object) -> None:
    assert meant(head) is None


@pytest.mark.parametrize("head", ["di 4/1", "maandag 5 januari 2027"])
def test_a_date_with_another_weekday_is_not_moved_to_another_year(head: str) -> None:
    assert meant(head) is None


@pytest.mark.parametrize(
    ("titles", "day"),
    [
        (("Week 2",), later(SATURDAY, weeks=1)),
        (("Planning 2027-W03",), later(SATURDAY, weeks=2)),
        (("wk 1 van 2026",), date(2026, 1, 3)),
    ],
)
def test_a_weekday_alone_is_one_of_the_week_in_the_title(
    titles: tuple[str, ...], day: date
) -> None:
    assert meant("za", *titles) == day


def test_a_weekday_alone_is_one_of_the_week_that_is_given_or_of_none() -> None:
    assert meant("wo", monday=MONDAY) == WEDNESDAY
    assert meant("wo") is None
