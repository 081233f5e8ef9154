"""What differs between two plans, in short lines; the reasons of absences stay out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from rostering.differences.changes import EntryChange, ListChange, PlanChange
from rostering.roster import DayKey
from ui.application.dates import listed, short_day
from ui.application.differences import words
from ui.application.language import Text

_MOST_DAYS = 8
_NAMED: Final = frozenset({"posts", "duties", "employees"})
"""Lists of which the rows have names of their own."""


def change_lines(change: PlanChange) -> tuple[str, ...]:
    """Say what changes, the roster first; nothing when the plans are equal."""
    lines = _roster_lines(change)
    if change.settings is not None:
        lines.append(words.SETTINGS_DIFFER.say())
    for name, rows in change.lists:
        said = _named(rows) if name in _NAMED else _counted(rows)
        lines.append(f"{words.GROUPS[name].say()}: {said}")
    return tuple(lines)


def _roster_lines(change: PlanChange) -> list[str]:
    if not change.roster:
        return []
    days = list(change.roster.items())
    shown = [_day(key, entry) for key, entry in days[:_MOST_DAYS]]
    if len(days) > _MOST_DAYS:
        shown.append(words.AND_MORE.say(number=len(days) - _MOST_DAYS))
    return [words.DAYS_DIFFER.say(len(days)), *(f"  {line}" for line in shown)]


def _day(key: DayKey, change: EntryChange) -> str:
    name, day = key
    what = words.DIFFERS
    if change.before.is_empty:
        what = words.IS_ADDED
    elif change.after.is_empty:
        what = words.GOES
    return f"{name}, {short_day(day)}: {what.say()}"


def _named(rows: ListChange[Any]) -> str:
    gone = {item.value.name for item in rows.removed}
    come = {item.value.name for item in rows.added}
    parts = [
        _part(sorted(come - gone), words.SOME_ADDED),
        _part(sorted(come & gone), words.SOME_DIFFER),
        _part(sorted(gone - come), words.SOME_GONE),
    ]
    return "; ".join(part for part in parts if part)


def _part(names: Iterable[str], what: Text) -> str:
    found = list(names)
    return what.say(what=listed(found)) if found else ""


def _counted(rows: ListChange[Any]) -> str:
    parts = []
    if rows.added:
        parts.append(words.SOME_ADDED.say(what=len(rows.added)))
    if rows.removed:
        parts.append(words.SOME_GONE.say(what=len(rows.removed)))
    return ", ".join(parts)
