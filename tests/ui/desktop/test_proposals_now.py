"""Proposals for weeks in which a roster stands: compared with it, in the table and in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.builders import FRIDAY, a_full_week, a_plan
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import ALT, open_team
from tests.ui.desktop.proposals_stage import Series, ask, cells, dialog_of, plan_of, press, start
from tests.ui.desktop.stage import Stage, plans_reader

pytestmark = pytest.mark.gui


def planned(*, without_friday: bool = False) -> Plan:
    plan = a_full_week(a_plan())
    return plan.with_roster(plan.roster.without([FRIDAY])) if without_friday else plan


def begin(qtbot: QtBot, set_stage: SetStage, plan: Plan) -> Stage:
    stage = set_stage(solve=Series(), read_workbook=plans_reader({"team.xlsx": plan}))
    stage.window.resize(1280, 800)
    open_team(qtbot, stage)
    ask(stage)
    return stage


def test_the_roster_of_now_is_a_column_and_a_better_one_is_said_before_it_is_replaced(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    plan = planned(without_friday=True)
    stage = begin(qtbot, set_stage, plan)
    start(stage)
    dialog = dialog_of(qtbot, stage)

    heads = [one.text() for one in dialog.findChildren(QLabel)]
    said = [one.accessibleName() for one in dialog.findChildren(QFrame)]
    notes = []
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        QTest.keyClick(dialog, key, ALT)
        notes.append(dialog.caution.text() if dialog.caution.isVisible() else "")

    assert {"Nu", "Groen en oranje: anders dan nu."} <= set(heads)
    assert "Nu, Basisdienstverlening: 7 u tekort, 4 plaatsen" in said
    tones = [set(cells(dialog, at).values()) for at in range(3)]
    assert ("better" in tones[0], "worse" in tones[2]) == (True, True)
    assert any(text.endswith("beter dan nu") for text in cells(dialog, 0))
    assert notes == [
        "",
        "In de doelen is wat er nu staat even goed.",
        "Let op: in de doelen komt wat er nu staat beter uit: 7 u minder onder het minimum.",
    ]
    assert stage.window.run_panel.run_list.caution.text() == notes[2]
    # Four columns are in sight as a whole.
    scroll = dialog._scroll
    qtbot.waitUntil(lambda: not scroll.verticalScrollBar().isVisible())
    assert dialog._table.width() <= scroll.viewport().width()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert plan_of(stage) is plan


def test_a_single_proposal_says_in_the_panel_how_it_compares_with_now(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = begin(qtbot, set_stage, planned())
    panel = stage.window.run_panel
    for tick in panel.choice.preset_ticks[:2]:
        QTest.keyClick(tick, Qt.Key.Key_Space)
    start(stage)
    qtbot.waitUntil(lambda: bool(stage.window.proposals.found))

    assert panel.note.text().startswith("Vergeleken met nu: 14 u meer onder het minimum")
    assert "Let op: in de doelen komt wat er nu staat beter uit" in panel.note.text()
    press(panel.discard_button)
