"""Wishes of employees."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from rostering.errors import InvalidValueError
from rostering.time import WHOLE, Part, Weekday


class WishKind(Enum):
    """What is wished; the value is its id in files."""

    FREE = "vrij"
    NO_EVENING = "geen avond"
    NO_SATURDAY = "geen zaterdag"
    REMOTE = "telewerk"
    POST = "post"


@dataclass(frozen=True, slots=True)
class Wish:
    """A wish for days of a period, with a weight of 1 to 10; `post` for a wish of that kind."""

    employee: str
    first: date
    last: date
    kind: WishKind
    post: str | None = None
    weekday: Weekday | None = None
    part: Part = WHOLE
    weight: int = 5

    def __post_init__(self) -> None:
        """Refuse a reversed period, a weight out of range, and a post that does not belong."""
        if self.last < self.first:
            raise InvalidValueError("wish", (self.first, self.last), "first <= last")
        if not 1 <= self.weight <= 10:
            raise InvalidValueError("weight", self.weight, "1 to 10")
        if (self.post is not None) != (self.kind is WishKind.POST):
            raise InvalidValueError("post of the wish", self.post, "a post for a wish of that kind")

    def covers(self, day: date) -> bool:
        """Tell whether the day is one of the wish."""
        return self.first <= day <= self.last and (
            self.weekday is None or self.weekday == day.weekday()
        )
