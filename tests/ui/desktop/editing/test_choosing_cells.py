"""Choosing cells by mouse and keys, with real events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.application.editing_team import at, posts
from tests.ui.desktop.editing_stage import CTRL, SHIFT, Hands

# Without a screen no window system raises menus or sizes dialogs; Qt remarks on it.
pytestmark = [
    pytest.mark.gui,
    pytest.mark.qt_log_ignore("does not support|propagateSizeHints"),
]


def test_shift_chooses_a_range_and_an_edit_keeps_it_chosen(hands: Hands) -> None:
    hands.choose(at("Anna"), at("Bert", "VM2"))
    wanted = {(name, block) for name in ("Anna", "Bert") for block in ("VM1", "VM2")}
    assert hands.chosen() == wanted
    hands.type("t")
    assert hands.chosen() == wanted


def test_dragging_over_cells_that_are_not_chosen_chooses_them(hands: Hands) -> None:
    hands.click(at("Dora", "NM2"))
    hands.drag(at("Anna"), at("Bert", "NM1"))
    assert len(hands.chosen()) == 6
    assert hands.step == ""


def test_shift_and_arrows_choose_and_control_a_takes_the_week(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.key(Qt.Key.Key_Right, SHIFT)
    hands.key(Qt.Key.Key_Down, SHIFT)
    assert len(hands.chosen()) == 4
    hands.key(Qt.Key.Key_Down, CTRL | SHIFT)
    assert hands.chosen() == {
        (name, block) for name in ("Anna", "Bert", "Cas", "Dora") for block in ("VM1", "VM2")
    }
    hands.key(Qt.Key.Key_A, CTRL)
    model = hands.grid.model
    assert len(hands.table.chosen_places) == model.rowCount() * model.columnCount()


def test_control_and_clicks_choose_cells_apart(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.click(at("Dora", "NM2"), CTRL)
    assert hands.chosen() == {("Anna", "VM1"), ("Dora", "NM2")}
    hands.type("t")
    assert (posts(hands.plan, "Anna")["VM1"], posts(hands.plan, "Dora")["NM2"]) == (
        "Telefoon",
        "Telefoon",
    )


def test_a_click_in_a_range_chooses_that_cell_alone(hands: Hands) -> None:
    hands.choose(at("Anna"), at("Bert", "VM2"))
    hands.click(at("Bert"))
    assert hands.chosen() == {("Bert", "VM1")}
