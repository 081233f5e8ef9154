"""A broken rule stands with a reason until that is taken back or the rule is kept again."""

from __future__ import annotations

from rostering.allowances import Why
from rostering.check import violations
from rostering.plan import Plan
from rostering.rules import Violation
from tests.builders import MONDAY, a_plan, later, on_duty, weeks
from tests.ui.application.editing_team import DESK, PHONE, a_tuesday, at
from ui.application.allowing import (
    WHYS,
    allow,
    broken_by,
    new_reasons,
    reason_words,
    withdraw,
)
from ui.application.editing.operations import put


def dora_on_the_phone() -> Plan:
    """Dora cannot work the telephone."""
    return put(a_tuesday(), [at("Dora")], PHONE).plan


def broken(plan: Plan) -> list[Violation]:
    return [item for item in violations(plan, weeks()) if item.employee == "Dora"]


def test_every_reason_has_words() -> None:
    assert set(WHYS) == set(Why)


def test_a_violation_is_allowed_and_no_longer_so_as_two_steps() -> None:
    plan = dora_on_the_phone()
    found = broken(plan)

    edit = allow(plan, found, Why.SWAP, " met Cas ", MONDAY)

    assert edit.text == "Dora di 5/1 VM1 toegestaan met reden"
    reasons = [edit.plan.allowance_for(item) for item in found]
    assert [reason_words(row) for row in reasons if row] == ["Ruil afgesproken: met Cas"]
    back = withdraw(edit.plan, edit.plan.allowances[0])
    assert back.text == "Dora di 5/1 VM1 niet meer toegestaan"
    assert back.plan == plan


def test_another_reason_takes_the_place_of_the_former() -> None:
    plan = dora_on_the_phone()
    first = allow(plan, broken(plan), Why.SWAP, "", MONDAY).plan

    second = allow(first, broken(plan), Why.OTHER, "Telling", MONDAY).plan

    assert [reason_words(row) for row in second.allowances] == ["Telling"]
    assert new_reasons(first, second) == "Telling"
    assert new_reasons(second, second) == ""


def test_the_next_edit_that_puts_it_right_takes_the_reason_along() -> None:
    plan = dora_on_the_phone()
    allowed = allow(plan, broken(plan), Why.SWAP, "", MONDAY).plan

    assert put(allowed, [at("Dora", "VM2")], DESK).plan.allowances == allowed.allowances
    assert put(allowed, [at("Dora")], DESK).plan.allowances == ()


def test_what_an_edit_takes_from_the_rest_of_the_week_before_is_asked_about() -> None:
    plan = a_plan()
    for offset in range(7):
        plan = on_duty(plan, "Anna", later(MONDAY, days=offset), "9:00-17:00")

    broken = broken_by(plan, on_duty(plan, "Anna", later(MONDAY, weeks=1), "9:00-17:00"))

    assert ("weekly_rest", MONDAY) in {(item.rule, item.day) for item in broken}
