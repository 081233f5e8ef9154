"""A broken hard rule: which one, in which way, of whom and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias

RuleId: TypeAlias = Literal[
    "duty",
    "one_place",
    "skill",
    "absence",
    "closed",
    "no_extra",
    "turn_duty",
    "rotation",
    "day_hours",
    "week_hours",
    "daily_rest",
    "weekly_rest",
    "break",
    "no_sunday",
    "remote",
    "locked",
]

Identity: TypeAlias = tuple[RuleId, str, str | None, date | None]


@dataclass(frozen=True, slots=True)
class Violation:
    """A broken hard rule.

    Attributes:
        reason: which way of breaking the rule; rule and reason choose the sentence for users.
        facts: the numbers and names of that sentence.
    """

    rule: RuleId
    reason: str
    employee: str | None
    day: date | None
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def identity(self) -> Identity:
        """What tells it from other violations, to compare two rosters: rule, way, who and when."""
        return (self.rule, self.reason, self.employee, self.day)
