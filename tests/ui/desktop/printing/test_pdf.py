from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from data.files import UnwritableFileError
from rostering.time import Horizon
from rostering.view import View
from tests.builders import MONDAY, a_full_week, a_plan
from ui.desktop.printing.pdf import start_without_window, write_roster_pdf

pytestmark = pytest.mark.usefixtures("qapp")


def a_view() -> View:
    return View(a_full_week(a_plan()), Horizon(MONDAY, 1))


def test_a_roster_becomes_a_pdf_with_its_fonts_and_no_author(tmp_path: Path) -> None:
    path = tmp_path / "rooster.pdf"

    write_roster_pdf(path, a_view())

    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") == 3
    assert b"Inter-SemiBold" in content
    assert [item.name for item in tmp_path.iterdir()] == ["rooster.pdf"]


def test_a_pdf_that_cannot_be_written_leaves_what_is_there(tmp_path: Path) -> None:
    folder = tmp_path / "rooster.pdf"
    folder.mkdir()

    with pytest.raises(UnwritableFileError):
        write_roster_pdf(folder, a_view())

    assert list(tmp_path.iterdir()) == [folder]


def test_a_running_program_is_used_as_it_is(qapp: QApplication) -> None:
    assert start_without_window() is qapp
