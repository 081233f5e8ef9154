"""A swap that two colleagues ask for: allowed or not, what it costs, who owes the turn then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from rostering.check import goal_values
from rostering.differences.moves import Change, changes
from rostering.goals import GoalId
from rostering.happening.dropout import Now
from rostering.happening.swapping import (
    Swap,
    TurnMoved,
    begun,
    broken_by,
    changes_nothing,
    swapped,
    turns_moved,
)
from rostering.plan import Plan
from rostering.reasons.candidates import comes_late
from rostering.rules import Violation
from rostering.time import Horizon


@dataclass(frozen=True)
class SwapOutcome:
    """What a swap comes to.

    Attributes:
        after: the plan with it.
        begun: days that are over or have begun; they cannot be swapped any more.
        is_empty: the two do the same on these days.
        broken: rules that it breaks and that held before.
        turns: per turn that goes over what both owe.
        short_notice: whose duty would change later than a part-timer may expect.
    """

    swap: Swap
    before: Plan
    after: Plan
    begun: tuple[date, ...]
    is_empty: bool
    broken: tuple[Violation, ...]
    changes: tuple[Change, ...]
    goals_before: Mapping[GoalId, int]
    goals_after: Mapping[GoalId, int]
    turns: tuple[TurnMoved, ...]
    short_notice: tuple[str, ...]

    @property
    def is_allowed(self) -> bool:
        """Tell whether it can be taken over."""
        return not (self.begun or self.is_empty or self.broken)


def judge_swap(plan: Plan, horizon: Horizon, swap: Swap, now: Now) -> SwapOutcome:
    """Work out what a swap comes to; nothing in the plan is changed."""
    after = swapped(plan, swap)
    found = changes(plan, after, swap.days)
    late = [change.employee for change in found if comes_late(plan, change, now.day)]
    return SwapOutcome(
        swap,
        plan,
        after,
        begun(plan, swap, now),
        changes_nothing(plan, swap),
        broken_by(plan, after, swap.days),
        found,
        goal_values(plan, horizon),
        goal_values(after, horizon),
        turns_moved(plan, after, horizon, (swap.first, swap.second)),
        tuple(dict.fromkeys(late)),
    )
