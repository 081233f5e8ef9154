"""Notes on a cell or a day of a person, or on a day for everybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from rostering.notes import Note
from rostering.plan import Plan
from ui.application.dates import numbered_day
from ui.application.editing.draft import Edit
from ui.application.editing.texts import Words
from ui.application.editing.words import NOTE_GONE, NOTED


@dataclass(frozen=True, slots=True)
class NotePlace:
    """Where a note stands: one note at each.

    Attributes:
        employee: None for a note for everybody.
        block: empty for the whole day.
    """

    day: date
    employee: str | None = None
    block: str = ""

    @classmethod
    def of(cls, note: Note) -> NotePlace:
        return cls(note.day, note.employee, note.block)


def note_at(plan: Plan, place: NotePlace) -> Note | None:
    """Return the note at a place, if there is one."""
    return next((note for note in plan.notes if NotePlace.of(note) == place), None)


def notes_about(plan: Plan, name: str | None, day: date, block: str = "") -> tuple[Note, ...]:
    """Return what is noted about a cell, the nearest first: block, day, the day of everybody.

    Args:
        plan: the plan.
        name: the person; None for the notes for everybody alone.
        day: the day.
        block: the block of the cell.
    """
    places = [NotePlace(day, name, block), NotePlace(day, name), NotePlace(day)]
    found = (note_at(plan, place) for place in dict.fromkeys(places))
    return tuple(note for note in found if note is not None)


def set_note(plan: Plan, place: NotePlace, text: str, *, on_roster: bool = False) -> Edit:
    """Put a note at a place, in that of the former one; without a text, take it away.

    Args:
        plan: the plan.
        place: where.
        text: what; blanks around it are left out.
        on_roster: whether it goes on paper; a note about a person never does.
    """
    old, words = note_at(plan, place), text.strip()
    new = None
    if words:
        shown = on_roster and place.employee is None
        new = Note(place.day, words, place.employee, place.block, shown)
    if new == old:
        return Edit(plan, "")
    notes = tuple(
        item
        for note in plan.notes
        if (item := new if NotePlace.of(note) == place else note) is not None
    )
    if old is None and new is not None:
        notes = (*notes, new)
    step = NOTE_GONE if new is None else NOTED
    return Edit(plan.with_notes(notes), step.say(where=_named(plan, place)))


def _named(plan: Plan, place: NotePlace) -> str:
    """Name a place: `Anna do 28/1 NM1`, `do 28/1`."""
    who = "" if place.employee is None else Words(plan).who(place.employee)
    return " ".join(filter(None, (who, numbered_day(place.day), place.block)))
