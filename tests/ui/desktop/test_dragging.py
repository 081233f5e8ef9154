"""Dragging in the grid, with real events."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.builders import MONDAY, TUESDAY, WEDNESDAY, an_absence, on_duty
from tests.ui.application.editing_team import BLOCKS, a_tuesday, at, posts
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import CTRL, Hands, hands_on
from ui.application.editing.cells import Cell, Way
from ui.desktop.theme import ThemeName, load_theme

# Without a screen no window system raises menus or sizes dialogs; Qt remarks on it.
pytestmark = [
    pytest.mark.gui,
    pytest.mark.qt_log_ignore("does not support|propagateSizeHints"),
]


@pytest.fixture
def hands(qtbot: QtBot, set_stage: SetStage) -> Hands:
    plan = replace(a_tuesday(), absences=(an_absence("Cas", TUESDAY, TUESDAY, kind="ziekte"),))
    # Monday is today: no day of the week is over.
    return hands_on(qtbot, set_stage, plan, today=lambda: MONDAY)


def test_a_chosen_cell_that_is_dragged_moves(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.drag(at("Anna"), at("Dora"))
    assert (posts(hands.plan, "Anna"), posts(hands.plan, "Dora")) == (
        {"NM1": "Telefoon"},
        {"VM1": "Balie"},
    )
    assert hands.step == "Balie di 5/1 van Anna naar Dora"
    assert hands.chosen() == {("Dora", "VM1")}


def test_the_first_drag_that_only_chooses_says_how_it_would_move(hands: Hands) -> None:
    before = hands.plan
    hands.click(at("Dora", "NM2"))
    assert hands.told == ""
    hands.drag(at("Anna"), at("Anna", "NM1"))
    assert hands.plan is before
    assert hands.chosen() == {("Anna", block) for block in ("VM1", "VM2", "NM1")}
    assert hands.told == "Gekozen. Versleep wat gekozen is om het te verplaatsen."
    hands.window.statusBar().clearMessage()
    hands.drag(at("Bert"), at("Bert", "NM1"))
    assert hands.told == ""


def test_onto_a_filled_cell_it_swaps(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.drag(at("Anna"), at("Bert"))
    assert (posts(hands.plan, "Anna")["VM1"], posts(hands.plan, "Bert")["VM1"]) == (
        "Telefoon",
        "Balie",
    )


def test_with_control_it_is_copied(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.drag(at("Anna"), at("Dora", "VM1", WEDNESDAY), CTRL)
    assert posts(hands.plan, "Anna")["VM1"] == "Balie"
    assert posts(hands.plan, "Dora", WEDNESDAY) == {"VM1": "Balie"}


def test_where_it_cannot_be_nothing_changes_and_the_reason_is_said(hands: Hands) -> None:
    before = hands.plan
    hands.click(at("Anna"))
    hands.drag(at("Anna"), at("Cas"))
    assert hands.plan is before
    assert hands.told == ("Kan niet: Cas is afwezig. Typ de code in het vak om het toch te doen.")


def test_escape_lets_go_of_nothing(hands: Hands) -> None:
    before = hands.plan
    hands.click(at("Anna"))
    hands.take(hands.place(at("Anna")))
    hands.carry(hands.place(at("Dora")))
    assert hands.window.editing.hand.is_dragging
    hands.key(Qt.Key.Key_Escape)
    hands.let_go(hands.place(at("Dora")))
    assert hands.plan is before


def test_a_range_moves_as_one(hands: Hands) -> None:
    hands.choose(at("Anna"), at("Anna", "NM2"))
    hands.drag(at("Anna", "VM2"), at("Anna", "VM2", WEDNESDAY))
    assert posts(hands.plan, "Anna", WEDNESDAY) == {"VM1": "Balie", "NM1": "Telefoon"}
    assert posts(hands.plan, "Anna") == {}
    assert len(hands.window.editing.chosen.cells) == 4


def test_somebody_free_has_nothing_to_drag(hands: Hands) -> None:
    hands.click(at("Anna", "VM1", WEDNESDAY))
    hands.drag(at("Anna", "VM1", WEDNESDAY), at("Bert", "VM2", WEDNESDAY))
    assert hands.step == ""
    assert len(hands.window.editing.chosen.cells) == 4


def test_a_day_that_is_over_is_not_dragged_and_nothing_is_dragged_to_it(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    plan = on_duty(a_tuesday(), "Anna", WEDNESDAY, posts={"VM1": "Balie"})
    hands = hands_on(qtbot, set_stage, plan, today=lambda: WEDNESDAY)
    hands.click(at("Anna"))
    hands.drag(at("Anna"), at("Dora"))
    assert (hands.step, hands.window.editing.hand.handle_area().isNull()) == ("", True)
    wednesday = at("Anna", "VM1", WEDNESDAY)
    hands.click(wednesday)
    hands.take(hands.place(wednesday))
    assert set(ways(hands).values()) == {"no"}
    hands.carry(hands.place(at("Dora", "VM2")))
    drop = hands.window.editing.hand.drop
    assert drop is not None
    assert (drop.way, drop.reason) == ("no", "di 5/1 is voorbij")
    hands.let_go(hands.place(at("Dora", "VM2")))
    assert hands.plan is plan
    # What really happened can still be noted: by typing.
    assert hands.told == (
        "Kan niet: di 5/1 is voorbij. Typ de code in het vak om het toch te doen."
    )
    hands.click(wednesday)
    hands.take(hands.window.editing.hand.handle_area().center())
    hands.carry(hands.place(at("Anna", "VM1", MONDAY)))
    hands.let_go(hands.place(at("Anna", "VM1", MONDAY)))
    assert hands.plan is plan


def ways(hands: Hands, *, copies: bool = False) -> dict[tuple[str, str], Way]:
    """Return what is known of the targets on Tuesday."""
    targets, sheet = hands.window.editing.hand.targets, hands.window.editing.chosen.sheet
    assert targets is not None
    hands.qtbot.waitUntil(lambda: targets.is_complete)
    found = {sheet.at(*place): way for place, way in targets.known(copies=copies)}
    return {(cell.name, cell.block): way for cell, way in found.items() if cell.day == TUESDAY}


def test_targets_are_known_before_one_is_reached(hands: Hands) -> None:
    hands.click(at("Bert"))
    hands.take(hands.place(at("Bert")))
    found = ways(hands)
    assert found["Anna", "VM1"] == "swap"
    assert found["Anna", "VM2"] == "move"
    assert found["Bert", "VM1"] == "same"
    assert {found["Cas", block] for block in BLOCKS} == {"no"}
    assert {found["Dora", block] for block in BLOCKS} == {"no"}
    assert ways(hands, copies=True)["Anna", "VM2"] == "copy"
    hands.let_go(hands.place(at("Bert")))
    assert hands.chosen() == {("Bert", "VM1")}


def test_back_office_work_can_be_swapped_but_not_moved(hands: Hands) -> None:
    hands.click(at("Dora"))
    hands.take(hands.place(at("Dora")))
    found = ways(hands)
    assert (found["Anna", "VM1"], found["Bert", "VM1"]) == ("swap", "no")
    hands.carry(hands.place(at("Anna", "VM1", WEDNESDAY)))
    drop = hands.window.editing.hand.drop
    assert drop is not None
    assert drop.reason == "backoffice kan je enkel ruilen met een post"
    hands.let_go(QPoint(-5, -5))
    assert hands.step == ""


def test_beside_the_grid_nothing_is_let_go(hands: Hands) -> None:
    hands.choose(at("Dora"), at("Dora", "NM2"))
    hands.drag(at("Dora", "NM2"), at("Dora"))
    assert hands.step == ""


def test_the_handle_fills_to_the_right_and_down(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.take(hands.window.editing.hand.handle_area().center())
    hands.carry(hands.place(at("Anna", "NM2")))
    hands.let_go(hands.place(at("Anna", "NM2")))
    assert posts(hands.plan, "Anna") == dict.fromkeys(BLOCKS, "Balie")
    assert hands.step == "Anna di 5/1 gevuld met Balie"
    assert len(hands.chosen()) == 4
    hands.click(at("Anna"))
    hands.take(hands.window.editing.hand.handle_area().center())
    hands.carry(hands.place(at("Bert")))
    hands.let_go(hands.place(at("Bert")))
    assert posts(hands.plan, "Bert") == {"VM1": "Balie"}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_targets_are_coloured_and_signed(hands: Hands, theme: ThemeName) -> None:
    colours = load_theme(theme)
    hands.window.set_theme(colours)
    hands.click(at("Anna"))
    hands.take(hands.place(at("Anna")))
    ways(hands)
    hands.carry(hands.place(at("Bert", "NM1")))
    seen = hands.table.viewport().grab().toImage()

    def inside(cell: Cell) -> str:
        """Return the colour of the fill of a cell, left of its sign."""
        index = hands.grid.model.find(cell.name, cell.day, cell.block)
        area = hands.table.cell_area(index.row(), index.column())
        return seen.pixelColor(area.topLeft().toPoint() + QPoint(5, 5)).name().upper()

    assert inside(at("Dora", "VM1", WEDNESDAY)) == colours.roles["greenT"]
    assert inside(at("Cas")) == colours.roles["redT"]
    hands.key(Qt.Key.Key_Escape)
