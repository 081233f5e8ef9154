"""`check`: the specification of a good roster, and the judge of every roster."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from rostering.goals import GOALS, GoalId
from rostering.plan import Plan
from rostering.rules import RULES, Violation
from rostering.time import Horizon
from rostering.view import View


@dataclass(frozen=True, slots=True)
class Verdict:
    """What `check` found: broken hard rules, and the value of every goal in order."""

    violations: tuple[Violation, ...]
    goals: MappingProxyType[GoalId, int]

    @property
    def is_valid(self) -> bool:
        """Tell whether no hard rule is broken."""
        return not self.violations


def check(plan: Plan, horizon: Horizon, *, before: Plan | None = None) -> Verdict:
    """Judge the roster of a plan over a horizon (contract, sections 3 and 4).

    Args:
        plan: the plan with its roster.
        horizon: the weeks to judge; the roster around them counts for rest and balances.
        before: the plan whose locked and published days must have stayed.
    """
    view = View(plan, horizon, before)
    violations = tuple(violation for rule in RULES.values() for violation in rule(view))
    return Verdict(
        violations, MappingProxyType({goal: value(view) for goal, value in GOALS.items()})
    )
