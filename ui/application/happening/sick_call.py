"""Somebody calls in sick: from the answers on the screen to gaps, repairs and one step."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal, TypeAlias

from typing_extensions import override

from rostering.happening.dropout import Now
from rostering.plan import Plan
from rostering.planned import is_planned
from rostering.team.absences import Absence
from rostering.time import DAY, Horizon, Minutes, Part, Span, monday_of, week_days
from ui.application.happening.dropout import DropOut

Begin: TypeAlias = Literal["now", "day", "hour"]
Until: TypeAlias = Literal["day", "date", "unknown"]

KIND: Final = "ziekte"
LENT: Final = "uitgeleend"
"""What is noted in the plan file, and said nowhere else."""
_LOOK_BACK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Answers:
    """Who, from when and until when.

    Attributes:
        day: the first day.
        hour: from when on that day, where `begin` is `hour`.
        kind: what is noted of it, and said nowhere else.
        last: the last day, where `until` is `date`. An unknown end is asked again each day: only
            the first day is noted and repaired, so that whoever is back finds the own roster.
    """

    employee: str
    day: date
    begin: Begin = "day"
    hour: Minutes = 12 * 60
    until: Until = "day"
    last: date | None = None
    kind: str = KIND

    @property
    def last_day(self) -> date:
        """The last day that is noted."""
        if self.until != "date" or self.last is None:
            return self.day
        return max(self.day, self.last)

    @property
    def person(self) -> str:
        return self.employee

    def fits(self, plan: Plan) -> bool:
        """Tell whether the person is still in the plan."""
        return any(employee.name == self.employee for employee in plan.employees)

    def event(
        self, plan: Plan, horizon: Horizon, now: Now, refused: Collection[str] = ()
    ) -> SickCall:
        """Return the call that the answers describe."""
        return SickCall.of(plan, horizon, self, now, refused)

    def absences(self, now: Now) -> tuple[Absence, ...]:
        """Return what is to be noted: the rest of the first day, then whole days."""
        name, day, last = self.employee, self.day, self.last_day
        if self.begin == "day":
            return (Absence(name, day, last, kind=self.kind),)
        minute = now.minute if self.begin == "now" else self.hour
        rest = Part(hours=Span(min(minute, DAY - 1), DAY))
        first = Absence(name, day, day, part=rest, kind=self.kind)
        if last == day:
            return (first,)
        return (first, Absence(name, day + timedelta(days=1), last, kind=self.kind))


@dataclass(frozen=True)
class SickCall(DropOut):
    """A sick call, or somebody lent to another team, and what follows from it.

    Attributes:
        noted_parts: the rows that are noted; `absence` is the whole of them, for its days.
    """

    noted_parts: tuple[Absence, ...] = ()

    @classmethod
    def of(
        cls,
        plan: Plan,
        horizon: Horizon,
        answers: Answers,
        now: Now,
        refused: Collection[str] = (),
    ) -> SickCall:
        """Return the call that the answers describe."""
        whole = Absence(answers.employee, answers.day, answers.last_day, kind=answers.kind)
        parts = answers.absences(now)
        return cls(plan, horizon, whole, now, frozenset(refused), parts)

    @property
    @override
    def parts(self) -> tuple[Absence, ...]:
        return self.noted_parts


def maybe_still_away(plan: Plan, today: date) -> tuple[str, ...]:
    """List who was reported until the last day that was open, and is not absent today."""
    day = today - timedelta(days=1)
    while not plan.calendar.blocks(day) and today - day < _LOOK_BACK:
        day -= timedelta(days=1)
    return tuple(
        employee.name
        for employee in plan.employees
        if any(
            row.kind == KIND and row.employee == employee.name and row.approved and row.covers(day)
            for row in plan.absences
        )
        and not plan.presence.away_halves(employee.name, today)
    )


def first_day(plan: Plan, today: date, chosen: date | None) -> date:
    """Return the day with which to begin: today where it is planned, else the chosen one.

    On a day without work, such as the Sunday on which somebody calls for Monday, it is the next.
    """
    if is_planned(plan, monday_of(today)) and plan.calendar.blocks(today):
        return today
    if chosen is not None and chosen > today:
        return chosen
    weeks = (monday for monday in plan.roster.mondays if is_planned(plan, monday))
    coming = (day for monday in weeks for day in week_days(monday) if day > today)
    return next((day for day in coming if plan.calendar.blocks(day)), today)


def begin_of(plan: Plan, name: str, day: date, now: Now) -> Begin:
    """Return from when an absence begins by itself: now, once a block of the own day has begun."""
    shifts = plan.roster.entry(name, day).shifts
    begun = day == now.day and any(
        now.has_begun(day, block.span.start)
        for block in plan.calendar.blocks(day)
        if any(shift.span.overlaps(block.span) for shift in shifts)
    )
    return "now" if begun else "day"
