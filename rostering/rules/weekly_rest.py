"""Rule `weekly_rest`: every week has a long stretch of rest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from rostering.rules.base import Violation
from rostering.time import DAY, Minutes
from rostering.view import View

WEEK_MINUTES = 7 * DAY
DAYS_SEEN = 21
"""The week itself and two more: beyond what is seen, people count as free."""


def violations(view: View) -> Iterator[Violation]:
    """Find weeks in which no free stretch that starts there is long enough; the day is the Monday.

    A stretch that already runs on Monday counts from Monday 0:00; one that starts in the week may
    reach into the next.
    """
    limit = view.plan.settings.limits.weekly_rest
    for name in view.names:
        for monday in view.horizon.mondays:
            longest = longest_rest(view, name, monday)
            if longest < limit:
                facts = {"minutes": longest, "limit": limit}
                yield Violation("weekly_rest", "short_weekly_rest", name, monday, facts)


def longest_rest(view: View, name: str, monday: date) -> Minutes:
    """Return the longest free stretch that starts in a week, in minutes."""
    longest = free_since = 0
    for offset in range(DAYS_SEEN):
        for shift in view.entry(name, monday + timedelta(days=offset)).shifts:
            longest = max(longest, offset * DAY + shift.span.start - free_since)
            free_since = max(free_since, offset * DAY + shift.span.end)
            if free_since >= WEEK_MINUTES:
                return longest
    return max(longest, DAYS_SEEN * DAY - free_since)
