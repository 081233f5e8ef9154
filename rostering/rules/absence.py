"""Rule `absence`: nobody is on duty while away, free, or when the team is closed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from rostering.roster import DayEntry, Shift
from rostering.rules.base import Violation, entries, part_fact, shift_facts, work_facts
from rostering.time import WHOLE_DAY, Half, half_span
from rostering.view import View


def violations(view: View) -> Iterator[Violation]:
    """Find duties in halves that are away, free or closed, and posts during hours away.

    The facts never tell why somebody is absent.
    """
    for name, day, entry in entries(view):
        for shift in entry.shifts:
            touched = _touched_halves(view, shift)
            for reason, halves in _gone(view, name, day).items():
                if touched & halves:
                    facts = {**shift_facts(shift), "part": part_fact(touched & halves)}
                    yield Violation("absence", reason, name, day, facts)
        yield from _during_hours(view, name, day, entry)


def _touched_halves(view: View, shift: Shift) -> frozenset[Half]:
    noon = view.plan.settings.noon
    return frozenset(half for half in Half if shift.span.overlaps(half_span(half, noon)))


def _gone(view: View, name: str, day: date) -> dict[str, frozenset[Half]]:
    presence = view.plan.presence
    employed = presence.is_employed(name, day)
    return {
        "not_employed": frozenset() if employed else WHOLE_DAY,
        "absent": presence.absent_halves(name, day),
        "free_half_day": presence.free_halves(name, day),
        "closed": view.plan.calendar.closed_halves(day),
    }


def _during_hours(view: View, name: str, day: date, entry: DayEntry) -> Iterator[Violation]:
    presence = view.plan.presence
    for work in entry.work:
        for span in presence.hours_away(name, day):
            if span.overlaps(work.span):
                facts = {**work_facts(work), "from": span.start, "to": span.end}
                yield Violation("absence", "absent_hours", name, day, facts)
        if view.is_front(work.post):
            for span in presence.appointments(name, day):
                if span.overlaps(work.span):
                    facts = {**work_facts(work), "from": span.start, "to": span.end}
                    yield Violation("absence", "appointment", name, day, facts)
