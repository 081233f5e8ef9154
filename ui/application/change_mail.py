"""What changes for one person: as moves to draw, and as text to copy into a mail."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from data.dutch import clock
from rostering.moves import Change
from rostering.plan import Plan
from rostering.roster import DayEntry, Shift
from rostering.time import WHOLE_DAY, Part, Span
from ui.application.dates import listed, long_day, numbered_day, spoken
from ui.application.move_rows import moves

AWAY, FREE = "afwezig", "vrij"
"""Why somebody is away is never told."""


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
        hours = ""
        if self.span is not None:
            hours = f", {spoken(self.span.start)} tot {spoken(self.span.end)}"
        return f"{long_day(self.day)}{hours}: {self.old.word} wordt {self.new.word}"


def moves_of(plan: Plan, change: Change) -> tuple[Move, ...]:
    """Return what changes for a person on a day; what follows from another duty is left out."""
    duty = _duty(plan, change)
    spans = {block.name: block.span for block in plan.calendar.blocks(change.day)}
    back = plan.default_back_post
    found = list(duty)
    for move in moves(change, plan):
        if move.block is None or (duty and move.new in ("", "" if back is None else back.name)):
            continue
        span = spans.get(move.block)
        old = Place(move.old or FREE, move.old)
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
        new = f"{new}, andere pauze"
    return (Move(change.day, span, Place(old or FREE), Place(new or _gone(plan, change, None))),)


def _facts(shift: Shift) -> tuple[object, ...]:
    return shift.duty, shift.span, shift.pause


def _said(entry: DayEntry) -> str:
    return listed([shift.duty for shift in entry.shifts])


def _hours(entry: DayEntry) -> str:
    return listed([f"{clock(one.span.start)}–{clock(one.span.end)}" for one in entry.shifts])


def _gone(plan: Plan, change: Change, span: Span | None) -> str:
    """Return the word for who does nothing any more: absent, or free."""
    name, day = change.employee, change.day
    halves = plan.presence.absent_halves(name, day)
    hours = plan.presence.hours_away(name, day)
    if span is None:
        return AWAY if halves == WHOLE_DAY or hours else FREE
    noon = plan.settings.noon
    half = any(Part(half=half).span(noon).overlaps(span) for half in halves)
    return AWAY if half or any(away.overlaps(span) for away in hours) else FREE


@dataclass(frozen=True, slots=True)
class Told:
    """One person and all that changes, in the order of the days."""

    name: str
    moves: tuple[Move, ...]


def told_of(plan: Plan, found: Sequence[Change]) -> tuple[Told, ...]:
    """Return what changes per person, in the order of the team; who changes nothing is not in."""
    people = []
    for employee in plan.employees:
        own = [change for change in found if change.employee == employee.name]
        if own:
            told = tuple(move for change in own for move in moves_of(plan, change))
            people.append(Told(employee.name, told))
    return tuple(people)


def mail(told: Told, head: str) -> str:
    """Return the text for the mail to one person: a head with the name, and a line a change."""
    return "\n".join([f"{head}: {told.name}", *(f"- {move.sentence}" for move in told.moves)])


def mails(people: Iterable[Told], head: str) -> str:
    """Return the same of everybody, below each other."""
    return "\n\n".join(mail(told, head) for told in people)
