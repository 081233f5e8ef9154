"""A whole plan as a team workbook, which `read_workbook` reads back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from data.excel import save_book
from data.files import write_whole
from data.workbook import beside
from data.workbook import writer_rows as rows
from data.workbook.cells import Content
from data.workbook.looks import (
    add_choices,
    format_settings,
    lay_out,
    new_book,
    number_format,
    put,
    write_header,
)
from data.workbook.people import skill_columns
from data.workbook.problems import LeftOut
from data.workbook.schema import SHEETS, Column, Sheet
from data.workbook.writer_roster import RosterRows
from data.workbook.writer_rows import Row
from rostering.plan import Plan
from rostering.team.stations import StaffingRow

_SPARE_ROWS = 500
"""Rows below the last one in which the lists of words still help."""
_NARROWEST, _WIDEST = 11, 40
_BALANCE_FORMAT = "0.00"
_LEFT = Alignment(horizontal="left")
"""Numbers too: beside text that begins at once, a number to the right seems part of it."""


def write_team_workbook(
    path: Path, plan: Plan, *, with_reasons: bool = False
) -> tuple[LeftOut, ...]:
    """Write all of a plan, its roster included, in the form that `read_workbook` reads.

    The text of an appointment is never written, and of the notes only those for the roster.

    Args:
        path: the file, which appears whole or not at all.
        plan: the plan.
        with_reasons: write why somebody is absent, instead of one word for any absence, and why
            a broken rule stands.

    Returns:
        What the workbook cannot say; nothing for a plan that agrees with itself.

    Raises:
        UnwritableFileError: when the file cannot be written; what stood there stays.
    """
    staffing, left_out = _staffing_that_fits(plan)
    roster = RosterRows(plan)
    contents = _contents(replace(plan, staffing=staffing), roster, with_reasons=with_reasons)
    book = new_book()
    book.properties.title = f"Teamwerkboek {plan.settings.name}"
    for sheet in SHEETS:
        columns = list(sheet.columns)
        if sheet.key == "employees":
            columns += skill_columns(post.name for post in plan.front_posts)
        _write_sheet(book.create_sheet(sheet.dutch), sheet, columns, list(contents[sheet.key]))
    write_whole(path, lambda file: save_book(book, file))
    return (*left_out, *roster.left_out)


def _contents(plan: Plan, roster: RosterRows, *, with_reasons: bool) -> dict[str, Iterable[Row]]:
    """Return the rows of every sheet, by the key of the sheet."""
    return {
        "team": rows.team_rows(plan.settings),
        "posts": rows.post_rows(plan),
        "openings": rows.opening_rows(plan),
        "staffing": rows.staffing_rows(plan),
        "duties": rows.duty_rows(plan),
        "employees": rows.employee_rows(plan),
        "absences": rows.absence_rows(plan, with_reasons=with_reasons),
        "appointments": rows.appointment_rows(plan),
        "closures": rows.closure_rows(plan),
        "wishes": rows.wish_rows(plan),
        "balances": rows.balance_rows(plan),
        "roster": roster.rows(),
        "notes": beside.note_rows(plan),
        "allowances": beside.allowance_rows(plan, with_reasons=with_reasons),
        "rules": rows.rule_rows(plan.settings.limits),
    }


def _staffing_that_fits(plan: Plan) -> tuple[tuple[StaffingRow, ...], list[LeftOut]]:
    """Return the staffing of posts and blocks that the plan has, and what is left out."""
    fronts = {post.name for post in plan.front_posts}
    blocks = {opening.block for opening in plan.openings} | {None}
    fitting = tuple(row for row in plan.staffing if row.post in fronts and row.block in blocks)
    others = [row for row in plan.staffing if row not in fitting]
    left_out = [LeftOut("staffing", row.post, what=row.block or "") for row in others]
    return fitting, left_out


def _write_sheet(
    page: Worksheet, sheet: Sheet, columns: Sequence[Column], contents: Sequence[Row]
) -> None:
    for index, column in enumerate(columns, start=1):
        write_header(page, index, column)
        values = [row.get(column.key) for row in contents]
        _write_column(page, index, sheet, column, values)
        add_choices(page, index, sheet, column, len(contents) + _SPARE_ROWS)
    if sheet.key == "team":
        format_settings(page)
    lay_out(page)


def _write_column(
    page: Worksheet, index: int, sheet: Sheet, column: Column, values: Sequence[Content]
) -> None:
    usual = number_format(sheet, column)
    if column.key == "balance":
        usual = _BALANCE_FORMAT
    dimension = page.column_dimensions[get_column_letter(index)]
    if usual is not None:
        # For rows that are added later.
        dimension.number_format = usual
    longest = max((len(value) for value in values if isinstance(value, str)), default=0)
    dimension.width = min(_WIDEST, max(_NARROWEST, len(column.dutch) + 3, longest + 3))
    for row, value in enumerate(values, start=2):
        if value is None or value == "":
            continue
        cell = page.cell(row, index)
        put(cell, value)
        cell.alignment = _LEFT
        if column.key == "balance":
            cell.number_format = _BALANCE_FORMAT
