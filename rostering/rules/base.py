"""What the rules share: the ways of breaking them, and the facts of a violation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from types import MappingProxyType
from typing import TypeAlias

from rostering.roster import DayEntry, Shift, Work
from rostering.team.people import Skill
from rostering.time import WHOLE_DAY, Half
from rostering.view import View
from rostering.violation import Identity, RuleId, Violation

__all__ = [
    "REASONS",
    "Identity",
    "Rule",
    "RuleId",
    "Violation",
    "entries",
    "part_fact",
    "shift_facts",
    "skill_on",
    "work_facts",
]

REASONS: MappingProxyType[RuleId, tuple[str, ...]] = MappingProxyType(
    {
        "duty": ("own_times", "unknown_duty", "other_times", "wrong_weekday", "partial_block"),
        "one_place": ("two_duties", "two_posts", "outside_duty"),
        "skill": ("unknown_post", "no_skill", "too_many_accompanied"),
        "absence": (
            "not_employed",
            "absent",
            "free_half_day",
            "closed",
            "absent_hours",
            "appointment",
        ),
        "closed": ("no_open_block",),
        "no_extra": ("above_wanted", "too_many_turns"),
        "turn_duty": ("no_turn_worked",),
        "rotation": ("not_in_rotation",),
        "day_hours": ("too_long_day",),
        "week_hours": ("too_long_week",),
        "daily_rest": ("short_rest",),
        "weekly_rest": ("short_weekly_rest",),
        "break": ("no_break", "short_break"),
        "no_sunday": ("sunday",),
        "remote": ("post_not_remote", "too_many_halves"),
        "locked": (
            "published_changed",
            "locked_duty_changed",
            "locked_work_changed",
            "locked_free_day_worked",
        ),
    }
)
"""The ways of breaking each rule, so that a face can have a sentence for each."""


Rule: TypeAlias = Callable[[View], Iterator[Violation]]


def entries(view: View) -> Iterator[tuple[str, date, DayEntry]]:
    """Yield what is noted in the horizon, by person and day."""
    for name in view.names:
        for day in view.horizon.days:
            entry = view.entry(name, day)
            if not entry.is_empty:
                yield name, day, entry


def skill_on(view: View, name: str, day: date, post: str) -> Skill | None:
    """Return how somebody can work on a front post that day; None for not at all."""
    terms = view.plan.employee(name).on(day)
    return None if terms is None else terms.skills.get(post)


def shift_facts(shift: Shift) -> dict[str, object]:
    """Return the facts of a shift: its duty (empty for own times) and its times in minutes."""
    return {"duty": shift.duty, "start": shift.span.start, "end": shift.span.end}


def work_facts(work: Work) -> dict[str, object]:
    """Return the facts of work: block, post, and times in minutes."""
    return {
        "block": work.block,
        "post": work.post,
        "start": work.span.start,
        "end": work.span.end,
    }


def part_fact(halves: frozenset[Half]) -> str:
    """Return the fact that names a part of a day: `morning`, `afternoon` or `day`."""
    return "day" if halves == WHOLE_DAY else next(iter(halves)).value
