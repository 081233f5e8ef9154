"""Scores rosters with the checker: what an engine claims of its own roster does not count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from rostering.check import check
from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.rules import Violation
from rostering.time import Horizon
from solver.problem import Problem
from solver.verify import kept_only


@dataclass(frozen=True, slots=True)
class Score:
    """What the checker says of a roster.

    Attributes:
        broken: hard rules that are broken beyond what locks break by themselves, each once.
    """

    goals: Mapping[GoalId, int]
    broken: tuple[str, ...]

    @property
    def is_valid(self) -> bool:
        """Tell whether the roster counts."""
        return not self.broken


def score(plan: Plan, base: Plan, horizon: Horizon) -> Score:
    """Judge a roster that was planned on a base."""
    verdict = check(plan, horizon, before=base)
    found = Counter(_place(violation) for violation in verdict.violations)
    if found:
        given = check(kept_only(Problem(base, horizon)), horizon).violations
        found -= Counter(_place(violation) for violation in given)
    return Score(dict(verdict.goals), tuple(sorted({rule for rule, *_ in found})))


def _place(violation: Violation) -> tuple[str, ...]:
    return (violation.rule, violation.reason, str(violation.employee), str(violation.day))
