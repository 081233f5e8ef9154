"""Absences and appointments, and who is there on which half day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from rostering.calendar import Calendar
from rostering.errors import InvalidValueError
from rostering.team.people import Employee
from rostering.time import (
    WEEK,
    WHOLE,
    WHOLE_DAY,
    WORKWEEK,
    Half,
    Part,
    Span,
    Weekday,
    monday_of,
    week_days,
)

LONG_ABSENCE_WEEKS = 4
"""Consecutive weeks after which an absence earns no entitlement to turns (contract, section 5)."""


@dataclass(frozen=True, slots=True)
class Absence:
    """Days, half days or hours away.

    Attributes:
        employee: name, or None for the whole team.
        last: None when the end is unknown.
        weekday: only these days of the period, or every day.
        kind: the reason; health data that never leaves the plan file.
        approved: a request that is not approved does not bind.
    """

    employee: str | None
    first: date
    last: date | None
    weekday: Weekday | None = None
    part: Part = WHOLE
    kind: str = ""
    approved: bool = True

    def __post_init__(self) -> None:
        """Refuse an absence that ends before it begins."""
        if self.last is not None and self.last < self.first:
            raise InvalidValueError("absence", (self.first, self.last), "first <= last")

    def covers(self, day: date) -> bool:
        """Tell whether the day is one of the absence."""
        return (
            self.first <= day
            and (self.last is None or day <= self.last)
            and (self.weekday is None or self.weekday == day.weekday())
        )

    def without(self, day: date) -> tuple[Absence, ...]:
        """Return the absence with one day left out: what is before it and what is after it."""
        if not self.covers(day):
            return (self,)
        parts = []
        if self.first < day:
            parts.append(replace(self, last=day - timedelta(days=1)))
        if self.last is None or day < self.last:
            parts.append(replace(self, first=day + timedelta(days=1)))
        return tuple(parts)


@dataclass(frozen=True, slots=True)
class Appointment:
    """Something bound to a person that keeps them off front posts; the text stays in the plan."""

    employee: str
    day: date
    span: Span
    description: str = ""


class Presence:
    """Who can work when: answers per person and date, each computed once."""

    def __init__(
        self,
        employees: Iterable[Employee],
        absences: Iterable[Absence],
        appointments: Iterable[Appointment],
        calendar: Calendar,
    ) -> None:
        self._employees = {employee.name: employee for employee in employees}
        self._absences: dict[str, list[Absence]] = {name: [] for name in self._employees}
        for absence in absences:
            if not absence.approved:
                continue
            names = self._employees if absence.employee is None else (absence.employee,)
            for name in names:
                self._absences[name].append(absence)
        self._appointments: dict[tuple[str, date], list[Span]] = {}
        for appointment in appointments:
            key = (appointment.employee, appointment.day)
            self._appointments.setdefault(key, []).append(appointment.span)
        self._calendar = calendar
        self._away: dict[tuple[str, date], frozenset[Half]] = {}
        self._credited: dict[tuple[str, date], int] = {}

    def away_halves(self, name: str, day: date) -> frozenset[Half]:
        """Return the halves of approved whole-day and half-day absences on their own dates."""
        key = (name, day)
        if key not in self._away:
            covering = (row.part.halves for row in self._absences[name] if row.covers(day))
            self._away[key] = frozenset[Half]().union(*covering)
        return self._away[key]

    def absent_halves(self, name: str, day: date) -> frozenset[Half]:
        """Return the absent halves, the Saturdays around a week away included.

        Whole-day absences on all five weekdays of a week also cover the Saturday before and the
        Saturday after (contract, section 3, `absence`).
        """
        if day.weekday() == Weekday.SATURDAY and (
            self.is_away_all_week(name, monday_of(day))
            or self.is_away_all_week(name, monday_of(day) + WEEK)
        ):
            return WHOLE_DAY
        return self.away_halves(name, day)

    def free_halves(self, name: str, day: date) -> frozenset[Half]:
        """Return the fixed free halves of the terms in force."""
        terms = self._employees[name].on(day)
        if terms is None:
            return frozenset()
        return frozenset(half for weekday, half in terms.free.fixed if weekday == day.weekday())

    def is_employed(self, name: str, day: date) -> bool:
        """Tell whether the day lies within the employment."""
        return self._employees[name].on(day) is not None

    def hours_away(self, name: str, day: date) -> tuple[Span, ...]:
        """Return the approved absences in hours on a day."""
        spans = (row.part.hours for row in self._absences[name] if row.covers(day))
        return tuple(span for span in spans if span is not None)

    def appointments(self, name: str, day: date) -> tuple[Span, ...]:
        """Return the times of a day that are bound to an appointment."""
        return tuple(self._appointments.get((name, day), ()))

    def unavailable_halves(self, name: str, day: date) -> frozenset[Half]:
        """Return the halves in which no duty may lie: absent, fixed free, closed, not employed."""
        if not self.is_employed(name, day):
            return WHOLE_DAY
        return (
            self.absent_halves(name, day)
            | self.free_halves(name, day)
            | self._calendar.closed_halves(day)
        )

    def is_away_all_week(self, name: str, monday: date) -> bool:
        """Tell whether whole-day absences cover Monday to Friday."""
        return all(
            self.away_halves(name, monday + timedelta(days=weekday)) == WHOLE_DAY
            for weekday in WORKWEEK
        )

    def is_long_absent(self, name: str, monday: date) -> bool:
        """Tell whether the week lies in a long absence (contract, section 5).

        Four or more consecutive weeks wholly away; an open end has no last week, so it counts
        from its first whole week.
        """
        if not self.is_away_all_week(name, monday):
            return False
        run = 1
        for step in (WEEK, -WEEK):
            week = monday + step
            while run < LONG_ABSENCE_WEEKS and self.is_away_all_week(name, week):
                run += 1
                week += step
        return run >= LONG_ABSENCE_WEEKS

    def credited_halves(self, name: str, monday: date) -> int:
        """Count the weekday halves of a week that give credited time (contract, section 4).

        Away, closed or outside the employment, the fixed free halves of the week left out.
        """
        key = (name, monday)
        if key not in self._credited:
            self._credited[key] = self._count_credited(name, monday)
        return self._credited[key]

    def _count_credited(self, name: str, monday: date) -> int:
        employee = self._employees[name]
        terms = employee.in_week(monday)
        if terms is None:
            return 0
        count = 0
        for weekday, day in zip(WORKWEEK, week_days(monday), strict=False):
            gone = self.away_halves(name, day) | self._calendar.closed_halves(day)
            if employee.on(day) is None:
                gone = WHOLE_DAY
            if gone:
                count += sum(1 for half in gone if (weekday, half) not in terms.free.fixed)
        return count
