"""Rule `break`: a long duty has a break."""

from __future__ import annotations

from collections.abc import Iterator

from rostering.rules.base import Violation, entries, shift_facts
from rostering.view import View


def violations(view: View) -> Iterator[Violation]:
    """Find duties with much working time and no break, or one that is too short."""
    limits = view.plan.settings.limits
    for name, day, entry in entries(view):
        for shift in entry.shifts:
            pause = 0 if shift.pause is None else shift.pause.minutes
            if shift.minutes > limits.break_after and pause < limits.break_length:
                facts = {
                    **shift_facts(shift),
                    "minutes": shift.minutes,
                    "after": limits.break_after,
                    "break_minutes": pause,
                    "limit": limits.break_length,
                }
                reason = "no_break" if shift.pause is None else "short_break"
                yield Violation("break", reason, name, day, facts)
