"""The report for the team manager as a workbook, read back."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.workbook.workbook import Workbook

from data.publish.report_words import ABSENCES_COUNTED, TOO_FEW
from data.publish.report_workbook import write_report_workbook
from rostering.figures.overview import LEAST_COUNTED
from rostering.plan import Plan
from rostering.view import View
from tests.builders import (
    MONDAY,
    TUESDAY,
    a_balance,
    a_full_week,
    a_plan,
    an_absence,
    an_appointment,
    an_employee,
    on_duty,
    staffing,
    weeks,
)

REASON, APPOINTMENT = "bloedprik", "privé"


def a_team(*absent: str, extra: tuple[str, ...] = ("Cas", "Dora", "Els")) -> Plan:
    """A full week of Anna and Bert, wanting two people, of a team with more people in it."""
    plan = a_plan(
        employees=tuple(an_employee(name) for name in ("Anna", "Bert", *extra)),
        staffing=(staffing("Balie", 1, 2),),
        absences=tuple(an_absence(name, TUESDAY, TUESDAY, kind=REASON) for name in absent),
        appointments=(an_appointment("Anna", MONDAY, "9:00", "9:30"),),
        carried=(a_balance("Anna", "uren", 90, MONDAY),),
    )
    return a_full_week(plan)


def written(plan: Plan, path: Path, *, for_manager: bool = True) -> Workbook:
    write_report_workbook(path, View(plan, weeks()), for_manager=for_manager)
    return load_workbook(path)


def rows_of(book: Workbook, sheet: str) -> list[tuple[object, ...]]:
    """Return the figures of a sheet, below its heads."""
    return [row for row in book[sheet].iter_rows(min_row=6, values_only=True) if row[0]]


def test_staffing_stands_in_hours_with_formulas_for_sums(tmp_path: Path) -> None:
    book = written(a_team(), tmp_path / "v.xlsx")

    blocks = rows_of(book, "Bezetting per blok")
    (post, *_) = rows_of(book, "Bezetting")

    # 105 minutes of one person at least, two wanted, one there.
    assert blocks[0][:7] == ("Balie", "maandag", "VM1", 1.75, 0, 3.5, 1.75)
    assert len(blocks) == 5 * 4 + 2 + 1
    assert blocks[-1][3] == "=ROUND(SUM(D6:D27),2)"
    assert (
        post[1] == "=ROUND(SUMPRODUCT(('Bezetting per blok'!$A$6:$A$27=$A6)"
        "*'Bezetting per blok'!$D$6:$D$27),2)"
    )
    assert post[6] == "=IF(D6=0,1,1-E6/D6)"


def test_people_stand_with_real_numbers_and_native_charts(tmp_path: Path) -> None:
    book = written(a_team(extra=()), tmp_path / "v.xlsx")

    turns, hours = rows_of(book, "Beurten"), rows_of(book, "Uren")

    # One Saturday and one evening, shared by two: half a turn each.
    assert turns[0] == ("Anna", "Zaterdag", 0, 0.5, 0, 0.5)
    assert turns[1] == ("Bert", "Zaterdag", 1, 0.5, 0, -0.5)
    # Anna works five days of 7 h 36 and began with an hour and a half.
    assert hours[0] == ("Anna", 1.5, "=D6-B6", 1.5, "=MAX(0,D6)")
    assert hours[1][3] == 4
    assert hours[-1][1] == "=ROUND(SUM(B6:B7),2)"
    # Blocks of 105 minutes on Monday afternoon, an evening of two hours, four mornings.
    share = rows_of(book, "Balie")[0]
    assert share[1] == pytest.approx((2 * 105 + 120 + 4 * 210) / 2280, abs=0.0001)
    charts = {sheet.title: len(sheet._charts) for sheet in book.worksheets}  # type: ignore[attr-defined]
    assert charts == {
        "Verslag": 0,
        "Bezetting": 1,
        "Beurten": 2,
        "Balie": 1,
        "Uren": 1,
        "Bezetting per blok": 0,
    }


@pytest.mark.parametrize(
    ("absent", "expected"),
    [
        ((), [("Afwezigheden", TOO_FEW)]),
        (("Anna", "Bert", "Cas", "Dora"), [("Afwezigheden", TOO_FEW)]),
        (
            ("Anna", "Bert", "Cas", "Dora", "Els"),
            [("Afwezigheden: mensen", 5), ("Afwezigheden: dagen", 5)],
        ),
    ],
    ids=["nobody", "four", "five"],
)
def test_absences_are_a_count_over_five_people_or_words(
    tmp_path: Path, absent: tuple[str, ...], expected: list[tuple[str, object]]
) -> None:
    book = written(a_team(*absent), tmp_path / "v.xlsx")

    lines = [row[:2] for row in rows_of(book, "Verslag") if str(row[0]).startswith("Afwezigheden")]

    assert [line for line in lines if line[1] is not None] == expected


def test_the_table_of_the_coordinator_has_desk_hours_and_no_absences(tmp_path: Path) -> None:
    book = written(a_team("Cas"), tmp_path / "t.xlsx", for_manager=False)

    desk = rows_of(book, "Balie-uren")

    assert desk[0] == ("Anna", 19.5, "=SUM(B6:B6)")
    assert desk[-1] == ("Samen", "=ROUND(SUM(B6:B10),2)", "=ROUND(SUM(C6:C10),2)")
    assert not any("Afwezig" in str(cell) for row in rows_of(book, "Overzicht") for cell in row)


@pytest.mark.parametrize("for_manager", [True, False], ids=["report", "table"])
def test_weeks_without_a_roster_are_a_workbook_too(tmp_path: Path, *, for_manager: bool) -> None:
    book = written(a_plan(), tmp_path / "v.xlsx", for_manager=for_manager)

    assert rows_of(book, "Uren") == []
    assert "Balie-uren" not in book.sheetnames


def test_no_reason_no_appointment_and_no_single_absence_is_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "v.xlsx"
    written(a_team("Anna", "Bert", "Cas", "Dora", "Els"), path)

    with zipfile.ZipFile(path) as parts:
        text = "\n".join(parts.read(name).decode() for name in parts.namelist())

    assert REASON not in text
    assert APPOINTMENT not in text
    assert "meegeteld" not in text
    assert "<dc:creator>Beurtrol</dc:creator>" in text


def test_a_name_never_becomes_a_formula_and_the_same_figures_are_the_same_file(
    tmp_path: Path,
) -> None:
    plan = a_full_week(
        a_plan(employees=(an_employee("=1+1"), an_employee("Anna"), an_employee("Bert")))
    )
    plan = on_duty(plan, "=1+1", MONDAY, "Dag", {"VM1": "Balie"})

    first = written(plan, tmp_path / "a.xlsx")
    written(plan, tmp_path / "b.xlsx")

    cell = first["Uren"]["A6"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=1+1", "s", True)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_the_words_say_from_how_many_people_on_absences_are_counted() -> None:
    assert LEAST_COUNTED == 5
    assert "vanaf vijf" in ABSENCES_COUNTED
