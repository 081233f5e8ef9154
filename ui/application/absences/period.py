"""Which weeks are shown: those of a month, a quarter or a year, moved by as much.

As ISO counts, a week belongs to the year and the month of its Thursday; a quarter is thirteen weeks
of such a year, and a 53rd week belongs to the last one. So every week is shown once.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal, TypeAlias

from rostering.time import WEEK, Horizon, monday_of
from ui.application.dates import horizon_span, horizon_title, month_name

Zoom: TypeAlias = Literal["month", "quarter", "year"]
_QUARTER = 13


def weeks_around(day: date, zoom: Zoom) -> Horizon:
    """Return the weeks of the month, quarter or year of a day."""
    thursday = monday_of(day) + timedelta(days=3)
    if zoom == "month":
        after = (thursday.replace(day=1) + timedelta(days=31)).replace(day=1)
        return _between(_first_week(thursday.replace(day=1)), _first_week(after))
    first = _first_week(date(thursday.year, 1, 1))
    after = _first_week(date(thursday.year + 1, 1, 1))
    if zoom == "year":
        return _between(first, after)
    number = min(3, (thursday.isocalendar().week - 1) // _QUARTER)
    start = first + number * _QUARTER * WEEK
    return _between(start, after if number == 3 else start + _QUARTER * WEEK)


def _first_week(first: date) -> date:
    """Return the Monday of the first week whose Thursday does not lie before a day."""
    monday = monday_of(first)
    return monday if monday + timedelta(days=3) >= first else monday + WEEK


def _between(start: date, end: date) -> Horizon:
    return Horizon(start, (end - start) // WEEK)


def moved(horizon: Horizon, zoom: Zoom, by: int) -> Horizon:
    """Return the month, quarter or year after; a negative number looks back."""
    beside = horizon.end + timedelta(days=1) if by > 0 else horizon.start - WEEK
    return weeks_around(beside, zoom)


def period_title(horizon: Horizon, zoom: Zoom) -> str:
    """Name a period: `januari 2027`, `4 jan. t.e.m. 3 apr. 2027`, `2027, week 1 t.e.m. 52`."""
    thursday = horizon.start + timedelta(days=3)
    if zoom == "month":
        return f"{month_name(thursday.month)} {thursday.year}"
    if zoom == "year":
        return f"{thursday.year}, {horizon_title(horizon)}"
    return horizon_span(horizon)
