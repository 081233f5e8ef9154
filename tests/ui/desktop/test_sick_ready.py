"""The screen of a sick call: not there for the first picture, and there before it is asked for."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from solver import StopToken
from tests.ui.desktop.calling import a_stage, a_team_of_four, call_in
from tests.ui.desktop.conftest import SetStage
from ui.desktop.sick_call.screen import SickCallScreen
from ui.desktop.theme import load_theme

pytestmark = pytest.mark.gui


def test_the_screen_is_built_while_the_roster_is_looked_at(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    empty = set_stage()
    assert not empty.window.findChildren(SickCallScreen)

    stage = a_stage(qtbot, set_stage, a_team_of_four())

    qtbot.waitUntil(lambda: len(stage.window.findChildren(SickCallScreen)) == 1)
    assert not stage.window.sick_room.is_open


def test_a_theme_that_was_chosen_before_there_was_a_screen_is_that_of_the_screen(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    stage.window.set_theme(load_theme("dark"))

    screen = call_in(qtbot, stage)

    assert screen.back_button.property("iconTheme") == "dark"
