"""Who is away on which days of a period, and how many more could be."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from rostering.figures.leave_margin import Margin, margin_on
from rostering.plan import Plan
from rostering.team.absences import Absence
from rostering.time import Half, Horizon, half_of
from ui.application.absences import words


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of days of one absence, as far as it lies in the period.

    Attributes:
        place: where the absence stands in the plan.
        begins: the first day of the absence lies in the period.
        ends: so does its last day.
        is_open: its end is unknown.
    """

    place: int
    absence: Absence
    first: date
    last: date
    begins: bool
    ends: bool

    @property
    def is_open(self) -> bool:
        return self.absence.last is None

    def covers(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True)
class AbsencePicture:
    """A plan seen over some weeks; what is computed of it is computed once."""

    plan: Plan
    horizon: Horizon
    today: date
    _margins: dict[date, Margin | None] = field(default_factory=dict)

    @cached_property
    def days(self) -> tuple[date, ...]:
        return self.horizon.days

    @cached_property
    def names(self) -> tuple[str, ...]:
        return self.plan.names

    @cached_property
    def _bars(self) -> dict[str, tuple[Bar, ...]]:
        found: dict[str, list[Bar]] = {name: [] for name in self.names}
        for place, absence in enumerate(self.plan.absences):
            stretches = self._stretches(place, absence)
            for name in self.names if absence.employee is None else (absence.employee,):
                found[name].extend(stretches)
        # Hours and half days above whole days, requests above what is approved.
        for bars in found.values():
            bars.sort(key=_layer)
        return {name: tuple(bars) for name, bars in found.items()}

    def _stretches(self, place: int, absence: Absence) -> list[Bar]:
        first, last = self.horizon.start, self.horizon.end
        if absence.first > last or (absence.last is not None and absence.last < first):
            return []
        if absence.weekday is not None:
            days = [day for day in self.days if absence.covers(day)]
            return [Bar(place, absence, day, day, begins=True, ends=True) for day in days]
        begins = absence.first >= first
        ends = absence.last is not None and absence.last <= last
        shown_last = last if absence.last is None else min(last, absence.last)
        return [Bar(place, absence, max(first, absence.first), shown_last, begins, ends)]

    def bars(self, name: str) -> tuple[Bar, ...]:
        """Return what to draw in the row of somebody, from the back to the front."""
        return self._bars[name]

    def beyond(self, name: str, step: int) -> date | None:
        """Return where the nearest absence of somebody begins, after the period or before it."""
        rows = [row.first for row in self.plan.absences if row.employee in (None, name)]
        if step > 0:
            return min((day for day in rows if day > self.horizon.end), default=None)
        return max((day for day in rows if day < self.horizon.start), default=None)

    def bars_on(self, name: str, day: date) -> tuple[Bar, ...]:
        """Return what covers a day of somebody, the foremost first."""
        return tuple(bar for bar in reversed(self._bars[name]) if bar.covers(day))

    def free_halves(self, name: str, day: date) -> frozenset[Half]:
        """Return the fixed free halves of a day, which belong to the contract."""
        return self.plan.presence.free_halves(name, day)

    def is_employed(self, name: str, day: date) -> bool:
        return self.plan.presence.is_employed(name, day)

    def closed_halves(self, day: date) -> frozenset[Half]:
        """Return the halves of holidays and closing days."""
        return self.plan.calendar.closed_halves(day)

    def shut_halves(self, day: date) -> frozenset[Half]:
        """Return the halves in which the team is closed, for some hours alone as well."""
        calendar, noon = self.plan.calendar, self.plan.settings.noon
        spans = (closure.part.hours for closure in calendar.closures_on(day))
        begun = {half_of(span.start, noon) for span in spans if span is not None}
        return calendar.closed_halves(day) | begun

    def closed_name(self, day: date) -> str:
        """Name the holiday or closing day on a day; nothing where there is none."""
        calendar = self.plan.calendar
        names = [calendar.holiday(day) or ""]
        names += [
            closure.description or words.CLOSED_DAY.say() for closure in calendar.closures_on(day)
        ]
        return ", ".join(dict.fromkeys(name for name in names if name))

    def margin(self, day: date) -> Margin | None:
        """Return how many more people can be away on a day; None where nobody is wanted."""
        if day not in self._margins:
            self._margins[day] = margin_on(self.plan, day)
        return self._margins[day]

    def away(self, day: date) -> int:
        """Count the people who are away on a day, by approved whole or half days."""
        presence = self.plan.presence
        return sum(bool(presence.away_halves(name, day)) for name in self.names)


def _layer(bar: Bar) -> tuple[bool, bool, int]:
    part = bar.absence.part
    return (not part.is_whole, part.hours is not None, not bar.absence.approved)
