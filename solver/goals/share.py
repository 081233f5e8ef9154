"""Goal 5: desk time within the band of the target, and coordination time off the desk."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from fractions import Fraction

from ortools.sat.python import cp_model

from rostering.roster import DayKey
from rostering.time import Minutes, rounded, week_days
from solver.encoding import Encoding, Expr, total, weighted
from solver.problem import Problem

WHOLE = 10_000
"""All of the time, in hundredths of a percent."""


def encode(encoding: Encoding) -> Expr:
    """Sum the minutes outside the band per window, and those that coordination lacks per week."""
    parts: list[Expr] = []
    for window in encoding.problem.windows():
        target = target_share(encoding.problem, window)
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
    # Small whole numbers keep the bounds sharp, so the shares lose what they have in common.
    common = math.gcd(WHOLE, target - margin, target + margin)
    whole, low, high = (share // common for share in (WHOLE, target - margin, target + margin))
    if isinstance(front, int) and isinstance(present, int):
        below, above = low * present - whole * front, whole * front - high * present
        return max(0, below // whole, above // whole)
    label = f"{name},{window[0]}"
    longest = _longest(encoding, name, window)
    at_desk = _named(encoding, front, longest, f"front[{label}]")
    at_work = _named(encoding, present, longest, f"work[{label}]")
    encoding.present_times[name, window[0]] = at_work
    outside = encoding.model.new_int_var(0, longest, f"share[{label}]")
    # What is less than a minute is rounded away.
    encoding.model.add(whole * outside >= low * at_work - whole * at_desk - (whole - 1))
    encoding.model.add(whole * outside >= whole * at_desk - high * at_work - (whole - 1))
    return outside


def keep_present_times(encoding: Encoding, times: Mapping[DayKey, Collection[Minutes]]) -> None:
    """Let nobody be present for another time in a window than whole shifts can add up to.

    Args:
        encoding: the model, with goal 5 made.
        times: all that somebody can have, by name and first Monday of the window.
    """
    for key, minutes in times.items():
        if key in encoding.present_times:
            domain = cp_model.Domain.from_values(sorted(minutes))
            encoding.model.add_linear_expression_in_domain(encoding.present_times[key], domain)


def _longest(encoding: Encoding, name: str, window: Sequence[date]) -> Minutes:
    """Bound what somebody can work in a window: what stays, and the longest shift of every day."""
    longest = 0
    for day in (day for monday in window for day in week_days(monday)):
        kept = encoding.problem.kept(name, day)
        # A locked post may lie outside any shift: a broken rule that stays.
        longest += kept.minutes + sum(work.span.minutes for work in kept.work)
        longest += max((shift.minutes for shift, _ in encoding.shifts(name, day)), default=0)
    return longest


def _named(encoding: Encoding, minutes: Expr, longest: Minutes, label: str) -> cp_model.IntVar:
    """Return a variable for an amount, so that the rows that use it stay short.

    Linear bounds on rows over hundreds of decisions with shares as factors are hardly found.
    """
    amount = encoding.model.new_int_var(0, longest, label)
    encoding.model.add(amount == minutes)
    return amount


def _lacking(encoding: Encoding, name: str, monday: date) -> Expr:
    due = encoding.problem.coordination(name, monday)
    if due == 0:
        return 0
    off_front = _worked(encoding, name, monday) - _front(encoding, name, monday, accompanied=True)
    if isinstance(off_front, int):
        return max(0, due - max(0, off_front))
    label = f"{name},{monday}"
    # A locked post outside any shift would make it negative.
    left = encoding.model.new_int_var(0, _longest(encoding, name, [monday]), f"off_front[{label}]")
    encoding.model.add_max_equality(left, [0, off_front])
    lacking = encoding.model.new_int_var(0, due, f"coordination[{label}]")
    encoding.model.add(lacking >= due - left)
    return lacking


def target_share(problem: Problem, window: Sequence[date]) -> int:
    """Return the target of a window, in hundredths of a percent."""
    if problem.plan.settings.target_front is not None:
        return problem.plan.settings.target_front
    days = {day for monday in window for day in week_days(monday)}
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
    return min(WHOLE, rounded(Fraction(WHOLE * wanted, offered))) if offered else WHOLE


def _worked(encoding: Encoding, name: str, monday: date) -> Expr:
    return weighted(
        (literal, shift.minutes)
        for day in week_days(monday)
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
    for day in week_days(monday):
        terms = problem.terms(name, day)
        for post, minutes, literal in encoding.work(name, day):
            alone = terms is not None and terms.is_independent(post)
            if problem.plan.post(post).is_front and (alone or accompanied):
                items.append((literal, minutes))
    return weighted(items)
