"""Goal by goal with each value kept, and nothing else: the peer that lacks what is ours.

The decisions, the rules and the encoders of the goals are those of the program. Left out are the
rotation by itself, the bound on the gaps of turns, the windows of a long horizon, and what the
encoders do with values that are settled. The former roster is the hint for the next goal, and
half of the time that is left goes to each goal, as in the program.
"""

from __future__ import annotations

import time

from ortools.sat.python import cp_model

from bench.engines.cp_model import plan_of, search
from bench.outcome import Outcome, Trail
from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.time import Horizon
from solver.encoding import Encoding, total
from solver.goals import GOAL_ENCODERS
from solver.hints import give_hint
from solver.problem import ALL_GOALS, Problem
from solver.rotation import whole_bound
from solver.searching import FOUND

_SHARE = 0.5


def run(
    plan: Plan, horizon: Horizon, seconds: float, goals: tuple[GoalId, ...] = ALL_GOALS
) -> Outcome:
    """Plan goal by goal on one model."""
    trail = Trail()
    until = trail.started + seconds
    encoding = Encoding(Problem(plan, horizon, goals))
    model, best, proven = encoding.model, None, True
    if encoding.excuses:
        broken = total(1 - kept for kept in encoding.excuses)
        model.minimize(broken)
        solver, status = search(encoding, trail, until)
        if status in FOUND:
            model.add(broken <= round(solver.objective_value))
    for goal in goals:
        left = until - time.monotonic()
        if left <= 0:
            proven = False
            break
        expression = GOAL_ENCODERS[goal](encoding)
        model.minimize(expression)
        share = 1 if goal == goals[-1] else _SHARE
        solver, status = search(encoding, trail, time.monotonic() + share * left)
        if status not in FOUND:
            proven = False
            # Without a roster of its own, the goal and those after it are left as they are.
            break
        best = plan_of(encoding, solver)
        give_hint(model, dict(enumerate(solver.response_proto.solution)))
        value = expression if isinstance(expression, int) else round(solver.objective_value)
        bound = value if isinstance(expression, int) else whole_bound(solver.best_objective_bound)
        is_proven = status == cp_model.OPTIMAL
        proven = proven and is_proven
        trail.claim(goal, value, max(0, min(value, bound)), "optimal" if is_proven else "feasible")
        if not isinstance(expression, int):
            model.add(expression <= value)
    return trail.outcome(best, optimum=proven)
