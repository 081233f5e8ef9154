"""Cells of a drawn sheet: each looks as it was asked, also after others that look the same."""

from __future__ import annotations

from datetime import date

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from data.publish.canvas import GRID, Area, Canvas, Look

RED = "FFCC0000"


def a_sheet() -> Worksheet:
    sheet = Workbook().create_sheet("Week")
    assert isinstance(sheet, Worksheet)
    return sheet


def test_text_like_a_formula_stays_text_beside_a_cell_that_looks_the_same() -> None:
    sheet, look = a_sheet(), Look(bold=True)
    canvas = Canvas(sheet)

    for row, text in enumerate(("Anna", "=1+1", "Bert"), start=1):
        canvas.write(row, 1, text, look)

    quoted = [sheet.cell(row, 1).quotePrefix for row in (1, 2, 3)]
    assert [bool(each) for each in quoted] == [False, True, False]
    assert all(sheet.cell(row, 1).font.b for row in (1, 2, 3))
    assert sheet["A2"].data_type == "s"


def test_a_line_at_one_cell_leaves_another_of_the_same_look_without() -> None:
    sheet, look = a_sheet(), Look(fill=RED)
    canvas = Canvas(sheet)
    for row in (1, 3, 5):
        canvas.write(row, 1, row, look)

    canvas.frame(Area(1, 1, 1, 1), GRID)
    canvas.frame(Area(5, 1, 5, 1), GRID)
    canvas.draw_lines()

    assert [sheet.cell(row, 1).border.left.style for row in (1, 3, 5)] == ["thin", None, "thin"]
    assert [sheet.cell(row, 1).fill.fgColor.rgb for row in (1, 3, 5)] == [RED, RED, RED]


def test_every_date_of_one_look_has_the_form_of_that_look() -> None:
    sheet, look = a_sheet(), Look(number_format="dd/mm")
    canvas = Canvas(sheet)

    canvas.write(1, 1, "Datum", look)
    canvas.write(2, 1, date(2027, 1, 4), look)

    assert [sheet.cell(row, 1).number_format for row in (1, 2)] == ["dd/mm", "dd/mm"]


def test_lines_around_merged_cells_are_drawn_on_all_of_them() -> None:
    sheet = a_sheet()
    canvas = Canvas(sheet)
    canvas.write(1, 1, "Anna", Look())
    canvas.block(Area(2, 1, 2, 3), "vrij", Look())

    canvas.grid(Area(1, 1, 1, 3))
    canvas.frame(Area(2, 1, 2, 3), GRID)
    canvas.draw_lines()

    assert [sheet.cell(2, column).border.top.style for column in (1, 2, 3)] == ["thin"] * 3
    assert sheet["A2"].border.left.style == "thin"
    assert sheet["C2"].border.right.style == "thin"
