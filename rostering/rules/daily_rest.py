"""Rule `daily_rest`: there is enough rest between the duties of two days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from rostering.rules.base import Violation
from rostering.time import DAY, days_between
from rostering.view import View


def violations(view: View) -> Iterator[Violation]:
    """Find two days with duties in a row with too little rest between them.

    The roster just before and after the horizon counts, for pairs with a day in the horizon. The
    day of the violation is the second one.
    """
    limit = view.plan.settings.limits.daily_rest
    for name in view.names:
        for first, second in pairwise(_days_on_duty(view, name, reach=limit // DAY + 1)):
            if first not in view.horizon and second not in view.horizon:
                continue
            end = max(shift.span.end for shift in view.entry(name, first).shifts)
            start = min(shift.span.start for shift in view.entry(name, second).shifts)
            rest = (second - first).days * DAY + start - end
            if rest < limit:
                facts = {
                    "minutes": rest,
                    "limit": limit,
                    "previous_day": first,
                    "end": end,
                    "start": start,
                }
                yield Violation("daily_rest", "short_rest", name, second, facts)


def _days_on_duty(view: View, name: str, *, reach: int) -> list[date]:
    """List the days with a duty in the horizon and `reach` days on either side."""
    around = timedelta(days=reach)
    candidates = days_between(view.horizon.start - around, view.horizon.end + around)
    return [day for day in candidates if view.entry(name, day).shifts]
