"""The lines below the people, where the columns need a bar."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import MONDAY, a_full_week, a_plan, an_employee
from tests.ui.desktop.one_week import show_week
from ui.desktop.theme import load_fonts, load_theme
from ui.desktop.views.roster_grid import RosterGrid

pytestmark = pytest.mark.gui
_LOW, _WIDTHS = 330, range(330, 1100, 5)


def test_a_bar_below_the_columns_covers_no_line_at_any_width(qtbot: QtBot) -> None:
    load_fonts()
    team = tuple(an_employee(f"Anna {number:02}") for number in range(30))
    grid = RosterGrid(load_theme("light"))
    qtbot.addWidget(grid)
    grid.resize(_WIDTHS.start, _LOW)
    show_week(grid, a_full_week(a_plan(employees=team)), MONDAY)
    with qtbot.waitExposed(grid):
        grid.show()

    scrolled, covered = [], []
    for width in _WIDTHS:
        grid.resize(width, _LOW)
        QApplication.processEvents()
        scrolled.append(grid.band.horizontalScrollBar().maximum() > 0)
        if grid.band.viewport().height() < grid.band.wanted_height:
            covered.append(width)

    assert covered == []
    assert {*scrolled} == {True, False}
