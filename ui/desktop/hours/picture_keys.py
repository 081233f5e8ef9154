"""Where the arrow keys go in the picture of a week, and what its other keys do."""

from __future__ import annotations

from rostering.time import DAY, Span, Weekday
from ui.application.hours.blocks import STEP, BlockKey, room_around
from ui.application.hours.periods import Hours

_USUAL = Span(9 * 60, 12 * 60)
_HOUR = 60


def neighbour(
    hours: Hours, block: BlockKey | None, weekday: Weekday, step: tuple[int, int]
) -> tuple[BlockKey | None, Weekday]:
    """Return the block and weekday an arrow goes to; beside a block the one about as late."""
    across, down = step
    if across:
        to = Weekday(min(max(weekday + across, Weekday.MONDAY), Weekday.SUNDAY))
        start = _USUAL.start if block is None else hours.block(*block).span.start
        rows = hours.blocks(to)
        if to == weekday or not rows:
            return (block, weekday) if to == weekday else (None, to)
        near = min(rows, key=lambda row: abs(row.span.start - start))
        return BlockKey(to, near.block), to
    rows = hours.blocks(weekday)
    if not rows:
        return None, weekday
    names = [row.block for row in rows]
    at = names.index(block.block) + down if block is not None else 0 if down > 0 else len(rows) - 1
    return BlockKey(weekday, names[min(max(at, 0), len(names) - 1)]), weekday


def as_late(before: Hours, gone: BlockKey, now: Hours) -> BlockKey | None:
    """Return the block that is about as late on its day as one that is gone; None without any."""
    rows = now.blocks(gone.weekday)
    if not rows:
        return None
    start = before.block(*gone).span.start
    near = min(rows, key=lambda row: abs(row.span.start - start))
    return BlockKey(gone.weekday, near.block)


def stretched(hours: Hours, key: BlockKey, edge: str, by: int) -> Span:
    """Return the span of a block of which one edge goes a step up or down, as far as it can."""
    span, room = hours.block(*key).span, room_around(hours, key)
    if edge == "start":
        return Span(min(max(span.start + by * STEP, room.start), span.end - STEP), span.end)
    return Span(span.start, max(min(span.end + by * STEP, room.end), span.start + STEP))


def free_span(hours: Hours, block: BlockKey | None, weekday: Weekday) -> Span | None:
    """Return where a new block goes: after the chosen one, or after the last; None without room."""
    rows = hours.blocks(weekday)
    if not rows:
        return _USUAL
    names = [row.block for row in rows]
    first = names.index(block.block) if block is not None else len(rows) - 1
    for at in (*range(first, len(rows)), *range(first)):
        start = rows[at].span.end
        end = rows[at + 1].span.start if at + 1 < len(rows) else DAY
        if end - start >= STEP:
            return Span(start, min(end, start + _HOUR))
    return None
