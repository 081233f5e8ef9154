"""Ruil: two colleagues swap, from the menu to the step."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import (
    SATURDAY,
    TUESDAY,
    WEDNESDAY,
    a_full_week,
    a_plan,
    an_employee,
    on_duty,
    some_settings,
)
from tests.ui.desktop.calling import LONG_MS, a_stage
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL, open_team
from tests.ui.desktop.lists import click, plan_of, step_of
from tests.ui.desktop.pointing import choose, pick_day
from tests.ui.desktop.stage import Stage, plans_reader
from ui.desktop.jobs import wait_for_left
from ui.desktop.swapping.dialog import SwapDialog

pytestmark = pytest.mark.gui


def ask(qtbot: QtBot, stage: Stage) -> SwapDialog:
    QTest.keyClick(stage.window, Qt.Key.Key_U, CONTROL)
    dialog: SwapDialog = stage.window.requests.swap
    wait_for_answer(qtbot, dialog)
    return dialog


def wait_for_answer(qtbot: QtBot, dialog: SwapDialog) -> None:
    qtbot.waitUntil(lambda: dialog.outcome is not None, timeout=LONG_MS)


def test_a_saturday_is_given_away_in_one_step_and_owed_from_then_on(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = a_stage(qtbot, set_stage, a_full_week(a_plan()))
    stage.window.view.grid.goto("Bert", SATURDAY, "ZA")
    before = plan_of(stage)

    dialog = ask(qtbot, stage)
    asked, said = dialog.swap, dialog.said
    QTest.keyClick(dialog.take_button, Qt.Key.Key_Return)

    assert (asked.first, asked.second, asked.day, asked.back) == ("Bert", "Anna", SATURDAY, None)
    assert said == (
        "Dit kan: er wordt geen regel gebroken.",
        "Bert: saldo zaterdagbeurt wordt +0,5 (nu −0,5)",
        "Anna: saldo zaterdagbeurt wordt −0,5 (nu +0,5)",
        "Bert is dan het meest verschuldigd, 0,5 zaterdagbeurt.",
    )
    assert plan_of(stage).roster.entry("Anna", SATURDAY).post_in("ZA") == "Balie"
    assert step_of(stage) == "ruil: Bert en Anna za 9/1"
    told = stage.window.statusBar().currentMessage()
    assert told == "Overgenomen. Ruil: Bert en Anna za 9/1. Ctrl+Z maakt het ongedaan."
    choose(stage.window.menus.undo)
    assert plan_of(stage) is before


def test_before_its_first_answer_the_swap_says_that_it_is_looked_at(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = a_stage(qtbot, set_stage, a_full_week(a_plan()))
    stage.window.view.grid.goto("Bert", SATURDAY, "ZA")

    QTest.keyClick(stage.window, Qt.Key.Key_U, CONTROL)
    dialog: SwapDialog = stage.window.requests.swap

    assert dialog.said == ("De ruil wordt nagekeken…",)
    wait_for_answer(qtbot, dialog)
    assert dialog.said[0].startswith("Dit kan")


def test_what_breaks_a_rule_says_each_and_cannot_be_taken_over(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    people = (an_employee("Anna"), an_employee("Bert", free="wo"))
    plan = on_duty(a_plan(employees=people), "Anna", WEDNESDAY, "Dag", {"VM1": "Balie"})
    stage = a_stage(qtbot, set_stage, plan)
    stage.window.view.grid.goto("Anna", WEDNESDAY, "VM1")

    dialog = ask(qtbot, stage)
    said = " ".join(dialog.said)
    click(dialog.take_button)

    assert said.startswith("Zo kan het niet. wo 6 jan, Bert: Bert heeft dienst Dag")
    assert "vast vrij" in said
    assert plan_of(stage).roster == plan.roster


def test_another_answer_is_judged_anew(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = a_stage(qtbot, set_stage, a_full_week(a_plan()))
    stage.window.view.grid.goto("Anna", TUESDAY, "VM1")
    dialog = ask(qtbot, stage)

    QTest.keyClick(dialog.with_back, Qt.Key.Key_Space)
    pick_day(dialog.back, WEDNESDAY)
    wait_for_answer(qtbot, dialog)
    both = dialog.outcome
    dialog.second.setCurrentText("Anna")
    qtbot.waitUntil(lambda: dialog.said == ("Kies twee verschillende mensen.",), timeout=LONG_MS)

    assert both is not None
    assert both.swap.days == (TUESDAY, WEDNESDAY)
    assert not dialog.take_button.isEnabled()
    dialog.reject()


def test_a_swap_is_never_laid_on_a_plan_that_it_was_not_judged_in(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = a_stage(qtbot, set_stage, a_full_week(a_plan()))
    stage.window.view.grid.goto("Bert", SATURDAY, "ZA")
    dialog = ask(qtbot, stage)

    noted = replace(plan_of(stage), settings=some_settings(window_weeks=9))
    stage.window.rooms.taken_over.emit(noted, "iets anders")
    waits = dialog.take_button.isEnabled()
    wait_for_answer(qtbot, dialog)
    click(dialog.take_button)

    assert not waits
    assert plan_of(stage).settings.window_weeks == 9
    assert plan_of(stage).roster.entry("Anna", SATURDAY).post_in("ZA") == "Balie"


def test_who_goes_waits_for_no_answer(
    qtbot: QtBot, set_stage: SetStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, free = threading.Event(), threading.Event()

    def judge(*_asked: object) -> None:
        asked.set()
        free.wait()

    monkeypatch.setattr("ui.desktop.swapping.dialog.judge_swap", judge)
    stage = a_stage(qtbot, set_stage, a_full_week(a_plan()))
    QTest.keyClick(stage.window, Qt.Key.Key_U, CONTROL)
    dialog = stage.window.requests.swap
    qtbot.waitUntil(asked.is_set)

    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    is_gone = dialog.isHidden()
    free.set()
    wait_for_left()

    assert is_gone


def test_a_swap_goes_with_the_team_it_is_of(qtbot: QtBot, set_stage: SetStage) -> None:
    other = a_full_week(a_plan(employees=(an_employee("Cas"), an_employee("Dina"))))
    plans = {"team.xlsx": a_full_week(a_plan()), "ander.xlsx": other}
    stage = set_stage(read_workbook=plans_reader(plans))
    open_team(qtbot, stage)
    dialog = ask(qtbot, stage)

    with qtbot.waitSignal(dialog.rejected, timeout=LONG_MS):
        stage.window.open_path(Path("ander.xlsx"))

    assert plan_of(stage).roster == other.roster
