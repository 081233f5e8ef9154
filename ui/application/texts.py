"""What the program says about goals, rules and shortages, in Dutch."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from rostering.rules import RuleId
from rostering.statistics import Shortage
from ui.application.dates import short_day
from ui.application.goal_texts import goal_meaning, goal_name, goal_value
from ui.application.rule_texts import rule_sentence, violation_place

__all__ = [
    "PROVEN",
    "RULE_NAMES",
    "UNPROVEN",
    "goal_meaning",
    "goal_name",
    "goal_value",
    "proof",
    "rule_name",
    "rule_sentence",
    "shortage_place",
    "shortage_sentence",
    "violation_place",
]

RULE_NAMES: MappingProxyType[RuleId, str] = MappingProxyType(
    {
        "duty": "Diensten",
        "one_place": "Eén post tegelijk",
        "skill": "Wie wat kan",
        "absence": "Afwezigheid",
        "closed": "Openingsuren",
        "no_extra": "Niemand extra",
        "turn_duty": "Dienst met beurt",
        "rotation": "Beurtrol",
        "day_hours": "Uren per dag",
        "week_hours": "Uren per week",
        "daily_rest": "Rust tussen diensten",
        "weekly_rest": "Wekelijkse rust",
        "break": "Pauze",
        "no_sunday": "Zondag",
        "remote": "Telewerk",
        "locked": "Vastgezet",
    }
)
PROVEN: Final = "bewezen"
UNPROVEN: Final = "nog niet bewezen"


def rule_name(rule: RuleId) -> str:
    return RULE_NAMES[rule]


def proof(status: str) -> str:
    """Say whether less is known to be impossible, by the status of a goal."""
    return PROVEN if status == "optimal" else UNPROVEN


def shortage_sentence(shortage: Shortage) -> str:
    """Say who lacks: `Telefoon 1777: 1 van 2, minimum 1 gehaald.`."""
    if shortage.level == "wanted":
        reached = f", minimum {shortage.minimum} gehaald" if shortage.minimum else ""
        present = f"{shortage.present} van {shortage.wanted}"
        return f"{shortage.post}: {present}{reached}."
    present = str(shortage.present) if shortage.present else "niemand"
    return f"{shortage.post}: {present}, minimum is {shortage.minimum}."


def shortage_place(shortage: Shortage) -> str:
    """Say when: `ma 4 jan, VM1`."""
    return f"{short_day(shortage.block.day)}, {shortage.block.name}"
