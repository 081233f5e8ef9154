"""An empty team workbook that explains itself, to fill in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from data.files import write_whole
from data.workbook.schema import SHEETS, Column, Sheet

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

ExampleValue: TypeAlias = str | int | float | date | time | None

_ROWS = 500
"""Rows down to which formats and drop-down lists reach."""

_POST = "Onthaalbalie"
_EMPLOYEE = "Lies Voorbeeld"
_MONDAY, _FRIDAY = date(2027, 1, 4), date(2027, 1, 8)

_EXAMPLES: Mapping[str, tuple[tuple[ExampleValue, ...], ...]] = {
    "team": (
        ("Naam", "Mijn team"),
        ("Feestdagen", "BE-VLG"),
        ("Doel front %", None),
        ("Marge front", 5),
        ("Venster front", 4),
        ("Middag", time(12, 30)),
        ("Inhaalrust zaterdag %", 0),
        ("Gepubliceerd t.e.m.", None),
    ),
    "posts": ((_POST, "O", "front", "nee", 120), ("Backoffice", "BO", "back", "ja", None)),
    "openings": (("ma", "VM1", time(9), time(10, 45), None, None, None, "ja"),),
    "staffing": ((_POST, None, None, 1, 1, None, None),),
    "duties": (("Dag", "D", "ma-vr", time(8, 45), time(17, 21), time(12, 30), time(13, 30)),),
    "employees": ((_EMPLOYEE, "LV", 38, None, date(2024, 9, 2), None, "nee", "nee", 2, 0, "Z"),),
    "absences": (
        (_EMPLOYEE, date(2027, 2, 15), date(2027, 2, 19), None, None, "verlof", "goedgekeurd"),
    ),
    "appointments": ((_EMPLOYEE, date(2027, 1, 12), time(9), time(10), "Overleg"),),
    "closures": ((date(2027, 1, 2), date(2027, 1, 2), "Brugdag", None),),
    "wishes": ((_EMPLOYEE, _MONDAY, date(2027, 3, 28), "vr", "NM", "vrij", 5),),
    "balances": ((_EMPLOYEE, "uren", 0, _MONDAY),),
    "roster": ((_FRIDAY, _EMPLOYEE, "Dag", None, None, "nee", "nee", None, None),),
    "rules": (("day_hours", 11),),
}

_INTRODUCTION = (
    "Dit werkboek beschrijft je team. Vul elk blad in en lees het daarna in met Beurtrol.",
    "De cursieve rijen zijn voorbeelden: overschrijf ze of wis ze.",
    "Wijs een kop aan om te lezen wat in die kolom hoort. De volgorde van de kolommen is vrij.",
    "Datums schrijf je als 15/03/2027, uren als 9:00 of 9u30, dagen als ma di wo do vr za zo.",
    "Zet in Medewerkers voor elke front-post een kolom met de naam van die post.",
    "Wie daar zelfstandig werkt krijgt Z, wie begeleid wordt B; leeg is: kan deze post niet.",
    "De soort van een afwezigheid en de tekst van een afspraak komen op geen enkel rooster.",
)

_DATES = frozenset({"valid_from", "valid_to", "start", "end", "date", "as_of"})
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


def write_template(path: Path) -> None:
    """Write a team workbook with explained headers, drop-down lists and examples.

    Raises:
        UnwritableFileError: when the file cannot be written; what stood there stays.
    """
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    _write_explanation(book)
    for sheet in SHEETS:
        _write_sheet(book.create_sheet(sheet.dutch), sheet)
    write_whole(path, book.save)


def _write_explanation(book: Workbook) -> None:
    from openpyxl.styles import Alignment, Font

    page = book.create_sheet("Uitleg")
    page.column_dimensions["A"].width = 24
    page.column_dimensions["B"].width = 96
    page.sheet_view.showGridLines = False
    page["A1"] = "Teamwerkboek"
    page["A1"].font = Font(bold=True, size=16)
    row = 2
    for line in _INTRODUCTION:
        row += 1
        page.cell(row, 1, line)
    for sheet in SHEETS:
        row += 2
        page.cell(row, 1, sheet.dutch).font = Font(bold=True)
        page.cell(row, 2, "nodig" if sheet.required else "mag ontbreken of leeg blijven")
        for column in sheet.columns:
            row += 1
            page.cell(row, 1, column.dutch).alignment = Alignment(indent=1)
            page.cell(row, 2, column.help)
    _fit_to_width(page)


def _write_sheet(page: Worksheet, sheet: Sheet) -> None:
    columns = list(sheet.columns)
    if sheet.key == "employees":
        help_ = "Leeg (kan niet), Z (zelfstandig) of B (onder begeleiding)"
        columns.append(Column("skill", _POST, _POST, help=help_, choices=("Z", "B")))
    for index, column in enumerate(columns, start=1):
        _write_header(page, index, column)
        _format_column(page, index, sheet, column)
        _add_choices(page, index, sheet, column)
    _write_examples(page, sheet)
    if sheet.key == "team":
        _format_settings(page)
    page.freeze_panes = "A2"
    page.page_setup.orientation = "landscape"
    _fit_to_width(page)


def _fit_to_width(page: Worksheet) -> None:
    """Print all columns on one page width, on A4."""
    from openpyxl.worksheet.properties import PageSetupProperties

    page.page_setup.paperSize = 9
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _write_header(page: Worksheet, index: int, column: Column) -> None:
    from openpyxl.comments import Comment
    from openpyxl.styles import Alignment, Font, PatternFill

    cell = page.cell(1, index, column.dutch)
    cell.font = Font(bold=True, color="FFFFFF")
    cell.fill = PatternFill("solid", fgColor="125E6E")
    cell.alignment = Alignment(vertical="center")
    words = f"{column.help}{'' if column.required else ' (mag leeg blijven)'}."
    cell.comment = Comment(words, "Beurtrol", height=90, width=240)


def _format_column(page: Worksheet, index: int, sheet: Sheet, column: Column) -> None:
    from openpyxl.utils import get_column_letter

    number_format = _number_format(sheet, column)
    if number_format is not None:
        for row in range(2, _ROWS + 1):
            page.cell(row, index).number_format = number_format
    longest = max(
        (
            len(str(row[index - 1]))
            for row in _EXAMPLES[sheet.key]
            if not _is_moment(row[index - 1])
        ),
        default=0,
    )
    width = max(11, len(column.dutch) + 3, longest + 3)
    page.column_dimensions[get_column_letter(index)].width = width


def _is_moment(value: ExampleValue) -> bool:
    return isinstance(value, date | datetime | time)


def _number_format(sheet: Sheet, column: Column) -> str | None:
    is_period = column.key in {"from", "to"}
    if column.key in _DATES or (is_period and sheet.key in _DATED_PERIODS):
        return "dd/mm/yyyy"
    if column.key in _TIMES or is_period:
        return "h:mm"
    return None


def _add_choices(page: Worksheet, index: int, sheet: Sheet, column: Column) -> None:
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

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
    choice.add(f"{letter}2:{letter}{_ROWS}")
    page.add_data_validation(choice)


def _write_examples(page: Worksheet, sheet: Sheet) -> None:
    from openpyxl.styles import Font

    for row, values in enumerate(_EXAMPLES[sheet.key], start=2):
        for index, value in enumerate(values, start=1):
            cell = page.cell(row, index, value)
            cell.font = Font(italic=True, color="5B6670")
            if isinstance(value, date):
                cell.number_format = "dd/mm/yyyy"
            elif isinstance(value, time):
                cell.number_format = "h:mm"


def _format_settings(page: Worksheet) -> None:
    """Give the settings of the team their own formats and lists, row by row."""
    from openpyxl.worksheet.datavalidation import DataValidation

    page.column_dimensions["A"].width = 26
    page.column_dimensions["B"].width = 30
    for row, (setting, _) in enumerate(_EXAMPLES["team"], start=2):
        if setting == "Gepubliceerd t.e.m.":
            page.cell(row, 2).number_format = "dd/mm/yyyy"
        elif setting == "Feestdagen":
            choice = DataValidation(type="list", formula1='"BE-VLG,geen"', allow_blank=True)
            choice.add(page.cell(row, 2).coordinate)
            page.add_data_validation(choice)
