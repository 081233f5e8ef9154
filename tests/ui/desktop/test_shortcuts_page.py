"""The page of the keys (F1) and the menus say the same, and what has no key has a reason."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import open_team
from tests.ui.desktop.stage import Stage
from ui.desktop.dialogs.shortcuts import ShortcutsDialog

pytestmark = pytest.mark.gui


def lines_of(stage: Stage) -> Iterator[QAction]:
    """Give every line of the menus that is the program's own; names of files and steps are not."""
    menus = stage.window.menus
    named = {menus.examples, menus.recent, menus.steps}
    waiting: list[QMenu] = [
        found
        for head in stage.window.menuBar().actions()
        if isinstance(found := head.menu(), QMenu)
    ]
    while waiting:
        for line in waiting.pop(0).actions():
            below = line.menu()
            if isinstance(below, QMenu):
                waiting += [] if below in named else [below]
            elif not line.isSeparator():
                yield line


def plain(line: QAction) -> str:
    return line.text().replace("&", "").removesuffix("…")


def keys_of(line: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    texts = [key.toString(native).replace("Return", "Enter") for key in line.shortcuts()]
    return ", ".join(dict.fromkeys(texts))


def test_the_page_has_every_key_of_the_menus_once_and_no_other(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = set_stage()
    open_team(qtbot, stage)
    QTest.keyClick(stage.window, Qt.Key.Key_F1)
    (dialog,) = stage.window.findChildren(ShortcutsDialog)
    labels = dialog.findChildren(QLabel)
    ends = [one.text() for one in labels].index("In het rooster")
    pairs = pairwise(labels[:ends])
    listed = [(one.text(), key.text()) for one, key in pairs if key.property("role") == "key"]

    assert sorted(listed) == sorted(
        (plain(line), keys_of(line)) for line in lines_of(stage) if line.shortcuts()
    )


WITHOUT_KEY = {
    "a tab of a view that has a key, reached there with the arrows": [
        *("Medewerkers", "Vaardigheden", "Posten", "Diensten", "Wensen", "Saldi"),
        *("Sluitingsdagen", "Afspraken"),
    ],
    "chosen once": ["Licht", "Donker", "Nederlands", "English", "Zoals het systeem"],
    "reasons are shown on purpose, never by a slip of a key": ["Toon redenen"],
    "cannot be undone, or reaches far back": [
        *("Bewaartermijnen", "Wis persoon", "Herstel een eerdere versie"),
    ],
    "a few times a year": [
        *("Extra sluiting", "Andere openingsuren", "Extra mensen", "Uitlenen", "Vroeger terug"),
        *("Bewaar leeg sjabloon", "Jaarlijst van de beurten", "Agenda's maken", "PDF maken"),
        *("Alles over één persoon", "Vergelijk met werkboek", "Vergelijk versies"),
        *("Lijst van afwezigheden inlezen", "Nieuwe medewerker"),
        *("Meld een probleem", "Over Beurtrol"),
    ],
}
"""By the reason why."""


def test_what_has_no_key_has_a_reason(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage()
    open_team(qtbot, stage)

    known = {line for lines in WITHOUT_KEY.values() for line in lines}
    assert {plain(line) for line in lines_of(stage) if not line.shortcuts()} == known
