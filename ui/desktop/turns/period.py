"""Which weeks are shown: a quarter, half a year, one year or two, moved by as much.

A quarter and half a year are those of the calendar. A year is the one from a week on: late in a
year, the calendar's would be over but for a few weeks.
"""

from __future__ import annotations

from datetime import date, timedelta

from rostering.time import WEEK, Horizon, monday_of

PERIODS = (13, 26, 52, 104)
_YEAR = 52


def period_around(day: date, weeks: int) -> Horizon:
    """Return the quarter or the half year of a day, or the year or two that its week begins."""
    # A 53rd week begins a period of its own.
    behind = 0 if weeks >= _YEAR else (day.isocalendar().week - 1) % weeks
    return Horizon(monday_of(day) - behind * WEEK, weeks)


def moved(horizon: Horizon, by: int) -> Horizon:
    """Return the period some periods later; negative numbers look back."""
    return Horizon(horizon.start + timedelta(weeks=by * horizon.weeks), horizon.weeks)
