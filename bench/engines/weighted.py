"""One model with one weighted sum, in the style of the shift scheduling example of OR-Tools.

Hard rules are constraints, every goal is a penalty with a weight, and one search minimises the
sum. Decisions, rules and the encoders of the goals are those of the program; what differs is that
the order of the goals is in the weights. They fall by a factor of three to ten from goal to goal:
the smaller they are, the better the search gets on, but the less the order means.
"""

from __future__ import annotations

from collections.abc import Mapping

from ortools.sat.python import cp_model

from bench.engines.cp_model import plan_of, search
from bench.outcome import Outcome, Trail
from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.time import Horizon
from solver.encoding import Encoding, total
from solver.goals import GOAL_ENCODERS
from solver.problem import ALL_GOALS, Problem
from solver.search.searching import FOUND

WEIGHTS: Mapping[GoalId, int] = {
    "minimum": 30_000,
    "wanted": 3_000,
    "turns": 1_000,
    "hours": 100,
    "share": 30,
    "load": 10,
    "wishes": 10,
    "calm": 1,
}
"""Cost of a unit of each goal: most are minutes, a wish and a change of post count by the piece."""
_BROKEN = 1_000_000
"""Cost of a rule that locks break."""


def run(
    plan: Plan, horizon: Horizon, seconds: float, goals: tuple[GoalId, ...] = ALL_GOALS
) -> Outcome:
    """Plan with one weighted sum; no single goal gets a bound."""
    trail = Trail()
    encoding = Encoding(Problem(plan, horizon, goals))
    penalties = [WEIGHTS[goal] * GOAL_ENCODERS[goal](encoding) for goal in goals]
    penalties += [_BROKEN * (1 - kept) for kept in encoding.excuses]
    encoding.model.minimize(total(penalties))
    solver, status = search(encoding, trail, trail.started + seconds)
    best = plan_of(encoding, solver) if status in FOUND else None
    return trail.outcome(best, optimum=status == cp_model.OPTIMAL)
