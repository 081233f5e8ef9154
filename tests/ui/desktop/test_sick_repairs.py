"""A sick call repaired: who says no, what is taken over, and nothing that breaks a rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from solver import StopToken
from solver.repairs.replan import Alternative
from tests.builders import TUESDAY, on_duty
from tests.ui.desktop.calling import (
    LONG_MS,
    a_stage,
    a_team_of_four,
    at_the_desk,
    call_in,
    calls_of,
    candidates_of,
    roster_of,
    said_in,
    texts_in,
    wait_for_people,
    wait_for_repair,
)
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL
from ui.application.happening.event import Event
from ui.desktop.sick_call.repairs import OWN

pytestmark = pytest.mark.gui


def test_somebody_who_says_no_is_asked_nothing_more_until_asked_again(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    screen = call_in(qtbot, stage)
    wait_for_repair(qtbot, screen)
    first = candidates_of(screen)[0]

    QTest.keyClick(screen, Qt.Key.Key_N)
    wait_for_people(qtbot, screen)
    wait_for_repair(qtbot, screen)
    without = candidates_of(screen)
    told = [box.accessibleName() for box in screen.repairs.cards[0].boxes]
    QTest.mouseClick(screen.middle.candidates.back_buttons[0], Qt.MouseButton.LeftButton)
    wait_for_people(qtbot, screen)

    assert first not in without
    assert told
    assert all(first not in text for text in told)
    assert first in candidates_of(screen)


def test_a_repair_taken_over_fills_the_gaps_in_one_step(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    screen = call_in(qtbot, stage)
    wait_for_repair(qtbot, screen)
    before = roster_of(stage)

    QTest.mouseClick(screen.repairs.take_button, Qt.MouseButton.LeftButton)
    repaired = roster_of(stage)
    undo_text = stage.window.menus.undo.text()
    QTest.keyClick(stage.window, Qt.Key.Key_Z, CONTROL)

    assert [len(at_the_desk(repaired, block)) for block in ("VM1", "VM2")] == [1, 1]
    assert "Anna" not in at_the_desk(repaired, "VM1")
    assert [row.kind for row in repaired.absences] == ["ziekte"]
    assert undo_text == "Ongedaan maken: afwezig: Anna di 5/1, 1 wijziging"
    assert roster_of(stage) is before
    assert stage.window.pages.currentWidget() is stage.window.host


def test_a_proposal_that_staffs_the_desk_worse_is_not_chosen_beforehand(
    qtbot: QtBot, set_stage: SetStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = Event.alternatives

    def worse(event: Event, most: int, stop: StopToken) -> Iterator[Alternative]:
        for one in found(event, most, stop):
            yield replace(one, after={**one.after, "wanted": one.happened["wanted"] + 1})

    monkeypatch.setattr(Event, "alternatives", worse)
    screen = call_in(qtbot, a_stage(qtbot, set_stage, a_team_of_four()))
    wait_for_repair(qtbot, screen)
    assert len(screen.repairs.cards) > 1
    assert screen.repairs.cards[OWN].radio.isChecked()


def test_the_whole_way_goes_with_enter(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    screen = call_in(qtbot, stage)
    wait_for_people(qtbot, screen)
    wait_for_repair(qtbot, screen)
    stops = []

    for _ in range(5):
        here = QApplication.focusWidget()
        assert here is not None
        stops.append(here)
        QTest.keyClick(here, Qt.Key.Key_Return)

    assert stops[0] is screen.who.person
    assert stops[4] is screen.repairs.take_button
    assert len(at_the_desk(roster_of(stage), "VM1")) == 1


def test_a_digit_puts_that_person_at_the_gap_and_asks_about_the_next(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    screen = call_in(qtbot, stage)
    wait_for_people(qtbot, screen)
    second = candidates_of(screen)[1]

    screen.focus_gap()
    QTest.keyClick(screen.gaps.rows[0], Qt.Key.Key_2)
    wait_for_repair(qtbot, screen)

    assert [row.level.text() for row in screen.gaps.rows] == ["1 van 1", "niemand, minimum 1"]
    assert screen.gaps.rows[1].isChecked()
    assert [text for text, _, _ in screen.middle.strips.pictures] == ["Anna", second]
    assert screen.repairs.cards[OWN].radio.text() == "Zelf gekozen"
    QTest.mouseClick(screen.repairs.take_button, Qt.MouseButton.LeftButton)
    assert at_the_desk(roster_of(stage), "VM1") == [second]
    assert at_the_desk(roster_of(stage), "VM2") == []


def test_a_change_without_its_tick_is_not_taken_over(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    screen = call_in(qtbot, stage)
    wait_for_repair(qtbot, screen)
    card = screen.repairs.cards[0]

    QTest.keyClick(card.boxes[0], Qt.Key.Key_Space)
    wait_for_repair(qtbot, screen)
    said = card.text.text()
    QTest.mouseClick(screen.repairs.take_button, Qt.MouseButton.LeftButton)

    assert said.startswith("Niemand hoeft iets te wijzigen. Er blijft 3 u 30 onder het minimum")
    assert at_the_desk(roster_of(stage), "VM1") == []
    assert len(roster_of(stage).absences) == 1


def test_nothing_is_taken_over_that_breaks_a_rule(qtbot: QtBot, set_stage: SetStage) -> None:
    # Bert leaves the afternoon only because somebody else comes there: alone it is one too many.
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    screen = call_in(qtbot, stage)
    wait_for_repair(qtbot, screen)
    proposals, calls = calls_of(stage).proposals, calls_of(stage)
    judged = next(iter(proposals._judged.values()))
    call = proposals._call
    assert call is not None
    doubled = on_duty(judged.plan, "Bert", TUESDAY, "Dag", {"VM1": "Balie", "VM2": "Balie"})
    doubled = on_duty(doubled, "Dina", TUESDAY, "Dag", {"VM1": "Balie", "VM2": "Balie"})
    key = {("Bert", TUESDAY), ("Dina", TUESDAY)}
    proposals._own = {one: doubled.roster.entry(*one) for one in key}

    proposals.show_own(proposals._own)
    qtbot.waitUntil(lambda: OWN in proposals._judged, timeout=LONG_MS)

    assert not screen.repairs.take_button.isEnabled()
    qtbot.waitUntil(lambda: "Zo kan het niet." in " ".join(texts_in(screen.repairs)))
    proposals.take_over()
    assert calls.is_open


def test_nothing_outside_the_screen_says_why_somebody_is_absent(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    screen = call_in(qtbot, stage)
    title_meanwhile = stage.window.windowTitle()
    wait_for_repair(qtbot, screen)
    QTest.mouseClick(screen.repairs.take_button, Qt.MouseButton.LeftButton)
    window = stage.window
    qtbot.waitUntil(lambda: not window.judge._jobs, timeout=LONG_MS)

    model = window.view.grid.model
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    said = [
        str(model.data(model.index(row, column), role))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        for role in roles
    ]
    said += [title_meanwhile, window.windowTitle(), window.menus.undo.text()]
    for part in (window.side, window.status, window.view.grid):
        said += said_in(part)

    assert "afwezig" in " ".join(said)
    assert "ziek" not in " ".join(said).lower()
