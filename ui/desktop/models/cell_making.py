"""Works out what one cell of a week shows: at work, away, free or closed; without Qt."""

from __future__ import annotations

from rostering.calendar import Block
from rostering.roster import DayEntry
from rostering.time import WHOLE_DAY, Half
from rostering.view import View
from ui.desktop.models.week_cells import CellState, Column


def state_of(view: View, name: str, column: Column, planned: bool) -> CellState:
    """Work out what a person does in a column of a week, which has a roster or has none."""
    day, plan = column.day, view.plan
    if not plan.presence.is_employed(name, day):
        return CellState("not_employed")
    entry = view.entry(name, day)
    if column.block is None:
        return _whole_day(view, name, column, entry, planned)
    work = next((item for item in entry.work if item.block == column.block.name), None)
    if work is not None:
        return _at_work(view, name, column.block, work.post, entry, locked=work.locked)
    if plan.calendar.half(column.block) in plan.presence.absent_halves(name, day):
        return CellState("absent")
    if any(span.overlaps(column.block.span) for span in plan.presence.hours_away(name, day)):
        return CellState("hours_absent")
    if column.closed:
        return CellState("closed", text=column.closed)
    return _without_post(view, name, column.block, entry, planned)


def _whole_day(view: View, name: str, column: Column, entry: DayEntry, planned: bool) -> CellState:
    if entry.shifts:
        return _back(view, entry.shifts[0].locked, remote=bool(entry.shifts[0].remote))
    if column.closed:
        return CellState("closed", text=column.closed)
    if view.plan.presence.absent_halves(name, column.day) == WHOLE_DAY:
        return CellState("absent")
    return CellState("free", locked=entry.free) if planned else CellState("empty")


def _at_work(
    view: View, name: str, block: Block, post: str, entry: DayEntry, *, locked: bool
) -> CellState:
    remote = _is_remote(entry, view.plan.calendar.half(block))
    fronts = [front.name for front in view.plan.front_posts]
    known = view.plan.post(post)
    if post not in fronts:
        return CellState("back", 0, known.code, post, locked=locked, remote=remote)
    return CellState(
        "post",
        fronts.index(post) + 1,
        known.code,
        post,
        accompanied=view.is_accompanied(name, block.day, post),
        locked=locked,
        remote=remote,
    )


def _without_post(view: View, name: str, block: Block, entry: DayEntry, planned: bool) -> CellState:
    if not entry.shifts:
        gone = view.plan.presence.absent_halves(name, block.day)
        return CellState("free", locked=entry.free) if planned and not gone else CellState("empty")
    if not entry.is_at_work_in(block.span):
        return CellState("empty")
    remote = _is_remote(entry, view.plan.calendar.half(block))
    return _back(view, entry.shifts[0].locked, remote=remote)


def _back(view: View, locked: bool, *, remote: bool) -> CellState:
    post = view.plan.default_back_post
    if post is None:
        return CellState("back", locked=locked, remote=remote)
    return CellState("back", 0, post.code, post.name, locked=locked, remote=remote)


def _is_remote(entry: DayEntry, half: Half) -> bool:
    return any(half in shift.remote for shift in entry.shifts)
