"""One line for everybody that goes out with a version: on paper, in Excel, in the history."""

from __future__ import annotations

from datetime import date

from rostering.plan import Plan
from rostering.time import days_between
from ui.application.noting import NotePlace, note_at, set_note

MOST_LETTERS = 120
_BETWEEN = " · "


def with_message(plan: Plan, text: str, days: tuple[date, date], today: date) -> Plan:
    """Return the plan with a line on the roster of the first day that it can still concern.

    A line that stands there already stays before it; a note that is not for the roster stays out
    of it, so that the next day is taken.

    Args:
        plan: the plan.
        text: the line; the plan stays as it is without one.
        days: the first and the last day of the version.
        today: days before it are over.
    """
    words = " ".join(text.split())[:MOST_LETTERS]
    if not words:
        return plan
    place = NotePlace(_day(plan, days, today))
    known = note_at(plan, place)
    if known is not None and known.on_roster and words not in known.text:
        words = f"{known.text}{_BETWEEN}{words}"
    elif known is not None and known.on_roster:
        return plan
    return set_note(plan, place, words, on_roster=True).plan


def _day(plan: Plan, days: tuple[date, date], today: date) -> date:
    first, last = days
    begin = min(max(first, today), last)
    possible = days_between(begin, last)
    fitting = [day for day in possible if plan.calendar.blocks(day) and not _is_taken(plan, day)]
    return next(iter(fitting), begin)


def _is_taken(plan: Plan, day: date) -> bool:
    known = note_at(plan, NotePlace(day))
    return known is not None and not known.on_roster
