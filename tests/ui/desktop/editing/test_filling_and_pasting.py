"""Filling, copying, pasting and swapping by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.builders import WEDNESDAY
from tests.ui.application.editing_team import BLOCKS, at, posts
from tests.ui.desktop.editing_stage import CTRL, SHIFT, Hands
from ui.desktop.dialogs.messages import Message

# Without a screen no window system raises menus or sizes dialogs; Qt remarks on it.
pytestmark = [
    pytest.mark.gui,
    pytest.mark.qt_log_ignore("does not support|propagateSizeHints"),
]


def test_filling_down_and_right_by_keys(hands: Hands) -> None:
    hands.choose(at("Anna"), at("Dora"))
    hands.key(Qt.Key.Key_D, CTRL)
    assert posts(hands.plan, "Dora") == {"VM1": "Balie"}
    hands.choose(at("Anna"), at("Anna", "NM2"))
    hands.key(Qt.Key.Key_D, CTRL | SHIFT)
    assert posts(hands.plan, "Anna") == dict.fromkeys(BLOCKS, "Balie")
    hands.click(at("Bert", "NM1"))
    hands.key(Qt.Key.Key_D, CTRL)
    assert posts(hands.plan, "Bert")["NM1"] == "Balie"


def test_copying_and_pasting_within_the_grid(hands: Hands) -> None:
    hands.choose(at("Anna"), at("Bert", "NM1"))
    hands.key(Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "O\tBO\tT\nT\tBO\tBO"
    hands.click(at("Anna", "VM1", WEDNESDAY))
    hands.key(Qt.Key.Key_V, CTRL)
    assert posts(hands.plan, "Anna", WEDNESDAY) == posts(hands.plan, "Anna")
    assert posts(hands.plan, "Bert", WEDNESDAY) == posts(hands.plan, "Bert")
    assert hands.step == "6 vakken geplakt"


def test_cutting_takes_away_what_pasting_puts_elsewhere(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.key(Qt.Key.Key_X, CTRL)
    assert posts(hands.plan, "Anna") == {"NM1": "Telefoon"}
    hands.click(at("Dora"))
    hands.key(Qt.Key.Key_V, CTRL)
    assert posts(hands.plan, "Dora") == {"VM1": "Balie"}


def test_what_does_not_fit_is_listed_once_and_the_rest_is_pasted(hands: Hands) -> None:
    QApplication.clipboard().setText("Telefoon\tloket\r\nO\tloket\r\n\tzaal\r\n")
    hands.click(at("Anna"))
    hands.key(Qt.Key.Key_V, CTRL)
    assert (posts(hands.plan, "Anna")["VM1"], posts(hands.plan, "Bert")["VM1"]) == (
        "Telefoon",
        "Balie",
    )
    (message,) = hands.window.findChildren(Message)
    assert message.title.text() == "Niet alles is gewijzigd"
    assert message.text.text() == (
        "Anna di 5/1 VM2: “loket” (2 keer) is geen code of naam van een post.\n"
        "Cas di 5/1 VM2: “zaal” is geen code of naam van een post."
    )


def test_pasting_and_swapping_is_a_swap_by_keys(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.key(Qt.Key.Key_C, CTRL)
    hands.click(at("Bert"))
    hands.key(Qt.Key.Key_V, CTRL | SHIFT)
    assert (posts(hands.plan, "Anna")["VM1"], posts(hands.plan, "Bert")["VM1"]) == (
        "Telefoon",
        "Balie",
    )
    assert hands.step == "Anna en Bert geruild di 5/1"


def test_swapping_needs_something_copied_here(hands: Hands) -> None:
    QApplication.clipboard().setText("T")
    hands.click(at("Bert"))
    hands.key(Qt.Key.Key_V, CTRL | SHIFT)
    assert hands.told.startswith("Kopieer eerst een vak met Ctrl+C")


def test_cells_apart_are_not_copied(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.click(at("Dora", "NM2"), CTRL)
    hands.key(Qt.Key.Key_C, CTRL)
    assert hands.told == "Kies één rechthoek van vakken om te kopiëren."
    assert QApplication.clipboard().text() == ""
