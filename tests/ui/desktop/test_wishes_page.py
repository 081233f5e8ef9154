"""Wishes and balances in the view of the team, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import FRIDAY, MONDAY, TUESDAY, a_balance, a_plan, a_wish
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL
from tests.ui.desktop.lists import open_team_room, pick, plan_of, problem, shown, step_of, type_in
from tests.ui.desktop.pointing import choose

pytestmark = pytest.mark.gui


def test_a_wish_is_added_changed_and_removed_by_keyboard(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_plan())
    choose(stage.window.menus.lists["team", "wishes"])
    page = team.wishes

    QTest.keyClick(stage.window, Qt.Key.Key_N, CONTROL)
    pick(page, "name", "Be")
    type_in(page, "to", "ooit", Qt.Key.Key_Return)
    refused = (problem(page, "wish"), problem(page, "to"))
    pick(page, "wish", "post")
    type_in(page, "to", "8/1/2027", Qt.Key.Key_Return)
    added = plan_of(stage).wishes
    pick(page, "weight", "7")
    step = step_of(stage)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)

    assert refused == (
        "Dit veld is leeg; vul het in.",
        "Gevonden “ooit”, verwacht een datum, zoals 15/03/2027.",
    )
    assert added == (a_wish("Bert", "Balie", TUESDAY, FRIDAY),)
    assert step == "wens van Bert: post Balie van di 5 jan t.e.m. vr 8 jan gewijzigd"
    assert plan_of(stage).wishes == ()


def test_wishes_that_are_over_are_shown_when_they_are_asked_for(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    wishes = (a_wish("Anna", "vrij"), a_wish("Bert", "vrij", TUESDAY))
    _, team = open_team_room(qtbot, set_stage, a_plan(wishes=wishes))
    team.show_list("wishes")
    coming = shown(team.wishes)

    team.period.setFocus()
    QTest.keyClick(team.period, Qt.Key.Key_Down)
    team.period.activated.emit(team.period.currentIndex())

    assert coming == ["Bert"]
    assert sorted(shown(team.wishes)) == ["Anna", "Bert"]


def test_a_balance_is_changed_in_its_form(qtbot: QtBot, set_stage: SetStage) -> None:
    plan = a_plan(carried=(a_balance("Anna", "zaterdag", 900, MONDAY),))
    stage, team = open_team_room(qtbot, set_stage, plan)
    team.show_list("balances")

    type_in(team.balances, "balance", "veel")
    refused = problem(team.balances, "balance")
    type_in(team.balances, "balance", "-1,5")

    assert refused == "Gevonden “veel”, verwacht een getal, zoals 2 of 0,5."
    assert step_of(stage) == "saldo zaterdagbeurten van Anna: −1,5 gewijzigd"
    assert plan_of(stage).carried == (a_balance("Anna", "zaterdag", -1500, MONDAY),)
