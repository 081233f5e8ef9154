"""A list of absences from a spreadsheet: what it says, and what is wrong with it, line by line."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.builders import FRIDAY, MONDAY, TUESDAY, a_plan, an_absence
from ui.application.absences.edits import with_list
from ui.application.absences.list_reading import ListFileError, file_text, read_list


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Naam\tVan\tTot\tSoort\tDeel\r\nAnna\t04/01/2027\t08/01/2027\tverlof\t\r\n"
            "Bert\t05/01/2027\t05/01/2027\t\tVM\r\n",
            id="pasted-with-heads",
        ),
        pytest.param(
            "Anna;4/1/2027;8/1/2027;verlof;\n\nBert;5/1/2027;5/1/2027;;vm\n", id="csv-without-heads"
        ),
        pytest.param(
            "Deel,Naam,Soort,Tot,Van\n,anna,verlof,2027-01-08,2027-01-04\n"
            "VM,bert,,2027-01-05,2027-01-05",
            id="other-order",
        ),
        pytest.param(
            "Wie\tVan\tTot en met\tSoort\tDeel\nAnna\t4 jan\tvr\tverlof\t\nBert\t5/1/27\t5/1\t\tVM",
            id="as-people-write",
        ),
    ],
)
def test_a_list_is_read_whatever_parts_its_columns(text: str) -> None:
    found = read_list(a_plan(), text, MONDAY)

    assert found.new == (
        an_absence("Anna", MONDAY, FRIDAY),
        an_absence("Bert", TUESDAY, TUESDAY, part="VM", kind=""),
    )
    assert found.can_be_added


def test_what_is_wrong_is_said_per_line_and_nothing_is_added() -> None:
    found = read_list(
        a_plan(),
        "naam;van;tot;soort;ploeg\nAna;4/1/2027;;ziekte;A\nBert;8/1/2027;4/1/2027;;B",
        MONDAY,
    )

    assert [(line.number, line.problem) for line in found.lines] == [
        (
            2,
            "Gevonden “Ana”, verwacht een naam uit Medewerkers, of “allen”. Bedoel je “Anna”?",
        ),
        (3, "Gevonden “4/1/2027”, verwacht een datum vanaf 08/01/2027."),
    ]
    assert found.left_out == ("ploeg",)
    assert not found.can_be_added


def test_what_is_there_already_is_not_added_again() -> None:
    plan = a_plan(absences=(an_absence("Anna", MONDAY, FRIDAY),))
    line = "Bert;5/1/2027;;ziekte"

    found = read_list(plan, f"Anna;4/1/2027;8/1/2027;verlof\n{line}\n{line}", MONDAY)
    step = with_list(plan, found.new)

    assert [line.is_known for line in found.lines] == [True, False, True]
    assert step.plan.absences[1:] == (an_absence("Bert", TUESDAY, None, kind="ziekte"),)
    assert step.text == "1 afwezigheid ingelezen, vanaf 5 jan"


def test_the_sheet_of_absences_of_a_workbook_is_read(tmp_path: Path) -> None:
    book = Workbook()
    book.create_sheet("Afwezigheden").append(["Naam", "Van", "Tot"])
    book["Afwezigheden"].append(["Anna", MONDAY, FRIDAY])
    book.worksheets[0].append(["Iets anders"])
    path = tmp_path / "lijst.xlsx"
    book.save(path)

    assert read_list(a_plan(), file_text(path), MONDAY).new == (
        an_absence("Anna", MONDAY, FRIDAY, kind=""),
    )


def test_a_file_that_is_no_list_says_so(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_bytes(b"Naam;Van\nZo\xeb;4/1/2027")

    with pytest.raises(ListFileError, match=r"lijst\.csv” is geen leesbare tekst"):
        file_text(path)
    with pytest.raises(ListFileError, match="kan ik niet openen"):
        file_text(tmp_path / "weg.csv")
