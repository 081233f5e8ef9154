"""The places in the turns of a horizon, and who could take them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rostering.calendar import Block, TurnKind
from rostering.time import monday_of
from solver.encoding import Encoding, is_one, is_zero
from solver.turns.matching import matched


@dataclass(frozen=True, slots=True)
class TurnDay:
    """A turn on a day with as many people as there can be.

    Attributes:
        done: how many people have it.
        given: who has it in any case, by a lock or because it is published.
        places: for each post of its busiest block the places left, and who could take one.
        missing: minutes that are missing in its blocks even so.
    """

    kind: TurnKind
    day: date
    done: int
    given: frozenset[str]
    places: tuple[tuple[int, frozenset[str]], ...]
    missing: int

    @property
    def monday(self) -> date:
        """The first day of its week."""
        return monday_of(self.day)

    @property
    def people(self) -> frozenset[str]:
        """Return who has it or could take one of the places left."""
        return self.given | self.able

    @property
    def able(self) -> frozenset[str]:
        """Return who could take one of the places left."""
        return frozenset[str]().union(*(names for _, names in self.places))


def turn_days(encoding: Encoding) -> tuple[TurnDay, ...] | None:
    """Return the turns of a horizon as they are when no more people are missing than must be.

    None where it is not known how many people have each of them then.
    """
    if encoding.excuses:
        return None
    found: list[TurnDay] = []
    for day in encoding.problem.horizon.days:
        for kind in TurnKind:
            turn = _turn_day(encoding, kind, day)
            if turn is None:
                return None
            if turn.done or turn.missing:
                found.append(turn)
    return tuple(found)


def _turn_day(encoding: Encoding, kind: TurnKind, day: date) -> TurnDay | None:
    """Describe a turn; None where it is not known how many people have it.

    Where each of its blocks is full, the people of the busiest one have it: no more may. Else each
    block has as many as it can, and the turn at least so many, and no more than there are at all.
    """
    problem = encoding.problem
    given = frozenset(name for name in problem.names if is_one(encoding.turn(name, day, kind)))
    blocks = problem.plan.calendar.turn_blocks(day, kind)
    tables = [_table(encoding, block) for block in blocks]
    wants = [sum(post.wanted for post in table) for table in tables]
    fills = [_most_filled(table) for table in tables]
    missing = sum(
        (want - fill) * block.span.minutes
        for want, fill, block in zip(wants, fills, blocks, strict=True)
    )
    wanted, done = max(wants, default=0), max(fills, default=0)
    people = frozenset(name for table in tables for post in table for name in post.people)
    if len(given) > wanted or (len(tables) > 1 and missing and min(wanted, len(people)) > done):
        return None
    places = _places_left(tables[wants.index(wanted)], given) if wanted else ()
    if missing or sum(left for left, _ in places) != done - len(given):
        places = ((done - len(given), people - given),)
    if any(left < 0 for left, _ in places):
        return None
    return TurnDay(kind, day, done, given, places, missing)


@dataclass(frozen=True, slots=True)
class _Post:
    """A front post in a block: how many it wants, who can be there and who is in any case."""

    wanted: int
    people: frozenset[str]
    given: frozenset[str]


def _table(encoding: Encoding, block: Block) -> tuple[_Post, ...]:
    """Return the front posts that a block wants."""
    problem = encoding.problem
    found = []
    for post in problem.wanted_in(block):
        literals = {
            name: encoding.posts(name, block).get(post, 0)
            for name in problem.names
            if problem.is_independent(name, block.day, post)
        }
        people = frozenset(name for name, literal in literals.items() if not is_zero(literal))
        given = frozenset(name for name, literal in literals.items() if is_one(literal))
        found.append(_Post(problem.level(post, block).wanted, people, given))
    return tuple(found)


def _most_filled(table: Sequence[_Post]) -> int:
    """Count the places of a block that can be filled at once."""
    return len(matched([sorted(post.people) for post in table for _ in range(post.wanted)]))


def _places_left(
    table: Sequence[_Post], given: frozenset[str]
) -> tuple[tuple[int, frozenset[str]], ...]:
    """Return the places left at each post of a block, with who could take one."""
    return tuple((post.wanted - len(post.given), post.people - given) for post in table)
