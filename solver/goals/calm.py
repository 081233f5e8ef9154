"""Goal 8: few changes of post, and everybody on every post that they can do."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import pairwise

from rostering.calendar import Block
from solver.encoding import Encoding, Expr, Lit, is_one, total

PRACTICE_WEEKS = 4
"""Weeks of a horizon from which everybody should work every post."""
PRACTICE = 5
"""What each post counts that somebody never works."""


def encode(encoding: Encoding) -> Expr:
    """Count the changes of post within half days, and five for each post never practised."""
    parts = [
        _changes(encoding, name, day)
        for day in encoding.problem.horizon.days
        for name in encoding.problem.names
    ]
    if encoding.problem.horizon.weeks >= PRACTICE_WEEKS:
        for name in encoding.problem.names:
            parts += [
                PRACTICE * _unpractised(encoding, name, post)
                for post in encoding.problem.wanted_posts
            ]
    return total(parts)


def _changes(encoding: Encoding, name: str, day: date) -> Expr:
    """Count the changes of post of somebody on a day."""
    if encoding.columns is not None:
        listed = encoding.columns.changes(name, day)
        if listed is not None:
            return listed
    calendar = encoding.problem.plan.calendar
    return total(
        _change(encoding, name, first, second)
        for first, second in pairwise(calendar.blocks(day))
        if calendar.half(first) is calendar.half(second)
    )


def _change(encoding: Encoding, name: str, first: Block, second: Block) -> Expr:
    """Return 1 when somebody at work in both blocks changes post between them.

    Who is on a post and does not stay there changes, whichever post it is: one row for all of
    them. A row for each post would let half a person on each of two change without a change.
    """
    gone = encoding.problem.plan.presence.hours_away(name, first.day)
    if any(block.span.overlaps(span) for block in (first, second) for span in gone):
        return 0
    both = total(
        literal
        for shift, literal in encoding.shifts(name, first.day)
        if shift.covers(first.span) and shift.covers(second.span)
    )
    if isinstance(both, int):
        both = min(1, both)  # a day noted by hand may hold two duties
    here, there = (_on_posts(encoding, name, block) for block in (first, second))
    if not (here or there):
        return 0
    label = f"{name},{first.day},{first.name},{second.name}"
    stays = total(
        _stay(encoding, f"{label},{post}", here[post], there[post])
        for post in here
        if post in there and not _is_too_long(encoding, post, first, second)
    )
    change = encoding.model.new_bool_var(f"change[{label}]")
    for posts in (here, there):
        bound = change >= total(posts.values()) - stays - 1 + both
        if not isinstance(bound, bool):
            encoding.model.add(bound)
    return change


def _is_too_long(encoding: Encoding, post: str, first: Block, second: Block) -> bool:
    """Tell whether nobody may stay on a post for two blocks, the load kept at nothing."""
    longest = encoding.problem.plan.post(post).longest_stretch
    is_one_stretch = first.span.end == second.span.start and not (first.turn or second.turn)
    if longest is None or not is_one_stretch or encoding.settled.get("load") != 0:
        return False
    return second.span.end - first.span.start > longest


def _stay(encoding: Encoding, label: str, here: Lit, there: Lit) -> Lit:
    """Return a value that can be 1 only where both are."""
    if isinstance(here, int) and isinstance(there, int):
        return here * there
    stay = encoding.model.new_bool_var(f"stay[{label}]")
    for end in (here, there):
        if not isinstance(end, int):
            encoding.model.add(stay <= end)
    return stay


def _on_posts(encoding: Encoding, name: str, block: Block) -> Mapping[str, Lit]:
    """Return the possible posts in a block but the default back post, which is no post at all."""
    back = encoding.problem.plan.default_back_post
    posts = _posts(encoding, name, block)
    return {post: lit for post, lit in posts.items() if back is None or post != back.name}


def _posts(encoding: Encoding, name: str, block: Block) -> Mapping[str, Lit]:
    """Return the possible posts in a block; of two that are noted by mistake the first."""
    noted = encoding.problem.kept(name, block.day).post_in(block.name)
    return encoding.posts(name, block) if noted is None else {noted: 1}


def _unpractised(encoding: Encoding, name: str, post: str) -> Expr:
    """Return 1 when somebody with a duty can do a post alone but never does."""
    problem = encoding.problem
    days = problem.horizon.days
    if not any(problem.is_independent(name, day, post) for day in days):
        return 0
    worked = [
        literal for day in days for other, _, literal in encoding.work(name, day) if other == post
    ]
    if any(is_one(literal) for literal in worked):
        return 0
    label = f"{name},{post}"
    # One row over all days, and a short one for each: not as many long rows as there are days.
    practised = encoding.model.new_bool_var(f"practised[{label}]")
    encoding.model.add(practised <= total(worked))
    never = encoding.model.new_bool_var(f"unpractised[{label}]")
    for day in days:
        on_duty = encoding.on_duty(name, day)
        if not (isinstance(on_duty, int) and on_duty == 0):
            encoding.model.add(never >= on_duty - practised)
    return never
