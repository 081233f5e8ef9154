"""The rotation by itself: a small problem that bounds and guides the whole one."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import product

from rostering.calendar import Opening, Validity
from rostering.check import goal_values
from rostering.goals.base import GoalId
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey, Roster
from rostering.time import Horizon, Weekday
from solver.encoding import Encoding, Expr, total
from solver.goals import GOAL_ENCODERS
from solver.problem import Problem
from solver.search.hints import give_hint, roster_hint
from solver.search.searching import FOUND, Searching, whole_bound
from solver.turns.greedy import greedy_rotation
from solver.turns.guide import turn_guide
from solver.turns.sharing_out import share_out_turns
from solver.verify import broken_beyond_locks

TURN_GOALS: tuple[GoalId, ...] = ("minimum", "wanted", "turns")
_AT_ONCE_SHARE = 0.5
"""Part of the time in which the turns are shared out by how many each one should have."""


@dataclass(frozen=True, slots=True)
class RotationGuess:
    """What the turns alone say about the whole.

    Attributes:
        bound: no roster has a lower value of the goal `turns`, earlier goals kept.
        value: that of these turns.
        values: values of decisions by name, a hint for the whole.
        plan: a plan whose roster has those turns and nothing else of use.
    """

    bound: int
    value: int
    values: Mapping[str, int]
    plan: Plan


def guess_rotation(
    problem: Problem,
    kept: Mapping[GoalId, int],
    searching: Searching,
    seconds: float,
) -> RotationGuess:
    """Share out the turns with everything else left aside.

    Every roster of the whole problem is also one of this smaller problem, when the earlier goals
    count its own blocks alone; so its bound holds for the whole. Where time gives no better one,
    the rotation is what a planner would make by hand.

    Args:
        problem: the whole problem.
        kept: values of earlier goals that must not worsen.
        searching: how to search.
        seconds: time for it.
    """
    until = time.monotonic() + seconds
    encoding = Encoding(
        Problem(turns_only(problem.plan, problem.horizon), problem.horizon, TURN_GOALS)
    )
    for goal, value in kept.items():
        encoding.settle(goal, GOAL_ENCODERS[goal](encoding), value)
    start = _at_once(encoding, searching, seconds * _AT_ONCE_SHARE)
    if start.value == start.bound:
        return start
    return _searched(encoding, start, searching, until - time.monotonic())


def _at_once(encoding: Encoding, searching: Searching, seconds: float) -> RotationGuess:
    """Share out the turns by how many each one should have, or as a planner would by hand.

    Without a guide nothing is known to be the least, and the bound is less than any value.
    """
    small = encoding.problem
    guide = turn_guide(encoding) if encoding.turn_gaps == 0 else None
    if guide is not None:
        plan = share_out_turns(guide, searching, seconds)
        values = goal_values(plan, small.horizon, small.goals)
        if values["wanted"] == 0 and not broken_beyond_locks(small, plan):
            return RotationGuess(guide.bound, values["turns"], _named(encoding, plan), plan)
    plan = small.plan.with_roster(greedy_rotation(small))
    return RotationGuess(-1, goal_values(plan, small.horizon, small.goals)["turns"], {}, plan)


def _searched(
    encoding: Encoding, start: RotationGuess, searching: Searching, seconds: float
) -> RotationGuess:
    """Search for better turns than those to begin with."""
    turns = GOAL_ENCODERS["turns"](encoding)
    small, model = encoding.problem, encoding.model
    if not isinstance(turns, int):
        model.add(turns >= start.bound)
    model.minimize(turns)
    give_hint(model, roster_hint(encoding, start.plan.roster, _days(small)))
    solver, status = searching.run(model, seconds)
    if status not in FOUND:
        return replace(start, bound=max(0, start.bound))
    bound = turns if isinstance(turns, int) else whole_bound(solver.best_objective_bound)
    value = turns if isinstance(turns, int) else round(solver.objective_value)
    names = [variable.name for variable in model.proto.variables]
    values = dict(zip(names, solver.response_proto.solution, strict=True))
    plan = small.plan.with_roster(small.plan.roster.replaced(encoding.entries(solver)))
    return RotationGuess(max(0, bound), value, values, plan)


def _days(problem: Problem) -> Iterable[DayKey]:
    return product(problem.names, problem.horizon.days)


def _named(encoding: Encoding, plan: Plan) -> dict[str, int]:
    """Return the values of decisions by name that a roster gives."""
    hint = roster_hint(encoding, plan.roster, _days(encoding.problem))
    return {encoding.model.proto.variables[index].name: value for index, value in hint.items()}


def turn_gaps(encoding: Encoding) -> Expr:
    """Return the minutes missing in turn blocks."""
    parts: list[Expr] = []
    for block in encoding.problem.blocks:
        for post in encoding.problem.plan.front_posts if block.turn is not None else ():
            wanted = encoding.problem.level(post.name, block).wanted
            present = total(encoding.independents(block, post.name))
            parts.append((wanted - present) * block.span.minutes)
    return total(parts)


def bound_turn_gaps(encoding: Encoding, searching: Searching, seconds: float) -> None:
    """Find out how many minutes the turns can miss at most, now that the service stands.

    Mostly none, and then every turn is done by just as many people as it wants.
    """
    gaps = turn_gaps(encoding)
    if isinstance(gaps, int):
        return
    encoding.model.maximize(gaps)
    solver, status = searching.run(encoding.model, seconds)
    if status in FOUND:
        most = math.floor(solver.best_objective_bound + 1e-6)
        encoding.turn_gaps = max(0, most)
        encoding.model.add(gaps <= most)


def turns_only(plan: Plan, horizon: Horizon) -> Plan:
    """Return a plan whose only blocks are the turns, from its first week on.

    Each turn block becomes a row of its own date, since which rows hold on a date depends on the
    rows that are left out.
    """
    first = plan.first_week(horizon)
    days = [first + timedelta(days=offset) for offset in range((horizon.end - first).days + 1)]
    openings = tuple(
        Opening(Weekday(day.weekday()), block.name, block.span, block.turn, Validity(day, day))
        for day in days
        for block in plan.calendar.scheduled_blocks(day)
        if block.turn is not None
    )
    reduced = replace(plan, openings=openings)
    entries = {
        (name, day): _turn_part(reduced, day, entry)
        for name, day, entry in plan.roster.entries()
        if day <= horizon.end
    }
    return replace(reduced, roster=Roster.of(entries))


def _turn_part(reduced: Plan, day: date, entry: DayEntry) -> DayEntry:
    turn_blocks = {block.name for block in reduced.calendar.blocks(day)}
    work = tuple(item for item in entry.work if item.block in turn_blocks)
    return replace(entry, work=work)
