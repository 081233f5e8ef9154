"""The search as others call it."""

from __future__ import annotations

from rostering.plan import Plan
from rostering.time import Horizon
from solver.problem import Problem, goals_in_order
from solver.result import Options, ProgressCallback, Result
from solver.running.run import Run, ignore
from solver.search.stop import StopToken
from solver.turns.rotation import TURN_GOALS, turns_only


def solve(
    plan: Plan,
    horizon: Horizon,
    options: Options | None = None,
    *,
    on_progress: ProgressCallback = ignore,
    stop: StopToken | None = None,
) -> Result:
    """Plan the weeks of a horizon as well as possible.

    Locks and published days stay. Places that cannot be staffed stay empty; there is always a
    roster. Goals are improved in their order, an earlier one never worsens for a later one
    (contract, section 4). Progress may be reported from other threads.

    Raises:
        solver.verify.CheckFailedError: when the checker does not confirm the roster, a mistake
            in the program.
    """
    options = options or Options()
    problem = Problem(plan, horizon, goals_in_order(options.priority))
    return solve_problem(problem, options, on_progress, stop)


def solve_turns(
    plan: Plan,
    horizon: Horizon,
    options: Options | None = None,
    *,
    on_progress: ProgressCallback = ignore,
    stop: StopToken | None = None,
) -> Result:
    """Share out the evening and Saturday turns of a horizon; the rest is left aside.

    The plan of the result holds the turn blocks alone, so that the checker judges just those.
    """
    problem = Problem(turns_only(plan, horizon), horizon, TURN_GOALS)
    return solve_problem(problem, options, on_progress, stop)


def solve_problem(
    problem: Problem,
    options: Options | None = None,
    on_progress: ProgressCallback = ignore,
    stop: StopToken | None = None,
) -> Result:
    """Search the best roster of a problem and have the checker confirm it."""
    run = Run(problem, options or Options(), on_progress, stop or StopToken())
    run.search()
    return run.result()
