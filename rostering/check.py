"""`check`: the specification of a good roster, and the judge of every roster."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from types import MappingProxyType

from rostering.goals import GOALS, GoalId
from rostering.plan import Plan
from rostering.rules import RULES, RuleId, Violation
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
    return Verdict(
        violations(plan, horizon, before=before), MappingProxyType(goal_values(plan, horizon))
    )


def violations(
    plan: Plan,
    horizon: Horizon,
    *,
    before: Plan | None = None,
    rules: Iterable[RuleId] = tuple(RULES),
) -> tuple[Violation, ...]:
    """List the broken hard rules alone, all or some of them; what is given is as for `check`."""
    view = View(plan, horizon, before)
    return tuple(violation for rule in rules for violation in RULES[rule](view))


def goal_values(
    plan: Plan, horizon: Horizon, goals: Iterable[GoalId] = tuple(GOALS)
) -> dict[GoalId, int]:
    """Return the value of every goal, or of some, in their order."""
    view = View(plan, horizon)
    return {goal: GOALS[goal](view) for goal in goals}
