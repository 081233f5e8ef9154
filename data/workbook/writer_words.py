"""Values of a plan as the words and numbers of a team workbook; what `cells` reads."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time, timedelta
from fractions import Fraction

from data.dutch import clock
from data.workbook.cells import Content
from data.workbook.schema import DAYS
from rostering.team.people import FreeDays, Rotation
from rostering.time import DAY, WHOLE_DAY, Half, Minutes, Part, Weekday

HALVES = {Half.MORNING: "VM", Half.AFTERNOON: "NM"}
_FIRST_SAFE_DATE = date(1900, 3, 1)
"""Excel counts 29 February 1900, which never was; earlier dates are written as text."""


def yes_no(answer: bool) -> str:
    """Write a yes or no."""
    return "ja" if answer else "nee"


def day(value: date | None) -> Content:
    """Write a date."""
    return value if value is None or value >= _FIRST_SAFE_DATE else value.isoformat()


def weekday(value: Weekday | None) -> str | None:
    """Write a day of the week."""
    return None if value is None else DAYS[value]


def weekdays(values: Iterable[Weekday]) -> str:
    """Write days of the week: `ma-vr`, `ma,wo`; from three in a row on as a range."""
    runs: list[list[Weekday]] = []
    for value in sorted(values):
        if runs and value == runs[-1][-1] + 1:
            runs[-1].append(value)
        else:
            runs.append([value])
    return ",".join(_run(run) for run in runs)


def _run(run: list[Weekday]) -> str:
    if len(run) < 3:
        return ",".join(DAYS[value] for value in run)
    return f"{DAYS[run[0]]}-{DAYS[run[-1]]}"


def moment(minutes: Minutes) -> Content:
    """Write a time of the day; the end of the day is a day long."""
    return timedelta(days=1) if minutes == DAY else time(*divmod(minutes, 60))


def part(value: Part) -> str | None:
    """Write a part of a day: nothing for the whole, `VM`, `NM` or `9:00-11:00`."""
    if value.half is not None:
        return HALVES[value.half]
    if value.hours is None:
        return None
    return f"{clock(value.hours.start)}-{clock(value.hours.end)}"


def number(value: Fraction | int) -> int | float:
    """Write a number; whole ones without a decimal point."""
    exact = Fraction(value)
    return exact.numerator if exact.denominator == 1 else float(exact)


def free_days(value: FreeDays) -> str | None:
    """Write the free days of a contract: `wisselend`, or `wo` and `vr NM`."""
    if value.floating:
        return "wisselend"
    words = []
    for each in sorted({day_ for day_, _ in value.fixed}):
        halves = frozenset(half for day_, half in value.fixed if day_ == each)
        name = DAYS[each]
        words.append(name if halves == WHOLE_DAY else f"{name} {HALVES[next(iter(halves))]}")
    return ",".join(words) or None


def rotation(value: Rotation) -> str:
    """Write a place in a rotation: `nee`, `ja` or `1 op 4`."""
    return f"1 op {value.promise}" if value.promise is not None else yes_no(value.member)
