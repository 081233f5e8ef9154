"""Arrows at the edge of the weeks in sight, by real keys: the view follows, in people and posts."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rostering.time import WEEK
from tests.builders import MONDAY, SATURDAY, on_duty
from tests.ui.application.editing_team import a_tuesday, at, posts
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import CTRL, SHIFT, Hands, hands_on
from ui.application.editing.cells import Cell

pytestmark = pytest.mark.gui
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right
LAST, FIRST = at("Anna", "ZA", SATURDAY), at("Anna", "VM1", MONDAY + WEEK)
"""The last cell of a week, and the first of the next."""


@pytest.fixture
def hands(qtbot: QtBot, set_stage: SetStage) -> Hands:
    plan = on_duty(a_tuesday(), "Anna", SATURDAY, "Zaterdag", {"ZA": "Balie"})
    plan = on_duty(plan, "Anna", MONDAY + WEEK, posts={"VM1": "Telefoon"})
    return hands_on(qtbot, set_stage, plan, today=lambda: MONDAY)


def seen(hands: Hands) -> tuple[date, int]:
    """Return the first week in sight, and how many there are."""
    return hands.window.weeks.monday, hands.grid.weeks


def chosen(hands: Hands) -> list[Cell]:
    return hands.window.editing.chosen.cells


def test_an_arrow_goes_on_in_the_next_week_and_back(hands: Hands) -> None:
    hands.click(LAST)
    hands.key(RIGHT)
    assert (seen(hands), hands.window.editing.chosen.current) == ((MONDAY + WEEK, 1), FIRST)
    hands.key(LEFT)
    assert (seen(hands), hands.window.editing.chosen.current) == ((MONDAY, 1), LAST)
    hands.key(RIGHT, CTRL)
    assert chosen(hands) == [FIRST]
    hands.key(Qt.Key.Key_T, CTRL)
    view = hands.grid.posts
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, LEFT)
    column = hands.grid.model.week.columns[view.currentIndex().column()]
    assert (seen(hands), column.day) == ((MONDAY, 1), SATURDAY)


def test_what_is_chosen_goes_on_in_the_next_week_and_is_changed_as_a_whole(hands: Hands) -> None:
    hands.click(LAST)
    hands.key(RIGHT, SHIFT)
    assert (seen(hands), chosen(hands)) == ((MONDAY, 2), [LAST, FIRST])
    hands.key(RIGHT, SHIFT)
    hands.key(LEFT, SHIFT)
    assert chosen(hands) == [LAST, FIRST]
    hands.key(Qt.Key.Key_Delete)
    assert (posts(hands.plan, "Anna", SATURDAY), posts(hands.plan, "Anna", MONDAY + WEEK)) == (
        {},
        {},
    )
    hands.key(Qt.Key.Key_Z, CTRL)
    assert posts(hands.plan, "Anna", SATURDAY) == {"ZA": "Balie"}
    # All of it would no longer be in sight.
    hands.key(Qt.Key.Key_End, SHIFT)
    before = chosen(hands)
    hands.key(RIGHT, SHIFT)
    assert (seen(hands), chosen(hands)) == ((MONDAY, 2), before)
    assert hands.told.startswith("Verder kiezen kan niet")


def test_what_is_chosen_goes_back_to_the_week_before(hands: Hands) -> None:
    hands.click(at("Anna", "VM1", MONDAY))
    hands.key(Qt.Key.Key_Down, SHIFT)
    hands.key(LEFT, SHIFT)
    assert seen(hands) == (MONDAY - WEEK, 2)
    assert {cell.name for cell in chosen(hands)} == {"Anna", "Bert"}
    assert {cell.day for cell in chosen(hands)} == {SATURDAY - WEEK, MONDAY}
    # Two weeks go on as a whole while nothing that is chosen falls out of sight.
    hands.click(at("Anna", "VM1", MONDAY - WEEK))
    hands.key(LEFT, SHIFT)
    assert seen(hands) == (MONDAY - 2 * WEEK, 2)
    assert [cell.day for cell in chosen(hands)] == [SATURDAY - 2 * WEEK, MONDAY - WEEK]
