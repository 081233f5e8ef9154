"""Explanations come from threads: only those of the present choice and plan count, none stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rostering.roster import Roster
from tests.builders import TUESDAY, WEDNESDAY, a_full_week, a_plan
from tests.ui.desktop.choosing import (
    LEFT,
    Held,
    choose_gap,
    click_cell,
    opened,
    page_of,
    said,
    staffed,
    with_a_gap,
)
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL
from ui.desktop.explain_search import ExplainJob
from ui.desktop.explanations import Explanation
from ui.desktop.models.chosen import CellChoice

pytestmark = pytest.mark.gui


def test_a_repair_taken_back_is_offered_again_at_once(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())
    choose_gap(qtbot, stage)
    QTest.mouseClick(page_of(stage).offers[0].take_button, LEFT)

    QTest.keyClick(stage.window, Qt.Key.Key_Z, CONTROL)

    assert page_of(stage).offers[0].take_button.isEnabled()
    assert not page_of(stage).is_stale


def test_a_plan_that_changed_puts_the_repairs_out_of_use_until_they_are_found_again(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = opened(qtbot, set_stage, with_a_gap())
    told: list[Explanation] = []
    stage.window.explaining.search.told.connect(told.append)
    choose_gap(qtbot, stage)
    page, session = page_of(stage), stage.window.session
    offer_before = page.offers[0]
    held = Held()
    search = stage.window.explaining.search
    real, search.explain = search.explain, held
    assert session is not None

    session.change(session.plan.with_roster(Roster(dict(session.plan.roster.weeks))), "proef")
    usable, note = offer_before.take_button.isEnabled(), said(page)
    QTest.mouseClick(offer_before.take_button, LEFT)
    page.take_requested.emit(told[-1].offers[0])
    stayed = staffed(stage)
    qtbot.waitUntil(lambda: bool(held.asked))
    search.explain = real
    session.change(session.plan.with_roster(Roster(dict(session.plan.roster.weeks))), "proef 2")
    qtbot.waitUntil(lambda: bool(page.offers) and page.offers[0].take_button.isEnabled())

    assert not usable
    assert "Het rooster is intussen gewijzigd. Dit wordt opnieuw berekend." in note
    assert stayed == 0
    assert not page.is_stale


def test_a_new_choice_ends_the_search_for_the_former_one(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, a_full_week(a_plan()))
    held = stage.window.explaining.search.explain = Held()
    first, second = CellChoice("Anna", TUESDAY, "VM1"), CellChoice("Anna", WEDNESDAY, "VM2")

    click_cell(stage, "Anna", TUESDAY, "VM1")
    qtbot.waitUntil(lambda: held.asked == [first])
    waiting = said(page_of(stage))[-1]
    click_cell(stage, "Anna", WEDNESDAY, "VM2")
    qtbot.waitUntil(lambda: held.asked == [first, second])
    meanwhile = said(page_of(stage))[-1]
    held.free.set()
    qtbot.waitUntil(lambda: "Uitleg bij VM2." in said(page_of(stage)))

    assert (waiting, meanwhile) == ("Wordt berekend…", "Wordt berekend…")
    assert held.stopped == [first]


def test_the_window_answers_while_an_answer_is_computed(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, a_full_week(a_plan()))
    held = stage.window.explaining.search.explain = Held()
    click_cell(stage, "Anna", TUESDAY, "VM1")
    qtbot.waitUntil(lambda: bool(held.asked))

    QTest.keyClick(stage.window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)

    assert stage.window.explaining.is_working
    assert stage.window.view.toolbar.title.text() == "Week 2"


def test_nothing_is_computed_while_the_tab_is_not_in_view(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = opened(qtbot, set_stage, a_full_week(a_plan()))
    held = stage.window.explaining.search.explain = Held()
    stage.window.side.setCurrentIndex(2)

    click_cell(stage, "Anna", TUESDAY, "VM1")
    search = stage.window.explaining.search
    hidden = (search.is_working, search.is_asked)
    stage.window.side.setCurrentIndex(0)
    qtbot.waitUntil(lambda: held.asked == [CellChoice("Anna", TUESDAY, "VM1")])

    assert hidden == (False, False)


def test_closing_the_window_ends_the_search(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = opened(qtbot, set_stage, a_full_week(a_plan()))
    held = stage.window.explaining.search.explain = Held()
    click_cell(stage, "Anna", TUESDAY, "VM1")
    qtbot.waitUntil(lambda: bool(held.asked))

    stage.window.close()

    assert held.stopped == held.asked
    jobs = stage.window.explaining.search.findChildren(ExplainJob)
    assert not any(job.isRunning() for job in jobs)


def test_a_search_that_goes_wrong_is_told_in_one_sentence(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("broken on purpose")

    stage = opened(qtbot, set_stage, a_full_week(a_plan()))
    stage.window.explaining.search.explain = fail

    click_cell(stage, "Anna", TUESDAY, "VM1")

    qtbot.waitUntil(lambda: said(page_of(stage))[-1] == "Dit kon niet berekend worden.")
