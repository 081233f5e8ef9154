"""Rule `no_extra`: nobody is put on a front post or a turn beyond what is wanted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from rostering.calendar import TurnKind
from rostering.rules.base import Violation
from rostering.view import View


def violations(view: View) -> Iterator[Violation]:
    """Find blocks staffed above the wanted level, and days with more turns than wanted."""
    for block in view.blocks:
        for post in view.plan.front_posts:
            present = len(view.independents(block, post.name))
            wanted = view.plan.levels.level(post.name, block).wanted
            if present > wanted:
                facts = {
                    "block": block.name,
                    "post": post.name,
                    "present": present,
                    "wanted": wanted,
                }
                yield Violation("no_extra", "above_wanted", None, block.day, facts)
    for day in view.horizon.days:
        for kind in TurnKind:
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
