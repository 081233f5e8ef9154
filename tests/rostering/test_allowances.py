"""An allowance speaks of one violation as it was, and changes nothing in what `check` finds."""

from __future__ import annotations

from rostering.allowances import Allowance, Why, allowance_of, still_needed
from rostering.check import check
from rostering.plan import Plan
from rostering.rules import Violation
from tests.builders import MONDAY, TUESDAY, a_duty, a_plan, an_employee, on_duty, weeks


def overworked(end: str = "20:30") -> Plan:
    """Somebody who works for longer than 11 h on Monday, in a team with a duty that allows it."""
    plan = a_plan(duties=(a_duty("Lang", "8:00", end),), employees=(an_employee("Anna"),))
    return on_duty(plan, "Anna", MONDAY, "Lang")


def long_day(plan: Plan) -> Violation:
    found = check(plan, weeks()).violations
    return next(violation for violation in found if violation.rule == "day_hours")


def allowed(plan: Plan) -> Allowance:
    return allowance_of(long_day(plan), Why.ELECTIONS, MONDAY, "Telling")


def test_what_is_allowed_is_still_found_by_the_checker() -> None:
    plan = overworked()

    assert check(plan.with_allowances((allowed(plan),)), weeks()) == check(plan, weeks())


def test_a_plan_tells_with_what_reason_a_violation_stands() -> None:
    plan = overworked()
    assert plan.allowance_for(long_day(plan)) is None

    plan = plan.with_allowances((allowed(plan),))

    assert plan.allowance_for(long_day(plan)) == allowed(plan)


def test_a_longer_day_is_not_what_was_allowed() -> None:
    reason = allowed(overworked())
    longer = overworked("21:30").with_allowances((reason,))

    assert longer.allowance_for(long_day(longer)) is None


def test_another_block_is_not_what_was_allowed() -> None:
    one, other = (
        Violation("skill", "no_skill", "Anna", MONDAY, {"block": block, "post": "Balie"})
        for block in ("VM1", "VM2")
    )
    plan = a_plan(allowances=(allowance_of(one, Why.SWAP, MONDAY),))

    assert one.identity == other.identity
    assert plan.allowance_for(one) is not None
    assert plan.allowance_for(other) is None


def test_one_turn_more_is_not_what_was_allowed() -> None:
    two, three = (
        Violation("no_extra", "too_many_turns", None, MONDAY, {"people": people, "wanted": 1})
        for people in (("Anna", "Bert"), ("Anna", "Bert", "Cleo"))
    )

    assert still_needed((allowance_of(two, Why.BUSY, TUESDAY),), (three,)) == ()


def test_only_the_allowances_of_violations_that_are_there_are_needed() -> None:
    plan = overworked()
    found = check(plan, weeks()).violations

    assert still_needed((allowed(plan),), found) == (allowed(plan),)
    assert still_needed((allowed(plan),), ()) == ()
