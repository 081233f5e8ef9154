"""Everything that somebody can do on one day, written out: a duty with a post in every block."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import combinations, pairwise, product

from rostering.calendar import Block, TurnKind
from rostering.goals.load import beyond
from rostering.goals.wishes import counts, is_met
from rostering.plan import Plan
from rostering.roster import DayEntry, Work, shift_of
from rostering.team.duties import Duty
from rostering.view import View
from solver.problem import Problem
from solver.rules import allows_shift, allows_work

MOST = 200
"""Ways of a day that are kept, those with the least load and the fewest changes of post."""


@dataclass(frozen=True)
class Way:
    """One way to spend a day.

    Attributes:
        entry: what the roster says of it.
        load: minutes beyond the longest stretches and beyond the desk time of a day.
        changes: changes of post within the half days.
    """

    entry: DayEntry
    load: int = 0
    changes: int = 0

    @cached_property
    def places(self) -> frozenset[tuple[str, str]]:
        """The block and post of each piece of work."""
        return frozenset((work.block, work.post) for work in self.entry.work)


class Ways:
    """Writes out the ways of each person and day; those of a person alone keep the rules."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._known: dict[tuple[object, ...], tuple[Way, ...]] = {}

    def of(self, name: str, day: date) -> tuple[Way, ...]:
        """Return the ways of a day, nothing at all first; what is locked is the only one."""
        problem = self._problem
        kept = problem.kept(name, day)
        if problem.is_given(name, day) or not kept.is_empty:
            return (Way(kept),)
        duties = [duty for duty in problem.plan.duties if allows_shift(problem, name, day, duty)]
        choices = {block: self._posts(name, block) for block in problem.plan.calendar.blocks(day)}
        gone = problem.plan.presence.hours_away(name, day)
        key = (tuple(duties), tuple((b.name, b.span, posts) for b, posts in choices.items()), gone)
        if key not in self._known:
            found = [way for duty in duties for way in self._with(duty, choices, gone)]
            found.sort(key=lambda way: (way.load, way.changes))
            self._known[key] = (Way(DayEntry()), *found[:MOST])
        return self._known[key]

    def unmet(self, name: str, day: date, way: Way) -> list[int]:
        """Return the numbers of the wishes that a way does not meet on a day."""
        problem = self._problem
        own = [
            (number, wish)
            for number, wish in enumerate(problem.plan.wishes)
            if wish.employee == name and wish.covers(day)
        ]
        if not own:
            return []
        roster = problem.plan.roster.replaced({(name, day): way.entry})
        view = View(problem.plan.with_roster(roster), problem.horizon)
        return [
            number
            for number, wish in own
            if counts(view, wish, day) and not is_met(view, wish, day)
        ]

    def _posts(self, name: str, block: Block) -> tuple[str, ...]:
        problem = self._problem
        return tuple(
            post for post in problem.wanted_in(block) if allows_work(problem, name, block, post)
        )

    def _with(
        self, duty: Duty, choices: dict[Block, tuple[str, ...]], gone: tuple[object, ...]
    ) -> Iterator[Way]:
        covered = [block for block in choices if duty.covers(block.span)]
        turns = {block.turn for block in covered if block.turn is not None}
        for posts in product(*((None, *choices[block]) for block in covered)):
            work = [(block, post) for block, post in zip(covered, posts, strict=True) if post]
            if any(one.span.overlaps(other.span) for (one, _), (other, _) in combinations(work, 2)):
                continue
            if turns <= {block.turn for block, _ in work}:
                yield self._way(duty, covered, dict(work), has_gone=bool(gone))

    def _way(
        self, duty: Duty, covered: list[Block], work: dict[Block, str], *, has_gone: bool
    ) -> Way:
        plan = self._problem.plan
        front = sum(block.span.minutes for block in work)
        load = max(0, front - plan.settings.limits.desk_day)
        for post in plan.front_posts:
            if post.longest_stretch is not None:
                here = [b for b, at in work.items() if at == post.name and b.turn is None]
                load += beyond(here, post.longest_stretch)
        changes = 0 if has_gone else _changes(plan, covered, work)
        items = tuple(Work(block.span, block.name, post) for block, post in work.items())
        return Way(DayEntry((shift_of(duty),), items), load, changes)


def _changes(plan: Plan, covered: list[Block], work: dict[Block, str]) -> int:
    """Count the changes of post; on a day with an absence in hours none are counted here."""
    calendar = plan.calendar
    return sum(
        1
        for one, other in pairwise(covered)
        if calendar.half(one) is calendar.half(other) and work.get(one) != work.get(other)
    )


def turns_wanted(problem: Problem, day: date, kind: TurnKind) -> int:
    """Return how many people do a turn of a day where nobody is missing."""
    return max(
        (
            sum(problem.level(post.name, block).wanted for post in problem.plan.front_posts)
            for block in problem.plan.calendar.turn_blocks(day, kind)
        ),
        default=0,
    )
