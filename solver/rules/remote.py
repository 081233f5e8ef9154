"""Half days at a distance: only where every post allows it, and as many as agreed.

A half day is planned at a distance only where somebody wishes it; nothing else speaks for it.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from rostering.calendar import Block
from rostering.roster import Shift
from rostering.time import Half, Span, half_span, week_days
from solver.problem import Problem
from solver.rules.base import Encoder

if TYPE_CHECKING:
    from solver.encoding import Encoding


def _allows_work(problem: Problem, name: str, block: Block, post: str) -> bool:
    """Refuse posts that cannot be done at a distance in a half that is locked as remote."""
    half = problem.plan.calendar.half(block)
    kept = problem.kept(name, block.day).shifts
    return problem.plan.post(post).remote or not any(half in shift.remote for shift in kept)


def _encode(encoding: Encoding) -> None:
    for name, day, half in sorted(encoding.problem.remote_wishes, key=str):
        kept = encoding.problem.kept(name, day)
        if not (kept.shifts or kept.work or encoding.problem.is_given(name, day)):
            _may_be_remote(encoding, name, day, half)
    for name in encoding.problem.names:
        for monday in encoding.problem.horizon.mondays:
            _within_allowance(encoding, name, monday)


def _may_be_remote(encoding: Encoding, name: str, day: date, half: Half) -> None:
    plan = encoding.problem.plan
    span = half_span(half, plan.settings.noon)
    present = [literal for shift, literal in encoding.shifts(name, day) if shift.minutes_in(span)]
    if not present:
        return
    remote = encoding.decide_remote(name, day, half)
    encoding.model.add(remote <= sum(present))
    for block in plan.calendar.blocks(day):
        for post, literal in encoding.posts(name, block).items():
            if plan.calendar.half(block) is half and not plan.post(post).remote:
                label = f"remote[{name},{day},{half.value},{block.name},{post}]"
                encoding.require(remote + literal <= 1, [literal], label)
    back = plan.default_back_post
    if back is not None and not back.remote:
        _no_time_at_the_back(encoding, name, day, span, half)


def _no_time_at_the_back(encoding: Encoding, name: str, day: date, span: Span, half: Half) -> None:
    """Allow a remote half only where posts and absences in hours fill all its working time."""
    gone = encoding.problem.plan.presence.hours_away(name, day)
    working = [
        (_minutes_left(shift, span, gone), literal) for shift, literal in encoding.shifts(name, day)
    ]
    on_posts = [
        (block.span.shared(span), literal)
        for block in encoding.problem.plan.calendar.blocks(day)
        for literal in encoding.posts(name, block).values()
    ]
    remote = encoding.remote(name, day, half)
    left = sum(minutes * literal for minutes, literal in working) - sum(
        minutes * literal for minutes, literal in on_posts
    )
    most = max(minutes for minutes, _ in working)
    encoding.model.add(left + most * remote <= most)


def _minutes_left(shift: Shift, span: Span, gone: tuple[Span, ...]) -> int:
    """Count the working minutes of a shift in a half, those of absences in hours left out."""
    busy = range(max(shift.span.start, span.start), min(shift.span.end, span.end))
    away = [*gone, *((shift.pause,) if shift.pause is not None else ())]
    return sum(1 for minute in busy if not any(a.start <= minute < a.end for a in away))


def _within_allowance(encoding: Encoding, name: str, monday: date) -> None:
    terms = encoding.problem.week_terms(name, monday)
    allowance = 0 if terms is None else terms.remote_halves
    halves = [encoding.remote(name, day, half) for day in week_days(monday) for half in Half]
    encoding.require(sum(halves) <= allowance, halves, f"remote[{name},{monday}]")


ENCODER = Encoder(allows_work=_allows_work, encode=_encode)
