"""How many weeks are in sight and how large, and going to a person or a date."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.builders import MONDAY, TUESDAY, a_full_week, a_plan, an_employee, later
from tests.ui.application.editing_team import a_tuesday, at
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import CTRL, Hands, hands_on
from tests.ui.desktop.first_steps import ALT
from ui.desktop.delegates.day_painter import half_state
from ui.desktop.models.chosen import CellChoice, PlaceChoice
from ui.desktop.models.many_weeks import DayStaffed, DayState, by_day, joined
from ui.desktop.models.week_cells import CellState
from ui.desktop.models.week_making import week_of

pytestmark = pytest.mark.gui
NEXT = later(MONDAY, weeks=1)
NOON = 750


def two_weeks() -> Plan:
    return a_full_week(a_full_week(a_plan()), NEXT)


def test_weeks_side_by_side_have_one_row_each_and_the_hours_of_all() -> None:
    plan = two_weeks()
    one, other = week_of(plan, MONDAY), week_of(plan, NEXT)
    both = joined([one, other])
    assert both.columns == (*one.columns, *other.columns)
    anna = both.rows[0]
    assert anna.worked == one.rows[0].worked + other.rows[0].worked
    assert (anna.balance, both.weeks) == (other.rows[0].balance, 2)
    shifted = both.cells[1][-1].run
    assert shifted[0] >= len(one.columns)


def test_an_empty_week_beside_a_planned_one_lacks_nobody() -> None:
    plan = a_full_week(a_plan())
    both = joined([week_of(plan, MONDAY), week_of(plan, NEXT)])
    assert both.band[0].cells[0] is not None
    assert set(both.band[0].cells[len(both.columns) // 2 + 1 :]) == {None}


def test_a_day_in_one_cell_has_the_codes_of_each_half_in_their_order() -> None:
    plan = a_tuesday()
    days = by_day(week_of(plan, MONDAY), NOON)
    tuesday = next(at for at, column in enumerate(days.columns) if column.day == TUESDAY)
    anna, _, cas, dora = (row[tuesday] for row in days.cells)
    assert isinstance(anna, DayState)
    morning, afternoon = (half_state(half) for half in anna.halves)
    assert morning is not None
    assert afternoon is not None
    assert [(half.code, half.post_number) for half in (morning, afternoon)] == [
        ("O·", 1),
        ("T·", 2),
    ]
    assert (cas.kind, dora.kind) == ("free", "back")
    assert half_state(()) is None
    guided = CellState("post", 2, "T", "Telefoon", accompanied=True)
    found = half_state((guided, CellState("back", code="BO")))
    assert found is not None
    assert found.accompanied


def test_the_band_of_a_day_tells_of_the_block_that_lacks_most() -> None:
    days = by_day(week_of(a_tuesday(), MONDAY), NOON)
    tuesday = next(at for at, column in enumerate(days.columns) if column.day == TUESDAY)
    assert days.band[0].cells[tuesday] == DayStaffed(0, 1, 1, "VM2")


def test_the_keys_choose_how_many_weeks_and_what_is_chosen_stays(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    who = hands_on(qtbot, set_stage)
    view = who.window.view
    who.click(at("Bert", "VM1"))
    QTest.keyClick(who.window, Qt.Key.Key_2, ALT)
    assert {column.day for column in who.grid.model.week.columns} >= {MONDAY, NEXT}
    assert (who.grid.chosen(), view.toolbar.title.text()) == (
        ("Bert", TUESDAY, "VM1"),
        "Week 1 t.e.m. 2",
    )
    QTest.keyClick(who.window, Qt.Key.Key_4, ALT)
    assert [column.block for column in who.grid.model.week.columns[:3]] == [None] * 3
    assert who.grid.chosen() == ("Bert", TUESDAY, "VM1")
    who.type("t")
    assert who.told == "Kies 1 of 2 weken (Alt+1, Alt+2) om een blok te wijzigen."
    QTest.mouseClick(view.toolbar.weeks_choice.buttons["1"], Qt.MouseButton.LeftButton)
    assert who.grid.chosen() == ("Bert", TUESDAY, "VM1")
    assert who.window.menus.weeks[1].isChecked()


def test_a_day_shows_its_first_work_and_the_band_the_place_that_lacks_most(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    who = hands_on(qtbot, set_stage)
    QTest.keyClick(who.window, Qt.Key.Key_4, ALT)
    who.click(at("Anna", ""))
    cell = who.window.explaining.choice
    assert cell == CellChoice("Anna", TUESDAY, "VM1")
    band = who.grid.band
    area = band.visualRect(band.band.index(0, who.table.currentIndex().column()))
    QTest.mouseClick(band.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert who.window.explaining.choice == PlaceChoice("Balie", TUESDAY, "VM2")


def turn(who: Hands, notches: float, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    place = QPointF(60, 20)
    event = QWheelEvent(
        place,
        who.table.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(who.table.viewport(), event)


def test_the_wheel_and_the_keys_zoom_blocks_and_rows_together(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    who = hands_on(qtbot, set_stage)

    def size() -> tuple[int, int]:
        return who.table.columnWidth(1), who.table.rowHeight(0)

    usual = size()
    turn(who, 1)
    larger = size()
    assert (larger[0] > usual[0], larger[1] > usual[1]) == (True, True)
    # A fine wheel counts until a whole notch; without Ctrl it only scrolls.
    turn(who, -0.5)
    turn(who, 1, Qt.KeyboardModifier.NoModifier)
    assert size() == larger
    turn(who, -0.5)
    assert size() == usual
    for _ in range(12):
        QTest.keyClick(who.window, Qt.Key.Key_Plus, CTRL)
    assert (who.window.weeks.zoom, size()[1]) == (200, 2 * usual[1])
    for _ in range(12):
        QTest.keyClick(who.window, Qt.Key.Key_Minus, CTRL)
    assert (who.window.weeks.zoom, size()[1]) == (70, round(0.7 * usual[1]))
    QTest.keyClick(who.window, Qt.Key.Key_0, CTRL)
    assert size() == usual


def test_find_goes_to_a_person_or_a_date_and_says_whom_it_may_be(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    who = hands_on(qtbot, set_stage)
    box = who.window.finding.box
    who.click(at("Anna", "VM2"))
    QTest.keyClick(who.window, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(box, "do")
    assert (box.hasFocus(), box.drop.isVisible(), box.list.count()) == (True, True, 1)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert (who.grid.chosen(), box.drop.isVisible()) == (("Dora", TUESDAY, "VM2"), False)
    assert who.table.hasFocus()
    QTest.keyClick(who.window, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(box, "barta")
    assert box.sentence.text() == "Niemand heet “barta”. Bedoel je Bert?"
    QTest.keyClick(box, Qt.Key.Key_Escape)
    QTest.keyClick(who.window, Qt.Key.Key_G, CTRL)
    QTest.keyClicks(box, "20/1")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert who.window.weeks.monday == date(2027, 1, 18)
    chosen = who.grid.chosen()
    assert chosen is not None
    assert chosen[:2] == ("Dora", date(2027, 1, 20))


def test_whoever_is_not_employed_in_these_weeks_is_said_not_to_be_there(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    people = (an_employee("Anna"), an_employee("Bert", start=later(MONDAY, weeks=8)))
    who = hands_on(qtbot, set_stage, a_plan(employees=people))
    box = who.window.finding.box
    QTest.keyClick(who.window, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(box, "bert")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert who.told == "Bert is in deze weken niet in dienst."


def test_the_keys_of_the_window_work_while_the_grid_has_the_keyboard(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    who = hands_on(qtbot, set_stage)
    who.click(at("Anna"))
    seen = []
    for key in (Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_4, Qt.Key.Key_1):
        QTest.keyClick(QApplication.focusWidget() or who.table, key, CTRL)
        seen.append(who.window.rooms.is_elsewhere)
    assert seen == [True, False, True, False]
    who.table.setFocus()
    who.key(Qt.Key.Key_R, CTRL)
    QTest.keyClick(QApplication.focusWidget() or who.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(who.stage.solve.runs), timeout=30_000)


def test_in_another_week_the_same_person_and_weekday_are_chosen_and_told_of(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    hands = hands_on(qtbot, set_stage, two_weeks())
    hands.grid.goto("Bert", TUESDAY, "NM1")

    QTest.keyClick(hands.window, Qt.Key.Key_Right, ALT)
    after = hands.grid.chosen()
    told = hands.window.explaining.choice
    QTest.keyClick(hands.window, Qt.Key.Key_Home, ALT)

    assert after == ("Bert", later(TUESDAY, weeks=1), "NM1")
    assert told == CellChoice(*after)
    assert hands.grid.chosen() == ("Bert", TUESDAY, "NM1")
