"""The whole week of somebody locked, or unlocked: places, duties and free days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey
from rostering.time import monday_of, week_days
from ui.application.dates import week_number
from ui.application.editing.cells import FREE, Cell, content_of
from ui.application.editing.draft import Edit
from ui.application.editing.texts import Words
from ui.application.language import Text

_LOCKED: Final = Text(nl="week {week} van {who} vergrendeld", en="week {week} of {who} locked")
_UNLOCKED: Final = Text(nl="week {week} van {who} ontgrendeld", en="week {week} of {who} unlocked")
_NOTHING: Final = Text(
    nl="{who} heeft in week {week} niets om te vergrendelen.",
    en="{who} has nothing to lock in week {week}.",
)


def is_week_locked(plan: Plan, name: str, day: date) -> bool:
    """Tell whether all that can be locked in the week of a day is locked."""
    days = _lockable(plan, name, day)
    return bool(days) and all(_set(entry, True) == entry for entry in days.values())


def switch_week_lock(plan: Plan, name: str, day: date) -> Edit:
    """Lock the week of a day for somebody; when all of it is locked, unlock it."""
    locked = not is_week_locked(plan, name, day)
    facts = {"week": week_number(monday_of(day)), "who": Words(plan).who(name)}
    days = _lockable(plan, name, day)
    step = (_LOCKED if locked else _UNLOCKED).say(**facts)
    if not days:
        return Edit(plan, step, (_NOTHING.say(**facts),))
    entries = {key: _set(entry, locked) for key, entry in days.items()}
    return Edit(plan.with_roster(plan.roster.replaced(entries)), step)


def _lockable(plan: Plan, name: str, day: date) -> dict[DayKey, DayEntry]:
    """Return the days of the week on which somebody has a duty, or is free."""
    return {
        (name, one): plan.roster.entry(name, one)
        for one in week_days(monday_of(day))
        if plan.roster.entry(name, one).shifts or _is_free(plan, name, one)
    }


def _is_free(plan: Plan, name: str, day: date) -> bool:
    blocks = plan.calendar.blocks(day)
    return any(content_of(plan, Cell(name, day, block.name)) == FREE for block in blocks)


def _set(entry: DayEntry, locked: bool) -> DayEntry:
    return replace(
        entry,
        shifts=tuple(replace(shift, locked=locked) for shift in entry.shifts),
        work=tuple(replace(work, locked=locked) for work in entry.work),
        free=locked and not entry.shifts,
    )
