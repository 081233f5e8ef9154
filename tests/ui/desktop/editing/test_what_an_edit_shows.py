"""What an edit by hand shows at once: faults, marks, what the menu offers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.builders import MONDAY, SATURDAY, TUESDAY, an_absence, some_settings
from tests.ui.application.editing_team import a_tuesday, at, posts
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import CTRL, Hands, hands_on
from tests.ui.desktop.first_steps import start_run
from tests.ui.desktop.pointing import choose
from ui.desktop.dialogs.shortcuts import ShortcutsDialog

# Without a screen no window system raises menus or sizes dialogs; Qt remarks on it.
pytestmark = [
    pytest.mark.gui,
    pytest.mark.qt_log_ignore("does not support|propagateSizeHints"),
]


def test_a_broken_rule_shows_with_the_edit_itself(hands: Hands) -> None:
    hands.qtbot.waitUntil(lambda: hands.window.telling.insight.horizon is not None)
    hands.click(at("Dora"))
    hands.type("t")
    index = hands.grid.model.find("Dora", TUESDAY, "VM1")
    assert (index.row(), index.column()) in hands.grid.model.problems
    sentences = [item.sentence for item in hands.window.telling.insight.attention]
    assert (
        "Dora kan geen Telefoon. In Medewerkers staat daar voor die dag geen Z of B." in sentences
    )
    said = hands.grid.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert "harde regel: Dora kan geen Telefoon." in said
    assert QAccessible.queryAccessibleInterface(hands.table) is not None


def test_a_quick_verdict_is_that_of_the_whole_roster(hands: Hands) -> None:
    hands.qtbot.waitUntil(lambda: hands.window.telling.insight.horizon is not None)
    hands.click(at("Dora"))
    hands.type("ttoo")
    quick = hands.window.telling.insight
    with hands.qtbot.waitSignal(hands.window.judge.judged):
        pass
    whole = hands.window.telling.insight
    assert whole is not quick
    assert set(whole.attention) == set(quick.attention)


def test_a_published_day_that_is_edited_is_marked(qtbot: QtBot, set_stage: SetStage) -> None:
    plan = replace(a_tuesday(), settings=some_settings(published_until=SATURDAY))
    hands = hands_on(qtbot, set_stage, plan)
    hands.click(at("Anna"))
    hands.type("t")
    index = hands.grid.model.find("Anna", TUESDAY, "VM1")
    assert hands.grid.model.state(index.row(), index.column()).changed
    said = hands.grid.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith("gewijzigd na publicatie")
    QTest.keyClick(hands.window, Qt.Key.Key_Z, CTRL)
    assert not hands.grid.model.state(index.row(), index.column()).changed


def any_automatic(hands: Hands) -> bool:
    model = hands.grid.model
    return any(
        model.state(row, column).automatic
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    )


def test_marks_of_automatic_work_go_with_the_next_edit(hands: Hands) -> None:
    start_run(hands.qtbot, hands.stage)
    hands.qtbot.waitUntil(lambda: bool(hands.window.proposals.found))
    hands.click(at("Anna"))
    hands.type("t")
    assert hands.told == ("Dit rooster is nog voorlopig. Neem het over of verwerp het, wijzig dan.")
    QTest.mouseClick(hands.window.run_panel.take_button, Qt.MouseButton.LeftButton)
    assert any_automatic(hands)
    assert hands.step == "rooster week 1"
    hands.click(at("Anna"))
    hands.type("t")
    assert not any_automatic(hands)
    for _step in range(2):
        hands.key(Qt.Key.Key_Z, CTRL)
    assert hands.step == ""


def test_the_menu_offers_edits_when_something_is_chosen(hands: Hands) -> None:
    actions = hands.window.menus.edit
    hands.table.clearSelection()
    assert not actions.cut.isEnabled()
    hands.click(at("Anna"))
    assert actions.cut.isEnabled()
    choose(actions.clear)
    assert posts(hands.plan, "Anna") == {"NM1": "Telefoon"}
    shown = dict(hands.window.menus.by_menu())["Bewerken"]
    assert {actions.cut, actions.copy, actions.paste, actions.clear, actions.lock} <= set(shown)


def test_the_page_of_keys_lists_the_edits(hands: Hands) -> None:
    hands.window.help.show_shortcuts()
    (dialog,) = hands.window.findChildren(ShortcutsDialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    lock = QKeySequence("Ctrl+L").toString(QKeySequence.SequenceFormat.NativeText)
    for text in ("Knip", "Vergrendel", lock, "Een post zetten", "Menu van het vak"):
        assert text in words


def test_an_absence_is_no_reason_in_what_is_said(qtbot: QtBot, set_stage: SetStage) -> None:
    away: Plan = replace(
        a_tuesday(), absences=(an_absence("Cas", MONDAY, SATURDAY, kind="ziekte"),)
    )
    hands = hands_on(qtbot, set_stage, away)
    hands.click(at("Cas"))
    hands.key(Qt.Key.Key_C, CTRL)
    hands.type("o")
    assert "ziekte" not in hands.step + hands.told + QApplication.clipboard().text()
