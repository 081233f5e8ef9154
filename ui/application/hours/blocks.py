"""The blocks of a week that an edit is about, and what all edits of them have in common."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from rostering.calendar import Opening
from rostering.plan import Plan
from rostering.team.stations import StaffingRow
from rostering.time import DAY, Minutes, Span, Weekday
from ui.application.hours.following import Succession, followed
from ui.application.hours.periods import Hours, has_own, weekdays_in

STEP: Minutes = 5
"""To how many minutes an edge is drawn."""


class BlockKey(NamedTuple):
    """A block of the week that is shown."""

    weekday: Weekday
    block: str


@dataclass(frozen=True, slots=True)
class HoursStep:
    """An edit that is ready to be made.

    Attributes:
        text: what it is called in the history.
        note: what follows from it for staffing and roster.
        chosen: the block to show after it.
    """

    plan: Plan
    text: str
    note: str = ""
    chosen: BlockKey | None = None


# Looking


def alike_days(hours: Hours, key: BlockKey) -> tuple[Weekday, ...]:
    """Return the weekdays that have this block at the same times, its own among them."""
    model = hours.block(*key)
    same = (model.block, model.span, model.turn, model.public)
    return tuple(
        weekday
        for weekday in weekdays_in(hours.period)
        for row in hours.blocks(weekday)
        if (row.block, row.span, row.turn, row.public) == same
    )


def room_around(hours: Hours, key: BlockKey) -> Span:
    """Return how far the edges of a block can be drawn: up to its neighbours."""
    span = hours.block(*key).span
    others = [row.span for row in hours.blocks(key.weekday) if row.block != key.block]
    start = max((other.end for other in others if other.end <= span.start), default=0)
    end = min((other.start for other in others if other.start >= span.end), default=DAY)
    return Span(start, end)


def next_block(hours: Hours, key: BlockKey) -> Opening | None:
    """Return the block after one on its day."""
    rows = hours.blocks(key.weekday)
    at = rows.index(hours.block(*key)) + 1
    return rows[at] if at < len(rows) else None


# Making


def own_days(hours: Hours, days: Iterable[Weekday]) -> Hours:
    """Return the hours in which these days have blocks of their own in the period."""
    added = [
        replace(row, validity=hours.period)
        for weekday in days
        if not has_own(hours.plan, hours.period, weekday)
        for row in hours.blocks(weekday)
    ]
    if not added:
        return hours
    return replace(hours, plan=replace(hours.plan, openings=(*hours.plan.openings, *added)))


def finished(
    hours: Hours,
    openings: tuple[Opening, ...],
    staffing: tuple[StaffingRow, ...],
    succession: Succession | None = None,
) -> tuple[Plan, str]:
    """Return the plan with other rows and a roster that follows, and what follows from it."""
    changed = replace(hours.plan, openings=openings, staffing=staffing)
    plan, aftermath = followed(hours.plan, changed, succession or Succession(), hours.today)
    return plan, aftermath.sentence


def swapped(
    hours: Hours, keys: Iterable[BlockKey], change: Callable[[Opening], Iterable[Opening]]
) -> tuple[Opening, ...]:
    swaps = {hours.block(*key): tuple(change(hours.block(*key))) for key in keys}
    return tuple(new for row in hours.plan.openings for new in swaps.get(row, (row,)))


def keys_of(key: BlockKey, days: Collection[Weekday]) -> list[BlockKey]:
    return [BlockKey(weekday, key.block) for weekday in sorted({*days, key.weekday})]


def joined(*said: str) -> str:
    return " ".join(filter(None, said))
