"""Edits in the picture of the absences, each one step whose text never says why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from rostering.plan import Plan
from rostering.team.absences import Absence
from rostering.time import WHOLE, Half, Part
from ui.application.absences import words
from ui.application.dates import listed, short_date
from ui.application.language import Text
from ui.application.records.base import RecordId, Step
from ui.application.records.listing import period_name
from ui.application.records.sentences import ABSENCE_OF
from ui.application.records.words import EVERYBODY

_NEXT_PART = {None: Half.MORNING, Half.MORNING: Half.AFTERNOON, Half.AFTERNOON: None}


def with_period(plan: Plan, place: int, first: date, last: date | None) -> Step:
    """Return the edit that makes an absence longer or shorter."""
    absence = plan.absences[place]
    last = None if last is None else max(first, last)
    return _changed(plan, place, replace(absence, first=first, last=last), words.CHANGED)


def approved(plan: Plan, place: int) -> Step:
    """Return the edit that approves a request."""
    return _changed(plan, place, replace(plan.absences[place], approved=True), words.APPROVED)


def with_next_part(plan: Plan, place: int) -> Step:
    """Return the edit from whole days to mornings, from those to afternoons, and back."""
    absence = plan.absences[place]
    half = _NEXT_PART[absence.part.half]
    return _changed(
        plan, place, replace(absence, part=WHOLE if half is None else Part(half)), words.CHANGED
    )


def _changed(plan: Plan, place: int, absence: Absence, what: Text) -> Step:
    rows = list(plan.absences)
    rows[place] = absence
    text = what.say(absence=_named(absence))
    return Step(replace(plan, absences=tuple(rows)), text, RecordId(place))


def _named(absence: Absence) -> str:
    """Name an absence in the history: `afwezigheid van Anna op wo 6 jan`."""
    who = EVERYBODY.say() if absence.employee is None else absence.employee
    return ABSENCE_OF.say(who=who, period=period_name(absence.first, absence.last))


def with_list(plan: Plan, absences: Sequence[Absence]) -> Step:
    """Return the edit that adds the absences of a list."""
    rows = (*plan.absences, *absences)
    first = min(absence.first for absence in absences)
    text = words.ADDED.say(absences=words.ABSENCES.say(len(absences)), first=short_date(first))
    return Step(replace(plan, absences=rows), text, RecordId(len(rows) - 1))


def open_ended(plan: Plan, today: date) -> tuple[int, ...]:
    """Return where absences stand that hold today and whose end is unknown."""
    return tuple(
        place
        for place, absence in enumerate(plan.absences)
        if absence.last is None and absence.approved and absence.first < today
    )


def names_at(plan: Plan, places: Sequence[int]) -> str:
    """Name the people of some absences."""
    names = (plan.absences[place].employee or EVERYBODY.say() for place in places)
    return listed(list(dict.fromkeys(names)))
