"""Codes that are typed in the grid, and cells that are cleared by a key."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import TUESDAY, a_post
from tests.ui.application.editing_team import a_team, a_tuesday, at, duty, posts
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import CTRL, Hands, hands_on
from ui.desktop.editing.typed import WAIT_MS

# Without a screen no window system raises menus or sizes dialogs; Qt remarks on it.
pytestmark = [
    pytest.mark.gui,
    pytest.mark.qt_log_ignore("does not support|propagateSizeHints"),
]


def test_a_letter_writes_the_code_at_once_and_goes_right(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.type("to")
    assert posts(hands.plan, "Anna") == {"VM1": "Telefoon", "VM2": "Balie", "NM1": "Telefoon"}
    assert hands.grid.chosen() == ("Anna", TUESDAY, "NM1")
    assert hands.step == "Anna di 5/1 op Balie"


def test_each_code_is_one_step_that_is_taken_back(hands: Hands) -> None:
    before = hands.plan
    hands.click(at("Anna"))
    hands.type("tt")
    assert hands.window.menus.undo.text() == "Ongedaan maken: Anna di 5/1 op Telefoon"
    QTest.keyClick(hands.window, Qt.Key.Key_Z, CTRL)
    assert posts(hands.plan, "Anna") == {"VM1": "Telefoon", "NM1": "Telefoon"}
    QTest.keyClick(hands.window, Qt.Key.Key_Z, CTRL)
    assert hands.plan is before


@pytest.fixture
def long_codes(qtbot: QtBot, set_stage: SetStage) -> Hands:
    """Codes of which one begins another."""
    team = a_team(
        posts=(
            a_post("Balie", code="B"),
            a_post("Telefoon", code="T"),
            a_post("Backoffice", "back", code="BO", remote=True),
        )
    )
    return hands_on(qtbot, set_stage, replace(team, roster=a_tuesday().roster))


def test_a_longer_code_is_written_with_its_last_letter(long_codes: Hands) -> None:
    long_codes.click(at("Anna"))
    long_codes.type("bo")
    assert posts(long_codes.plan, "Anna") == {"NM1": "Telefoon"}
    assert long_codes.grid.chosen() == ("Anna", TUESDAY, "VM2")


def test_a_code_that_may_go_on_waits_a_moment(long_codes: Hands) -> None:
    long_codes.click(at("Bert"))
    long_codes.type("b")
    assert posts(long_codes.plan, "Bert")["VM1"] == "Telefoon"
    long_codes.qtbot.waitUntil(
        lambda: posts(long_codes.plan, "Bert")["VM1"] == "Balie", timeout=10 * WAIT_MS
    )


@pytest.mark.parametrize(
    ("key", "goal"),
    [(Qt.Key.Key_Return, "VM2"), (Qt.Key.Key_Right, "VM2")],
    ids=["enter", "walking on"],
)
def test_a_code_that_may_go_on_is_written_by_another_key(
    long_codes: Hands, key: Qt.Key, goal: str
) -> None:
    long_codes.click(at("Bert"))
    long_codes.type("b")
    long_codes.key(key)
    assert posts(long_codes.plan, "Bert")["VM1"] == "Balie"
    assert long_codes.grid.chosen() == ("Bert", TUESDAY, goal)


def test_a_click_elsewhere_writes_the_code_first(long_codes: Hands) -> None:
    long_codes.click(at("Bert"))
    long_codes.type("b")
    long_codes.click(at("Dora", "NM2"))
    assert posts(long_codes.plan, "Bert")["VM1"] == "Balie"
    assert long_codes.grid.chosen() == ("Dora", TUESDAY, "NM2")


def test_letters_can_be_taken_back_and_left(long_codes: Hands) -> None:
    long_codes.click(at("Bert"))
    long_codes.type("b")
    long_codes.key(Qt.Key.Key_Backspace)
    assert not long_codes.window.editing.typed.is_open
    long_codes.type("b")
    long_codes.key(Qt.Key.Key_Escape)
    assert not long_codes.window.editing.typed.is_open
    assert long_codes.step == ""


def test_f2_edits_the_code_and_enter_writes_it(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.key(Qt.Key.Key_F2)
    assert hands.window.editing.typed.text == "O"
    hands.key(Qt.Key.Key_Backspace)
    hands.type("T")
    hands.key(Qt.Key.Key_Return)
    assert posts(hands.plan, "Anna")["VM1"] == "Telefoon"


def test_a_letter_that_begins_no_code_is_answered_with_the_codes(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.type("x")
    assert hands.told == "“x” is geen code. Je kan typen: O, T, BO."
    assert hands.step == ""
    hands.type("t")
    assert hands.told == ""


def test_enter_goes_down(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.key(Qt.Key.Key_Return)
    assert hands.grid.chosen() == ("Bert", TUESDAY, "VM1")


def test_somebody_who_learns_a_post_is_accompanied_by_itself(hands: Hands) -> None:
    hands.click(at("Cas", "NM1"))
    hands.type("t")
    index = hands.grid.model.find("Cas", TUESDAY, "NM1")
    assert hands.grid.model.state(index.row(), index.column()).accompanied


def test_delete_clears_and_with_control_frees_the_day(hands: Hands) -> None:
    hands.choose(at("Anna"), at("Anna", "NM2"))
    hands.key(Qt.Key.Key_Delete)
    assert (duty(hands.plan, "Anna"), posts(hands.plan, "Anna")) == ("Dag", {})
    hands.key(Qt.Key.Key_Delete, CTRL)
    assert duty(hands.plan, "Anna") is None
    assert hands.step == "Anna di 5/1 vrij"


def test_delete_elsewhere_in_the_window_clears_nothing(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.window.side.setFocus()
    QTest.keyClick(hands.window.side, Qt.Key.Key_Delete)
    assert hands.step == ""


def test_a_locked_cell_is_only_edited_after_unlocking(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.key(Qt.Key.Key_L, CTRL)
    assert hands.window.menus.edit.lock.text() == "Ont&grendel"
    locked = hands.plan
    hands.key(Qt.Key.Key_Delete)
    assert hands.plan is locked
    assert hands.told == "Anna di 5/1 VM1 is vergrendeld. Ontgrendel eerst met Ctrl+L."
    hands.key(Qt.Key.Key_L, CTRL)
    hands.key(Qt.Key.Key_Delete)
    assert posts(hands.plan, "Anna") == {"NM1": "Telefoon"}
