"""A broken rule stands with a reason: from the panel, the list and the menu of a cell."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from rostering.allowances import Why
from tests.ui.application.editing_team import PHONE, a_tuesday, at
from tests.ui.desktop.choosing import said
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import LEFT, Hands, hands_on
from tests.ui.desktop.pointing import choose, entry
from ui.application.allowing import reason_words
from ui.application.editing.operations import put
from ui.desktop.editing.reason_dialog import ReasonDialog

# Without a screen no window system raises menus or sizes dialogs; Qt remarks on it.
pytestmark = [
    pytest.mark.gui,
    pytest.mark.qt_log_ignore("does not support|propagateSizeHints"),
]

DORA = at("Dora")


def at_the_wrong_post(qtbot: QtBot, set_stage: SetStage) -> Hands:
    """Open a team in which Dora is on the telephone, which she cannot do; her cell is chosen."""
    hands = hands_on(qtbot, set_stage, put(a_tuesday(), [DORA], PHONE).plan)
    hands.click(DORA)
    hands.window.explaining.reveal()
    page = hands.window.side.cell
    qtbot.waitUntil(lambda: page.rules is not None)
    return hands


def dialog_of(hands: Hands) -> ReasonDialog:
    for reasons in (hands.window.explaining.edits.reasons, hands.window.editing.commands.reasons):
        if reasons.dialog is not None:
            return reasons.dialog
    raise AssertionError("nobody asks for a reason")


def count(hands: Hands, tone: str) -> int:
    return sum(1 for item in hands.window.telling.insight.attention if item.tone == tone)


def test_the_panel_lets_a_rule_stand_and_takes_that_back(qtbot: QtBot, set_stage: SetStage) -> None:
    hands = at_the_wrong_post(qtbot, set_stage)
    page, faults = hands.window.side.cell, count(hands, "violation")
    assert page.rules is not None
    QTest.mouseClick(page.rules.buttons[0], LEFT)
    dialog = dialog_of(hands)

    QTest.keyClick(dialog.choices[Why.SWAP], Qt.Key.Key_Space)
    QTest.keyClicks(dialog.text, "met Cas")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return)

    assert [reason_words(row) for row in hands.plan.allowances] == ["Ruil afgesproken: met Cas"]
    assert hands.step == "Dora di 5/1 VM1 toegestaan met reden"
    assert (count(hands, "violation"), count(hands, "allowed")) == (faults - 1, 1)
    assert "Toegestaan: Ruil afgesproken: met Cas" in said(page)
    qtbot.waitUntil(page.hasFocus)
    assert page.rules is not None
    QTest.mouseClick(page.rules.buttons[-1], LEFT)
    assert page.hasFocus()
    assert hands.plan.allowances == ()
    assert (count(hands, "violation"), count(hands, "allowed")) == (faults, 0)


def test_escape_leaves_all_as_it_was_and_another_reason_needs_a_word(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    hands = at_the_wrong_post(qtbot, set_stage)
    rules = hands.window.side.cell.rules
    assert rules is not None
    QTest.mouseClick(rules.buttons[0], LEFT)
    dialog, plan = dialog_of(hands), hands.plan
    assert not dialog.let_stand.isEnabled()
    qtbot.waitUntil(dialog.choices[Why.REQUEST].hasFocus)
    QTest.keyClick(dialog.choices[Why.REQUEST], Qt.Key.Key_Down)
    chosen = dialog.why
    assert chosen is Why.SWAP
    QTest.keyClick(dialog.choices[Why.SWAP], Qt.Key.Key_1)
    assert dialog.why is Why.REQUEST

    dialog.choices[Why.OTHER].setChecked(True)
    assert not dialog.let_stand.isEnabled()
    dialog.text.setText("Moet naar de dokter")
    assert dialog.let_stand.isEnabled()
    assert "dokter" in dialog.hint.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert hands.plan is plan


def test_the_list_has_the_action_in_the_row_and_a_chip_for_what_stands(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    hands = at_the_wrong_post(qtbot, set_stage)
    side = hands.window.side
    side.setCurrentWidget(side.attention_page)
    rows, faults = side.attention, count(hands, "violation")
    row = next(rows.item(at) for at in range(rows.count()) if rows.told[at].name == "Dora")
    QTest.mouseClick(rows.viewport(), LEFT, pos=rows.link_area(row).center())
    dialog = dialog_of(hands)
    dialog.choices[Why.BUSY].setChecked(True)
    QTest.mouseClick(dialog.let_stand, LEFT)

    assert side.currentWidget() is side.attention_page
    qtbot.waitUntil(rows.hasFocus)
    assert side.tabText(1).endswith(str(len(hands.window.telling.insight.attention) - 1))
    chip = next(one for one in side.attention_page.chips if "Met reden 1" in one.text())
    QTest.mouseClick(chip, LEFT)
    assert rows.count() == 1
    QTest.mouseClick(rows.viewport(), LEFT, pos=rows.link_area(rows.item(0)).center())
    assert hands.plan.allowances == ()
    assert count(hands, "violation") == faults


def ask_for_the_phone(hands: Hands) -> None:
    """Ask for a post that a rule forbids, from the menu of the cell."""
    hands.right_click(DORA)
    menu = hands.window.editing.menu
    assert menu is not None
    anyway = entry(menu, "met reden").menu()
    assert isinstance(anyway, QMenu)
    choose(entry(anyway, "Telefoon"))


def test_the_menu_of_a_cell_does_what_a_rule_forbids_as_one_step(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    hands = hands_on(qtbot, set_stage)
    ask_for_the_phone(hands)
    assert hands.plan.roster.entry("Dora", DORA.day).post_in(DORA.block) != PHONE.post

    dialog = dialog_of(hands)
    dialog.choices[Why.ELECTIONS].setChecked(True)
    QTest.keyClick(dialog.text, Qt.Key.Key_Return)

    assert hands.plan.roster.entry("Dora", DORA.day).post_in(DORA.block) == PHONE.post
    assert {row.employee for row in hands.plan.allowances} == {"Dora"}
    assert hands.step.endswith("op Telefoon, toegestaan met reden")
    choose(hands.window.menus.undo)
    assert hands.plan.allowances == ()


def test_a_reason_for_an_edit_of_a_plan_that_others_changed_meanwhile_is_told_as_not_done(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    hands = hands_on(qtbot, set_stage)
    ask_for_the_phone(hands)
    dialog = dialog_of(hands)
    others = put(hands.plan, [at("Anna")], PHONE).plan
    hands.window.keeping.change(lambda session: session.change(others, "van een ander"))
    dialog.choices[Why.ELECTIONS].setChecked(True)
    QTest.keyClick(dialog.text, Qt.Key.Key_Return)

    assert hands.plan is others
    assert hands.told == "Het rooster veranderde intussen; er is niets gewijzigd. Doe het opnieuw."
