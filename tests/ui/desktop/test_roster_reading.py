"""A roster from Excel is chosen, looked at, and taken over as one step."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.builders import MONDAY, TUESDAY, WEDNESDAY, a_full_week, a_plan, some_settings
from tests.data.store.files import file_with, reopened
from tests.ui.application.roster_reading.sheets import by_hand
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.stage import Chooser, Stage
from ui.desktop.dialogs.messages import Message
from ui.desktop.roster_reading.controller import RosterReader
from ui.desktop.roster_reading.dialog import RosterDialog

pytestmark = pytest.mark.gui
PLAN = replace(a_full_week(a_plan()), settings=some_settings(published_until=MONDAY))
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def plan_of(stage: Stage) -> Plan:
    assert stage.window.session is not None
    return stage.window.session.plan


def reader_of(stage: Stage) -> RosterReader:
    [reader] = stage.window.findChildren(RosterReader)
    return reader


def heads(dialog: RosterDialog) -> list[str]:
    tree = dialog.tree
    found = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return [head.text(0) for head in found if head is not None and not head.isHidden()]


def a_sheet_by_hand(folder: Path) -> Path:
    """Write two days that change, one that is past, one to look at and one not understood."""
    return by_hand(
        folder / "van els.csv",
        "Naam | ma | di   | wo   | do | vr",
        "Anna | -  | vrij | VM: Balie, NM: Balie | balei | bali",
    )


def looking_at(qtbot: QtBot, set_stage: SetStage, folder: Path) -> tuple[Stage, RosterDialog]:
    """Open the plan and look at the sheet made by hand, with the keys."""
    stage = set_stage(ask_list=Chooser(a_sheet_by_hand(folder)))
    stage.window.open_path(file_with(PLAN, folder))
    qtbot.waitUntil(lambda: stage.window.session is not None)
    reader = reader_of(stage)
    QTest.keyClick(stage.window, Qt.Key.Key_I, KEYS)
    qtbot.waitUntil(lambda: reader.dialog is not None)
    assert reader.dialog is not None
    return stage, reader.dialog


def test_what_a_roster_changes_and_what_is_not_understood_stand_apart(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    stage, dialog = looking_at(qtbot, set_stage, tmp_path)

    assert plan_of(stage) == PLAN
    assert heads(dialog) == [
        "Verandert (2)",
        "Misschien anders bedoeld, kijk het na (1)",
        "Voorbij of al gepubliceerd (1)",
        "Daarmee gebroken regels (1)",
        "Niet begrepen of niet mogelijk, blijft zoals het is (1)",
    ]
    assert [change.day for change in dialog.ticked] == [TUESDAY, WEDNESDAY]


def test_the_days_that_are_ticked_are_taken_over_as_one_step(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    stage, dialog = looking_at(qtbot, set_stage, tmp_path)

    dialog.over.click()
    dialog.tree.setFocus()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert [change.day for change in dialog.ticked] == [WEDNESDAY, MONDAY]
    dialog.show_rules()
    assert (
        dialog.note.text() == "Er wordt 1 regel gebroken. Overnemen mag; de fout blijft zichtbaar."
    )
    assert dialog.act.text() == "Neem 2 dagen over"
    QTest.keyClick(dialog.act, Qt.Key.Key_Return)

    roster = plan_of(stage).roster
    assert roster.entry("Anna", MONDAY).is_empty
    assert roster.entry("Anna", TUESDAY) == PLAN.roster.entry("Anna", TUESDAY)
    assert {work.block for work in roster.entry("Anna", WEDNESDAY).work} >= {"VM1", "NM1"}
    assert reopened(tmp_path / "team.beurtrol") == plan_of(stage)
    assert stage.window.session is not None
    assert stage.window.session.steps == ("2 dagen ingelezen uit van els.csv",)
    stage.window.menus.undo.trigger()
    assert plan_of(stage) == PLAN


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        pytest.param(("| ma | di", "Anna | | Dag"), "verschilt in niets", id="the same"),
        pytest.param(("niets",), "In “terug.csv” staat geen rooster.", id="no roster"),
    ],
)
def test_a_sheet_without_anything_to_take_over_is_told_as_such(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path, lines: tuple[str, ...], told: str
) -> None:
    stage = set_stage(ask_list=Chooser(by_hand(tmp_path / "terug.csv", *lines)))
    stage.window.open_path(file_with(PLAN, tmp_path))
    qtbot.waitUntil(lambda: stage.window.session is not None)

    reader_of(stage).action.trigger()

    qtbot.waitUntil(lambda: bool(stage.window.findChildren(Message)))
    [message] = stage.window.findChildren(Message)
    assert told in message.text.text()
    assert reader_of(stage).dialog is None
    assert plan_of(stage) == PLAN
