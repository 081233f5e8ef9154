"""One module per goal; the value of a goal is an integer, 0 is perfect."""

from __future__ import annotations

from types import MappingProxyType

from rostering.goals import calm, hours, load, minimum, share, turns, wanted, wishes
from rostering.goals.base import Goal, GoalId

__all__ = ["GOALS", "Goal", "GoalId"]

GOALS: MappingProxyType[GoalId, Goal] = MappingProxyType(
    {
        "minimum": minimum.value,
        "wanted": wanted.value,
        "turns": turns.value,
        "hours": hours.value,
        "share": share.value,
        "load": load.value,
        "wishes": wishes.value,
        "calm": calm.value,
    }
)
"""All goals in their order (contract, section 4)."""
