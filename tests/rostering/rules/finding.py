"""What the rules find, short enough for tables."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from rostering.plan import Plan
from rostering.rules import REASONS, RULES, RuleId, Violation
from rostering.time import Horizon
from rostering.view import View
from tests.builders import weeks

Found: TypeAlias = list[tuple[str, str | None, date | None]]


def violations(
    rule: RuleId, plan: Plan, horizon: Horizon | None = None, before: Plan | None = None
) -> list[Violation]:
    """Return what a rule finds in a roster, over one week unless told."""
    found = list(RULES[rule](View(plan, horizon or weeks(), before)))
    assert all(violation.rule == rule for violation in found)
    assert all(violation.reason in REASONS[rule] for violation in found)
    return found


def broken(
    rule: RuleId, plan: Plan, horizon: Horizon | None = None, before: Plan | None = None
) -> Found:
    """Return reason, person and day of what a rule finds."""
    return [
        (violation.reason, violation.employee, violation.day)
        for violation in violations(rule, plan, horizon, before)
    ]
