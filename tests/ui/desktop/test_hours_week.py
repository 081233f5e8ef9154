"""The week of the view of opening hours: blocks drawn, stretched, split and merged."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from rostering.calendar import Validity
from tests.builders import DAYS, MONDAY, TUESDAY, later, staffing
from tests.ui.application.hours.weeks import blocks, places
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL
from tests.ui.desktop.hours_stage import (
    PLAIN,
    SHIFT,
    a_team,
    drag,
    focused_key,
    open_hours,
    place,
    qt_move,
    said,
)
from tests.ui.desktop.lists import LEFT, click, plan_of, step_of
from tests.ui.desktop.pointing import choose, entry, right_click
from ui.application.hours.blocks import BlockKey

pytestmark = pytest.mark.gui


def test_the_week_is_read_out_block_by_block(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_hours(qtbot, set_stage)
    tile = room.picture.chosen_tile

    assert tile.hasFocus()
    assert tile.accessibleName() == "maandag VM1, van 9u tot 10u45"
    assert stage.window.status.words.text() == "40 u 30 open per week in 22 blokken"
    assert room.parts.heads.second_line(DAYS["ma"]) == "9 u open"
    assert room.parts.heads.second_line(DAYS["zo"]) == "gesloten"

    room.picture.choose(BlockKey(DAYS["za"], "ZA"))
    assert room.picture.chosen_tile.accessibleName() == (
        "zaterdag ZA, van 9u tot 12u30, beurt zaterdag"
    )


def test_an_edge_is_drawn_and_the_places_follow(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_hours(qtbot, set_stage)

    drag(room, "di", "9:00", "8:30")

    assert blocks(plan_of(stage), "di")[0] == "VM1 8:30-10:45"
    assert step_of(stage) == "dinsdag VM1: 8:30–10:45"
    assert places(plan_of(stage), "Anna", TUESDAY)[0] == "Balie VM1 8:30-10:45"
    assert said(room) == "1 plaats volgt mee in het rooster."

    QTest.keyClick(stage.window, Qt.Key.Key_Z, CONTROL)
    assert plan_of(stage) == a_team()


def test_an_edge_stops_at_the_neighbour_and_goes_for_all_equal_days_with_control(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, room = open_hours(qtbot, set_stage)

    drag(room, "ma", "17:00", "16:00")  # The upper edge of the evening: the afternoon is before it.
    untouched = step_of(stage)
    drag(room, "di", "12:30", "13:10", CONTROL)

    assert untouched == ""
    assert [blocks(plan_of(stage), day)[1] for day in ("ma", "vr")] == ["VM2 10:45-13:10"] * 2
    assert step_of(stage) == "VM2 (ma–vr): 10:45–13:10"


def test_a_block_is_drawn_in_empty_space_and_escape_forgets_it(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, room = open_hours(qtbot, set_stage)

    QTest.mousePress(room.picture, LEFT, PLAIN, place(room, "zo", "10:00"))
    qt_move(room.picture, place(room, "zo", "12:00"))
    QTest.keyClick(room.picture, Qt.Key.Key_Escape)
    QTest.mouseRelease(room.picture, LEFT, PLAIN, place(room, "zo", "12:00"))
    forgotten = step_of(stage)
    drag(room, "zo", "10:00", "12:00")

    assert forgotten == ""
    assert blocks(plan_of(stage), "zo") == ["ZO1 10:00-12:00"]
    assert room.picture.block == BlockKey(DAYS["zo"], "ZO1")


def test_the_keyboard_stays_on_the_chosen_block_when_one_goes(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, room = open_hours(qtbot, set_stage)
    standing = []

    for key, modifiers in (
        (Qt.Key.Key_Delete, PLAIN),
        (Qt.Key.Key_N, PLAIN),
        (Qt.Key.Key_Z, CONTROL),
    ):
        focused_key(key, modifiers)
        assert QApplication.focusWidget() is room.picture.chosen_tile
        standing.append(room.picture.block.block)
    focused_key(Qt.Key.Key_Delete)

    assert standing[0] == "VM2"
    assert standing[2] in ("VM2", "NM1")
    assert step_of(stage) == f"maandag {standing[2]} verwijderd"


def test_everything_is_done_with_keys_alone(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, _ = open_hours(qtbot, set_stage)
    steps: list[str] = []

    for key, modifiers in (
        (Qt.Key.Key_Right, PLAIN),
        (Qt.Key.Key_Down, PLAIN),
        (Qt.Key.Key_S, PLAIN),
        (Qt.Key.Key_V, PLAIN),
        (Qt.Key.Key_Down, SHIFT),
        (Qt.Key.Key_Down, CONTROL),
        (Qt.Key.Key_N, PLAIN),
        (Qt.Key.Key_Delete, PLAIN),
    ):
        focused_key(key, modifiers)
        if step_of(stage) not in steps[-1:]:
            steps.append(step_of(stage))

    assert steps == [
        "",
        "dinsdag VM2 gesplitst om 11:35",
        "dinsdag VM2 en VM2b samengevoegd",
        "dinsdag VM2: 10:45–12:35",
        "dinsdag VM2: 10:50–12:35",
        "nieuw blok dinsdag NM3: 12:35–13:30",
        "dinsdag NM3 verwijderd",
    ]


def test_the_pointer_says_where_to_split(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_hours(qtbot, set_stage)

    QTest.mouseClick(room.picture, LEFT, PLAIN, place(room, "wo", "10:00"))
    qt_move(room.picture, place(room, "wo", "10:00"))
    focused_key(Qt.Key.Key_S)

    assert step_of(stage) == "woensdag VM1 gesplitst om 10:00"


def test_what_cannot_be_is_said_and_changes_nothing(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_hours(qtbot, set_stage)
    room.picture.choose(BlockKey(DAYS["ma"], "VM2"))

    focused_key(Qt.Key.Key_V)

    assert said(room).startswith("Tussen VM2 en NM1 ligt 1 u.")
    assert step_of(stage) == ""


def test_the_form_takes_a_block_over_with_its_equal_days(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_hours(qtbot, set_stage)
    form = room.form

    focused_key(Qt.Key.Key_Return)
    at_first = form.boxes["from"].line.hasFocus()
    for key, text in (("block", "OCHT"), ("from", "later")):
        form.boxes[key].line.selectAll()
        QTest.keyClicks(form.boxes[key].line, text)
    focused_key(Qt.Key.Key_Return)
    refused = form.boxes["from"].problem.text()
    form.boxes["from"].line.selectAll()
    QTest.keyClicks(form.boxes["from"].line, "8u30")
    form.everywhere.setFocus()
    focused_key(Qt.Key.Key_Space)
    form.boxes["from"].line.setFocus()
    focused_key(Qt.Key.Key_Return)

    assert at_first
    assert refused == "Gevonden “later”, verwacht een uur, zoals 9:00 of 9u30."
    assert step_of(stage) == "VM1 (ma–vr): heet nu OCHT, 8:30–10:45"
    assert not form.isVisible()
    assert room.picture.chosen_tile.hasFocus()

    focused_key(Qt.Key.Key_Return)
    focused_key(Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert room.picture.chosen_tile.hasFocus()


def test_the_menu_of_a_block_offers_what_its_keys_do(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_hours(qtbot, set_stage)
    tile = room.picture.chosen_tile
    right_click(room.picture, tile.geometry().center())
    (menu,) = (one for one in room.picture.findChildren(QMenu) if one.isVisible())
    words = [action.text().split("\t")[0] for action in menu.actions() if action.text()]

    choose(entry(menu.actions()[-1].menu(), "maandag naar zondag"))

    assert words == [
        "Uren typen…",
        "Splits",
        "Voeg samen met het volgende",
        "Verwijder",
        "Verwijder op alle gelijke dagen",
        "Nieuw blok",
        "Kopieer maandag naar",
    ]
    assert blocks(plan_of(stage), "zo") == blocks(plan_of(stage), "ma")
    assert step_of(stage) == "openingsuren van maandag gekopieerd naar zondag"


def test_a_period_is_made_changed_and_removed(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_hours(qtbot, set_stage)
    ask = room.parts.ask

    click(room.parts.new_button)
    focused_key(Qt.Key.Key_Return)
    refused = ask.boxes["first"].problem.text()
    QTest.keyClicks(ask.boxes["first"].line, "1/7/2027")
    QTest.keyClicks(ask.boxes["last"].line, "31/8/2027")
    focused_key(Qt.Key.Key_Return)
    made = step_of(stage)
    tabs = [button.text() for button in room.parts.tabs.segments.buttons.values()]
    focused_key(Qt.Key.Key_Down, SHIFT)
    in_period = blocks(plan_of(stage), "ma", room.hours.period)[0]
    click(room.parts.tabs.segments.buttons["0"])
    always = blocks(plan_of(stage), "ma")[0]

    assert refused == "Beide datums zijn leeg; vul er minstens één in."
    assert made == "nieuwe periode 1/7 t.e.m. 31/8/2027"
    assert tabs == ["Altijd", "1/7 t.e.m. 31/8/2027"]
    assert (in_period, always) == ("VM1 9:00-10:45", "VM1 9:00-10:45")
    assert room.parts.gone_button.isHidden()

    click(room.parts.tabs.segments.buttons["1"])
    click(room.parts.dates_button)
    ask.boxes["last"].line.selectAll()
    QTest.keyClicks(ask.boxes["last"].line, "15/8/2027")
    focused_key(Qt.Key.Key_Return)
    changed = step_of(stage)
    click(room.parts.gone_button)

    assert changed == "periode 1/7 t.e.m. 31/8/2027 is nu 1/7 t.e.m. 15/8/2027"
    assert step_of(stage) == "periode 1/7 t.e.m. 15/8/2027 verwijderd"
    assert plan_of(stage) == a_team()


def test_a_day_without_own_blocks_says_whom_it_follows(qtbot: QtBot, set_stage: SetStage) -> None:
    july = Validity(later(MONDAY, weeks=26), later(MONDAY, weeks=26, days=2))
    stage, room = open_hours(
        qtbot,
        set_stage,
        a_team(staffing=(staffing("Balie", 2, 2, first=july.first, last=july.last),)),
    )

    room.show_period(july)

    assert room.parts.heads.second_line(DAYS["di"]) == "volgt Altijd"
    assert room.parts.heads.second_line(DAYS["vr"]) == "valt er niet in"
    assert room.picture.chosen_tile.accessibleName().endswith("volgt een ruimere periode")
    focused_key(Qt.Key.Key_Down, SHIFT)
    assert step_of(stage) == ""  # The neighbour is there at once.
    focused_key(Qt.Key.Key_Up, SHIFT)
    assert blocks(plan_of(stage), "ma", july)[0] == "VM1 9:00-10:40"
    assert blocks(plan_of(stage), "ma")[0] == "VM1 9:00-10:45"
