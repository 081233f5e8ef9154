"""One module per hard rule; each finds its violations in any roster."""

from __future__ import annotations

from types import MappingProxyType

from rostering.rules import (
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
from rostering.rules.base import REASONS, Rule, RuleId, Violation

__all__ = [
    "ACROSS_DAYS",
    "OF_SEVERAL",
    "REASONS",
    "RULES",
    "WITHIN_DAYS",
    "Rule",
    "RuleId",
    "Violation",
]

RULES: MappingProxyType[RuleId, Rule] = MappingProxyType(
    {
        "duty": duty.violations,
        "one_place": one_place.violations,
        "skill": skill.violations,
        "absence": absence.violations,
        "closed": closed.violations,
        "no_extra": no_extra.violations,
        "turn_duty": turn_duty.violations,
        "rotation": rotation.violations,
        "day_hours": day_hours.violations,
        "week_hours": week_hours.violations,
        "daily_rest": daily_rest.violations,
        "weekly_rest": weekly_rest.violations,
        "break": break_.violations,
        "no_sunday": no_sunday.violations,
        "remote": remote.violations,
        "locked": locked.violations,
    }
)
"""All hard rules in their order (contract, section 3)."""

ACROSS_DAYS: tuple[RuleId, ...] = ("week_hours", "daily_rest", "weekly_rest")
"""Rules that look from one day of a person to another."""
OF_SEVERAL: tuple[RuleId, ...] = ("skill", "no_extra")
"""Rules about people together; who is judged alone has no company and is never extra."""
WITHIN_DAYS = tuple(rule for rule in RULES if rule not in (*ACROSS_DAYS, *OF_SEVERAL))
"""Rules about one day of one person."""
