"""An empty team workbook that explains itself, to fill in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from data.excel import save_book
from data.files import write_whole
from data.workbook.cells import Content
from data.workbook.looks import (
    add_choices,
    fit_to_width,
    format_settings,
    lay_out,
    new_book,
    number_format,
    put,
    write_header,
)
from data.workbook.people import skill_columns
from data.workbook.schema import SETTINGS, SHEETS, Column, Sheet

_ROWS = 500
"""Rows down to which formats and drop-down lists reach."""

_POST = "Onthaalbalie"
_EMPLOYEE = "Lies Voorbeeld"
_MONDAY, _FRIDAY = date(2027, 1, 4), date(2027, 1, 8)

_EXAMPLES: Mapping[str, tuple[tuple[Content, ...], ...]] = {
    "team": tuple(
        zip(
            (setting.dutch for setting in SETTINGS),
            ("Mijn team", "BE-VLG", None, 5, 4, time(12, 30), 0, None),
            strict=True,
        )
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
    "roster": ((_FRIDAY, _EMPLOYEE, "Dag", None, None, "nee", "nee", *(None,) * 4),),
    "notes": ((date(2027, 1, 7), None, None, "Brandoefening om 10u", "ja"),),
    "rules": (("day_hours", 11),),
}

_SHEETS = tuple(sheet for sheet in SHEETS if sheet.key in _EXAMPLES)
"""All but the sheet that nobody fills in by hand."""

_INTRODUCTION = (
    "Dit werkboek beschrijft je team. Vul elk blad in en lees het daarna in met Beurtrol.",
    "De cursieve rijen zijn voorbeelden: overschrijf ze of wis ze.",
    "Wijs een kop aan om te lezen wat in die kolom hoort. De volgorde van de kolommen is vrij.",
    "Datums schrijf je als 15/03/2027, uren als 9:00 of 9u30, dagen als ma di wo do vr za zo.",
    "Zet in Medewerkers voor elke frontpost een kolom met de naam van die post.",
    "Wie daar zelfstandig werkt krijgt Z, wie begeleid wordt B; leeg is: kan deze post niet.",
    "De soort van een afwezigheid en de tekst van een afspraak komen op geen enkel rooster.",
)


def write_template(path: Path) -> None:
    """Write a team workbook with explained headers, drop-down lists and examples.

    Raises:
        UnwritableFileError: when the file cannot be written; what stood there stays.
    """
    book = new_book()
    _write_explanation(book)
    for sheet in _SHEETS:
        _write_sheet(book.create_sheet(sheet.dutch), sheet)
    write_whole(path, lambda file: save_book(book, file))


def _write_explanation(book: Workbook) -> None:
    page = book.create_sheet("Uitleg")
    page.column_dimensions["A"].width = 24
    page.column_dimensions["B"].width = 96
    page.sheet_view.showGridLines = False
    page["A1"] = "Teamwerkboek"
    page["A1"].font = Font("Calibri", 16, bold=True)
    row = 2
    for line in _INTRODUCTION:
        row += 1
        page.cell(row, 1, line)
    for sheet in _SHEETS:
        row += 2
        page.cell(row, 1, sheet.dutch).font = Font("Calibri", 11, bold=True)
        page.cell(row, 2, "nodig" if sheet.required else "mag ontbreken of leeg blijven")
        for column in sheet.columns:
            row += 1
            page.cell(row, 1, column.dutch).alignment = Alignment(indent=1)
            page.cell(row, 2, column.help)
    fit_to_width(page)


def _write_sheet(page: Worksheet, sheet: Sheet) -> None:
    columns = list(sheet.columns)
    if sheet.key == "employees":
        columns += skill_columns((_POST,))
    for index, column in enumerate(columns, start=1):
        write_header(page, index, column)
        _format_column(page, index, sheet, column)
        add_choices(page, index, sheet, column, _ROWS)
    _write_examples(page, sheet)
    if sheet.key == "team":
        format_settings(page)
    lay_out(page)


def _format_column(page: Worksheet, index: int, sheet: Sheet, column: Column) -> None:
    usual = number_format(sheet, column)
    if usual is not None:
        for row in range(2, _ROWS + 1):
            page.cell(row, index).number_format = usual
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


def _is_moment(value: Content) -> bool:
    return isinstance(value, date | datetime | time)


def _write_examples(page: Worksheet, sheet: Sheet) -> None:
    for row, values in enumerate(_EXAMPLES[sheet.key], start=2):
        for index, value in enumerate(values, start=1):
            cell = page.cell(row, index)
            put(cell, value)
            cell.font = Font("Calibri", 11, italic=True, color="5B6670")
