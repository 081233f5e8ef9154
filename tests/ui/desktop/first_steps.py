"""What most journeys in the window begin with: a team is opened, a roster is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import a_plan
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.stage import Stage, plans_reader

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def open_team(qtbot: QtBot, stage: Stage, path: Path = Path("team.xlsx")) -> None:
    stage.open_chooser.answer = path
    QTest.keyClick(stage.window, Qt.Key.Key_O, CONTROL)
    qtbot.waitUntil(lambda: stage.window.session is not None)


def start_run(qtbot: QtBot, stage: Stage, weeks: int = 1) -> None:
    """Have one proposal made; several of them have tests of their own."""
    QTest.keyClick(stage.window, Qt.Key.Key_R, CONTROL)
    only_one_proposal(stage)
    QTest.keyClick(stage.window.run_panel.weeks_edit, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(stage.window.run_panel.weeks_edit, str(weeks))
    QTest.mouseClick(stage.window.run_panel.start_button, Qt.MouseButton.LeftButton)


def only_one_proposal(stage: Stage) -> None:
    for tick in stage.window.run_panel.choice.preset_ticks[1:]:
        QTest.keyClick(tick, Qt.Key.Key_Space)


def proposal_is_ready(stage: Stage) -> bool:
    return not stage.window.run_panel.take_button.isHidden()


def noted_weeks(stage: Stage) -> int:
    assert stage.window.session is not None
    return len(stage.window.session.plan.roster.mondays)


def open_settings(qtbot: QtBot, set_stage: SetStage, **changes: Any) -> tuple[Stage, Any]:
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": a_plan()}), **changes)
    open_team(qtbot, stage)
    QTest.keyClick(stage.window, Qt.Key.Key_Comma, CONTROL)
    return stage, stage.window.pages.currentWidget()
