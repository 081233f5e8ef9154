"""What stands in each cell of a week on paper, free of how it looks.

The reason of an absence never comes here: only which half days and hours somebody is away.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from itertools import pairwise

from rostering.calendar import Block
from rostering.roster import DayEntry
from rostering.team.duties import working_minutes_in
from rostering.team.stations import Post
from rostering.time import Half, Minutes, Span, half_of, week_days
from rostering.view import View

SHORTEST_GAP: Minutes = 60
"""Working time outside the blocks from which it gets a column of its own, as back office."""


@dataclass(frozen=True, slots=True)
class Column:
    """A planning block of a day, or a stretch of working time between and after the blocks.

    Attributes:
        closed: why it is closed; None when it is open.
        block: None for a stretch without front posts.
    """

    day: date
    span: Span
    block: Block | None = None
    closed: str | None = None


class State(Enum):
    """What a cell says."""

    POST = auto()
    ABSENT = auto()
    FREE = auto()
    CLOSED = auto()
    BLANK = auto()


@dataclass(frozen=True, slots=True)
class Slot:
    """One person in one column.

    Attributes:
        post: for `State.POST`, the front or back post.
        accompanied: works there, but does not count as staffing.
        remote: works at a distance.
    """

    state: State
    post: Post | None = None
    accompanied: bool = False
    remote: bool = False


@dataclass(frozen=True, slots=True)
class Staffed:
    """How many people count as staffing of a post in a block, and how many it wants."""

    present: int
    minimum: int
    wanted: int


@dataclass(frozen=True, slots=True)
class WeekTable:
    """A week as a table: a row of slots per person, a row of staffing per front post."""

    monday: date
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, tuple[Slot, ...]], ...]
    staffing: tuple[tuple[Post, tuple[Staffed | None, ...]], ...]


def week_table(view: View, monday: date) -> WeekTable:
    """Lay out the week of a Monday; who is not employed in it has no row."""
    days = week_days(monday)
    by_day = [columns_of(view, day) for day in days]
    columns = tuple(column for columns in by_day for column in columns)
    rows = []
    for name in view.names:
        noted = any(not view.entry(name, day).is_empty for day in days)
        if noted or any(view.plan.presence.is_employed(name, day) for day in days):
            slots = [
                slot
                for day, columns_ in zip(days, by_day, strict=True)
                for slot in _slots(view, name, day, columns_)
            ]
            rows.append((name, tuple(slots)))
    staffing = tuple(
        (post, tuple(_staffed(view, post, column) for column in columns))
        for post in view.plan.front_posts
    )
    return WeekTable(monday, columns, tuple(rows), staffing)


def columns_of(view: View, day: date) -> tuple[Column, ...]:
    """Return the columns of a day: its blocks, closed or not, and long stretches of other work."""
    calendar = view.plan.calendar
    scheduled = calendar.scheduled_blocks(day)
    open_blocks = set(calendar.blocks(day))
    columns = [
        Column(day, block.span, block, None if block in open_blocks else _why_closed(view, day))
        for block in scheduled
    ]
    for gap in _gaps(view, day, [block.span for block in scheduled]):
        closed = half_of(gap.start, calendar.noon) in calendar.closed_halves(day)
        columns.append(Column(day, gap, None, _why_closed(view, day) if closed else None))
    return tuple(sorted(columns, key=lambda column: column.span))


def _why_closed(view: View, day: date) -> str:
    holiday = view.plan.calendar.holiday(day)
    if holiday is not None:
        return holiday
    descriptions = (closure.description for closure in view.plan.calendar.closures_on(day))
    return next((text for text in descriptions if text.strip()), "")


def _gaps(view: View, day: date, taken: Iterable[Span]) -> list[Span]:
    """Return the stretches outside the blocks in which a duty of the day has real working time."""
    weekday = day.weekday()
    duties = [duty for duty in view.plan.duties if weekday in duty.weekdays]
    shifts = [shift for name in view.names for shift in view.entry(name, day).shifts]
    times = [(each.span, each.pause) for each in duties]
    times += [(each.span, each.pause) for each in shifts]
    if not times:
        return []
    noon = view.plan.calendar.noon
    borders = {min(span.start for span, _ in times), max(span.end for span, _ in times)}
    first, last = min(borders), max(borders)
    blocks = tuple(taken)
    borders |= {edge for span in blocks for edge in (span.start, span.end)} | {noon}
    edges = sorted(edge for edge in borders if first <= edge <= last)
    return [
        span
        for span in (Span(a, b) for a, b in pairwise(edges))
        if not any(span.overlaps(block) for block in blocks)
        and any(
            working_minutes_in(working, pause, span) >= SHORTEST_GAP for working, pause in times
        )
    ]


def _slots(view: View, name: str, day: date, columns: tuple[Column, ...]) -> list[Slot]:
    entry = view.entry(name, day)
    return [_slot(view, name, entry, column) for column in columns]


def _slot(view: View, name: str, entry: DayEntry, column: Column) -> Slot:
    plan, day = view.plan, column.day
    half = half_of(column.span.start, plan.calendar.noon)
    worked = None if column.block is None else entry.post_in(column.block.name)
    if worked is not None:
        post = plan.post(worked)
        accompanied = post.is_front and not view.is_independent(name, day, worked)
        return Slot(State.POST, post, accompanied, _is_remote(entry, half))
    if column.closed is not None:
        return Slot(State.CLOSED)
    if half in plan.presence.absent_halves(name, day):
        return Slot(State.ABSENT)
    if not entry.shifts:
        return Slot(State.FREE if plan.presence.is_employed(name, day) else State.BLANK)
    if not entry.is_at_work_in(column.span):
        return Slot(State.BLANK)
    present = sum(shift.minutes_in(column.span) for shift in entry.shifts)
    away = sum(span.shared(column.span) for span in plan.presence.hours_away(name, day))
    if 2 * away >= present:
        return Slot(State.ABSENT)
    return Slot(State.POST, plan.default_back_post, remote=_is_remote(entry, half))


def _is_remote(entry: DayEntry, half: Half) -> bool:
    return any(half in shift.remote for shift in entry.shifts)


def _staffed(view: View, post: Post, column: Column) -> Staffed | None:
    if column.block is None or column.closed is not None:
        return None
    level = view.plan.levels.level(post.name, column.block)
    present = len(view.independents(column.block, post.name))
    if level.wanted == 0 and present == 0:
        return None
    return Staffed(present, level.minimum, level.wanted)
