"""No duty on absent, free or closed half days, no post during an absence in hours."""

from __future__ import annotations

from datetime import date

from rostering.calendar import Block
from rostering.team.duties import Duty
from rostering.time import half_span
from solver.problem import Problem
from solver.rules.base import Encoder


def _allows_shift(problem: Problem, name: str, day: date, duty: Duty) -> bool:
    noon = problem.plan.settings.noon
    gone = problem.plan.presence.unavailable_halves(name, day)
    return not any(duty.span.overlaps(half_span(half, noon)) for half in gone)


def _allows_block(problem: Problem, name: str, block: Block) -> bool:
    presence = problem.plan.presence
    bound = presence.hours_away(name, block.day) + presence.appointments(name, block.day)
    return not any(block.span.overlaps(span) for span in bound)


ENCODER = Encoder(allows_shift=_allows_shift, allows_block=_allows_block)
