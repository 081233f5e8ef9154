"""The grid alone, on screen with a week."""

from __future__ import annotations

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.builders import (
    MONDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    an_employee,
)
from tests.ui.desktop.one_week import show_week
from ui.desktop.theme import Theme
from ui.desktop.views.roster_grid import RosterGrid

FULL = a_full_week(a_plan())


def shown(
    qtbot: QtBot, theme: Theme, plan: Plan = FULL, size: tuple[int, int] = (1200, 700)
) -> RosterGrid:
    grid = RosterGrid(theme)
    qtbot.addWidget(grid)
    grid.resize(*size)
    show_week(grid, plan, MONDAY, TUESDAY)
    with qtbot.waitExposed(grid):
        grid.show()
    return grid


def many(count: int) -> Plan:
    return a_plan(employees=tuple(an_employee(f"Persoon {number}") for number in range(count)))


def picture(grid: RosterGrid) -> QImage:
    return grid.grab().toImage()
