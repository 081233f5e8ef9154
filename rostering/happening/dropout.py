"""The plan right after somebody drops out: the absence noted, and what cannot stay taken away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from rostering.figures.statistics import Shortage, shortages
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey, Shift, Work, shift_of
from rostering.team.absences import Absence
from rostering.time import Half, Horizon, Minutes, half_span
from rostering.view import View


@dataclass(frozen=True, slots=True)
class Now:
    """The moment from which a roster can change; what lies before it stays."""

    day: date
    minute: Minutes = 0

    @classmethod
    def at(cls, moment: datetime) -> Now:
        """Return a moment to the minute."""
        return cls(moment.date(), 60 * moment.hour + moment.minute)

    def has_begun(self, day: date, minute: Minutes) -> bool:
        """Tell whether something that begins then lies in the past."""
        return day < self.day or (day == self.day and minute < self.minute)


def drop_out(plan: Plan, absence: Absence, now: Now) -> Plan:
    """Return the plan with an absence, and without what the person can no longer do from now on.

    A duty that reaches into the absence goes; where another duty of the team lies outside it, the
    person keeps that one and the posts it covers. Locks of the person give way to the absence. An
    absence in hours takes away posts and leaves the duty (contract, section 1).
    """
    noted = plan.with_absences((*plan.absences, absence))
    entries = {
        (name, day): what_stays(noted, name, day, entry)
        for name, day, entry in plan.roster.entries()
        if day >= now.day and absence.employee in (None, name)
    }
    changed = {key: entry for key, entry in entries.items() if entry != plan.roster.entry(*key)}
    return noted.with_roster(plan.roster.replaced(changed))


def what_stays(plan: Plan, name: str, day: date, entry: DayEntry) -> DayEntry:
    """Return what somebody keeps of a day where absences, closures and free days reach."""
    presence = plan.presence
    gone = presence.unavailable_halves(name, day)
    away = presence.hours_away(name, day)
    work = tuple(item for item in entry.work if not any(item.span.overlaps(span) for span in away))
    if not any(_reaches(shift, gone, plan) for shift in entry.shifts):
        return replace(entry, work=work)
    kept = [
        (tuple(item for item in work if shift.covers(item.span)), shift)
        for shift in (shift_of(duty) for duty in plan.duties if day.weekday() in duty.weekdays)
        if not _reaches(shift, gone, plan)
    ]
    if not kept:
        return DayEntry(free=entry.free)
    items, shift = max(kept, key=_minutes_kept)
    return DayEntry((shift,), items, entry.free) if items else DayEntry(free=entry.free)


def _reaches(shift: Shift, gone: frozenset[Half], plan: Plan) -> bool:
    return any(shift.span.overlaps(half_span(half, plan.settings.noon)) for half in gone)


def _minutes_kept(kept: tuple[tuple[Work, ...], Shift]) -> tuple[Minutes, Minutes]:
    items, shift = kept
    return (sum(item.span.minutes for item in items), shift.minutes)


def gaps(before: Plan, after: Plan, horizon: Horizon, now: Now) -> tuple[Shortage, ...]:
    """List the places, not yet past, that miss more people than before; basic service first."""
    known: Mapping[tuple[str, date, str], int] = {
        (place.post, place.block.day, place.block.name): place.wanted - place.present
        for place in shortages(View(before, horizon))
    }
    opened = [
        place
        for place in shortages(View(after, horizon))
        if not now.has_begun(place.block.day, place.block.span.end - 1)
        and place.wanted - place.present
        > known.get((place.post, place.block.day, place.block.name), 0)
    ]
    return tuple(sorted(opened, key=lambda place: place.level != "minimum"))


def lost_days(before: Plan, after: Plan) -> frozenset[DayKey]:
    """Return the days of people on which something was taken away."""
    return frozenset(
        (name, day)
        for name, day, entry in before.roster.entries()
        if after.roster.entry(name, day) != entry
    )
