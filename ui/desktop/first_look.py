"""What an edit breaks in the weeks it touches, at once; the whole verdict follows on a thread."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from rostering.changes import difference
from rostering.plan import Plan
from rostering.time import Horizon, monday_of
from ui.desktop.insight import Insight, attention_items

_MOST_WEEKS: Final = 2
"""What touches more weeks is no edit by hand, and waits for the whole verdict."""
_TONES: Final = ("violation", "minimum", "wanted")


def first_look(known: Insight, before: Plan, after: Plan) -> Insight | None:
    """Return an insight with the touched weeks judged anew; None when that would take long.

    Args:
        known: what was found in the plan before.
        before: the plan that it was found in.
        after: the plan as it is now.
    """
    whole, change = after.roster_horizon(), difference(before, after)
    if whole is None or known.horizon is None or not change.roster:
        return None
    if not replace(change, roster={}).is_empty:
        return None
    touched = sorted({monday_of(day) for _, day in change.roster})
    if len(touched) > _MOST_WEEKS:
        return None
    kept = [
        item for item in known.attention if item.day is None or monday_of(item.day) not in touched
    ]
    found = [item for monday in touched for item in attention_items(after, Horizon(monday, 1))]
    items = sorted([*kept, *found], key=lambda item: _TONES.index(item.tone))
    return replace(known, horizon=whole, attention=tuple(items))
