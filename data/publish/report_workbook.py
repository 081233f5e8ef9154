"""The figures of some weeks as a workbook: the report for the team manager, or the table behind it.

The report tells of absences in counts alone, and only when enough people are in the count.
"""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path
from typing import TypeAlias

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from data.excel import save_book
from data.files import write_whole
from data.publish.canvas import Area, Content, Look
from data.publish.palette import SECOND_TEXT
from data.publish.report_people import (
    draw_desk_hours,
    draw_hours,
    draw_shares,
    draw_turns,
    turn_rows,
)
from data.publish.report_staffing import (
    DETAILS,
    draw_staffing_per_block,
    draw_staffing_per_post,
)
from data.publish.report_table import NUMBER, TEXT, Column, draw_table, table_of
from data.publish.report_words import ABSENCES_COUNTED, DAYS_COUNTED, TOO_FEW
from data.publish.roster_workbook import set_default_font
from rostering.figures.overview import (
    absence_count,
    desk_shares,
    hours_changes,
    planned_weeks,
    staffing_met,
)
from rostering.goals.turns import FAIR
from rostering.view import View

_Line: TypeAlias = tuple[str, Content, str, str]
"""What it is about, how it stands, the form of that number, and the target."""
_EXACT_PERCENT = "0.0%"
_SUMMARY_NOTE = (
    "Basisdienstverlening is wat het minimum vraagt. Billijk is een saldo binnen een halve beurt."
)


def write_report_workbook(path: Path, view: View, *, for_manager: bool) -> None:
    """Write the figures of some weeks as a workbook with native charts and formulas for sums.

    Args:
        path: the file, which appears whole or not at all.
        view: the plan and the weeks; those without a roster are left out.
        for_manager: the report; otherwise the table for the coordinator, which holds the desk
            hours per person and week and no absences.

    Raises:
        UnwritableFileError: the file cannot be written there.
    """
    workbook = report_workbook(view, for_manager=for_manager)
    write_whole(path, lambda file: save_book(workbook, file))


def report_workbook(view: View, *, for_manager: bool) -> Workbook:
    """Build the workbook of `write_report_workbook`."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    set_default_font(workbook)
    subject = "Verslag" if for_manager else "Overzicht"
    _draw_summary(workbook.create_sheet(subject), view, for_manager=for_manager)
    draw_staffing_per_post(workbook.create_sheet("Bezetting"), view)
    if turn_rows(view):
        draw_turns(workbook.create_sheet("Beurten"), view)
    draw_shares(workbook.create_sheet("Balie"), view)
    draw_hours(workbook.create_sheet("Uren"), view)
    if not for_manager and planned_weeks(view):
        draw_desk_hours(workbook.create_sheet("Balie-uren"), view)
    draw_staffing_per_block(workbook.create_sheet(DETAILS), view)
    workbook.properties.title = f"{subject} {view.plan.settings.name}"
    # The same figures are the same file, whenever it is written.
    start = datetime.combine(view.horizon.start, time())
    workbook.properties.created = workbook.properties.modified = start
    return workbook


def _draw_summary(sheet: Worksheet, view: View, *, for_manager: bool) -> None:
    rows = [*_staffing_lines(view), *_people_lines(view)]
    rows += _absence_lines(view) if for_manager else []
    columns = [
        Column("Wat", TEXT, [row[0] for row in rows], 260),
        Column("stand", TEXT, [row[1] for row in rows], 190),
        Column("doel", TEXT, [row[3] for row in rows], 190),
    ]
    canvas = draw_table(sheet, view, columns, _SUMMARY_NOTE)
    first = table_of(len(rows)).first
    for number, (_, value, number_format, _) in enumerate(rows, start=first):
        look = Look(11, bold=True, align="left", indent=1, number_format=number_format)
        canvas.write(number, 2, value, look)
    if for_manager:
        last = first + len(rows) + 1
        note = Look(9, colour=SECOND_TEXT, align="left", wrap=True)
        counted = f"{ABSENCES_COUNTED} {DAYS_COUNTED}"
        canvas.block(Area(last, 1, last, len(columns)), counted, note)
        sheet.row_dimensions[last].height = 30


def _staffing_lines(view: View) -> list[_Line]:
    figures = staffing_met(view)
    lines: list[_Line] = []
    for name, asked, missing in (
        (
            "Basisdienstverlening gehaald",
            sum(row.minimum for row in figures),
            sum(row.below_minimum for row in figures),
        ),
        (
            "Gewenste bezetting gehaald",
            sum(row.wanted for row in figures),
            sum(row.below_wanted for row in figures),
        ),
    ):
        met = 1 - missing / asked if asked else 1.0
        lines.append((name, met, _EXACT_PERCENT if missing else "0%", "100 %"))
        lines.append((f"{name.rsplit(' ', 1)[0]}: tekort in uren", missing / 60, NUMBER, "0"))
    return lines


def _people_lines(view: View) -> list[_Line]:
    turns = turn_rows(view)
    shares, hours = desk_shares(view), hours_changes(view)
    band = view.plan.settings.limits.hours_band
    unfair = sum(1 for row in turns if abs(row.after) > FAIR)
    outside = sum(1 for row in shares if row.outside)
    beyond = sum(1 for row in hours if abs(row.after) > band)
    return [
        ("Beurtsaldi verder dan een halve beurt", unfair, "0", f"0 van {len(turns)}"),
        ("Mensen buiten de band balie", outside, "0", f"0 van {len(shares)}"),
        (f"Mensen met een urensaldo boven {band / 60:g} u", beyond, "0", f"0 van {len(hours)}"),
    ]


def _absence_lines(view: View) -> list[_Line]:
    counted = absence_count(view)
    if counted is None:
        return [("Afwezigheden", TOO_FEW, TEXT, "")]
    return [
        ("Afwezigheden: mensen", counted.people, "0", ""),
        ("Afwezigheden: dagen", counted.halves / 2, "0.0", ""),
    ]
