"""Reading single cells: Excel values or text, in Dutch or English.

Every reader raises `UnexpectedValueError` for a cell that says something else.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import TypeAlias

from data.workbook.schema import folded
from rostering.time import DAY, WHOLE, WHOLE_DAY, Half, Minutes, Part, Span, Weekday

CellValue: TypeAlias = object

Content: TypeAlias = str | int | float | date | time | timedelta | None
"""What is written in a cell."""


class PercentValue(float):
    """A number in a cell that shows percentages: 0.05 for 5 %."""


class UnexpectedValueError(ValueError):
    """A cell that does not say what is expected.

    Attributes:
        expectation: id of what is expected.
        facts: names and numbers for the sentence.
        suggestion: the nearest known word.
    """

    def __init__(
        self,
        expectation: str,
        facts: Mapping[str, object] | None = None,
        suggestion: str | None = None,
    ) -> None:
        super().__init__(expectation)
        self.expectation = expectation
        self.facts = facts or {}
        self.suggestion = suggestion


_DAYS = {
    name: weekday
    for names in (
        ("ma", "di", "wo", "do", "vr", "za", "zo"),
        ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
        ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    )
    for name, weekday in zip(names, Weekday, strict=True)
}
_HALVES = {
    "vm": Half.MORNING,
    "voormiddag": Half.MORNING,
    "am": Half.MORNING,
    "nm": Half.AFTERNOON,
    "namiddag": Half.AFTERNOON,
    "pm": Half.AFTERNOON,
}
_YES = {"ja": True, "j": True, "yes": True, "y": True, "nee": False, "n": False, "no": False}
_TIME = re.compile(r"(\d{1,2})(?:[:.hu](\d{2})?)?(?::(\d{2}))?(?:u(?:ur)?)?")
_UNIT = re.compile(r"(?<=\d)(?:u|uur|h)$")
_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_MIDNIGHT = re.compile(r"(?<=\d)[T ]0?0:00(:00(\.0+)?)?$")
_SERIAL_START = date(1899, 12, 30)
_SERIALS = range(36_526, 73_051)
"""The numbers that Excel keeps for the days of 2000 up to 2099."""


def text_of(value: CellValue) -> str:
    """Return a cell as somebody reads it; whole numbers without a decimal point."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.strftime("%d/%m/%Y" if value.time() == time() else "%d/%m/%Y %H:%M")
    if isinstance(value, date):
        return value.strftime("%d/%m/%Y")
    if isinstance(value, time):
        return f"{value.hour}:{value.minute:02d}"
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02d}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def read_date(value: CellValue) -> date:
    """Read an Excel date, `dd/mm/jjjj` or ISO text, with a midnight behind it or not.

    A date in a cell without the format of one is the number that Excel keeps for it.
    """
    if isinstance(value, int | float) and float(value).is_integer() and int(value) in _SERIALS:
        return _SERIAL_START + timedelta(days=int(value))
    if isinstance(value, datetime):
        if value.time() != time():
            raise UnexpectedValueError("date")
        return value.date()
    if isinstance(value, date):
        return value
    text = _MIDNIGHT.sub("", text_of(value))
    found = _DATE.fullmatch(text)
    try:
        if found:
            day, month, year = (int(part) for part in found.groups())
            return date(year, month, day)
        return date.fromisoformat(text)
    except ValueError:
        raise UnexpectedValueError("date") from None


def read_time(value: CellValue) -> Minutes:
    """Read an Excel time, a fraction of a day, or `9:00`, `09:00`, `9u`, `9u30`, `24:00`."""
    minutes: float
    if isinstance(value, datetime):
        minutes = _minutes_of_day(value)
    elif isinstance(value, time):
        minutes = value.hour * 60 + value.minute + value.second / 60
    elif isinstance(value, timedelta):
        minutes = value.total_seconds() / 60
    elif isinstance(value, int | float) and not isinstance(value, bool):
        if not 0 <= value <= 1:
            raise UnexpectedValueError("time")
        minutes = value * DAY
    else:
        minutes = _time_of_text(text_of(value))
    if not math.isfinite(minutes) or not 0 <= minutes <= DAY:
        raise UnexpectedValueError("time")
    if abs(minutes - round(minutes)) > 0.01:
        raise UnexpectedValueError("whole_minutes")
    return round(minutes)


def _minutes_of_day(value: datetime) -> float:
    """Read a time that Excel stores with a day of its calendar; a real date is no time.

    24:00 is one whole day, and that is 1 January 1900 (or 31 December 1899) at midnight.
    """
    if value.date() > date(1900, 1, 1):
        raise UnexpectedValueError("time")
    minutes = value.hour * 60 + value.minute + value.second / 60
    return DAY if minutes == 0 and value.date() > date(1899, 12, 30) else minutes


def _time_of_text(text: str) -> Minutes:
    found = _TIME.fullmatch(text.casefold().replace(" ", ""))
    if not found or (found.group(3) or "00") != "00":
        raise UnexpectedValueError("time")
    hour, minute = int(found.group(1)), int(found.group(2) or 0)
    if minute > 59 or 60 * hour + minute > DAY:
        raise UnexpectedValueError("time")
    return 60 * hour + minute


def read_number(value: CellValue) -> Decimal:
    """Read a number exactly as it is written; text may have a decimal comma."""
    if isinstance(value, bool) or value is None:
        raise UnexpectedValueError("number")
    if isinstance(value, int | float):
        text = repr(value)
    else:
        text = text_of(value).casefold().replace(" ", "").replace(",", ".").replace("−", "-")
    try:
        number = Decimal(_UNIT.sub("", text))
    except InvalidOperation:
        raise UnexpectedValueError("number") from None
    if not number.is_finite():
        raise UnexpectedValueError("number")
    return number


def number_between(
    low: int, high: int, expectation: str = "number_between"
) -> Callable[[CellValue], Decimal]:
    """Return a reader of numbers within bounds."""

    def read(value: CellValue) -> Decimal:
        facts = {"low": low, "high": high}
        try:
            number = read_number(value)
        except UnexpectedValueError:
            raise UnexpectedValueError(expectation, facts) from None
        if not low <= number <= high:
            raise UnexpectedValueError(expectation, facts)
        return number

    return read


def whole_between(low: int, high: int) -> Callable[[CellValue], int]:
    """Return a reader of whole numbers within bounds."""
    read_bounded = number_between(low, high, "whole_between")

    def read(value: CellValue) -> int:
        number = read_bounded(value)
        if number != number.to_integral_value():
            raise UnexpectedValueError("whole_between", {"low": low, "high": high})
        return int(number)

    return read


def read_text(value: CellValue) -> str:
    """Read any text that is not empty."""
    return text_of(value)


def read_yes_no(value: CellValue) -> bool:
    """Read `ja` or `nee`."""
    if isinstance(value, bool):
        return value
    word = folded(text_of(value))
    if word not in _YES:
        raise UnexpectedValueError("yes_no")
    return _YES[word]


def read_remote(value: CellValue) -> bool | Half:
    """Read whether somebody works at a distance: `ja`, `nee`, or the half day in which."""
    try:
        return _HALVES.get(folded(text_of(value))) or read_yes_no(value)
    except UnexpectedValueError:
        raise UnexpectedValueError("remote") from None


def read_weekday(value: CellValue) -> Weekday:
    """Read a day of the week, `ma` to `zo`."""
    word = folded(text_of(value))
    if word not in _DAYS:
        raise UnexpectedValueError("weekday")
    return _DAYS[word]


def read_weekdays(value: CellValue) -> frozenset[Weekday]:
    """Read days of the week: `ma-vr`, `ma,wo`, `za`."""
    days: set[Weekday] = set()
    for item in re.split(r"[,;+]", folded(text_of(value)).replace("–", "-")):
        first, dash, last = (part.strip() for part in item.partition("-"))
        if first not in _DAYS or (dash and last not in _DAYS):
            raise UnexpectedValueError("weekdays")
        stop = _DAYS[last] if dash else _DAYS[first]
        if stop < _DAYS[first]:
            raise UnexpectedValueError("weekdays")
        days |= {Weekday(number) for number in range(_DAYS[first], stop + 1)}
    return frozenset(days)


def read_part(value: CellValue) -> Part:
    """Read a part of a day: empty, `VM`, `NM` or `9:00-11:00`."""
    word = folded(text_of(value))
    if not word:
        return WHOLE
    if word in _HALVES:
        return Part(half=_HALVES[word])
    start, dash, end = word.replace("–", "-").partition("-")
    if not dash:
        raise UnexpectedValueError("part")
    try:
        first, last = _time_of_text(start.strip()), _time_of_text(end.strip())
    except UnexpectedValueError:
        raise UnexpectedValueError("part") from None
    if first >= last:
        raise UnexpectedValueError("part")
    return Part(hours=Span(first, last))


def read_free_days(value: CellValue) -> frozenset[tuple[Weekday, Half]]:
    """Read fixed free days and half days: `wo`, `vr NM`, `wo,vr`."""
    found: set[tuple[Weekday, Half]] = set()
    for item in re.split(r"[,;+]", folded(text_of(value)).replace("–", "-")):
        words = item.split()
        known = bool(words) and words[0] in _DAYS and len(words) <= 2
        if not known or (len(words) == 2 and words[1] not in _HALVES):
            raise UnexpectedValueError("free_day")
        halves = {_HALVES[words[1]]} if len(words) == 2 else WHOLE_DAY
        found |= {(_DAYS[words[0]], half) for half in halves}
    return frozenset(found)
