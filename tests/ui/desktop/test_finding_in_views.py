"""What is found stays in the view in sight, where it has a place there."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rostering.calendar import TurnKind
from tests.builders import MONDAY, later
from tests.ui.application.turns.rotation import a_trio
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL
from tests.ui.desktop.stage import Stage
from tests.ui.desktop.turns.stage import open_turns

pytestmark = pytest.mark.gui


def look_for(stage: Stage, key: Qt.Key, text: str) -> None:
    QTest.keyClick(stage.window, key, CONTROL)
    QTest.keyClicks(stage.window.finding.box, text)
    QTest.keyClick(stage.window.finding.box, Qt.Key.Key_Return)


def test_people_and_days_are_found_in_the_turns_and_the_absences(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, turns = open_turns(qtbot, set_stage, a_trio())

    look_for(stage, Qt.Key.Key_F, "bert")
    look_for(stage, Qt.Key.Key_G, "week 20")
    there = turns.table.current
    QTest.keyClick(stage.window, Qt.Key.Key_3, CONTROL)
    look_for(stage, Qt.Key.Key_F, "bert")
    look_for(stage, Qt.Key.Key_G, "vandaag")
    absences: Any = stage.window.pages.currentWidget()
    calendar = absences.calendar.calendar

    assert there is not None
    assert (there.name, there.day, there.kind) == (
        "Bert",
        later(MONDAY, weeks=19),
        TurnKind.EVENING,
    )
    assert calendar.model.spot(calendar.table.currentIndex()) == ("Bert", later(MONDAY, days=1))
    assert calendar.table.hasFocus()


def test_what_has_no_place_in_a_view_is_found_in_the_roster(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, _ = open_turns(qtbot, set_stage, a_trio())

    QTest.keyClick(stage.window, Qt.Key.Key_5, CONTROL)
    look_for(stage, Qt.Key.Key_F, "bert")

    assert stage.window.pages.currentWidget() is stage.window.host
    chosen = stage.window.view.grid.chosen()
    assert chosen is not None
    assert chosen[0] == "Bert"
