"""Working time of a day stays below its limit."""

from __future__ import annotations

from datetime import date

from rostering.team.duties import Duty
from solver.problem import Problem
from solver.rules.base import Encoder


def _allows_shift(problem: Problem, _name: str, _day: date, duty: Duty) -> bool:
    return duty.minutes <= problem.plan.settings.limits.day_hours


ENCODER = Encoder(allows_shift=_allows_shift)
