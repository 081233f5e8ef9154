"""The field for one day: what may be typed, the arrows, the calendar, what it could not read."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.builders import (
    MONDAY,
    SATURDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    a_full_week,
    a_plan,
    later,
)
from tests.ui.desktop.calling import a_stage
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL
from tests.ui.desktop.pointing import type_day
from ui.desktop.day_edit import DayEdit, WeekEdit
from ui.desktop.parts import column

pytestmark = pytest.mark.gui


@pytest.fixture
def around(qtbot: QtBot) -> QWidget:
    """A window with a line of text."""
    made = QWidget()
    qtbot.addWidget(made)
    made.setLayout(column(QLineEdit()))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def an_edit(around: QWidget, kind: type[DayEdit] = DayEdit) -> DayEdit:
    """A field on Tuesday 5 January 2027, on which it is Tuesday, below the line of text."""
    made = kind("Eerste dag")
    made.set_today(TUESDAY)
    made.set_day(TUESDAY)
    layout = around.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("typed", "meant", "shown"),
    [
        ("7/1", THURSDAY, "do 7 jan 2027"),
        ("7-1-2027", THURSDAY, "do 7 jan 2027"),
        ("07012027", THURSDAY, "do 7 jan 2027"),
        ("7 jan", THURSDAY, "do 7 jan 2027"),
        ("morgen", WEDNESDAY, "wo 6 jan 2027"),
        ("za", SATURDAY, "za 9 jan 2027"),
        ("+1w", later(TUESDAY, weeks=1), "di 12 jan 2027"),
        ("24/11", date(2026, 11, 24), "di 24 nov 2026"),
    ],
)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab], ids=["Enter", "Tab"])
def test_a_day_is_typed_as_one_writes_it_and_shown_as_it_was_understood(
    around: QWidget, typed: str, meant: date, shown: str, key: Qt.Key
) -> None:
    edit = an_edit(around)
    told: list[date] = []
    edit.changed.connect(told.append)

    type_day(edit, typed, key)

    assert (edit.day, edit.line.text(), told) == (meant, shown, [meant])
    assert edit.problem.isHidden()


def test_what_is_no_day_is_said_in_one_sentence_and_the_day_stays(around: QWidget) -> None:
    edit = an_edit(around)

    type_day(edit, "31/2", Qt.Key.Key_Return)
    said, shown = edit.problem.text(), edit.line.text()
    is_red = edit.box.property("wrong")
    QTest.keyClicks(edit.box, "7/1")

    assert said == (
        "“31/2” is geen dag; di 5 jan 2027 blijft. Typ bijvoorbeeld 24/11, 24 nov, di of morgen."
    )
    assert (shown, is_red, edit.day) == ("di 5 jan 2027", True, TUESDAY)
    assert edit.problem.isHidden()
    assert not edit.box.property("wrong")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2/1", "za 2 jan 2027 is te vroeg; di 5 jan 2027 blijft. Kies vanaf ma 4 jan 2027."),
        ("1/2", "ma 1 feb 2027 is te laat; di 5 jan 2027 blijft. Kies t.e.m. za 9 jan 2027."),
    ],
)
def test_a_day_that_cannot_be_chosen_is_said_with_the_nearest_that_can(
    around: QWidget, typed: str, said: str
) -> None:
    edit = an_edit(around)
    edit.set_days(MONDAY, SATURDAY)

    type_day(edit, typed)

    assert (edit.problem.text(), edit.day) == (said, TUESDAY)


def test_arrows_go_a_day_and_pages_a_week_as_far_as_days_are_offered(around: QWidget) -> None:
    edit = an_edit(around)
    edit.set_days(MONDAY, later(TUESDAY, weeks=1))
    edit.setFocus()

    days = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_Up):
        QTest.keyClick(edit.box, key)
        days.append(edit.day)

    last = later(TUESDAY, weeks=1)
    assert days == [WEDNESDAY, TUESDAY, last, last]


def test_a_week_is_its_monday_and_arrows_go_from_week_to_week(around: QWidget) -> None:
    edit = an_edit(around, WeekEdit)

    type_day(edit, "14/1", Qt.Key.Key_Return)
    typed = edit.day
    QTest.keyClick(edit.box, Qt.Key.Key_Down)

    assert (typed, edit.day) == (later(MONDAY, weeks=1), MONDAY)


def test_the_keyboard_opens_the_calendar_takes_a_day_and_has_the_field_again(
    around: QWidget,
) -> None:
    edit = an_edit(around)
    edit.setFocus()

    QTest.keyClick(edit.box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = edit.calendar
    assert popup is not None
    days = popup.findChild(QTableView)
    assert days is not None
    QTest.keyClick(days, Qt.Key.Key_Right)
    QTest.keyClick(days, Qt.Key.Key_Return)

    assert (edit.day, edit.line.text()) == (WEDNESDAY, "wo 6 jan 2027")
    assert edit.box.hasFocus()
    assert edit.calendar is None


def test_escape_closes_the_calendar_and_changes_nothing(qtbot: QtBot, around: QWidget) -> None:
    edit = an_edit(around)
    edit.setFocus()
    QTest.keyClick(edit.box, Qt.Key.Key_F4)
    popup = edit.calendar
    assert popup is not None
    days = popup.findChild(QTableView)
    assert days is not None

    QTest.keyClick(days, Qt.Key.Key_Right)
    QTest.keyClick(days, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: edit.calendar is None)

    assert edit.day == TUESDAY


def test_a_click_on_the_arrow_opens_the_calendar_and_one_in_the_text_takes_all_of_it(
    around: QWidget,
) -> None:
    edit = an_edit(around)
    QTest.mouseClick(edit.line, Qt.MouseButton.LeftButton)
    QTest.keyClicks(edit.box, "7/1")
    option = QStyleOptionComboBox()
    edit.box.initStyleOption(option)
    arrow = edit.box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox,
        option,
        QStyle.SubControl.SC_ComboBoxArrow,
        QComboBox(),
    )
    QTest.mouseClick(edit.box, Qt.MouseButton.LeftButton, pos=arrow.center())

    assert edit.calendar is not None
    assert edit.calendar.selectedDate().toPython() == THURSDAY
    edit.calendar.window().close()


def test_enter_in_a_day_of_a_swap_reads_it_and_leaves_the_dialog_open(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = a_stage(qtbot, set_stage, a_full_week(a_plan()))
    QTest.keyClick(stage.window, Qt.Key.Key_U, CONTROL)
    dialog = stage.window.requests.swap
    qtbot.waitUntil(lambda: dialog.outcome is not None)
    before = dialog.swap.day

    dialog.day.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(dialog.day.box, "za 9 januari")
    still = dialog.swap.day
    QTest.keyClick(dialog.day.box, Qt.Key.Key_Return)

    assert (still, dialog.swap.day) == (before, SATURDAY)
    assert dialog.isVisible()
    dialog.reject()
