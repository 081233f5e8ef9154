"""Goal 5: desk time within the band of the target, and coordination time off the desk."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from rostering.time import rounded
from solver.encoding import Encoding, Expr, total, weighted
from solver.problem import days_of

_WHOLE = 10_000


def encode(encoding: Encoding) -> Expr:
    """Sum the minutes outside the band per window, and those that coordination lacks per week."""
    parts: list[Expr] = []
    for window in encoding.problem.windows():
        target = _target(encoding, window)
        parts += [_outside(encoding, name, window, target) for name in encoding.problem.names]
    for name in encoding.problem.names:
        for monday in encoding.problem.horizon.mondays:
            parts.append(_lacking(encoding, name, monday))
    return total(parts)


def _outside(encoding: Encoding, name: str, window: Sequence[date], target: int) -> Expr:
    if not any(encoding.problem.works_front(name, monday) for monday in window):
        return 0
    margin = encoding.problem.plan.settings.margin_front
    front = total(_front(encoding, name, monday, accompanied=False) for monday in window)
    present = total(_present(encoding, name, monday) for monday in window)
    below = (target - margin) * present - _WHOLE * front
    above = _WHOLE * front - (target + margin) * present
    if isinstance(below, int) and isinstance(above, int):
        return max(0, below // _WHOLE, above // _WHOLE)
    outside = encoding.model.new_int_var(0, 10**6, f"share[{name},{window[0]}]")
    # One unit less than a minute is rounded away.
    encoding.model.add(_WHOLE * outside >= below - (_WHOLE - 1))
    encoding.model.add(_WHOLE * outside >= above - (_WHOLE - 1))
    return outside


def _lacking(encoding: Encoding, name: str, monday: date) -> Expr:
    due = encoding.problem.coordination(name, monday)
    if due == 0:
        return 0
    off_front = _worked(encoding, name, monday) - _front(encoding, name, monday, accompanied=True)
    if isinstance(off_front, int):
        return max(0, due - off_front)
    lacking = encoding.model.new_int_var(0, 10**6, f"coordination[{name},{monday}]")
    encoding.model.add(lacking >= due - off_front)
    return lacking


def _target(encoding: Encoding, window: Sequence[date]) -> int:
    problem = encoding.problem
    if problem.plan.settings.target_front is not None:
        return problem.plan.settings.target_front
    days = {day for monday in window for day in days_of(monday)}
    wanted = sum(
        problem.level(post.name, block).wanted * block.span.minutes
        for block in problem.blocks
        if block.day in days
        for post in problem.plan.front_posts
    )
    offered = 0
    for name in problem.names:
        for monday in window:
            if problem.works_front(name, monday):
                due = problem.contract(name, monday) - problem.credited(name, monday)
                offered += max(0, due - problem.coordination(name, monday))
    return min(_WHOLE, rounded(Fraction(_WHOLE * wanted, offered))) if offered else _WHOLE


def _worked(encoding: Encoding, name: str, monday: date) -> Expr:
    return weighted(
        (literal, shift.minutes)
        for day in days_of(monday)
        for shift, literal in encoding.shifts(name, day)
    )


def _present(encoding: Encoding, name: str, monday: date) -> Expr:
    """Return the working time beyond coordination, which is never negative."""
    due = encoding.problem.coordination(name, monday)
    worked = _worked(encoding, name, monday)
    if due == 0:
        return worked
    if isinstance(worked, int):
        return max(0, worked - due)
    present = encoding.model.new_int_var(0, 10**5, f"present[{name},{monday}]")
    encoding.model.add_max_equality(present, [0, worked - due])
    return present


def _front(encoding: Encoding, name: str, monday: date, *, accompanied: bool) -> Expr:
    problem = encoding.problem
    items = []
    for day in days_of(monday):
        terms = problem.terms(name, day)
        for block in problem.plan.calendar.blocks(day):
            for post, literal in encoding.posts(name, block).items():
                alone = terms is not None and terms.is_independent(post)
                if problem.plan.post(post).is_front and (alone or accompanied):
                    items.append((literal, block.span.minutes))
    return weighted(items)
