"""The grid on screen: keys, what it tells, how it fits, and that painting wears nothing out."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    WEDNESDAY,
    a_full_week,
    a_plan,
    an_absence,
    an_employee,
    later,
    on_duty,
    staffing,
)
from tests.ui.desktop.one_week import show_week
from ui.desktop.density import Density
from ui.desktop.models.week_cells import CellProblem
from ui.desktop.theme import Theme, ThemeName, load_fonts, load_theme
from ui.desktop.views.roster_grid import RosterGrid

pytestmark = pytest.mark.gui
FULL = a_full_week(a_plan())
NO, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def light(qtbot: QtBot) -> Theme:
    load_fonts()
    return load_theme("light")


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


@pytest.mark.parametrize(
    ("start", "key", "modifier", "goal"),
    [
        ((TUESDAY, "VM2"), Qt.Key.Key_Right, NO, ("Anna", TUESDAY, "NM1")),
        ((TUESDAY, "NM2"), Qt.Key.Key_Right, NO, ("Anna", WEDNESDAY, "VM1")),
        ((TUESDAY, "VM2"), Qt.Key.Key_Down, NO, ("Bert", TUESDAY, "VM2")),
        ((TUESDAY, "VM2"), Qt.Key.Key_Right, CTRL, ("Anna", WEDNESDAY, "VM1")),
        ((TUESDAY, "VM2"), Qt.Key.Key_Left, CTRL, ("Anna", MONDAY, "VM1")),
        ((MONDAY, "VM2"), Qt.Key.Key_Left, CTRL, ("Anna", MONDAY, "VM1")),
        ((SATURDAY, "ZA"), Qt.Key.Key_Right, CTRL, ("Anna", SATURDAY, "ZA")),
        ((TUESDAY, "VM2"), Qt.Key.Key_Down, CTRL, ("Bert", TUESDAY, "VM2")),
        ((TUESDAY, "VM2"), Qt.Key.Key_Home, NO, ("Anna", MONDAY, "VM1")),
        ((TUESDAY, "VM2"), Qt.Key.Key_End, NO, ("Anna", SATURDAY, "ZA")),
        ((TUESDAY, "VM2"), Qt.Key.Key_End, CTRL, ("Bert", SATURDAY, "ZA")),
    ],
    ids=[
        "right",
        "right over the night",
        "down",
        "next day",
        "day before",
        "no day before",
        "no next day",
        "last person",
        "home",
        "end",
        "last of all",
    ],
)
def test_keys_move_the_chosen_cell(
    qtbot: QtBot,
    light: Theme,
    start: tuple[date, str],
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    goal: tuple[str, date, str],
) -> None:
    grid = shown(qtbot, light)
    grid.goto("Anna", *start)
    QTest.keyClick(grid.table, key, modifier)
    assert grid.chosen() == goal
    assert len(grid.table.chosen_places) == 1


def test_each_move_tells_name_day_and_block(qtbot: QtBot, light: Theme) -> None:
    grid = shown(qtbot, light)
    grid.goto("Anna", TUESDAY, "VM1")
    told: list[tuple[str, date, str]] = []
    grid.cell_chosen.connect(lambda name, day, block: told.append((name, day, block)))
    QTest.keyClick(grid.table, Qt.Key.Key_Right)
    QTest.keyClick(grid.table, Qt.Key.Key_Down)
    assert told == [("Anna", TUESDAY, "VM2"), ("Bert", TUESDAY, "VM2")]


def test_a_click_chooses_the_cell_under_the_pointer(qtbot: QtBot, light: Theme) -> None:
    grid = shown(qtbot, light)
    place = grid.table.visualRect(grid.model.find("Bert", WEDNESDAY, "NM1")).center()
    QTest.mouseClick(grid.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert grid.chosen() == ("Bert", WEDNESDAY, "NM1")


def test_the_chosen_cell_stays_chosen_when_the_week_is_set_again(
    qtbot: QtBot, light: Theme
) -> None:
    grid = shown(qtbot, light)
    grid.goto("Bert", WEDNESDAY, "NM1")
    more = replace(FULL, employees=(an_employee("Aagje"), *FULL.employees))
    show_week(grid, more, MONDAY)
    assert grid.chosen() == ("Bert", WEDNESDAY, "NM1")


def test_what_one_looks_at_stays_in_view_when_the_week_is_set_again(
    qtbot: QtBot, light: Theme
) -> None:
    grid = shown(qtbot, light, many(42), size=(500, 500))
    grid.goto("Persoon 0", MONDAY, "VM1")
    bars = (grid.table.horizontalScrollBar(), grid.table.verticalScrollBar())
    for bar in bars:
        bar.setValue(bar.maximum())
    show_week(grid, many(42), MONDAY, TUESDAY)
    assert [bar.value() for bar in bars] == [bar.maximum() for bar in bars]
    assert grid.chosen() == ("Persoon 0", MONDAY, "VM1")


def test_a_place_that_is_not_in_the_week_changes_nothing(qtbot: QtBot, light: Theme) -> None:
    grid = shown(qtbot, light)
    grid.goto("Bert", WEDNESDAY, "NM1")
    grid.goto("Bert", later(WEDNESDAY, weeks=3), "NM1")
    assert grid.chosen() == ("Bert", WEDNESDAY, "NM1")


def test_a_screen_reader_hears_the_cell(qtbot: QtBot, light: Theme) -> None:
    grid = shown(qtbot, light)
    table = QAccessible.queryAccessibleInterface(grid.table)
    said = {table.child(number).text(QAccessible.Text.Name) for number in range(60)}
    assert "Anna, maandag 4 januari, 13u30 tot 15u15, Balie" in said


def many(count: int) -> Plan:
    return a_plan(employees=tuple(an_employee(f"Persoon {number}") for number in range(count)))


@pytest.mark.parametrize(
    ("people", "height"), [(2, 48), (10, 48), (12, 40), (16, 31), (21, 24), (42, 24)]
)
def test_rows_are_as_high_as_all_people_allow(
    qtbot: QtBot, light: Theme, people: int, height: int
) -> None:
    grid = shown(qtbot, light, many(people))
    assert grid.table.rowHeight(0) == height


@pytest.mark.parametrize(
    ("density", "few", "all_"),
    [("compact", 31, 24), ("normal", 40, 40), ("roomy", 48, 48)],
    ids=["compact", "normal", "roomy"],
)
def test_rows_are_as_high_as_was_chosen(
    qtbot: QtBot, light: Theme, density: Density, few: int, all_: int
) -> None:
    grid = shown(qtbot, light, many(3))
    grid.set_density(density)
    before = grid.table.rowHeight(0)
    show_week(grid, many(42), MONDAY)
    assert (before, grid.table.rowHeight(0)) == (few, all_)


def test_forty_two_people_scroll_under_heads_and_over_the_band(qtbot: QtBot, light: Theme) -> None:
    grid = shown(qtbot, light, many(42))
    assert grid.table.verticalScrollBar().maximum() > 0
    assert grid.band.geometry().bottom() < grid.height()
    assert grid.band.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [900, 1032, 1348])
def test_a_week_fits_the_width(qtbot: QtBot, light: Theme, width: int) -> None:
    grid = shown(qtbot, light, size=(width, 700))
    assert grid.table.horizontalScrollBar().maximum() == 0


def test_the_band_scrolls_with_the_week(qtbot: QtBot, light: Theme) -> None:
    grid = shown(qtbot, light, size=(500, 700))
    bar, other = grid.table.horizontalScrollBar(), grid.band.horizontalScrollBar()
    assert bar.maximum() == other.maximum() > 0
    bar.setValue(bar.maximum())
    assert other.value() == bar.maximum()
    other.setValue(0)
    assert bar.value() == 0


def test_columns_of_the_band_stand_under_those_of_the_week(qtbot: QtBot, light: Theme) -> None:
    grid = shown(qtbot, light)
    for column in range(grid.model.columnCount()):
        left = grid.table.columnViewportPosition(column)
        assert grid.band.columnViewportPosition(column) == left


def test_the_card_of_an_empty_week_offers_the_next_step(qtbot: QtBot, light: Theme) -> None:
    grid = shown(qtbot, light, a_plan())
    grid.show_empty("Week 1 heeft nog geen rooster", "Drie mensen zijn afwezig.", "Maak rooster")
    card = grid.card
    assert card.isVisible()
    with qtbot.waitSignal(grid.empty_action, timeout=1000):
        QTest.mouseClick(card.button, Qt.MouseButton.LeftButton)
    grid.hide_empty()
    assert not card.isVisible()


def picture(grid: RosterGrid) -> QImage:
    return grid.grab().toImage()


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
