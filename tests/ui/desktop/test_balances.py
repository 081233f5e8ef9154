"""The tables of turns and goals in the panel."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    later,
    staffing,
    weeks,
)
from tests.ui.desktop.pointing import item_of
from ui.desktop.insight import insight
from ui.desktop.panel.balances import BalanceTable
from ui.desktop.panel.goal_rows import GoalList
from ui.desktop.theme import load_theme

pytestmark = pytest.mark.gui


def test_done_and_fair_share_stand_above_the_next_turn(qtbot: Any) -> None:
    table = BalanceTable(load_theme("light"))
    qtbot.addWidget(table)

    table.show_people(insight(a_full_week(a_plan()), None).balances)

    texts = [[item_of(table, row, column).text() for column in range(6)] for row in range(2)]
    assert texts == [
        ["Anna", "0/0,5", "+0,5", "1/0,5\n4/1", "−0,5", "0,0"],
        ["Bert", "1/0,5\n9/1", "−0,5", "0/0,5", "+0,5", "+4,0"],
    ]
    assert item_of(table, 1, 1).toolTip() == "Volgende beurt: zaterdag 9 januari"
    said = item_of(table, 1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "1/0,5, volgende beurt zaterdag 9 januari"


def test_next_turns_are_told_from_today_where_today_lies_in_those_weeks() -> None:
    plan = a_full_week(a_full_week(a_plan()), later(MONDAY, weeks=1))

    def next_evening(today: Any) -> Any:
        anna = insight(plan, weeks(2), (), today).balances[0]
        return next(told.next_turn for kind, told in anna.turns.items() if kind.value == "avond")

    assert next_evening(None) == MONDAY
    assert next_evening(MONDAY) == MONDAY
    assert next_evening(TUESDAY) == later(MONDAY, weeks=1)
    assert next_evening(later(MONDAY, weeks=9)) == MONDAY
    assert next_evening(SATURDAY) == later(MONDAY, weeks=1)


def test_what_the_staffing_cannot_give_stands_beside_the_goal(qtbot: Any) -> None:
    thin = insight(a_full_week(a_plan()), None).goals
    fine = insight(a_full_week(a_plan(staffing=(staffing("Balie", 2),))), None).goals

    notes = {stand.name: stand.note for stand in thin if stand.note}
    assert list(notes) == ["Eerlijke beurten"]
    warning = "Zaterdag, blok ZA: voor deze zaterdagbeurt is maar 1 persoon gevraagd."
    assert warning in notes["Eerlijke beurten"]
    assert [stand.note for stand in fine if stand.note] == []

    goals = GoalList(load_theme("light"))
    qtbot.addWidget(goals)
    goals.show_stands(thin)
    layout: Any = goals.layout()
    said = layout.itemAt(2).widget().accessibleName()
    assert notes["Eerlijke beurten"] in said
