"""The turns with real keys and mouse: see, give, swap, lock, take away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rostering.time import Horizon
from tests.builders import MONDAY, a_full_week, an_absence, an_employee, later, usual_openings
from tests.ui.application.turns.rotation import (
    EVENING,
    NEXT_MONDAY,
    NEXT_SATURDAY,
    SATURDAY_TURN,
    a_trio,
    evening,
    given,
    saturday,
    who_has,
)
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import ALT, CONTROL
from tests.ui.desktop.lists import click, plan_of, step_of
from tests.ui.desktop.turns.stage import LEFT, click_turn, drag, open_turns, press
from ui.desktop.theme import load_theme
from ui.desktop.turns.measures import HEAD
from ui.desktop.turns.period import moved, period_around

pytestmark = pytest.mark.gui


def test_the_rail_opens_the_turns_and_the_keyboard_begins_at_the_next_one(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, room = open_turns(qtbot, set_stage, a_trio())

    assert stage.window.rooms.rail.entries["turns"].isChecked()
    assert list(stage.window.rooms.rail.entries)[:2] == ["roster", "turns"]
    assert room.table.hasFocus()
    assert room.table.current == saturday("Anna", 0)
    assert room.sentence == (
        "25 beurtplaatsen open · Iedereen binnen een halve beurt van het billijk aandeel"
    )


def test_a_jump_to_the_next_turn_leaves_the_last_one_unchosen(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    plan = given(a_trio(), evening("Anna"), evening("Anna", 2))
    stage, room = open_turns(qtbot, set_stage, plan)

    for _ in range(2):
        press(room, Qt.Key.Key_Right, CONTROL)
    press(room, Qt.Key.Key_Delete)

    assert room.table.chosen_turns == [evening("Anna", 2)]
    assert step_of(stage) == "avondbeurt ma 18/1 van Anna weg"


@pytest.mark.parametrize("width", [26, 28, 36])
def test_dates_side_by_side_never_touch(qtbot: QtBot, set_stage: SetStage, width: int) -> None:
    _, room = open_turns(qtbot, set_stage, a_trio())
    press(room, Qt.Key.Key_Left, ALT)
    assert {day.day.month for day in room.model.days} >= {10, 11, 12}
    head = room.table.horizontalHeader()
    for column in range(head.count()):
        head.resizeSection(column, width)

    picture = head.viewport().grab().toImage()

    saturdays = [head.sectionViewportPosition(column) for column in range(1, head.count(), 2)]
    edges = [edge for edge in saturdays if 0 < edge < picture.width()]
    assert len(edges) > 5
    for edge in edges:
        assert len({picture.pixel(edge, y) for y in range(HEAD - 20, HEAD - 4)}) == 1


def test_another_period_begins_in_sight_with_today_or_with_its_first_week(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    today = later(MONDAY, weeks=20)
    _, room = open_turns(qtbot, set_stage, a_trio(), today=lambda: today)
    at_left = room.table.horizontalHeader().logicalIndexAt

    QTest.mouseClick(room.bar.segments.buttons["52"], LEFT)
    this_week = room.model.days[at_left(1)].monday
    press(room, Qt.Key.Key_Right, ALT)

    assert this_week == today
    assert room.horizon is not None
    assert room.model.days[at_left(1)].monday == room.horizon.start


def test_letters_give_a_turn_delete_takes_it_and_each_is_a_step(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, room = open_turns(qtbot, set_stage, a_trio())
    press(room, Qt.Key.Key_Right)

    press(room, Qt.Key.Key_A)
    press(room, Qt.Key.Key_Z)
    steps = stage.window.session.steps if stage.window.session else ()
    given_to = (
        who_has(plan_of(stage), NEXT_MONDAY, EVENING),
        who_has(plan_of(stage), NEXT_SATURDAY, SATURDAY_TURN),
    )
    press(room, Qt.Key.Key_Delete)
    taken = who_has(plan_of(stage), NEXT_SATURDAY, SATURDAY_TURN)
    QTest.keyClick(stage.window, Qt.Key.Key_Z, CONTROL)

    assert given_to == (["Anna"], ["Anna"])
    assert steps == ("zaterdagbeurt za 16/1 voor Anna", "avondbeurt ma 11/1 voor Anna")
    assert taken == []
    assert who_has(plan_of(stage), NEXT_SATURDAY, SATURDAY_TURN) == ["Anna"]


def test_what_a_rule_forbids_is_said_in_a_sentence_and_not_done(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    away = an_absence("Anna", NEXT_MONDAY, NEXT_MONDAY)
    stage, room = open_turns(qtbot, set_stage, a_trio(absences=(away,)))
    click_turn(room, evening("Anna"))

    press(room, Qt.Key.Key_A)

    assert room.chosen.notice.text() == "Anna is afwezig."
    assert not room.chosen.notice.isHidden()
    assert step_of(stage) == ""
    press(room, Qt.Key.Key_Down)
    assert room.chosen.notice.isHidden()


def test_the_lock_goes_on_and_off_for_all_that_is_chosen(qtbot: QtBot, set_stage: SetStage) -> None:
    plan = given(a_trio(), evening("Anna"), saturday("Bert"))
    stage, room = open_turns(qtbot, set_stage, plan)

    press(room, Qt.Key.Key_A, CONTROL)
    press(room, Qt.Key.Key_L, CONTROL)
    off = step_of(stage)
    press(room, Qt.Key.Key_L, CONTROL)

    assert off == "2 beurten ontgrendeld"
    assert step_of(stage) == "2 beurten vergrendeld"


def test_a_turn_is_dragged_to_somebody_else_with_both_balances_in_sight(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, room = open_turns(qtbot, set_stage, given(a_trio(), evening("Anna")))

    told = room.table.preview(evening("Anna"), evening("Bert"))
    drag(room, evening("Anna"), evening("Bert"))

    assert told == (
        True,
        "Avondbeurt ma 11/1 van Anna naar Bert\nAnna −0,7 → +0,3\nBert +0,3 → −0,7",
    )
    assert who_has(plan_of(stage), NEXT_MONDAY, EVENING) == ["Bert"]
    assert step_of(stage) == "avondbeurt ma 11/1 van Anna naar Bert"
    assert room.table.current == evening("Bert")


def test_a_turn_that_is_dropped_on_another_is_swapped_and_escape_lets_go(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    plan = given(a_trio(), saturday("Anna"), saturday("Bert", 2))
    stage, room = open_turns(qtbot, set_stage, plan)

    drag(room, saturday("Anna"), saturday("Bert", 2), let_go=False)
    press(room, Qt.Key.Key_Escape)
    QTest.mouseRelease(room.table.viewport(), LEFT)
    after_escape = step_of(stage)
    drag(room, saturday("Anna"), saturday("Bert", 2))

    assert after_escape == ""
    assert step_of(stage) == "beurten geruild: Anna za 16/1 met Bert za 23/1"
    assert who_has(plan_of(stage), NEXT_SATURDAY, SATURDAY_TURN) == ["Bert"]


def test_who_else_could_is_listed_and_a_button_hands_it_over(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    plan = given(a_trio(), evening("Anna"), evening("Bert", 2))
    stage, room = open_turns(qtbot, set_stage, plan)
    click_turn(room, evening("Anna"))
    qtbot.waitUntil(lambda: len(room.others.buttons) == 2)
    why = room.chosen.why.text()
    first = room.others.buttons[0].accessibleName()

    press(room, Qt.Key.Key_Return)
    focused = room.chosen.swap.hasFocus()
    QTest.keyClick(room.chosen.swap, Qt.Key.Key_Return)
    swap = room.others.buttons[0]
    on_swap = (swap.hasFocus(), swap.accessibleName())
    QTest.keyClick(swap, Qt.Key.Key_Escape)
    is_back = room.table.hasFocus()
    QTest.keyClick(swap, Qt.Key.Key_Return)

    assert why.startswith("Anna stond vóór deze beurt op het billijk aandeel.")
    assert first == "Geef Cas, Cas +0,7 → −0,3 · Anna −0,3 → +0,7"
    assert focused
    assert on_swap == (True, "Ruil Bert, ma 18/1 · saldi blijven")
    assert is_back
    assert step_of(stage) == "beurten geruild: Anna ma 11/1 met Bert ma 18/1"
    assert room.table.hasFocus()


def test_periods_follow_each_other_and_today_brings_one_back(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    _, room = open_turns(qtbot, set_stage, a_trio())
    first = room.bar.span.text()

    QTest.keyClick(room.table, Qt.Key.Key_Right, ALT)
    second = room.bar.span.text()
    QTest.mouseClick(room.bar.segments.buttons["104"], LEFT)
    columns = room.model.columnCount()
    QTest.keyClick(room.table, Qt.Key.Key_Home, ALT)

    assert first == "week 1 t.e.m. 13, 4 jan. t.e.m. 3 apr. 2027"
    assert second == "week 14 t.e.m. 26, 5 apr. t.e.m. 3 jul. 2027"
    assert columns == 208
    assert room.horizon is not None
    assert room.horizon.start == MONDAY


def test_a_quarter_begins_with_one_and_no_week_is_left_out() -> None:
    for offset in range(0, 800, 5):
        day = later(MONDAY, days=offset)
        for weeks in (13, 26, 52, 104):
            assert day in period_around(day, weeks)
    assert moved(period_around(MONDAY, 13), 1).start == later(MONDAY, weeks=13)


def test_a_year_is_the_one_from_this_week_on_late_in_a_year_too(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    november = later(MONDAY, weeks=46)
    _, room = open_turns(qtbot, set_stage, a_trio(), today=lambda: later(november, days=3))
    press(room, Qt.Key.Key_Home, ALT)

    QTest.mouseClick(room.bar.segments.buttons["52"], LEFT)
    year = room.horizon
    QTest.mouseClick(room.bar.segments.buttons["104"], LEFT)
    two = room.horizon
    press(room, Qt.Key.Key_Left, ALT)
    before = room.horizon
    press(room, Qt.Key.Key_Home, ALT)

    assert year == Horizon(november, 52)
    assert two == room.horizon == Horizon(november, 104)
    assert before == Horizon(later(november, weeks=-104), 104)


def test_without_blocks_that_are_a_turn_the_room_says_where_to_begin(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    openings = tuple(opening for opening in usual_openings() if opening.turn is None)

    stage, room = open_turns(qtbot, set_stage, a_trio(openings=openings))

    assert room.empty.isVisible()
    assert room.empty.text() == "Duid in Openingsuren aan welke blokken een beurt zijn."
    assert room.bar.share.isHidden()
    click(room.to_hours)
    assert stage.window.menus.views["hours"].isChecked()


def test_a_large_team_in_a_narrow_dark_window_paints_what_is_in_sight_alone(
    qtbot: QtBot, set_stage: SetStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = tuple(an_employee(f"Mens {number}") for number in range(42))
    stage, room = open_turns(qtbot, set_stage, a_trio(employees=people))
    stage.window.resize(900, 600)
    stage.window.set_theme(load_theme("dark"))
    QTest.mouseClick(room.bar.segments.buttons["104"], LEFT)
    painted: list[tuple[int, int]] = []
    paint = room.table.looks.paint

    def count(painter: object, option: object, index: object) -> None:
        painted.append((index.row(), index.column()))  # type: ignore[attr-defined]
        paint(painter, option, index)  # type: ignore[arg-type]

    monkeypatch.setattr(room.table.looks, "paint", count)
    room.grab()

    assert 0 < len(painted) < 500
    assert room.table.people.width() < 400
    assert room.bar.paper.accessibleName() == "Druk jaarlijst af"


def test_the_yearly_list_asks_for_paper_with_the_calendar_chosen(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    plan = given(a_full_week(a_trio()), evening("Anna", 6))
    stage, room = open_turns(qtbot, set_stage, plan)

    QTest.mouseClick(room.bar.paper, LEFT)

    dialog = stage.window.printing.dialog
    assert dialog is not None
    assert (dialog.paper.name, dialog.weeks.value()) == ("CALENDAR", 7)
    dialog.reject()


def test_nothing_is_edited_where_nothing_can_be_kept(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_turns(qtbot, set_stage, given(a_trio(), evening("Anna")))
    room.set_editable(False)
    click_turn(room, evening("Anna"))

    press(room, Qt.Key.Key_Delete)
    press(room, Qt.Key.Key_L, CONTROL)
    drag(room, evening("Anna"), evening("Bert"))

    assert step_of(stage) == ""
    assert not room.bar.share.isEnabled()
    assert not room.chosen.swap.isEnabled()


def test_an_undo_elsewhere_is_seen_at_once(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_turns(qtbot, set_stage, a_trio())
    click_turn(room, evening("Anna"))
    press(room, Qt.Key.Key_A)
    shown = room.model.data(room.model.place(evening("Anna")))

    QTest.keyClick(stage.window, Qt.Key.Key_Z, CONTROL)

    assert shown == "A"
    assert room.model.data(room.model.place(evening("Anna"))) == ""
    assert plan_of(stage).roster.mondays == ()
