"""Proposals that are their goal values and no more."""

from __future__ import annotations

from rostering.goals import GOALS, GoalId
from ui.application.proposals.comparing import Standing, Standings


def standings(**values: int) -> Standings:
    """Return a proposal whose goals have these values, 100 where none is given."""
    found: dict[GoalId, Standing] = {}
    for goal in GOALS:
        value = values.get(goal, 100)
        found[goal] = Standing(value, f"{goal} {value}", is_proven=value < 100)
    return found
