"""Goal 5: everybody has a fair part of desk time, and coordination keeps its hours."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from rostering.time import Minutes, rounded, week_days
from rostering.view import View

WHOLE = 10_000
"""Hundredths of a percent in a whole."""


def value(view: View) -> int:
    """Sum the minutes of desk time outside the band, and those that coordination lacks."""
    windows = view.horizon.windows(view.plan.settings.window_weeks)
    targets = [(window, target_share(view, window)) for window in windows]
    return sum(
        outside_band(view, name, window, target)
        for window, target in targets
        for name in view.names
    ) + sum(
        lacking_coordination(view, name, monday)
        for name in view.names
        for monday in view.horizon.mondays
    )


def outside_band(view: View, name: str, window: Sequence[date], target: int) -> Minutes:
    """Return the minutes by which desk time lies outside the band, rounded down.

    Args:
        view: the roster.
        name: the person; nobody without a front post to work alone has a share.
        window: the Mondays between two balance days.
        target: the share to aim at, in hundredths of a percent.
    """
    if not any(is_front_worker(view, name, monday) for monday in window):
        return 0
    margin = view.plan.settings.margin_front
    front = sum(front_minutes(view, name, monday, accompanied=False) for monday in window)
    present = sum(present_minutes(view, name, monday) for monday in window)
    below = ((target - margin) * present - WHOLE * front) // WHOLE
    above = (WHOLE * front - (target + margin) * present) // WHOLE
    return max(0, below, above)


def lacking_coordination(view: View, name: str, monday: date) -> Minutes:
    """Return the minutes by which working time off the front posts falls short in a week."""
    off_front = view.worked(name, monday) - front_minutes(view, name, monday, accompanied=True)
    return max(0, view.coordination(name, monday) - max(0, off_front))


def target_share(view: View, window: Sequence[date]) -> int:
    """Return the share to aim at: as set, or what the wanted staffing asks of the team."""
    if view.plan.settings.target_front is not None:
        return view.plan.settings.target_front
    wanted = sum(
        view.plan.levels.level(post.name, block).wanted * block.span.minutes
        for block in view.blocks
        if _monday_in(window, block.day)
        for post in view.plan.front_posts
    )
    offered = sum(
        max(
            0,
            view.contract(name, monday)
            - view.credited(name, monday)
            - view.coordination(name, monday),
        )
        for name in view.names
        for monday in window
        if is_front_worker(view, name, monday)
    )
    if offered == 0:
        return WHOLE
    return min(WHOLE, rounded(Fraction(WHOLE * wanted, offered)))


def _monday_in(window: Sequence[date], day: date) -> bool:
    """Tell whether a day lies in one of the weeks."""
    return any(0 <= (day - monday).days < 7 for monday in window)


def is_front_worker(view: View, name: str, monday: date) -> bool:
    """Tell whether somebody can work some front post alone, by the terms of a week."""
    terms = view.plan.employee(name).in_week(monday)
    return terms is not None and any(
        terms.is_independent(post.name) for post in view.plan.front_posts
    )


def present_minutes(view: View, name: str, monday: date) -> Minutes:
    """Return the working time of a week, coordination time left out."""
    return max(0, view.worked(name, monday) - view.coordination(name, monday))


def front_minutes(view: View, name: str, monday: date, *, accompanied: bool) -> Minutes:
    """Count the minutes of a week on front posts: alone, or accompanied as well."""
    return sum(
        work.span.minutes
        for day in week_days(monday)
        for work in view.entry(name, day).work
        if view.is_front(work.post) and (accompanied or view.is_independent(name, day, work.post))
    )
