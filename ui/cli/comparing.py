"""What differs between a plan and a workbook that somebody made of it and changed."""

from __future__ import annotations

from pathlib import Path

from rostering.changes import difference
from rostering.plan import Plan
from ui.application.change_texts import change_lines
from ui.application.from_workbook import completed
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
    return change_lines(difference(plan, completed(plan, theirs)))
