"""Opening the view of opening hours, and hands on its week."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.builders import (
    DAYS,
    a_full_week,
    a_plan,
    a_post,
    minutes,
    staffing,
)
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.lists import LEFT, open_view
from tests.ui.desktop.stage import Stage

SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def a_team(**changes: Any) -> Plan:
    usual: dict[str, Any] = {
        "posts": (a_post("Balie"), a_post("Telefoon"), a_post("Backoffice", "back")),
        "staffing": (staffing("Balie", 1, 2), staffing("Telefoon", 0, 1)),
    }
    return a_full_week(a_plan(**{**usual, **changes}))


def open_hours(qtbot: QtBot, set_stage: SetStage, plan: Plan | None = None) -> tuple[Stage, Any]:
    stage = open_view(qtbot, set_stage, a_team() if plan is None else plan, Qt.Key.Key_5)
    return stage, stage.window.pages.currentWidget()


def place(room: Any, day: str, time: str) -> QPoint:
    """Return where a time of a weekday lies in the picture."""
    scale = room.picture.scale
    at = QPointF(scale.x(DAYS[day]) + scale.day_width / 2, scale.y(minutes(time)))
    return at.toPoint()


def drag(room: Any, day: str, start: str, end: str, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    picture = room.picture
    QTest.mousePress(picture, LEFT, PLAIN, place(room, day, start))
    for time in (start, end):
        qt_move(picture, place(room, day, time))
    QTest.mouseRelease(picture, LEFT, modifiers, place(room, day, end))


def qt_move(picture: Any, to: QPoint) -> None:
    """Move the mouse with its button down, which QTest cannot say."""
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove, QPointF(to), picture.mapToGlobal(QPointF(to)), LEFT, LEFT, PLAIN
    )
    QApplication.sendEvent(picture, event)


def focused_key(key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key where the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifiers)


def said(room: Any) -> str:
    strip = room.parts.strip
    return "" if strip.isHidden() else strip.words.text()
