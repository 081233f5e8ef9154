"""Hands for the lists of the team: what is typed where, and what then stands there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL, open_team
from tests.ui.desktop.stage import Stage, plans_reader
from ui.desktop.records.absence_room import AbsenceRoom
from ui.desktop.records.page import RecordPage
from ui.desktop.records.team_room import TeamRoom

LEFT = Qt.MouseButton.LeftButton


def open_team_room(qtbot: QtBot, set_stage: SetStage, plan: Plan) -> tuple[Stage, TeamRoom]:
    """Open a team and go to its lists with the keys."""
    stage = open_view(qtbot, set_stage, plan, Qt.Key.Key_4)
    room = stage.window.pages.currentWidget()
    assert isinstance(room, TeamRoom)
    return stage, room


def open_absences(qtbot: QtBot, set_stage: SetStage, plan: Plan) -> tuple[Stage, AbsenceRoom]:
    """Open a team and go to the lists of its absences; their calendar has tests of its own."""
    stage = open_view(qtbot, set_stage, plan, Qt.Key.Key_3)
    room = stage.window.pages.currentWidget()
    assert isinstance(room, AbsenceRoom)
    room.show_list("absences")
    room.take_focus()
    return stage, room


def open_view(qtbot: QtBot, set_stage: SetStage, plan: Plan, key: Qt.Key) -> Stage:
    """Open a team and go to a view with its key."""
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": plan}))
    open_team(qtbot, stage)
    QTest.keyClick(stage.window, key, CONTROL)
    return stage


def plan_of(stage: Stage) -> Plan:
    assert stage.window.session is not None
    return stage.window.session.plan


def step_of(stage: Stage) -> str:
    assert stage.window.session is not None
    return stage.window.session.undo_text


def type_in(page: RecordPage, key: str, text: str, end: Qt.Key = Qt.Key.Key_Tab) -> None:
    """Type in a field, in the place of what stands there, and leave it."""
    line: Any = page.form.boxes[key]
    line = line.line
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)
    QTest.keyClick(line, end)


def pick(page: RecordPage, key: str, first_letters: str) -> None:
    """Choose a word of a list with its first letters."""
    box: Any = page.form.boxes[key]
    box.list.setFocus()
    QTest.keyClicks(box.list, first_letters)
    box.list.activated.emit(box.list.currentIndex())


def problem(page: RecordPage, key: str) -> str:
    label = page.form.boxes[key].problem
    return "" if label.isHidden() else label.text()


def click_row(page: RecordPage, line: int) -> None:
    table = page.table
    place: QPoint = table.visualRect(table.order.index(line, 0)).center()
    QTest.mouseClick(table.viewport(), LEFT, pos=place)


def shown(page: RecordPage, column: int = 0) -> list[str]:
    """List what a column of the table says, from above."""
    order = page.table.order
    return [str(order.index(line, column).data()) for line in range(order.rowCount())]


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, LEFT)


def said(page: RecordPage) -> str:
    return "" if page.strip.isHidden() else page.strip.words.text()
