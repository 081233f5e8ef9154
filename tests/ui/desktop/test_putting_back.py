"""What broke a rule is put back from the panel, and a repair taken over, with a real pointer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from rostering.allowances import Why
from rostering.check import violations
from rostering.plan import Plan
from rostering.rules import Violation
from tests.builders import TUESDAY, weeks
from tests.ui.application.editing_team import DESK, PHONE, a_tuesday, at
from tests.ui.desktop.choosing import choose_gap, opened, page_of, staffed, with_a_gap
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import CTRL, LEFT, Hands, hands_on
from ui.application.allowing import allow
from ui.application.editing.operations import clear, put
from ui.application.putting_back import put_back

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints|does not support")]
DORA = at("Dora")


def fault_of(plan: Plan) -> Violation:
    return next(one for one in violations(plan, weeks(1)) if one.employee == "Dora")


def is_hit(part: QAbstractButton) -> bool:
    """Tell whether a click where a button stands hits it, and not what lies over it."""
    window = part.window()
    return window.childAt(part.mapTo(window, part.rect().center())) is part


def press(part: QAbstractButton) -> None:
    """Click where a button is on the screen: what is scrolled away is not hit."""
    assert is_hit(part)
    QTest.mouseClick(part, LEFT, pos=part.rect().center())


def in_the_panel(hands: Hands, words: str) -> QPushButton:
    def found() -> list[QPushButton]:
        buttons = hands.window.side.cell.findChildren(QPushButton)
        return [one for one in buttons if one.text() == words and is_hit(one)]

    hands.qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def test_the_last_form_without_the_fault_comes_back_and_nothing_else() -> None:
    before = a_tuesday()
    other = put(before, [at("Cas")], DESK).plan
    wrong = put(other, [DORA], PHONE).plan
    later = clear(wrong, [at("Anna")]).plan
    reasoned = allow(later, [fault_of(later)], Why.BUSY, "", TUESDAY).plan

    edit = put_back(reasoned, fault_of(later), (wrong.roster, other.roster, before.roster))

    assert edit is not None
    assert edit.text == "teruggezet: Dora di 5/1"
    assert edit.plan.roster == clear(other, [at("Anna")]).plan.roster
    assert edit.plan.allowances == ()


def test_a_place_with_too_many_loses_who_came_and_leaves_other_edits() -> None:
    before = a_tuesday()
    crowded = put(before, [at("Bert", "VM1")], DESK).plan
    later = put(crowded, [at("Cas", "VM2")], DESK).plan
    fault = next(one for one in violations(later, weeks(1)) if one.rule == "no_extra")

    edit = put_back(later, fault, (crowded.roster, before.roster))

    assert edit is not None
    assert edit.text == "teruggezet: di 5/1"
    assert edit.plan.roster == put(before, [at("Cas", "VM2")], DESK).plan.roster


def test_without_a_former_day_that_keeps_the_rule_there_is_nothing_to_put_back() -> None:
    wrong = put(a_tuesday(), [DORA], PHONE).plan

    assert put_back(wrong, fault_of(wrong), ()) is None
    assert put_back(wrong, fault_of(wrong), (wrong.roster,)) is None


def test_a_fault_is_put_back_in_the_panel_and_with_the_menu_of_its_row(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    hands = hands_on(qtbot, set_stage)
    before = hands.plan.roster
    hands.click(DORA)
    hands.type("t")
    hands.click(DORA)
    hands.window.explaining.reveal()
    wrong = hands.plan.roster

    press(in_the_panel(hands, "Zet terug"))
    back, step = hands.plan.roster, hands.step
    QTest.keyClick(hands.window, Qt.Key.Key_Z, CTRL)
    undone = hands.plan.roster
    rows = hands.window.side.attention
    hands.window.attending.show_list({"violation"})
    QTest.keyClick(rows, Qt.Key.Key_Down)
    place = rows.viewport().mapToGlobal(QPoint(1, 1))
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), place)
    QApplication.sendEvent(rows.viewport(), asked)
    menu = next(one for one in rows.findChildren(QMenu) if one.isVisible())
    line = next(one for one in menu.actions() if "Zet terug" in one.text())
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(line).center())

    assert wrong != before
    assert (back, step) == (before, "teruggezet: Dora di 5/1")
    assert undone == wrong
    assert hands.plan.roster == before


def test_what_stands_with_a_reason_is_put_back_beside_taking_the_reason_away(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    hands = hands_on(qtbot, set_stage)
    before = hands.plan.roster
    hands.click(DORA)
    hands.type("t")
    reasoned = allow(hands.plan, [fault_of(hands.plan)], Why.BUSY, "", TUESDAY)
    hands.window._take_over(reasoned.plan, reasoned.text)
    hands.click(DORA)
    hands.window.explaining.reveal()

    beside = in_the_panel(hands, "Trek in").y() == in_the_panel(hands, "Zet terug").y()
    press(in_the_panel(hands, "Zet terug"))

    assert beside
    assert (hands.plan.roster, hands.plan.allowances) == (before, ())


@pytest.mark.parametrize("size", [(1440, 900), (960, 600)], ids=["docked", "drawer"])
def test_a_repair_is_taken_over_where_its_button_stands_and_undone(
    qtbot: QtBot, set_stage: SetStage, size: tuple[int, int]
) -> None:
    stage = opened(qtbot, set_stage, with_a_gap(), size)
    stage.window.host.show_panel(True)
    choose_gap(qtbot, stage)
    page = page_of(stage)
    take = page.offers[0].take_button

    def is_in_view() -> bool:
        # Anew each time: a card that came just now has its place only once Qt laid it out.
        page.ensureWidgetVisible(take)
        return is_hit(take)

    qtbot.waitUntil(is_in_view)
    press(take)
    taken = staffed(stage)
    QTest.keyClick(stage.window, Qt.Key.Key_Z, CTRL)

    assert (taken, staffed(stage)) == (1, 0)
