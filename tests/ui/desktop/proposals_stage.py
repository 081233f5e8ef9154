"""Searches that play a part, and a window in which proposals are asked for and compared."""

from __future__ import annotations

import threading
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from solver import GoalResult, Options
from solver.problem import goals_in_order
from tests.ui.desktop.stage import Stage
from tests.ui.desktop.test_journey import CONTROL
from ui.desktop.proposals.comparison import ComparisonDialog


def nothing_proven(options: Options | None, bound: int = 0) -> tuple[GoalResult, ...]:
    """Return the goals of a search in its order, none of them with a value."""
    order = (options or Options()).priority
    return tuple(GoalResult(goal, None, bound, "none", 0.0) for goal in goals_in_order(order))


def go_on(free: threading.Event, stop: Any) -> None:
    """Go on as a search does, until it is stopped or let go."""
    stop.on_stop(free.set)
    free.wait()


def ask(stage: Stage) -> None:
    QTest.keyClick(stage.window, Qt.Key.Key_R, CONTROL)
    # The number is chosen: typing replaces it.
    QTest.keyClick(stage.window.run_panel.weeks_edit, Qt.Key.Key_1)


def start(stage: Stage) -> None:
    QTest.keyClick(stage.window.run_panel.weeks_edit, Qt.Key.Key_Return)


def dialog_of(qtbot: QtBot, stage: Stage) -> ComparisonDialog:
    qtbot.waitUntil(lambda: stage.window.proposals.dialog is not None)
    dialog = stage.window.proposals.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def press(part: QWidget) -> None:
    QTest.mouseClick(part, Qt.MouseButton.LeftButton)


def plan_of(stage: Stage) -> Plan:
    assert stage.window.session is not None
    return stage.window.session.plan
