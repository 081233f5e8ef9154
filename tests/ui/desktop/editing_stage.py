"""A window with the roster that is edited by hand, and a hand that clicks, drags and types."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.builders import MONDAY, TUESDAY
from tests.ui.application.editing_team import a_tuesday
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.pointing import right_click
from tests.ui.desktop.stage import Stage, plans_reader
from ui.application.editing.cells import Cell

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NO = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Hands:
    """Somebody at the window."""

    def __init__(self, qtbot: QtBot, stage: Stage) -> None:
        self.qtbot, self.stage, self.window = qtbot, stage, stage.window
        self.grid = stage.window.view.grid
        self.table = self.grid.table

    @property
    def plan(self) -> Plan:
        session = self.window.session
        assert session is not None
        return session.plan

    @property
    def step(self) -> str:
        """The name of the last step."""
        session = self.window.session
        assert session is not None
        return session.undo_text

    @property
    def told(self) -> str:
        """What the status line says for a while."""
        return self.window.statusBar().currentMessage()

    def place(self, cell: Cell) -> QPoint:
        index = self.grid.model.find(cell.name, cell.day, cell.block)
        assert index.isValid()
        self.table.scrollTo(index)
        return self.table.visualRect(index).center()

    def click(self, cell: Cell, modifiers: Qt.KeyboardModifier = NO) -> None:
        QTest.mouseClick(self.table.viewport(), LEFT, modifiers, self.place(cell))
        self.table.setFocus()

    def right_click(self, cell: Cell) -> None:
        """Ask for the menu as the system does after a press of the right button."""
        right_click(self.table.viewport(), self.place(cell))

    def choose(self, first: Cell, last: Cell) -> None:
        self.click(first)
        self.click(last, SHIFT)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO) -> None:
        QTest.keyClick(self.table, key, modifiers)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.table, text)

    def take(self, place: QPoint, modifiers: Qt.KeyboardModifier = NO) -> None:
        QTest.mousePress(self.table.viewport(), LEFT, modifiers, place)

    def carry(self, place: QPoint) -> None:
        """Move with the button down, in two steps as a pointer does."""
        QTest.mouseMove(self.table.viewport(), place - QPoint(9, 6))
        QTest.mouseMove(self.table.viewport(), place)

    def let_go(self, place: QPoint, modifiers: Qt.KeyboardModifier = NO) -> None:
        QTest.mouseRelease(self.table.viewport(), LEFT, modifiers, place)

    def drag(self, start: Cell, goal: Cell, modifiers: Qt.KeyboardModifier = NO) -> None:
        """Drag from a cell that is chosen already."""
        self.take(self.place(start), modifiers)
        self.carry(self.place(goal))
        self.let_go(self.place(goal), modifiers)

    def chosen(self) -> set[tuple[str, str]]:
        """Return names and blocks of what is chosen on Tuesday."""
        return {
            (cell.name, cell.block)
            for cell in self.window.editing.chosen.cells
            if cell.day == TUESDAY
        }


def hands_on(
    qtbot: QtBot, set_stage: SetStage, plan: Plan | None = None, **changes: object
) -> Hands:
    """Open a plan; the first week of the tests is on screen."""
    reader = plans_reader({"team.xlsx": plan or a_tuesday()})
    stage = set_stage(read_workbook=reader, **changes)
    stage.window.open_path(Path("team.xlsx"))
    qtbot.waitUntil(lambda: stage.window.session is not None)
    stage.window.show_week(MONDAY)
    QApplication.clipboard().clear()
    return Hands(qtbot, stage)
