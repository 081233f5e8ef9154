"""Wat als: the same screen for other things than an absence, from the menu to the step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rostering.roster import DayEntry
from solver import StopToken
from tests.builders import MONDAY, THURSDAY, TUESDAY, WEDNESDAY, an_absence, note
from tests.ui.desktop.calling import (
    LONG_MS,
    a_stage,
    a_team_of_four,
    calls_of,
    texts_in,
    wait_for_repair,
    wait_for_repair_own,
)
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.lists import click, plan_of, step_of
from tests.ui.desktop.pointing import choose, pick_day
from tests.ui.desktop.stage import Stage
from ui.application.happening.what_if import Kind
from ui.desktop.sick_call.screen import SickCallScreen

pytestmark = pytest.mark.gui


def ask(qtbot: QtBot, stage: Stage, kind: Kind) -> SickCallScreen:
    """Choose an entry of the menu on Tuesday, and wait for the gaps."""
    stage.window.view.grid.goto("Anna", TUESDAY, "VM1")
    choose(stage.window.menus.what_if[kind])
    screen = calls_of(stage).screen
    qtbot.waitUntil(lambda: not screen.gaps.count.isHidden(), timeout=LONG_MS)
    return screen


def test_more_people_are_found_and_wanted_in_one_step(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())

    screen = ask(qtbot, stage, "more")
    QTest.mouseClick(screen.what.part.buttons["VM"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(screen.gaps.rows) == 2, timeout=LONG_MS)
    wait_for_repair(qtbot, screen)
    gaps = [row.accessibleName() for row in screen.gaps.rows]
    said = stage.window.status.words.text()
    click(screen.repairs.take_button)

    assert screen.title.text() == "Extra mensen"
    assert gaps == ["9:00–10:45, Balie: 1 van 2", "10:45–12:30, Balie: 1 van 2"]
    assert said.startswith("1 extra op Balie, di 5/1 voormiddag: 2 gaten")
    assert step_of(stage) == "1 extra op Balie di 5/1 voormiddag, 1 wijziging"
    plan = plan_of(stage)
    there = [
        one.name
        for one in plan.employees
        if plan.roster.entry(one.name, TUESDAY).post_in("VM1") == "Balie"
    ]
    assert len(there) == 2


def test_a_closed_day_tells_everybody_and_changes_nobody_else(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())

    screen = ask(qtbot, stage, "closed")
    wait_for_repair(qtbot, screen)
    told = "Te verwittigen: Anna, Bert, Cas en Dina."
    qtbot.waitUntil(lambda: told in texts_in(screen.repairs), timeout=LONG_MS)
    focus = QApplication.focusWidget()
    click(screen.repairs.take_button)

    assert focus is screen.what.first.box
    assert endless_search == []
    assert step_of(stage) == "extra sluiting di 5/1"
    assert [row.first for row in plan_of(stage).closures] == [TUESDAY]
    assert not plan_of(stage).roster.entry("Anna", TUESDAY).shifts


def test_other_hours_open_gaps_where_a_duty_ends_too_early(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())

    screen = ask(qtbot, stage, "hours")
    first = len(screen.gaps.rows)
    screen.what.end.setTime(screen.what.end.time().addSecs(3600))
    qtbot.waitUntil(lambda: len(screen.gaps.rows) == 1, timeout=LONG_MS)

    assert first == 0
    assert screen.gaps.rows[0].accessibleName() == "17:00–18:00, Balie: niemand, minimum 1"


def test_who_is_back_gets_hours_and_nothing_else_may_change(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    away = an_absence("Dina", TUESDAY, THURSDAY, kind="ziekte")
    plan = note(a_team_of_four(absences=(away,)), "Dina", TUESDAY, DayEntry())
    stage = a_stage(qtbot, set_stage, plan)
    before = plan_of(stage)

    screen = ask(qtbot, stage, "back")
    pick_day(screen.what.first, WEDNESDAY)
    qtbot.waitUntil(lambda: 0 in screen.repairs.cards, timeout=LONG_MS)
    wait_for_repair(qtbot, screen)
    title = screen.repairs.cards[0].radio.text()
    click(screen.repairs.take_button)

    after = plan_of(stage)
    assert title == "Niemand anders wijzigt"
    assert [(row.first, row.last) for row in after.absences] == [(TUESDAY, TUESDAY)]
    assert after.roster.entry("Dina", WEDNESDAY).shifts
    for name in ("Anna", "Bert", "Cas"):
        for day in (MONDAY, TUESDAY, WEDNESDAY, THURSDAY):
            assert after.roster.entry(name, day) == before.roster.entry(name, day)
    assert step_of(stage) == "terug: Dina vanaf wo 6/1"


def test_somebody_is_lent_and_colleagues_see_only_that_it_is_an_absence(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())

    screen = ask(qtbot, stage, "lent")
    wait_for_repair_own(qtbot, screen)
    click(screen.repairs.take_button)

    assert screen.title.text() == "Uitlenen"
    assert [(row.employee, row.kind) for row in plan_of(stage).absences] == [("Anna", "uitgeleend")]
    assert step_of(stage) == "afwezig: Anna di 5/1"
