"""One week of a roster, shown in the grid or in its model."""

from __future__ import annotations

from datetime import date

from rostering.plan import Plan
from rostering.roster import Roster
from ui.desktop.models.roster_model import RosterModel
from ui.desktop.views.roster_grid import RosterGrid


def show_week(
    grid: RosterGrid,
    plan: Plan,
    monday: date,
    today: date | None = None,
    marks: Plan | None = None,
) -> None:
    """Show a week; with marks it is one that is being made."""
    made = marks is not None
    grid.set_weeks(plan, monday, today, lambda _monday: marks, is_provisional=made)


def set_week(
    model: RosterModel,
    plan: Plan,
    monday: date,
    *,
    marks: Plan | None = None,
    published: Roster | None = None,
) -> None:
    """Have a model hold a week."""
    model.set_weeks(plan, (monday,), lambda _monday: marks, lambda _monday: published)
