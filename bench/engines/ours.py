"""The program's own search, as it is."""

from __future__ import annotations

from bench.outcome import Outcome, Trail
from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.time import Horizon
from solver.engine import solve_problem
from solver.problem import ALL_GOALS, Problem
from solver.result import Options, Progress


def run(
    plan: Plan, horizon: Horizon, seconds: float, goals: tuple[GoalId, ...] = ALL_GOALS
) -> Outcome:
    """Plan with the engine of the program."""
    trail = Trail()

    def on_progress(progress: Progress) -> None:
        if progress.plan is not None and trail.is_due():
            trail.note(progress.plan)
        for goal in progress.goals:
            if goal.status != "none" or goal.bound:
                trail.claim(goal.id, goal.value, goal.bound, goal.status)

    options = Options(time_limit=seconds)
    result = solve_problem(Problem(plan, horizon, goals), options, on_progress)
    for goal in result.goals:
        trail.claim(goal.id, goal.value, goal.bound, goal.status)
    return trail.outcome(
        result.plan, optimum=all(goal.status == "optimal" for goal in result.goals)
    )
