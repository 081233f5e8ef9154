"""How the grid shares its room: rows, columns, the band, and the card over an empty week."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import (
    MONDAY,
    a_plan,
)
from tests.ui.desktop.grid_stage import many, shown
from tests.ui.desktop.one_week import show_week
from ui.desktop.density import Density
from ui.desktop.theme import Theme, load_fonts, load_theme

pytestmark = pytest.mark.gui


@pytest.fixture
def light(qtbot: QtBot) -> Theme:
    load_fonts()
    return load_theme("light")


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
