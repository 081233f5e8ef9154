"""What the program says about goals, rules and shortages."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from rostering.rules import RuleId
from rostering.statistics import Shortage
from ui.application.dates import short_day
from ui.application.goal_texts import goal_meaning, goal_name, goal_value
from ui.application.language import Text
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

RULE_NAMES: Final[MappingProxyType[RuleId, Text]] = MappingProxyType(
    {
        "duty": Text(nl="Diensten", en="Duties"),
        "one_place": Text(nl="Eén post tegelijk", en="One station at a time"),
        "skill": Text(nl="Wie wat kan", en="Who can do what"),
        "absence": Text(nl="Afwezigheid", en="Absence"),
        "closed": Text(nl="Openingsuren", en="Opening hours"),
        "no_extra": Text(nl="Niemand extra", en="Nobody extra"),
        "turn_duty": Text(nl="Dienst met beurt", en="Duty with a turn"),
        "rotation": Text(nl="Beurtrol", en="Rotation"),
        "day_hours": Text(nl="Uren per dag", en="Hours per day"),
        "week_hours": Text(nl="Uren per week", en="Hours per week"),
        "daily_rest": Text(nl="Rust tussen diensten", en="Rest between duties"),
        "weekly_rest": Text(nl="Wekelijkse rust", en="Weekly rest"),
        "break": Text(nl="Pauze", en="Break"),
        "no_sunday": Text(nl="Zondag", en="Sunday"),
        "remote": Text(nl="Telewerk", en="Working from home"),
        "locked": Text(nl="Vastgezet", en="Locked"),
    }
)
PROVEN: Final = Text(nl="bewezen", en="proven")
UNPROVEN: Final = Text(nl="nog niet bewezen", en="not proven yet")
_SHORT_OF_WANTED: Final = Text(
    nl="{post}: {present} van {wanted}.", en="{post}: {present} of {wanted}."
)
_MINIMUM_MET: Final = Text(
    nl="{post}: {present} van {wanted}, minimum {minimum} gehaald.",
    en="{post}: {present} of {wanted}, minimum {minimum} met.",
)
_BELOW_MINIMUM: Final = Text(
    nl="{post}: {present}, minimum is {minimum}.", en="{post}: {present}, minimum is {minimum}."
)
_NOBODY: Final = Text(nl="niemand", en="nobody")


def rule_name(rule: RuleId) -> str:
    return RULE_NAMES[rule].say()


def proof(status: str) -> str:
    """Say whether less is known to be impossible, by the status of a goal."""
    return (PROVEN if status == "optimal" else UNPROVEN).say()


def shortage_sentence(shortage: Shortage) -> str:
    """Say who lacks: `Telefoon 1777: 1 van 2, minimum 1 gehaald.`."""
    facts = {"post": shortage.post, "wanted": shortage.wanted, "minimum": shortage.minimum}
    if shortage.level == "wanted":
        text = _MINIMUM_MET if shortage.minimum else _SHORT_OF_WANTED
        return text.say(present=shortage.present, **facts)
    return _BELOW_MINIMUM.say(present=shortage.present or _NOBODY.say(), **facts)


def shortage_place(shortage: Shortage) -> str:
    """Say when: `ma 4 jan, VM1`."""
    return f"{short_day(shortage.block.day)}, {shortage.block.name}"
