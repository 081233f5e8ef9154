"""Ask the encoders what a roster may be and what it costs, without the engine.

A roster is pinned to the decisions of a model; the search then only tells whether the encoders
admit it and what value they give a goal.
"""

from __future__ import annotations

from ortools.sat.python import cp_model

from rostering.goals.base import GoalId
from rostering.plan import Plan
from rostering.roster import Roster
from rostering.time import Half, Horizon
from solver.encoding import Encoding, Lit
from solver.goals import GOAL_ENCODERS
from solver.problem import Problem
from tests.builders import weeks


class NotAdmittedError(AssertionError):
    """The encoders do not admit the roster."""


def admits(plan: Plan, horizon: Horizon | None = None) -> bool:
    """Tell whether the hard rules admit the roster that the plan holds for the horizon."""
    try:
        encoding = pinned(plan, horizon or weeks())
    except NotAdmittedError:
        return False
    return _solve(encoding) is not None


def cost(plan: Plan, goal: GoalId, horizon: Horizon | None = None) -> int:
    """Return the value that the encoder of a goal gives the roster of the plan."""
    encoding = pinned(plan, horizon or weeks())
    expression = GOAL_ENCODERS[goal](encoding)
    if isinstance(expression, int):
        return expression
    encoding.model.minimize(expression)
    solver = _solve(encoding)
    assert solver is not None, "the encoders do not admit this roster"
    return round(solver.objective_value)


def pinned(plan: Plan, horizon: Horizon) -> Encoding:
    """Return an encoding whose duties and posts are those of the plan."""
    inside = plan.roster.within(horizon)
    empty = plan.with_roster(plan.roster.without(horizon.days))
    encoding = Encoding(Problem(empty, horizon))
    _pin_shifts(encoding, inside)
    _pin_posts(encoding, inside)
    for kept in encoding.excuses:
        encoding.model.add(kept == 1)
    return encoding


def _pin_shifts(encoding: Encoding, roster: Roster) -> None:
    for name in encoding.problem.names:
        for day in encoding.problem.horizon.days:
            wanted = {shift.duty for shift in roster.entry(name, day).shifts}
            offered = {shift.duty: lit for shift, lit in encoding.shifts(name, day)}
            _pin(encoding, wanted, offered)
            remote = {
                half.value for shift in roster.entry(name, day).shifts for half in shift.remote
            }
            halves = {half.value: encoding.remote(name, day, half) for half in Half}
            _pin(encoding, remote & halves.keys(), halves)


def _pin_posts(encoding: Encoding, roster: Roster) -> None:
    for name in encoding.problem.names:
        for block in encoding.problem.blocks:
            entry = roster.entry(name, block.day)
            wanted = {work.post for work in entry.work if work.block == block.name}
            _pin(encoding, wanted, dict(encoding.posts(name, block)))


def _pin(encoding: Encoding, wanted: set[str], offered: dict[str, Lit]) -> None:
    if not wanted <= offered.keys():
        raise NotAdmittedError(wanted - offered.keys())
    for key, literal in offered.items():
        encoding.model.add(literal == int(key in wanted))


def _solve(encoding: Encoding) -> cp_model.CpSolver | None:
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    status = solver.solve(encoding.model)
    return solver if status == cp_model.OPTIMAL else None
