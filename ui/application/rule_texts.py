"""One sentence for each way of breaking a hard rule: what is wrong, and what holds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import cast

from data.dutch import clock
from rostering.rules import RuleId, Violation
from ui.application.dates import duration, listed, long_day, short_day, spoken, week_title
from ui.application.roster_words import OWN_HOURS, duty_word, part_word, turn_word
from ui.application.rule_words import COUNTED, TEXTS, THAT_DAY

_WEEKLY: frozenset[RuleId] = frozenset(("week_hours", "weekly_rest"))


def rule_sentence(violation: Violation) -> str:
    """Say in one sentence what is wrong; the place is in `violation_place`."""
    key, facts = (violation.rule, violation.reason), _facts(violation)
    text = TEXTS.get(key)
    if text is None:
        return COUNTED[key].say(_number_of(violation), **facts)
    return text.say(**facts)


def violation_place(violation: Violation) -> str:
    """Say when and for whom: `ma 4 jan, Marc Jacobs`."""
    when = ""
    if violation.day is not None:
        weekly = violation.rule in _WEEKLY or violation.reason == "too_many_halves"
        when = week_title(violation.day) if weekly else short_day(violation.day)
    return ", ".join(filter(None, (when, violation.employee)))


def _facts(violation: Violation) -> Mapping[str, str]:
    """Return the facts of a violation in words."""
    facts = {key: _word(key, fact) for key, fact in violation.facts.items() if key != "duty"}
    return {
        "who": violation.employee or "",
        "day": THAT_DAY.say() if violation.day is None else long_day(violation.day),
        "duty": duty_word(violation.facts.get("duty")),
        "times": _range(violation.facts, "start", "end"),
        "away": _range(violation.facts, "from", "to"),
        "block_times": _range(violation.facts, "block_start", "block_end"),
        "ended": _time(violation.facts.get("end")),
        "started": _time(violation.facts.get("start")),
        **facts,
    }


def _number_of(violation: Violation) -> int:
    """Return how many people or half days a violation counts."""
    people = violation.facts.get("people")
    return len(cast(tuple[str, ...], people)) if people else _number(violation.facts["halves"])


def _range(facts: Mapping[str, object], start: str, end: str) -> str:
    if start not in facts:
        return ""
    return f"{clock(_number(facts[start]))}–{clock(_number(facts[end]))}"


def _time(minute: object) -> str:
    return "" if minute is None else spoken(_number(minute))


def _word(key: str, fact: object) -> str:
    if key in ("minutes", "limit", "after", "break_minutes"):
        return duration(_number(fact))
    if isinstance(fact, date):
        return long_day(fact)
    if isinstance(fact, tuple | list):
        return listed([str(item) or OWN_HOURS.say() for item in fact])
    if key == "part":
        return part_word(fact)
    return turn_word(fact) if key == "kind" else str(fact)


def _number(fact: object) -> int:
    return cast(int, fact)
