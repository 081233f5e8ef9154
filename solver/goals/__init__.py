"""The encoders of the goals, under the names of their checkers."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from typing import TypeAlias

from rostering.goals.base import GoalId
from solver.encoding import Encoding, Expr
from solver.goals import calm, hours, load, minimum, share, turns, wanted, wishes

__all__ = ["GOAL_ENCODERS", "GoalEncoder"]

GoalEncoder: TypeAlias = Callable[[Encoding], Expr]
"""Adds what a goal needs and returns its value as an expression that minimising makes exact."""

GOAL_ENCODERS: MappingProxyType[GoalId, GoalEncoder] = MappingProxyType(
    {
        "minimum": minimum.encode,
        "wanted": wanted.encode,
        "turns": turns.encode,
        "hours": hours.encode,
        "share": share.encode,
        "load": load.encode,
        "wishes": wishes.encode,
        "calm": calm.encode,
    }
)
