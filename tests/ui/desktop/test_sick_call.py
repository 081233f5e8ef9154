"""Somebody calls in sick: from F9 to a roster that is whole again, with keys and clicks."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from solver import StopToken
from tests.builders import (
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    a_full_week,
    a_plan,
    an_absence,
    an_appointment,
    an_employee,
    later,
    on_duty,
)
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.stage import Stage, plans_reader
from tests.ui.desktop.test_journey import CONTROL, open_team
from ui.application.sick_call import SickCall
from ui.desktop.sick_call.controller import SickCalls
from ui.desktop.sick_call.repairs import OWN
from ui.desktop.sick_call.screen import SickCallScreen

# Without a screen no window system can be told how small a dialog may become; Qt remarks on it.
pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]
EARLY = datetime(2027, 1, 5, 8, 40)
LONG_MS = 30_000


def a_team_of_four(**changes: Any) -> Plan:
    """Return a week in which Cas and Dina have no post on Tuesday, and so can help out."""
    names = ("Anna", "Bert", "Cas", "Dina")
    plan = a_full_week(a_plan(employees=tuple(an_employee(name) for name in names), **changes))
    for name in names[2:]:
        plan = on_duty(plan, name, TUESDAY)
    return plan


def a_stage(qtbot: QtBot, set_stage: SetStage, plan: Plan, now: datetime = EARLY) -> Stage:
    reader = plans_reader({"team.xlsx": plan})
    stage = set_stage(read_workbook=reader, now=lambda: now)
    open_team(qtbot, stage)
    return stage


def call_in(qtbot: QtBot, stage: Stage, name: str = "Anna") -> SickCallScreen:
    """Choose a row, press F9 and wait for the gaps."""
    stage.window.view.grid.goto(name, TUESDAY, "VM1")
    QTest.keyClick(stage.window, Qt.Key.Key_F9)
    calls = calls_of(stage)
    qtbot.waitUntil(lambda: not calls.screen.gaps.count.isHidden(), timeout=LONG_MS)
    return calls.screen


def calls_of(stage: Stage) -> SickCalls:
    return stage.window.sick_room.calls


def candidates_of(screen: SickCallScreen) -> list[str]:
    return [row.candidate.employee for row in screen.middle.candidates.rows]


def wait_for_people(qtbot: QtBot, screen: SickCallScreen) -> None:
    qtbot.waitUntil(lambda: bool(candidates_of(screen)), timeout=LONG_MS)


def wait_for_repair(qtbot: QtBot, screen: SickCallScreen) -> None:
    qtbot.waitUntil(screen.repairs.take_button.isEnabled, timeout=LONG_MS)


def roster_of(stage: Stage) -> Plan:
    assert stage.window.session is not None
    return stage.window.session.plan


def at_the_desk(plan: Plan, block: str) -> list[str]:
    return [
        employee.name
        for employee in plan.employees
        if plan.roster.entry(employee.name, TUESDAY).post_in(block) == "Balie"
    ]


@pytest.fixture
def endless_search(monkeypatch: pytest.MonkeyPatch) -> list[StopToken]:
    """Let the search for repairs go on until it is stopped; return the tokens it was given."""
    tokens: list[StopToken] = []

    def search(call: SickCall, most: int, stop: StopToken | None = None) -> Iterator[Any]:
        assert stop is not None
        tokens.append(stop)
        ended = threading.Event()
        stop.on_stop(ended.set)
        ended.wait()
        yield from ()

    monkeypatch.setattr(SickCall, "alternatives", search)
    return tokens


def test_f9_asks_about_the_chosen_row_and_shows_the_gaps(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())

    screen = call_in(qtbot, stage)

    assert stage.window.pages.currentWidget() is screen
    assert screen.who.person.currentText() == "Anna"
    assert screen.who.begin.buttons["day"].isChecked()
    assert [row.accessibleName() for row in screen.gaps.rows] == [
        "9:00–10:45, Balie: niemand, minimum 1",
        "10:45–12:30, Balie: niemand, minimum 1",
    ]
    assert screen.gaps.count.text() == "2, 2 onder minimum"
    assert stage.window.status.words.text() == (
        "Anna afwezig: 2 gaten, 2 onder het minimum. Nog niets gewijzigd."
    )


def test_who_is_at_work_already_is_absent_from_now_on(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four(), datetime(2027, 1, 5, 11, 0))

    screen = call_in(qtbot, stage)

    assert screen.who.begin.buttons["now"].isChecked()
    assert [row.accessibleName().split(",")[0] for row in screen.gaps.rows] == ["10:45–12:30"]


def test_candidates_stand_in_their_order_with_who_cannot_and_why(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    plan = a_team_of_four(absences=(an_absence("Dina", TUESDAY, TUESDAY),))
    stage = a_stage(qtbot, set_stage, plan)

    screen = call_in(qtbot, stage)
    wait_for_people(qtbot, screen)

    assert candidates_of(screen) == ["Cas", "Bert"]
    qtbot.waitUntil(lambda: "In backoffice" in texts_in(screen.middle.candidates))
    texts = texts_in(screen.middle.candidates)
    at = texts.index("Kan niet")
    assert texts[at + 1 : at + 3] == ["Dina", "is afwezig"]


def test_appointments_are_to_be_moved_and_say_nothing_of_what_they_are_about(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    plan = a_team_of_four(appointments=(an_appointment("Anna", TUESDAY, "14:00", "15:00"),))
    stage = a_stage(qtbot, set_stage, plan)

    screen = call_in(qtbot, stage)

    qtbot.waitUntil(lambda: "afspraak van 14u tot 15u" in texts_in(screen.gaps))
    assert "privé" not in " ".join(texts_in(screen))


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


def test_leaving_the_screen_ends_the_search(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    screen = call_in(qtbot, stage)
    qtbot.waitUntil(lambda: len(endless_search) == 1, timeout=LONG_MS)
    before = roster_of(stage)

    QTest.keyClick(screen, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not calls_of(stage).running.is_working, timeout=LONG_MS)

    assert endless_search[0].is_set
    assert roster_of(stage) is before
    assert stage.window.pages.currentWidget() is stage.window.host


def test_another_answer_ends_the_search_and_begins_a_new_one(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    screen = call_in(qtbot, stage)
    qtbot.waitUntil(lambda: len(endless_search) == 1, timeout=LONG_MS)

    screen.who.person.setFocus()
    QTest.keyClick(screen.who.person, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(endless_search) == 2, timeout=LONG_MS)

    assert screen.who.person.currentText() == "Bert"
    assert [token.is_set for token in endless_search] == [True, False]
    assert [row.accessibleName().split(",")[0] for row in screen.gaps.rows] == [
        "13:30–15:15",
        "15:15–17:00",
    ]


def test_a_plan_that_changes_below_the_screen_is_asked_anew(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    screen = call_in(qtbot, stage)
    qtbot.waitUntil(lambda: len(endless_search) == 1, timeout=LONG_MS)
    assert stage.window.session is not None

    plan = on_duty(roster_of(stage), "Anna", TUESDAY, "Dag", {"VM2": "Balie"})
    stage.window.session.change(plan, "bewerking")
    qtbot.waitUntil(lambda: len(screen.gaps.rows) == 1, timeout=LONG_MS)

    assert endless_search[0].is_set


def test_an_unknown_end_settles_one_day_and_asks_again_the_next(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    screen = call_in(qtbot, stage)

    QTest.mouseClick(screen.who.until.buttons["unknown"], Qt.MouseButton.LeftButton)
    wait_for_repair_own(qtbot, screen)
    QTest.mouseClick(screen.repairs.take_button, Qt.MouseButton.LeftButton)
    (noted,) = roster_of(stage).absences
    kept = roster_of(stage).roster.entry("Anna", WEDNESDAY)
    calls_of(stage)._now = lambda: datetime(2027, 1, 6, 8, 40)
    QTest.keyClick(stage.window, Qt.Key.Key_F9)
    questions = [text for text in buttons_in(screen.who) if "nog afwezig" in text]

    assert (noted.first, noted.last) == (TUESDAY, TUESDAY)
    assert kept.shifts
    assert questions == ["Anna: nog afwezig?"]


def wait_for_repair_own(qtbot: QtBot, screen: SickCallScreen) -> None:
    """Choose to note the absence and no more, once there is something to choose."""
    qtbot.waitUntil(lambda: OWN in screen.repairs.cards, timeout=LONG_MS)
    QTest.keyClick(screen.repairs.cards[OWN].radio, Qt.Key.Key_Space)
    wait_for_repair(qtbot, screen)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_row_asks_about_that_person(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    people = stage.window.view.grid.table.people
    place = people.rect().topLeft()
    place.setY(people.sectionViewportPosition(2) + 5)

    people.customContextMenuRequested.emit(place)
    (menu,) = people.findChildren(QMenu)
    (entry,) = menu.actions()
    entry.trigger()
    menu.close()

    assert entry.text() == "Ziekmelding…"
    assert calls_of(stage).screen.who.person.currentText() == "Cas"


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


@pytest.mark.parametrize("size", [(1440, 900), (1100, 700), (960, 600), (860, 560)], ids=str)
def test_no_button_is_cut_off(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken], size: tuple[int, int]
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    stage.window.resize(*size)
    screen = call_in(qtbot, stage)
    wait_for_people(qtbot, screen)

    segments = [*screen.who.begin.buttons.values(), *screen.who.until.buttons.values()]
    others = [screen.back_button, screen.middle.put_button, screen.repairs.take_button]
    buttons = [*segments, *others]
    qtbot.waitUntil(lambda: all(one.isVisible() for one in buttons))

    def cut() -> list[str]:
        return [one.text() for one in buttons if one.width() < one.sizeHint().width()]

    qtbot.waitUntil(lambda: not cut())


def texts_in(part: QWidget) -> list[str]:
    """Return what can be read in a part."""
    return [one.text() for one in part.findChildren(QLabel) if not one.isHidden() and one.text()]


def said_in(part: QWidget) -> list[str]:
    """Return what can be read in a part, and what is said of it."""
    parts = [part, *part.findChildren(QWidget)]
    return [
        *texts_in(part),
        *(text for one in parts for text in (one.accessibleName(), one.toolTip())),
    ]


def buttons_in(part: QWidget) -> list[str]:
    return [one.text() for one in part.findChildren(QPushButton) if not one.isHidden()]


def test_a_roster_that_is_over_cannot_be_repaired(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    now = datetime(2027, 2, 2, 8, 40)
    reader = plans_reader({"team.xlsx": a_team_of_four()})
    stage = set_stage(
        read_workbook=reader, now=lambda: now, today=lambda: later(MONDAY, weeks=4, days=1)
    )
    open_team(qtbot, stage, Path("team.xlsx"))

    screen = call_in(qtbot, stage)

    sentence = "Voor die dag is er nog geen rooster."
    qtbot.waitUntil(lambda: sentence in texts_in(screen.gaps))
    assert endless_search == []
