"""Goal 8: few changes of post within half a day, and everybody keeps in practice."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from rostering.calendar import Block
from rostering.view import View

PRACTICE_WEEKS = 4
"""Weeks of a horizon from which everybody should have worked every post."""
PRACTICE = 5


def value(view: View) -> int:
    """Count the changes of post, and five for each post that somebody can do but never does."""
    changes = sum(
        changes_of_post(view, name, day) for name in view.names for day in view.horizon.days
    )
    if view.horizon.weeks < PRACTICE_WEEKS:
        return changes
    return changes + PRACTICE * sum(len(unpractised(view, name)) for name in view.names)


def changes_of_post(view: View, name: str, day: date) -> int:
    """Count the changes between blocks next to each other in one half day of one duty."""
    calendar = view.plan.calendar
    return sum(
        1
        for first, second in pairwise(calendar.blocks(day))
        if calendar.half(first) is calendar.half(second)
        and _together(view, name, first, second)
        and _post(view, name, first) != _post(view, name, second)
    )


def _together(view: View, name: str, first: Block, second: Block) -> bool:
    """Tell whether one duty has somebody at work in both blocks, absent in neither."""
    gone = view.plan.presence.hours_away(name, first.day)
    if any(block.span.overlaps(span) for block in (first, second) for span in gone):
        return False
    shifts = view.entry(name, first.day).shifts
    return any(shift.covers(first.span) and shift.covers(second.span) for shift in shifts)


def _post(view: View, name: str, block: Block) -> str | None:
    noted = view.entry(name, block.day).post_in(block.name)
    back = view.plan.default_back_post
    return noted if noted is not None or back is None else back.name


def unpractised(view: View, name: str) -> frozenset[str]:
    """Return the wanted front posts that somebody with a duty can do alone but never did."""
    entries = [(day, view.entry(name, day)) for day in view.horizon.days]
    if not any(entry.shifts for _, entry in entries):
        return frozenset()
    able = {
        post
        for post in view.wanted_posts
        for day in view.horizon.days
        if view.is_independent(name, day, post)
    }
    done = {work.post for _, entry in entries for work in entry.work}
    return frozenset(able - done)
