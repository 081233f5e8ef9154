"""Rule `day_hours`: a working day is not too long."""

from __future__ import annotations

from collections.abc import Iterator

from rostering.rules.base import Violation, entries
from rostering.view import View


def violations(view: View) -> Iterator[Violation]:
    """Find days with more working time than the limit."""
    limit = view.plan.settings.limits.day_hours
    for name, day, entry in entries(view):
        if entry.minutes > limit:
            facts = {"minutes": entry.minutes, "limit": limit}
            yield Violation("day_hours", "too_long_day", name, day, facts)
