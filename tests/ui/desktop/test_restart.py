"""What the window still knows when the program is opened again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import a_plan
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import ALT, open_team
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.stage import plans_reader
from ui.desktop.measures import SMALLEST

pytestmark = pytest.mark.gui


def test_a_window_comes_back_where_it_can_be_seen_and_as_it_was(
    qtbot: QtBot, qapp: QApplication, set_stage: SetStage
) -> None:
    first = set_stage()
    open_team(qtbot, first)
    before = first.window
    before.resize(SMALLEST[0], 640)
    before.move(5000, 4000)
    QTest.keyClick(before, Qt.Key.Key_9, ALT)
    before.close()

    stage = set_stage()

    screen = qapp.primaryScreen().geometry()
    assert screen.contains(stage.window.geometry().topLeft())
    assert (stage.window.width(), stage.window.height()) == (SMALLEST[0], 640)
    assert stage.settings.density == "roomy"
    assert stage.window.menus.densities["roomy"].isChecked()


def test_a_recent_file_is_opened_from_the_menu_after_a_restart(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    path = tmp_path / "team.xlsx"
    path.touch()
    reader = plans_reader({"team.xlsx": a_plan()})
    first = set_stage(read_workbook=reader)
    open_team(qtbot, first, path)
    first.window.close()

    stage = set_stage(read_workbook=reader)
    choose(stage.window.menus.recent.actions()[0])

    qtbot.waitUntil(lambda: stage.window.session is not None)
    assert stage.window.windowTitle() == "Onthaal – Beurtrol"


def test_enter_goes_on_with_the_latest_file_after_a_restart(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    path = tmp_path / "team.xlsx"
    path.touch()
    reader = plans_reader({"team.xlsx": a_plan()})
    first = set_stage(read_workbook=reader)
    open_team(qtbot, first, path)
    first.window.close()

    stage = set_stage(read_workbook=reader)
    latest = stage.window.welcome.recent.cards[0]
    qtbot.waitUntil(latest.hasFocus)
    QTest.keyClick(latest, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: stage.window.session is not None)


def test_the_roster_is_shown_as_it_was_left(qtbot: QtBot, set_stage: SetStage) -> None:
    first = set_stage()
    open_team(qtbot, first)
    assert first.window.host.shows_panel
    choose(first.window.menus.weeks[2])
    choose(first.window.menus.larger)
    choose(first.window.menus.panel)
    first.window.close()

    stage = set_stage()
    open_team(qtbot, stage)

    assert stage.window.view.grid.weeks == 2
    assert stage.window.menus.weeks[2].isChecked()
    assert stage.window.weeks.zoom == 110
    assert not stage.window.host.shows_panel
    assert not stage.window.menus.panel.isChecked()


@pytest.mark.parametrize("stored", ["", "3", "veel"])
def test_what_no_window_ever_stored_is_shown_as_usual(
    qtbot: QtBot, set_stage: SetStage, stored: str
) -> None:
    first = set_stage()
    for key in ("roster/weeks", "roster/zoom"):
        first.settings._store.setValue(key, stored)

    stage = set_stage()
    open_team(qtbot, stage)

    assert stage.window.view.grid.weeks == 1
    assert stage.window.weeks.zoom == 100
