"""The buttons in the menu bar that take a step back and make it again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.application.editing_team import at, posts
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import hands_on
from ui.desktop.views.step_buttons import StepButtons

pytestmark = pytest.mark.gui


def test_a_step_is_taken_back_and_made_again_with_the_mouse(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    hands = hands_on(qtbot, set_stage)
    [steps] = hands.window.findChildren(StepButtons)
    undo, redo = steps.buttons
    before = (undo.isEnabled(), redo.isEnabled())
    hands.click(at("Dora"))
    hands.type("o")
    tip = undo.toolTip()

    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    back = (posts(hands.plan, "Dora"), undo.isEnabled(), redo.accessibleName())
    QTest.mouseClick(redo, Qt.MouseButton.LeftButton)

    assert before == (False, False)
    assert tip == "Ongedaan maken: Dora di 5/1 op Balie (Ctrl+Z)"
    assert back == ({}, False, "Opnieuw: Dora di 5/1 op Balie")
    assert posts(hands.plan, "Dora") == {"VM1": "Balie"}
    assert hands.table.hasFocus()
