"""Finding a person or a day from what somebody types."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import get_close_matches

from rostering.plan import Plan
from rostering.time import WEEK, monday_of
from ui.application.dates import full_date, month_name, weekday
from ui.application.language import Text

_MOST = 8
_LATELY = timedelta(weeks=6)
_NEAR = 0.6
"""How much a name has to look like what was typed to be suggested."""
_WORDS = (
    (Text("vandaag", "today"), 0),
    (Text("morgen", "tomorrow"), 1),
    (Text("overmorgen", "the day after tomorrow"), 2),
    (Text("gisteren", "yesterday"), -1),
)
_NOBODY = Text("Niemand heet “{text}”.", "Nobody is called “{text}”.")
_MEANT = Text("Bedoel je {names}?", "Do you mean {names}?")
_OR = Text("{others} of {last}", "{others} or {last}")
_NO_DATE = Text(
    "“{text}” is geen datum. Typ bijvoorbeeld 28/1, 28 januari, vandaag of week 5.",
    "“{text}” is not a date. Type for instance 28/1, 28 January, today or week 5.",
)
_DAY = Text("{day}, week {week}", "{day}, week {week}")
_NUMBERS = re.compile(r"(?:[a-z]{2,9} )?(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?")
_IN_WORDS = re.compile(r"(?:[a-z]{2,9} )?(\d{1,2}) ([a-z]{3,9})\.?(?: (\d{4}))?")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_WEEK = re.compile(r"w(?:eek)? ?(\d{1,2})(?: ([12]\d{3}))?")
_LIKE_A_DAY = re.compile(r"\d|w(?:eek)? ?\d")


@dataclass(frozen=True, slots=True)
class Hit:
    """A person, or a day, to go to."""

    text: str
    name: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What was found; without any, a sentence says so and the hits are what may be meant."""

    hits: tuple[Hit, ...]
    sentence: str = ""


def find(plan: Plan, text: str, near: date, today: date) -> Found:
    """Find people and days.

    Args:
        plan: the plan with its people.
        text: what was typed.
        near: of days without a year, the one nearest to this is meant.
        today: what words such as `morgen` count from.
    """
    wanted = _folded(text)
    if not wanted:
        return Found((), _NOBODY.say(text=text.strip()) if text.strip() else "")
    days = [Hit(_day_text(day), day=day) for day in days_of(wanted, near, today)]
    people = [Hit(name, name=name) for name in _people(plan, wanted)]
    if days or people:
        return Found((*days, *people)[:_MOST])
    close = _close(plan, wanted)
    meant_a_day = _LIKE_A_DAY.match(wanted) is not None and not close
    sentence = (_NO_DATE if meant_a_day else _NOBODY).say(text=text.strip())
    if close:
        sentence += " " + _MEANT.say(names=_either(close))
    return Found(tuple(Hit(name, name=name) for name in close), sentence)


def find_day(text: str, near: date, today: date) -> Found:
    """Find days alone."""
    wanted = _folded(text)
    hits = tuple(Hit(_day_text(day), day=day) for day in days_of(wanted, near, today))
    if hits or not wanted:
        return Found(hits)
    return Found((), _NO_DATE.say(text=text.strip()))


def _day_text(day: date) -> str:
    """Write a day with its week: `do 28 januari 2027, week 4`."""
    return _DAY.say(day=f"{weekday(day)} {full_date(day)}", week=day.isocalendar().week)


def _people(plan: Plan, wanted: str) -> list[str]:
    """List the people, first those one of whose names begins like that."""
    names = plan.names
    begins = [
        name
        for name in names
        if _folded(name).startswith(wanted)
        or any(word.startswith(wanted) for word in _folded(name).split())
    ]
    return begins + [name for name in names if wanted in _folded(name) and name not in begins]


def _close(plan: Plan, wanted: str) -> list[str]:
    """List people with a name that looks like what was typed."""
    parts: dict[str, list[str]] = {}
    for employee in plan.employees:
        folded = _folded(employee.name)
        for part in (folded, *folded.split()):
            parts.setdefault(part, []).append(employee.name)
    near = get_close_matches(wanted, parts, n=3, cutoff=_NEAR)
    return list(dict.fromkeys(name for part in near for name in parts[part]))[:3]


def _either(names: Sequence[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return _OR.say(others=", ".join(names[:-1]), last=names[-1])


def days_of(wanted: str, near: date, today: date) -> list[date]:
    """Read a day, or the Monday of a week; nothing when it is none."""
    for word, offset in _WORDS:
        if wanted == word.say():
            return [today + timedelta(days=offset)]
    iso = _ISO.fullmatch(wanted)
    if iso is not None:
        return [*_day(int(iso[1]), int(iso[2]), int(iso[3]))]
    week = _WEEK.fullmatch(wanted)
    if week is not None:
        return _weeks(int(week[1]), week[2], near)
    numbers, words = _NUMBERS.fullmatch(wanted), _IN_WORDS.fullmatch(wanted)
    if numbers is not None:
        return _dated(int(numbers[1]), int(numbers[2]), numbers[3], near)
    if words is not None:
        names = ((month, _folded(month_name(month))) for month in range(1, 13))
        months = [month for month, name in names if name.startswith(words[2])]
        return [day for month in months for day in _dated(int(words[1]), month, words[3], near)]
    return []


def _dated(day: int, month: int, year: str | None, near: date) -> list[date]:
    if year is not None:
        return [*_day(int(year) + (2000 if len(year) == 2 else 0), month, day)]
    years = (near.year - 1, near.year, near.year + 1)
    found = [one for number in years for one in _day(number, month, day)]
    nearest = sorted(found, key=lambda one: abs(one - near))[:1]
    # Who plans looks ahead: a day that is long past may be meant, the one to come is likelier.
    to_come = [one for one in found if one >= near][:1]
    is_past = any(near - one > _LATELY for one in nearest)
    return [*to_come, *nearest] if is_past else nearest


def _day(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return


def _weeks(number: int, year: str | None, near: date) -> list[date]:
    """Return the Monday of a week: that of the year, or the nearest of that number."""
    mondays = [monday_of(near) + offset * WEEK for offset in range(-53, 54)]
    if year is not None:
        start = monday_of(date(int(year), 1, 4))
        mondays = [start + offset * WEEK for offset in range(53)]
    same = [one for one in mondays if one.isocalendar().week == number]
    if year is not None:
        return [one for one in same if one.isocalendar().year == int(year)]
    return sorted(same, key=lambda one: abs(one - near))[:1]


def _folded(text: str) -> str:
    """Leave out accents, capitals and double blanks."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(one for one in plain if not unicodedata.combining(one)).split())
