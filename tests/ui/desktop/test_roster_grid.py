"""The cell that is chosen in the grid: by keys and mouse, what it tells, and what keeps it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    WEDNESDAY,
    an_employee,
    later,
)
from tests.ui.desktop.grid_stage import FULL, many, shown
from tests.ui.desktop.one_week import show_week
from ui.desktop.theme import Theme, load_fonts, load_theme

pytestmark = pytest.mark.gui
NO, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def light(qtbot: QtBot) -> Theme:
    load_fonts()
    return load_theme("light")


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
