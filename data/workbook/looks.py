"""How the sheets of a team workbook look, filled in or empty."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from data.excel import put_text
from data.workbook.cells import Content, PercentValue
from data.workbook.schema import SETTINGS, Column, Sheet

DATE_FORMAT = "dd/mm/yyyy"
TIME_FORMAT = "h:mm"
_WHOLE_DAY_FORMAT = "[h]:mm"
"""For 24:00, which is a day and no time of one."""

_DATES = frozenset({"valid_from", "valid_to", "start", "end", "date", "as_of", "since"})
_TIMES = frozenset({"pause_from", "pause_to"})
_DATED_PERIODS = frozenset({"absences", "closures", "wishes"})
"""Sheets in which `Van` and `Tot` are dates; elsewhere they are times."""

_LISTS = {
    "name": "Medewerkers!$A$2:$A$500",
    "post": "Posten!$A$2:$A$100",
    "block": "Openingsuren!$B$2:$B$500",
    "duty": "Diensten!$A$2:$A$100",
}
_DEFINING = {("employees", "name"), ("posts", "post"), ("openings", "block"), ("duties", "duty")}
"""Columns that give the names to which the lists of other sheets refer."""


def new_book() -> Workbook:
    """Return a workbook without sheets."""
    book = Workbook()
    book.remove(book.worksheets[0])
    return book


def number_format(sheet: Sheet, column: Column) -> str | None:
    """Return the format of a column of dates or times."""
    is_period = column.key in {"from", "to"}
    if column.key in _DATES or (is_period and sheet.key in _DATED_PERIODS):
        return DATE_FORMAT
    if column.key in _TIMES or is_period:
        return TIME_FORMAT
    return None


def put(cell: Cell | MergedCell, content: Content) -> None:
    """Write a value in its own format; text stays text."""
    if isinstance(content, str):
        put_text(cell, content)
        return
    cell.value = float(content) if isinstance(content, PercentValue) else content
    if isinstance(content, PercentValue):
        cell.number_format = "0%" if round(content * 100, 9).is_integer() else "0.00%"
    elif isinstance(content, date) and not isinstance(content, datetime):
        cell.number_format = DATE_FORMAT
    elif isinstance(content, time):
        cell.number_format = TIME_FORMAT
    elif isinstance(content, timedelta):
        cell.number_format = _WHOLE_DAY_FORMAT


def name_column(cell: Cell | MergedCell, head: str) -> None:
    """Write the head of a column as it looks on every sheet."""
    put_text(cell, head)
    cell.font = Font("Calibri", 11, bold=True, color="FFFFFF")
    cell.fill = PatternFill("solid", fgColor="125E6E")
    cell.alignment = Alignment(vertical="center")


def write_header(page: Worksheet, index: int, column: Column) -> None:
    """Write the head of a column, with what belongs in it as a note."""
    cell = page.cell(1, index)
    name_column(cell, column.dutch)
    words = f"{column.help}{'' if column.required else ' (mag leeg blijven)'}."
    cell.comment = Comment(words, "Beurtrol", height=90, width=240)


def add_choices(page: Worksheet, index: int, sheet: Sheet, column: Column, last_row: int) -> None:
    """Offer the words or names that may stand in a column."""
    if column.choices:
        source = f'"{",".join(column.choices)}"'
    elif column.key in _LISTS and (sheet.key, column.key) not in _DEFINING:
        source = _LISTS[column.key]
    else:
        return
    choice = DataValidation(type="list", formula1=source, allow_blank=True)
    # A warning, not a stop: words such as "allen" and "vrij" stand beside the names of the list.
    choice.errorStyle = "warning"
    choice.errorTitle = column.dutch
    choice.error = f"{column.help}."
    choice.showErrorMessage = True
    letter = get_column_letter(index)
    choice.add(f"{letter}2:{letter}{last_row}")
    page.add_data_validation(choice)


def format_settings(page: Worksheet) -> None:
    """Give the settings of the team, in their order, formats and lists of their own."""
    page.column_dimensions["A"].width = 26
    page.column_dimensions["B"].width = 30
    for row, setting in enumerate(SETTINGS, start=2):
        cell = page.cell(row, 2)
        cell.alignment = Alignment(horizontal="left")
        if setting.field == "published_until":
            cell.number_format = DATE_FORMAT
        elif setting.field == "public_holidays":
            choice = DataValidation(type="list", formula1='"BE-VLG,geen"', allow_blank=True)
            choice.add(cell.coordinate)
            page.add_data_validation(choice)


def lay_out(page: Worksheet) -> None:
    """Keep the heads in sight and on every page, and print all columns on one width of A4."""
    page.freeze_panes = "A2"
    page.print_title_rows = "1:1"
    page.page_setup.orientation = "landscape"
    fit_to_width(page)


def fit_to_width(page: Worksheet) -> None:
    """Print all columns on one page width, on A4."""
    page.page_setup.paperSize = 9
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
