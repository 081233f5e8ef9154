"""Rule `closed`: front posts are worked in the blocks of the day only."""

from __future__ import annotations

from collections.abc import Iterator

from rostering.rules.base import Violation, entries, work_facts
from rostering.view import View


def violations(view: View) -> Iterator[Violation]:
    """Find front work whose block is no open block of the day."""
    for name, day, entry in entries(view):
        for work in entry.work:
            if view.is_front(work.post) and view.plan.calendar.block(day, work.block) is None:
                yield Violation("closed", "no_open_block", name, day, work_facts(work))
