"""Turns kept by locks while the rest is planned around them."""

from __future__ import annotations

from dataclasses import replace

from rostering.differences.moves import marked_as
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey
from solver.problem import Problem


def with_turns(problem: Problem, turns: Plan) -> Plan:
    """Return the plan with the turns of a roster locked in, days that stay left as they are."""
    entries: dict[DayKey, DayEntry] = {}
    for name in problem.names:
        for day in problem.horizon.days:
            kept, entry = problem.kept(name, day), turns.roster.entry(name, day)
            blocks = {block.name for block in problem.plan.calendar.blocks(day) if block.turn}
            places = {(work.block, work.post) for work in kept.work}
            new = [
                replace(work, locked=True)
                for work in entry.work
                if work.block in blocks and (work.block, work.post) not in places
            ]
            if new and not problem.is_given(name, day):
                shifts = tuple(replace(shift, locked=True) for shift in entry.shifts)
                kept = DayEntry(shifts, (*kept.work, *new), kept.free)
            entries[name, day] = kept
    return problem.plan.with_roster(problem.plan.roster.replaced(entries))


def without_turn_locks(problem: Problem, plan: Plan) -> Plan:
    """Return the roster without the locks that only served to keep the turns."""
    entries = {
        (name, day): marked_as(plan.roster.entry(name, day), problem.kept(name, day))
        for day in problem.horizon.days
        for name in problem.names
    }
    return plan.with_roster(plan.roster.replaced(entries))
