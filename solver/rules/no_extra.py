"""No front post above the wanted level, no more people with a turn than the turn wants."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from rostering.calendar import TurnKind
from solver.rules.base import Encoder

if TYPE_CHECKING:
    from solver.encoding import Encoding


def _encode(encoding: Encoding) -> None:
    problem = encoding.problem
    for block in problem.blocks:
        for post in problem.plan.front_posts:
            literals = encoding.independents(block, post.name)
            if literals:
                wanted = problem.level(post.name, block).wanted
                label = f"no_extra[{block.day},{block.name},{post.name}]"
                encoding.require(sum(literals) <= wanted, literals, label)
    for day in problem.horizon.days:
        for kind in TurnKind:
            _limit_turns(encoding, day, kind)


def _limit_turns(encoding: Encoding, day: date, kind: TurnKind) -> None:
    problem = encoding.problem
    blocks = problem.plan.calendar.turn_blocks(day, kind)
    if not blocks:
        return
    busiest = max(
        sum(problem.level(post.name, block).wanted for post in problem.plan.front_posts)
        for block in blocks
    )
    turns = [encoding.turn(name, day, kind) for name in problem.names]
    encoding.require(sum(turns) <= busiest, turns, f"no_extra_turn[{day},{kind.value}]")


ENCODER = Encoder(encode=_encode)
