"""A walk through every room and dialog of the window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desktop.first_steps import open_team
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.stage import Stage


def in_front_of(window: QWidget) -> QWidget | None:
    """Return the dialog that stands in sight."""
    tops = (one for one in QApplication.topLevelWidgets() if one is not window)
    return next((one for one in tops if isinstance(one, QDialog) and one.isVisible()), None)


def walk(qtbot: QtBot, stage: Stage) -> Iterator[QWidget]:
    """Yield every room and dialog after it has opened."""
    window, menus = stage.window, stage.window.menus
    yield window
    open_team(qtbot, stage)
    rooms = [*menus.views.values(), menus.settings, *menus.lists.values()]
    grid = [menus.views["roster"], menus.posts, menus.posts, menus.weeks[4], menus.weeks[1]]
    for action in [*rooms, *grid]:
        choose(action)
        yield window
    for action in (menus.sick, *menus.what_if.values()):
        choose(action)
        yield window
        QTest.keyClick(window, Qt.Key.Key_Escape)
        choose(menus.views["roster"])
    dialogs = [menus.new_team, menus.paper, menus.calendars, menus.mail, menus.swap]
    for action in [*dialogs, menus.publish, menus.manual, menus.keys, menus.problem, menus.about]:
        choose(action)
        opened = in_front_of(window)
        assert opened is not None, action.text()
        yield opened
        opened.close()
