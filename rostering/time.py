"""Time as the contract counts it: wall-clock minutes, halves of a day, ISO weeks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, IntEnum
from fractions import Fraction
from functools import lru_cache
from typing import Final, TypeAlias

from rostering.errors import InvalidValueError

Minutes: TypeAlias = int

DAY: Minutes = 24 * 60
WEEK = timedelta(days=7)
_DATES: Final = 10_000
"""Dates of which the answer is remembered: decades of days, asked for again and again."""


def rounded(value: Fraction) -> int:
    """Round to the nearest whole number, halves up, exactly (contract, preface)."""
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)


class Weekday(IntEnum):
    """A day of the ISO week; the value equals `date.weekday()`."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


WORKWEEK = tuple(Weekday(number) for number in range(5))
"""Monday to Friday: the days over which weekly hours are spread."""


class Half(Enum):
    """A half of a day; the border is the team's noon."""

    MORNING = "morning"
    AFTERNOON = "afternoon"


WHOLE_DAY = frozenset(Half)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one day, `start` included, `end` not, in minutes after midnight."""

    start: Minutes
    end: Minutes

    def __post_init__(self) -> None:
        """Refuse a stretch that is empty, reversed or outside the day."""
        if not 0 <= self.start < self.end <= DAY:
            raise InvalidValueError("span", (self.start, self.end), "0 <= start < end <= 1440")

    @property
    def minutes(self) -> Minutes:
        """The length."""
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share at least one minute."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Tell whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def shared(self, other: Span) -> Minutes:
        """Count the minutes the two share."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))


def half_span(half: Half, noon: Minutes) -> Span:
    """Return the minutes of a half day: midnight to noon, or noon to midnight."""
    return Span(0, noon) if half is Half.MORNING else Span(noon, DAY)


def half_of(minute: Minutes, noon: Minutes) -> Half:
    """Return the half in which a minute lies; a block belongs to the half of its start."""
    return Half.MORNING if minute < noon else Half.AFTERNOON


@dataclass(frozen=True, slots=True)
class Part:
    """The part of a day that an absence, a closure or a wish covers.

    Whole day when neither is given, a half day, or a span in hours.
    """

    half: Half | None = None
    hours: Span | None = None

    def __post_init__(self) -> None:
        """Refuse a part that is both a half day and a span."""
        if self.half is not None and self.hours is not None:
            raise InvalidValueError(
                "part", (self.half, self.hours), "a half day or hours, not both"
            )

    @property
    def is_whole(self) -> bool:
        """Tell whether the whole day is meant."""
        return self.half is None and self.hours is None

    @property
    def halves(self) -> frozenset[Half]:
        """The halves that are covered as such; none for a part in hours."""
        if self.hours is not None:
            return frozenset()
        return WHOLE_DAY if self.half is None else frozenset((self.half,))

    def span(self, noon: Minutes) -> Span:
        """Return the covered minutes."""
        if self.hours is not None:
            return self.hours
        return Span(0, DAY) if self.half is None else half_span(self.half, noon)


WHOLE = Part()


@lru_cache(maxsize=_DATES)
def monday_of(day: date) -> date:
    """Return the Monday of the ISO week of `day`."""
    return day - timedelta(days=day.weekday())


@dataclass(frozen=True, slots=True)
class Horizon:
    """Whole weeks that are planned or checked, from a Monday."""

    start: date
    weeks: int

    def __post_init__(self) -> None:
        """Refuse a start that is no Monday and an empty horizon."""
        if self.start.weekday() != Weekday.MONDAY:
            raise InvalidValueError("start of the horizon", self.start, "a Monday")
        if self.weeks < 1:
            raise InvalidValueError("weeks of the horizon", self.weeks, "at least 1")

    @classmethod
    def of_days(cls, first: date, last: date) -> Horizon:
        """Return the whole weeks from the one of `first` to the one of `last`."""
        start = monday_of(first)
        return cls(start, (monday_of(last) - start) // WEEK + 1)

    @classmethod
    def around(cls, first: date, last: date) -> Horizon:
        """Return the whole weeks of two days and a week beside them, which rest may reach into."""
        return cls.of_days(first - WEEK, last + WEEK)

    @property
    def end(self) -> date:
        """The last day, a Sunday."""
        return self.start + self.weeks * WEEK - timedelta(days=1)

    @property
    def days(self) -> tuple[date, ...]:
        """All days, first to last."""
        return _days_from(self.start, self.weeks)

    @property
    def mondays(self) -> tuple[date, ...]:
        """The Monday of each week."""
        return _mondays_from(self.start, self.weeks)

    def __contains__(self, day: date) -> bool:
        """Tell whether a day lies inside."""
        return 0 <= (day - self.start).days < self.weeks * WEEK.days

    def windows(self, weeks: int) -> Iterator[tuple[date, ...]]:
        """Yield the windows of `weeks` weeks as their Mondays; the last may be shorter.

        The last day of each window is a balance day (contract, section 4).
        """
        mondays = self.mondays
        for first in range(0, len(mondays), weeks):
            yield mondays[first : first + weeks]


def days_between(first: date, last: date) -> tuple[date, ...]:
    """Return the days from `first` to `last`, both included; none where `last` comes before."""
    return tuple(first + timedelta(days=offset) for offset in range((last - first).days + 1))


@lru_cache(maxsize=_DATES)
def week_days(monday: date) -> tuple[date, ...]:
    """Return the seven days of a week."""
    return tuple(monday + timedelta(days=offset) for offset in range(7))


@lru_cache(maxsize=_DATES)
def _days_from(start: date, weeks: int) -> tuple[date, ...]:
    return tuple(start + timedelta(days=offset) for offset in range(7 * weeks))


@lru_cache(maxsize=_DATES)
def _mondays_from(start: date, weeks: int) -> tuple[date, ...]:
    return tuple(start + offset * WEEK for offset in range(weeks))
