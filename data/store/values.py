"""Small values of the plan as columns and back; columns have plain types only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, TypeAlias

from rostering.calendar import ALWAYS, TurnKind, Validity
from rostering.team.people import FreeDays
from rostering.time import WHOLE, Half, Part, Span, Weekday

Row: TypeAlias = Mapping[str, Any]
Columns: TypeAlias = dict[str, Any]


def span_columns(span: Span | None, prefix: str = "") -> Columns:
    """Return begin and end of a stretch, both blank when there is none."""
    return {
        f"{prefix}starts": None if span is None else span.start,
        f"{prefix}ends": None if span is None else span.end,
    }


def span_of(row: Row, prefix: str = "") -> Span:
    """Return a stretch of a day."""
    return Span(row[f"{prefix}starts"], row[f"{prefix}ends"])


def optional_span_of(row: Row, prefix: str) -> Span | None:
    """Return a stretch of a day, if the row has one."""
    return None if row[f"{prefix}starts"] is None else span_of(row, prefix)


def part_columns(part: Part) -> Columns:
    """Return a part of a day: a half, hours, or neither for the whole day."""
    half = None if part.half is None else part.half.value
    return {"part_half": half, **span_columns(part.hours, "part_")}


def part_of(row: Row) -> Part:
    """Return the part of a day of a row."""
    half, hours = row["part_half"], optional_span_of(row, "part_")
    if half is None and hours is None:
        return WHOLE
    return Part(None if half is None else Half(half), hours)


def validity_columns(validity: Validity) -> Columns:
    """Return the dates between which a row holds."""
    return {"first_day": validity.first, "last_day": validity.last}


def validity_of(row: Row) -> Validity:
    """Return the dates between which a row holds."""
    first: date | None = row["first_day"]
    last: date | None = row["last_day"]
    return ALWAYS if first is None and last is None else Validity(first, last)


def weekday_of(row: Row) -> Weekday | None:
    """Return the weekday of a row, if it has one."""
    return None if row["weekday"] is None else Weekday(row["weekday"])


def turn_of(value: str | None) -> TurnKind | None:
    """Return the kind of turn of a column, if it has one."""
    return None if value is None else TurnKind(value)


def weekdays_text(weekdays: Iterable[Weekday]) -> str:
    """Write weekdays as digits, Monday is 0: `01234`."""
    return "".join(str(int(weekday)) for weekday in sorted(weekdays))


def weekdays_of(text: str) -> frozenset[Weekday]:
    """Read weekdays that are digits."""
    return frozenset(Weekday(int(digit)) for digit in text)


def halves_text(halves: Iterable[Half]) -> str:
    """Write halves of a day as their ids: `afternoon morning`."""
    return " ".join(sorted(half.value for half in halves))


def halves_of(text: str) -> frozenset[Half]:
    """Read halves of a day."""
    return frozenset(Half(word) for word in text.split())


def free_text(free: FreeDays) -> str:
    """Write fixed free half days, Monday is 0: `2-afternoon 4-morning`."""
    return " ".join(sorted(f"{int(weekday)}-{half.value}" for weekday, half in free.fixed))


def free_of(text: str, *, floating: bool) -> FreeDays:
    """Read fixed free half days."""
    pairs = (word.split("-") for word in text.split())
    return FreeDays(frozenset((Weekday(int(day)), Half(half)) for day, half in pairs), floating)


def exact(text: str) -> Fraction:
    """Read an exact number: `38`, `152/5`."""
    return Fraction(text)
