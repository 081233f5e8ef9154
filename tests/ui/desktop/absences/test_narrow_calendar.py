"""The picture of the absences where there is little room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import FRIDAY, WEDNESDAY, a_plan, an_absence
from tests.ui.desktop.absences.test_calendar import open_calendar, point
from tests.ui.desktop.clipping import cut_off
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.lists import LEFT
from ui.desktop.fitting_label import Fitting
from ui.desktop.measures import FORM, SMALLEST
from ui.desktop.records.absence_room import CALENDAR, LIST, AbsenceRoom

pytestmark = pytest.mark.gui
KEY = Qt.Key


def test_in_the_smallest_window_the_form_comes_with_what_is_chosen_and_goes_with_escape(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    plan = a_plan(absences=(an_absence("Anna", WEDNESDAY, FRIDAY),))
    stage, page, table = open_calendar(qtbot, set_stage, plan)
    stage.window.resize(*SMALLEST)
    qtbot.waitUntil(lambda: table.width() > SMALLEST[0] - FORM)
    whole = table.width()
    place = point(table, "Anna", WEDNESDAY)

    QTest.mousePress(table.viewport(), LEFT, pos=place)
    held = table.width()
    QTest.mouseRelease(table.viewport(), LEFT, pos=place)
    qtbot.waitUntil(page.form.isVisible)
    beside = table.width()
    QTest.keyClick(table, KEY.Key_Escape)

    assert held == whole > beside
    assert not page.form.isVisible()
    QTest.keyClick(table, KEY.Key_Return)
    assert page.form.isVisible()


def test_the_title_stays_in_the_smallest_window_where_it_has_room(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, _, _ = open_calendar(qtbot, set_stage, a_plan())
    room = stage.window.pages.currentWidget()
    assert isinstance(room, AbsenceRoom)
    stage.window.resize(*SMALLEST)
    [title] = [one for one in room.findChildren(Fitting) if one.text() == "Afwezigheden"]

    told = {}
    for key in (CALENDAR, LIST):
        room.show_list(key)
        told[key] = title.isVisible()

    assert told == {CALENDAR: True, LIST: False}
    qtbot.waitUntil(lambda: cut_off(room.tabs) == [])


def test_in_a_wide_window_the_form_stays_where_it_is(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, page, table = open_calendar(qtbot, set_stage, a_plan())
    stage.window.resize(1280, 800)
    qtbot.waitUntil(page.form.parentWidget().isVisible)

    QTest.keyClick(table, KEY.Key_Escape)

    assert page.form.parentWidget().isVisible()
