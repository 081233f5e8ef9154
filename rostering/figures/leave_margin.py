"""How many more people can be away on a day while the wanted staffing can still be kept.

Per block, every set of wanted front posts is held against the people who can work at least one
of them (Hall's condition). The smallest difference is the margin of the block: so many more people
can be away, whoever they are, and everybody else can still be matched to the wanted places. Below
zero it is the number of places for which nobody is left. The margin of a day is that of its
tightest block.

Blocks are looked at one by one: hours, rest and turns already done are left aside, so a roster may
do worse than the margin says, never better.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import combinations

from rostering.calendar import Block
from rostering.plan import Plan
from rostering.team.duties import Duty
from rostering.team.people import Terms
from rostering.time import Half, Span, half_span


@dataclass(frozen=True, slots=True)
class Margin:
    """How many more people can be away in a block, and what binds.

    Attributes:
        number: below zero it is how many wanted places nobody is left for.
        posts: the front posts that bind, in the order of the plan.
        able: how many people can work at least one of them.
        wanted: how many people they want together.
    """

    number: int
    block: Block
    posts: tuple[str, ...]
    able: int
    wanted: int


@dataclass(frozen=True, slots=True)
class _Person:
    """Somebody who is there on a day: with which duties, and when other things keep them off."""

    terms: Terms
    duties: tuple[Duty, ...]
    kept_off: tuple[Span, ...]

    def can_work(self, block: Block) -> bool:
        """Tell whether some duty has room for the block; its turn is asked of members alone."""
        if block.turn is not None and not self.terms.rotation(block.turn).member:
            return False
        if any(span.overlaps(block.span) for span in self.kept_off):
            return False
        return any(duty.covers(block.span) for duty in self.duties)


def margin_on(plan: Plan, day: date) -> Margin | None:
    """Return the margin of the tightest block of a day; None where nobody is wanted."""
    wanted = {block: _wanted(plan, block) for block in plan.calendar.blocks(day)}
    if not any(wanted.values()):
        return None
    people = _people(plan, day)
    found = [_of_block(block, levels, people) for block, levels in wanted.items() if levels]
    return min(found, key=lambda margin: margin.number)


def _wanted(plan: Plan, block: Block) -> dict[str, int]:
    levels = {post.name: plan.levels.level(post.name, block).wanted for post in plan.front_posts}
    return {post: wanted for post, wanted in levels.items() if wanted}


def _people(plan: Plan, day: date) -> list[_Person]:
    """Return who is there on a day, each with the duties that are possible."""
    duties = [duty for duty in plan.duties if day.weekday() in duty.weekdays]
    presence, noon = plan.presence, plan.settings.noon
    found = []
    for employee in plan.employees:
        terms = employee.on(day)
        gone = presence.unavailable_halves(employee.name, day)
        possible = tuple(duty for duty in duties if not _overlaps(duty, gone, noon))
        if terms is not None and possible:
            kept = (
                *presence.hours_away(employee.name, day),
                *presence.appointments(employee.name, day),
            )
            found.append(_Person(terms, possible, kept))
    return found


def _overlaps(duty: Duty, halves: frozenset[Half], noon: int) -> bool:
    return any(duty.span.overlaps(half_span(half, noon)) for half in halves)


def _of_block(block: Block, wanted: Mapping[str, int], people: Sequence[_Person]) -> Margin:
    able = dict.fromkeys(wanted, 0)
    for number, person in enumerate(people):
        if person.can_work(block):
            for post in wanted:
                if person.terms.is_independent(post):
                    able[post] |= 1 << number
    posts = tuple(wanted)
    return Margin(
        *_tightest(tuple(able[post] for post in posts), tuple(wanted.values()), posts, block)
    )


def _tightest(
    able: tuple[int, ...], wanted: tuple[int, ...], posts: tuple[str, ...], block: Block
) -> tuple[int, Block, tuple[str, ...], int, int]:
    number, chosen, people, places = _least(able, wanted)
    return number, block, tuple(posts[at] for at in chosen), people, places


@lru_cache(maxsize=4096)
def _least(able: tuple[int, ...], wanted: tuple[int, ...]) -> tuple[int, tuple[int, ...], int, int]:
    """Return the least difference over all sets of posts, and the first smallest set that has it.

    Args:
        able: per post the people who can work it, a bit each.
        wanted: per post how many people it wants.
    """
    # Of posts that the same people work, all together bind most.
    alike: dict[int, list[int]] = {}
    for at, people in enumerate(able):
        alike.setdefault(people, []).append(at)
    groups = list(alike.items())
    best: tuple[int, tuple[int, ...], int, int] | None = None
    for size in range(1, len(groups) + 1):
        for chosen in combinations(groups, size):
            union = 0
            for people, _ in chosen:
                union |= people
            members = tuple(sorted(at for _, group in chosen for at in group))
            count, places = union.bit_count(), sum(wanted[at] for at in members)
            if best is None or count - places < best[0]:
                best = (count - places, members, count, places)
    assert best is not None
    return best
