"""The weeks that *Overzicht* looks at: always weeks of the roster."""

from __future__ import annotations

from datetime import date
from enum import Enum

from rostering.time import WEEK, Horizon, monday_of


class Period(Enum):
    """How many weeks are looked at."""

    WEEK = "week"
    FOUR = "four"
    QUARTER = "quarter"
    YEAR = "year"
    ALL = "all"


_LENGTHS = {Period.WEEK: 1, Period.FOUR: 4, Period.QUARTER: 13}


def weeks_of(roster: Horizon, period: Period, day: date) -> Horizon:
    """Return the weeks of a period around a day, as far as the roster goes.

    Four and thirteen weeks are counted from the first week of the roster, so that they are the
    windows between which the balances are judged.
    """
    monday = min(max(monday_of(day), roster.start), roster.mondays[-1])
    if period is Period.ALL:
        return roster
    if period is Period.YEAR:
        year = monday.isocalendar().year
        inside = [each for each in roster.mondays if each.isocalendar().year == year]
        return Horizon(inside[0], len(inside))
    length = _LENGTHS[period]
    first = (monday - roster.start).days // 7 // length * length
    return Horizon(roster.start + first * WEEK, min(length, roster.weeks - first))


def beside(roster: Horizon, shown: Horizon, by: int) -> date | None:
    """Return a day in the weeks before (-1) or after (1) those shown; None where there are none."""
    day = shown.start - WEEK if by < 0 else shown.mondays[-1] + WEEK
    return day if day in roster else None
