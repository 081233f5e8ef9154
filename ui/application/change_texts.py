"""What differs between two plans, in short Dutch lines; the reasons of absences stay out."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType
from typing import Any

from rostering.changes import EntryChange, ListChange, PlanChange
from rostering.roster import DayKey
from ui.application.dates import count, listed, short_day

_MOST_DAYS = 8
_NAMED: MappingProxyType[str, str] = MappingProxyType(
    {"posts": "Posten", "duties": "Diensten", "employees": "Medewerkers"}
)
_COUNTED: MappingProxyType[str, str] = MappingProxyType(
    {
        "openings": "Openingsuren",
        "staffing": "Bezetting",
        "absences": "Afwezigheden",
        "appointments": "Afspraken",
        "closures": "Sluitingsdagen",
        "wishes": "Wensen",
        "carried": "Saldi",
        "notes": "Notities",
        "allowances": "Toegestaan met reden",
    }
)


def change_lines(change: PlanChange) -> tuple[str, ...]:
    """Say what changes, the roster first; nothing when the plans are equal."""
    lines = _roster_lines(change)
    if change.settings is not None:
        lines.append("Instellingen: anders")
    for name, rows in change.lists:
        if name in _NAMED:
            lines.append(f"{_NAMED[name]}: {_named(rows)}")
        else:
            lines.append(f"{_COUNTED[name]}: {_counted(rows)}")
    return tuple(lines)


def _roster_lines(change: PlanChange) -> list[str]:
    if not change.roster:
        return []
    days = list(change.roster.items())
    shown = [_day(key, entry) for key, entry in days[:_MOST_DAYS]]
    if len(days) > _MOST_DAYS:
        shown.append(f"… en nog {len(days) - _MOST_DAYS}")
    return [f"Rooster: {count(len(days), 'dag', 'dagen')} anders", *(f"  {line}" for line in shown)]


def _day(key: DayKey, change: EntryChange) -> str:
    name, day = key
    what = "anders"
    if change.before.is_empty:
        what = "komt erbij"
    elif change.after.is_empty:
        what = "valt weg"
    return f"{name}, {short_day(day)}: {what}"


def _named(rows: ListChange[Any]) -> str:
    gone = {item.value.name for item in rows.removed}
    come = {item.value.name for item in rows.added}
    parts = [
        _part(sorted(come - gone), "erbij"),
        _part(sorted(come & gone), "anders"),
        _part(sorted(gone - come), "weg"),
    ]
    return "; ".join(part for part in parts if part)


def _part(names: Iterable[str], what: str) -> str:
    found = list(names)
    return f"{listed(found)} {what}" if found else ""


def _counted(rows: ListChange[Any]) -> str:
    parts = []
    if rows.added:
        parts.append(f"{len(rows.added)} erbij")
    if rows.removed:
        parts.append(f"{len(rows.removed)} weg")
    return ", ".join(parts)
