"""The first screen: what can be begun with, by mouse and by keys, and the recent files."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
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


def test_a_recent_file_says_what_it_is_where_it_lies_and_when_it_was_opened(
    welcome: Welcome, tmp_path: Path
) -> None:
    folder = tmp_path / "Balie"
    folder.mkdir()
    files = [folder / "Loket.beurtrol", folder / "Loket.xlsx", folder / "oud.xlsx"]
    times = [datetime(2027, 1, 4, 9, 5), datetime(2027, 1, 3, 16, 12), datetime(2026, 12, 4, 8)]
    for path in files:
        path.touch()
    welcome.recent.today = lambda: date(2027, 1, 4)

    welcome.set_recent(
        [RecentFile(path, "Loket", when) for path, when in zip(files, times, strict=True)]
    )

    where = f"{tmp_path.name} › Balie"
    assert [texts_of(card) for card in welcome.recent.cards] == [
        ["Loket", f"Planning · {where}", "vandaag om 9:05"],
        ["Loket", f"Excelwerkboek · {where}", "gisteren om 16:12"],
        ["Loket", f"Excelwerkboek · {where}", "4 december 2026"],
    ]


def welcome_says(welcome: Welcome, said: str) -> bool:
    return texts_of(welcome.recent.cards[1])[-1] == said


def texts_of(card: QWidget) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.text()]


def test_the_list_says_of_a_file_that_goes_and_comes_back_and_keeps_the_keyboard(
    qtbot: QtBot, welcome: Welcome, tmp_path: Path
) -> None:
    paths = [tmp_path / "een.beurtrol", tmp_path / "twee.beurtrol"]
    for path in paths:
        path.touch()
    welcome.set_recent([RecentFile(path, path.stem, OPENED) for path in paths])
    qtbot.waitUntil(welcome.recent.cards[0].hasFocus)
    QTest.keyClick(welcome.recent.cards[0], Qt.Key.Key_Down)
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)

    for change, said in ((paths[1].unlink, "niet gevonden"), (paths[1].touch, "4 januari 2027")):
        elsewhere.show()
        elsewhere.activateWindow()
        qtbot.waitUntil(elsewhere.isActiveWindow)
        change()
        welcome.activateWindow()
        qtbot.waitUntil(partial(welcome_says, welcome, said))
        qtbot.waitUntil(welcome.recent.cards[1].hasFocus)


def test_delete_takes_a_file_out_of_the_list_and_the_menu_and_leaves_the_file(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    stage = set_stage()
    paths = [tmp_path / "een.xlsx", tmp_path / "twee.xlsx"]
    for path in paths:
        path.touch()
        stage.settings.remember(path, path.stem, OPENED)
    stage.window.recent.show()
    recent, menu = stage.window.welcome.recent, stage.window.menus.recent

    stage.window.activateWindow()
    qtbot.waitUntil(recent.cards[0].hasFocus)

    QTest.keyClick(recent.cards[0], Qt.Key.Key_Delete)

    assert [texts_of(card)[0] for card in recent.cards] == ["een"]
    assert [action.text() for action in menu.actions()[:1]] == ["een – een.xlsx"]
    assert paths[1].is_file()


def test_the_menu_says_which_recent_file_is_gone(set_stage: SetStage, tmp_path: Path) -> None:
    stage = set_stage()
    path = tmp_path / "weg.xlsx"
    path.touch()
    stage.settings.remember(path, "Loket", OPENED)
    stage.window.recent.show()
    menu = stage.window.menus.recent
    path.unlink()

    menu.popup(stage.window.pos())
    try:
        assert menu.actions()[0].text() == "Loket – weg.xlsx (niet gevonden)"
    finally:
        menu.close()


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
