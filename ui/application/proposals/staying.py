"""What a planning run leaves as it is, held by locks that nobody sees afterwards.

Locks of the coordinator and published days always stay. What more she wants to keep is locked in
the plan that is searched; in the roster that comes of it just her own locks stand again.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from rostering.differences.moves import marked_as
from rostering.plan import Plan
from rostering.planned import has_only_turns, has_turn_work
from rostering.roster import DayEntry, DayKey, Work
from rostering.time import Horizon


@dataclass(frozen=True, slots=True)
class Stays:
    """What stays besides locks and published days.

    Attributes:
        until: everything up to and including this day; None for nothing.
        turns: whether the turns stay as they stand.
        people: the only ones who are planned anew; None for everybody. All days of the others
            stay whole, free ones too.
        posts: the only front posts that are planned anew; None for all. Duties stay, and whoever
            stands on another post stands there still.
    """

    until: date | None = None
    turns: bool = False
    people: frozenset[str] | None = None
    posts: frozenset[str] | None = None


EVERYTHING_ANEW = Stays()


def has_turns_alone(plan: Plan, horizon: Horizon) -> bool:
    """Tell whether turns were shared out in some week that is not planned yet."""
    return any(has_only_turns(plan, monday) for monday in horizon.mondays)


def held(plan: Plan, horizon: Horizon, stays: Stays) -> Plan:
    """Return the plan to search: what stays is locked in it, or counts as published."""
    if stays == EVERYTHING_ANEW:
        return plan
    entries: dict[DayKey, DayEntry] = {}
    for day in horizon.days:
        for employee in plan.employees:
            entry = plan.roster.entry(employee.name, day)
            entries[employee.name, day] = _held_day(plan, employee.name, day, entry, stays)
    locked = plan.with_roster(plan.roster.replaced(entries))
    published = plan.settings.published_until
    if stays.until is None or (published is not None and published >= stays.until):
        return locked
    return replace(locked, settings=replace(plan.settings, published_until=stays.until))


def released(found: Plan, base: Plan, horizon: Horizon, stays: Stays) -> Plan:
    """Return the base with the roster that was found, without what only held things in place.

    Args:
        found: a roster that was searched in `held(base, horizon, stays)`.
        base: the plan as the coordinator has it.
        horizon: the weeks that were planned.
        stays: what had to stay.
    """
    if stays == EVERYTHING_ANEW:
        return found
    entries: dict[DayKey, DayEntry] = {}
    for day in horizon.days:
        for employee in base.employees:
            before = base.roster.entry(employee.name, day)
            entry = found.roster.entry(employee.name, day)
            if _stays_whole(employee.name, day, stays):
                entry = before
            entries[employee.name, day] = replace(marked_as(entry, before), free=before.free)
    return base.with_roster(found.roster.replaced(entries))


def _stays_whole(name: str, day: date, stays: Stays) -> bool:
    is_past = stays.until is not None and day <= stays.until
    return is_past or (stays.people is not None and name not in stays.people)


def _held_day(plan: Plan, name: str, day: date, entry: DayEntry, stays: Stays) -> DayEntry:
    if _stays_whole(name, day, stays):
        return _whole(plan, name, day, entry)
    if stays.posts is not None:
        entry = _without_posts(entry, stays.posts)
    if stays.turns and has_turn_work(plan, day, entry):
        turns = {block.name for block in plan.calendar.blocks(day) if block.turn is not None}
        return _with_locks(entry, turns)
    return entry


def _whole(plan: Plan, name: str, day: date, entry: DayEntry) -> DayEntry:
    """Lock a whole day; time in the back office is named there, or it could be filled."""
    if not entry.shifts and not entry.work:
        return DayEntry(free=True)
    back, away = plan.default_back_post, plan.presence.hours_away(name, day)
    at_the_back = [
        Work(block.span, block.name, back.name, locked=True)
        for block in plan.calendar.blocks(day)
        if back is not None
        and entry.post_in(block.name) is None
        and any(shift.covers(block.span) for shift in entry.shifts)
        and not any(span.overlaps(block.span) for span in away)
    ]
    return DayEntry(
        tuple(replace(shift, locked=True) for shift in entry.shifts),
        (*(replace(work, locked=True) for work in entry.work), *at_the_back),
        entry.free,
    )


def _without_posts(entry: DayEntry, posts: Collection[str]) -> DayEntry:
    """Lock the duty of a day, a free day too, and the work on all but some posts."""
    if not entry.shifts and not entry.work:
        return DayEntry(free=True)
    shifts = tuple(replace(shift, locked=True) for shift in entry.shifts)
    work = tuple(replace(item, locked=item.locked or item.post not in posts) for item in entry.work)
    return DayEntry(shifts, work, entry.free)


def _with_locks(entry: DayEntry, blocks: Collection[str]) -> DayEntry:
    work = tuple(replace(item, locked=item.locked or item.block in blocks) for item in entry.work)
    return replace(entry, work=work)
