"""The published workbook as somebody opens it."""

from __future__ import annotations

import io

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from data.publish import GoalLine
from data.publish.roster_workbook import roster_workbook
from rostering.plan import Plan
from rostering.time import Horizon
from rostering.view import View
from tests.builders import weeks

GOALS = (GoalLine("Minimumbezetting", "overal gehaald", "bewezen"),)


def published(plan: Plan, horizon: Horizon | None = None) -> bytes:
    """Return the file of a roster; of one week where nothing else is said."""
    target = io.BytesIO()
    roster_workbook(View(plan, horizon or weeks()), GOALS).save(target)
    return target.getvalue()


def sheet_of(plan: Plan, title: str = "Week 1", *, rich: bool = False) -> Worksheet:
    workbook = load_workbook(io.BytesIO(published(plan)), rich_text=rich)
    return workbook[title]


def fits_a_page(sheet: Worksheet) -> bool:
    properties = sheet.sheet_properties.pageSetUpPr
    return properties is not None and bool(properties.fitToPage)


def row_of(sheet: Worksheet, row: int) -> list[object]:
    return [cell.value for cell in sheet[row]]
