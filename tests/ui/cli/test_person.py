"""`export --persoon` writes everything of one person, and nothing private of anybody else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from data.store import open_plan_file
from rostering.notes import Note
from tests.builders import MONDAY, SUNDAY, a_full_week, a_plan, an_absence, an_appointment
from tests.data.store.files import KARIN, Clock, change, file_with
from tests.ui.cli.conftest import Command

PLAN = replace(
    a_full_week(a_plan()),
    absences=(an_absence("Anna", kind="ziekte"), an_absence("Bert", kind="ouderschap")),
    appointments=(an_appointment("Anna", MONDAY, "9:00", "10:00"),),
    notes=(Note(MONDAY, "belt om 9u", "Anna"),),
)


@pytest.fixture
def planning(tmp_path: Path) -> Path:
    path = file_with(PLAN, tmp_path)
    with open_plan_file(path, KARIN, now=Clock()) as file:
        plan = file.plan("Onthaal")
        file.write("Onthaal", plan, replace(plan, wishes=()), change("Anna ma 4 jan op Dag"))
        file.publish("Onthaal", MONDAY, SUNDAY, change("versie 1 gepubliceerd"))
    return path


def words(path: Path) -> dict[str, list[str]]:
    book = load_workbook(path)
    return {
        page.title: [str(cell.value) for line in page.iter_rows() for cell in line if cell.value]
        for page in book
    }


def test_all_sheets_hold_what_there_is_of_the_person(
    command: Command, planning: Path, tmp_path: Path
) -> None:
    file = tmp_path / "anna.xlsx"

    outcome = command("export", planning, "--persoon", "anna", "--xlsx", file)

    assert outcome.code == 0
    assert "Geef het enkel aan wie het over gaat." in outcome.err
    found = words(file)
    assert "ziekte" in found["Afwezigheden"]
    assert "privé" in found["Afspraken"]
    assert "belt om 9u" in found["Notities"]
    assert "Laat" in found["Rooster"]
    assert "Balie" in found["Gepubliceerd"]
    assert "Anna ma 4 jan op Dag" in found["Wijzigingen"]
    everything = " ".join(word for sheet in found.values() for word in sheet)
    assert "Bert" not in everything
    assert "ouderschap" not in everything


def test_a_sheet_without_a_line_says_so_and_no_text_is_wider_than_its_column(
    command: Command, planning: Path, tmp_path: Path
) -> None:
    file = tmp_path / "anna.xlsx"

    command("export", planning, "--persoon", "anna", "--xlsx", file)

    book = load_workbook(file)
    assert book["Wensen"]["A2"].value == "niets"
    for page in book:
        for number, column in enumerate(page.iter_cols(min_row=2), start=1):
            width = page.column_dimensions[get_column_letter(number)].width
            texts = [cell.value for cell in column if isinstance(cell.value, str)]
            assert all(len(text) < width for text in texts)
        foot = page.oddFooter
        assert foot is not None
        assert foot.left.text == "Anna"


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        pytest.param(
            ["--persoon", "Cleo"], "“Cleo” staat niet in het team. Wel: Anna, Bert.", id="who"
        ),
        pytest.param(["--persoon", "Anna", "--week", "2027-W01"], "--persoon hoort bij", id="week"),
    ],
)
def test_what_cannot_be_is_told_and_writes_nothing(
    command: Command, planning: Path, tmp_path: Path, options: list[str], sentence: str
) -> None:
    file = tmp_path / "anna.xlsx"

    outcome = command("export", planning, *options, "--xlsx", file)

    assert outcome.code == 2
    assert sentence in outcome.err
    assert not file.exists()
