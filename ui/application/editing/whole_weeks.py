"""A week taken over from another one, to begin from by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rostering.happening.settling import without_gone
from rostering.plan import Plan
from rostering.planned import has_turn_work
from rostering.roster import DayEntry, DayKey
from rostering.time import Horizon, half_span
from ui.application.dates import week_number
from ui.application.editing import words
from ui.application.editing.draft import Edit


def copy_week(plan: Plan, source: date, goal: date) -> Edit:
    """Fill the open days of a week with what was done on the same days of another one.

    Turns are left out, for they go round; so are days on which somebody is not there, is away or
    has something noted already. Locks are not taken over.

    Args:
        plan: the plan with both weeks.
        source: the Monday of the week that is copied.
        goal: the Monday of the week that is filled.
    """
    entries: dict[DayKey, DayEntry] = {}
    for day in Horizon(source, 1).days:
        other = day + (goal - source)
        for employee in plan.employees:
            entry = _copied(plan, employee.name, day, other)
            if not entry.is_empty and plan.roster.entry(employee.name, other).is_empty:
                entries[employee.name, other] = entry
    step = words.WEEK_COPIED.say(week=week_number(source), goal=week_number(goal))
    if not entries:
        return Edit(plan, step, (words.NOTHING_TO_COPY.say(week=week_number(source)),))
    copied = plan.with_roster(plan.roster.replaced(entries))
    return Edit(without_gone(copied, entries), step)


def _copied(plan: Plan, name: str, day: date, other: date) -> DayEntry:
    """Return what of a day can be on another one."""
    entry, presence = plan.roster.entry(name, day), plan.presence
    if not presence.is_employed(name, other) or has_turn_work(plan, day, entry):
        return DayEntry()
    away = [
        half_span(half, plan.settings.noon) for half in presence.unavailable_halves(name, other)
    ]
    if any(shift.minutes_in(span) for shift in entry.shifts for span in away):
        return DayEntry()
    spans = {block.name: block.span for block in plan.calendar.blocks(other)}
    if not spans:
        return DayEntry()
    return replace(
        entry,
        shifts=tuple(replace(shift, locked=False) for shift in entry.shifts),
        work=tuple(
            replace(work, locked=False)
            for work in entry.work
            if spans.get(work.block) == work.span
            and not any(span.overlaps(work.span) for span in presence.hours_away(name, other))
        ),
        free=False,
    )
