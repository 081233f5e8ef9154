"""What differs for people between two rosters: one change is one person on one day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from rostering.plan import Plan
from rostering.roster import DayEntry


@dataclass(frozen=True, slots=True)
class Change:
    """One person on one day whose duty or posts differ (contract, section 6)."""

    employee: str
    day: date
    before: DayEntry
    after: DayEntry


def changes(before: Plan, after: Plan, days: Iterable[date]) -> tuple[Change, ...]:
    """List what differs on these days, by date and in the order of the people."""
    found = []
    for day in days:
        for name in before.names:
            old, new = before.roster.entry(name, day), after.roster.entry(name, day)
            if not same_day(old, new):
                found.append(Change(name, day, old, new))
    return tuple(found)


def same_day(one: DayEntry, other: DayEntry) -> bool:
    """Tell whether somebody has the same duty and is on the same posts."""
    return _shifts(one) == _shifts(other) and _places(one) == _places(other)


def marked_as(entry: DayEntry, before: DayEntry) -> DayEntry:
    """Return a day with just the locks that it had before."""
    shifts = {(shift.duty, shift.span) for shift in before.shifts if shift.locked}
    places = {(work.block, work.post) for work in before.work if work.locked}
    return replace(
        entry,
        shifts=tuple(
            replace(shift, locked=(shift.duty, shift.span) in shifts) for shift in entry.shifts
        ),
        work=tuple(replace(work, locked=(work.block, work.post) in places) for work in entry.work),
    )


def _shifts(entry: DayEntry) -> list[tuple[object, ...]]:
    return [(shift.duty, shift.span, shift.pause) for shift in entry.shifts]


def _places(entry: DayEntry) -> set[tuple[str, str]]:
    return {(work.block, work.post) for work in entry.work}
