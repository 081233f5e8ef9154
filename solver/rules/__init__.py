"""The encoders of the hard rules, under the names of their checkers."""

from __future__ import annotations

from types import MappingProxyType

from rostering.rules.base import RuleId
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

__all__ = ["ENCODERS", "Encoder"]

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
