"""What changes for one person: as moves to draw, and as text to copy into a mail.

The moves are for the coordinator and speak as the window does; the mail is for Dutch-speaking
colleagues and is Dutch whatever the window speaks (decision 0020).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from data.dutch import clock
from rostering.differences.moves import Change
from rostering.plan import Plan
from rostering.roster import DayEntry, Shift
from rostering.time import WHOLE_DAY, Part, Span
from ui.application.dates import listed, long_day, numbered_day, spoken
from ui.application.language import DUTCH, speaking
from ui.application.move_rows import moves
from ui.application.publishing import words

_HEAD = "Rooster {team}, wat wijzigt in versie {number}"
_HEAD_BETWEEN = "Rooster {team}, wat wijzigt van versie {older} naar {newer}"
_VERSION, _NOW = "versie {number}", "nu"


@dataclass(frozen=True, slots=True)
class Place:
    """What somebody does at a time: a post, or something else in a word."""

    word: str
    post: str = ""


@dataclass(frozen=True, slots=True)
class Move:
    """One thing that changes on a day: the duty, or a block.

    Attributes:
        span: when; None where that is not known any more.
    """

    day: date
    span: Span | None
    old: Place
    new: Place

    @property
    def when(self) -> str:
        """The moment where there is little room: `do 28/1 13:30`."""
        day = numbered_day(self.day)
        return day if self.span is None else f"{day} {clock(self.span.start)}"

    @property
    def sentence(self) -> str:
        """The move as a line: `donderdag 28 januari, 13u30 tot 15u15: M wordt T`."""
        facts = {"day": long_day(self.day), "old": self.old.word, "new": self.new.word}
        if self.span is None:
            return words.PERSON_MOVE.say(**facts)
        start, end = spoken(self.span.start), spoken(self.span.end)
        return words.TIMED_MOVE.say(start=start, end=end, **facts)


def _moves_of(plan: Plan, change: Change) -> tuple[Move, ...]:
    """Return what changes for a person on a day; what follows from another duty is left out."""
    duty = _duty(plan, change)
    spans = {block.name: block.span for block in plan.calendar.blocks(change.day)}
    back = plan.default_back_post
    found = list(duty)
    for move in moves(change, plan):
        if move.block is None or (duty and move.new in ("", "" if back is None else back.name)):
            continue
        span = spans.get(move.block)
        old = Place(move.old or words.FREE.say(), move.old)
        new = Place(move.new or _gone(plan, change, span), move.new)
        found.append(Move(change.day, span, old, new))
    return tuple(found)


def _duty(plan: Plan, change: Change) -> tuple[Move, ...]:
    before, after = change.before.shifts, change.after.shifts
    if [_facts(shift) for shift in before] == [_facts(shift) for shift in after]:
        return ()
    spans = [shift.span for shift in after or before]
    span = Span(min(each.start for each in spans), max(each.end for each in spans))
    old, new = _said(change.before), _said(change.after)
    if old == new or not all(shift.duty for shift in (*before, *after)):
        old, new = _hours(change.before), _hours(change.after)
    if old == new:
        new = words.OTHER_BREAK.say(hours=new)
    first, last = old or words.FREE.say(), new or _gone(plan, change, None)
    return (Move(change.day, span, Place(first), Place(last)),)


def _facts(shift: Shift) -> tuple[object, ...]:
    return shift.duty, shift.span, shift.pause


def _said(entry: DayEntry) -> str:
    return listed([shift.duty for shift in entry.shifts])


def _hours(entry: DayEntry) -> str:
    return listed([f"{clock(one.span.start)}–{clock(one.span.end)}" for one in entry.shifts])


def _gone(plan: Plan, change: Change, span: Span | None) -> str:
    """Return the word for who does nothing any more: absent, or free; never why."""
    return (words.AWAY if _is_away(plan, change, span) else words.FREE).say()


def _is_away(plan: Plan, change: Change, span: Span | None) -> bool:
    name, day = change.employee, change.day
    halves = plan.presence.absent_halves(name, day)
    hours = plan.presence.hours_away(name, day)
    if span is None:
        return halves == WHOLE_DAY or bool(hours)
    noon = plan.settings.noon
    away = (*hours, *(Part(half=half).span(noon) for half in halves))
    return any(each.overlaps(span) for each in away)


@dataclass(frozen=True, slots=True)
class Told:
    """One person and all that changes, in the order of the days.

    Attributes:
        lines: the same as sentences for that person.
    """

    name: str
    moves: tuple[Move, ...]
    lines: tuple[str, ...]


def told_of(plan: Plan, found: Sequence[Change]) -> tuple[Told, ...]:
    """Return what changes per person, in the order of the team; who changes nothing is not in."""
    people = []
    for employee in plan.employees:
        own = [change for change in found if change.employee == employee.name]
        if own:
            told = tuple(move for change in own for move in _moves_of(plan, change))
            people.append(Told(employee.name, told, _lines(plan, own)))
    return tuple(people)


def _lines(plan: Plan, found: Sequence[Change]) -> tuple[str, ...]:
    with speaking(DUTCH):
        return tuple(move.sentence for change in found for move in _moves_of(plan, change))


def head_of_version(team: str, number: int) -> str:
    """Return the head for what changes with a version."""
    return _HEAD.format(team=team, number=number)


def head_between(team: str, older: int, newer: int | None) -> str:
    """Return the head for what changes between two versions, or a version and now."""
    to = _NOW if newer is None else _VERSION.format(number=newer)
    return _HEAD_BETWEEN.format(team=team, older=older, newer=to)


def mail(told: Told, head: str) -> str:
    """Return the text for the mail to one person: a head with the name, and a line a change."""
    own = " ".join(told.name.split())
    return "\n".join([f"{head}: {own}", *(f"- {line}" for line in told.lines)])


def mails(people: Iterable[Told], head: str) -> str:
    """Return the same of everybody, below each other."""
    return "\n\n".join(mail(told, head) for told in people)
