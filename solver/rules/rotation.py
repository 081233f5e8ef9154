"""Turns are for people in that rotation."""

from __future__ import annotations

from rostering.calendar import Block
from solver.problem import Problem
from solver.rules.base import Encoder


def _allows_work(problem: Problem, name: str, block: Block, post: str) -> bool:
    terms = problem.terms(name, block.day)
    if block.turn is None or terms is None or not terms.is_independent(post):
        return True
    return terms.rotation(block.turn).member


ENCODER = Encoder(allows_work=_allows_work)
