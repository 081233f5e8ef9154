"""The hard rules in words, with the facts that the page of rules names."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rostering.rules import REASONS, RULES, RuleId, Violation
from tests.builders import MONDAY, TUESDAY
from ui.application.language import ENGLISH, speaking
from ui.application.rule_texts import rule_sentence, violation_place
from ui.application.rule_words import COUNTED, RULE_NAMES, TEXTS

ALL_REASONS = [(rule, reason) for rule, reasons in REASONS.items() for reason in reasons]
EXAMPLES: dict[str, object] = {
    "part": "morning",
    "kind": "avond",
    "people": ("Anna", "Bert"),
    "duties": ("Dag", ""),
    "previous_day": MONDAY,
    "duty": "Dag",
    "post": "Balie",
    "other_post": "Loket",
    "block": "VM1",
    "other_block": "VM2",
}


def documented_facts(rule: str, reason: str) -> dict[str, object]:
    """Return example facts for exactly the keys that docs/rules.md names."""
    lines = (Path(__file__).parents[3] / "docs" / "rules.md").read_text("utf-8").splitlines()
    row = next(line for line in lines if line.startswith(f"| `{rule}` | `{reason}` |"))
    cell = row.split("|")[4]
    cell = cell.replace("shift facts", "`duty` `start` `end`")
    cell = cell.replace("work facts", "`block` `post` `start` `end`")
    return {key: EXAMPLES.get(key, 630) for key in re.findall(r"`(\w+)`", cell)}


def test_each_way_of_breaking_a_rule_has_a_text_and_no_other() -> None:
    assert {*TEXTS, *COUNTED} == set(ALL_REASONS)
    assert not TEXTS.keys() & COUNTED.keys()


@pytest.mark.parametrize(("rule", "reason"), ALL_REASONS)
def test_each_text_is_whole_with_the_documented_facts(rule: RuleId, reason: str) -> None:
    violation = Violation(rule, reason, "Anna", TUESDAY, documented_facts(rule, reason))

    sentence = rule_sentence(violation)

    assert sentence.endswith(".")
    assert "{" not in sentence
    assert "None" not in sentence


def test_rest_that_is_too_short_is_said_with_days_and_times() -> None:
    facts = {"minutes": 630, "limit": 660, "previous_day": MONDAY, "end": 1140, "start": 330}
    violation = Violation("daily_rest", "short_rest", "Anna", TUESDAY, facts)

    assert rule_sentence(violation) == (
        "Anna: tussen maandag 4 januari 19u en dinsdag 5 januari 5u30 is maar 10 u 30 rust; "
        "11 u is nodig."
    )
    assert violation_place(violation) == "di 5 jan, Anna"
    with speaking(ENGLISH):
        assert rule_sentence(violation) == (
            "Anna: only 10 h 30 of rest between Monday 4 January 19:00 and Tuesday 5 January 5:30; "
            "11 h is needed."
        )
        assert violation_place(violation) == "Tu 5 Jan, Anna"


def test_own_times_are_named_so() -> None:
    facts = {"duty": "", "start": 540, "end": 720}
    violation = Violation("no_sunday", "sunday", "Anna", TUESDAY, facts)

    assert rule_sentence(violation) == "Anna heeft eigen uren op zondag, niet vergrendeld."


def test_a_weekly_rule_is_placed_by_its_week() -> None:
    violation = Violation("week_hours", "too_long_week", "Anna", MONDAY, {})

    assert violation_place(violation) == "Week 1, Anna"


def test_a_name_that_looks_like_a_fact_stays_a_name() -> None:
    violation = Violation(
        "skill", "no_skill", "Anna", MONDAY, {"post": "day", "block": "{who}", "start": 0, "end": 1}
    )

    assert "geen day" in rule_sentence(violation)


def test_each_rule_has_a_name() -> None:
    assert set(RULE_NAMES) == set(RULES)
