"""What happens to the whole team on some days: closed, other hours, more people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from typing_extensions import override

from rostering.calendar import Closure
from rostering.happening.dropout import Now
from rostering.happening.events import ask_more, close, open_between
from rostering.plan import Plan
from rostering.time import WHOLE, Horizon, Part, Span, days_between
from ui.application.dates import long_day, numbered_days, spoken
from ui.application.happening import words
from ui.application.happening.event import Event
from ui.application.roster_words import part_word


@dataclass(frozen=True)
class TeamEvent(Event):
    """Something about the whole team on some days.

    Attributes:
        first: the first day; `last` the last one.
    """

    before: Plan
    horizon: Horizon
    now: Now
    first: date
    last: date
    part: Part = WHOLE
    refused: frozenset[str] = frozenset()

    @property
    @override
    def first_day(self) -> date:
        return self.first

    @property
    def when(self) -> str:
        """The days where there is little room: `do 28/1`, `do 28/1 t.e.m. vr 29/1, namiddag`."""
        return _with_part(numbered_days(self.first, self.last), self.part)

    @property
    def days(self) -> tuple[date, ...]:
        """All its days."""
        return days_between(self.first, self.last)


def _with_part(days: str, part: Part) -> str:
    if part.hours is not None:
        start, end = spoken(part.hours.start), spoken(part.hours.end)
        return words.HOURS.say(days=days, start=start, end=end)
    if part.half is None:
        return days
    return words.HALF.say(days=days, part=part_word(part.half.value))


@dataclass(frozen=True)
class Closing(TeamEvent):
    """A day, or a part of it, on which the team is closed after all."""

    @override
    def happen(self) -> Plan:
        return close(self.before, Closure(self.first, self.last, "", self.part), self.now)

    @property
    @override
    def subject(self) -> str:
        return words.CLOSED.say(when=self.when)

    @property
    @override
    def step(self) -> str:
        return words.CLOSED_STEP.say(when=self.when)

    @property
    @override
    def note_only(self) -> str:
        return words.NOTE_CLOSURE.say()


@dataclass(frozen=True)
class OtherHours(TeamEvent):
    """One day with other opening hours; `part` holds them."""

    @override
    def happen(self) -> Plan:
        hours = self.part.hours or Span(0, 24 * 60)
        return open_between(self.before, self.first, hours, self.now)

    @property
    @override
    def refusal(self) -> str:
        """A closing day or a holiday closes whatever blocks there are."""
        day, calendar = self.first, self.after.calendar
        if calendar.blocks(day) == calendar.scheduled_blocks(day):
            return ""
        names = [row.description for row in calendar.closures_on(day) if row.description]
        reason = calendar.holiday(day) or next(iter(names), words.CLOSING_DAY.say())
        return words.STAYS_CLOSED.say(day=long_day(day), reason=reason)

    @property
    @override
    def subject(self) -> str:
        return words.OPEN.say(when=self.when)

    @property
    @override
    def step(self) -> str:
        return words.OPEN_STEP.say(when=self.when)

    @property
    @override
    def note_only(self) -> str:
        return words.NOTE_HOURS.say()


@dataclass(frozen=True)
class MorePeople(TeamEvent):
    """More people wanted on a post for some days: elections, a market, an event."""

    post: str = ""
    people: int = 1

    @override
    def happen(self) -> Plan:
        return ask_more(self.before, self.post, self.people, self.days, self.part)

    @property
    @override
    def subject(self) -> str:
        return words.MORE.say(people=self.people, post=self.post, when=self.when)

    @property
    @override
    def step(self) -> str:
        return words.MORE_STEP.say(people=self.people, post=self.post, when=self.when)

    @property
    @override
    def note_only(self) -> str:
        return words.NOTE_MORE.say()
