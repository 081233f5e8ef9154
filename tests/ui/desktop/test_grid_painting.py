"""How the grid is painted: anew where something changed, and that it wears nothing out."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import (
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    a_plan,
    an_absence,
    on_duty,
    staffing,
)
from tests.ui.desktop.grid_stage import FULL, picture, shown
from tests.ui.desktop.one_week import show_week
from ui.desktop.models.week_cells import CellProblem
from ui.desktop.theme import Theme, ThemeName, load_fonts, load_theme
from ui.desktop.views.roster_grid import RosterGrid

pytestmark = pytest.mark.gui


@pytest.fixture
def light(qtbot: QtBot) -> Theme:
    load_fonts()
    return load_theme("light")


@pytest.mark.parametrize("name", ["light", "dark"])
def test_another_theme_repaints_everything(qtbot: QtBot, light: Theme, name: ThemeName) -> None:
    grid = shown(qtbot, light)
    theme = load_theme(name)
    grid.set_theme(theme)
    seen = picture(grid)
    corners = (QPoint(2, 60), QPoint(2, seen.height() - 5), QPoint(600, 400))
    assert {seen.pixelColor(place).name() for place in corners} == {theme.colour("surface").name()}


EDITED = on_duty(FULL, "Anna", TUESDAY, posts={"VM1": "Balie"}, locked=True)


def edit(grid: RosterGrid) -> None:
    show_week(grid, EDITED, MONDAY, TUESDAY)


def turn_over(grid: RosterGrid) -> None:
    show_week(grid, FULL, MONDAY, WEDNESDAY)


def choose(grid: RosterGrid) -> None:
    first, last = (grid.model.find(name, TUESDAY, "VM1") for name in ("Anna", "Bert"))
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    grid.table.selectionModel().select(QItemSelection(first, last), flag)


def scroll(grid: RosterGrid) -> None:
    grid.set_zoom(2.0)
    QApplication.processEvents()
    for bar in (grid.table.horizontalScrollBar(), grid.table.verticalScrollBar()):
        bar.setValue(bar.maximum())


def darken(grid: RosterGrid) -> None:
    grid.set_theme(load_theme("dark"))


def read_posts(grid: RosterGrid) -> None:
    show_week(grid, EDITED, MONDAY, WEDNESDAY)
    grid.show_posts(True)


@pytest.mark.parametrize("change", [edit, turn_over, choose, scroll, darken, read_posts])
def test_what_changes_is_painted_as_if_it_were_new(
    qtbot: QtBot, light: Theme, change: Callable[[RosterGrid], None]
) -> None:
    """Rows and heads are pictures that are kept: none may outlive what it shows."""
    grid, other = shown(qtbot, light), shown(qtbot, light, size=(300, 200))
    for table in (grid.table, grid.posts, other.table, other.posts):
        # The keys are in one of two windows, and seen there.
        table.clearFocus()
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    before = picture(grid)
    change(grid)
    # Nothing can be used again in a grid of another size.
    other.resize(grid.size())
    QApplication.processEvents()
    change(other)
    assert picture(grid) != before
    assert picture(grid) == picture(other)


def test_a_row_that_is_not_edited_keeps_its_picture(
    qtbot: QtBot, light: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid = shown(qtbot, light)
    picture(grid)
    drawn: list[int] = []
    draw = grid.table.looks._draw

    def noted(row: int, painter: QPainter, place: QRect) -> None:
        drawn.append(row)
        draw(row, painter, place)

    monkeypatch.setattr(grid.table.looks, "_draw", noted)
    show_week(grid, EDITED, MONDAY, TUESDAY)
    for _ in range(2):
        grid.table.viewport().repaint()
    assert drawn == [0]


def test_a_post_has_its_fill_and_a_shortage_its_frame(qtbot: QtBot, light: Theme) -> None:
    plan = replace(FULL, staffing=(staffing("Balie", 2, 2),))
    grid = shown(qtbot, light, plan)
    seen = picture(grid)
    index = grid.model.find("Anna", TUESDAY, "VM1")
    cell = grid.table.visualRect(index)
    corner = grid.table.viewport().mapTo(grid, cell.topLeft() + QPoint(6, 13))
    assert seen.pixelColor(corner).name().upper() == light.post(1).fill
    line = grid.band.visualRect(grid.band.band.index(0, index.column()))
    ground = grid.band.viewport().mapTo(grid, line.topLeft() + QPoint(6, 6))
    assert seen.pixelColor(ground).name().upper() == light.roles["redT"]


def test_broken_rules_are_ringed_but_not_in_a_roster_that_is_still_being_made(
    qtbot: QtBot, light: Theme
) -> None:
    grid = shown(qtbot, light)
    grid.show_problems([CellProblem("Anna", TUESDAY, "VM1", "Te weinig rust.")])
    cell = grid.table.visualRect(grid.model.find("Anna", TUESDAY, "VM1"))
    # Inside the red block, which stands over the upper left corner.
    place = grid.table.viewport().mapTo(grid, cell.topLeft() + QPoint(0, 7))
    assert picture(grid).pixelColor(place).name().upper() == light.roles["red"]
    show_week(grid, FULL, MONDAY, TUESDAY, marks=a_plan())
    assert picture(grid).pixelColor(place).name().upper() != light.roles["red"]
    show_week(grid, FULL, MONDAY, TUESDAY)
    assert picture(grid).pixelColor(place).name().upper() == light.roles["red"]


def test_a_thousand_repaints_keep_every_reference_to_none(qtbot: QtBot, light: Theme) -> None:
    """Binding versions exist that lose one at each call without a result, and abort in the end."""
    plan = on_duty(FULL, "Anna", TUESDAY, posts={"VM1": "Balie"}, locked=True, remote=("NM",))
    plan = replace(plan, absences=(an_absence("Bert", WEDNESDAY, WEDNESDAY, part="NM"),))
    grid = shown(qtbot, light, plan, size=(700, 300))
    grid.goto("Anna", TUESDAY, "VM1")
    grid.table.viewport().repaint()
    before = sys.getrefcount(None)
    for number in range(1000):
        # Another day is marked each time, so that no picture can be used again.
        grid.table.set_today((TUESDAY, WEDNESDAY)[number % 2])
        grid.table.viewport().repaint()
    assert abs(sys.getrefcount(None) - before) < 1000
