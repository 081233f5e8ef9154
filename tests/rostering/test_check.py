"""The judge of every roster, its registries, and the page that describes them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from rostering.check import check, newly_broken
from rostering.goals import GOALS
from rostering.goals.base import GoalId
from rostering.rules import REASONS, RULES
from rostering.rules.base import RuleId
from rostering.team.settings import Limits
from tests.builders import (
    MONDAY,
    SATURDAY,
    a_full_week,
    a_plan,
    later,
    on_duty,
    some_settings,
    weeks,
)

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")


def test_a_roster_without_a_flaw_is_valid_and_all_goals_are_met() -> None:
    plan = a_plan(settings=some_settings(limits=Limits(desk_day=330)))

    verdict = check(a_full_week(plan), weeks())

    assert verdict.is_valid
    assert verdict.violations == ()
    assert dict(verdict.goals) == dict.fromkeys(GOALS, 0)


def test_an_empty_roster_breaks_no_rule_but_meets_no_goal_of_staffing() -> None:
    verdict = check(a_plan(), weeks())

    assert verdict.is_valid
    assert verdict.goals["minimum"] == 5 * 4 * 105 + 120 + 210


def test_broken_rules_come_in_the_order_of_the_contract() -> None:
    plan = on_duty(a_plan(), "Anna", MONDAY, "6:00-20:00", {"AV": "Balie"})

    verdict = check(plan, weeks())

    assert not verdict.is_valid
    assert [violation.rule for violation in verdict.violations] == ["duty", "day_hours", "break"]


def test_what_was_locked_before_is_compared() -> None:
    before = on_duty(a_plan(), "Anna", MONDAY, locked=True)

    assert [item.rule for item in check(a_plan(), weeks(), before=before).violations] == ["locked"]


def test_an_edit_breaks_the_rest_of_the_week_before_that_reached_into_its_day() -> None:
    plan = a_plan(settings=some_settings(limits=Limits(weekly_rest=50 * 60)))
    for offset in range(5):
        plan = on_duty(plan, "Anna", later(MONDAY, days=offset))
    plan = on_duty(plan, "Anna", SATURDAY, "Zaterdag", {"ZA": "Balie"})
    next_monday = later(MONDAY, weeks=1)

    found = newly_broken(plan, on_duty(plan, "Anna", next_monday), [next_monday])

    assert [(each.rule, each.day) for each in found] == [("weekly_rest", MONDAY)]


def test_the_registries_hold_every_rule_and_goal_in_order() -> None:
    assert tuple(RULES) == get_args(RuleId)
    assert tuple(GOALS) == get_args(GoalId)


@pytest.mark.parametrize("name", [*RULES, *GOALS])
def test_the_page_of_rules_has_a_row_for_every_rule_and_goal(name: str) -> None:
    assert re.search(rf"^\| `{name}` \|[^|]+\|[^|]+\|", PAGE, re.MULTILINE)


@pytest.mark.parametrize(
    ("rule", "reason"), [(rule, reason) for rule in RULES for reason in REASONS[rule]]
)
def test_every_reason_is_given_by_its_rule_and_described_on_the_page(
    rule: RuleId, reason: str
) -> None:
    module = RULES[rule].__module__.replace(".", "/") + ".py"

    assert f'"{reason}"' in (ROOT / module).read_text(encoding="utf-8")
    assert re.search(rf"^\| `{rule}` \| `{reason}` \|", PAGE, re.MULTILINE)


def test_every_rule_names_its_reasons() -> None:
    assert tuple(REASONS) == tuple(RULES)
