"""A long duty has a break."""

from __future__ import annotations

from datetime import date

from rostering.team.duties import Duty
from solver.problem import Problem
from solver.rules.base import Encoder


def _allows_shift(problem: Problem, _name: str, _day: date, duty: Duty) -> bool:
    limits = problem.plan.settings.limits
    pause = 0 if duty.pause is None else duty.pause.minutes
    return duty.minutes <= limits.break_after or pause >= limits.break_length


ENCODER = Encoder(allows_shift=_allows_shift)
