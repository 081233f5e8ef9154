"""What a team is told once, when its workbook is read and nothing is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable

from data.workbook import Remark
from rostering.figures.warnings import staffing_warnings
from rostering.plan import Plan
from rostering.time import Horizon
from ui.application.warning_texts import warning_sentences
from ui.application.workbook.texts import remark


def noticed(
    remarks: Iterable[Remark], plan: Plan, horizon: Horizon | None = None
) -> tuple[str, ...]:
    """Say what was seen in the book, then what its staffing of turns cannot give.

    Args:
        remarks: what the reader saw.
        plan: the plan that was read.
        horizon: the weeks for which it was read; None for the usual weeks of the plan.
    """
    about_turns = warning_sentences(staffing_warnings(plan, horizon))
    return (*(remark(item) for item in remarks), *about_turns)
