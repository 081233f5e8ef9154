"""The card over an empty week: the next step, and other ways on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.builders import MONDAY, SATURDAY, a_full_week, a_plan, later, on_duty
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.stage import Stage, plans_reader
from ui.desktop.views.empty_card import EmptyCard

pytestmark = pytest.mark.gui
NEXT = later(MONDAY, weeks=1)


def empty_week(qtbot: QtBot, set_stage: SetStage, plan: Plan) -> tuple[Stage, EmptyCard]:
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": plan}))
    stage.window.open_path(Path("team.xlsx"))
    qtbot.waitUntil(lambda: stage.window.session is not None)
    stage.window.show_week(NEXT)
    return stage, stage.window.view.grid.card


def test_the_week_before_is_copied_or_one_types_oneself(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, card = empty_week(qtbot, set_stage, a_full_week(a_plan()))
    window = stage.window
    offered = [made.text() for made in card.ways.values()]

    QTest.mouseClick(card.ways["type"], Qt.MouseButton.LeftButton)
    typing = (card.isVisible(), window.view.grid.chosen())
    window.show_week(MONDAY)
    window.show_week(NEXT)
    QTest.keyClick(card.ways["copy"], Qt.Key.Key_Return)

    assert offered == ["Kopieer week 1", "Typ zelf"]
    assert typing == (False, ("Anna", NEXT, "VM1"))
    assert window.session is not None
    assert window.session.undo_text == "week 1 gekopieerd naar week 2"
    assert window.session.plan.roster.entry("Anna", later(NEXT, days=1)).shifts
    assert not card.isVisible()


def test_turns_that_are_known_are_told_and_a_first_week_has_none_to_copy(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    turn = on_duty(a_plan(), "Anna", later(SATURDAY, weeks=1), "Zaterdag", {"ZA": "Balie"})

    _, card = empty_week(qtbot, set_stage, turn)

    assert card.isVisible()
    assert "De beurten liggen al vast" in card.text
    assert list(card.ways) == ["type"]


def test_a_team_that_lacks_something_is_led_there_and_planned_no_sooner(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    bare = replace(a_plan(), duties=(), employees=(), wishes=(), absences=())
    stage, card = empty_week(qtbot, set_stage, bare)
    window = stage.window
    window.ask_plan()
    choice = window.run_panel.choice
    hint = (choice._hint.text(), choice.start_button.isEnabled())
    asking = card.isVisible()
    QTest.keyClick(choice.weeks_edit, Qt.Key.Key_Escape)

    QTest.mouseClick(card.button, Qt.MouseButton.LeftButton)

    assert "Nog in te vullen: diensten en medewerkers." in card.text
    assert card.button.text() == "Vul diensten in"
    assert hint == ("Nog in te vullen: diensten en medewerkers.", False)
    assert not asking
    assert window.rooms.is_elsewhere
    assert window.rooms.rail.isVisible()
    assert not card.ways
