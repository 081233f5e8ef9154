"""Goal 7: wishes are met, and newcomers get accompanied hours."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from rostering.calendar import TurnKind
from rostering.team.people import Skill
from rostering.team.wishes import Wish, WishKind
from rostering.time import Half, half_span, week_days
from rostering.view import View

MOST_DAYS = 5
"""Days a wish can count in one window."""
COACHING = 4 * 60
"""Accompanied minutes that a newcomer should have in a week."""


def value(view: View) -> int:
    """Sum the weights of unmet days and three for each accompanied hour that lacks."""
    windows = tuple(view.horizon.windows(view.plan.settings.window_weeks))
    unmet = sum(
        wish.weight * min(MOST_DAYS, unmet_days(view, wish, window))
        for wish in view.plan.wishes
        for window in windows
    )
    return unmet + sum(
        3 * lacking_hours(view, name, monday)
        for name in view.names
        for monday in view.horizon.mondays
    )


def unmet_days(view: View, wish: Wish, window: Sequence[date]) -> int:
    """Count the days of a wish in a window on which it is not met."""
    days = (day for monday in window for day in week_days(monday))
    return sum(1 for day in days if counts(view, wish, day) and not is_met(view, wish, day))


def counts(view: View, wish: Wish, day: date) -> bool:
    """Tell whether a wish can be met or missed on a day: blocks, and no absence in its part."""
    if not wish.covers(day) or not view.plan.calendar.blocks(day):
        return False
    return not _halves_of(view, wish) & view.plan.presence.absent_halves(wish.employee, day)


def _halves_of(view: View, wish: Wish) -> frozenset[Half]:
    """Return the halves of a day that the part of a wish touches."""
    noon = view.plan.settings.noon
    span = wish.part.span(noon)
    return frozenset(half for half in Half if half_span(half, noon).overlaps(span))


def is_met(view: View, wish: Wish, day: date) -> bool:
    """Tell whether a wish is met on a day."""
    name = wish.employee
    entry = view.entry(name, day)
    match wish.kind:
        case WishKind.FREE:
            span = wish.part.span(view.plan.settings.noon)
            return not any(shift.minutes_in(span) for shift in entry.shifts)
        case WishKind.NO_EVENING:
            return not view.has_turn(name, day, TurnKind.EVENING)
        case WishKind.NO_SATURDAY:
            return not view.has_turn(name, day, TurnKind.SATURDAY)
        case WishKind.REMOTE:
            return all(
                half in shift.remote or not view.half_minutes(name, day, half)
                for shift in entry.shifts
                for half in _halves_of(view, wish)
            )
        case WishKind.POST:
            fronts = {work.post for work in entry.work if view.is_front(work.post)}
            return not fronts or wish.post in {work.post for work in entry.work}


def lacking_hours(view: View, name: str, monday: date) -> int:
    """Count the started hours of accompanied work that a newcomer lacks in a week."""
    if not is_learning(view, name, monday) or view.credited(name, monday):
        return 0
    entries = [(day, view.entry(name, day)) for day in week_days(monday)]
    if not any(entry.shifts for _, entry in entries):
        return 0
    accompanied = sum(
        work.span.minutes
        for day, entry in entries
        for work in entry.work
        if view.is_accompanied(name, day, work.post)
    )
    return max(0, -(-(COACHING - accompanied) // 60))


def is_learning(view: View, name: str, monday: date) -> bool:
    """Tell whether somebody has a `B` on a front post that is wanted in the horizon."""
    terms = view.plan.employee(name).in_week(monday)
    return terms is not None and any(
        terms.skills.get(post) is Skill.ACCOMPANIED for post in view.wanted_posts
    )
