"""The notes that go on paper and into the published workbook: those for the roster, no others."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from data.publish import words
from rostering.plan import Plan


def notes_on(plan: Plan, days: Collection[date]) -> tuple[tuple[date, str], ...]:
    """Return the notes for the roster on some days, by day, each on one line."""
    found = [
        (note.day, " ".join(note.text.split()))
        for note in plan.notes
        if note.on_roster and note.day in days
    ]
    return tuple(sorted(found, key=lambda pair: pair[0]))


def note_lines(plan: Plan, days: Collection[date]) -> tuple[str, ...]:
    """Return them with the day before each: `do 28/1: Brandoefening om 10u`."""
    return tuple(f"{words.short_day_title(day)}: {text}" for day, text in notes_on(plan, days))
