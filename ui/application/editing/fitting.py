"""The duty that fits: when somebody comes to a post, and when a turn is given away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from rostering.calendar import Block
from rostering.plan import Plan
from rostering.reasons.placing import Placement, Placing
from rostering.roster import DayEntry, Shift, Work, shift_of
from rostering.rules import RULES
from rostering.time import Horizon, monday_of
from rostering.view import View
from ui.application.editing.cells import Cell


def best_way(
    plan: Plan, cell: Cell, block: Block, post: str, is_wanted: Callable[[Work], bool]
) -> Placement | None:
    """Return the way to be on duty in a block that keeps most and fits best.

    What is wanted stays before anything else; then fewest broken rules, fewest posts that go,
    and a week nearest to the contract.
    """
    view = View(plan, Horizon(monday_of(cell.day), 1))
    monday = view.horizon.start
    other = view.worked(cell.name, monday) - view.entry(cell.name, cell.day).minutes
    other += view.credited(cell.name, monday) - view.contract(cell.name, monday)

    def fitness(way: Placement) -> tuple[int, int, int, int]:
        wanted = sum(1 for work in way.dropped if is_wanted(work))
        return wanted, len(way.broken), len(way.dropped), abs(other + way.entry.minutes)

    return min(Placing(view).placements(cell.name, block, post), key=fitness, default=None)


def lost_work(before: DayEntry, after: DayEntry, block: Block) -> Sequence[Work]:
    """Return the work that goes with another duty, what stood in the block itself left aside."""
    return [
        work
        for work in before.work
        if work not in after.work and not work.span.overlaps(block.span)
    ]


def without_idle_turn(plan: Plan, cell: Cell, before: DayEntry, after: DayEntry) -> DayEntry:
    """Return a day without a duty that covers a turn in which nothing is left to do.

    Another duty of the day that has room for the rest comes in its place; without one, and with
    nothing left to do, the day becomes free.
    """
    if any(shift.locked for shift in after.shifts):
        return after
    if not _is_idle(plan, cell, after) or _is_idle(plan, cell, before):
        return after
    old = after.shifts[0].span
    others = [
        replace(after, shifts=(shift_of(duty),))
        for duty in plan.duties
        if cell.day.weekday() in duty.weekdays
        and all(duty.covers(work.span) for work in after.work)
    ]
    fitting = [entry for entry in others if not _is_idle(plan, cell, entry)]
    if fitting:
        return max(fitting, key=lambda entry: _shared(entry.shifts[0], old.start, old.end))
    return after if after.work else DayEntry()


def _shared(shift: Shift, start: int, end: int) -> int:
    return max(0, min(shift.span.end, end) - max(shift.span.start, start))


def _is_idle(plan: Plan, cell: Cell, entry: DayEntry) -> bool:
    alone = plan.only(cell.name)
    alone = alone.with_roster(alone.roster.replaced({(cell.name, cell.day): entry}))
    view = View(alone, Horizon(monday_of(cell.day), 1))
    return any(violation.day == cell.day for violation in RULES["turn_duty"](view))
