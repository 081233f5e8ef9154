"""The order of posts, duties and people, which a workbook says by its rows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from data.workbook import read_workbook
from data.workbook.writer import write_team_workbook
from tests.builders import a_plan, a_post
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.lists import (
    click,
    click_row,
    open_team_room,
    pick,
    plan_of,
    said,
    shown,
    step_of,
)
from tests.ui.desktop.pointing import choose

pytestmark = pytest.mark.gui
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def test_the_first_back_office_is_chosen_by_moving_it_up(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    posts = (*a_plan().posts, a_post("Magazijn", "back", code="MA"))
    stage, team = open_team_room(qtbot, set_stage, replace(a_plan(), posts=posts))
    choose(stage.window.menus.lists["team", "posts"])
    page, before = team.posts, [post.name for post in plan_of(stage).posts]
    click_row(page, len(before) - 1)
    QTest.keyClick(stage.window, Qt.Key.Key_Up, ALT_SHIFT)
    after, told, step = shown(page, 1), said(page), step_of(stage)
    write_team_workbook(tmp_path / "team.xlsx", plan_of(stage))
    click(page.moving[1])
    back = shown(page, 1)

    assert after == [*before[:-2], "Magazijn", before[-2]]
    assert told.startswith("Wie op geen andere post staat, werkt nu op Magazijn.")
    assert step == f"Magazijn op plaats {len(before) - 1}"
    assert [one.name for one in read_workbook(tmp_path / "team.xlsx").plan.posts] == after
    assert back == before


def test_people_move_past_those_in_sight_in_the_order_of_the_roster(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_plan())
    page, names = team.people, list(plan_of(stage).names)
    page.table.sort_by("hours")
    click_row(page, page.table.order.rowCount() - 1)
    assert page.chosen is not None
    chosen = str(page.chosen.key)

    choose(stage.window.menus.row_up)
    choose(stage.window.menus.row_up)

    at = names.index(chosen)
    names.remove(chosen)
    names.insert(max(0, at - 2), chosen)
    assert (list(plan_of(stage).names), shown(page)) == (names, names)


def test_a_wish_can_name_the_back_office_and_wishes_have_no_order(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_plan())
    team.show_list("wishes")
    back = plan_of(stage).default_back_post
    assert back is not None

    QTest.keyClick(stage.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    pick(team.wishes, "name", "An")
    boxes: Any = team.wishes.form.boxes
    wishes = boxes["wish"].list
    QTest.keyClick(wishes, Qt.Key.Key_End)
    QTest.keyClick(boxes["to"].line, Qt.Key.Key_Return)
    choose(stage.window.menus.row_up)

    assert [wish.post for wish in plan_of(stage).wishes] == [back.name]
    assert said(team.wishes).startswith("Deze lijst heeft geen eigen volgorde")
