"""The whole plan as a team workbook, from the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from data.workbook import read_workbook
from tests.builders import MONDAY, TUESDAY, a_full_week, a_plan, an_absence, on_duty
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL, SHIFT
from tests.ui.desktop.stage import Stage, plans_reader
from ui.desktop.dialogs.messages import Message

pytestmark = pytest.mark.gui
PLAN = a_full_week(a_plan(absences=(an_absence(kind="ziekte", first=TUESDAY, last=TUESDAY),)))


def open_team(qtbot: QtBot, stage: Stage) -> None:
    stage.open_chooser.answer = Path("team.xlsx")
    QTest.keyClick(stage.window, Qt.Key.Key_O, CONTROL)
    qtbot.waitUntil(lambda: stage.window.session is not None)


def export(stage: Stage, path: Path | None) -> None:
    stage.save_chooser.answer = path
    QTest.keyClick(stage.window, Qt.Key.Key_E, CONTROL | SHIFT)


def told(stage: Stage) -> list[tuple[str, str]]:
    return [(box.title.text(), box.text.text()) for box in stage.window.findChildren(Message)]


def test_a_key_writes_the_whole_plan_without_reasons(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": PLAN}))
    target = tmp_path / "kopie.xlsx"

    offered_before = stage.window.menus.team_workbook.isEnabled()
    open_team(qtbot, stage)
    with qtbot.waitSignal(stage.window.files.saved):
        export(stage, target)

    written = read_workbook(target).plan
    assert (offered_before, stage.save_chooser.suggestions) == (False, ["Team Onthaal.xlsx"])
    assert written == replace(PLAN, absences=(replace(PLAN.absences[0], kind="afwezig"),))
    assert told(stage) == []


def test_what_the_workbook_cannot_say_is_told(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    stage = set_stage(
        read_workbook=plans_reader({"team.xlsx": on_duty(PLAN, "Zora", MONDAY, "Dag")})
    )
    open_team(qtbot, stage)

    export(stage, tmp_path / "kopie.xlsx")
    qtbot.waitUntil(lambda: told(stage) != [])

    ((title, text),) = told(stage)
    assert title == "Dit kan een teamwerkboek niet zeggen"
    assert text.startswith("Rooster van Zora op 04/01/2027")


def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": PLAN}))
    open_team(qtbot, stage)

    export(stage, tmp_path / "weg" / "kopie.xlsx")
    qtbot.waitUntil(lambda: told(stage) != [])

    assert told(stage) == [("kopie.xlsx is niet bewaard", "Die map bestaat niet.")]


def test_without_a_file_nothing_is_written(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": PLAN}))
    open_team(qtbot, stage)
    before = list(tmp_path.iterdir())

    export(stage, None)
    stage.window.files.wait()

    assert list(tmp_path.iterdir()) == before
    assert told(stage) == []
