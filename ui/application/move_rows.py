"""What changes for one person on one day, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rostering.plan import Plan

if TYPE_CHECKING:
    from data.roster_json import MoveRow
    from rostering.differences.moves import Change


def moves(change: Change, plan: Plan) -> Iterator[MoveRow]:
    """Yield what changes for one person on one day: the duty first, then each block."""
    from data.roster_json import MoveRow

    old, new = change.before, change.after
    if [shift.duty for shift in old.shifts] != [shift.duty for shift in new.shifts]:
        names = (", ".join(shift.duty for shift in entry.shifts) for entry in (old, new))
        yield MoveRow(change.employee, change.day, None, *names)
    back = plan.default_back_post
    default = "" if back is None else back.name
    for block in plan.calendar.blocks(change.day):
        was, now = (
            entry.post_in(block.name)
            or (default if any(shift.covers(block.span) for shift in entry.shifts) else "")
            for entry in (old, new)
        )
        if was != now:
            yield MoveRow(change.employee, change.day, block.name, was, now)
