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
from tests.ui.desktop.pointing import choose
from ui.application.editing.cells import Cell

pytestmark = pytest.mark.gui
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
    qtbot.waitUntil(lambda: window.telling.insight.is_known)
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
    page = window.side.attention_page
    window.side.setCurrentWidget(page)
    chip = next(chip for chip in page.chips if chip.text().startswith("Let op"))
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    folded = page.list.told[0].sentence
    QTest.mouseClick(page.kinds["stretch"], Qt.MouseButton.LeftButton)
    in_list = [item.sentence for item in page.list.told]

    sentence = "3 u 30 na elkaar op Balie, de grens is 2 u."
    assert before == frozenset()
    assert at_once == (frozenset({place(hands, at("Anna"))}), False)
    assert place(hands, at("Dora")) in hard
    assert sentence in in_panel
    assert f"let op: {sentence}" in model._sentence(*place(hands, at("Anna")))
    assert folded.splitlines()[1:] == [sentence]
    assert in_list == [sentence]
    assert (
        window.side.tabText(window.side.indexOf(page))
        == f"Aandacht {len(window.telling.insight.attention)}"
    )


def test_the_status_line_counts_what_asks_for_attention_and_leads_to_its_list(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    # Anna and Bert have worked one day of five by Tuesday: their hours are out of bounds.
    hands = hands_on(qtbot, set_stage, a_tuesday(posts=POSTS))
    window = hands.window
    status, side = window.status, window.side
    hands.click(at("Dora"))
    hands.type("t")
    qtbot.waitUntil(lambda: window.telling.insight.count("violation") == 1)
    faults, lacking, soft = (part for part in status.parts if part.isVisible())

    QTest.mouseClick(soft, Qt.MouseButton.LeftButton)
    hours = list(side.attention.told)
    QTest.keyClick(side.attention, Qt.Key.Key_Down)
    QTest.keyClick(side.attention, Qt.Key.Key_Return)
    qtbot.waitUntil(side.cell.isVisible)
    in_panel = [one.text().replace("\u00a0", " ") for one in side.cell.findChildren(QLabel)]
    faults.setFocus()
    QTest.keyClick(faults, Qt.Key.Key_Return)

    assert status.sentence == f"{faults.text()} · {lacking.text()} · {soft.text()}"
    assert (faults.text(), soft.text()) == ("1 fout", "let op bij 4 mensen")
    assert {item.tone for item in hours} == {"soft"}
    assert hours[0].place == "Anna, week 1"
    assert hours[0].sentence in in_panel
    assert not hands.grid.model.soft
    assert [item.tone for item in side.attention.told] == ["violation"]
    assert side.attention.hasFocus()


def test_controleer_judges_the_whole_plan_and_goes_to_what_is_wrong(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    hands = hands_on(qtbot, set_stage, a_tuesday(posts=POSTS))
    window = hands.window
    hands.click(at("Dora"))
    hands.type("t")
    window.host.show_panel(False)

    QTest.keyClick(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: hands.told.startswith("Heel het rooster is nagekeken: 1 fout · "))

    side = window.side
    assert side.attention.isVisible()
    assert side.attention.hasFocus()
    assert [item.name for item in side.attention.told] == ["Dora"]


def test_the_status_line_says_the_zoom_and_brings_it_back(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    window = hands_on(qtbot, set_stage, a_tuesday()).window
    zoom = window.status.zoom
    at_first = zoom.text()
    choose(window.menus.larger)
    larger, width = zoom.text(), window.view.grid.table.columnWidth(0)

    QTest.mouseClick(zoom, Qt.MouseButton.LeftButton)
    back = (zoom.text(), window.view.grid.table.columnWidth(0) < width)
    choose(window.menus.views["turns"])
    elsewhere = zoom.isVisible()
    choose(window.menus.views["roster"])

    assert (at_first, larger) == ("Zoom 100 %", "Zoom 110 %")
    assert back == ("Zoom 100 %", True)
    assert (elsewhere, zoom.isVisible()) == (False, True)
