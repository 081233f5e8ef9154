"""Dragging people between places of the view of the posts, and the same by keys; real events."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rostering.roster import DayEntry
from tests.builders import MONDAY, TUESDAY, WEDNESDAY, a_closure, later, on_duty
from tests.ui.application.editing_team import a_tuesday, posts
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import CTRL, LEFT, NO, SHIFT
from tests.ui.desktop.posts_stage import Posts, at_posts
from ui.application.editing.cells import Way

pytestmark = [
    pytest.mark.gui,
    pytest.mark.qt_log_ignore("propagateSizeHints|grabbing|raise"),
]


@pytest.fixture
def who(qtbot: QtBot, set_stage: SetStage) -> Posts:
    # Monday is today: no day of the week is over.
    return at_posts(qtbot, set_stage, today=lambda: MONDAY)


def middle(who: Posts, index: QModelIndex) -> QPoint:
    return who.grid.posts.visualRect(index).center()


def drag(
    who: Posts, source: QModelIndex, goal: QModelIndex, modifiers: Qt.KeyboardModifier = NO
) -> None:
    start, end, view = middle(who, source), middle(who, goal), who.grid.posts.viewport()
    QTest.mousePress(view, LEFT, NO, start)
    for place in (end - QPoint(9, 6), end):
        QTest.mouseMove(view, place)
    QTest.mouseRelease(view, LEFT, modifiers, end)


def test_onto_somebody_elses_place_the_two_swap(who: Posts) -> None:
    drag(who, who.seat("Balie", "VM1", "Anna"), who.seat("Telefoon", "VM1", "Bert"))
    assert (posts(who.plan, "Anna")["VM1"], posts(who.plan, "Bert")) == (
        "Telefoon",
        {"VM1": "Balie"},
    )
    assert who.step == "Anna en Bert geruild di 5/1"
    assert who.grid.chosen() == ("Anna", TUESDAY, "VM1")
    assert who.grid.posts.currentIndex() == who.seat("Telefoon", "VM1", "Anna")


def test_onto_an_empty_place_of_another_block_it_moves_and_with_control_it_is_both(
    who: Posts,
) -> None:
    drag(who, who.seat("Telefoon", "VM1", "Bert"), who.seat("Balie", "VM2"))
    assert posts(who.plan, "Bert") == {"VM2": "Balie"}
    drag(who, who.seat("Balie", "VM2", "Bert"), who.seat("Telefoon", "NM2"), CTRL)
    assert posts(who.plan, "Bert") == {"VM2": "Balie", "NM2": "Telefoon"}


def test_where_it_cannot_be_nothing_changes_and_the_reason_is_said(who: Posts) -> None:
    before = who.plan
    drag(who, who.seat("Balie", "VM1", "Anna"), who.seat("Balie", "NM1"))
    assert who.plan is before
    assert who.told == "Kan niet: Anna staat dan al op Telefoon."


def test_targets_are_known_while_dragging_and_escape_lets_go(who: Posts) -> None:
    before, view, hand = who.plan, who.grid.posts.viewport(), who.window.editing.seat_hand
    bert, open_place = who.seat("Telefoon", "VM1", "Bert"), who.seat("Balie", "VM2")
    QTest.mousePress(view, LEFT, NO, middle(who, bert))
    QTest.mouseMove(view, middle(who, bert) + QPoint(20, 8))
    assert hand.targets is not None
    who.qtbot.waitUntil(lambda: hand.targets is not None and hand.targets.is_complete)
    known = dict(hand.targets.known(copies=False))

    def way(index: QModelIndex) -> Way:
        return known[index.row(), index.column()]

    assert way(who.seat("Balie", "VM1", "Anna")) == "swap"
    assert way(open_place) == "move"
    assert way(bert) == "same"
    theme = who.grid.posts.theme
    area = who.grid.posts.cell_area(open_place).topLeft().toPoint() + QPoint(6, 6)
    assert view.grab().toImage().pixelColor(area) == theme.colour("greenT")
    who.press(Qt.Key.Key_Escape)
    QTest.mouseRelease(view, LEFT, NO, middle(who, open_place))
    assert who.plan is before


def test_cut_and_paste_do_the_same_by_keys(who: Posts) -> None:
    who.click_seat(who.seat("Telefoon", "VM1", "Bert"))
    who.press(Qt.Key.Key_X, CTRL)
    assert who.told == "Bert: kies een plaats en druk Ctrl+V. Esc laat los."
    assert posts(who.plan, "Bert") == {"VM1": "Telefoon"}
    who.press(Qt.Key.Key_Up)
    who.press(Qt.Key.Key_Right)
    assert who.grid.posts.currentIndex() == who.seat("Balie", "VM2")
    who.press(Qt.Key.Key_V, CTRL)
    assert posts(who.plan, "Bert") == {"VM2": "Balie"}
    QTest.keyClick(who.window, Qt.Key.Key_Z, CTRL)
    assert posts(who.plan, "Bert") == {"VM1": "Telefoon"}


def test_what_was_copied_is_swapped_and_escape_forgets_it(who: Posts) -> None:
    who.click_seat(who.seat("Balie", "VM1", "Anna"))
    who.press(Qt.Key.Key_C, CTRL)
    who.click_seat(who.seat("Telefoon", "VM1", "Bert"))
    who.press(Qt.Key.Key_V, CTRL | SHIFT)
    assert posts(who.plan, "Bert") == {"VM1": "Balie"}
    who.press(Qt.Key.Key_X, CTRL)
    who.press(Qt.Key.Key_Escape)
    assert who.window.editing.seat_hand.clipboard.held is None
    assert not who.window.menus.edit.paste.isEnabled()


def test_who_was_cut_and_is_gone_by_now_is_pasted_nowhere(who: Posts) -> None:
    who.click_seat(who.seat("Telefoon", "VM1", "Bert"))
    who.press(Qt.Key.Key_X, CTRL)
    others = tuple(one for one in who.plan.employees if one.name != "Bert")
    roster = who.plan.roster.replaced({("Bert", TUESDAY): DayEntry()})
    without = replace(who.plan, employees=others, roster=roster)
    session = who.window.session
    assert session is not None
    session.change(without, "Bert weg")
    who.click_seat(who.seat("Balie", "VM2"))
    who.press(Qt.Key.Key_V, CTRL)
    assert (who.plan, who.told) == (without, "Bert staat daar niet meer.")


def test_a_day_that_is_over_is_not_dragged_and_nobody_is_dragged_to_it(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    plan = on_duty(a_tuesday(), "Anna", WEDNESDAY, posts={"VM1": "Balie"})
    plan = replace(plan, closures=(a_closure(later(WEDNESDAY, days=1)),))
    who = at_posts(qtbot, set_stage, plan, today=lambda: WEDNESDAY)
    drag(who, who.seat("Balie", "VM1", "Anna"), who.seat("Telefoon", "VM1", "Bert"))
    assert who.step == ""
    anna = who.seat("Balie", "VM1", "Anna", WEDNESDAY)
    drag(who, anna, who.seat("Telefoon", "VM2"))
    assert (who.plan, who.told) == (plan, "Kan niet: di 5/1 is voorbij.")
    columns = who.grid.posts.seats.board.columns
    closed = next(at for at, one in enumerate(columns) if one.closed)
    drag(who, anna, anna.siblingAtColumn(closed))
    assert (who.plan, who.told) == (plan, "Kan niet: gesloten.")
