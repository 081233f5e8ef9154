"""Somebody is back earlier than was noted: what follows from it, and who it can be."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import override

from rostering.happening.dropout import Now
from rostering.happening.events import come_back, days_back
from rostering.plan import Plan
from rostering.roster import DayKey, Roster
from rostering.time import Horizon
from ui.application.dates import numbered_day
from ui.application.happening import words
from ui.application.happening.event import Event

if TYPE_CHECKING:
    from solver.repairs.disruption import Aim

Versions: TypeAlias = Callable[[], Iterable[Roster]]


def no_versions() -> Iterable[Roster]:
    """Return no version: nothing is known of before."""
    return ()


@dataclass(frozen=True)
class Return(Event):
    """Somebody is back earlier than was noted.

    Attributes:
        name: who.
        day: the first day back.
        versions: what was out as a whole, the newest first.
    """

    before: Plan
    horizon: Horizon
    now: Now
    name: str
    day: date
    refused: frozenset[str] = frozenset()
    versions: Versions = no_versions

    @override
    def happen(self) -> Plan:
        return come_back(self.before, self.name, self.day)

    @property
    @override
    def person(self) -> str:
        return self.name

    @property
    @override
    def subject(self) -> str:
        return words.BACK.say(who=self.name, day=numbered_day(self.day))

    @property
    @override
    def first_day(self) -> date:
        return self.day

    @property
    @override
    def step(self) -> str:
        return words.BACK_STEP.say(who=self.name, day=numbered_day(self.day))

    @property
    @override
    def note_only(self) -> str:
        return words.NOTE_BACK.say()

    @property
    @override
    def aims(self) -> tuple[Aim, ...]:
        from solver.repairs.disruption import RETURN_AIMS

        return RETURN_AIMS

    @cached_property
    @override
    def own_days(self) -> frozenset[DayKey]:
        last = self.horizon.end
        planned = days_back(self.before, self.name, self.day, last)
        return frozenset((name, day) for name, day in planned if self.before.calendar.blocks(day))

    @cached_property
    @override
    def former(self) -> Roster | None:
        """The newest version in which who is back had a duty on one of those days."""
        return next(
            (
                roster
                for roster in self.versions()
                if any(roster.entry(*key).shifts for key in self.own_days)
            ),
            None,
        )

    @property
    @override
    def has_ways(self) -> bool:
        return bool(self.own_days)

    @property
    @override
    def told_anyway(self) -> tuple[str, ...]:
        return (self.name,) if self.own_days else ()


def away_on(plan: Plan, day: date) -> tuple[str, ...]:
    """List who is absent on a day, and so could be back earlier."""
    return tuple(
        employee.name
        for employee in plan.employees
        if any(
            row.employee == employee.name and row.approved and row.covers(day)
            for row in plan.absences
        )
    )
