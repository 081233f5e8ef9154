import re
from datetime import date
from pathlib import Path

import pytest

from rostering.goals import GOALS, GoalId
from rostering.rules import REASONS, RULES, RuleId, Violation
from rostering.statistics import shortages
from rostering.view import View
from tests.builders import (
    MONDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    a_post,
    a_wish,
    an_employee,
    on_duty,
    staffing,
    weeks,
)
from ui.application import texts
from ui.application.language import ENGLISH, speaking
from ui.application.rule_words import COUNTED, TEXTS

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

    sentence = texts.rule_sentence(violation)

    assert sentence.endswith(".")
    assert "{" not in sentence
    assert "None" not in sentence


def test_rest_that_is_too_short_is_said_with_days_and_times() -> None:
    facts = {"minutes": 630, "limit": 660, "previous_day": MONDAY, "end": 1140, "start": 330}
    violation = Violation("daily_rest", "short_rest", "Anna", TUESDAY, facts)

    assert texts.rule_sentence(violation) == (
        "Anna: tussen maandag 4 januari 19u en dinsdag 5 januari 5u30 is maar 10 u 30 rust; "
        "11 u is nodig."
    )
    assert texts.violation_place(violation) == "di 5 jan, Anna"
    with speaking(ENGLISH):
        assert texts.rule_sentence(violation) == (
            "Anna: only 10 h 30 of rest between Monday 4 January 19:00 and Tuesday 5 January 5:30; "
            "11 h is needed."
        )
        assert texts.violation_place(violation) == "Tu 5 Jan, Anna"


def test_own_times_are_named_so() -> None:
    facts = {"duty": "", "start": 540, "end": 720}
    violation = Violation("no_sunday", "sunday", "Anna", TUESDAY, facts)

    assert texts.rule_sentence(violation) == "Anna heeft eigen uren op zondag, niet vastgezet."


def test_a_weekly_rule_is_placed_by_its_week() -> None:
    violation = Violation("week_hours", "too_long_week", "Anna", MONDAY, {})

    assert texts.violation_place(violation) == "Week 1, Anna"


def test_a_name_that_looks_like_a_fact_stays_a_name() -> None:
    violation = Violation(
        "skill", "no_skill", "Anna", MONDAY, {"post": "day", "block": "{who}", "start": 0, "end": 1}
    )

    assert "geen day" in texts.rule_sentence(violation)


def test_each_rule_has_a_name() -> None:
    assert set(texts.RULE_NAMES) == set(RULES)


@pytest.mark.parametrize("goal", GOALS)
def test_each_goal_has_words_for_perfect_and_for_less(goal: GoalId) -> None:
    perfect, less = texts.goal_value(goal, 0), texts.goal_value(goal, 450)

    assert perfect != less
    assert not any(digit in perfect for digit in "0123456789")
    assert any(words in less for words in ("7 u 30", "450", "2,62"))


def test_a_shortage_in_a_roster_is_told_in_hours_and_places() -> None:
    plan = a_full_week(a_plan(staffing=(staffing("Balie", 1, 2),)))
    view = View(plan, weeks())

    assert texts.goal_value("wanted", GOALS["wanted"](view), view) == (
        "40 u 30 tekort, 22 plaatsen"
    )


def test_turns_are_told_by_the_farthest_balance_and_what_comes_too_soon() -> None:
    plan = a_full_week(a_full_week(a_plan()), date(2027, 1, 11))
    view = View(plan, weeks(2))

    words = texts.goal_value("turns", GOALS["turns"](view), view)

    assert words == "verste saldo 1,00 beurt, 2 keer te snel na elkaar"


def test_wishes_are_told_in_days() -> None:
    plan = a_full_week(a_plan(wishes=(a_wish("Anna", "vrij", MONDAY, TUESDAY),)))
    view = View(plan, weeks())

    assert texts.goal_value("wishes", 10, view) == "2 dagen anders dan gewenst"


def test_changes_of_post_are_told_as_such() -> None:
    team = (an_employee("Anna", skills={"Loket": "Z"}),)
    plan = a_plan(
        employees=team, posts=(a_post("Balie"), a_post("Loket"), a_post("Backoffice", "back"))
    )
    plan = on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": "Balie", "VM2": "Loket", "NM1": "Balie"})
    view = View(plan, weeks())

    assert texts.goal_value("calm", 2, view) == "2 wissels binnen een halve dag"


@pytest.mark.parametrize(
    ("minimum", "wanted", "present", "sentence"),
    [
        pytest.param(1, 2, 1, "Balie: 1 van 2, minimum 1 gehaald.", id="minimum met"),
        pytest.param(0, 1, 0, "Balie: 0 van 1.", id="no minimum"),
        pytest.param(1, 1, 0, "Balie: niemand, minimum is 1.", id="nobody"),
        pytest.param(2, 2, 1, "Balie: 1, minimum is 2.", id="below the minimum"),
    ],
)
def test_a_shortage_says_who_lacks(minimum: int, wanted: int, present: int, sentence: str) -> None:
    plan = a_plan(staffing=(staffing("Balie", minimum, wanted),))
    if present:
        plan = on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": "Balie"})

    first = shortages(View(plan, weeks()))[0]

    assert texts.shortage_sentence(first) == sentence
    assert texts.shortage_place(first) == "ma 4 jan, VM1"


def test_only_an_optimal_goal_is_proven() -> None:
    assert texts.proof("optimal") == "bewezen"
    assert texts.proof("feasible") == texts.proof("none") == "nog niet bewezen"
