"""Goal by goal with each value kept, and nothing else: the peer that lacks what is ours.

The decisions, the rules and the encoders of the goals are those of the program. Left out are the
rotation by itself, the bound on the gaps of turns, the windows of a long horizon, and what the
encoders do with values that are settled. The former roster is the hint for the next goal, and
half of the time that is left goes to each goal, as in the program, without its patience.
"""

from __future__ import annotations

import time

from ortools.sat.python import cp_model

from bench.engines.cp_model import plan_of, search
from bench.outcome import Outcome, Trail
from rostering.check import goal_values
from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.time import Horizon
from solver.encoding import Encoding, Expr, total
from solver.goals import GOAL_ENCODERS
from solver.problem import ALL_GOALS, Problem
from solver.result import GoalStatus
from solver.search.hints import give_hint
from solver.search.searching import FOUND, whole_bound

_SHARE = 0.5


def run(
    plan: Plan, horizon: Horizon, seconds: float, goals: tuple[GoalId, ...] = ALL_GOALS
) -> Outcome:
    """Plan goal by goal on one model."""
    trail = Trail()
    until = trail.started + seconds
    encoding = Encoding(Problem(plan, horizon, goals))
    best, proven = None, True
    _excuse(encoding, trail, until)
    for goal in goals:
        left = until - time.monotonic()
        if left <= 0:
            return trail.outcome(best)
        expression = GOAL_ENCODERS[goal](encoding)
        share = 1 if goal == goals[-1] else _SHARE
        encoding.model.minimize(expression)
        solver, status = search(encoding, trail, time.monotonic() + share * left)
        if best is None and status not in FOUND:
            # Any roster at all comes before time for other goals.
            solver, status = search(encoding, trail, until)
        if status not in FOUND:
            proven = False
            if best is not None:
                _keep(encoding, expression, goal_values(best, horizon)[goal])
            continue
        best = plan_of(encoding, solver)
        give_hint(encoding.model, dict(enumerate(solver.response_proto.solution)))
        value, bound = _figures(expression, solver)
        status_now: GoalStatus = "optimal" if status == cp_model.OPTIMAL else "feasible"
        trail.claim(goal, value, bound, status_now)
        proven = proven and status == cp_model.OPTIMAL
        _keep(encoding, expression, value)
    return trail.outcome(best, optimum=proven)


def _keep(encoding: Encoding, expression: Expr, value: int) -> None:
    """Keep a goal at a value; without a roster of its own, at that of the former roster."""
    if not isinstance(expression, int):
        encoding.model.add(expression <= value)


def _excuse(encoding: Encoding, trail: Trail, until: float) -> None:
    """Let locks break as few rules as they can."""
    if encoding.excuses:
        broken = total(1 - kept for kept in encoding.excuses)
        encoding.model.minimize(broken)
        solver, status = search(encoding, trail, until)
        if status in FOUND:
            encoding.model.add(broken <= round(solver.objective_value))


def _figures(expression: Expr, solver: cp_model.CpSolver) -> tuple[int, int]:
    """Return value and bound of a goal."""
    if isinstance(expression, int):
        return expression, expression
    value = round(solver.objective_value)
    return value, max(0, min(value, whole_bound(solver.best_objective_bound)))
