"""Bad workbooks: one dialog with everything, to copy, to mend and to try again."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from data.workbook import Problem, Remark, UnreadableFileError, WorkbookError
from tests.builders import a_plan
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.stage import Stage
from ui.desktop.dialogs.messages import Message
from ui.desktop.dialogs.workbook_errors import WorkbookErrorsDialog

pytestmark = pytest.mark.gui

PATH = Path("team.xlsx")
PROBLEMS = (
    Problem("Medewerkers", "A7", "", "filled"),
    Problem("Afwezigheden", "B15", "volgende week", "date"),
    Problem("Openingsuren", "C3", "25u", "time"),
)
REMARKS = (Remark("unknown_sheet", "Nota's 2025", "", "Nota's 2025"),)


class Reader:
    """A reader of a broken workbook that somebody mends meanwhile."""

    def __init__(self, error: Exception | None) -> None:
        self.error = error

    def __call__(self, path: Path) -> Any:
        if self.error is not None:
            raise self.error
        return SimpleNamespace(plan=a_plan(), warnings=())


def open_broken(qtbot: QtBot, stage: Stage) -> WorkbookErrorsDialog:
    stage.window.open_path(PATH)
    qtbot.waitUntil(lambda: stage.window.files.errors is not None)
    dialog = stage.window.files.errors
    assert dialog is not None
    return dialog


def press(dialog: WorkbookErrorsDialog, text: str) -> None:
    button = next(found for found in dialog.findChildren(QPushButton) if found.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_all_errors_stand_in_one_list(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage(read_workbook=Reader(WorkbookError(PATH, PROBLEMS, REMARKS)))

    dialog = open_broken(qtbot, stage)

    cells = [
        [dialog.table.item(row, column) for column in range(3)]
        for row in range(dialog.table.rowCount())
    ]
    assert [[cell.text() for cell in row if cell is not None] for row in cells] == [
        ["Medewerkers", "A7", ""],
        ["Afwezigheden", "B15", "volgende week"],
        ["Openingsuren", "C3", "25u"],
    ]
    assert dialog.headline() == "Dit werkboek heeft 3 fouten. Er is niets ingelezen."
    assert stage.window.session is None


def test_the_list_can_be_copied(qtbot: QtBot, set_stage: SetStage, qapp: QApplication) -> None:
    stage = set_stage(read_workbook=Reader(WorkbookError(PATH, PROBLEMS, REMARKS)))
    dialog = open_broken(qtbot, stage)

    press(dialog, "Kopieer lijst")

    lines = qapp.clipboard().text().splitlines()
    assert lines[0] == "Blad\tCel\tGevonden\tVerwacht\tBedoel je"
    assert lines[2].startswith("Afwezigheden\tB15\tvolgende week\teen datum, zoals 15/03/2027")
    assert lines[5] == "Ook gezien, geen fout"
    assert "Nota's 2025" in lines[6]


def test_trying_again_keeps_the_dialog_until_the_workbook_is_mended(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    reader = Reader(WorkbookError(PATH, PROBLEMS, ()))
    stage = set_stage(read_workbook=reader)
    dialog = open_broken(qtbot, stage)

    reader.error = WorkbookError(PATH, PROBLEMS[:1], ())
    press(dialog, "Probeer opnieuw")
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    headline, visible = dialog.headline(), dialog.isVisible()
    reader.error = None
    press(dialog, "Probeer opnieuw")
    qtbot.waitUntil(lambda: stage.window.session is not None)

    assert (headline, visible) == ("Dit werkboek heeft 1 fout. Er is niets ingelezen.", True)
    assert stage.window.files.errors is None


def test_the_workbook_opens_in_its_own_program(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage(read_workbook=Reader(WorkbookError(PATH, PROBLEMS, ())))
    dialog = open_broken(qtbot, stage)

    press(dialog, "Open in Excel")

    assert stage.opened_outside == [PATH]


@pytest.mark.parametrize(
    "error",
    [UnreadableFileError(PATH, "encrypted"), UnreadableFileError(PATH, "missing"), OSError("?")],
    ids=["encrypted", "missing", "anything else"],
)
def test_a_file_that_is_no_workbook_gets_one_sentence(
    qtbot: QtBot, set_stage: SetStage, error: Exception
) -> None:
    stage = set_stage(read_workbook=Reader(error))

    stage.window.open_path(PATH)

    qtbot.waitUntil(lambda: bool(stage.window.findChildren(Message)))
    box = stage.window.findChildren(Message)[0]
    assert box.title.text() == "Dit bestand gaat niet open"
    assert box.text.text().endswith(".")
    assert "Error" not in box.text.text()
