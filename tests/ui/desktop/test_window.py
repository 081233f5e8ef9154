"""The window itself: little room, other colours, a quick start."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL, open_team
from tests.ui.desktop.pointing import choose
from ui.desktop.dialogs.shortcuts import ShortcutsDialog

pytestmark = pytest.mark.gui


def test_in_a_narrow_window_the_panel_comes_over_the_grid_when_asked(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = set_stage()
    open_team(qtbot, stage)
    host = stage.window.host

    stage.window.resize(860, 560)
    qtbot.waitUntil(lambda: not host.shows_panel)
    QTest.keyClick(stage.window, Qt.Key.Key_J, CONTROL)
    asked, grid_width = host.shows_panel, stage.window.view.grid.width()
    QTest.keyClick(host, Qt.Key.Key_Escape)

    assert (asked, host.shows_panel) == (True, False)
    assert grid_width == host.width()


def test_in_a_wide_window_the_panel_stands_beside_the_grid(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = set_stage()
    stage.window.resize(1440, 900)
    open_team(qtbot, stage)
    host = stage.window.host

    beside = stage.window.view.grid.width()
    QTest.keyClick(stage.window, Qt.Key.Key_J, CONTROL)

    assert beside == host.width() - 316
    assert stage.window.view.grid.width() == host.width()


def test_the_theme_changes_while_a_roster_is_open(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage()
    open_team(qtbot, stage)
    before = stage.window.grab().toImage().pixelColor(5, 5)

    choose(stage.window.menus.themes["dark"])
    after = stage.window.grab().toImage().pixelColor(5, 5)
    choose(stage.window.menus.themes["light"])

    assert before.lightness() > 200 > 60 > after.lightness()
    assert stage.settings.theme == "light"


def test_f1_lists_the_keys_of_the_menus(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage()

    QTest.keyClick(stage.window, Qt.Key.Key_F1)

    (dialog,) = stage.window.findChildren(ShortcutsDialog)
    texts = [found.text() for found in dialog.findChildren(QLabel)]
    assert texts[texts.index("Maak rooster") + 1] == "Ctrl+R"

    def shown() -> set[str]:
        return {one.text() for one in dialog.findChildren(QLabel) if one.isVisible()}

    QTest.keyClicks(dialog.filter, "ongedaan")
    assert shown() == {"Bewerken", "Ongedaan maken", "Ctrl+Z"}
    QTest.keyClicks(dialog.filter, " x")
    assert shown() == {"Daarvoor is er geen toets."}
    QTest.keyClick(dialog.filter, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_cannot_be_done_yet_is_not_offered(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage()
    menus = stage.window.menus

    closed = [menus.plan.isEnabled(), menus.export.isEnabled(), menus.stop.isEnabled()]
    open_team(qtbot, stage)
    empty = [menus.plan.isEnabled(), menus.export.isEnabled(), menus.stop.isEnabled()]

    assert (closed, empty) == ([False, False, False], [True, False, False])


def test_the_window_loads_no_heavy_library_before_it_stands() -> None:
    script = (
        "import sys, ui.desktop.app; "
        "heavy = ('alembic', 'icalendar', 'openpyxl', 'ortools', 'pandas', 'sqlalchemy'); "
        "print([name for name in heavy if name in sys.modules])"
    )

    outcome = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert outcome.stdout.strip() == "[]"
