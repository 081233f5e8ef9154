"""One duty a day, one post at a time, and a post only during the duty."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

from rostering.calendar import Block
from solver.problem import Problem
from solver.rules.base import Encoder

if TYPE_CHECKING:
    from solver.encoding import Encoding


def _allows_block(problem: Problem, name: str, block: Block) -> bool:
    """Refuse posts beside what stays, which may lie in a block that is closed by now."""
    kept = problem.kept(name, block.day).work
    return not any(work.span.overlaps(block.span) for work in kept)


def _encode(encoding: Encoding) -> None:
    for name in encoding.problem.names:
        for day in encoding.problem.horizon.days:
            _one_duty(encoding, name, day)
            _one_post(encoding, name, day)
            _during_the_duty(encoding, name, day)


def _one_duty(encoding: Encoding, name: str, day: date) -> None:
    literals = [literal for _, literal in encoding.shifts(name, day)]
    if len(literals) > 1:
        encoding.require(sum(literals) <= 1, literals, f"one_duty[{name},{day}]")


def _one_post(encoding: Encoding, name: str, day: date) -> None:
    blocks = encoding.problem.plan.calendar.blocks(day)
    for block in blocks:
        literals = list(encoding.posts(name, block).values())
        if len(literals) > 1:
            encoding.require(sum(literals) <= 1, literals, f"one_post[{name},{day},{block.name}]")
    for first, second in combinations(blocks, 2):
        if first.span.overlaps(second.span):
            literals = [
                *encoding.posts(name, first).values(),
                *encoding.posts(name, second).values(),
            ]
            label = f"one_post[{name},{day},{first.name},{second.name}]"
            encoding.require(sum(literals) <= 1, literals, label)


def _during_the_duty(encoding: Encoding, name: str, day: date) -> None:
    for block in encoding.problem.plan.calendar.blocks(day):
        literals = list(encoding.posts(name, block).values())
        if literals:
            covering = encoding.covering(name, day, block.span)
            label = f"during_duty[{name},{day},{block.name}]"
            encoding.require(sum(literals) <= sum(covering), literals, label)


ENCODER = Encoder(allows_block=_allows_block, encode=_encode)
