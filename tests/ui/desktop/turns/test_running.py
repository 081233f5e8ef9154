"""Verdeel beurten: in the background, with an answer, and never over what is newer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import a_full_week, an_absence, later
from tests.ui.application.turns.rotation import (
    EVENING,
    NEXT_MONDAY,
    a_trio,
    evening,
    given,
    saturday,
    who_has,
)
from tests.ui.desktop.calling import texts_in
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL
from tests.ui.desktop.lists import plan_of, step_of
from tests.ui.desktop.pointing import choose, item_of
from tests.ui.desktop.turns.stage import LEFT, Sharer, click_turn, open_turns, press
from ui.desktop.theme import load_theme
from ui.desktop.turns.room import TurnsRoom

pytestmark = pytest.mark.gui
FOUND = (evening("Anna"), saturday("Bert"), evening("Cas", 2))


def is_ready(room: TurnsRoom) -> bool:
    return room.run.is_open and not room.run.is_running


def how_fair(room: TurnsRoom) -> str:
    """Return what the panel says of the proof of fair turns."""
    texts = [text for text in texts_in(room.panel) if text.startswith("Eerlijke beurten")]
    return texts[-1].rpartition(", ")[2] if texts else ""


def test_turns_are_shared_out_in_the_background_stopped_and_taken_over_as_one_step(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    sharer = Sharer(FOUND, waits=True)
    stage, room = open_turns(qtbot, set_stage, a_trio(), solve_turns=sharer)

    QTest.mouseClick(room.bar.share, LEFT)
    qtbot.waitUntil(lambda: room.model.data(room.model.place(evening("Anna"))) == "A")
    running = (room.panel.isVisible(), room.panel.stop.hasFocus(), step_of(stage), room.can_edit)
    click_turn(room, evening("Anna"))
    press(room, Qt.Key.Key_Delete)
    QTest.mouseClick(room.panel.stop, LEFT)
    qtbot.waitUntil(lambda: is_ready(room))
    note, before = room.panel.note.text(), item_of(room.panel.table, 0, 3).text()
    qtbot.waitUntil(lambda: how_fair(room) == "bewezen")
    after = item_of(room.panel.table, 0, 4).text()
    QTest.keyClick(room.panel.take, Qt.Key.Key_Return)
    taken = who_has(plan_of(stage), NEXT_MONDAY, EVENING)
    step = step_of(stage)
    QTest.keyClick(stage.window, Qt.Key.Key_Z, CONTROL)

    assert running == (True, True, "", False)
    assert note.startswith("Gestopt. Dit is de beste verdeling tot dan. Neem over of verwerp.")
    assert (before, after) == ("0,0", "−0,3")
    assert (taken, step) == (["Anna"], "beurten week 2 t.e.m. 13 verdeeld")
    assert not room.panel.isVisible()
    assert plan_of(stage).roster.mondays == ()


def test_a_proposal_that_is_rejected_changes_nothing(qtbot: QtBot, set_stage: SetStage) -> None:
    plan = given(a_full_week(a_trio()), saturday("Cas"))
    sharer = Sharer((evening("Anna"),))
    stage, room = open_turns(qtbot, set_stage, plan, solve_turns=sharer)

    QTest.keyClick(stage.window, Qt.Key.Key_B, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    note = room.panel.note.text()
    qtbot.waitUntil(lambda: is_ready(room))
    marked = set(room.model.new)
    QTest.mouseClick(room.panel.discard, LEFT)

    (base, horizon), *_ = sharer.asked
    assert "1 vergrendelde beurt blijft staan." in note
    assert horizon.start == NEXT_MONDAY
    assert base.roster.entry("Cas", later(NEXT_MONDAY, days=5)).has_locks
    assert marked == {evening("Anna")}
    assert plan_of(stage) is plan
    assert room.table.hasFocus()


def test_what_was_edited_meanwhile_stays_and_is_told(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_turns(qtbot, set_stage, a_trio(), solve_turns=Sharer(FOUND))
    QTest.mouseClick(room.bar.share, LEFT)
    qtbot.waitUntil(lambda: is_ready(room))

    away = an_absence("Cas", later(NEXT_MONDAY, weeks=1), later(NEXT_MONDAY, weeks=1))
    newer = replace(given(plan_of(stage), evening("Bert")), absences=(away,))
    room.changed.emit(newer, "elders gewijzigd")
    note = room.panel.note.text()
    QTest.mouseClick(room.panel.take, LEFT)

    assert "Je planning is intussen gewijzigd; dit voorstel staat ernaast." in note
    assert "Week 2 blijft zoals je ze wijzigde. 1 beurt past niet meer en valt weg." in note
    assert who_has(plan_of(stage), NEXT_MONDAY, EVENING) == ["Bert"]
    assert who_has(plan_of(stage), later(NEXT_MONDAY, weeks=1), EVENING) == []


def test_a_run_that_fails_leaves_everything_and_says_so(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_turns(qtbot, set_stage, a_trio(), solve_turns=Sharer(fails=True))

    QTest.mouseClick(room.bar.share, LEFT)
    qtbot.waitUntil(lambda: not room.run.is_open)

    assert room.chosen.notice.text() == (
        "Er liep iets mis bij het verdelen. Je rooster is niet gewijzigd."
    )
    assert step_of(stage) == ""
    assert room.can_edit


def test_a_period_without_an_open_week_says_why_nothing_is_shared_out(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    plan = a_trio()
    for week in range(13):
        plan = a_full_week(plan, later(NEXT_MONDAY, weeks=week - 1))
    sharer = Sharer()
    _, room = open_turns(qtbot, set_stage, plan, solve_turns=sharer)

    QTest.mouseClick(room.bar.share, LEFT)

    assert sharer.asked == []
    assert room.chosen.notice.text().startswith("In deze periode is geen week open")


def test_a_run_ends_with_the_team_it_is_of(qtbot: QtBot, set_stage: SetStage) -> None:
    sharer = Sharer(FOUND, waits=True)
    stage, room = open_turns(qtbot, set_stage, a_trio(), solve_turns=sharer)
    QTest.mouseClick(room.bar.after, LEFT)
    there = room.horizon
    choose(stage.window.menus.share)
    qtbot.waitUntil(lambda: bool(sharer.asked))

    stage.window.open_path(Path("team.xlsx"))
    qtbot.waitUntil(lambda: not stage.window.rooms.is_elsewhere)
    ended = (room.run.is_open, sharer.free.is_set())
    QTest.keyClick(stage.window, Qt.Key.Key_2, CONTROL)

    assert ended == (False, True)
    assert room.can_edit
    assert not room.panel.isVisible()
    assert room.horizon != there


def test_the_panel_says_the_furthest_balance_and_follows_another_theme(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    sharer = Sharer(tuple(evening("Anna", week) for week in (1, 3, 5, 7)), value=138)
    stage, room = open_turns(qtbot, set_stage, a_trio(), solve_turns=sharer)
    QTest.mouseClick(room.bar.share, LEFT)
    qtbot.waitUntil(lambda: is_ready(room))

    qtbot.waitUntil(lambda: bool(how_fair(room)))
    said = " ".join(texts_in(room.panel))
    dark = load_theme("dark")
    stage.window.set_theme(dark)
    table = room.panel.table
    colours = {
        item_of(table, row, place).foreground().color().name()
        for row in range(table.rowCount())
        for place in range(1, table.columnCount())
        if item_of(table, row, place).font().weight() == 600
    }

    assert "afstand" not in said
    assert "Eerlijke beurten: verste saldo" in said
    assert colours
    assert colours <= {dark.colour("amber").name(), dark.colour("accent").name()}
