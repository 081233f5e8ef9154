"""The view of opening hours and staffing around its week."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import a_plan, a_post, staffing
from tests.ui.application.hours.weeks import blocks, level
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL, open_team, start_run
from tests.ui.desktop.hours_stage import PLAIN, drag, focused_key, open_hours, place, said
from tests.ui.desktop.lists import LEFT, click, plan_of, step_of
from tests.ui.desktop.stage import Scripted
from ui.desktop.hours.block_tile import BlockTile
from ui.desktop.theme import load_theme

pytestmark = pytest.mark.gui


def cell(room: Any, post: int, column: int) -> Any:
    return room.table.model_.index(post, column)


def test_staffing_is_typed_as_in_a_spreadsheet(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_hours(qtbot, set_stage)
    table = room.table
    QTest.mouseClick(table.viewport(), LEFT, PLAIN, table.visualRect(cell(room, 0, 1)).center())

    QTest.keyClicks(table, "2")
    QTest.keyClicks(table.editor, "/1")
    QTest.keyClick(table.editor, Qt.Key.Key_Return)
    refused = (room.parts.refusal.text(), table.editor.isVisible(), step_of(stage))
    QTest.keyClick(table.editor, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(table.editor, "1/3")
    QTest.keyClick(table.editor, Qt.Key.Key_Tab)
    at = (table.currentIndex().row(), table.currentIndex().column())

    assert refused[0].startswith("Gevonden “2/1”: gewenst (1) is minder dan het minimum (2).")
    assert refused[1:] == (True, "")
    assert room.parts.refusal.isHidden()
    assert step_of(stage) == "bezetting Balie, VM1 ma–vr: 1/3"
    assert at == (0, 2)
    assert cell(room, 0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Balie, VM1 ma–vr: minimum 1, gewenst 3, eigen waarde"
    )

    QTest.keyClick(table, Qt.Key.Key_Left)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert step_of(stage) == "bezetting Balie, VM1 ma–vr: volgt de standaard"
    assert level(plan_of(stage), "ma VM1") == "1/2"


def test_cells_are_copied_and_pasted_and_what_is_wrong_is_not(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, room = open_hours(qtbot, set_stage)
    table = room.table
    board = QGuiApplication.clipboard()
    table.setFocus()
    table.choose_cells([(0, 0), (1, 0)])

    QTest.keyClick(table, Qt.Key.Key_C, CONTROL)
    copied = (board.text(), "mso-number-format" in board.mimeData().html())
    table.choose_cells([(0, 2)])
    board.setText("1/1\t2\n-\tveel")
    QTest.keyClick(table, Qt.Key.Key_V, CONTROL)
    refused = (said(room), step_of(stage))
    board.setText("1/1\t2\n-\t1/feb")
    QTest.keyClick(table, Qt.Key.Key_V, CONTROL)

    assert copied == ("1/2\n0/1", True)
    assert refused[0].startswith("Telefoon, NM1 ma–vr: Gevonden “veel”")
    assert refused[1] == ""
    assert step_of(stage) == "bezetting: 4 vakken geplakt"
    assert [level(plan_of(stage), place, "Telefoon") for place in ("ma VM2", "vr NM1")] == [
        "0/0",
        "1/2",
    ]


def test_days_stand_apart_when_that_is_asked(qtbot: QtBot, set_stage: SetStage) -> None:
    _, room = open_hours(qtbot, set_stage)
    folded = room.table.model_.columnCount()

    click(room.parts.folding.buttons["apart"])

    assert (folded, room.table.model_.columnCount()) == (7, 23)


def test_the_figures_follow_each_edit(qtbot: QtBot, set_stage: SetStage) -> None:
    _, room = open_hours(qtbot, set_stage)
    figures = room.parts.figures
    before = figures.hours.amounts.text()
    table = room.table

    table.setFocus()
    table.choose_cells([(0, 0)])
    QTest.keyClicks(table, "1")
    QTest.keyClick(table.editor, Qt.Key.Key_Return)

    assert before == "minimum 40,5 u · gewenst 121,5 u · contracten 76 u, na afwezigheid 76 u"
    assert figures.hours.amounts.text().startswith("minimum 40,5 u · gewenst 81 u")
    assert figures.hours.pill.text() == "gewenst past niet"


def test_without_hours_and_posts_the_view_says_what_to_do(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    plan = a_plan(openings=(), staffing=(), posts=(a_post("Backoffice", "back"),), employees=())
    stage, room = open_hours(qtbot, set_stage, plan)

    empty = (room.parts.empty.isVisible(), room.parts.grid.currentIndex())
    status = stage.window.status.words.text()
    focused_key(Qt.Key.Key_N)

    assert empty == (True, 1)
    assert status == "Nog geen openingsuren"
    assert blocks(plan_of(stage), "ma") == ["VM1 9:00-12:00"]
    assert room.parts.empty.isHidden()


def test_the_closing_days_are_a_click_away(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_hours(qtbot, set_stage)

    click(room.parts.closures_button)

    shown: Any = stage.window.pages.currentWidget()
    assert shown is not room
    assert shown.key == "closures"


def test_nothing_is_edited_while_a_run_is_open(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage(solve=Scripted(waits=True))
    open_team(qtbot, stage)
    start_run(qtbot, stage)
    before = step_of(stage)
    QTest.keyClick(stage.window, Qt.Key.Key_5, CONTROL)
    room: Any = stage.window.pages.currentWidget()

    focused_key(Qt.Key.Key_Delete)
    focused_key(Qt.Key.Key_Return)
    drag(room, "ma", "9:00", "8:30")
    room.table.begin_typing("2")

    assert step_of(stage) == before
    assert not room.form.isVisible()
    assert not room.table.editor.isVisible()
    assert not room.parts.new_button.isEnabled()


def test_in_the_smallest_window_nothing_is_cut(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_hours(qtbot, set_stage)
    stage.window.resize(860, 560)
    QTest.qWait(0)

    assert stage.window.width() == 860
    for made in (*room.parts.folding.buttons.values(), room.parts.new_button):
        assert made.width() >= made.sizeHint().width(), made.accessibleName()
    figures = room.parts.figures
    assert figures.minimumSizeHint().width() <= figures.width()


def test_the_week_is_drawn_in_the_colours_of_both_themes(qtbot: QtBot, set_stage: SetStage) -> None:
    _, room = open_hours(qtbot, set_stage)
    empty = place(room, "zo", "13:30")
    light = room.picture.grab().toImage().pixelColor(empty)

    room.set_theme(load_theme("dark"))

    dark = room.picture.grab().toImage().pixelColor(empty)
    assert light == load_theme("light").colour("surface")
    assert dark == load_theme("dark").colour("surface")


def test_without_front_posts_the_grid_leads_to_the_team(qtbot: QtBot, set_stage: SetStage) -> None:
    posts = (a_post("Backoffice", "back"),)
    stage, room = open_hours(qtbot, set_stage, a_plan(posts=posts, staffing=()))

    click(room.parts.to_team)

    assert stage.window.menus.views["team"].isChecked()


def test_eight_posts_and_their_sum_are_in_sight_and_days_are_equally_wide(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    posts = tuple(a_post(f"Post {number}") for number in range(8))
    plan = a_plan(posts=(*posts, a_post("Backoffice", "back")), staffing=(staffing("Post 0", 1),))
    _, room = open_hours(qtbot, set_stage, plan)

    sum_of_all = room.table.rowViewportPosition(8) + room.table.rowHeight(8)
    tiles = [tile for tile in room.picture.findChildren(BlockTile) if tile.state is not None]

    assert 0 < sum_of_all <= room.table.viewport().height()
    assert len({tile.width() for tile in tiles}) == 1
