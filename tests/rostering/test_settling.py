"""What nothing is left to allow of goes with the next edit of the days it was about."""

from __future__ import annotations

from rostering.allowances import Why, allowance_of
from rostering.check import check
from rostering.plan import Plan
from rostering.settling import without_gone
from tests.builders import MONDAY, TUESDAY, a_duty, a_plan, later, on_duty, weeks


def two_long_days() -> Plan:
    """Anna and Bert work too long on Monday; both days stand with a reason."""
    plan = a_plan(duties=(a_duty("Lang", "8:00", "20:30"), a_duty()))
    for name in ("Anna", "Bert"):
        plan = on_duty(plan, name, MONDAY, "Lang")
    found = [item for item in check(plan, weeks()).violations if item.rule == "day_hours"]
    return plan.with_allowances(
        tuple(allowance_of(item, Why.BUSY, MONDAY, "Telling") for item in found)
    )


def names(plan: Plan) -> list[str | None]:
    return [row.employee for row in plan.allowances]


def test_an_edit_takes_along_what_it_put_right() -> None:
    plan = on_duty(two_long_days(), "Anna", MONDAY, "Dag")

    assert names(without_gone(plan, {("Anna", MONDAY)})) == ["Bert"]


def test_what_is_still_there_stays() -> None:
    plan = on_duty(two_long_days(), "Anna", TUESDAY, "Dag")

    assert without_gone(plan, {("Anna", TUESDAY)}) is plan


def test_an_edit_of_others_or_of_another_week_leaves_it_alone() -> None:
    plan = on_duty(two_long_days(), "Anna", MONDAY, "Dag")

    assert without_gone(plan, {("Bert", MONDAY)}) is plan
    assert without_gone(plan, {("Anna", later(MONDAY, weeks=1))}) is plan
