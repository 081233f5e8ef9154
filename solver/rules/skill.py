"""Front posts are for people who can work them, and who is accompanied has company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rostering.calendar import Block
from solver.problem import Problem
from solver.rules.base import Encoder

if TYPE_CHECKING:
    from solver.encoding import Encoding


def _allows_work(problem: Problem, name: str, block: Block, post: str) -> bool:
    terms = problem.terms(name, block.day)
    return terms is not None and post in terms.skills


def _encode(encoding: Encoding) -> None:
    for block in encoding.problem.blocks:
        for post in encoding.problem.plan.front_posts:
            learners = encoding.accompanied(block, post.name)
            if learners:
                company = encoding.independents(block, post.name)
                label = f"company[{block.day},{block.name},{post.name}]"
                encoding.require(sum(learners) <= sum(company), learners, label)


ENCODER = Encoder(allows_work=_allows_work, encode=_encode)
