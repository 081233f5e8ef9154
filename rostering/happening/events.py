"""What else can happen to a roster: a day closed, other hours, more people, somebody back early.

Each function returns the plan with it and without what cannot stay from now on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final, TypeVar

from rostering.calendar import Block, Closure, Opening, Validity
from rostering.happening.dropout import Now, what_stays
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey
from rostering.team.stations import StaffingRow
from rostering.time import Part, Span, Weekday, days_between

EARLIER: Final = "Vroeger"
LATER: Final = "Later"
"""Blocks that are open only that day, before the first and after the last of the others."""

Row = TypeVar("Row", Opening, StaffingRow)


def close(plan: Plan, closure: Closure, now: Now) -> Plan:
    """Close the team on days, wholly or for a part."""
    noted = replace(plan, closures=(*plan.closures, closure))
    return _settled(noted, now, closure.covers)


def open_between(plan: Plan, day: date, hours: Span, now: Now) -> Plan:
    """Open on one day between these hours.

    Blocks are cut where they reach outside; what is open longer becomes a block of its own, which
    asks for as many people as the block beside it.
    """
    usual = plan.calendar.scheduled_blocks(day)
    blocks = [
        replace(block, span=_within(block.span, hours))
        for block in usual
        if block.span.overlaps(hours)
    ]
    added: list[tuple[Block, Block]] = []
    if usual and hours.start < usual[0].span.start:
        end = min(hours.end, usual[0].span.start)
        added.append((_block(usual, day, EARLIER, Span(hours.start, end)), usual[0]))
    if usual and hours.end > usual[-1].span.end:
        start = max(hours.start, usual[-1].span.end)
        added.append((_block(usual, day, LATER, Span(start, hours.end)), usual[-1]))
    if not usual:
        blocks = [_block(usual, day, LATER, hours)]
    elif not (blocks or added):
        before = max(block for block in usual if block.span.end <= hours.start)
        added.append((_block(usual, day, LATER, hours), before))
    only = Validity(day, day)
    weekday = Weekday(day.weekday())
    rows = [
        Opening(weekday, block.name, block.span, block.turn, only, block.public)
        for block in sorted([*blocks, *(block for block, _ in added)])
    ]
    kept = _without_day(plan.openings, day, lambda row: row.weekday is weekday)
    staffing = plan.staffing
    for block, beside in added:
        # Where that day was longer before and then shorter, what it asked for still stands.
        for post in plan.front_posts:
            staffing = _without_day(staffing, day, _beside(post.name, block))
        staffing = (*staffing, *_like(plan, block, beside))
    noted = replace(plan, openings=(*kept, *rows), staffing=staffing)
    return _settled(noted, now, lambda other: other == day)


def _within(span: Span, hours: Span) -> Span:
    return Span(max(span.start, hours.start), min(span.end, hours.end))


def _block(usual: Sequence[Block], day: date, name: str, span: Span) -> Block:
    """Return a block that is open only that day, with a name that no other has."""
    known = {block.name for block in usual}
    number = 2
    unique = name
    while unique in known:
        unique, number = f"{name} {number}", number + 1
    return Block(day, span, unique)


def _like(plan: Plan, block: Block, beside: Block) -> Iterable[StaffingRow]:
    """Yield staffing for a block that asks for as many people as another."""
    for post in plan.front_posts:
        level = plan.levels.level(post.name, beside)
        if level.wanted:
            yield _dated(post.name, level.minimum, level.wanted, block)


def ask_more(plan: Plan, post: str, people: int, days: Iterable[date], part: Part) -> Plan:
    """Want more people on a post on some days; the minimum stays as it is."""
    staffing = plan.staffing
    asked = part.span(plan.settings.noon)
    rows: list[StaffingRow] = []
    for day in days:
        for block in plan.calendar.blocks(day):
            if not asked.start <= block.span.start < asked.end:
                continue
            level = plan.levels.level(post, block)
            rows.append(_dated(post, level.minimum, level.wanted + people, block))
            staffing = _without_day(staffing, day, _beside(post, block))
    return replace(plan, staffing=(*staffing, *rows))


def _dated(post: str, minimum: int, wanted: int, block: Block) -> StaffingRow:
    """Return the most specific row there can be: for one post in one block of one day."""
    weekday, only = Weekday(block.day.weekday()), Validity(block.day, block.day)
    return StaffingRow(post, minimum, wanted, weekday, block.name, only)


def _beside(post: str, block: Block) -> Callable[[StaffingRow], bool]:
    """Tell rows that are as specific as one for just this place: two would be an error."""
    return lambda row: (
        row.post == post and row.weekday == block.day.weekday() and row.block == block.name
    )


def _without_day(
    rows: tuple[Row, ...], day: date, concerns: Callable[[Row], bool]
) -> tuple[Row, ...]:
    """Return rows of which those with both dates no longer hold on a day."""
    found: list[Row] = []
    for row in rows:
        valid = row.validity
        if not (concerns(row) and valid.dates_given == 2 and valid.covers(day)):
            found.append(row)
            continue
        if valid.first is not None and valid.first < day:
            found.append(replace(row, validity=Validity(valid.first, day - timedelta(days=1))))
        if valid.last is not None and day < valid.last:
            found.append(replace(row, validity=Validity(day + timedelta(days=1), valid.last)))
    return tuple(found)


def come_back(plan: Plan, name: str, day: date) -> Plan:
    """End on the day before what keeps somebody away on a day."""
    rows = []
    for row in plan.absences:
        is_it = row.employee == name and row.approved and row.covers(day)
        if not is_it:
            rows.append(row)
        elif row.first < day:
            rows.append(replace(row, last=day - timedelta(days=1)))
    return plan.with_absences(tuple(rows))


def days_back(plan: Plan, name: str, day: date, last: date) -> frozenset[DayKey]:
    """Return the days until `last` on which somebody is there again who would have been away."""
    back = come_back(plan, name, day)
    return frozenset(
        (name, each)
        for each in days_between(day, last)
        if plan.presence.absent_halves(name, each) != back.presence.absent_halves(name, each)
        or plan.presence.hours_away(name, each) != back.presence.hours_away(name, each)
    )


def _settled(plan: Plan, now: Now, concerns: Callable[[date], bool]) -> Plan:
    """Take away what cannot stay on some days: duties in closed halves, work in blocks gone."""
    changed: dict[DayKey, DayEntry] = {}
    for name, day, entry in plan.roster.entries():
        if day < now.day or not concerns(day):
            continue
        kept = _in_blocks(plan, day, what_stays(plan, name, day, entry))
        if kept != entry:
            changed[name, day] = kept
    return plan.with_roster(plan.roster.replaced(changed))


def _in_blocks(plan: Plan, day: date, entry: DayEntry) -> DayEntry:
    """Return a day with its work in the blocks as they are open now."""
    work = []
    for item in entry.work:
        block = plan.calendar.block(day, item.block)
        if block is not None and any(shift.covers(block.span) for shift in entry.shifts):
            work.append(replace(item, span=block.span))
    return replace(entry, work=tuple(work))
