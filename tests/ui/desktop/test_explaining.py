"""The tab Vak, with the mouse and the keys of a user: reasons, repairs, and nothing left behind."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import MONDAY, TUESDAY, WEDNESDAY, a_full_week, a_plan, an_absence, later
from tests.ui.desktop.choosing import (
    EMPTY,
    LEFT,
    SHIFT,
    choose_gap,
    click_band,
    click_cell,
    marked,
    opened,
    page_of,
    said,
    staffed,
    with_a_gap,
)
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL
from ui.desktop.models.chosen import PlaceChoice

pytestmark = pytest.mark.gui


def test_a_gap_of_aandacht_tells_why_it_is_empty_and_what_would_fill_it(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())

    choose_gap(qtbot, stage)

    page = page_of(stage)
    texts = said(page)
    assert page.isVisible()
    assert texts[:4] == [
        "Balie",
        "di 5 jan · NM1 · 13:30–15:15",
        "0 van 1 · minimum is 1",
        "Hier staat niemand.",
    ]
    assert "Waarom is deze plaats leeg?" in texts
    assert "Leeg, want van de 2 die dit kunnen: 2 kunnen hier nog staan." in texts
    assert "Anna en Bert kunnen hier staan; hebben dan geen andere post." in texts
    assert texts.index("Wat kan") < len(texts) - 1
    assert 1 <= len(page.offers) <= 3
    assert stage.window.view.grid.chosen() == ("Anna", TUESDAY, "NM1")


@pytest.mark.parametrize("by_key", [True, False], ids=["Enter", "click"])
def test_a_repair_is_one_step_that_can_be_taken_back(
    qtbot: QtBot, set_stage: SetStage, by_key: bool
) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())
    choose_gap(qtbot, stage)
    button = page_of(stage).offers[0].take_button

    if by_key:
        QTest.keyClick(button, Qt.Key.Key_Return)
    else:
        QTest.mouseClick(button, LEFT)
    taken, step, marks = staffed(stage), stage.window.menus.undo.text(), marked(stage)
    texts = said(page_of(stage))
    qtbot.waitUntil(lambda: stage.window.side.attention.count() == 0)
    QTest.keyClick(stage.window, Qt.Key.Key_Z, CONTROL)

    assert (taken, staffed(stage)) == (1, 0)
    assert step == "Ongedaan maken: plaats ingevuld: Balie di 5/1 NM1"
    assert {block for _, block in marks} == {"NM1"}
    assert texts[2] == "1 van 1 · minimum 1 gehaald"
    assert texts[-1] == "Overgenomen. Ongedaan maken kan met Ctrl+Z."
    assert not marked(stage)


def test_shift_f1_tells_why_for_the_current_cell(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, a_full_week(a_plan()))
    click_cell(stage, "Anna", WEDNESDAY, "VM2")
    stage.window.side.setCurrentIndex(2)

    QTest.keyClick(stage.window, Qt.Key.Key_F1, SHIFT)
    page = page_of(stage)
    qtbot.waitUntil(lambda: "Wie kan dit ook?" in said(page))

    texts = said(page)
    assert page.hasFocus()
    assert texts[:4] == ["Anna", "wo 6 jan · VM2 · 10:45–12:30", "Balie", texts[3]]
    assert texts[3].replace("\u00a0", " ") == "Dienst Dag · 8:45–17:21\npauze 12:30–13:30"
    assert texts[texts.index("Uren deze week") + 1] == "38,0 van 38,0"
    assert "Bert" in texts[texts.index("Wie kan dit ook?") :]


def test_esc_goes_back_to_the_grid(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, a_full_week(a_plan()))
    click_cell(stage, "Anna", WEDNESDAY, "VM2")
    QTest.keyClick(stage.window, Qt.Key.Key_F1, SHIFT)

    QTest.keyClick(page_of(stage), Qt.Key.Key_Escape)

    assert stage.window.view.grid.table.hasFocus()


def test_in_a_narrow_window_shift_f1_opens_the_panel_and_esc_closes_it(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = opened(qtbot, set_stage, a_full_week(a_plan()), (860, 560))
    qtbot.waitUntil(lambda: not stage.window.host.shows_panel)
    click_cell(stage, "Anna", TUESDAY, "VM1")

    QTest.keyClick(stage.window, Qt.Key.Key_F1, SHIFT)
    opens = page_of(stage).isVisible()
    QTest.keyClick(page_of(stage), Qt.Key.Key_Escape)

    assert (opens, stage.window.host.shows_panel) == (True, False)
    assert stage.window.view.grid.table.hasFocus()


def test_a_count_of_the_band_asks_about_its_place(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())
    stage.window.side.setCurrentIndex(2)

    click_band(stage, TUESDAY, "NM1")
    lacking = said(page_of(stage))[2]
    QTest.keyClick(stage.window.view.grid.band, Qt.Key.Key_Left)
    QTest.keyClick(stage.window.view.grid.band, Qt.Key.Key_Return)

    assert lacking == "0 van 1 · minimum is 1"
    assert said(page_of(stage))[1:4] == [
        "di 5 jan · VM2 · 10:45–12:30",
        "1 van 1 · minimum 1 gehaald",
        "Hier staat Anna.",
    ]
    assert said(page_of(stage))[-1] == "Hier ontbreekt niemand."


def test_the_head_of_a_block_asks_about_what_it_lacks(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())
    days, model = stage.window.view.grid.table.days, stage.window.view.grid.model

    for block in ("VM1", "NM1"):
        column = model.find("Anna", TUESDAY, block).column()
        place = QPoint(days.sectionViewportPosition(column) + 9, 45)
        QTest.mouseClick(days.viewport(), LEFT, pos=place)

    assert stage.window.explaining.choice == PlaceChoice("Balie", TUESDAY, "NM1")


def test_before_anything_is_chosen_the_tab_says_what_to_do(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = opened(qtbot, set_stage, a_full_week(a_plan()))

    assert said(page_of(stage)) == [EMPTY]


def test_another_team_begins_with_nothing_chosen(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())
    choose_gap(qtbot, stage)

    QTest.keyClick(stage.window, Qt.Key.Key_O, CONTROL)

    qtbot.waitUntil(lambda: said(page_of(stage)) == [EMPTY])


def test_an_absence_is_one_word_and_a_broken_rule_is_told(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    absent = an_absence("Bert", TUESDAY, TUESDAY, part="NM", kind="ziekte")
    stage = opened(qtbot, set_stage, a_full_week(a_plan(absences=(absent,))))
    qtbot.waitUntil(lambda: stage.window.side.attention.count() > 0)

    click_cell(stage, "Bert", TUESDAY, "NM1")

    texts = said(page_of(stage))
    assert any("Bert heeft dienst Dag" in text and "afwezig" in text for text in texts)
    assert not any("ziekte" in text for text in texts)


def test_tab_walks_through_the_repairs(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())
    choose_gap(qtbot, stage)
    QTest.keyClick(stage.window, Qt.Key.Key_F1, SHIFT)

    page = page_of(stage)
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert page.notes.write.hasFocus()
    for card in page.offers:
        QTest.keyClick(stage.window.focusWidget(), Qt.Key.Key_Tab)
        assert card.take_button.hasFocus()
        assert card.take_button.accessibleName().startswith("Neem over: ")


@pytest.mark.parametrize("width", [288, 316, 388])
def test_long_names_and_posts_fit_in_the_panel(
    qtbot: QtBot, set_stage: SetStage, width: int
) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())
    choose_gap(qtbot, stage)
    page = page_of(stage)

    page.setParent(None)
    page.resize(width, 700)
    page.show()
    inside = page.widget()
    assert inside is not None
    qtbot.waitUntil(lambda: inside.width() == page.viewport().width())

    assert inside.minimumSizeHint().width() <= width - 14
    page.close()
    page.setParent(stage.window)


def test_f8_shows_the_gap_it_walks_to(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())
    qtbot.waitUntil(lambda: stage.window.side.attention.count() > 0)
    stage.window.show_week(later(MONDAY, weeks=3))

    QTest.keyClick(stage.window, Qt.Key.Key_F8)

    assert stage.window.explaining.choice == PlaceChoice("Balie", TUESDAY, "NM1")
    assert page_of(stage).isVisible()
    assert stage.window.view.toolbar.title.text() == "Week 1"
