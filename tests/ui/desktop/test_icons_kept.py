"""Icons are not made anew where they are shown already: Qt keeps a picture of every new one."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from rostering.time import Horizon
from tests.builders import MONDAY
from ui.desktop.attention_items import Attention
from ui.desktop.insight import Insight
from ui.desktop.parts import set_icon
from ui.desktop.status_line import StatusLine
from ui.desktop.theme import load_theme

pytestmark = pytest.mark.gui


def test_saying_the_same_again_makes_no_icon_anew(qtbot: QtBot) -> None:
    line = StatusLine(load_theme("light"))
    qtbot.addWidget(line)
    lack = Attention("minimum", "Balie: 1 te weinig", "ma 4 jan", "", MONDAY, "VM1", "Balie")
    found = Insight(Horizon(MONDAY, 1), attention=(lack,))

    line.say_insight(found)
    before = [part.icon().cacheKey() for part in line.parts]
    line.say_insight(found)

    assert [part.icon().cacheKey() for part in line.parts] == before
    assert any(not part.icon().isNull() for part in line.parts)


@pytest.mark.parametrize("what", ["name", "role", "theme", "size", "text", "other"])
def test_an_icon_that_looks_otherwise_is_drawn(qtbot: QtBot, what: str) -> None:
    theme = load_theme("dark" if what == "theme" else "light")
    button = QPushButton("Wat")
    qtbot.addWidget(button)
    set_icon(button, "clock", load_theme("light"), "text", 16)
    before = button.icon().cacheKey()
    if what == "text":
        button.setText("")
    if what == "other":
        button.setIcon(QPushButton().icon())

    name, role = "lock" if what == "name" else "clock", "red" if what == "role" else "text"
    set_icon(button, name, theme, role, 20 if what == "size" else 16)

    assert button.icon().cacheKey() != before
    assert not button.icon().isNull()
