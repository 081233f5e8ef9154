"""Openingsuren: blocks, periods and staffing, with the mouse and the keys of a coordinator."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rostering.calendar import Validity
from rostering.plan import Plan
from tests.builders import (
    DAYS,
    MONDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    a_post,
    later,
    minutes,
    staffing,
)
from tests.ui.application.hours.weeks import blocks, level, places
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.lists import KEYS, LEFT, click, open_room, plan_of, step_of
from tests.ui.desktop.stage import Scripted, Stage
from tests.ui.desktop.test_journey import CONTROL, open_team, start_run
from ui.application.hours.blocks import BlockKey
from ui.desktop.theme import load_theme

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
KEYS.setdefault("hours", Qt.Key.Key_5)


def a_team(**changes: Any) -> Plan:
    usual: dict[str, Any] = {
        "posts": (a_post("Balie"), a_post("Telefoon"), a_post("Backoffice", "back")),
        "staffing": (staffing("Balie", 1, 2), staffing("Telefoon", 0, 1)),
    }
    return a_full_week(a_plan(**{**usual, **changes}))


def open_hours(qtbot: QtBot, set_stage: SetStage, plan: Plan | None = None) -> tuple[Stage, Any]:
    return open_room(qtbot, set_stage, a_team() if plan is None else plan, "hours")


def place(room: Any, day: str, time: str) -> QPoint:
    """Return where a time of a weekday lies in the picture."""
    scale = room.picture.scale
    at = QPointF(scale.x(DAYS[day]) + scale.day_width / 2, scale.y(minutes(time)))
    return at.toPoint()


def drag(room: Any, day: str, start: str, end: str, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    picture = room.picture
    QTest.mousePress(picture, LEFT, PLAIN, place(room, day, start))
    for time in (start, end):
        qt_move(picture, place(room, day, time))
    QTest.mouseRelease(picture, LEFT, modifiers, place(room, day, end))


def qt_move(picture: Any, to: QPoint) -> None:
    """Move the mouse with its button down, which QTest cannot say."""
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove, QPointF(to), picture.mapToGlobal(QPointF(to)), LEFT, LEFT, PLAIN
    )
    QApplication.sendEvent(picture, event)


def focused_key(key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key where the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifiers)


def said(room: Any) -> str:
    strip = room.parts.strip
    return "" if strip.isHidden() else strip.words.text()


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
    menu = room.commands.make_menu()
    words = [action.text().split("\t")[0] for action in menu.actions() if action.text()]

    copy = menu.actions()[-1].menu()
    next(action for action in copy.actions() if action.text() == "maandag naar zondag").trigger()

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

    assert refused == "Hier staat niets; vul minstens een van beide datums in."
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


def cell(room: Any, post: int, column: int) -> Any:
    return room.table.model_.index(post, column)


def test_staffing_is_typed_as_in_a_spreadsheet(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_hours(qtbot, set_stage)
    table = room.table
    QAbstractItemModelTester(table.model_)
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
