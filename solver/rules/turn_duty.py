"""A duty over a whole turn block goes only to somebody who works that turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rostering.calendar import Block
from solver.rules.base import Encoder

if TYPE_CHECKING:
    from solver.encoding import Encoding, Lit


def _encode(encoding: Encoding) -> None:
    problem = encoding.problem
    for block in problem.blocks:
        if block.turn is None:
            continue
        siblings = problem.plan.calendar.turn_blocks(block.day, block.turn)
        for name in problem.names:
            covering = encoding.covering(name, block.day, block.span)
            if not covering:
                continue
            fronts = [lit for sibling in siblings for lit in _able(encoding, name, sibling)]
            label = f"turn_duty[{name},{block.day},{block.name}]"
            encoding.require(sum(covering) <= sum(fronts), covering, label)


def _able(encoding: Encoding, name: str, block: Block) -> list[Lit]:
    """Return the front posts that somebody can work; a lock may name another one."""
    terms = encoding.problem.terms(name, block.day)
    skills = frozenset[str]() if terms is None else terms.skills.keys()
    return [literal for post, literal in encoding.posts(name, block).items() if post in skills]


ENCODER = Encoder(encode=_encode)
