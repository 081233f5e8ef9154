"""Dutch words of the printed roster: dates, times and the few words in cells."""

from __future__ import annotations

from datetime import date, timedelta

from data.dutch import DAYS, MONTHS, clock
from rostering.time import Span

ABSENT = "afwezig"
ABSENT_SHORT = "afw."
FREE = "vrij"
CLOSED = "gesloten"


def times(span: Span) -> str:
    """Write start and end below each other, for the head of a narrow column."""
    return f"{clock(span.start)}\n{clock(span.end)}"


def day_title(day: date) -> str:
    """Write a day for the head of its columns: `maandag 4/1`."""
    return f"{DAYS[day.weekday()]} {day.day}/{day.month}"


def long_date(day: date) -> str:
    """Write a date in full: `4 januari 2027`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_day_title(day: date) -> str:
    """Write a day where there is little room: `ma 4/1`."""
    return f"{DAYS[day.weekday()][:2]} {day.day}/{day.month}"


def week_span(monday: date) -> str:
    """Write the working days of a week: `4 t.e.m. 9 januari 2027`."""
    return _weeks_span(monday, monday)


def _weeks_span(first_monday: date, last_monday: date) -> str:
    """Write the working days of some weeks: `4 t.e.m. 30 januari 2027`."""
    saturday = last_monday + timedelta(days=5)
    last = long_date(saturday)
    if first_monday.year != saturday.year:
        return f"{long_date(first_monday)} t.e.m. {last}"
    if first_monday.month != saturday.month:
        return f"{first_monday.day} {MONTHS[first_monday.month - 1]} t.e.m. {last}"
    return f"{first_monday.day} t.e.m. {last}"
