"""A planning run that ends before it had a roster of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from rostering.time import Horizon
from solver import Options, Progress, Result
from tests.builders import MONDAY, a_full_week, a_plan
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import open_team, start_run
from tests.ui.desktop.proposals_stage import go_on, nothing_proven
from tests.ui.desktop.stage import plans_reader
from ui.desktop.dialogs.messages import Message

pytestmark = pytest.mark.gui


class Fruitless:
    """A solver without luck: its last word is a roster of what stays, and that is nothing."""

    def __init__(self, *, waits: bool) -> None:
        self._waits = waits
        self.free = threading.Event()

    def __call__(
        self,
        plan: Plan,
        horizon: Horizon,
        options: Options | None = None,
        *,
        on_progress: Callable[[Progress], None] = lambda _: None,
        stop: Any = None,
    ) -> Result:
        goals = nothing_proven(options)
        on_progress(Progress("minimum", goals, 0.1))
        if self._waits:
            go_on(self.free, stop)
        emptied = plan.with_roster(plan.roster.without(horizon.days))
        on_progress(Progress(None, goals, 0.2, emptied))
        return Result(emptied, plan, horizon, goals, 0.3, stop.is_set)


@pytest.mark.parametrize(
    ("waits", "why"),
    [
        pytest.param(True, "Je stopte voor er een eerste rooster was.", id="stopped"),
        pytest.param(False, "In de tijd die er was, is geen rooster gevonden.", id="time is up"),
    ],
)
def test_a_run_that_found_nothing_offers_no_empty_roster(
    qtbot: QtBot, set_stage: SetStage, waits: bool, why: str
) -> None:
    team = plans_reader({"team.xlsx": a_full_week(a_plan(), MONDAY)})
    stage = set_stage(solve=Fruitless(waits=waits), read_workbook=team)
    open_team(qtbot, stage)
    window = stage.window
    assert window.session is not None
    before = window.session.plan
    start_run(qtbot, stage)
    if waits:
        QTest.mouseClick(window.run_panel.stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.findChildren(Message)))

    [message] = window.findChildren(Message)
    assert message.text.text().startswith(why)
    assert message.text.text().endswith("Je rooster is niet gewijzigd.")
    assert not window.proposals.is_open
    assert window.session.plan is before
