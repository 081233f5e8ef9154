"""Timefold: local search over ways of the day, with the goals as levels of the score.

The Java machine starts and the constraints are compiled when this module is loaded, which does not
count as time, as little as loading the libraries of the others. What it leaves out: half days at a
distance, and the weekly rest, which the Sunday gives of itself. Turns are shared out as if nobody
were missing. It proves nothing, so no goal has a bound.
"""

from __future__ import annotations

from typing import Any

from timefold.solver import SolverFactory
from timefold.solver.config import (
    Duration,
    ScoreDirectorFactoryConfig,
    SolverConfig,
    SolverConfigOverride,
    TerminationConfig,
)

from bench.engines import timefold_model as model
from bench.engines.timefold_facts import facts
from bench.engines.timefold_goals import constraints
from bench.outcome import Outcome, Trail
from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.time import Horizon
from solver.problem import ALL_GOALS, Problem

_FACTORY = SolverFactory.create(
    SolverConfig(
        solution_class=model.Roster,
        entity_class_list=[model.PersonDay],
        score_director_factory_config=ScoreDirectorFactoryConfig(
            constraint_provider_function=constraints
        ),
        termination_config=TerminationConfig(spent_limit=Duration(seconds=1)),
    )
)
_LEAST = 0.2
_FROM_NOTHING = 300_000
"""Days times ways from which the search starts at nothing, as filling in would take too long."""


def run(
    plan: Plan, horizon: Horizon, seconds: float, goals: tuple[GoalId, ...] = ALL_GOALS
) -> Outcome:
    """Plan with local search."""
    trail = Trail()
    made = facts(Problem(plan, horizon, goals))
    if sum(len(day.choices) for day in made.roster.days) > _FROM_NOTHING:
        for day in made.roster.days:
            day.choice = day.choices[0]

    def on_better(event: Any) -> None:
        is_whole = event.is_new_best_solution_initialized and event.new_best_score.is_feasible
        if is_whole and trail.is_due():
            trail.note(made.plan_of(event.new_best_solution))

    left = max(_LEAST, seconds - trail.elapsed)
    limit = TerminationConfig(spent_limit=Duration(milliseconds=int(1000 * left)))
    solver = _FACTORY.build_solver(SolverConfigOverride(termination_config=limit))
    solver.add_event_listener(on_better)
    found = solver.solve(made.roster)
    is_whole = all(day.choice is not None for day in found.days)
    return trail.outcome(made.plan_of(found) if is_whole else None)
