"""Dates, times and hours as the window writes them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from rostering.time import Minutes, Span

DUTCH = QLocale(QLocale.Language.Dutch, QLocale.Country.Belgium)
MINUS = "−"


def qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def long_day(day: date) -> str:
    """Return a day as a sentence names it: `donderdag 28 januari`."""
    return DUTCH.toString(qdate(day), "dddd d MMMM")


def short_weekday(day: date) -> str:
    """Return `do`."""
    return DUTCH.toString(qdate(day), "ddd").rstrip(".")


def short_date(day: date) -> str:
    """Return `28 jan`."""
    return DUTCH.toString(qdate(day), "d MMM").rstrip(".")


def clock(minute: Minutes) -> str:
    """Return a time as heads and ranges write it: `9:00`."""
    return f"{minute // 60}:{minute % 60:02}"


def spoken_clock(minute: Minutes) -> str:
    """Return a time as sentences write it: `9u`, `13u30`."""
    return f"{minute // 60}u{minute % 60:02}" if minute % 60 else f"{minute // 60}u"


def time_range(span: Span) -> str:
    """Return `13:30–15:15`."""
    return f"{clock(span.start)}–{clock(span.end)}"


def hours(minutes: Minutes) -> str:
    """Return hours with one decimal: `34,2`."""
    tenths = (abs(minutes) + 3) // 6
    sign = MINUS if minutes < 0 and tenths else ""
    return f"{sign}{tenths // 10},{tenths % 10}"


def signed_hours(minutes: Minutes) -> str:
    """Return a balance, which has a sign unless it is nought: `+3,1`."""
    text = hours(minutes)
    return text if text.startswith(MINUS) or text == "0,0" else f"+{text}"
