"""Something that happened to a roster, and what the ways on from it put first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal, TypeAlias

from rostering.differences.moves import same_day
from rostering.goals import GoalId
from rostering.happening.dropout import Now
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey, Roster
from rostering.time import Horizon, monday_of
from rostering.view import View

Aim: TypeAlias = Literal[
    "fewest", "fairest", "nobody_called", "other", "as_before", "alone", "relieved"
]
"""What an alternative puts first once the staffing of before is back as far as it can be."""

AIMS: Final[tuple[Aim, ...]] = ("fewest", "fairest", "nobody_called")
RETURN_AIMS: Final[tuple[Aim, ...]] = ("as_before", "alone", "relieved")
"""Of somebody who comes back: who stepped in goes back, nobody else changes, or some do.

The first only where a roster from before the absence is known.
"""


@dataclass(frozen=True)
class Disruption:
    """Something that happened to a roster.

    Attributes:
        before: the plan as it was.
        after: the plan as it is, without what cannot stay.
        horizon: the weeks of the roster, over which goals are counted.
        now: what lies before it stays.
        own: days of those who dropped out; they change without being counted.
        refused: who is not asked to change anything.
        aims: what alternatives put first, in their order.
        former: of somebody who comes back, the roster from before the absence; None where that is
            not known.
        goals: those before it happened and once it had, where they are known already.
    """

    before: Plan
    after: Plan
    horizon: Horizon
    now: Now
    own: frozenset[DayKey] = frozenset()
    refused: frozenset[str] = frozenset()
    aims: tuple[Aim, ...] = AIMS
    former: Roster | None = None
    goals: tuple[Mapping[GoalId, int], Mapping[GoalId, int]] | None = None

    @property
    def stepped_in(self) -> Mapping[DayKey, DayEntry]:
        """Who has other days than before the absence, on those of who comes back; as they were."""
        former = self.former
        if former is None:
            return {}
        days = {day for name, day in self.own if former.entry(name, day).shifts}
        keys = [(one.name, day) for one in self.after.employees for day in sorted(days)]
        return {
            key: former.entry(*key)
            for key in keys
            if key not in self.own
            and key[0] not in self.refused
            and not same_day(former.entry(*key), self.after.roster.entry(*key))
        }

    @property
    def mondays(self) -> tuple[date, ...]:
        """The weeks that may change: those in which something is gone, or asked for more."""
        old, new = View(self.before, self.horizon), View(self.after, self.horizon)
        days = {day for _, day in self.own} | {
            block.day
            for block in {*old.blocks, *new.blocks}
            if _asked(old, block.day) != _asked(new, block.day)
        }
        return tuple(
            monday
            for monday in self.horizon.mondays
            if any(monday_of(day) == monday for day in days)
            and monday + timedelta(days=6) >= self.now.day
        )


def _asked(view: View, day: date) -> list[object]:
    """Return what a day asks: its blocks with their levels."""
    plan = view.plan
    return [
        (block.name, block.span, [plan.levels.level(post.name, block) for post in plan.front_posts])
        for block in plan.calendar.blocks(day)
    ]
