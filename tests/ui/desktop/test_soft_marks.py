"""Soft limits that are passed: marked in the cell at once, in the list, apart from hard rules."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.builders import a_post
from tests.ui.application.editing_team import a_tuesday, at
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import Hands, hands_on
from ui.application.editing.cells import Cell

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]
POSTS = (
    a_post("Balie", code="O", longest=120),
    a_post("Telefoon", code="T"),
    a_post("Backoffice", "back", code="BO", remote=True),
)


def place(hands: Hands, cell: Cell) -> tuple[int, int]:
    index = hands.grid.model.find(cell.name, cell.day, cell.block)
    return index.row(), index.column()


def test_an_edit_past_a_soft_limit_shows_at_once_and_apart_from_a_fault(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    hands = hands_on(qtbot, set_stage, a_tuesday(posts=POSTS))
    window, model = hands.window, hands.grid.model
    qtbot.waitUntil(lambda: window._insight.is_known)
    before = model.soft

    hands.click(at("Anna", "VM2"))
    hands.type("o")
    at_once = (model.soft, place(hands, at("Anna")) in model.problems)
    hands.click(at("Dora"))
    hands.type("t")
    hard = model.problems
    window.host.show_panel(True)
    hands.click(at("Anna"))
    shown = window.side.cell.findChildren(QLabel)
    in_panel = [one.text().replace("\u00a0", " ") for one in shown]
    page = window.side._attention_page
    window.side.setCurrentWidget(page)
    chip = next(chip for chip in page.chips if chip.text() == "Let op 1")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)

    sentence = "3 u 30 na elkaar op Balie, de grens is 2 u."
    assert before == frozenset()
    assert at_once == (frozenset({place(hands, at("Anna"))}), False)
    assert place(hands, at("Dora")) in hard
    assert sentence in in_panel
    assert f"let op: {sentence}" in model._sentence(*place(hands, at("Anna")))
    assert [item.sentence for item in page.list._shown] == [sentence]
    assert (
        window.side.tabText(window.side.indexOf(page))
        == f"Aandacht {len(window._insight.attention)}"
    )
