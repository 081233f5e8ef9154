"""The roster as the posts see it: seats, who is elsewhere, and what a coordinator does there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.builders import MONDAY, TUESDAY, a_closure, an_absence, later, on_duty
from tests.ui.application.editing_team import a_tuesday, at, posts
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import CTRL, hands_on
from tests.ui.desktop.pointing import right_click
from tests.ui.desktop.posts_stage import Posts, at_posts
from ui.desktop.attention_items import Attention
from ui.desktop.models.chosen import CellChoice, PlaceChoice
from ui.desktop.models.post_board import Board
from ui.desktop.models.post_board_making import board_of
from ui.desktop.models.week_making import week_of

pytestmark = [
    pytest.mark.gui,
    pytest.mark.qt_log_ignore("propagateSizeHints|grabbing|raise"),
]


def board(plan: Plan, published: Plan | None = None) -> Board:
    roster = None if published is None else published.roster
    week = week_of(plan, MONDAY, published=roster)
    return board_of(plan, week, lambda _monday: roster)


def column(found: Board, block: str) -> list[tuple[str, str]]:
    """Return kind and word of what stands on Tuesday in a block, from top to bottom."""
    at = next(
        number
        for number, one in enumerate(found.columns)
        if (one.day, one.block_name) == (TUESDAY, block)
    )
    spots = [line.spots[at] for line in found.lines]
    return [(spot.kind, spot.word) for spot in spots if spot.kind != "none"]


def test_seats_come_first_then_who_is_extra_in_the_back_office_away_or_free() -> None:
    plan = on_duty(a_tuesday(), "Cas", TUESDAY, posts={"VM1": "Telefoon"})
    plan = replace(plan, absences=(an_absence("Dora", TUESDAY, TUESDAY, part="NM"),))
    found = board(plan)
    assert column(found, "VM1") == [
        ("seat", "Anna"),
        ("seat", "Bert"),
        ("extra", "Cas"),
        ("back", "Dora"),
        ("absent", "(Dora)"),
    ]
    assert column(found, "VM2")[:2] == [("open", ""), ("open", "")]


def test_a_day_off_is_listed_once_and_a_closed_block_holds_nobody() -> None:
    plan = replace(a_tuesday(), closures=(a_closure(TUESDAY, part="NM"),))
    found = board(plan)
    assert ("free", "Cas") in column(found, "VM1")
    assert {kind for kind, _ in column(found, "NM1")} <= {"closed", "back"}


def test_whoever_was_replaced_after_publication_stands_above_the_new_name() -> None:
    before = a_tuesday()
    settings = replace(before.settings, published_until=later(MONDAY, days=6))
    after = replace(on_duty(before, "Dora", TUESDAY, posts={"VM1": "Balie"}), settings=settings)
    after = on_duty(after, "Anna", TUESDAY, posts={"NM1": "Telefoon"})
    spot = next(
        spot for line in board(after, before).lines for spot in line.spots if spot.name == "Dora"
    )
    assert (spot.kind, spot.replaced, spot.state.changed) == ("seat", "Anna", True)


def test_the_toggle_keeps_the_week_and_what_is_chosen(qtbot: QtBot, set_stage: SetStage) -> None:
    who = Posts(qtbot, hands_on(qtbot, set_stage).stage)
    who.click(at("Bert"))
    QTest.keyClick(who.window, Qt.Key.Key_T, CTRL)
    current = who.grid.posts.currentIndex()
    assert (who.grid.posts.isVisible(), who.table.isVisible()) == (True, False)
    assert current == who.seat("Telefoon", "VM1", "Bert")
    choice = who.window.view.toolbar.view_choice
    assert choice.buttons["posts"].isChecked()
    who.click_seat(who.seat("Balie", "VM1", "Anna"))
    QTest.mouseClick(choice.buttons["people"], Qt.MouseButton.LeftButton)
    assert who.grid.chosen() == ("Anna", TUESDAY, "VM1")
    assert (who.window.weeks.monday, who.window.menus.posts.isChecked()) == (MONDAY, False)


def test_a_seat_shows_its_person_and_an_empty_one_why_it_is_empty(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    who = at_posts(qtbot, set_stage)
    who.click_seat(who.seat("Telefoon", "VM1", "Bert"))
    cell = who.window.explaining.choice
    assert cell == CellChoice("Bert", TUESDAY, "VM1")
    who.press(Qt.Key.Key_Right)
    assert who.window.explaining.choice == PlaceChoice("Telefoon", TUESDAY, "VM2")
    # The empty place stays the one that is looked at among the people.
    QTest.keyClick(who.window, Qt.Key.Key_T, CTRL)
    band = who.grid.band
    assert who.grid.model.week.band[band.currentIndex().row()].name == "Telefoon"


def test_enter_and_a_double_click_lead_to_the_person(qtbot: QtBot, set_stage: SetStage) -> None:
    who = at_posts(qtbot, set_stage)
    who.click_seat(who.seat("Telefoon", "NM1", "Anna"))
    who.press(Qt.Key.Key_Return)
    assert (who.grid.shows_posts, who.grid.chosen()) == (False, ("Anna", TUESDAY, "NM1"))
    QTest.keyClick(who.window, Qt.Key.Key_T, CTRL)
    place = who.grid.posts.visualRect(who.seat("Balie", "VM1", "Anna")).center()
    QTest.mouseDClick(who.grid.posts.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (who.grid.shows_posts, who.grid.chosen()) == (False, ("Anna", TUESDAY, "VM1"))


def test_what_asks_for_attention_is_shown_at_its_seat(qtbot: QtBot, set_stage: SetStage) -> None:
    who = at_posts(qtbot, set_stage)
    gap = Attention("wanted", "1 te kort.", "", "Anna", TUESDAY, "VM2", "Telefoon")
    who.window.attending.show_item(gap)
    assert who.grid.posts.currentIndex() == who.seat("Telefoon", "VM2")
    place = who.window.explaining.choice
    assert place == PlaceChoice("Telefoon", TUESDAY, "VM2")
    fault = Attention("violation", "Te lang.", "", "Bert", TUESDAY, "VM1")
    who.window.attending.show_item(fault)
    assert who.window.explaining.choice == CellChoice("Bert", TUESDAY, "VM1")


def test_keys_edit_whoever_sits_there(qtbot: QtBot, set_stage: SetStage) -> None:
    who = at_posts(qtbot, set_stage)
    who.click_seat(who.seat("Balie", "VM1", "Anna"))
    who.press(Qt.Key.Key_L, CTRL)
    assert who.plan.roster.entry("Anna", TUESDAY).work[0].locked
    QTest.keyClick(who.window, Qt.Key.Key_Z, CTRL)
    who.press(Qt.Key.Key_Delete)
    assert "VM1" not in posts(who.plan, "Anna")
    spot = who.grid.posts.seats.spot(who.grid.posts.currentIndex())
    assert (spot.kind, spot.below_minimum) == ("open", True)


def test_the_menu_of_a_seat_ranks_people_and_a_figure_chooses_one(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    who = at_posts(qtbot, set_stage)
    who.click_seat(who.seat("Telefoon", "VM2"))
    who.press(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = who.window.editing.seats.menu
    assert menu is not None
    qtbot.waitUntil(lambda: bool(menu.list.rows), timeout=30_000)
    name = menu.list.rows[0].candidate.employee
    QTest.keyClick(menu, Qt.Key.Key_1)
    assert posts(who.plan, name)["VM2"] == "Telefoon"
    assert (who.step, who.window.editing.seats.menu) == (f"{name} di 5/1 op Telefoon", None)
    QTest.keyClick(who.window, Qt.Key.Key_Z, CTRL)
    assert "VM2" not in posts(who.plan, name)


def test_the_menu_of_who_has_no_wanted_seat_is_that_of_the_person(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    who = at_posts(qtbot, set_stage)
    table = who.grid.posts
    row, at_ = table.seats.board.place_of("Dora", TUESDAY, "NM1") or (-1, -1)
    index = table.seats.index(row, at_)
    who.click_seat(index)
    right_click(table.viewport(), table.visualRect(index).center())
    menu = who.window.editing.menu
    assert menu is not None
    assert menu.actions()[0].text().startswith("Dora · di 5 jan")
    menu.close()
