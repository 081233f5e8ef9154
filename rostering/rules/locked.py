"""Rule `locked`: what was locked or published stays as it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from rostering.roster import DayEntry, Shift
from rostering.rules.base import Violation, shift_facts, work_facts
from rostering.view import View


def violations(view: View) -> Iterator[Violation]:
    """Find locked and published parts of the roster before that are no longer the same.

    Nothing is found when the view knows no plan before.
    """
    if view.before is None:
        return
    people = view.before.names
    for name in dict.fromkeys((*view.names, *people)):
        for day in view.horizon.days:
            old, new = view.before.roster.entry(name, day), view.entry(name, day)
            if view.before.is_published(day):
                if _noted(old) != _noted(new):
                    yield Violation("locked", "published_changed", name, day)
            else:
                yield from _changed_locks(name, day, old, new)


def _changed_locks(name: str, day: date, old: DayEntry, new: DayEntry) -> Iterator[Violation]:
    kept = {_worked(shift) for shift in new.shifts}
    for shift in old.shifts:
        if shift.locked and _worked(shift) not in kept:
            yield Violation("locked", "locked_duty_changed", name, day, shift_facts(shift))
    places = {(work.block, work.post) for work in new.work}
    for work in old.work:
        if work.locked and (work.block, work.post) not in places:
            yield Violation("locked", "locked_work_changed", name, day, work_facts(work))
    if old.free and new.shifts:
        facts = shift_facts(new.shifts[0])
        yield Violation("locked", "locked_free_day_worked", name, day, facts)


def _worked(shift: Shift) -> Shift:
    return replace(shift, locked=False)


def _noted(entry: DayEntry) -> DayEntry:
    """Return a day with its locks taken off; a locked free day is a day on which nothing is."""
    shifts = tuple(_worked(shift) for shift in entry.shifts)
    return DayEntry(shifts, tuple(replace(work, locked=False) for work in entry.work))
