"""The roster of people who have turns: at which post they are, and with which duty."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from rostering.calendar import Block, TurnKind
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey, Shift, Work, shift_of
from solver.problem import Problem
from solver.rules import allows_shift, allows_work
from solver.turns.matching import matched


def with_turns_of(problem: Problem, turns: Iterable[tuple[str, date, TurnKind]]) -> Plan | None:
    """Return the plan with turns and what stays, nothing else; None where a duty is missing.

    Every block of a turn is filled as far as the people who have it can.
    """
    people: dict[tuple[date, TurnKind], list[str]] = {}
    for name, day, kind in sorted(turns):
        people.setdefault((day, kind), []).append(name)
    entries = {
        (name, day): problem.kept(name, day)
        for name in problem.names
        for day in problem.horizon.days
    }
    new: dict[DayKey, list[Work]] = {}
    for (day, kind), names in people.items():
        for block in problem.plan.calendar.turn_blocks(day, kind):
            for name, work in _staffed(problem, block, names, new).items():
                new.setdefault((name, day), []).append(work)
    for key, works in new.items():
        kept = entries[key]
        shifts = kept.shifts or _duty(problem, key, works)
        if not shifts:
            return None
        entries[key] = DayEntry(shifts, (*kept.work, *works), kept.free)
    return problem.plan.with_roster(problem.plan.roster.replaced(entries))


def _staffed(
    problem: Problem, block: Block, names: Sequence[str], new: dict[DayKey, list[Work]]
) -> dict[str, Work]:
    """Put people at the places of a block that are left, at the post they were at if possible."""
    there = {name: problem.kept(name, block.day).post_in(block.name) for name in problem.names}
    places: list[str] = []
    able: list[list[str]] = []
    for post in problem.wanted_in(block):
        could = [
            name for name in names if there[name] is None and _can_work(problem, name, block, post)
        ]
        were_there = [name for name in could if _was_at(new.get((name, block.day), ()), post)]
        taken = [
            name
            for name in problem.names
            if there[name] == post and problem.is_independent(name, block.day, post)
        ]
        left = problem.level(post, block).wanted - len(taken)
        places += [post] * left
        able += [were_there + could] * left
    return {
        name: Work(block.span, block.name, places[place]) for name, place in matched(able).items()
    }


def _was_at(works: Iterable[Work], post: str) -> bool:
    return any(work.post == post for work in works)


def _can_work(problem: Problem, name: str, block: Block, post: str) -> bool:
    return (
        not problem.is_given(name, block.day)
        and problem.is_independent(name, block.day, post)
        and allows_work(problem, name, block, post)
    )


def _duty(problem: Problem, key: DayKey, works: Sequence[Work]) -> tuple[Shift, ...]:
    """Return a duty with which somebody can do all this work; empty where there is none."""
    name, day = key
    for duty in problem.plan.duties:
        shift = shift_of(duty)
        is_long_enough = all(shift.covers(work.span) for work in works)
        if is_long_enough and allows_shift(problem, name, day, duty):
            return (shift,)
    return ()
