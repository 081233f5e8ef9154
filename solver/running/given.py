"""A roster that is given to go on from."""

from __future__ import annotations

from rostering.differences.moves import marked_as
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


def unproven(found: Found) -> tuple[GoalResult, ...]:
    """Return the goals of a roster of which nothing is known but its values."""
    return tuple(
        GoalResult(goal, value, 0, status_of(value, 0), 0.0) for goal, value in found.values.items()
    )
