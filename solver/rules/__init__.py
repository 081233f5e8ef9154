"""The encoders of the hard rules, under the names of their checkers."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

from rostering.calendar import Block
from rostering.rules.base import RuleId
from rostering.team.duties import Duty
from solver.problem import Problem
from solver.rules import (
    absence,
    break_,
    closed,
    daily_rest,
    day_hours,
    duty,
    locked,
    no_extra,
    no_sunday,
    one_place,
    remote,
    rotation,
    skill,
    turn_duty,
    week_hours,
    weekly_rest,
)
from solver.rules.base import Encoder

__all__ = ["ENCODERS", "Encoder", "allows_shift", "allows_work"]

ENCODERS: MappingProxyType[RuleId, Encoder] = MappingProxyType(
    {
        "duty": duty.ENCODER,
        "one_place": one_place.ENCODER,
        "skill": skill.ENCODER,
        "absence": absence.ENCODER,
        "closed": closed.ENCODER,
        "no_extra": no_extra.ENCODER,
        "turn_duty": turn_duty.ENCODER,
        "rotation": rotation.ENCODER,
        "day_hours": day_hours.ENCODER,
        "week_hours": week_hours.ENCODER,
        "daily_rest": daily_rest.ENCODER,
        "weekly_rest": weekly_rest.ENCODER,
        "break": break_.ENCODER,
        "no_sunday": no_sunday.ENCODER,
        "remote": remote.ENCODER,
        "locked": locked.ENCODER,
    }
)


_SHIFT_TESTS = tuple(rule.allows_shift for rule in ENCODERS.values() if rule.allows_shift)
_WORK_TESTS = tuple(rule.allows_work for rule in ENCODERS.values() if rule.allows_work)


def allows_shift(problem: Problem, name: str, day: date, duty: Duty) -> bool:
    """Tell whether every rule lets a person have a duty on a day, as far as it alone decides."""
    return all(allows(problem, name, day, duty) for allows in _SHIFT_TESTS)


def allows_work(problem: Problem, name: str, block: Block, post: str) -> bool:
    """Tell whether every rule lets a person have a front post in a block, for itself alone."""
    return all(allows(problem, name, block, post) for allows in _WORK_TESTS)
