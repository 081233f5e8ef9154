"""*Dag in detail*: who is where in each block of one day, and what lacks; real events."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintPreviewWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.builders import MONDAY, TUESDAY, a_closure, an_absence, later
from tests.ui.application.editing_team import a_tuesday, at
from tests.ui.desktop.choosing import unexplained
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import CTRL, LEFT, SHIFT, Hands, hands_on
from ui.desktop.dialogs.messages import Message
from ui.desktop.models.chosen import CellChoice, PlaceChoice
from ui.desktop.models.day_lines import day_lines

pytestmark = [
    pytest.mark.gui,
    pytest.mark.qt_log_ignore("propagateSizeHints|grabbing|raise"),
]


def test_a_day_says_who_is_where_what_lacks_and_who_is_not_there() -> None:
    away = an_absence("Cas", TUESDAY, TUESDAY, kind="ziekte")
    found = day_lines(replace(a_tuesday(), absences=(away,)), TUESDAY)
    anna = found.lines[0]
    assert [line.name for line in found.lines] == ["Anna", "Bert", "Dora"]
    assert [state.post for state in anna.states] == [
        "Balie",
        "Backoffice",
        "Telefoon",
        "Backoffice",
    ]
    assert (anna.desk, anna.is_long) == (210, False)
    assert (found.away, found.free, found.employed) == (("Cas",), (), 4)
    # In the second block nobody is at either post, and one at the desk is the minimum.
    gaps = [[(gap.code, gap.missing, gap.below_minimum) for gap in gaps] for gaps in found.gaps]
    assert gaps[:3] == [[], [("O", 1, True), ("T", 1, False)], [("O", 1, True)]]


def test_a_closed_day_has_no_blocks_and_lacks_nobody() -> None:
    plan = replace(a_tuesday(), closures=(a_closure(TUESDAY),))
    assert (day_lines(plan, TUESDAY).blocks, day_lines(plan, TUESDAY).gaps) == ((), ())


@pytest.fixture
def hands(qtbot: QtBot, set_stage: SetStage) -> Hands:
    hands = hands_on(qtbot, set_stage)
    hands.window.explaining.search.explain = unexplained
    hands.click(at("Bert"))
    QTest.keyClick(hands.window, Qt.Key.Key_T, CTRL | SHIFT)
    return hands


def test_the_day_that_is_chosen_is_shown_and_follows_choices_and_edits(hands: Hands) -> None:
    detail = hands.window.view.day
    assert detail.isVisible()
    assert hands.window.menus.day.isChecked()
    assert detail.title.text() == "Dag in detail: dinsdag 5 januari"
    assert detail.canvas.sentence(1, 0) == "Bert, 9u tot 10u45: Telefoon"
    hands.key(Qt.Key.Key_Delete)
    assert detail.canvas.sentence(1, 0) == "Bert, 9u tot 10u45: Backoffice"
    hands.click(at("Anna", "VM1", later(MONDAY, days=2)))
    assert detail.title.text() == "Dag in detail: woensdag 6 januari"
    QTest.keyClick(hands.window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert detail.title.text() == "Dag in detail: woensdag 13 januari"
    QTest.keyClick(hands.window, Qt.Key.Key_T, CTRL | SHIFT)
    assert not detail.isVisible()


def test_arrows_walk_a_click_and_enter_go_to_the_cell_or_the_gap(hands: Hands) -> None:
    detail, window = hands.window.view.day, hands.window
    canvas = detail.canvas
    place = canvas.area(0, 2).center().toPoint()
    QTest.mouseClick(canvas, LEFT, pos=place)
    cell = window.explaining.choice
    assert cell == CellChoice("Anna", TUESDAY, "NM1")
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left):
        QTest.keyClick(canvas, key)
    assert canvas.accessibleDescription() == (
        "10u45 tot 12u30: Balie: 1 te weinig, onder het minimum, Telefoon: 1 te weinig"
    )
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert window.explaining.choice == PlaceChoice("Balie", TUESDAY, "VM2")
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert (detail.isVisible(), window.menus.day.isChecked()) == (False, False)
    assert hands.table.hasFocus()


def test_the_day_goes_on_paper_with_its_button_and_with_its_key(hands: Hands) -> None:
    window, detail = hands.window, hands.window.view.day
    titles = []
    QTest.mouseClick(detail.sheet_button, LEFT)
    for _ in range(2):
        preview = window.printing.preview
        assert preview is not None
        pages = preview.findChild(QPrintPreviewWidget)
        assert isinstance(pages, QPrintPreviewWidget)
        hands.qtbot.waitUntil(partial(_has_one_page, pages))
        titles.append(preview.windowTitle())
        preview.close()
        window.activateWindow()
        hands.qtbot.waitUntil(window.isActiveWindow)
        hands.click(at("Anna", "VM1", later(MONDAY, days=2)))
        QTest.keyClick(window, Qt.Key.Key_F, CTRL | SHIFT)

    assert titles == [
        "Afdrukvoorbeeld – Dagfiche Onthaal, 5 januari 2027",
        "Afdrukvoorbeeld – Dagfiche Onthaal, 6 januari 2027",
    ]


def test_a_day_of_a_week_without_a_roster_has_no_sheet(hands: Hands) -> None:
    window = hands.window
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert not window.view.day.sheet_button.isEnabled()

    QTest.keyClick(window, Qt.Key.Key_F, CTRL | SHIFT)

    [message] = window.findChildren(Message)
    assert "In die week staat nog geen rooster." in message.findChildren(QLabel)[-1].text()
    assert window.printing.preview is None
    message.reject()


def _has_one_page(pages: QPrintPreviewWidget) -> bool:
    return pages.pageCount() == 1
