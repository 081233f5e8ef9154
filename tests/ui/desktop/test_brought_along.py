"""The balances of somebody, below the form of the person."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.builders import a_balance, a_plan
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.lists import click, click_row, open_team_room

pytestmark = pytest.mark.gui


def test_the_form_of_a_person_tells_the_balances_and_leads_to_them(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    plan = a_plan(carried=(a_balance("Bert", "zaterdag", 350),))
    _, team = open_team_room(qtbot, set_stage, plan)
    part = team.people.balances

    first = part.link.text()
    click_row(team.people, 1)
    told = [one.text() for one in part.findChildren(QLabel) if one.isVisibleTo(part)]
    click(part.link)
    at_row = (team.key, team.balances.form.title.text())
    team.show_list("people")
    click_row(team.people, 0)
    click(part.link)

    assert (first, part.link.text()) == ("Noteer een saldo", "Noteer een saldo")
    assert told == ["Saldi", "zaterdagbeurten", "0,35 beurt nog te doen"]
    assert at_row == ("balances", "Bert")
    assert team.balances.form.is_new
    assert team.balances.form.boxes["name"].text == "Anna"
