"""Rule `no_extra`: nobody is put on a front post or a turn beyond what is wanted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from rostering.calendar import Block, TurnKind
from rostering.rules.base import Violation
from rostering.view import View


def violations(view: View) -> Iterator[Violation]:
    """Find blocks staffed above the wanted level, and days with more turns than wanted."""
    for block in view.blocks:
        for post in view.plan.front_posts:
            yield from of_block(view, block, post.name)
    for day in view.horizon.days:
        for kind in TurnKind:
            yield from of_turn(view, day, kind)


def of_block(view: View, block: Block, post: str) -> Iterator[Violation]:
    """Find whether one front post is staffed above the wanted level in a block."""
    present = len(view.independents(block, post))
    wanted = view.plan.levels.level(post, block).wanted
    if present > wanted:
        facts = {"block": block.name, "post": post, "present": present, "wanted": wanted}
        yield Violation("no_extra", "above_wanted", None, block.day, facts)


def of_turn(view: View, day: date, kind: TurnKind) -> Iterator[Violation]:
    """Find whether a day has more of one kind of turn than wanted."""
    people = tuple(name for name in view.names if view.has_turn(name, day, kind))
    wanted = _wanted_turns(view, day, kind)
    if len(people) > wanted:
        turns = {"kind": kind.value, "people": people, "wanted": wanted}
        yield Violation("no_extra", "too_many_turns", None, day, turns)


def _wanted_turns(view: View, day: date, kind: TurnKind) -> int:
    """Count the people that the busiest block of a turn wants in all."""
    return max(
        (
            sum(view.plan.levels.level(post.name, block).wanted for post in view.plan.front_posts)
            for block in view.plan.calendar.turn_blocks(day, kind)
        ),
        default=0,
    )
