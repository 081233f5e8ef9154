"""What the checker has to confirm of every roster that a search found."""

from __future__ import annotations

from collections import Counter

from rostering.check import check
from rostering.rules import Violation
from solver import Result
from solver.problem import Problem
from solver.result import status_of
from solver.verify import kept_only


def assert_confirmed(result: Result) -> None:
    """Assert that the checker says of a roster what the search says, and nothing is claimed."""
    verdict = check(result.plan, result.horizon, before=result.base)
    assert {goal.id: goal.value for goal in result.goals} == dict(verdict.goals)
    for goal in result.goals:
        assert goal.value is not None
        assert 0 <= goal.bound <= goal.value
        assert goal.status == status_of(goal.value, goal.bound)
    allowed = broken_by_what_stays(result)
    caused = Counter(_place(violation) for violation in verdict.violations)
    assert not caused - allowed, caused - allowed


def broken_by_what_stays(result: Result) -> Counter[object]:
    """Count the broken rules of the locked and published days alone."""
    kept = kept_only(Problem(result.base, result.horizon))
    return Counter(_place(violation) for violation in check(kept, result.horizon).violations)


def _place(violation: Violation) -> object:
    facts = violation.facts
    number = facts.get("present", facts.get("accompanied"))
    detail = (facts.get("block"), facts.get("post"), facts.get("minutes"), number)
    if violation.rule in ("weekly_rest", "turn_duty"):
        # Once broken, a rest may become shorter; and which block is named first is no matter.
        detail = (None, None, None, None)
    return (violation.rule, violation.reason, violation.employee, violation.day, detail)
