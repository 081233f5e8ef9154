"""The first screen: what can be begun with, by mouse and by keys, and the recent files."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.stage import Chooser
from ui.desktop.collaborators import read_workbook
from ui.desktop.dialogs.messages import Message
from ui.desktop.settings import RecentFile
from ui.desktop.theme import load_theme
from ui.desktop.views.welcome import Welcome

pytestmark = pytest.mark.gui
OPENED = datetime(2027, 1, 4, 9, 30)


@pytest.fixture
def welcome(qtbot: QtBot) -> Welcome:
    made = Welcome(load_theme("light"))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_every_action_can_be_reached_and_pressed_with_the_keys(welcome: Welcome) -> None:
    asked: list[str] = []
    welcome.new_team_requested.connect(lambda: asked.append("new"))
    welcome.open_requested.connect(lambda: asked.append("open"))
    welcome.example_requested.connect(lambda: asked.append("example"))
    welcome.template_requested.connect(lambda: asked.append("template"))
    welcome.new_card.setFocus()

    for _ in range(5):
        card = QApplication.focusWidget()
        assert card is not None
        QTest.keyClick(card, Qt.Key.Key_Return)
        QTest.keyClick(card, Qt.Key.Key_Down)

    assert asked == ["new", "open", "example", "template", "new"]


def test_a_recent_file_that_is_not_there_says_so(
    qtbot: QtBot, welcome: Welcome, tmp_path: Path
) -> None:
    there = tmp_path / "team.beurtrol"
    there.touch()
    gone = tmp_path / "weg.beurtrol"

    welcome.set_recent([RecentFile(path, path.stem, OPENED) for path in (there, gone)])

    first, second = welcome.cards[4:]
    assert [label.text() for label in first.findChildren(QLabel)][-1] == "4 januari 2027"
    assert [label.text() for label in second.findChildren(QLabel)][-1] == "niet gevonden"
    assert second.accessibleName().endswith("niet gevonden")
    qtbot.waitUntil(first.hasFocus)


def test_opening_a_file_that_is_not_there_says_so_and_changes_nothing(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    stage = set_stage(read_workbook=read_workbook, ask_plan_file=Chooser())
    names = ["weg.beurtrol", "weg.xlsx"]
    for name in names:
        stage.settings.remember(tmp_path / name, "Onthaal", OPENED)
    stage.window.recent.show()

    for card in stage.window.welcome.cards[4:]:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: len(stage.window.findChildren(Message)) == 2)
    said = sorted(box.text.text() for box in stage.window.findChildren(Message))
    assert all(name in sentence for name, sentence in zip(names, said, strict=True))
    assert stage.window.session is None
