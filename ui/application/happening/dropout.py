"""Somebody drops out: the gaps, whom to ask, and the alternatives."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from typing_extensions import override

from rostering.happening.dropout import Now, drop_out, lost_days
from rostering.plan import Plan
from rostering.roster import DayKey
from rostering.team.absences import Absence, Appointment
from rostering.time import Horizon
from ui.application.dates import numbered_day, numbered_days
from ui.application.happening import words
from ui.application.happening.event import Event
from ui.application.roster_words import EVERYBODY


@dataclass(frozen=True)
class DropOut(Event):
    """An absence that comes late, and what follows from it.

    Attributes:
        absence: who, from when, until when; its kind stays in the plan.
    """

    before: Plan
    horizon: Horizon
    absence: Absence
    now: Now
    refused: frozenset[str] = frozenset()

    @property
    def parts(self) -> tuple[Absence, ...]:
        """The rows that are noted."""
        return (self.absence,)

    @override
    def happen(self) -> Plan:
        plan = self.before
        for part in self.parts:
            plan = drop_out(plan, part, self.now)
        return plan

    @property
    @override
    def person(self) -> str:
        return self.absence.employee or ""

    @property
    @override
    def subject(self) -> str:
        return words.AWAY.say(who=self.person or EVERYBODY.say().capitalize())

    @property
    @override
    def first_day(self) -> date:
        return self.absence.first

    @property
    @override
    def step(self) -> str:
        return words.AWAY_STEP.say(who=self.person or EVERYBODY.say(), period=period(self.absence))

    @cached_property
    @override
    def own_days(self) -> frozenset[DayKey]:
        """The days of whoever drops out: they change without being counted."""
        names = [
            employee.name
            for employee in self.before.employees
            if self.absence.employee in (None, employee.name)
        ]
        days = [day for day in self.horizon.days if self.absence.covers(day)]
        return lost_days(self.before, self.after) | {(name, day) for name in names for day in days}

    @property
    @override
    def told_anyway(self) -> tuple[str, ...]:
        """Whoever drops out knows."""
        return ()

    @property
    @override
    def to_move(self) -> tuple[Appointment, ...]:
        """The appointments of who is absent that fall in that time."""
        noon = self.before.settings.noon
        return tuple(
            sorted(
                (
                    item
                    for item in self.before.appointments
                    if item.employee == self.person
                    and not self.now.has_begun(item.day, item.span.end - 1)
                    and any(
                        part.covers(item.day) and part.part.span(noon).overlaps(item.span)
                        for part in self.parts
                    )
                ),
                key=lambda item: (item.day, item.span),
            )
        )


def period(absence: Absence) -> str:
    """Write when an absence is, where there is little room: `do 28/1`, `do 28/1 t.e.m. vr 29/1`."""
    if absence.last is None:
        return words.FROM.say(day=numbered_day(absence.first))
    return numbered_days(absence.first, absence.last)
