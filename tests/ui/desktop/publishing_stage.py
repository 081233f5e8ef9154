"""A window with a plan file, and somebody who publishes in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from zipfile import ZipFile, is_zipfile

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.builders import MONDAY, SUNDAY, TUESDAY, a_full_week, a_plan, later
from tests.data.store.files import file_with
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.stage import Stage
from ui.desktop.dialogs.messages import Message
from ui.desktop.models.week_cells import CellState
from ui.desktop.publishing.dialog import PublishDialog

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TWO_WEEKS = a_full_week(a_full_week(a_plan()), later(MONDAY, weeks=1))
LAST = later(SUNDAY, weeks=1)


class Publisher:
    """Presses keys and buttons, and looks at what comes of it."""

    def __init__(self, qtbot: QtBot, stage: Stage) -> None:
        self.qtbot, self.stage, self.window = qtbot, stage, stage.window
        self.grid = stage.window.view.grid

    @property
    def plan(self) -> Plan:
        session = self.window.session
        assert session is not None
        return session.plan

    @property
    def pill(self) -> str:
        pill = self.window.view.toolbar.pill
        return "" if pill.isHidden() else pill.text()

    @property
    def clipboard(self) -> str:
        return QApplication.clipboard().text()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
        self._come_forward()
        QTest.keyClick(self.window, key, modifiers)

    def _come_forward(self) -> None:
        """Do what a screen does when a dialog closes: keys reach the active window alone."""
        if not self.window.isActiveWindow():
            with self.qtbot.waitActive(self.window):
                self.window.activateWindow()

    def press(self, button: QAbstractButton) -> None:
        QTest.mouseClick(button, LEFT)

    def ask(self) -> PublishDialog:
        """Ask for the dialog with its keys, and wait until the roster was looked at."""
        self.key(Qt.Key.Key_P, CTRL | SHIFT)
        dialog = self.window.publishing.dialog
        assert dialog is not None
        self.qtbot.waitUntil(lambda: dialog.standing.is_known)
        return dialog

    def publish(self) -> None:
        dialog = self.ask()
        for box in dialog.ready.boxes.values():
            box.setChecked(False)
        self.press(dialog.publish)

    def state(self, name: str, day: date = TUESDAY, block: str = "VM1") -> CellState:
        index = self.grid.model.find(name, day, block)
        return self.grid.model.state(index.row(), index.column())

    def to_back_office(self, name: str, day: date = TUESDAY, block: str = "VM1") -> None:
        """Click a cell and press Del."""
        self._come_forward()
        table = self.grid.table
        place = table.visualRect(self.grid.model.find(name, day, block)).center()
        QTest.mouseClick(table.viewport(), LEFT, pos=place)
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_Delete)


def publisher(
    qtbot: QtBot, set_stage: SetStage, folder: Path, plan: Plan, **more: object
) -> Publisher:
    """Open a plan file of a team in the window."""
    stage = set_stage(**more)
    stage.window.open_path(file_with(plan, folder))
    qtbot.waitUntil(lambda: stage.window.session is not None)
    return Publisher(qtbot, stage)


def said(who: Publisher) -> list[str]:
    return [box.text.text() for box in who.window.findChildren(Message)]


def unpacked(file: Path) -> bytes:
    """Return all bytes of a file, those inside a workbook included."""
    if not is_zipfile(file):
        return file.read_bytes()
    with ZipFile(file) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())
