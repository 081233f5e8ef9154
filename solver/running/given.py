"""A roster that is given to go on from, and what is known of it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace

from rostering.differences.moves import marked_as
from rostering.goals.base import GoalId
from rostering.roster import Roster
from solver.problem import Problem
from solver.result import GoalResult, status_of
from solver.running.found import Found
from solver.turns.rotation import TURN_GOALS
from solver.verify import broken_beyond_locks


def given_roster(problem: Problem, start: Roster | None) -> Found | None:
    """Return a roster to go on from, its locks those of the plan; None where it breaks a rule."""
    if start is None or problem.goals == TURN_GOALS:
        return None
    entries = {
        (name, day): marked_as(start.entry(name, day), problem.kept(name, day))
        for name, day in problem.open_days_in(problem.horizon)
    }
    plan = problem.plan.with_roster(problem.plan.roster.replaced(entries))
    return None if broken_beyond_locks(problem, plan) else Found(problem, plan)


def bound_known(proven: Iterable[GoalResult], goal: GoalId, kept: Mapping[GoalId, int]) -> int:
    """Return what another search of the same weeks proved a goal to be at least.

    It was proven with the goals before it kept, so it holds where each of those is kept at its
    value or a better one; elsewhere nothing is known, and the bound is 0.

    Args:
        proven: the goals of that search, in its order.
        goal: the goal.
        kept: at most that much of the goals that are kept now.
    """
    for earlier in proven:
        if earlier.id == goal:
            return earlier.bound
        if earlier.value is None or kept.get(earlier.id, math.inf) > earlier.value:
            break
    return 0


def carried_over(
    goals: Iterable[GoalResult], values: Mapping[GoalId, int], proven: Iterable[GoalResult]
) -> tuple[GoalResult, ...]:
    """Return goals with the better of their bounds and those that another search proved.

    Args:
        goals: the goals, in their order.
        values: what the roster is worth.
        proven: the goals of the other search, in its order.
    """
    proven, kept, better = tuple(proven), dict[GoalId, int](), []
    for goal in goals:
        bound = max(goal.bound, bound_known(proven, goal.id, kept))
        better.append(replace(goal, bound=bound))
        kept[goal.id] = values[goal.id]
    return tuple(better)


def unproven(found: Found) -> tuple[GoalResult, ...]:
    """Return the goals of a roster of which nothing is known but its values."""
    return tuple(
        GoalResult(goal, value, 0, status_of(value, 0), 0.0) for goal, value in found.values.items()
    )
