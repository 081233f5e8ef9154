"""Which weeks are shown: a quarter, half a year, one year or two, moved by as much."""

from __future__ import annotations

from datetime import date, timedelta

from rostering.time import WEEK, Horizon, monday_of

PERIODS = (13, 26, 52, 104)


def period_around(day: date, weeks: int) -> Horizon:
    """Return the period of so many weeks that begins with the quarter, half or year of a day."""
    # A 53rd week begins a period of its own, except where a whole year is shown.
    step = 53 if weeks >= 52 else weeks
    behind = (day.isocalendar().week - 1) % step
    return Horizon(monday_of(day) - behind * WEEK, weeks)


def moved(horizon: Horizon, by: int) -> Horizon:
    """Return the period some periods later; negative numbers look back."""
    return Horizon(horizon.start + timedelta(weeks=by * horizon.weeks), horizon.weeks)
