"""Somebody calls in sick: who, the gaps, and whom to ask, with keys and clicks."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from solver import StopToken
from tests.builders import MONDAY, TUESDAY, WEDNESDAY, an_absence, an_appointment, later
from tests.ui.desktop.calling import (
    a_stage,
    a_team_of_four,
    buttons_in,
    call_in,
    calls_of,
    candidates_of,
    roster_of,
    texts_in,
    wait_for_people,
    wait_for_repair_own,
)
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL, open_team
from tests.ui.desktop.pointing import choose, entry, right_click
from tests.ui.desktop.stage import plans_reader

pytestmark = pytest.mark.gui


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


def test_the_menu_of_a_row_asks_about_that_person(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken]
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    people = stage.window.view.grid.table.people
    place = people.rect().topLeft()
    place.setY(people.sectionViewportPosition(2) + 5)

    def asked(words: str) -> Any:
        """Choose a line of the menu, and return what is then in sight."""
        QTest.keyClick(stage.window, Qt.Key.Key_1, CONTROL)
        right_click(people.viewport(), place)
        (menu,) = (one for one in people.findChildren(QMenu) if one.isVisible())
        choose(entry(menu, words))
        return stage.window.pages.currentWidget()

    team = asked("Toon in Team")
    absences = asked("Nieuwe afwezigheid…")
    asked("Ziekmelding…")

    assert team.people.form.title.text() == "Cas"
    assert absences.absences.form.is_new
    assert absences.absences.form.boxes["name"].text == "Cas"
    assert calls_of(stage).screen.who.person.currentText() == "Cas"


@pytest.mark.parametrize("view", [Qt.Key.Key_4, Qt.Key.Key_T], ids=["team", "roster per post"])
def test_escape_goes_back_to_the_view_with_the_keyboard_in_it(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken], view: Qt.Key
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    QTest.keyClick(stage.window, view, Qt.KeyboardModifier.ControlModifier)
    before = stage.window.pages.currentWidget()

    QTest.keyClick(stage.window, Qt.Key.Key_F9)
    QTest.keyClick(stage.window.focusWidget(), Qt.Key.Key_Escape)

    assert before is not None
    assert stage.window.pages.currentWidget() is before
    focused = stage.window.focusWidget()
    assert focused.isVisible()
    assert before.isAncestorOf(focused)


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


@pytest.mark.parametrize("size", [(1440, 900), (1100, 700), (960, 600), (860, 560)], ids=str)
def test_no_button_is_cut_off(
    qtbot: QtBot, set_stage: SetStage, endless_search: list[StopToken], size: tuple[int, int]
) -> None:
    stage = a_stage(qtbot, set_stage, a_team_of_four())
    stage.window.resize(*size)
    screen = call_in(qtbot, stage)
    wait_for_people(qtbot, screen)

    segments = [*screen.who.begin.buttons.values(), *screen.who.until.buttons.values()]
    repairs = screen.repairs
    repairs.show_person("Bert")
    acts = [repairs.refuse_button, repairs.publish_button, repairs.take_button]
    buttons = [*segments, screen.back_button, screen.middle.put_button, *acts]
    qtbot.waitUntil(lambda: all(one.isVisible() for one in buttons))

    def cut() -> list[str]:
        return [one.text() for one in buttons if one.width() < one.sizeHint().width()]

    qtbot.waitUntil(lambda: not cut())
