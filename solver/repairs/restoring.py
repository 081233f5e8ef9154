"""What a search for repairs may not touch, and what it has to restore."""

from __future__ import annotations

from collections.abc import Iterator

from rostering.calendar import Block
from rostering.figures.statistics import shortages
from rostering.goals import GoalId
from rostering.happening.dropout import Now
from rostering.plan import Plan
from rostering.roster import DayKey
from rostering.time import Horizon, monday_of, week_days
from rostering.view import View
from solver.encoding import Encoding, Expr, Lit, total
from solver.problem import Problem


def missing_before(before: Plan, problem: Problem) -> dict[GoalId, int]:
    """Return the goals of service as they were, over the places that are asked for now.

    A place that is no longer asked for makes up for none that opened.
    """
    known = {
        (place.post, place.block.day, place.block.name): place
        for place in shortages(View(before, problem.horizon))
    }
    found: dict[GoalId, int] = {"minimum": 0, "wanted": 0}
    for block in problem.blocks:
        for post in problem.plan.front_posts:
            place = known.get((post.name, block.day, block.name))
            if place is not None:
                minutes = block.span.minutes
                found["minimum"] += max(0, place.minimum - place.present) * minutes
                found["wanted"] += (place.wanted - place.present) * minutes
    return found


def own_hours(encoding: Encoding, own: frozenset[DayKey]) -> Expr:
    """Return the minutes by which those who come back work more or less than their contract."""
    problem = encoding.problem
    parts: list[Expr] = []
    for name, monday in sorted({(name, monday_of(day)) for name, day in own}):
        worked = total(
            literal * shift.minutes
            for day in week_days(monday)
            for shift, literal in encoding.shifts(name, day)
        )
        beside = worked + problem.credited(name, monday) - problem.contract(name, monday)
        if isinstance(beside, int):
            parts.append(abs(beside))
        else:
            apart = encoding.model.new_int_var(0, 10**5, f"own_hours[{name},{monday}]")
            encoding.model.add(apart >= beside)
            encoding.model.add(apart >= -beside)
            parts.append(apart)
    return total(parts)


def lost_places(encoding: Encoding, before: Plan) -> Expr:
    """Return the minutes missing where nobody was missed before: gaps filled beat other gaps."""
    problem = encoding.problem
    parts: list[Expr] = []
    for block, post, had in _filled(before, problem.plan, problem.horizon):
        present = total(encoding.independents(block, post))
        if isinstance(present, int):
            parts.append(max(0, had - present) * block.span.minutes)
        else:
            lost = encoding.model.new_int_var(0, had, f"lost[{block.day},{block.name},{post}]")
            encoding.model.add(lost >= had - present)
            parts.append(lost * block.span.minutes)
    return total(parts)


def minutes_filled(before: Plan, problem: Problem) -> int:
    """Count the minutes of the places that had people before: no more can be lost."""
    places = _filled(before, problem.plan, problem.horizon)
    return sum(had * block.span.minutes for block, _, had in places)


def minutes_lost(before: Plan, after: Plan, horizon: Horizon) -> int:
    """Count the minutes missing in a roster where nobody was missed before."""
    view = View(after, horizon)
    return sum(
        max(0, had - len(view.independents(block, post))) * block.span.minutes
        for block, post, had in _filled(before, after, horizon)
    )


def _filled(before: Plan, asking: Plan, horizon: Horizon) -> Iterator[tuple[Block, str, int]]:
    """Yield the places that a plan asks for and that had people before, with how many."""
    view = View(before, horizon)
    for block in View(asking, horizon).blocks:
        for post in asking.front_posts:
            wanted = asking.levels.level(post.name, block).wanted
            had = min(wanted, len(view.independents(block, post.name)))
            if had:
                yield block, post.name, had


def stay_before(encoding: Encoding, now: Now) -> None:
    """Let nothing begin or end that lies before now."""
    problem = encoding.problem
    for name, day in sorted(problem.open_days or ()):
        if day != now.day:
            continue
        kept = problem.plan.roster.entry(name, day)
        for shift, literal in encoding.shifts(name, day):
            if now.has_begun(day, shift.span.start):
                _fix(encoding, literal, is_so=shift.duty in {old.duty for old in kept.shifts})
        begun = any(now.has_begun(day, shift.span.start) for shift in kept.shifts)
        if begun:
            for shift, literal in encoding.shifts(name, day):
                _fix(encoding, literal, is_so=shift.duty in {old.duty for old in kept.shifts})
        for block in problem.plan.calendar.blocks(day):
            if now.has_begun(day, block.span.start):
                for post, literal in encoding.posts(name, block).items():
                    _fix(encoding, literal, is_so=kept.post_in(block.name) == post)


def _fix(encoding: Encoding, literal: Lit, *, is_so: bool) -> None:
    if not isinstance(literal, int):
        encoding.model.add(literal == int(is_so))


def call_nobody(encoding: Encoding, after: Plan, own: frozenset[DayKey]) -> None:
    """Give no duty to somebody who has none that day."""
    for name, day in sorted(encoding.problem.open_days or ()):
        if not after.roster.entry(name, day).shifts and (name, day) not in own:
            for _, literal in encoding.shifts(name, day):
                _fix(encoding, literal, is_so=False)
