"""What came of reading a roster: changes, what is not understood, and what is good to know."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from textwrap import shorten
from typing import Final

from rostering.check import newly_broken
from rostering.happening.settling import without_gone
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey
from rostering.rules import Violation
from ui.application.roster_reading import words
from ui.application.workbook.words import FORMULA

_MOST_SHOWN: Final = 80
"""Letters of a cell that are shown."""


@dataclass(frozen=True, slots=True)
class Change:
    """A day of somebody that the sheet has otherwise.

    Attributes:
        place: the sheet and the cell that say so.
        is_over: the day is past, or published.
        doubt: why the sheet can mean something else; empty where it is sure.
    """

    name: str
    day: date
    before: DayEntry
    after: DayEntry
    place: str
    is_over: bool = False
    doubt: str = ""

    @property
    def key(self) -> DayKey:
        """Whose day it is."""
        return self.name, self.day


@dataclass(frozen=True, slots=True)
class Unread:
    """Something that is not taken over, and why.

    Attributes:
        place: the sheet and the cell.
        found: what stands there; empty for nothing.
        expected: what should; empty where `why` says it all.
        why: a sentence of its own, such as about a lock.
        times: in how many cells it stands; the place is the first of them.
        is_formula: a formula without outcome stands there.
    """

    place: str
    found: str = ""
    expected: str = ""
    why: str = ""
    times: int = 1
    is_formula: bool = False

    @property
    def sentence(self) -> str:
        """Say where, what was found, what is expected."""
        if self.why:
            return words.LEFT.say(place=self.place, why=self.why)
        return words.UNREAD.say(place=self.place, found=self.found_words, expected=self.expected)

    @property
    def found_words(self) -> str:
        """What was found, between quotation marks."""
        if not self.found and not self.is_formula:
            return words.NOTHING_THERE.say()
        one_line = " ".join(self.found.split())
        quoted = f"“{shorten(one_line, _MOST_SHOWN, placeholder='…')}”"
        found = FORMULA.say() if self.is_formula else quoted
        return found if self.times == 1 else words.TIMES.say(found=found, number=self.times)


@dataclass(frozen=True, slots=True)
class RosterReading:
    """A roster of a file, held against a plan.

    Attributes:
        plan: the plan that it was held against.
        changes: the days that differ, in the order of days and people.
        unread: what is not understood or cannot be; those days stay as they are.
        notes: sentences that are good to know.
        days: the days that were read.
        people: who was read.
    """

    plan: Plan
    changes: tuple[Change, ...] = ()
    unread: tuple[Unread, ...] = ()
    notes: tuple[str, ...] = ()
    days: tuple[date, ...] = ()
    people: tuple[str, ...] = ()

    def taken_over(self, chosen: Collection[Change]) -> Plan:
        """Return the plan with some of the changes; without any the very same."""
        if not chosen:
            return self.plan
        entries = {change.key: change.after for change in chosen}
        return without_gone(self.plan.with_roster(self.plan.roster.replaced(entries)), entries)

    def broken(self, chosen: Collection[Change]) -> tuple[Violation, ...]:
        """List the hard rules that some of the changes would break anew."""
        after = self.taken_over(chosen)
        return newly_broken(self.plan, after, {change.day for change in chosen})
