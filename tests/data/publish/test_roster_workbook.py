"""The published workbook: what it says, how it prints, and what it keeps to itself."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText
from openpyxl.worksheet.worksheet import Worksheet

from data.publish import write_roster_workbook
from data.publish.edition import EditionWords
from data.publish.palette import AMBER, POSTS, RED, colour_of
from data.publish.roster_workbook import roster_workbook, week_titles
from rostering.notes import Note
from rostering.view import View
from tests.builders import (
    FRIDAY,
    MONDAY,
    TUESDAY,
    a_closure,
    a_full_week,
    a_plan,
    a_post,
    an_absence,
    an_appointment,
    an_employee,
    an_opening,
    later,
    on_duty,
    some_settings,
    staffing,
    weeks,
)
from tests.data.publish.sheets import GOALS, fits_a_page, published, row_of, sheet_of

OWN_FORMULA = re.compile(
    r"=(ROUND\(SUM\([A-Z]+6:[A-Z]+6\),2\)|SUBTOTAL\(9,[A-Z]6:[A-Z]\d+\)"
    r"|ROUND\(\(H\d+-G\d+(-\(L\d+-K\d+\))?\)\*24,2\))"
)


def middle_of_foot(sheet: Worksheet) -> str | None:
    footer = sheet.oddFooter
    assert footer is not None
    return footer.center.text


def footer_of(sheet: Worksheet) -> tuple[str, str]:
    """Return what stands at the left and at the right under each page."""
    footer = sheet.oddFooter
    assert footer is not None
    return str(footer.left.text), str(footer.right.text)


def merged(sheet: Worksheet) -> set[str]:
    return {area.coord for area in sheet.merged_cells.ranges}


def test_a_week_of_two_people_stands_in_the_cells_as_it_was_made() -> None:
    sheet = sheet_of(a_full_week(a_plan()))

    morning, afternoon = ["BAL", "BAL", "BAC", "BAC"], ["BAC", "BAC", "BAL", "BAL"]
    assert row_of(sheet, 4) == ["Anna", None, "BAC", "BAL", "BAL", "BAL", *morning * 4, "vrij"]
    assert row_of(sheet, 5) == ["Bert", *morning, None, *afternoon * 4, "BAL"]


def test_the_heading_names_week_dates_and_team_and_the_columns_days_and_times() -> None:
    sheet = sheet_of(a_full_week(a_plan()))

    assert sheet["A1"].value == "Weekrooster week 1 – 4 t.e.m. 9 januari 2027 – Onthaal"
    assert [sheet["B2"].value, sheet["G2"].value] == ["maandag 4/1", "dinsdag 5/1"]
    assert [sheet["B3"].value, sheet["F3"].value] == ["9:00\n10:45", "17:00\n19:00"]
    assert {"B2:F2", "G2:J2"} <= merged(sheet)


@pytest.mark.parametrize(
    ("people", "text", "colour"),
    [
        pytest.param(0, "0/2!", RED, id="below the minimum"),
        pytest.param(1, "1/2", AMBER, id="below the wanted level"),
        pytest.param(2, "2", None, id="as wanted"),
    ],
)
def test_a_shortage_is_told_in_a_figure_a_weight_and_a_colour(
    people: int, text: str, colour: str | None
) -> None:
    plan = a_plan(staffing=(staffing("Balie", 1, 2),))
    for name in ("Anna", "Bert")[:people]:
        plan = on_duty(plan, name, MONDAY, "Dag", {"VM1": "Balie"})

    cell = sheet_of(plan)["B7"]

    assert cell.value == text
    assert cell.font.bold is (colour is not None)
    if colour is not None:
        assert cell.font.color.rgb == f"00{colour}"


def test_somebody_accompanied_has_a_dashed_frame_and_a_small_b() -> None:
    plan = a_plan(employees=(an_employee("Anna", skills={"Balie": "B"}),))
    plan = on_duty(plan, "Anna", MONDAY, "Dag", {"VM2": "Balie"})

    cell = sheet_of(plan, rich=True)["C4"]

    assert isinstance(cell.value, CellRichText)
    assert str(cell.value) == "BALb"
    assert {cell.border.left.style, cell.border.right.style} == {"mediumDashed"}


def test_an_absent_day_is_one_neutral_word_over_the_whole_day() -> None:
    sheet = sheet_of(a_plan(absences=(an_absence("Anna", TUESDAY, TUESDAY),)))

    assert sheet["G4"].value == "afwezig"
    assert sheet["G4"].fill.patternType == "lightUp"
    assert "G4:J4" in merged(sheet)


def test_a_closed_day_bears_its_name_over_all_people() -> None:
    sheet = sheet_of(a_plan(closures=(a_closure(TUESDAY),)))

    assert sheet["G4"].value == "gesloten"
    assert "G4:J5" in merged(sheet)


def test_a_closed_day_on_which_somebody_works_shows_the_work() -> None:
    plan = a_plan(closures=(a_closure(TUESDAY),))
    plan = on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Balie"})

    sheet = sheet_of(plan)

    assert (sheet["G3"].value, sheet["G4"].value) == ("gesloten", "BAL")
    assert "G3:J3" in merged(sheet)
    assert "G4:J5" not in merged(sheet)


def test_no_reason_of_an_absence_and_no_appointment_is_in_any_part_of_the_file() -> None:
    plan = a_plan(
        absences=(
            an_absence("Anna", MONDAY, FRIDAY, kind="ziekte"),
            an_absence("Bert", MONDAY, MONDAY, part="9:00-11:00", kind="rugoperatie"),
            an_absence("Bert", TUESDAY, TUESDAY, kind="verlof", approved=False),
        ),
        appointments=(an_appointment("Bert", MONDAY, "9:00", "10:00"),),
    )
    plan = on_duty(plan, "Bert", MONDAY)

    with zipfile.ZipFile(io.BytesIO(published(plan))) as parts:
        content = b"".join(parts.read(name) for name in parts.namelist()).decode()

    assert "afwezig" in content
    for secret in ("ziekte", "rugoperatie", "verlof", "privé"):
        assert secret not in content


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_text_that_looks_like_a_formula_stays_text(start: str) -> None:
    text = f"{start}1+1"
    plan = a_plan(
        settings=some_settings(name=text),
        posts=(a_post(text, code=f"{start}P"), a_post("Backoffice", "back")),
        staffing=(staffing(text, 1),),
        employees=(an_employee(text, skills={text: "Z"}),),
    )
    plan = on_duty(plan, text, MONDAY, "Dag", {"VM1": text})

    content = published(plan)

    workbook = load_workbook(io.BytesIO(content))
    cells = [cell for sheet in workbook for row in sheet.iter_rows() for cell in row]
    formulas = [str(cell.value) for cell in cells if cell.data_type == "f"]
    assert all(OWN_FORMULA.fullmatch(each) for each in formulas)
    assert {cell.data_type for cell in cells} <= {"s", "n", "d", "f"}
    names = [cell for cell in cells if cell.value == text]
    assert names
    assert all(cell.quotePrefix for cell in names)


def test_each_week_prints_on_one_lying_a4_and_keeps_its_heads_in_sight() -> None:
    sheet = sheet_of(a_full_week(a_plan()))

    assert sheet.freeze_panes == "B4"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert fits_a_page(sheet)
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 1)
    assert (sheet.print_title_rows, sheet.print_title_cols) == ("$1:$3", "$A:$A")
    assert sheet.page_margins.left == pytest.approx(12 / 25.4)
    left, right = footer_of(sheet)
    assert "Onthaal" in left
    assert "&P" in right


def test_an_ampersand_in_the_name_of_the_team_is_no_code_in_the_footer() -> None:
    plan = a_plan(settings=some_settings(name="Vragen & Dank"))

    assert "Vragen && Dank" in footer_of(sheet_of(plan))[0]


def test_there_is_a_sheet_per_week_and_lists_and_figures_behind_them() -> None:
    workbook = roster_workbook(View(a_plan(), weeks(3)), GOALS)

    assert workbook.sheetnames == [
        *("Week 1", "Week 2", "Week 3", "Per post", "Lijst", "Beurtrol"),
        *("Doelen", "Beurten", "Uren"),
    ]


def test_a_team_without_turns_has_no_sheet_of_them() -> None:
    plan = a_plan(openings=(an_opening("ma", "VM1", "9:00", "10:45"),))

    names = roster_workbook(View(plan, weeks()), GOALS).sheetnames
    assert names == ["Week 1", "Per post", "Lijst", "Doelen", "Uren"]


def test_a_week_number_that_returns_gets_its_year() -> None:
    titles = week_titles(weeks(53))

    assert (titles[0], titles[51], titles[52]) == ("Week 1", "Week 52", "Week 1 van 2028")


def test_neighbouring_cells_agree_on_the_line_between_them() -> None:
    plan = a_full_week(a_plan(absences=(an_absence("Anna", FRIDAY, FRIDAY),)))

    sheet = roster_workbook(View(plan, weeks()), GOALS)["Week 1"]

    for row in range(2, 8):
        for column in range(1, 23):
            cell = sheet.cell(row, column)
            beside = sheet.cell(row, column + 1)
            below = sheet.cell(row + 1, column)
            assert cell.border.right == beside.border.left
            assert cell.border.bottom == below.border.top


def test_the_legend_explains_every_post_and_the_marks_of_the_week() -> None:
    plan = a_plan(absences=(an_absence("Anna", MONDAY, MONDAY),))

    texts = {cell.value for row in sheet_of(plan).iter_rows(min_row=9) for cell in row}

    assert {"BAL", "Balie  blauw, effen", "BAC", "Backoffice", "afw.", "afwezig"} <= texts
    assert {"0/1!", "minder dan het minimum"} <= texts
    assert "onder begeleiding" not in texts


def test_an_eleventh_post_takes_the_first_colour_again() -> None:
    assert colour_of(len(POSTS)) == POSTS[0]


def test_a_team_without_opening_hours_still_gives_a_workbook() -> None:
    sheet = sheet_of(a_plan(openings=(), duties=()))

    assert [sheet["A4"].value, sheet["A5"].value] == ["Anna", "Bert"]


def test_every_sheet_and_page_says_which_version_it_is() -> None:
    second = later(MONDAY, weeks=1)
    words = EditionWords("Ontwerp; versie 2", {MONDAY: "Versie 1 & af", second: ""})

    workbook = roster_workbook(View(a_full_week(a_plan()), weeks(2)), GOALS, edition=words)

    first, other, *lists = workbook.worksheets
    assert str(first["A1"].value).splitlines()[1:] == ["Versie 1 & af"]
    assert first["A1"].alignment.wrap_text
    assert middle_of_foot(first) == "Versie 1 && af"
    assert len(str(other["A1"].value).splitlines()) == 1
    assert middle_of_foot(other) is None
    assert {sheet["A3"].value for sheet in lists} == {"Ontwerp; versie 2"}
    assert {middle_of_foot(sheet) for sheet in lists} == {"Ontwerp; versie 2"}


def test_a_roster_without_versions_says_nothing_of_them() -> None:
    workbook = load_workbook(io.BytesIO(published(a_full_week(a_plan()))))

    assert {sheet["A3"].value for sheet in workbook.worksheets[1:]} == {None}
    assert {middle_of_foot(sheet) for sheet in workbook.worksheets} == {None}


def test_the_file_opens_with_neutral_properties(tmp_path: Path) -> None:
    path = tmp_path / "rooster.xlsx"

    write_roster_workbook(path, View(a_full_week(a_plan()), weeks()), GOALS)

    properties = load_workbook(path).properties
    assert properties.creator == "Beurtrol"
    assert properties.lastModifiedBy is None
    assert [each.name for each in tmp_path.iterdir()] == ["rooster.xlsx"]


def test_what_the_team_receives_has_neither_goals_nor_balances() -> None:
    view = View(a_full_week(a_plan()), weeks())

    names = roster_workbook(view, (), weeks_only=True).sheetnames
    assert names == ["Week 1", "Per post", "Lijst", "Beurtrol"]


def test_a_note_for_the_roster_is_the_last_line_of_its_week_and_no_other_note_is() -> None:
    notes = (
        Note(MONDAY, "=SOM: brandoefening\nom 10u", on_roster=True),
        Note(later(MONDAY, weeks=1), "Volgende week", on_roster=True),
        Note(TUESDAY, "Enkel voor de planner"),
        Note(MONDAY, "Belt terug", "Anna"),
    )
    sheet = sheet_of(a_full_week(a_plan(notes=notes)))

    lines = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value]
    assert lines[-1] == "Nota: ma 4/1: =SOM: brandoefening om 10u"
    assert not any(word in " ".join(lines) for word in ("Volgende", "planner", "Belt"))
    assert sheet.print_area.endswith(f"${sheet.max_row}")
