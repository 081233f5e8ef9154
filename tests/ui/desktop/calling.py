"""Hands for the screen Ziekmelding."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.builders import TUESDAY, a_full_week, a_plan, an_employee, on_duty
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import open_team
from tests.ui.desktop.stage import Stage, plans_reader
from ui.desktop.sick_call.controller import SickCalls
from ui.desktop.sick_call.repairs import OWN
from ui.desktop.sick_call.screen import SickCallScreen

EARLY = datetime(2027, 1, 5, 8, 40)
LONG_MS = 30_000


def a_team_of_four(**changes: Any) -> Plan:
    """Return a week in which Cas and Dina have no post on Tuesday, and so can help out."""
    names = ("Anna", "Bert", "Cas", "Dina")
    plan = a_full_week(a_plan(employees=tuple(an_employee(name) for name in names), **changes))
    for name in names[2:]:
        plan = on_duty(plan, name, TUESDAY)
    return plan


def a_stage(qtbot: QtBot, set_stage: SetStage, plan: Plan, now: datetime = EARLY) -> Stage:
    reader = plans_reader({"team.xlsx": plan})
    stage = set_stage(read_workbook=reader, now=lambda: now)
    open_team(qtbot, stage)
    return stage


def call_in(qtbot: QtBot, stage: Stage, name: str = "Anna") -> SickCallScreen:
    """Choose a row, press F9 and wait for the gaps."""
    stage.window.view.grid.goto(name, TUESDAY, "VM1")
    QTest.keyClick(stage.window, Qt.Key.Key_F9)
    calls = calls_of(stage)
    qtbot.waitUntil(lambda: not calls.screen.gaps.count.isHidden(), timeout=LONG_MS)
    return calls.screen


def calls_of(stage: Stage) -> SickCalls:
    return stage.window.sick_room.calls


def candidates_of(screen: SickCallScreen) -> list[str]:
    return [row.candidate.employee for row in screen.middle.candidates.rows]


def wait_for_people(qtbot: QtBot, screen: SickCallScreen) -> None:
    qtbot.waitUntil(lambda: bool(candidates_of(screen)), timeout=LONG_MS)


def wait_for_repair(qtbot: QtBot, screen: SickCallScreen) -> None:
    qtbot.waitUntil(screen.repairs.take_button.isEnabled, timeout=LONG_MS)


def wait_for_repair_own(qtbot: QtBot, screen: SickCallScreen) -> None:
    """Choose to note the absence and no more, once there is something to choose."""
    qtbot.waitUntil(lambda: OWN in screen.repairs.cards, timeout=LONG_MS)
    QTest.keyClick(screen.repairs.cards[OWN].radio, Qt.Key.Key_Space)
    wait_for_repair(qtbot, screen)


def roster_of(stage: Stage) -> Plan:
    assert stage.window.session is not None
    return stage.window.session.plan


def at_the_desk(plan: Plan, block: str) -> list[str]:
    return [
        employee.name
        for employee in plan.employees
        if plan.roster.entry(employee.name, TUESDAY).post_in(block) == "Balie"
    ]


def texts_in(part: QWidget) -> list[str]:
    """Return what can be read in a part."""
    return [one.text() for one in part.findChildren(QLabel) if not one.isHidden() and one.text()]


def said_in(part: QWidget) -> list[str]:
    """Return what can be read in a part, and what is said of it."""
    parts = [part, *part.findChildren(QWidget)]
    return [
        *texts_in(part),
        *(text for one in parts for text in (one.accessibleName(), one.toolTip())),
    ]


def buttons_in(part: QWidget) -> list[str]:
    return [one.text() for one in part.findChildren(QPushButton) if not one.isHidden()]
