"""Every line of the menus is reached with the mouse, and with its key where it has one.

What each of them does is tested where it is done; here nothing is connected to them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ui.desktop.keeping.actions import KeepingActions
from ui.desktop.menus import Menus

pytestmark = pytest.mark.gui
LEFT = Qt.MouseButton.LeftButton


class Bare(QMainWindow):
    """A window with menus and nothing behind them; it remembers what was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.menus = Menus(self)
        self.keeping = KeepingActions(self.menus)
        self.place = QWidget()
        self.place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCentralWidget(self.place)
        self.menus.edit.give_keys(self.place)
        self.asked: list[QAction] = []
        for action, _ in self.lines():
            action.setEnabled(True)
            action.triggered.connect(lambda _on=False, one=action: self.asked.append(one))

    def lines(self) -> Iterator[tuple[QAction, Sequence[QMenu]]]:
        """Give every line with the menus that lead to it, the one of the bar first."""
        for head in self.menuBar().actions():
            yield from _lines_of(head, ())


def _lines_of(action: QAction, above: Sequence[QMenu]) -> Iterator[tuple[QAction, Sequence[QMenu]]]:
    menu: QObject | None = action.menu()
    if isinstance(menu, QMenu):
        for line in menu.actions():
            yield from _lines_of(line, (*above, menu))
    elif not action.isSeparator():
        yield action, above


@pytest.fixture
def bare(qtbot: QtBot) -> Bare:
    window = Bare()
    qtbot.addWidget(window)
    window.resize(1000, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_every_key_of_the_menus_asks_for_its_own_line_alone(bare: Bare) -> None:
    bare.place.setFocus()
    keys = [(action, key) for action, _ in bare.lines() for key in action.shortcuts()]

    for action, key in keys:
        bare.asked.clear()
        QTest.keySequence(bare.place, key)
        assert bare.asked == [action], key.toString()

    assert len(keys) > 50


def test_every_line_of_the_menus_is_chosen_with_the_mouse(bare: Bare) -> None:
    lines = list(bare.lines())

    for action, menus in lines:
        bare.asked.clear()
        bar = bare.menuBar()
        QTest.mouseClick(bar, LEFT, pos=bar.actionGeometry(menus[0].menuAction()).center())
        for menu, below in pairwise(menus):
            QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(below.menuAction()).center())
        last = menus[-1]
        QTest.mouseClick(last, LEFT, pos=last.actionGeometry(action).center())
        assert bare.asked == [action], action.text()

    assert len(lines) > 90
