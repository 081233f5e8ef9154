"""Which weeks *Overzicht* looks at."""

from __future__ import annotations

from datetime import date

import pytest

from rostering.time import Horizon
from tests.builders import MONDAY, later
from ui.application.overview.period import Period, beside, weeks_of

ROSTER = Horizon(MONDAY, 10)
"""Weeks 1 to 10 of 2027."""


@pytest.mark.parametrize(
    ("period", "day", "first", "weeks"),
    [
        (Period.WEEK, later(MONDAY, weeks=2, days=3), 2, 1),
        (Period.WEEK, later(MONDAY, weeks=-5), 0, 1),
        (Period.WEEK, later(MONDAY, weeks=40), 9, 1),
        (Period.FOUR, later(MONDAY, weeks=5), 4, 4),
        (Period.FOUR, later(MONDAY, weeks=9), 8, 2),
        (Period.QUARTER, MONDAY, 0, 10),
        (Period.ALL, MONDAY, 0, 10),
        (Period.YEAR, MONDAY, 0, 10),
    ],
    ids=[
        "a week",
        "before the roster",
        "after the roster",
        "windows from the start",
        "a last window",
        "a short quarter",
        "all",
        "the year",
    ],
)
def test_a_period_lies_inside_the_roster(period: Period, day: date, first: int, weeks: int) -> None:
    assert weeks_of(ROSTER, period, day) == Horizon(later(MONDAY, weeks=first), weeks)


def test_a_year_ends_with_its_last_iso_week() -> None:
    roster = Horizon(date(2026, 12, 21), 4)

    assert weeks_of(roster, Period.YEAR, date(2026, 12, 31)) == Horizon(date(2026, 12, 21), 2)
    assert weeks_of(roster, Period.YEAR, date(2027, 1, 5)) == Horizon(date(2027, 1, 4), 2)


def test_what_lies_beside_ends_with_the_roster() -> None:
    shown = weeks_of(ROSTER, Period.FOUR, later(MONDAY, weeks=4))

    assert beside(ROSTER, shown, -1) == later(MONDAY, weeks=3)
    assert beside(ROSTER, shown, 1) == later(MONDAY, weeks=8)
    assert beside(ROSTER, ROSTER, -1) is None
    assert beside(ROSTER, ROSTER, 1) is None
