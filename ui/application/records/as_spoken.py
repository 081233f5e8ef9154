"""Days and times the way people write them, spelled as the fields of a form are read."""

from __future__ import annotations

import re
from datetime import date, timedelta

from data.dutch import clock
from data.workbook.cells import UnexpectedValueError, read_date, read_time
from rostering.time import Minutes, Weekday
from ui.application.dates import MINUS, day_name, short_month
from ui.application.finding import days_of
from ui.application.language import spoken_language
from ui.application.records.base import Texts
from ui.application.records.people_texts import numeric_date

_AHEAD = re.compile(r"\+ ?(\d{1,3}) ?([a-z]?)[a-z]*")
_IN_WORDS = re.compile(r"(?:[a-z]{2,9} )?(\d{1,2}) ([a-z]{3,9})\.?((?: \d{4})?)")
_DAYS_IN = {"": 1, "d": 1, "w": 7}
_SIGNS = ("+", "-", MINUS)
_HALF_PAST = re.compile(r"(\d{1,2})(?:[.,]5|,(25|50|75))")
_DIGITS = re.compile(r"(\d{1,2})(\d{2})")
_FROM_TO = re.compile(r"(?:van |from )?(.+?) ?(?:-|–| tot | to ) ?(.+)")
_LONG = re.compile(r"(\d{1,4}) ?(?:[u:h]|uur) ?(\d{2})(?: ?(?:u|h|uur|min))?")
_WITH_UNIT = re.compile(r"(\d{1,4}(?:[.,]\d+)?) ?(?:u|h|uur|uren|hours?)\.?")
_FRIDAY = timedelta(days=Weekday.FRIDAY)
_LETTERS = 2
"""So many letters of a weekday tell which one is meant."""


def spelled(key: str, texts: Texts, today: date, days: tuple[str, ...], part: str = "") -> Texts:
    """Return fields of which the one that was typed is spelled as it is read.

    Args:
        key: the field that was typed.
        texts: all of them.
        today: what a day without a year is near to.
        days: the fields with dates; the last day of a period looks ahead from its first one.
        part: the field with a part of a day.
    """
    typed = texts.get(key, "")
    if key == part:
        return {**texts, key: spelled_part(typed)}
    if key not in days:
        return texts
    first = _day(texts.get("from", "")) if key == "to" and "from" in days else None
    return {**texts, key: spelled_day(typed, today, first)}


def spelled_day(text: str, today: date, first: date | None = None) -> str:
    """Write `3/12`, `3 dec`, `vr`, `+2w` or `morgen` as a whole date; anything else stays.

    Args:
        text: what was typed.
        today: what a day without a year is near to.
        first: of the last day of a period its first one: the day comes after that.
    """
    wanted = " ".join(text.casefold().split())
    if not wanted or _day(text) is not None:
        return text
    found = _ahead(wanted, first or today) or _weekday(wanted, first or today)
    found = found or _dated(wanted, today, first)
    return text if found is None else numeric_date(found)


def _day(text: str) -> date | None:
    try:
        return read_date(text.strip())
    except UnexpectedValueError:
        return None


def _ahead(wanted: str, start: date) -> date | None:
    found = _AHEAD.fullmatch(wanted)
    if found is None or found[2] not in _DAYS_IN:
        return None
    return start + timedelta(days=int(found[1]) * _DAYS_IN[found[2]])


def _weekday(wanted: str, start: date) -> date | None:
    """Return the first day of that name from a day on."""
    for day in Weekday:
        if len(wanted) >= _LETTERS and day_name(day).casefold().startswith(wanted):
            return start + timedelta(days=(day - start.weekday()) % 7)
    return None


def _dated(wanted: str, today: date, first: date | None) -> date | None:
    near = first or today
    found = next(iter(days_of(_with_whole_month(wanted), near, today)), None)
    if found is None or first is None:
        return found
    if wanted.startswith("w"):
        # A week that ends a period is in it.
        found += _FRIDAY
    while found < first and any(map(str.isdigit, wanted)) and str(found.year) not in wanted:
        found = _a_year_later(found)
    return found


def _with_whole_month(wanted: str) -> str:
    """Write `3 mrt` as `3 maart`: days are found by the beginning of the whole name."""
    found = _IN_WORDS.fullmatch(wanted)
    if found is None or found[2] != short_month(3).casefold():
        return wanted
    return f"{found[1]}/3{found[3].replace(' ', '/')}"


def _a_year_later(day: date) -> date:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day + timedelta(days=365)


def spelled_time(text: str) -> str:
    """Write `9,5` or `930` as `9:30`; anything else stays."""
    wanted = text.strip()
    half, digits = _HALF_PAST.fullmatch(wanted), _DIGITS.fullmatch(wanted)
    if half is not None:
        minute = 60 * int(half[2] or "50") // 100
        return _clock(60 * int(half[1]) + minute, text)
    if digits is not None and int(digits[2]) < 60:
        return _clock(60 * int(digits[1]) + int(digits[2]), text)
    return text


def _clock(minute: Minutes, typed: str) -> str:
    return clock(minute) if minute <= 24 * 60 else typed


def spelled_part(text: str) -> str:
    """Write `9 tot 11`, `9u30-11` or `930-11` as `9:30-11:00`; anything else stays."""
    found = _FROM_TO.fullmatch(" ".join(text.casefold().split()))
    if found is None:
        return text
    try:
        first, last = (read_time(spelled_time(one)) for one in found.groups())
    except UnexpectedValueError:
        return text
    return f"{clock(first)}-{clock(last)}"


def spelled_hours(text: str, *, digits: int = 2) -> str:
    """Write `30u24` or `30:24` hours as `30,4`, and `38 uur` as `38`; anything else stays.

    Args:
        text: what was typed, with a sign or without.
        digits: how many there may be behind the mark.
    """
    wanted = text.strip().casefold().replace("\u00a0", " ")
    sign = wanted[:1] if wanted[:1] in _SIGNS else ""
    plain = wanted.removeprefix(sign).strip()
    with_unit, found = _WITH_UNIT.fullmatch(plain), _LONG.fullmatch(plain)
    if with_unit is not None:
        return f"{sign}{with_unit[1]}"
    if found is None or int(found[2]) >= 60:
        return text
    part = (int(found[2]) * 10**digits + 30) // 60
    behind = f"{part:0{digits}d}".rstrip("0")
    mark = spoken_language().decimal_mark if behind else ""
    return f"{sign}{found[1]}{mark}{behind}"
