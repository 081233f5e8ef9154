"""Wat als: a day closed, other hours, more people, somebody back early; searched as a sick call."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

from typing_extensions import override

from rostering.calendar import Closure
from rostering.happening.dropout import Now
from rostering.happening.events import ask_more, close, come_back, days_back, open_between
from rostering.plan import Plan
from rostering.roster import DayKey, Roster
from rostering.time import WHOLE, Horizon, Part, Span, days_between
from ui.application.dates import long_day, numbered_day, numbered_days, spoken
from ui.application.happening import words
from ui.application.happening.event import Event
from ui.application.roster_words import part_word

if TYPE_CHECKING:
    from solver.repairs.disruption import Aim

Versions: TypeAlias = Callable[[], Iterable[Roster]]


def no_versions() -> Iterable[Roster]:
    """Return no version: nothing is known of before."""
    return ()


Kind: TypeAlias = Literal["sick", "lent", "back", "closed", "hours", "more"]


class Asked(Protocol):
    """The answers on the screen, whatever they are about."""

    @property
    def day(self) -> date:
        """The first day."""

    @property
    def last_day(self) -> date:
        """The last day of which the weeks matter, planned or not."""

    @property
    def person(self) -> str:
        """Whom it is about; empty for the whole team."""

    def fits(self, plan: Plan) -> bool:
        """Tell whether whom or what it is about is still in the plan."""

    def event(self, plan: Plan, horizon: Horizon, now: Now, refused: Collection[str] = ()) -> Event:
        """Return what follows from the answers."""


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


@dataclass(frozen=True)
class Return(Event):
    """Somebody is back earlier than was noted.

    Attributes:
        name: who.
        day: the first day back.
        versions: what was out as a whole, the newest first.
    """

    before: Plan
    horizon: Horizon
    now: Now
    name: str
    day: date
    refused: frozenset[str] = frozenset()
    versions: Versions = no_versions

    @override
    def happen(self) -> Plan:
        return come_back(self.before, self.name, self.day)

    @property
    @override
    def person(self) -> str:
        return self.name

    @property
    @override
    def subject(self) -> str:
        return words.BACK.say(who=self.name, day=numbered_day(self.day))

    @property
    @override
    def first_day(self) -> date:
        return self.day

    @property
    @override
    def step(self) -> str:
        return words.BACK_STEP.say(who=self.name, day=numbered_day(self.day))

    @property
    @override
    def note_only(self) -> str:
        return words.NOTE_BACK.say()

    @property
    @override
    def aims(self) -> tuple[Aim, ...]:
        from solver.repairs.disruption import RETURN_AIMS

        return RETURN_AIMS

    @cached_property
    @override
    def own_days(self) -> frozenset[DayKey]:
        last = self.horizon.end
        planned = days_back(self.before, self.name, self.day, last)
        return frozenset((name, day) for name, day in planned if self.before.calendar.blocks(day))

    @cached_property
    @override
    def former(self) -> Roster | None:
        """The newest version in which who is back had a duty on one of those days."""
        return next(
            (
                roster
                for roster in self.versions()
                if any(roster.entry(*key).shifts for key in self.own_days)
            ),
            None,
        )

    @property
    @override
    def has_ways(self) -> bool:
        return bool(self.own_days)

    @property
    @override
    def told_anyway(self) -> tuple[str, ...]:
        return (self.name,) if self.own_days else ()


@dataclass(frozen=True, slots=True)
class TeamAnswers:
    """What is asked about the whole team.

    Attributes:
        part: the part of the days, or the new opening hours.
        post: where more people are wanted; `people` how many.
    """

    kind: Literal["closed", "hours", "more"]
    day: date
    last: date
    part: Part = WHOLE
    post: str = ""
    people: int = 1

    @property
    def person(self) -> str:
        return ""

    @property
    def last_day(self) -> date:
        return max(self.day, self.last)

    def fits(self, plan: Plan) -> bool:
        return self.kind != "more" or self.post in {post.name for post in plan.front_posts}

    def event(
        self, plan: Plan, horizon: Horizon, now: Now, refused: Collection[str] = ()
    ) -> TeamEvent:
        who, last = frozenset(refused), self.last_day
        if self.kind == "closed":
            return Closing(plan, horizon, now, self.day, last, self.part, who)
        if self.kind == "hours":
            return OtherHours(plan, horizon, now, self.day, self.day, self.part, who)
        return MorePeople(
            plan, horizon, now, self.day, last, self.part, who, self.post, self.people
        )


@dataclass(frozen=True, slots=True)
class BackAnswers:
    """Who is back, and from which day.

    Attributes:
        versions: what was out as a whole, the newest first; read when it is asked for.
    """

    person: str
    day: date
    versions: Versions = field(default=no_versions, compare=False)

    @property
    def last_day(self) -> date:
        return self.day

    def fits(self, plan: Plan) -> bool:
        return any(employee.name == self.person for employee in plan.employees)

    def event(
        self, plan: Plan, horizon: Horizon, now: Now, refused: Collection[str] = ()
    ) -> Return:
        who = frozenset(refused)
        return Return(plan, horizon, now, self.person, self.day, who, self.versions)


def away_on(plan: Plan, day: date) -> tuple[str, ...]:
    """List who is absent on a day, and so could be back earlier."""
    return tuple(
        employee.name
        for employee in plan.employees
        if any(
            row.employee == employee.name and row.approved and row.covers(day)
            for row in plan.absences
        )
    )
