"""Workbooks as other programs and hurried people leave them."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.styles import Font

from data.workbook import WorkbookError, read_workbook
from rostering.time import Half
from tests.data.workbook.books import a_book, optional_sheets, problems_of, save
from ui.application.workbook import texts as workbook_texts

MONDAY = date(2027, 1, 4)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return tmp_path / "team.xlsx"


def test_a_format_in_the_last_cell_of_a_sheet_costs_no_memory(book: Path) -> None:
    save(book, a_book())
    changed = load_workbook(book)
    changed["Posten"]["XFD1048576"].font = Font(bold=True)
    changed.save(book)

    assert len(read_workbook(book).plan.posts) == 3


def test_midnight_at_the_end_of_the_day_is_read_as_excel_stores_it(book: Path) -> None:
    save(book, a_book())
    changed = load_workbook(book)
    changed["Openingsuren"]["D4"] = 1.0
    changed["Openingsuren"]["D4"].number_format = "h:mm"
    changed.save(book)

    assert read_workbook(book).plan.openings[2].span.end == 24 * 60


def test_percent_cells_say_what_they_show(book: Path) -> None:
    sheets = a_book()
    sheets["Team"] += [
        ["Doel front %", 0.33335], ["Marge front", 0.05], ["Inhaalrust zaterdag %", 0.5],
    ]  # fmt: skip
    save(book, sheets)
    changed = load_workbook(book)
    for row in (4, 5, 6):
        changed["Team"].cell(row, 2).number_format = "0%"
    changed.save(book)

    team = read_workbook(book).plan.settings

    assert (team.target_front, team.margin_front, team.saturday_credit) == (3334, 500, 50)


def test_one_block_has_one_spelling_on_all_days(book: Path) -> None:
    sheets = a_book()
    sheets["Openingsuren"].append(["di", "vm1", time(9), time(10, 45)])

    plan = read_workbook(save(book, sheets)).plan

    assert {opening.block for opening in plan.openings} == {"VM1", "VM2", "AV", "ZA"}


def test_what_stands_under_no_header_is_remarked(book: Path) -> None:
    sheets = a_book()
    sheets["Posten"][1].append("tweede verdieping")

    warnings = read_workbook(save(book, sheets)).warnings

    assert [(remark.kind, remark.sheet, remark.cell) for remark in warnings] == [
        ("no_header", "Posten", "F2")
    ]
    assert "F2" in workbook_texts.remark(warnings[0])


@pytest.mark.parametrize("sheet", ["Medewerkers", "Posten", "Diensten", "Openingsuren"])
def test_names_of_a_missing_sheet_are_not_wrong_wherever_they_stand(book: Path, sheet: str) -> None:
    sheets = a_book() | optional_sheets()
    del sheets[sheet]

    problems = problems_of(book, sheets)

    assert [(problem.sheet, problem.expectation) for problem in problems] == [(sheet, "sheet")]


def test_a_block_whose_hours_are_wrong_is_told_once(book: Path) -> None:
    sheets = a_book() | optional_sheets()
    sheets["Openingsuren"][1][2] = "negen"

    problems = problems_of(book, sheets)

    assert [problem.expectation for problem in problems] == ["time"]


def test_a_post_with_a_mistake_in_its_row_is_told_once_and_not_again_at_a_wish(book: Path) -> None:
    sheets = a_book() | optional_sheets()
    sheets["Posten"][1][3] = "misschien"
    sheets["Wensen"][1][5] = "Balie"

    problems = problems_of(book, sheets)

    assert [problem.expectation for problem in problems] == ["yes_no"]


def test_a_sheet_or_column_of_nearly_the_right_name_is_pointed_at(book: Path) -> None:
    sheets = a_book()
    sheets["Postn"] = sheets.pop("Posten")
    sheets["Bezetting"][0][3] = "Minimun"

    hints = [workbook_texts.hint(problem) for problem in problems_of(book, sheets)]

    assert hints == ["Staat het in blad “Postn”?", "Staat het in kolom “Minimun”?"]


def test_problems_come_in_the_order_of_the_book(book: Path) -> None:
    sheets = a_book() | optional_sheets()
    sheets["Regels"][1][1] = "lang"
    sheets["Team"][1][1] = None
    sheets["Wensen"][1][6] = 11
    sheets["Wensen"][1][1] = "ooit"

    places = [(problem.sheet, problem.cell) for problem in problems_of(book, sheets)]

    assert places == [("Team", "B2"), ("Wensen", "B2"), ("Wensen", "G2"), ("Regels", "B2")]


def test_a_kind_of_post_is_shown_but_a_reason_in_the_wrong_column_is_not(book: Path) -> None:
    sheets = a_book() | optional_sheets()
    sheets["Posten"][1][2] = "midden"
    sheets["Afwezigheden"][1][6] = "ziekte"

    found = {problem.expectation: problem.found for problem in problems_of(book, sheets)}

    assert found["post_kind"] == "midden"
    assert found["status"] == ""


def test_a_remote_block_without_its_own_duty_marks_the_duty_of_the_day(book: Path) -> None:
    sheets = a_book() | optional_sheets()
    sheets["Rooster"].append([MONDAY, "Anna Peeters", None, "VM2", "Telefoon", None, "ja"])

    shift = read_workbook(save(book, sheets)).plan.roster.entry("Anna Peeters", MONDAY).shift

    assert shift is not None
    assert shift.remote == {Half.MORNING}


CELLS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**6), 10**6),
    st.floats(-1e6, 1e6),
    st.dates(date(1900, 3, 1), date(9999, 12, 31)),
    st.times(),
    st.sampled_from(["ma", "ma-vr", "9u", "VM", "wisselend", "1 op 4", "vrij", "allen", "ja"]),
    st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=12),
)


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_whatever_stands_in_a_cell_gives_a_plan_or_problems_in_words(
    book: Path, data: st.DataObject
) -> None:
    sheets = a_book() | optional_sheets()
    title = data.draw(st.sampled_from(sorted(sheets)))
    row = data.draw(st.integers(0, len(sheets[title]) - 1))
    column = data.draw(st.integers(0, len(sheets[title][row]) - 1))
    value = data.draw(CELLS)
    sheets[title][row][column] = value.lstrip("=") if isinstance(value, str) else value

    try:
        told = [workbook_texts.remark(seen) for seen in read_workbook(save(book, sheets)).warnings]
    except WorkbookError as error:
        told = [workbook_texts.sentence(problem) for problem in error.problems]
        told += [workbook_texts.remark(seen) for seen in error.warnings]

    assert "" not in told
