"""What one person can reach in a week: working time, front time and turns, as sums alone.

Who works where on which day is left aside. The sums of a day follow from its shifts and blocks,
those of a week from adding days up; every roster that the search allows has its sums here.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import NamedTuple, TypeAlias

from rostering.calendar import Block, TurnKind
from rostering.roster import Shift
from rostering.time import WORKWEEK, Minutes, Weekday, rounded, week_days
from solver.encoding import Encoding, is_one
from solver.shares.dividing import Turns

Mask: TypeAlias = int
"""A set of amounts of front time: bit n stands for n units."""


class WeekSums(NamedTuple):
    """Sums of a week, or of a part of it.

    Attributes:
        worked: working time.
        extra: credit on Saturday work beside it.
        weekdays: weekdays with a duty.
    """

    worked: Minutes
    extra: Minutes
    weekdays: int
    turns: Turns


class WeekLimits(NamedTuple):
    """What a week keeps to: working time, and weekdays with a duty."""

    least: Minutes
    most: Minutes
    weekdays: int


_Day: TypeAlias = tuple[tuple[WeekSums, Mask], ...]
_Places: TypeAlias = tuple[tuple[Minutes, Minutes, TurnKind | None], ...]


class Reachable:
    """The sums that people can reach; equal days and equal weeks are worked out once.

    Attributes:
        unit: all front time is a multiple of it.
    """

    def __init__(self, encoding: Encoding, *, with_turns: bool) -> None:
        """Look at the shifts and posts of a model; tell turns apart or leave them aside."""
        self._encoding = encoding
        self._with_turns = with_turns
        self._fronts: dict[object, Mapping[Turns, Mask]] = {}
        self._weeks: dict[object, Mapping[WeekSums, Mask]] = {}
        problem = encoding.problem
        amounts = [block.span.minutes for block in problem.blocks]
        amounts += [
            work.span.minutes
            for name in problem.names
            for day in problem.horizon.days
            for work in problem.kept(name, day).work
        ]
        self.unit = math.gcd(*amounts) or 1

    def week(self, name: str, monday: date, limits: WeekLimits) -> Mapping[WeekSums, Mask]:
        """Return the sums of a week, with the front time that goes with each."""
        days = tuple(self._day(name, day) for day in week_days(monday))
        key = (days, limits)
        if key not in self._weeks:
            self._weeks[key] = _sums_of_week(days, limits)
        return self._weeks[key]

    def open_minutes(self, name: str, window: Sequence[date]) -> Minutes:
        """Return the length of all blocks in which somebody can be given a front post alone."""
        return sum(
            block.span.minutes
            for monday in window
            for day in week_days(monday)
            for block in self._encoding.problem.plan.calendar.blocks(day)
            if self._is_open(name, block)
        )

    def _day(self, name: str, day: date) -> _Day:
        shifts = self._encoding.shifts(name, day)
        given = [shift for shift, literal in shifts if is_one(literal)]
        choices = [given] if given else [[], *([shift] for shift, _ in shifts)]
        found: dict[WeekSums, Mask] = defaultdict(int)
        for chosen in choices:
            worked = sum(shift.minutes for shift in chosen)
            weekdays = int(bool(chosen) and day.weekday() in WORKWEEK)
            extra = self._extra(day, worked)
            for turns, mask in self._front(name, day, chosen).items():
                found[WeekSums(worked, extra, weekdays, turns)] |= mask
        return tuple(sorted(found.items()))

    def _extra(self, day: date, worked: Minutes) -> Minutes:
        if day.weekday() != Weekday.SATURDAY:
            return 0
        credit = self._encoding.problem.plan.settings.saturday_credit
        return rounded(Fraction(worked * credit, 100))

    def _front(self, name: str, day: date, chosen: Sequence[Shift]) -> Mapping[Turns, Mask]:
        """Return the front time that goes with the shifts of a day, what stays included."""
        problem = self._encoding.problem
        kept = problem.kept(name, day).work
        given = sum(
            work.span.minutes
            for work in kept
            if problem.plan.post(work.post).is_front
            and problem.is_independent(name, day, work.post)
        )
        blocks = [
            block
            for block in problem.plan.calendar.blocks(day)
            if any(shift.covers(block.span) for shift in chosen) and self._is_open(name, block)
        ]
        places = tuple((block.span.start, block.span.end, block.turn) for block in blocks)
        is_due = not kept and not problem.kept(name, day).shifts
        due = self._due_turns(name, day, chosen) if is_due else frozenset()
        key = (given, places, due)
        if key not in self._fronts:
            found = _fronts(places, due, self.unit)
            self._fronts[key] = self._told_apart(found, given // self.unit)
        return self._fronts[key]

    def _is_open(self, name: str, block: Block) -> bool:
        """Tell whether somebody can be given a front post alone in a block."""
        return any(
            not isinstance(literal, int)
            and self._encoding.problem.is_independent(name, block.day, post)
            for post, literal in self._encoding.posts(name, block).items()
        )

    def _due_turns(self, name: str, day: date, chosen: Sequence[Shift]) -> frozenset[TurnKind]:
        """Return the turns without which these shifts are not given, accompanied ones aside."""
        problem = self._encoding.problem
        due: set[TurnKind] = set()
        for block in problem.plan.calendar.blocks(day):
            if block.turn is None or not any(shift.covers(block.span) for shift in chosen):
                continue
            siblings = problem.plan.calendar.turn_blocks(day, block.turn)
            posts = {post for other in siblings for post in self._encoding.posts(name, other)}
            if not any(problem.is_accompanied(name, day, post) for post in posts):
                due.add(block.turn)
        return frozenset(due)

    def _told_apart(
        self, found: Mapping[frozenset[TurnKind], Mask], given: int
    ) -> Mapping[Turns, Mask]:
        told: dict[Turns, Mask] = defaultdict(int)
        for kinds, mask in found.items():
            told[tuple(int(self._with_turns and kind in kinds) for kind in TurnKind)] |= (
                mask << given
            )
        return told


def _fronts(
    places: _Places, due: frozenset[TurnKind], unit: Minutes
) -> Mapping[frozenset[TurnKind], Mask]:
    """Return the front time in blocks that do not overlap, by the turns among them."""
    # Per last minute taken and turns so far.
    states: dict[tuple[Minutes, frozenset[TurnKind]], Mask] = {(0, frozenset()): 1}
    for start, end, turn in sorted(places, key=lambda place: place[:2]):
        for (busy, kinds), mask in list(states.items()):
            if busy <= start:
                key = (end, kinds if turn is None else kinds | {turn})
                states[key] = states.get(key, 0) | mask << (end - start) // unit
    found: dict[frozenset[TurnKind], Mask] = defaultdict(int)
    for (_, kinds), mask in states.items():
        if due <= kinds:
            found[kinds] |= mask
    return found


def _sums_of_week(days: Sequence[_Day], limits: WeekLimits) -> Mapping[WeekSums, Mask]:
    is_counted = limits.weekdays < len(WORKWEEK)
    sums: dict[WeekSums, Mask] = {WeekSums(0, 0, 0, (0,) * len(TurnKind)): 1}
    for day in days:
        longer: dict[WeekSums, Mask] = defaultdict(int)
        for (worked, extra, weekdays, turns), mask in sums.items():
            for more, fronts in day:
                total = worked + more.worked
                count = weekdays + more.weekdays if is_counted else 0
                if total <= limits.most and count <= limits.weekdays:
                    both = tuple(map(sum, zip(turns, more.turns, strict=True)))
                    key = WeekSums(total, extra + more.extra, count, both)
                    longer[key] |= added(mask, fronts)
        sums = longer
    return {key: mask for key, mask in sums.items() if key.worked >= limits.least}


def added(one: Mask, other: Mask) -> Mask:
    """Return the sums of an amount of one set and an amount of another."""
    if one.bit_count() < other.bit_count():
        one, other = other, one
    sums = 0
    while other:
        lowest = other & -other
        sums |= one * lowest
        other ^= lowest
    return sums


def amounts(mask: Mask) -> Iterator[int]:
    """Yield the amounts of a set, in units."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest
