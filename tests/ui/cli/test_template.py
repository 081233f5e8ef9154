from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.ui.cli.conftest import Command


def test_a_template_is_written(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "nieuw.xlsx"

    outcome = command("template", path)

    assert outcome.code == 0
    assert outcome.out == f"Geschreven: {path}\n"
    assert "Medewerkers" in load_workbook(path).sheetnames


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param("nergens/nieuw.xlsx", "De map van", id="no folder"),
        pytest.param("nieuw.csv", "eindigt niet op .xlsx", id="another kind of file"),
    ],
)
def test_a_place_that_cannot_hold_a_template_is_refused(
    command: Command, tmp_path: Path, name: str, words: str
) -> None:
    outcome = command("template", tmp_path / name)

    assert outcome.code == 2
    assert words in outcome.err
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_not_overwritten(command: Command, book: Path) -> None:
    content = book.read_bytes()

    outcome = command("template", book)

    assert outcome.code == 2
    assert "bestaat al" in outcome.err
    assert book.read_bytes() == content
