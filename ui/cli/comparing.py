"""What differs between a plan and a workbook that somebody made of it and changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from rostering.changes import difference
from rostering.plan import Plan
from ui.application.change_texts import change_lines
from ui.application.sources import is_plan_file
from ui.cli.inputs import RefusedError, read_team


def differences_with(plan: Plan, workbook: Path) -> tuple[str, ...]:
    """Return in words what becomes of a plan where the workbook takes its place."""
    if is_plan_file(workbook):
        raise RefusedError(f"“{workbook}” is een planning; verwacht is een werkboek.")
    theirs = read_team(workbook).plan
    name, given = plan.settings.name, theirs.settings.name
    if name != given:
        raise RefusedError(f"“{workbook}” is van team “{given}”, niet van “{name}”.")
    return change_lines(difference(*_told_alike(plan, theirs)))


def _told_alike(plan: Plan, theirs: Plan) -> tuple[Plan, Plan]:
    """Leave out of a plan the reasons and texts that a workbook does not tell.

    Who sends back a workbook that was given away without them did not wipe them.
    """
    from data.workbook.writer_rows import AWAY

    if all(absence.kind == AWAY for absence in theirs.absences):
        plan = replace(plan, absences=tuple(replace(row, kind=AWAY) for row in plan.absences))
    if not any(appointment.description for appointment in theirs.appointments):
        texts = tuple(replace(row, description="") for row in plan.appointments)
        plan = replace(plan, appointments=texts)
    return plan, theirs
