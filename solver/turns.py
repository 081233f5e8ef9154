"""Only the rotation: evening and Saturday turns for up to two years."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from rostering.calendar import Opening, Validity
from rostering.goals.base import GoalId
from rostering.plan import Plan
from rostering.roster import DayEntry, Roster
from rostering.time import Horizon, Weekday
from solver.engine import ignore, solve_problem
from solver.problem import Problem
from solver.result import Options, ProgressCallback, Result
from solver.stop import StopToken

TURN_GOALS: tuple[GoalId, ...] = ("minimum", "wanted", "turns")


def solve_turns(
    plan: Plan,
    horizon: Horizon,
    options: Options | None = None,
    *,
    on_progress: ProgressCallback = ignore,
    stop: StopToken | None = None,
) -> Result:
    """Share out the turns of a horizon; other blocks and the hours are left aside.

    The plan of the result holds the turn blocks alone, so that the checker judges just those.
    """
    problem = Problem(turns_only(plan, horizon), horizon, TURN_GOALS)
    return solve_problem(problem, options, on_progress, stop)


def turns_only(plan: Plan, horizon: Horizon) -> Plan:
    """Return a plan whose only blocks are the turns, from its first week on.

    Each turn block becomes a row of its own date, since which rows hold on a date depends on the
    rows that are left out.
    """
    first = min(plan.first_week(horizon), horizon.start)
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
