"""The searches of a sick call end when nobody waits for them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from solver import StopToken
from tests.builders import (
    TUESDAY,
    on_duty,
)
from tests.ui.desktop.calling import (
    LONG_MS,
    a_stage,
    a_team_of_four,
    call_in,
    calls_of,
    roster_of,
)
from tests.ui.desktop.conftest import SetStage

pytestmark = pytest.mark.gui


def test_leaving_the_screen_ends_the_search(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    screen = call_in(qtbot, stage)
    qtbot.waitUntil(lambda: len(endless_search) == 1, timeout=LONG_MS)
    before = roster_of(stage)

    QTest.keyClick(screen, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not calls_of(stage).running.is_working, timeout=LONG_MS)

    assert endless_search[0].is_set
    assert roster_of(stage) is before
    assert stage.window.pages.currentWidget() is stage.window.host


def test_another_answer_ends_the_search_and_begins_a_new_one(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    screen = call_in(qtbot, stage)
    qtbot.waitUntil(lambda: len(endless_search) == 1, timeout=LONG_MS)

    screen.who.person.setFocus()
    QTest.keyClick(screen.who.person, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(endless_search) == 2, timeout=LONG_MS)

    assert screen.who.person.currentText() == "Bert"
    assert [token.is_set for token in endless_search] == [True, False]
    assert [row.accessibleName().split(",")[0] for row in screen.gaps.rows] == [
        "13:30–15:15",
        "15:15–17:00",
    ]


def test_a_plan_that_changes_below_the_screen_is_asked_anew(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    screen = call_in(qtbot, stage)
    qtbot.waitUntil(lambda: len(endless_search) == 1, timeout=LONG_MS)
    assert stage.window.session is not None

    plan = on_duty(roster_of(stage), "Anna", TUESDAY, "Dag", {"VM2": "Balie"})
    stage.window.session.change(plan, "bewerking")
    qtbot.waitUntil(lambda: len(screen.gaps.rows) == 1, timeout=LONG_MS)

    assert endless_search[0].is_set
