"""Rule `duty`: people work the duties of the team, and blocks entirely."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from rostering.roster import Shift
from rostering.rules.base import Violation, entries, shift_facts
from rostering.view import View


def violations(view: View) -> Iterator[Violation]:
    """Find shifts that follow no duty of their day, and blocks that are worked in part.

    A lock does not excuse a day with its own times: it stays, and it is reported.
    """
    for name, day, entry in entries(view):
        for shift in entry.shifts:
            for reason in _mistakes(view, day, shift):
                yield Violation("duty", reason, name, day, shift_facts(shift))
        for work in entry.work:
            block = view.plan.calendar.block(day, work.block)
            if block is not None and block.span != work.span:
                facts = {
                    "block": work.block,
                    "post": work.post,
                    "start": work.span.start,
                    "end": work.span.end,
                    "block_start": block.span.start,
                    "block_end": block.span.end,
                }
                yield Violation("duty", "partial_block", name, day, facts)


def _mistakes(view: View, day: date, shift: Shift) -> Iterator[str]:
    if not shift.duty:
        yield "own_times"
        return
    duty = view.plan.duty(shift.duty)
    if duty is None:
        yield "unknown_duty"
        return
    if (duty.span, duty.pause) != (shift.span, shift.pause):
        yield "other_times"
    if day.weekday() not in duty.weekdays:
        yield "wrong_weekday"
