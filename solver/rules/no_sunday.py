"""No duties on Sunday but the locked ones."""

from __future__ import annotations

from datetime import date

from rostering.team.duties import Duty
from rostering.time import Weekday
from solver.problem import Problem
from solver.rules.base import Encoder


def _allows_shift(_problem: Problem, _name: str, day: date, _duty: Duty) -> bool:
    return day.weekday() != Weekday.SUNDAY


ENCODER = Encoder(allows_shift=_allows_shift)
