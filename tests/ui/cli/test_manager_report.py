"""`beurtrol export --verslag`: the report for the team manager, as a nightly job makes it."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.ui.cli.books import Rows, write_book
from tests.ui.cli.conftest import Command

ROSTER: Rows = (
    ("Datum", "Naam", "Dienst", "Blok", "Post"),
    ("04/01/2027", "Anna Aerts", "Dag", "VM", "Balie"),
    ("12/01/2027", "Bert [Bos]", "Dag", "VM", "Balie"),
)
ABSENCES: Rows = (
    ("Naam", "Van", "Tot", "Soort"),
    ("Anna Aerts", "14/01/2027", "15/01/2027", "ziekte"),
)


@pytest.fixture
def planned(tmp_path: Path) -> Path:
    return write_book(tmp_path / "team.xlsx", Rooster=ROSTER, Afwezigheden=ABSENCES)


def test_it_is_a_workbook_or_a_pdf_by_its_name(
    command: Command, planned: Path, tmp_path: Path
) -> None:
    book, paper = tmp_path / "verslag.xlsx", tmp_path / "verslag.PDF"

    as_book = command("export", planned, "--verslag", book, "--week", "2027-W02")
    as_pdf = command("export", planned, "--verslag", paper)

    assert (as_book.code, as_pdf.code) == (0, 0)
    assert f"Geschreven: {book}" in as_book.out
    assert f"Geschreven: {paper}" in as_pdf.out
    assert paper.read_bytes().startswith(b"%PDF-")
    sheet = load_workbook(book)["Verslag"]
    assert "van 11 januari 2027" in str(sheet["A2"].value)
    words = [cell for row in sheet.iter_rows(values_only=True) for cell in row]
    assert "te weinig mensen om te tellen" in words
    assert b"ziekte" not in book.read_bytes()


@pytest.mark.parametrize("name", ["verslag", "verslag.docx"])
def test_another_name_is_refused_before_anything_is_written(
    command: Command, planned: Path, tmp_path: Path, name: str
) -> None:
    table = tmp_path / "rooster.xlsx"

    outcome = command("export", planned, "--verslag", tmp_path / name, "--xlsx", table)

    assert outcome.code == 2
    assert "de naam moet eindigen op .pdf of .xlsx" in outcome.err
    assert not table.exists()
