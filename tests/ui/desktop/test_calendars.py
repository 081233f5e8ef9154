"""Calendars from the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from data.publish.ical import Content
from rostering.plan import Plan
from tests.builders import a_full_week, a_plan
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.stage import Chooser, Stage, plans_reader
from ui.desktop.dialogs.calendars import CalendarsDialog
from ui.desktop.dialogs.messages import Message

pytestmark = pytest.mark.gui


def a_stage(qtbot: QtBot, set_stage: SetStage, plan: Plan, folder: Path | None) -> Stage:
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": plan}), ask_folder=Chooser(folder))
    stage.window.open_path(Path("team.xlsx"))
    qtbot.waitUntil(lambda: stage.window.session is not None)
    return stage


def ask(stage: Stage) -> CalendarsDialog:
    choose(stage.window.menus.calendars)
    dialog = stage.window.findChild(CalendarsDialog)
    assert dialog is not None
    return dialog


def test_only_what_is_ticked_is_in_the_calendars(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    stage = a_stage(qtbot, set_stage, a_full_week(a_plan()), tmp_path)
    dialog = ask(stage)
    dialog.boxes[Content.POSTS].setChecked(False)
    dialog.boxes[Content.DUTIES].setChecked(False)

    with qtbot.waitSignal(stage.window.files.saved):
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    content = (tmp_path / "Anna.ics").read_text(encoding="utf-8")
    assert "SUMMARY:Avondbeurt" in content
    assert content.count("BEGIN:VEVENT") == 1
    assert stage.window.statusBar().currentMessage() == f"Bewaard: {tmp_path.name}"


def test_nothing_ticked_cannot_be_written(qtbot: QtBot, set_stage: SetStage) -> None:
    dialog = ask(a_stage(qtbot, set_stage, a_full_week(a_plan()), None))

    for box in dialog.boxes.values():
        box.setChecked(False)

    assert not dialog.go.isEnabled()


def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    (tmp_path / "agenda").write_text("van mij")
    stage = a_stage(qtbot, set_stage, a_full_week(a_plan()), tmp_path / "agenda")

    QTest.mouseClick(ask(stage).go, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: stage.window.findChild(Message) is not None)
    message = stage.window.findChild(Message)
    assert message is not None
    assert message.text.text() == "Dat is de naam van een bestand."


def test_without_a_roster_there_are_no_calendars(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = a_stage(qtbot, set_stage, a_plan(), None)

    assert not stage.window.menus.calendars.isEnabled()
    stage.window.files.ask_calendars(None)
    assert stage.window.findChild(CalendarsDialog) is None
