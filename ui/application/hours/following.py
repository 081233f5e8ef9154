"""What becomes of the places in the roster when the blocks of their days change.

A place follows its block: other times, another name, both parts of what is split. Where the block
goes, who stood there is in the back office. What is published, lies in the past, or is locked in a
block that goes stays as it was; the rules report it, so that nothing is changed behind a promise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeAlias

from rostering.notes import Note
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey, Work
from rostering.time import Span, Weekday
from ui.application.hours import sentences

Place: TypeAlias = tuple[Weekday, str]
"""A block of a weekday, by its name."""

_Spans: TypeAlias = Mapping[str, Span]


@dataclass(frozen=True, slots=True)
class Aftermath:
    """Places in the roster that an edit of the opening hours reaches."""

    followed: int = 0
    emptied: int = 0
    kept: int = 0

    def __add__(self, other: Aftermath) -> Aftermath:
        return Aftermath(
            self.followed + other.followed, self.emptied + other.emptied, self.kept + other.kept
        )

    @property
    def sentence(self) -> str:
        """Say what becomes of the roster; nothing when it is not reached."""
        said = []
        if self.followed:
            said.append(sentences.FOLLOWED.say(self.followed))
        if self.emptied:
            said.append(sentences.EMPTIED.say(self.emptied))
        if self.kept:
            said.append(sentences.KEPT.say(self.kept))
        return " ".join(said)


@dataclass(frozen=True, slots=True)
class Succession:
    """What comes in the place of the blocks of a weekday that an edit changes.

    Attributes:
        heirs: per block those that take its place; itself where it is not named.
        joins: per block the neighbour that it becomes a part of; who works both on one post
            goes on there.
    """

    heirs: Mapping[Place, tuple[str, ...]] = field(default_factory=dict)
    joins: Mapping[Place, str] = field(default_factory=dict)


def followed(
    before: Plan, after: Plan, succession: Succession, today: date
) -> tuple[Plan, Aftermath]:
    """Return the plan whose roster fits the new blocks as far as it may change."""
    entries: dict[DayKey, DayEntry] = {}
    total = Aftermath()
    days = _Days(before, after)
    for name, day, entry in before.roster.entries():
        if not entry.work:
            continue
        old, new = days.spans(day)
        if old == new:
            continue
        if before.is_published(day) or day < today:
            kept = (old.get(work.block) == work.span != new.get(work.block) for work in entry.work)
            total += Aftermath(kept=sum(kept))
            continue
        moving = _Moving(entry, Weekday(day.weekday()), old, new, succession)
        total += moving.reached
        if moving.work != entry.work:
            entries[name, day] = replace(entry, work=moving.work)
    noted = after.with_notes(tuple(_note(note, days, succession) for note in before.notes))
    plan = noted if noted.notes != after.notes else after
    return (plan.with_roster(before.roster.replaced(entries)) if entries else plan), total


class _Days:
    """The blocks of each day before and after, worked out once."""

    def __init__(self, before: Plan, after: Plan) -> None:
        self._plans = (before, after)
        self._known: dict[date, tuple[_Spans, _Spans]] = {}

    def spans(self, day: date) -> tuple[_Spans, _Spans]:
        if day not in self._known:
            before, after = (
                {block.name: block.span for block in plan.calendar.scheduled_blocks(day)}
                for plan in self._plans
            )
            self._known[day] = (before, after)
        return self._known[day]


def _note(note: Note, days: _Days, succession: Succession) -> Note:
    """Return a note about a block that has another name; about the whole day where it is gone."""
    old, new = days.spans(note.day) if note.block else ({}, {})
    if note.block not in old or old == new:
        return note
    place = (Weekday(note.day.weekday()), note.block)
    heirs = (*succession.heirs.get(place, (note.block,)), succession.joins.get(place, ""))
    return replace(note, block=next((name for name in heirs if name in new), ""))


class _Moving:
    """The work of one person on one day on its way to other blocks."""

    def __init__(
        self, entry: DayEntry, weekday: Weekday, old: _Spans, new: _Spans, succession: Succession
    ) -> None:
        self._weekday, self._old, self._new = weekday, old, new
        self._succession = succession
        self._found: dict[tuple[str, str], Work] = {}
        self._kept: list[Work] = []
        self.reached = Aftermath()
        for work in sorted(entry.work, key=self._joins):
            self.reached += self._move(work)
        self.work = tuple(sorted((*self._kept, *self._found.values())))

    def _joins(self, work: Work) -> bool:
        """Tell whether a block becomes part of another, which has to be moved before it."""
        return (self._weekday, work.block) in self._succession.joins

    def _move(self, work: Work) -> Aftermath:
        place = (self._weekday, work.block)
        names = self._succession.heirs.get(place, (work.block,))
        targets = [name for name in names if name in self._new]
        stays = targets == [work.block] and self._new[work.block] == work.span
        if stays or self._old.get(work.block) != work.span:
            self._kept.append(work)
            return Aftermath()
        joined = self._succession.joins.get(place)
        if joined is not None and (joined, work.post) in self._found:
            targets = [joined]
        for target in targets:
            before = self._found.get((target, work.post))
            locked = work.locked or (before is not None and before.locked)
            self._found[target, work.post] = Work(self._new[target], target, work.post, locked)
        if targets:
            return Aftermath(followed=1)
        if work.locked:
            self._kept.append(work)
            return Aftermath(kept=1)
        return Aftermath(emptied=1)
