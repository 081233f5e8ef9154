"""The encoders of the hard rules, under the names of their checkers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from types import MappingProxyType

from rostering.calendar import Block
from rostering.rules.base import RuleId
from rostering.team.duties import Duty
from solver.problem import Problem
from solver.rules import (
    absence,
    break_,
    closed,
    daily_rest,
    day_hours,
    duty,
    locked,
    no_extra,
    no_sunday,
    one_place,
    remote,
    rotation,
    skill,
    turn_duty,
    week_hours,
    weekly_rest,
)
from solver.rules.base import Encoder

__all__ = ["ENCODERS", "Encoder", "allowed_posts", "allows_shift", "allows_work"]

ENCODERS: MappingProxyType[RuleId, Encoder] = MappingProxyType(
    {
        "duty": duty.ENCODER,
        "one_place": one_place.ENCODER,
        "skill": skill.ENCODER,
        "absence": absence.ENCODER,
        "closed": closed.ENCODER,
        "no_extra": no_extra.ENCODER,
        "turn_duty": turn_duty.ENCODER,
        "rotation": rotation.ENCODER,
        "day_hours": day_hours.ENCODER,
        "week_hours": week_hours.ENCODER,
        "daily_rest": daily_rest.ENCODER,
        "weekly_rest": weekly_rest.ENCODER,
        "break": break_.ENCODER,
        "no_sunday": no_sunday.ENCODER,
        "remote": remote.ENCODER,
        "locked": locked.ENCODER,
    }
)


_SHIFT_TESTS = tuple(rule.allows_shift for rule in ENCODERS.values() if rule.allows_shift)
_BLOCK_TESTS = tuple(rule.allows_block for rule in ENCODERS.values() if rule.allows_block)
_WORK_TESTS = tuple(rule.allows_work for rule in ENCODERS.values() if rule.allows_work)


def allows_shift(problem: Problem, name: str, day: date, duty: Duty) -> bool:
    """Tell whether every rule lets a person have a duty on a day, as far as it alone decides."""
    return all(allows(problem, name, day, duty) for allows in _SHIFT_TESTS)


def allows_work(problem: Problem, name: str, block: Block, post: str) -> bool:
    """Tell whether every rule lets a person have a front post in a block, for itself alone."""
    return bool(allowed_posts(problem, name, block, (post,)))


def allowed_posts(
    problem: Problem, name: str, block: Block, posts: Iterable[str]
) -> tuple[str, ...]:
    """Return those of some front posts that every rule lets a person have in a block, each alone.

    Asked for every block of every person, so what goes for all posts is asked once.
    """
    for allows in _BLOCK_TESTS:
        if not allows(problem, name, block):
            return ()
    for allows_one in _WORK_TESTS:
        posts = [post for post in posts if allows_one(problem, name, block, post)]
    return tuple(posts)
