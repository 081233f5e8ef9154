"""The last word is the checker's: every roster is judged before it is handed out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TypeAlias

from rostering.check import violations
from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.rules import Violation
from solver.problem import Problem
from solver.result import GoalResult, status_of

Place: TypeAlias = tuple[str, str, str | None, date | None, object, object]
"""A rule, the way it is broken, for whom, when, and the block and post where one is named."""


class CheckFailedError(RuntimeError):
    """The checker does not confirm what the search claims: a mistake in the program.

    Attributes:
        plan: the plan with the roster that was not confirmed.
    """

    def __init__(self, reason: str, plan: Plan) -> None:
        super().__init__(reason)
        self.plan = plan


def verify(
    problem: Problem, plan: Plan, goals: tuple[GoalResult, ...], values: Mapping[GoalId, int]
) -> tuple[GoalResult, ...]:
    """Confirm a roster: no rule broken beyond what locks break, and the values claimed.

    Returns the goals with the checker's values: a goal that was not proven may have become better
    while a later one was improved.

    Raises:
        CheckFailedError: when the checker finds otherwise.
    """
    for rule, reason, *_ in broken_beyond_locks(problem, plan):
        raise CheckFailedError(f"rule {rule} is broken ({reason})", plan)
    confirmed = []
    for goal in goals:
        value = values[goal.id]
        if goal.value is None or not goal.bound <= value <= goal.value:
            found = f"value {value}, claimed {goal.value} with bound {goal.bound}"
            raise CheckFailedError(f"goal {goal.id} has {found}", plan)
        confirmed.append(replace(goal, value=value, status=status_of(value, goal.bound)))
    return tuple(confirmed)


def kept_only(problem: Problem) -> Plan:
    """Return the plan with nothing in the horizon but what is locked or published."""
    kept = {
        (name, day): problem.kept(name, day)
        for name in problem.names
        for day in problem.horizon.days
    }
    return problem.plan.with_roster(problem.plan.roster.replaced(kept))


def broken_beyond_locks(problem: Problem, plan: Plan) -> Counter[Place]:
    """Count the broken rules of a roster that its locks do not break by themselves."""
    found = violations(plan, problem.horizon, before=problem.plan)
    if not found:
        return Counter()
    given = violations(kept_only(problem), problem.horizon)
    return Counter(map(_place, found)) - Counter(map(_place, given))


def _place(violation: Violation) -> Place:
    facts = violation.facts
    # Which of several blocks a turn's duty is reported with is no matter.
    is_placed = violation.rule != "turn_duty"
    block, post = (facts.get(key) if is_placed else None for key in ("block", "post"))
    return (violation.rule, violation.reason, violation.employee, violation.day, block, post)
