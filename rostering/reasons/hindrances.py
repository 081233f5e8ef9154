"""The reasons that keep people away from a place, and what each broken rule says of a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from rostering.rules import Violation

ReasonId: TypeAlias = Literal[
    "available",
    "busy",
    "promise",
    "hours",
    "free_day",
    "rotation",
    "rest",
    "turn",
    "duty",
    "locked",
    "absent",
    "closed",
    "employment",
    "skill",
]

WAYS: Final[tuple[tuple[ReasonId, str], ...]] = (
    ("available", "on_duty"),
    ("available", "other_duty"),
    ("available", "free_today"),
    ("busy", "spare"),
    ("busy", "learning"),
    ("busy", "wanted"),
    ("busy", "needed"),
    ("promise", "too_soon"),
    ("hours", "contract"),
    ("free_day", "floating"),
    ("skill", "accompanied"),
    ("turn", "full"),
    ("turn", "other_turn"),
    ("busy", "appointment"),
    ("rotation", "outside"),
    ("locked", "noted"),
    ("locked", "remote"),
    ("duty", "no_duty"),
    ("duty", "no_break"),
    ("hours", "day"),
    ("hours", "week"),
    ("rest", "daily"),
    ("rest", "weekly"),
    ("free_day", "fixed"),
    ("free_day", "noted"),
    ("absent", "hours"),
    ("absent", "part"),
    ("absent", "day"),
    ("closed", "part"),
    ("duty", "sunday"),
    ("locked", "published"),
    ("employment", "not_employed"),
    ("skill", "no_skill"),
)
"""Every reason and the way in which it keeps people away, from nearly possible to not at all."""


@dataclass(frozen=True, slots=True)
class Hindrance:
    """The one reason that keeps somebody away from a place.

    Attributes:
        way: reason and way are one of `WAYS` and choose the sentence for users.
        facts: the names and numbers of that sentence; never the kind of an absence.
    """

    employee: str
    reason: ReasonId
    way: str
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def distance(self) -> int:
        """Tell how far from possible it is, to put the nearest people first."""
        return WAYS.index((self.reason, self.way))


_MEANING: Final[Mapping[tuple[str, str], tuple[ReasonId, str]]] = {
    ("absence", "not_employed"): ("employment", "not_employed"),
    ("absence", "absent"): ("absent", "part"),
    ("absence", "closed"): ("closed", "part"),
    ("absence", "free_half_day"): ("free_day", "fixed"),
    ("absence", "absent_hours"): ("absent", "hours"),
    ("absence", "appointment"): ("busy", "appointment"),
    ("rotation", "not_in_rotation"): ("rotation", "outside"),
    ("turn_duty", "no_turn_worked"): ("turn", "other_turn"),
    ("no_sunday", "sunday"): ("duty", "sunday"),
    ("break", "no_break"): ("duty", "no_break"),
    ("break", "short_break"): ("duty", "no_break"),
    ("day_hours", "too_long_day"): ("hours", "day"),
    ("daily_rest", "short_rest"): ("rest", "daily"),
    ("weekly_rest", "short_weekly_rest"): ("rest", "weekly"),
    ("week_hours", "too_long_week"): ("hours", "week"),
    ("remote", "post_not_remote"): ("locked", "remote"),
    ("locked", "locked_free_day_worked"): ("free_day", "noted"),
    ("locked", "locked_duty_changed"): ("locked", "noted"),
    ("locked", "locked_work_changed"): ("locked", "noted"),
    ("locked", "published_changed"): ("locked", "published"),
}
"""What a broken rule says about a person, the most fundamental first."""
_FUNDAMENTAL: Final = {key: rank for rank, key in enumerate(_MEANING)}


def rank(violation: Violation) -> int:
    """Tell how fundamental a broken rule is: the lower, the more it says of a person."""
    return _FUNDAMENTAL.get((violation.rule, violation.reason), len(_FUNDAMENTAL))


def meaning(name: str, broken: Sequence[Violation]) -> Hindrance:
    """Return what the most fundamental broken rule says about a person."""
    first = min(broken, key=rank)
    reason, way = _MEANING.get((first.rule, first.reason), ("duty", "no_duty"))
    return Hindrance(name, reason, way, first.facts)
