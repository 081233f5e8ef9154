"""Rule `week_hours`: a working week is not too long."""

from __future__ import annotations

from collections.abc import Iterator

from rostering.rules.base import Violation
from rostering.view import View


def violations(view: View) -> Iterator[Violation]:
    """Find weeks with more working time than the limit; the day is the Monday."""
    limit = view.plan.settings.limits.week_hours
    for name in view.names:
        for monday in view.horizon.mondays:
            minutes = view.worked(name, monday)
            if minutes > limit:
                facts = {"minutes": minutes, "limit": limit}
                yield Violation("week_hours", "too_long_week", name, monday, facts)
