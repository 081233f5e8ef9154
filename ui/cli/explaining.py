"""The search for what would fill the empty places of a roster, within a bound."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ui.application.report import Report
from ui.cli.planning import stopping_on_request
from ui.cli.saying import reporting

if TYPE_CHECKING:
    from rostering.figures.statistics import Shortage
    from solver.repairs.explain import Repair

REPAIR_SECONDS = 10.0
"""Most time for the repairs of all places together, after the search for the roster."""
_PART_OF_LIMIT = 0.2
"""Part of the time limit, where one is given, that repairs may take on top of it."""


def with_repairs(report: Report, time_limit: float | None = None) -> Report:
    """Return the report with repairs, those below the minimum first, as far as time goes.

    A run that somebody stopped gets none. Ctrl+C ends the search for repairs, and keeps them.
    """
    if report.stopped or not report.shortages:
        return report
    from solver import StopToken
    from solver.repairs.explain import Explainer

    limit = REPAIR_SECONDS / _PART_OF_LIMIT if time_limit is None else time_limit
    seconds = min(REPAIR_SECONDS, limit * _PART_OF_LIMIT)
    stop = StopToken()
    found: dict[Shortage, tuple[Repair, ...]] = {}
    console = reporting()
    console.print(f"Wat vult de {len(report.shortages)} lege plaatsen?", soft_wrap=True)
    with stopping_on_request(stop):
        found = Explainer(report.view, stop).all(report.shortages, seconds)
    left = len(report.shortages) - len(found)
    if left:
        console.print(f"De tijd was om; voor {left} plaatsen is dat niet gezocht.", soft_wrap=True)
    return replace(report, repairs=found)
