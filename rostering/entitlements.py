"""How much of the turns of a week is somebody's share, counted once for each week (contract, 5).

It never depends on the roster, so plans that differ in nothing else have one memory of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from rostering.calendar import Calendar, TurnKind
from rostering.team.absences import Presence
from rostering.team.people import Employee
from rostering.team.stations import Post, Staffing
from rostering.time import Minutes


class Entitlements:
    """The weekly minutes with which people of one team share in turns."""

    def __init__(
        self,
        calendar: Calendar,
        employees: Mapping[str, Employee],
        front_posts: Sequence[Post],
        levels: Staffing,
        presence: Presence,
    ) -> None:
        self._calendar = calendar
        self._employees = employees
        self._fronts = front_posts
        self._levels = levels
        self._presence = presence
        self._counted: dict[tuple[str, TurnKind, date], Minutes] = {}

    def of(self, name: str, kind: TurnKind, monday: date) -> Minutes:
        """Return the weekly minutes with which somebody shares in the turns of a week.

        0 for who is not in the rotation, not employed that week, not independent on a front post
        that the turn wants, fixed free on a half day of the turn, or in a long absence.
        """
        key = (name, kind, monday)
        if key not in self._counted:
            self._counted[key] = self._count(name, kind, monday)
        return self._counted[key]

    def _count(self, name: str, kind: TurnKind, monday: date) -> Minutes:
        terms = self._employees[name].in_week(monday)
        if terms is None or not terms.rotation(kind).member:
            return 0
        blocks = self._calendar.turn_blocks_of_week(monday, kind)
        able = any(
            self._levels.level(post.name, block).wanted > 0 and terms.is_independent(post.name)
            for block in blocks
            for post in self._fronts
        )
        fixed_free = any(
            (block.day.weekday(), self._calendar.half(block)) in terms.free.fixed
            for block in blocks
        )
        if not able or fixed_free or self._presence.is_long_absent(name, monday):
            return 0
        return terms.weekly_minutes
