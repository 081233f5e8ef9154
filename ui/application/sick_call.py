"""Somebody calls in sick: from the answers on the screen to gaps, repairs and one step.

Nothing here changes the plan; `SickCall.noted` is what it would be.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from typing_extensions import override

from rostering.absences import Absence, Appointment
from rostering.candidates import Candidates, Choice, needs_notice
from rostering.check import goal_values, violations
from rostering.dropout import Now, drop_out
from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey
from rostering.rules import Violation
from rostering.statistics import Shortage
from rostering.time import DAY, Horizon, Minutes, Part, Span, monday_of, week_days
from rostering.view import View
from ui.application.dropout import DropOut

if TYPE_CHECKING:
    from rostering.moves import Change

Begin: TypeAlias = Literal["now", "day", "hour"]
Until: TypeAlias = Literal["day", "date", "unknown"]

KIND: Final = "ziekte"
"""What is noted in the plan file, and said nowhere else."""
_LOOK_BACK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Answers:
    """Who, from when and until when.

    Attributes:
        day: the first day.
        hour: from when on that day, where `begin` is `hour`.
        last: the last day, where `until` is `date`. An unknown end is asked again each day: only
            the first day is noted and repaired, so that whoever is back finds the own roster.
    """

    employee: str
    day: date
    begin: Begin = "day"
    hour: Minutes = 12 * 60
    until: Until = "day"
    last: date | None = None

    @property
    def last_day(self) -> date:
        """The last day that is noted."""
        if self.until != "date" or self.last is None:
            return self.day
        return max(self.day, self.last)

    def absences(self, now: Now) -> tuple[Absence, ...]:
        """Return what is to be noted: the rest of the first day, then whole days."""
        name, day, last = self.employee, self.day, self.last_day
        if self.begin == "day":
            return (Absence(name, day, last, kind=KIND),)
        minute = now.minute if self.begin == "now" else self.hour
        rest = Part(hours=Span(min(minute, DAY - 1), DAY))
        first = Absence(name, day, day, part=rest, kind=KIND)
        if last == day:
            return (first,)
        return (first, Absence(name, day + timedelta(days=1), last, kind=KIND))


@dataclass(frozen=True)
class SickCall(DropOut):
    """A sick call and what follows from it.

    Attributes:
        parts: the rows that are noted; `absence` is the whole of them, for its days.
    """

    parts: tuple[Absence, ...] = ()

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
        whole = Absence(answers.employee, answers.day, answers.last_day, kind=KIND)
        parts = answers.absences(now)
        return cls(plan, horizon, whole, now, frozenset(refused), parts)

    @property
    def name(self) -> str:
        """Who is absent."""
        return str(self.absence.employee)

    @cached_property
    @override
    def after(self) -> Plan:
        plan = self.before
        for part in self.parts:
            plan = drop_out(plan, part, self.now)
        return plan

    @cached_property
    def goals_before(self) -> Mapping[GoalId, int]:
        return goal_values(self.before, self.horizon)

    @cached_property
    def goals_happened(self) -> Mapping[GoalId, int]:
        return goal_values(self.after, self.horizon)

    def present(self, plan: Plan, gap: Shortage) -> int:
        """Count who stands at a gap in a plan with repairs."""
        week = View(plan, Horizon(monday_of(gap.block.day), 1))
        return len(week.independents(gap.block, gap.post))

    def ranked(self, plan: Plan) -> Iterator[Choice]:
        """Yield per gap whom to ask, when what is placed already stands in `plan`."""
        candidates = Candidates(View(plan, self.horizon), self.now.day)
        for gap in self.gaps:
            yield self._without_refusals(candidates.choice(gap))

    @property
    def to_move(self) -> tuple[Appointment, ...]:
        """The appointments of who is absent that fall in that time."""
        noon = self.before.settings.noon
        return tuple(
            sorted(
                (
                    item
                    for item in self.before.appointments
                    if item.employee == self.name
                    and not self.now.has_begun(item.day, item.span.end - 1)
                    and any(
                        part.covers(item.day) and part.part.span(noon).overlaps(item.span)
                        for part in self.parts
                    )
                ),
                key=lambda item: (item.day, item.span),
            )
        )

    def noted(self, repaired: Plan, keys: Collection[DayKey]) -> Plan:
        """Return the plan with the absence and, of a repaired plan, only these days of people.

        The days of who is absent come along, where a repair leaves something of them.
        """
        taken = [*keys, *sorted(self.own_days)]
        entries = {key: repaired.roster.entry(*key) for key in taken}
        return self.after.with_roster(self.after.roster.replaced(entries))

    def placed(self, entries: Mapping[DayKey, DayEntry]) -> Plan:
        """Return the plan with the absence and with these days of people."""
        return self.after.with_roster(self.after.roster.replaced(dict(entries)))

    def broken_by(self, plan: Plan, days: Iterable[date]) -> tuple[Violation, ...]:
        """Let the checker list what a repaired plan breaks that the absence alone does not."""
        touched = sorted(days)
        if not touched:
            return ()
        around = Horizon.around(touched[0], touched[-1])
        known = {violation.identity for violation in violations(self.after, around)}
        found = violations(plan, around)
        return tuple(violation for violation in found if violation.identity not in known)

    def short_notice(self, changes: Iterable[Change]) -> tuple[str, ...]:
        """List whose duty would change later than a part-timer may expect."""
        names = [
            change.employee
            for change in changes
            if [shift.span for shift in change.before.shifts]
            != [shift.span for shift in change.after.shifts]
            and needs_notice(self.before, change.employee, change.day, self.now.day)
        ]
        return tuple(dict.fromkeys(names))


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
    """Return the day with which to begin: today where it is planned, else the chosen one."""
    if plan.roster.has_week(monday_of(today)):
        return today
    if chosen is not None and chosen > today:
        return chosen
    coming = (day for monday in plan.roster.mondays for day in week_days(monday) if day > today)
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
