"""Goal 8: few changes of post, and everybody on every post that they can do."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from rostering.calendar import Block
from solver.encoding import Encoding, Expr, Lit, is_one, total

_PRACTICE_WEEKS = 4
_PRACTICE = 5


def encode(encoding: Encoding) -> Expr:
    """Count the changes of post within half days, and five for each post never practised."""
    parts: list[Expr] = []
    calendar = encoding.problem.plan.calendar
    for day in encoding.problem.horizon.days:
        for first, second in pairwise(calendar.blocks(day)):
            if calendar.half(first) is calendar.half(second):
                parts += [_change(encoding, name, first, second) for name in encoding.problem.names]
    if encoding.problem.horizon.weeks >= _PRACTICE_WEEKS:
        for name in encoding.problem.names:
            parts += [
                _PRACTICE * _unpractised(encoding, name, post)
                for post in encoding.problem.wanted_posts
            ]
    return total(parts)


def _change(encoding: Encoding, name: str, first: Block, second: Block) -> Expr:
    """Return 1 when somebody at work in both blocks changes post between them."""
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
    change: Expr | None = None
    for here, there in ((first, second), (second, first)):
        stays = _posts(encoding, name, there)
        for post, literal in _posts(encoding, name, here).items():
            back = encoding.problem.plan.default_back_post
            if back is not None and post == back.name:
                continue
            if change is None:
                label = f"change[{name},{first.day},{first.name},{second.name}]"
                change = encoding.model.new_bool_var(label)
            bound = change >= literal - stays.get(post, 0) - 1 + both
            if not isinstance(bound, bool):
                encoding.model.add(bound)
    return 0 if change is None else change


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
    never = encoding.model.new_bool_var(f"unpractised[{name},{post}]")
    for day in days:
        on_duty = encoding.on_duty(name, day)
        if not (isinstance(on_duty, int) and on_duty == 0):
            encoding.model.add(
                never >= (1 if isinstance(on_duty, int) else on_duty) - total(worked)
            )
    return never
