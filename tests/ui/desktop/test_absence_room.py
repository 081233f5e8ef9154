"""Afwezigheden: people, closing days and appointments, with keys and mouse."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.builders import (
    FRIDAY,
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    a_full_week,
    a_plan,
    an_absence,
    an_appointment,
    later,
)
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL
from tests.ui.desktop.lists import (
    LEFT,
    click,
    click_row,
    open_absences,
    open_view,
    pick,
    plan_of,
    problem,
    said,
    shown,
    step_of,
    type_in,
)
from ui.desktop.records.absence_room import AbsenceRoom
from ui.desktop.records.page import RecordPage

pytestmark = pytest.mark.gui
SHIFT = Qt.KeyboardModifier.ShiftModifier


def some_absences() -> Plan:
    return a_plan(
        absences=(
            an_absence("Bert", FRIDAY, None, kind="ziekte"),
            an_absence("Anna", WEDNESDAY, WEDNESDAY, kind="vorming", approved=False),
            an_absence("Anna", later(MONDAY, weeks=-4), later(MONDAY, weeks=-4), kind="verlof"),
        )
    )


def _line(page: RecordPage, key: str) -> QLineEdit:
    line = page.form.boxes[key].findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    return line


def all_texts(room: Any) -> str:
    """Return all that a view says: cells, labels, tooltips and what a screen reader hears."""
    table = room.page.table
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    cells = [
        str(table.order.index(line, column).data(role))
        for line in range(table.order.rowCount())
        for column in range(table.order.columnCount())
        for role in (*roles, Qt.ItemDataRole.AccessibleTextRole)
    ]
    words = [part.text() for part in room.findChildren(QLabel)]
    fields = [box.text for box in room.page.form.boxes.values()]
    return " ".join([*cells, *words, *fields, room.toolTip(), room.sentence])


def test_what_is_over_waits_until_it_is_asked_for(qtbot: QtBot, set_stage: SetStage) -> None:
    _, room = open_absences(qtbot, set_stage, some_absences())
    coming = shown(room.absences)

    months = room.months["absences"]
    months.setFocus()
    QTest.keyClick(months, Qt.Key.Key_Down)
    everything = shown(room.absences)
    people = room.people["absences"]
    people.setFocus()
    QTest.keyClicks(people, "An")

    assert coming == ["Anna", "Bert"]
    assert everything == ["Anna", "Anna", "Bert"]
    assert shown(room.absences) == ["Anna", "Anna"]


def test_a_choice_that_holds_nothing_says_so(qtbot: QtBot, set_stage: SetStage) -> None:
    past = later(MONDAY, weeks=-4)
    _, room = open_absences(qtbot, set_stage, a_plan(absences=(an_absence("Anna", past, past),)))
    words = room.absences.sides.nothing

    hidden = (words.isVisible(), words.text())
    months = room.months["absences"]
    months.setFocus()
    QTest.keyClick(months, Qt.Key.Key_Down)

    assert hidden == (True, "Niets gevonden. Toon meer met de keuzes hierboven.")
    assert shown(room.absences) == ["Anna"]
    assert room.absences.table.isVisible()


def test_in_the_smallest_window_no_word_of_the_tabs_is_cut(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, room = open_absences(qtbot, set_stage, a_plan())

    stage.window.resize(860, 560)
    QTest.qWait(0)

    assert stage.window.width() == 860
    for made in (*room.tabs.buttons.values(), room.add_button, room.reasons):
        assert made.width() >= made.sizeHint().width(), made.accessibleName()


def test_reasons_are_hidden_until_they_are_asked_for(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_absences(qtbot, set_stage, some_absences())
    hidden = all_texts(room)
    status = stage.window.status.words.text()

    click(room.reasons)

    assert not {"ziekte", "vorming", "verlof"} & set(hidden.replace(",", " ").split())
    assert status == "1 aanvraag open · Redenen verborgen"
    assert shown(room.absences, 4) == ["vorming", "ziekte"]
    assert "reason" in room.absences.form.boxes
    assert stage.window.menus.reasons.isChecked()
    assert stage.window.status.words.text() == "1 aanvraag open · Redenen zichtbaar"


def test_a_reason_can_be_a_word_of_ones_own_and_stays_out_of_the_step(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, room = open_absences(qtbot, set_stage, some_absences())
    click(room.reasons)
    click_row(room.absences, 1)
    reason: Any = room.absences.form.boxes["reason"]
    line = reason.list.lineEdit()
    line.setFocus()
    line.selectAll()

    QTest.keyClicks(line, "studiedag")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    own, step = plan_of(stage).absences[0].kind, step_of(stage)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Verlof")
    QTest.keyClick(line, Qt.Key.Key_Tab)

    assert (own, plan_of(stage).absences[0].kind) == ("studiedag", "verlof")
    assert "studiedag" not in step


def test_a_hidden_reason_survives_an_edit(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_absences(qtbot, set_stage, some_absences())
    click_row(room.absences, 1)

    type_in(room.absences, "to", "10/01/2027")

    changed = plan_of(stage).absences[0]
    assert (changed.employee, changed.kind) == ("Bert", "ziekte")
    assert "ziekte" not in step_of(stage)


def test_an_absence_is_added_by_keyboard_and_says_what_comes_empty(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = open_view(qtbot, set_stage, a_full_week(a_plan()), Qt.Key.Key_1)
    QTest.keyClick(stage.window, Qt.Key.Key_A, CONTROL | SHIFT)
    room = stage.window.pages.currentWidget()
    assert isinstance(room, AbsenceRoom)
    page = room.absences

    pick(page, "name", "An")
    type_in(page, "from", "06/01/2027")
    followed = page.form.boxes["to"].text
    QTest.keyClick(_line(page, "to"), Qt.Key.Key_Return)

    assert followed == "06/01/2027"
    assert plan_of(stage).absences == (an_absence("Anna", WEDNESDAY, WEDNESDAY, kind=""),)
    assert step_of(stage) == "afwezigheid van Anna op wo 6 jan"
    assert said(page) == (
        "Anna staat dan op 1 dag in het rooster: 2 plaatsen komen leeg, "
        "waarvan 2 onder het minimum."
    )


def test_the_sick_call_takes_over_from_an_absence(qtbot: QtBot, set_stage: SetStage) -> None:
    plan = a_full_week(a_plan(absences=(an_absence("Anna", WEDNESDAY, WEDNESDAY, approved=False),)))
    stage, room = open_absences(qtbot, set_stage, plan)
    pick(room.absences, "status", "goed")

    way = next(made for made in room.absences.strip.buttons if made.text() == "Ziekmelding…")
    click(way)
    calls = stage.window.sick_room.calls
    qtbot.waitUntil(lambda: "2 gaten" in calls.sentence)
    who = calls.screen.who

    assert stage.window.pages.currentWidget() is calls.screen
    assert who.person.currentText() == "Anna"
    assert (who.day.day.day, who.last.day.day) == (6, 6)
    QTest.keyClick(calls.screen, Qt.Key.Key_Escape)
    assert stage.window.pages.currentWidget() is room


def test_a_field_that_is_wrong_says_so(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_absences(qtbot, set_stage, a_plan())

    QTest.keyClick(stage.window, Qt.Key.Key_N, CONTROL)
    click(room.absences.form.add_button)
    nobody = problem(room.absences, "name")
    pick(room.absences, "name", "Be")
    type_in(room.absences, "part", "even")
    click(room.absences.form.add_button)

    assert nobody == "Dit veld is leeg; vul het in."
    assert problem(room.absences, "part") == (
        "Gevonden “even”, verwacht leeg, “VM”, “NM” of uren zoals “9:00-11:00”."
    )
    assert plan_of(stage).absences == ()


def test_a_new_absence_is_for_who_is_in_sight(qtbot: QtBot, set_stage: SetStage) -> None:
    _, room = open_absences(qtbot, set_stage, some_absences())
    people = room.people["absences"]
    people.setFocus()
    QTest.keyClicks(people, "ieder")

    click(room.add_button)

    assert room.absences.form.boxes["name"].text == "allen"


def test_delete_takes_the_row_that_is_chosen_and_goes_to_the_next(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, room = open_absences(qtbot, set_stage, some_absences())
    click_row(room.absences, 0)

    QTest.keyClick(room.absences.table, Qt.Key.Key_Delete)

    assert step_of(stage) == "afwezigheid van Anna op wo 6 jan verwijderd"
    assert shown(room.absences) == ["Bert"]
    assert room.absences.form.title.text() == "Bert"


def test_an_empty_list_begins_its_first_row(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_absences(qtbot, set_stage, a_plan())
    click(room.tabs.buttons["closures"])
    click(room.closures.first_button)

    type_in(room.closures, "description", "brugdag")
    type_in(room.closures, "from", "07/05/2027")
    QTest.keyClick(_line(room.closures, "part"), Qt.Key.Key_Return)

    assert step_of(stage) == "sluiting op vr 7 mei (brugdag)"
    assert shown(room.closures) == ["brugdag"]


def test_what_an_appointment_is_about_is_shown_with_the_reasons(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    plan = a_plan(appointments=(an_appointment("Anna", TUESDAY, "9:00", "10:00"),))
    _, room = open_absences(qtbot, set_stage, plan)
    QTest.mouseClick(room.tabs.buttons["appointments"], LEFT)
    hidden = all_texts(room)

    click(room.reasons)

    assert "privé" not in hidden
    assert shown(room.appointments, 3) == ["privé"]
    assert room.appointments.form.boxes["description"].text == "privé"
