"""Where the keyboard is after something ended: where one goes on, and never nowhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.application.editing_team import at
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import CTRL, hands_on
from tests.ui.desktop.first_steps import open_team
from tests.ui.desktop.proposals_stage import Series, ask, dialog_of, start
from tests.ui.desktop.stage import Scripted, Stage

pytestmark = pytest.mark.gui


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, key, modifiers)


def keyboard() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None, "nothing has the keyboard"
    return here


def opened(qtbot: QtBot, set_stage: SetStage, solve: object) -> Stage:
    stage = set_stage(solve=solve)
    open_team(qtbot, stage)
    ask(stage)
    start(stage)
    return stage


def test_a_roster_that_was_taken_over_has_the_keyboard(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, Series())
    dialog = dialog_of(qtbot, stage)

    QTest.keyClick(dialog.take_button, Qt.Key.Key_Return)
    # A window system gives the keyboard back to the window below a dialog.
    stage.window.activateWindow()

    qtbot.waitUntil(stage.window.view.grid.table.hasFocus)


def test_a_run_that_is_given_up_leaves_the_keyboard_in_the_roster(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = set_stage()
    open_team(qtbot, stage)
    ask(stage)
    panel = stage.window.run_panel
    assert panel.isAncestorOf(keyboard())

    press(Qt.Key.Key_Escape)

    assert not panel.isVisible()
    assert keyboard().window() is stage.window


def test_stopping_a_run_keeps_the_keyboard_in_the_panel(qtbot: QtBot, set_stage: SetStage) -> None:
    solve = Scripted(waits=True)
    stage = opened(qtbot, set_stage, solve)
    panel = stage.window.run_panel
    qtbot.waitUntil(lambda: keyboard() is panel.stop_button)
    passed: list[QWidget | None] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(lambda _old, new: passed.append(new))

    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not panel.take_button.isHidden())

    assert keyboard() is panel.take_button
    assert [one for one in passed if one is None or not panel.isAncestorOf(one)] == []


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(Qt.Key.Key_Return, CTRL), (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)],
)
def test_after_a_note_the_keyboard_is_back_in_the_roster(
    qtbot: QtBot, set_stage: SetStage, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    hands = hands_on(qtbot, set_stage)
    hands.click(at("Anna"))

    press(Qt.Key.Key_M, CTRL)
    QTest.keyClicks(keyboard(), "Belt om 10u")
    press(key, modifiers)
    assert keyboard() is hands.table

    QTest.keyClick(hands.table, Qt.Key.Key_F6)
    page = hands.window.side.cell
    page.setFocus()
    press(Qt.Key.Key_M, CTRL)
    press(Qt.Key.Key_Escape)
    assert keyboard() is page
