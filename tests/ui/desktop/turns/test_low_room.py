"""The turns in the smallest window."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import a_plan, an_employee
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.turns.stage import open_turns
from ui.desktop.measures import SMALLEST

pytestmark = pytest.mark.gui
_PEOPLE = 12
_IN_SIGHT = 7


def test_in_the_smallest_window_people_are_worth_more_than_their_second_line(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    team = tuple(an_employee(f"Anna {number:02}") for number in range(_PEOPLE))
    stage, room = open_turns(qtbot, set_stage, a_plan(employees=team))
    high = room.table.rowHeight(0)

    stage.window.resize(*SMALLEST)

    qtbot.waitUntil(lambda: room.table.viewport().height() // room.table.rowHeight(0) >= _IN_SIGHT)
    assert room.table.rowHeight(0) < high
