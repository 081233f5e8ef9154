"""All ways to fill one day of one person, as columns of the model.

Between two days little is shared, so a linear relaxation over whole days is nearly exact where one
over single blocks lets half a person change without a change (decision 0024).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise, product
from typing import Final

from ortools.sat.python import cp_model

from rostering.calendar import Block
from rostering.roster import Shift
from rostering.time import Minutes
from solver.encoding import Encoding, Expr, Lit, total, weighted
from solver.problem import Problem

MOST_PATTERNS: Final = 2000
"""Ways to fill one day of one person, forbidden ones counted, beyond which they are not listed."""


@dataclass(frozen=True, slots=True)
class DayPattern:
    """One way to fill a day.

    Attributes:
        shift: the duty.
        posts: the post of each block of the day; None for none, or for the default back post.
        changes: changes of post within half days.
        load: minutes beyond the longest stretches and beyond the desk time of a day.
    """

    shift: Shift
    posts: tuple[str | None, ...]
    changes: int
    load: Minutes


class DayPatterns:
    """Lists the ways to fill days; days alike are listed once."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._known: dict[object, tuple[DayPattern, ...]] = {}

    def most(self, encoding: Encoding, name: str, day: date) -> int:
        """Return how many ways there can be at most; 0 where they cannot be listed."""
        problem = self._problem
        blocks = problem.plan.calendar.blocks(day)
        if problem.is_given(name, day) or not problem.kept(name, day).is_empty:
            return 0
        if any(one.span.end > following.span.start for one, following in pairwise(blocks)):
            return 0
        choices = [(block.span, 1 + len(encoding.posts(name, block))) for block in blocks]
        return sum(
            math.prod(number for span, number in choices if shift.covers(span))
            for shift, _ in encoding.shifts(name, day)
        )

    def of(self, encoding: Encoding, name: str, day: date) -> tuple[DayPattern, ...] | None:
        """Return the ways to have a duty on a day; None where they cannot be listed.

        That is where something of the day stays as it is, where blocks overlap, and where there
        are too many. Of the rules they keep those that look at one day of one person.
        """
        if not 0 < self.most(encoding, name, day) <= MOST_PATTERNS:
            return None
        problem = self._problem
        blocks = problem.plan.calendar.blocks(day)
        shifts = tuple(shift for shift, _ in encoding.shifts(name, day))
        choices = tuple((None, *encoding.posts(name, block)) for block in blocks)
        gone = problem.plan.presence.hours_away(name, day)
        away = tuple(any(block.span.overlaps(span) for span in gone) for block in blocks)
        outline = tuple((block.name, block.span, block.turn) for block in blocks)
        key = (outline, shifts, choices, away)
        if key not in self._known:
            self._known[key] = tuple(self._listed(blocks, shifts, choices, away))
        return self._known[key]

    def _listed(
        self,
        blocks: Sequence[Block],
        shifts: Sequence[Shift],
        choices: Sequence[tuple[str | None, ...]],
        away: Sequence[bool],
    ) -> Iterator[DayPattern]:
        for shift in shifts:
            at_work = [shift.covers(block.span) for block in blocks]
            open_choices = [
                choice if works else (None,) for choice, works in zip(choices, at_work, strict=True)
            ]
            steps = self._steps(blocks, at_work, away)
            for posts in product(*open_choices):
                if _does_its_turns(blocks, at_work, posts):
                    changes = sum(posts[one] != posts[one + 1] for one in steps)
                    yield DayPattern(shift, posts, changes, self._load(blocks, posts))

    def _steps(
        self, blocks: Sequence[Block], at_work: Sequence[bool], away: Sequence[bool]
    ) -> tuple[int, ...]:
        """Return the blocks from which a change to the next one counts."""
        half = self._problem.plan.calendar.half
        return tuple(
            first
            for first in range(len(blocks) - 1)
            if half(blocks[first]) is half(blocks[first + 1])
            and all(at_work[first : first + 2])
            and not any(away[first : first + 2])
        )

    def _load(self, blocks: Sequence[Block], posts: Sequence[str | None]) -> Minutes:
        plan = self._problem.plan
        worked = [(block, post) for block, post in zip(blocks, posts, strict=True) if post]
        desk = sum(block.span.minutes for block, post in worked if plan.post(post).is_front)
        load = max(0, desk - plan.settings.limits.desk_day)
        stretch, last = 0, None
        for block, post in worked:
            longest = plan.post(post).longest_stretch
            if longest is None or block.turn is not None or not plan.post(post).is_front:
                last = None
                continue
            stretch = block.span.minutes + (stretch if last == (post, block.span.start) else 0)
            last = (post, block.span.end)
            load += min(block.span.minutes, max(0, stretch - longest))
        return load


class PatternColumns:
    """The ways to fill days as decisions of a model, made where they are asked for."""

    def __init__(self, encoding: Encoding, patterns: DayPatterns) -> None:
        self._encoding = encoding
        self._patterns = patterns

    def changes(self, name: str, day: date) -> Expr | None:
        """Return the changes of post on a day; None where its patterns cannot be listed."""
        encoding = self._encoding
        found = self._patterns.of(encoding, name, day)
        if found is None:
            return None
        if encoding.settled.get("load") == 0:
            found = tuple(pattern for pattern in found if pattern.load == 0)
        literals = [encoding.model.new_bool_var("") for _ in found]
        self._link(name, day, found, literals)
        return weighted(
            (literal, pattern.changes) for literal, pattern in zip(literals, found, strict=True)
        )

    def _link(
        self,
        name: str,
        day: date,
        patterns: Sequence[DayPattern],
        literals: Sequence[cp_model.IntVar],
    ) -> None:
        """Have duty and posts of a day be those of the one pattern that is chosen."""
        encoding = self._encoding
        encoding.model.add_at_most_one(literals)
        blocks = encoding.problem.plan.calendar.blocks(day)
        places = {
            (number, post): literal
            for number, block in enumerate(blocks)
            for post, literal in encoding.posts(name, block).items()
        }
        with_shift: dict[Shift, list[Lit]] = {}
        with_place: dict[tuple[int, str], list[Lit]] = {}
        for pattern, chosen in zip(patterns, literals, strict=True):
            with_shift.setdefault(pattern.shift, []).append(chosen)
            for number, post in enumerate(pattern.posts):
                if post is not None:
                    with_place.setdefault((number, post), []).append(chosen)
        for shift, literal in encoding.shifts(name, day):
            encoding.model.add(total(with_shift.get(shift, [])) == literal)
        for place, literal in places.items():
            encoding.model.add(total(with_place.get(place, [])) == literal)


def _does_its_turns(
    blocks: Sequence[Block], at_work: Sequence[bool], posts: Sequence[str | None]
) -> bool:
    """Tell whether a duty over a whole turn block has a post in a block of that turn."""
    turns = {block.turn for block, works in zip(blocks, at_work, strict=True) if works}
    done = {block.turn for block, post in zip(blocks, posts, strict=True) if post}
    return turns - {None} <= done
