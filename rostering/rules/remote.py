"""Rule `remote`: work at a distance fits the post and the allowance of the person."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from rostering.roster import DayEntry, Shift
from rostering.rules.base import Violation, entries, part_fact
from rostering.time import Half, Span, half_of, half_span, week_days
from rostering.view import View


def violations(view: View) -> Iterator[Violation]:
    """Find remote halves on a post that must be worked on the spot, and weeks with too many.

    A half counts as remote when the duty has working time in it. Without terms in a week nothing
    is allowed.
    """
    yield from _wrong_posts(view)
    yield from _too_many_halves(view)


def _wrong_posts(view: View) -> Iterator[Violation]:
    for name, day, entry in entries(view):
        for shift in entry.shifts:
            for half in _remote_halves(view, shift):
                for post in _posts_on_the_spot(view, name, day, entry, shift, half):
                    facts = {"part": part_fact(frozenset((half,))), "post": post}
                    yield Violation("remote", "post_not_remote", name, day, facts)


def _too_many_halves(view: View) -> Iterator[Violation]:
    for name in view.names:
        for monday in view.horizon.mondays:
            terms = view.plan.employee(name).in_week(monday)
            allowed = 0 if terms is None else terms.remote_halves
            halves = {
                (day, half)
                for day in week_days(monday)
                for shift in view.entry(name, day).shifts
                for half in _remote_halves(view, shift)
            }
            if len(halves) > allowed:
                facts = {"halves": len(halves), "allowed": allowed}
                yield Violation("remote", "too_many_halves", name, monday, facts)


def _remote_halves(view: View, shift: Shift) -> tuple[Half, ...]:
    """Return the halves worked at a distance, those without working time left out."""
    noon = view.plan.settings.noon
    return tuple(
        half for half in Half if half in shift.remote and shift.minutes_in(half_span(half, noon))
    )


def _posts_on_the_spot(
    view: View, name: str, day: date, entry: DayEntry, shift: Shift, half: Half
) -> list[str]:
    """List the posts of a half that do not allow remote work, the default back post included."""
    plan = view.plan
    noon = plan.settings.noon
    worked = {work.post for work in entry.work if half_of(work.span.start, noon) is half}
    taken = [work.span for work in entry.work] + list(plan.presence.hours_away(name, day))
    if plan.default_back_post is not None and _has_time_left(shift, half_span(half, noon), taken):
        worked.add(plan.default_back_post.name)
    return [post.name for post in plan.posts if post.name in worked and not post.remote]


def _has_time_left(shift: Shift, half: Span, taken: list[Span]) -> bool:
    """Tell whether some working minute of a half lies in none of the spans."""
    free_from = half.start
    for span in sorted(span for span in taken if span.overlaps(half)):
        if free_from < span.start and shift.minutes_in(Span(free_from, span.start)):
            return True
        free_from = max(free_from, span.end)
    return free_from < half.end and shift.minutes_in(Span(free_from, half.end)) > 0
