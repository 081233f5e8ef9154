"""A workbook that somebody sends back, completed with what a workbook does not tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from data.workbook.writer_rows import AWAY
from rostering.allowances import Allowance, Why
from rostering.differences.lines import KEYS
from rostering.plan import Plan
from rostering.team.absences import Absence, Appointment


def completed(plan: Plan, theirs: Plan) -> Plan:
    """Return their plan with the reasons and texts that the workbook leaves out.

    Who sends back a workbook that was given away without them did not wipe them.

    Args:
        plan: the plan that the workbook may have been made of.
        theirs: what was read of it.
    """
    here = set(plan.names)
    gone = {(name, day): entry for name, day, entry in plan.roster.entries() if name not in here}
    kept = tuple(note for note in plan.notes if not note.on_roster)
    elsewhere = tuple(row for row in plan.allowances if row.employee not in {None, *here})
    return replace(
        theirs,
        absences=tuple(_with_kind(row, plan.absences) for row in theirs.absences),
        appointments=tuple(_with_text(row, plan.appointments) for row in theirs.appointments),
        allowances=_in_order(
            plan.allowances,
            tuple(_with_why(row, plan.allowances) for row in theirs.allowances) + elsewhere,
        ),
        notes=_in_order(plan.notes, theirs.notes + kept),
        roster=theirs.roster.replaced(gone) if gone else theirs.roster,
    )


def _with_kind(row: Absence, known: Sequence[Absence]) -> Absence:
    if row.kind != AWAY:
        return row
    same = next((one for one in known if replace(one, kind=AWAY) == row), None)
    fellow = same or _fellow("absences", row, known)
    return row if fellow is None else replace(row, kind=fellow.kind)


def _with_text(row: Appointment, known: Sequence[Appointment]) -> Appointment:
    if row.description:
        return row
    fellow = _fellow("appointments", row, known)
    return row if fellow is None else replace(row, description=fellow.description)


def _with_why(row: Allowance, known: Sequence[Allowance]) -> Allowance:
    if row.text or row.why is not Why.OTHER:
        return row
    fellow = _fellow("allowances", row, known)
    return row if fellow is None else replace(row, why=fellow.why, text=fellow.text)


def _fellow(subject: str, row: Any, known: Sequence[Any]) -> Any:
    """Return the row that this one was, though something else of it changed."""
    for key in KEYS[subject]:
        found = next((one for one in known if key(one) == key(row)), None)
        if found is not None:
            return found
    return None


def _in_order(known: Sequence[Any], rows: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return rows in the order in which they were known, new ones at the end."""
    places = {id(row): at for row in rows for at, one in enumerate(known) if one == row}
    return tuple(sorted(rows, key=lambda row: places.get(id(row), len(known))))
