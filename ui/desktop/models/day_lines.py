"""One day in detail: who is where in each block, from when until when, and what lacks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from rostering.calendar import Block
from rostering.plan import Plan
from rostering.planned import is_asked
from rostering.time import Horizon, Minutes, Span, monday_of
from rostering.view import View
from ui.application.short_names import short_names
from ui.desktop.models.week_cells import CellState
from ui.desktop.sick_call.strip import block_state

_AROUND = 10
"""Minutes that the axis goes on before and after."""


@dataclass(frozen=True, slots=True)
class DayLine:
    """The day of somebody on duty.

    Attributes:
        shifts: from when until when.
        states: what is done, per block of the day.
        desk: minutes at a front post.
        is_long: whether that is more than a day should have.
    """

    name: str
    shifts: tuple[Span, ...]
    states: tuple[CellState, ...]
    desk: Minutes
    is_long: bool


@dataclass(frozen=True, slots=True)
class Gap:
    """A post that lacks people in a block."""

    post: str
    code: str
    missing: int
    below_minimum: bool


@dataclass(frozen=True, slots=True)
class DayLines:
    """A whole day.

    Attributes:
        gaps: what lacks, per block.
        away: who is absent all day, in short; why is never said.
        free: who has no duty, in short.
        employed: how many people there are that day.
    """

    day: date
    blocks: tuple[Block, ...]
    lines: tuple[DayLine, ...]
    gaps: tuple[tuple[Gap, ...], ...]
    away: tuple[str, ...]
    free: tuple[str, ...]
    employed: int

    @property
    def axis(self) -> Span:
        """From a little before the first to a little after the last minute."""
        spans = [block.span for block in self.blocks]
        spans += [shift for line in self.lines for shift in line.shifts]
        if not spans:
            return Span(0, 24 * 60)
        first, last = min(span.start for span in spans), max(span.end for span in spans)
        return Span(max(0, first - _AROUND), min(24 * 60, last + _AROUND))


def day_lines(plan: Plan, day: date) -> DayLines:
    """Draw up a day of a plan."""
    view = View(plan, Horizon(monday_of(day), 1))
    blocks = plan.calendar.blocks(day)
    short = short_names(employee.name for employee in plan.employees)
    there = [name for name in view.names if plan.presence.is_employed(name, day)]
    lines, away, free = [], [], []
    for name in there:
        entry = view.entry(name, day)
        if entry.shifts:
            lines.append(_line(view, name, day, blocks))
        elif plan.presence.absent_halves(name, day):
            away.append(short[name])
        else:
            free.append(short[name])
    gaps = tuple(_gaps(view, block) for block in blocks)
    return DayLines(day, blocks, tuple(lines), gaps, tuple(away), tuple(free), len(there))


def _line(view: View, name: str, day: date, blocks: tuple[Block, ...]) -> DayLine:
    entry = view.entry(name, day)
    desk = sum(work.span.minutes for work in entry.work if view.is_front(work.post))
    return DayLine(
        name,
        tuple(shift.span for shift in entry.shifts),
        tuple(block_state(view, name, block, entry) for block in blocks),
        desk,
        desk > view.plan.settings.limits.desk_day,
    )


def _gaps(view: View, block: Block) -> tuple[Gap, ...]:
    if not is_asked(view.plan, block):
        return ()
    found = []
    for post in view.plan.front_posts:
        level = view.plan.levels.level(post.name, block)
        present = len(view.independents(block, post.name))
        if present < level.wanted:
            lacks = level.wanted - present
            found.append(Gap(post.name, post.code, lacks, present < level.minimum))
    return tuple(found)
