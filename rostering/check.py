"""`check`: the specification of a good roster, and the judge of every roster."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
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


def newly_broken(
    plan: Plan,
    after: Plan,
    days: Iterable[date],
    *,
    before: Plan | None = None,
    tells: Callable[[Violation], object] = attrgetter("identity"),
) -> tuple[Violation, ...]:
    """List what a change breaks that was not broken, each once.

    Args:
        plan: the plan without the change.
        after: the plan with it.
        days: the days that it touches; the weeks beside them are looked at too, since rest reaches
            over a Sunday.
        before: the plan whose locked and published days the change must have kept.
        tells: what tells violations apart.
    """
    touched = sorted(days)
    if not touched:
        return ()
    around = Horizon.around(touched[0], touched[-1])
    known = {tells(violation) for violation in violations(plan, around)}
    found: dict[object, Violation] = {}
    for violation in violations(after, around, before=before):
        found.setdefault(tells(violation), violation)
    return tuple(violation for key, violation in found.items() if key not in known)


def goal_values(
    plan: Plan, horizon: Horizon, goals: Iterable[GoalId] = tuple(GOALS)
) -> dict[GoalId, int]:
    """Return the value of every goal, or of some, in their order."""
    view = View(plan, horizon)
    return {goal: GOALS[goal](view) for goal in goals}
