"""Rule `no_sunday`: Sunday duties are made by hand only."""

from __future__ import annotations

from collections.abc import Iterator

from rostering.rules.base import Violation, entries, shift_facts
from rostering.time import Weekday
from rostering.view import View


def violations(view: View) -> Iterator[Violation]:
    """Find duties on Sunday that are not locked."""
    for name, day, entry in entries(view):
        if day.weekday() == Weekday.SUNDAY:
            for shift in entry.shifts:
                if not shift.locked:
                    yield Violation("no_sunday", "sunday", name, day, shift_facts(shift))
