"""What a row of the workbook says of a day besides its duty: own hours, and where it is worked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from data.workbook import read_workbook
from data.workbook.writer import write_team_workbook
from rostering.time import Half
from tests.builders import TUESDAY
from tests.ui.application.editing_team import a_tuesday, at
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import CTRL, SHIFT, Hands, hands_on
from tests.ui.desktop.pointing import choose, entry
from ui.application.editing.operations import lock_duty
from ui.desktop.editing.own_times_dialog import OwnTimesDialog
from ui.desktop.records.fields import TextBox

# Without a screen no window system raises menus or sizes dialogs; Qt remarks on it.
pytestmark = [
    pytest.mark.gui,
    pytest.mark.qt_log_ignore("does not support|propagateSizeHints"),
]


def asked(hands: Hands) -> OwnTimesDialog:
    dialog = hands.window.editing.commands.times
    assert dialog is not None
    return dialog


def type_times(hands: Hands, *texts: str) -> None:
    """Type in the fields from above, with the keyboard where the dialog has it, and Enter."""
    boxes = [box for box in asked(hands).boxes.values() if isinstance(box, TextBox)]
    for box, text in zip(boxes, texts, strict=True):
        box.line.selectAll()
        QTest.keyClick(box.line, Qt.Key.Key_Delete)
        QTest.keyClicks(box.line, text)
    QTest.keyClick(boxes[-1].line, Qt.Key.Key_Return)


def test_own_hours_are_typed_refused_given_and_taken_back(hands: Hands, tmp_path: Path) -> None:
    before = hands.plan
    hands.click(at("Anna"))
    hands.key(Qt.Key.Key_U, CTRL | SHIFT)
    known = [box.text for box in asked(hands).boxes.values()]
    type_times(hands, "9:30", "9", "12:30", "13")
    refused = [box.problem.text() for box in asked(hands).boxes.values()]
    type_times(hands, "930", "16u", "12:30", "13")
    step, told, after = hands.step, hands.told, hands.plan
    write_team_workbook(tmp_path / "team.xlsx", after)
    choose(hands.window.menus.undo)

    assert known == ["8:45", "17:21", "12:30", "13:30"]
    assert refused[1] == "Gevonden “9”, verwacht een uur na 9:30."
    assert step == "Anna di 5/1 eigen uren 9:30–16:00"
    assert told == "Anna di 5/1 krijgt eigen uren; Balie (VM1) valt daarbuiten en vervalt."
    assert after.roster.entry("Anna", TUESDAY).minutes == 360
    assert read_workbook(tmp_path / "team.xlsx").plan.roster == after.roster
    assert hands.plan.roster == before.roster


def test_own_hours_are_given_where_others_edited_a_shared_plan_meanwhile(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.key(Qt.Key.Key_U, CTRL | SHIFT)
    others = lock_duty(hands.plan, "Bert", TUESDAY, locked=True).plan
    hands.window.keeping.change(lambda session: session.change(others, "van een ander"))
    type_times(hands, "930", "16u", "12:30", "13")

    assert hands.step == "Anna di 5/1 eigen uren 9:30–16:00"
    assert hands.plan.roster.entry("Bert", TUESDAY).shifts[0].locked


def test_own_hours_of_somebody_who_is_gone_meanwhile_are_told_as_not_given(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.key(Qt.Key.Key_U, CTRL | SHIFT)
    rest = tuple(one for one in hands.plan.employees if one.name != "Anna")
    without = replace(hands.plan, employees=rest)
    hands.window.keeping.change(lambda session: session.change(without, "van een ander"))
    type_times(hands, "930", "16u", "12:30", "13")

    assert hands.told == "Die dagen zijn er niet meer; de uren zijn niet gegeven."
    assert hands.plan is without


def test_own_hours_that_a_duty_of_the_team_has_give_that_duty(hands: Hands) -> None:
    hands.click(at("Bert"))
    choose(hands.window.menus.edit.times)
    type_times(hands, "8:45", "12:30", "", "")

    assert hands.step == "Bert di 5/1 dienst Voormiddag"
    assert hands.plan.roster.entry("Bert", TUESDAY).shifts[0].duty == "Voormiddag"


def test_telework_is_chosen_by_keyboard_told_to_the_rules_and_kept_in_the_workbook(
    hands: Hands, tmp_path: Path
) -> None:
    hands.qtbot.waitUntil(lambda: hands.window.telling.insight.horizon is not None)
    hands.click(at("Anna", "NM1"))
    hands.key(Qt.Key.Key_H, CTRL | SHIFT)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_N)
    step, after = hands.step, hands.plan
    sentences = [item.sentence for item in hands.window.telling.insight.attention]
    write_team_workbook(tmp_path / "team.xlsx", after)

    assert step == "Anna di 5/1 telewerk namiddag"
    assert after.roster.entry("Anna", TUESDAY).shifts[0].remote == {Half.AFTERNOON}
    assert "Anna telewerkt (namiddag) op Telefoon; dat kan daar niet." in sentences
    assert read_workbook(tmp_path / "team.xlsx").plan.roster == after.roster


def test_telework_is_told_where_it_cannot_be(qtbot: QtBot, set_stage: SetStage) -> None:
    locked = lock_duty(a_tuesday(), "Anna", TUESDAY, locked=True).plan
    hands = hands_on(qtbot, set_stage, locked)
    hands.click(at("Anna"))
    hands.right_click(at("Anna"))
    menu = hands.window.editing.menu
    assert menu is not None
    offered = entry(menu, "werk").menu()
    assert isinstance(offered, QMenu)
    entry(offered, "dag").trigger()
    menu.close()

    assert hands.plan.roster == locked.roster
    assert hands.told.startswith("De dienst van Anna di 5/1 is vergrendeld.")
