"""The rail and the views beside the roster."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import a_full_week, a_plan, an_absence
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL, open_team, start_run
from tests.ui.desktop.lists import LEFT, click, open_team_room, plan_of, step_of, type_in
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.stage import Scripted, plans_reader
from ui.desktop.records.room import ListRoom

pytestmark = pytest.mark.gui
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_without_a_team_there_is_no_rail(set_stage: SetStage) -> None:
    stage = set_stage()

    QTest.keyClick(stage.window, Qt.Key.Key_4, CONTROL)

    assert stage.window.rooms.rail.isHidden()
    assert stage.window.pages.currentWidget() is stage.window.welcome


@pytest.mark.parametrize("key", ["absences", "team"])
def test_a_click_on_the_rail_shows_a_view_and_the_roster_again(
    qtbot: QtBot, set_stage: SetStage, key: str
) -> None:
    stage = set_stage()
    open_team(qtbot, stage)
    rooms = stage.window.rooms

    click(rooms.rail.entries[key])
    there = (rooms.is_elsewhere, rooms.rail.entries[key].isChecked())
    click(rooms.rail.entries["roster"])

    assert there == (True, True)
    assert stage.window.pages.currentWidget() is stage.window.host
    assert stage.window.menus.views["roster"].isChecked()


def test_keys_go_from_view_to_view_and_the_table_has_the_keyboard(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_plan())
    focused = team.people.table.hasFocus()

    QTest.keyClick(stage.window, Qt.Key.Key_3, CONTROL)
    absences = stage.window.pages.currentWidget()
    QTest.keyClick(stage.window, Qt.Key.Key_1, CONTROL)

    assert focused
    assert absences is not team
    assert stage.window.pages.currentWidget() is stage.window.host


def test_escape_in_the_search_field_gives_the_keyboard_back(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_plan())

    QTest.keyClick(stage.window, Qt.Key.Key_F, CONTROL)
    QTest.keyClick(stage.window.finding.box, Qt.Key.Key_Escape)

    assert team.people.table.hasFocus()


def test_names_stand_below_the_icons_where_there_is_room(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage()
    open_team(qtbot, stage)
    rail = stage.window.rooms.rail

    stage.window.resize(1440, 900)
    wide = (rail.width(), rail.entries["team"].toolButtonStyle())
    stage.window.resize(1100, 700)
    narrow = (rail.width(), rail.entries["team"].toolButtonStyle())

    assert wide == (92, Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    assert narrow == (48, Qt.ToolButtonStyle.ToolButtonIconOnly)
    assert rail.entries["team"].accessibleName() == "Team"
    assert rail.entries["team"].toolTip() == "Team (Ctrl+4)"


def test_the_rail_counts_the_hard_rules_that_are_broken(qtbot: QtBot, set_stage: SetStage) -> None:
    plan = a_full_week(a_plan(absences=(an_absence("Anna"),)))
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": plan}))
    open_team(qtbot, stage)
    entry = stage.window.rooms.rail.entries["roster"]

    qtbot.waitUntil(lambda: not entry.badge.isHidden())

    assert entry.badge.text() == "1"
    assert entry.accessibleDescription() == "1 fout in het rooster"


def test_undo_and_redo_work_in_every_view(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_plan())
    type_in(team.people, "hours", "30,4")
    assert step_of(stage) == "Anna: 30,4 uur per week"

    team.people.table.setFocus()
    QTest.keyClick(stage.window, Qt.Key.Key_Z, CONTROL)
    undone = team.people.form.boxes["hours"].text
    QTest.keyClick(stage.window, Qt.Key.Key_Y, CONTROL)

    assert undone == "38"
    assert team.people.form.boxes["hours"].text == "30,4"
    assert str(plan_of(stage).employee("Anna").terms[0].weekly_hours) == "152/5"


def test_what_belongs_to_the_grid_waits_until_the_grid_is_back(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, _ = open_team_room(qtbot, set_stage, a_full_week(a_plan()))
    menus = stage.window.menus
    elsewhere = [action.isEnabled() for action in (menus.plan, menus.panel, menus.new_row)]

    QTest.keyClick(stage.window, Qt.Key.Key_1, CONTROL)

    assert elsewhere == [False, False, True]
    assert [action.isEnabled() for action in (menus.plan, menus.panel, menus.new_row)] == [
        True,
        True,
        False,
    ]


def test_nothing_is_edited_while_a_run_is_open(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage(solve=Scripted(waits=True))
    open_team(qtbot, stage)
    start_run(qtbot, stage)
    QTest.keyClick(stage.window, Qt.Key.Key_4, CONTROL)
    team: Any = stage.window.pages.currentWidget()

    assert not team.people.form.isEnabled()
    assert not team.add_button.isEnabled()
    assert not stage.window.menus.new_person.isEnabled()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_list_is_drawn_in_both_themes(qtbot: QtBot, set_stage: SetStage, theme: str) -> None:
    stage, _ = open_team_room(qtbot, set_stage, a_plan(absences=(an_absence("Anna"),)))
    choose(stage.window.menus.themes[theme])  # type: ignore[index]
    grounds = set()
    for action in stage.window.menus.lists.values():
        choose(action)
        room = stage.window.pages.currentWidget()
        assert isinstance(room, ListRoom)
        page = room.page
        picture = page.grab().toImage()
        grounds.add(picture.pixelColor(page.width() // 3, page.height() - 60).lightness() > 128)

    assert grounds == {theme == "light"}


def test_the_sick_call_gives_way_to_another_view(qtbot: QtBot, set_stage: SetStage) -> None:
    plan = a_full_week(a_plan())
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": plan}))
    open_team(qtbot, stage)
    QTest.keyClick(stage.window, Qt.Key.Key_F9)
    assert stage.window.sick_room.is_open

    QTest.mouseClick(stage.window.rooms.rail.entries["team"], LEFT)

    assert not stage.window.sick_room.is_open
    assert stage.window.rooms.is_elsewhere


def test_a_key_goes_round_the_parts_of_the_window_and_back(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    _, team = open_team_room(qtbot, set_stage, a_plan())
    page, table = team.page, team.people.table

    seen = []
    for modifier in (SHIFT, CONTROL.NoModifier, CONTROL.NoModifier):
        QTest.keyClick(QApplication.focusWidget() or table, Qt.Key.Key_F6, modifier)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append((table.hasFocus(), page.isAncestorOf(focused)))

    assert seen[:2] == [(False, False), (True, True)]
    assert seen[2] == (False, True)
