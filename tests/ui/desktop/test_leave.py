"""Kan dit? A request for leave, from the question to the step, with keys and clicks."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from solver import StopToken
from tests.builders import TUESDAY, WEDNESDAY, an_absence
from tests.ui.application.happening.weeks import nobody_in_the_morning
from tests.ui.desktop.calling import LONG_MS, a_stage, a_team_of_four, at_the_desk, texts_in
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL
from tests.ui.desktop.lists import click, plan_of, step_of
from tests.ui.desktop.stage import Stage
from ui.desktop.records.absence_page import AbsencePage

pytestmark = pytest.mark.gui


def asks(**changes: Any) -> Plan:
    """Return a week in which Anna asks for leave on Tuesday."""
    asked = an_absence("Anna", TUESDAY, TUESDAY, kind="hartklacht", approved=False)
    return a_team_of_four(absences=(asked,), **changes)


def ask(stage: Stage) -> AbsencePage:
    """Press the keys of the question."""
    QTest.keyClick(stage.window, Qt.Key.Key_K, CONTROL)
    room: Any = stage.window.pages.currentWidget()
    page: AbsencePage = room.absences
    return page


def outstanding(page: AbsencePage) -> list[str]:
    """Return the words of the buttons in the form that are painted as the first to press."""
    made = page.form.findChildren(QPushButton)
    shown = [one for one in made if one.isVisible() and one.property("role") == "primary"]
    return [one.text().replace("&", "") for one in shown]


def wait_for_answer(qtbot: QtBot, page: AbsencePage) -> None:
    qtbot.waitUntil(lambda: page.asking.judgement is not None, timeout=LONG_MS)


def test_a_request_is_approved_with_its_repair_in_one_step(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = a_stage(qtbot, set_stage, asks())
    before = plan_of(stage)

    page = ask(stage)
    wait_for_answer(qtbot, page)
    said, words = page.card.said, " ".join(texts_in(page.card))
    click(page.card.approve_button)

    approved = plan_of(stage)
    assert said == "Ja, met 1 wijziging. Alle minima blijven gehaald."
    assert "Te verwittigen" in words
    assert "hartklacht" not in words
    assert [(row.employee, row.approved, row.kind) for row in approved.absences] == [
        ("Anna", True, "hartklacht")
    ]
    assert len(at_the_desk(approved, "VM1")) == 1
    assert step_of(stage) == "goedgekeurd: Anna afwezig di 5/1, 1 wijziging"
    assert page.card.isHidden()
    QTest.keyClick(stage.window, Qt.Key.Key_Z, CONTROL)
    assert plan_of(stage) is before


def test_a_request_is_answered_by_itself_and_anew_when_other_days_are_typed(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = a_stage(qtbot, set_stage, asks())
    QTest.keyClick(stage.window, Qt.Key.Key_3, CONTROL)
    room: Any = stage.window.pages.currentWidget()
    page = room.calendar
    table = page.calendar.table
    table.go_to("Anna", TUESDAY)
    table.chosen.emit(page.calendar.model.bar_at(table.currentIndex()))
    wait_for_answer(qtbot, page)
    first = page.card.said

    to = page.form.boxes["to"].line
    to.setFocus()
    to.setText("6/1/2027")
    QTest.keyClick(to, Qt.Key.Key_Tab)
    forgotten = page.asking.judgement
    wait_for_answer(qtbot, page)

    assert first == "Ja, met 1 wijziging. Alle minima blijven gehaald."
    assert forgotten is None
    assert page.asking.judgement.request.absence.last == WEDNESDAY
    assert not plan_of(stage).absences[0].approved


def test_a_cell_that_is_chosen_is_asked_about_and_later_keeps_it_as_a_request(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    stage.window.view.grid.goto("Anna", TUESDAY, "VM1")

    page = ask(stage)
    wait_for_answer(qtbot, page)
    click(page.card.later_button)

    (noted,) = plan_of(stage).absences
    assert (noted.employee, noted.first, noted.last) == ("Anna", TUESDAY, TUESDAY)
    assert not noted.approved
    assert step_of(stage) == "gevraagd: Anna afwezig op di 5 jan"
    assert at_the_desk(plan_of(stage), "VM1") == ["Anna"]


def test_a_new_request_that_can_be_had_has_one_button_that_stands_out(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    stage.window.view.grid.goto("Anna", TUESDAY, "VM1")
    page = ask(stage)
    waiting = outstanding(page)
    wait_for_answer(qtbot, page)
    answered = outstanding(page)
    page.asking.reset()

    assert waiting == ["Voeg toe"]
    assert answered == ["Keur goed"]
    assert outstanding(page) == ["Voeg toe"]


def test_a_request_that_is_refused_leaves_the_list(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = a_stage(qtbot, set_stage, asks())
    page = ask(stage)
    wait_for_answer(qtbot, page)

    click(page.card.refuse_button)

    assert plan_of(stage).absences == ()
    assert step_of(stage) == "geweigerd: Anna afwezig op di 5 jan"


def test_what_can_be_had_instead_is_looked_at_and_approved(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = a_stage(qtbot, set_stage, nobody_in_the_morning())
    stage.window.view.grid.goto("Anna", TUESDAY, "VM1")
    page = ask(stage)
    qtbot.waitUntil(lambda: len(page.card.offer_buttons) > 0, timeout=LONG_MS)
    said = page.card.said

    QTest.keyClick(page.card.offer_buttons[0], Qt.Key.Key_Return)
    second = page.card.said
    QTest.keyClick(page.card.approve_button, Qt.Key.Key_Return)

    assert said == "Nee. Dan staat niemand op Balie van 9u tot 12u30."
    assert second.startswith("Ja")
    half = plan_of(stage).absences[-1].part.half
    assert half is not None
    assert half.value == "afternoon"


def test_a_question_can_be_stopped_and_ends_when_something_else_is_asked(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    stage = a_stage(qtbot, set_stage, asks())
    page = ask(stage)
    qtbot.waitUntil(lambda: len(endless_search) == 1, timeout=LONG_MS)

    click(page.card.stop_button)
    qtbot.waitUntil(lambda: not page.asking.running.is_working, timeout=LONG_MS)

    assert endless_search[0].is_set
    assert page.card.said == "Gestopt, zonder antwoord."
    assert plan_of(stage).absences[0].approved is False


def test_what_is_typed_wrong_is_said_at_its_field(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    page = ask(stage)

    click(page.ask_button)

    assert page.form.boxes["name"].problem.text()
    assert page.card.isHidden()
