"""A roster that was read, in words: what it is about, and each day before and after."""

from __future__ import annotations

from dataclasses import dataclass, replace

from rostering.time import Horizon
from ui.application.dates import horizon_title, short_day
from ui.application.differences.texts import day_text
from ui.application.roster_reading import words
from ui.application.roster_reading.found import Change, RosterReading, Unread


@dataclass(frozen=True, slots=True)
class ToldChange:
    """A change in words."""

    who: str
    day: str
    old: str
    new: str


def told_change(change: Change) -> ToldChange:
    """Say how a day was and becomes, `Dag: Balie 9u–12u`; a day without duty says so."""
    none = words.FREE_DAY.say()
    return ToldChange(
        change.name,
        short_day(change.day),
        day_text(change.before) or none,
        day_text(change.after) or none,
    )


def told_unread(reading: RosterReading) -> tuple[Unread, ...]:
    """Return what is not understood, the same word once."""
    alike: dict[object, list[Unread]] = {}
    for item in reading.unread:
        is_word = (item.found or item.is_formula) and not item.why
        key = (item.found.casefold(), item.expected) if is_word else item
        alike.setdefault(key, []).append(item)
    return tuple(replace(items[0], times=len(items)) for items in alike.values())


def read_words(reading: RosterReading) -> str:
    """Say which weeks and people were read, how many days change, and what is not understood."""
    changes = words.DAYS.say(len(reading.changes))
    if not reading.days:
        said = words.READ_NOTHING.say()
    else:
        span = horizon_title(Horizon.of_days(reading.days[0], reading.days[-1]))
        people = words.PEOPLE.say(len(reading.people))
        said = words.READ.say(span=span, people=people, changes=changes)
    number = len(reading.unread)
    return words.UNREAD_CELLS.say(number, read=said) if number else said
