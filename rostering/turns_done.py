"""Who did which turn in the weeks of a roster, read once for each week.

A roster shares the weeks that an edit does not touch, so the turns of years are read when they are
first asked for, and after that only those of weeks that changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeAlias

from rostering.calendar import Calendar, TurnKind
from rostering.roster import DayEntry, DayKey
from rostering.team.people import Employee
from rostering.team.stations import Post

Week: TypeAlias = Mapping[DayKey, DayEntry]
"""The entries of a week that are not empty."""
TurnDays: TypeAlias = Mapping[tuple[str, TurnKind], tuple[date, ...]]
"""The days of a week on which somebody did a kind of turn, in order; only who did one."""

_NOBODY: TurnDays = {}


class TurnsDone:
    """The turns in weeks of rosters of one team: alone on a front post in a block of the turn."""

    def __init__(
        self, calendar: Calendar, employees: Mapping[str, Employee], front_posts: Sequence[Post]
    ) -> None:
        self._calendar = calendar
        self._employees = employees
        self._fronts = frozenset(post.name for post in front_posts)
        self._read: dict[date, tuple[Week, TurnDays]] = {}

    def in_week(self, monday: date, week: Week | None) -> TurnDays:
        """Return the turns of a week.

        Args:
            monday: its Monday.
            week: its entries as the roster holds them; None for a week without.
        """
        if week is None:
            return _NOBODY
        known = self._read.get(monday)
        if known is None or known[0] is not week:
            known = week, self._turns(week) if known is None else self._again(*known, week)
            self._read[monday] = known
        return known[1]

    def _turns(self, week: Week) -> TurnDays:
        found: dict[tuple[str, TurnKind], list[date]] = {}
        for (name, day), entry in week.items():
            if entry.work and name in self._employees:
                for kind in TurnKind:
                    if self._has_turn(name, day, entry, kind):
                        found.setdefault((name, kind), []).append(day)
        return {key: tuple(sorted(days)) for key, days in found.items()}

    def _again(self, before: Week, done: TurnDays, week: Week) -> TurnDays:
        """Read only the days that differ: an edit shares the entries that it does not touch."""
        changed = [key for key, entry in week.items() if before.get(key) is not entry]
        changed += [key for key in before if key not in week]
        found = dict(done)
        for name, day in changed:
            entry = week.get((name, day))
            for kind in TurnKind if name in self._employees else ():
                days = {*found.pop((name, kind), ())} - {day}
                if entry is not None and self._has_turn(name, day, entry, kind):
                    days.add(day)
                if days:
                    found[name, kind] = tuple(sorted(days))
        return found

    def _has_turn(self, name: str, day: date, entry: DayEntry, kind: TurnKind) -> bool:
        blocks = {block.name for block in self._calendar.turn_blocks(day, kind)}
        terms = self._employees[name].on(day)
        return terms is not None and any(
            work.block in blocks and work.post in self._fronts and terms.is_independent(work.post)
            for work in entry.work
        )
