"""The cases of why somebody cannot be at a place, looked up for their sentences."""

from __future__ import annotations

from rostering.figures.statistics import shortages
from rostering.reasons.hindrances import Hindrance
from rostering.reasons.placing import Placing
from rostering.time import Horizon
from rostering.view import View
from tests.builders import MONDAY
from tests.rostering.reasons.empty_places import CASES


def reasons_of(case: str) -> tuple[tuple[Hindrance, ...], Hindrance]:
    """Return the reasons of everybody at the place of a case, and the first of them."""
    plan, day, block = CASES[case]
    view = View(plan, Horizon(MONDAY, 1))
    place = next(
        item
        for item in shortages(view)
        if (item.block.day, item.block.name, item.post) == (day, block, "Balie")
    )
    reasons = Placing(view).reasons(place)
    return reasons, reasons[0]
