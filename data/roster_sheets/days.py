"""Days as heads of columns say them: `maandag 4/1`, `4 jan`, `Mon 4`, `04/01/2027`, `wo`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final

from data.dutch import DAYS, MONTHS
from data.workbook.cells import CellValue, text_of
from data.workbook.schema import folded
from rostering.time import Weekday

_ENGLISH: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_SHORT: Final = {"mrt": 3, "okt": 10, "sept": 9}
_MONTHS: Final = (
    {name: at for names in (MONTHS, _ENGLISH) for at, name in enumerate(names, start=1)}
    | {name[:3]: at for names in (MONTHS, _ENGLISH) for at, name in enumerate(names, start=1)}
    | _SHORT
)
_LONGEST: Final = 40
"""Letters of a head; what is longer is no day."""
_LEAST_LETTERS: Final = 3
_ENGLISH_DAYS: Final = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
)  # fmt: skip
_WEEKDAYS: Final = {
    form: weekday
    for names, letters in ((DAYS, (2, 3)), (_ENGLISH_DAYS, (3,)))
    for name, weekday in zip(names, Weekday, strict=True)
    for form in (name, *(name[:count] for count in letters))
}
_GLUED: Final = re.compile(r"^([a-z]{2,9})[-–]?(?=\d)")
"""A weekday without a space before its date: `ma5/10`."""
_NUMBERED: Final = re.compile(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?\.?")
_WORDED: Final = re.compile(r"(\d{1,2})\.? ?-?([a-z]{3,9})\.?(?:[ -]'?(\d{2}|\d{4}))?")
_MONTH_FIRST: Final = re.compile(r"([a-z]{3,9})\.? (\d{1,2})(?:,? (\d{4}))?")
_DAY_ALONE: Final = re.compile(r"\d{1,2}")
_WEEK: Final = re.compile(r"\b(?:week|wk|w)\.? ?(\d{1,2})\b")
_YEAR: Final = re.compile(r"\b(20\d\d)\b")
_YEAR_WEEK: Final = re.compile(r"\b(20\d\d)-?w(\d{1,2})\b")


@dataclass(frozen=True, slots=True)
class Said:
    """What a head tells of a day; None for what it leaves out.

    Attributes:
        day: the day of the month.
    """

    weekday: Weekday | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a grid about its time.

    Attributes:
        near: the day that is nearest where nothing else tells the year.
        week: the number of the week, from a title.
        month: the month, from a title.
        year: the year, from a title.
        monday: the week where a grid tells none; None refuses such a grid.
    """

    near: date
    week: int | None = None
    month: int | None = None
    year: int | None = None
    monday: date | None = None


def said_day(value: CellValue) -> Said | None:
    """Read a head; None where it is no day. A number alone is the day of a month."""
    if isinstance(value, datetime | date):
        return Said(None, value.day, value.month, value.year)
    if isinstance(value, bool):
        return None
    return _said_in_words(text_of(value))


@lru_cache(maxsize=10_000)
def _said_in_words(words: str) -> Said | None:
    """Read a head that is a text; sheets repeat their words."""
    if len(words) > _LONGEST:
        return None
    text = folded(words.replace(",", " ").replace("\N{NO-BREAK SPACE}", " ")).rstrip(" :")
    text = _GLUED.sub(r"\1 ", text)
    weekday, rest = _weekday_first(text)
    if weekday is not None and not rest:
        return Said(weekday)
    return _date_of(weekday, rest)


def _weekday_first(text: str) -> tuple[Weekday | None, str]:
    """Take the weekday from the beginning of a head, or from its end."""
    begin, _, after = text.replace("\n", " ").partition(" ")
    before, _, end = text.rpartition(" ")
    for word, rest in ((begin, after), (end, before)):
        weekday = _weekday(word.strip(".:()"), is_alone=not rest)
        if weekday is not None:
            return weekday, rest.strip(" -–()")
    return None, text


def _weekday(word: str, *, is_alone: bool) -> Weekday | None:
    """Read a weekday; beside a date any beginning of its name counts, such as `woe` or `vrij`."""
    if word in _WEEKDAYS or is_alone or len(word) < _LEAST_LETTERS:
        return _WEEKDAYS.get(word)
    return next((day for name, day in _WEEKDAYS.items() if name.startswith(word)), None)


def _date_of(weekday: Weekday | None, text: str) -> Said | None:
    day: int | str
    month: int | str | None
    if len(text) == 10 and text[4] == "-":
        try:
            exact = date.fromisoformat(text)
        except ValueError:
            return None
        return Said(weekday, exact.day, exact.month, exact.year)
    if found := _NUMBERED.fullmatch(text):
        day, month, year = found.groups()
    elif found := _WORDED.fullmatch(text):
        day, word, year = found.groups()
        month = _MONTHS.get(word)
    elif found := _MONTH_FIRST.fullmatch(text):
        word, day, year = found.groups()
        month = _MONTHS.get(word)
    elif _DAY_ALONE.fullmatch(text):
        return Said(weekday, int(text)) if 1 <= int(text) <= 31 else None
    else:
        return None
    if month is None or not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    whole = None if year is None else int(year) + (2000 if len(year) == 2 else 0)
    return Said(weekday, int(day), int(month), whole)


def around(texts: Iterator[str], near: date, monday: date | None) -> Around:
    """Find week, month and year in titles, the nearest title first."""
    week = month = year = None
    for text in texts:
        plain = folded(text)
        if (both := _YEAR_WEEK.search(plain)) and week is None:
            year, week = int(both[1]), int(both[2])
        if (found := _WEEK.search(plain)) and week is None:
            week = int(found[1])
        if (found := _YEAR.search(plain)) and year is None:
            year = int(found[1])
        if month is None:
            words = re.findall(r"[a-z]+", plain)
            month = next((_MONTHS[word] for word in words if word in _MONTHS), None)
    return Around(near, week, month, year, monday)


def tells_week(text: str) -> bool:
    """Tell whether a text names a week: `week 41`, `2026-W41`."""
    plain = folded(text)
    return bool(_WEEK.search(plain) or _YEAR_WEEK.search(plain))


def day_meant(said: Said, known: Around, after: date | None) -> date | None:
    """Return the day that a head means; None where it cannot be told, or names another weekday.

    Args:
        said: what the head tells.
        known: what is told around it.
        after: the day of the head before it.
    """
    if said.day is None:
        return _of_weekday(said, known, after)
    near = known.near if after is None else after
    years = [said.year or known.year] if said.year or known.year else _years(near)
    months = [said.month or known.month] if said.month or known.month else range(1, 13)
    if said.year is None and known.year is not None and known.week in (1, 52, 53):
        # The first and the last week of a year have days of two of them.
        years = [known.year - 1, known.year, known.year + 1]
    found = [
        exact
        for year in years
        for month in months
        if (exact := _exact(year, month, said.day)) is not None
        and (said.month is not None or said.weekday in (None, exact.weekday()))
    ]
    if known.week is not None:
        found = [exact for exact in found if exact.isocalendar().week == known.week] or found
    meant = min(found, key=lambda exact: abs(exact - near), default=None)
    # A date of last year's roster with its weekday must not become one of another year.
    return meant if meant is None or said.weekday in (None, meant.weekday()) else None


def _years(near: date) -> list[int]:
    return [near.year - 1, near.year, near.year + 1]


def _of_weekday(said: Said, known: Around, after: date | None) -> date | None:
    assert said.weekday is not None
    if after is not None:
        ahead = (said.weekday - after.weekday()) % 7 or 7
        return after + timedelta(days=ahead)
    monday = _monday(known)
    return None if monday is None else monday + timedelta(days=int(said.weekday))


def _monday(known: Around) -> date | None:
    if known.week is None:
        return known.monday
    found = []
    for year in [known.year] if known.year else _years(known.near):
        try:
            found.append(date.fromisocalendar(year, known.week, 1))
        except ValueError:
            continue
    return min(found, key=lambda monday: abs(monday - known.near), default=None)


def _exact(year: int | None, month: int | None, day: int) -> date | None:
    try:
        return date(year or 1, month or 1, day)
    except ValueError:
        return None
