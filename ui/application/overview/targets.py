"""Where in the roster a figure of *Overzicht* can be seen: a cell of somebody, or a place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from rostering.calendar import Block, TurnKind
from rostering.figures.overview import StaffingMet
from rostering.time import week_days
from rostering.view import View
from ui.application.overview.figures import Overview


@dataclass(frozen=True, slots=True)
class Target:
    """A cell of a person, or a place of a post; one of both names is empty."""

    day: date
    block: str
    name: str = ""
    post: str = ""


def week_of(view: View, name: str, monday: date) -> Target:
    """Return the first cell of a week in which somebody is at a desk, else works at all."""
    blocks = [block for day in week_days(monday) for block in view.plan.calendar.blocks(day)]
    at_desk = (block for block in blocks if _is_at_desk(view, name, block))
    at_work = (
        block
        for block in blocks
        if any(shift.covers(block.span) for shift in view.entry(name, block.day).shifts)
    )
    for found in (at_desk, at_work, iter(blocks)):
        block = next(found, None)
        if block is not None:
            return Target(block.day, block.name, name)
    return Target(monday, "", name)


def last_week_of(overview: Overview, name: str) -> Target | None:
    """Return a cell of the last week with a roster; a balance is that of its end."""
    return week_of(overview.view, name, overview.weeks[-1]) if overview.weeks else None


def last_turn_of(overview: Overview, name: str, kind: TurnKind) -> Target | None:
    """Return the last turn of somebody, else where a balance is looked up."""
    view = overview.view
    for monday in reversed(overview.weeks):
        for day in reversed(list(week_days(monday))):
            for block in view.plan.calendar.turn_blocks(day, kind):
                if view.has_turn(name, day, kind) and _is_at_desk(view, name, block):
                    return Target(day, block.name, name)
    return last_week_of(overview, name)


def short_place(
    overview: Overview, rows: Iterable[StaffingMet], *, minimum: bool = False
) -> Target | None:
    """Return the first place that lacks somebody, below the minimum first where that is so.

    Where nobody lacks anywhere, it is the last place that was asked for.
    """
    rows = list(rows)
    bare = [(day, row.start, row) for row in rows for day in row.bare]
    short = [(day, row.start, row) for row in rows for day in row.short]
    for found in (bare, [] if minimum else short):
        if found:
            day, _, row = min(found, key=lambda one: one[:2])
            return Target(day, row.block, post=row.post)
    return next(_asked(overview, rows), None)


def _asked(overview: Overview, rows: Iterable[StaffingMet]) -> Iterator[Target]:
    for monday in reversed(overview.weeks):
        for row in rows:
            day = week_days(monday)[row.weekday]
            if overview.view.plan.calendar.block(day, row.block) is not None:
                yield Target(day, row.block, post=row.post)


def _is_at_desk(view: View, name: str, block: Block) -> bool:
    post = view.entry(name, block.day).post_in(block.name)
    return post is not None and view.is_front(post)
