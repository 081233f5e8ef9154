"""A duty is given only on its own days, with its own times."""

from __future__ import annotations

from datetime import date

from rostering.team.duties import Duty
from solver.problem import Problem
from solver.rules.base import Encoder


def _allows_shift(_problem: Problem, _name: str, day: date, duty: Duty) -> bool:
    return day.weekday() in duty.weekdays


ENCODER = Encoder(allows_shift=_allows_shift)
