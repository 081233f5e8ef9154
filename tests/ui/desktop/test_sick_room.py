"""The column that asks who can come, where there is little room."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.desktop.sick_call.middle import Middle
from ui.desktop.theme import load_fonts, load_theme

pytestmark = pytest.mark.gui

LONG = "Christophe Vandam."


def test_the_button_takes_its_words_to_the_room_when_the_window_changes(qtbot: QtBot) -> None:
    load_fonts()
    middle = Middle(load_theme())
    qtbot.addWidget(middle)
    middle.resize(700, 400)
    middle.show()
    middle.show_chosen(LONG, people=3)
    named = middle.put_button.text()

    middle.setFixedWidth(300)
    middle.set_room(300, is_low=True)

    button = middle.put_button
    assert LONG in named
    assert LONG not in button.text()
    assert LONG in button.toolTip()
    qtbot.waitUntil(lambda: button.width() >= button.sizeHint().width())

    middle.setFixedWidth(700)
    middle.set_room(700, is_low=True)

    assert button.text() == named
