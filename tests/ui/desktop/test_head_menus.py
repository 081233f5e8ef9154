"""The menus of a row and of a day, with what else the menu bar offers for who is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView, QLabel, QMenu
from pytestqt.qtbot import QtBot

from rostering.roster import Roster
from tests.builders import TUESDAY, WEDNESDAY
from tests.ui.application.editing_team import a_tuesday, at
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import CTRL, SHIFT, Hands, hands_on
from tests.ui.desktop.first_steps import ALT
from tests.ui.desktop.pointing import choose, entry
from ui.application.editing.week_lock import is_week_locked, switch_week_lock
from ui.desktop.dialogs.legend import LegendDialog
from ui.desktop.records.absence_room import AbsenceRoom

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints|does not support")]


def locks(roster: Roster, name: str) -> list[bool]:
    entry = roster.entry(name, TUESDAY)
    return [shift.locked for shift in entry.shifts] + [work.locked for work in entry.work]


def menu_of(head: QHeaderView, place: QPoint) -> QMenu:
    head.customContextMenuRequested.emit(place)
    return next(one for one in head.findChildren(QMenu) if one.isVisible())


def row_menu(hands: Hands, row: int) -> QMenu:
    head = hands.table.people
    return menu_of(head, QPoint(5, head.sectionViewportPosition(row) + 5))


def wake(hands: Hands) -> None:
    """Be at the window again; without a screen nobody is once a menu has closed."""
    hands.window.activateWindow()
    hands.qtbot.waitUntil(lambda: QApplication.activeWindow() is hands.window)


def names(hands: Hands) -> list[str]:
    return [head.name for head in hands.grid.model.week.rows]


def test_a_week_is_locked_with_its_places_duties_and_free_days_and_unlocked_again() -> None:
    plan = a_tuesday()

    locked = switch_week_lock(plan, "Anna", TUESDAY)
    unlocked = switch_week_lock(locked.plan, "Anna", TUESDAY)

    assert not is_week_locked(plan, "Anna", TUESDAY)
    assert all(locks(locked.plan.roster, "Anna"))
    assert locked.plan.roster.entry("Anna", WEDNESDAY).free
    assert is_week_locked(locked.plan, "Anna", WEDNESDAY)
    assert locked.text == "week 1 van Anna vergrendeld"
    assert (unlocked.plan.roster, unlocked.text) == (plan.roster, "week 1 van Anna ontgrendeld")


def test_the_menu_of_a_row_locks_the_week_of_that_person_as_one_step(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    hands = hands_on(qtbot, set_stage)
    before = hands.plan.roster

    choose(entry(row_menu(hands, 1), "Vergrendel"))
    locked, step = locks(hands.plan.roster, "Bert"), hands.step
    menu = row_menu(hands, 1)
    again = entry(menu, "Ontgrendel").isEnabled()
    menu.close()
    wake(hands)
    hands.table.setFocus()
    QTest.keyClick(hands.table, Qt.Key.Key_L, CTRL | SHIFT)

    assert locked
    assert all(locked)
    assert step == "week 1 van Bert vergrendeld"
    assert again
    assert hands.plan.roster == before


def test_one_person_alone_is_shown_until_somebody_else_is_looked_for(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    hands = hands_on(qtbot, set_stage)
    everybody = names(hands)

    choose(entry(row_menu(hands, 1), "Enkel"))
    alone = names(hands)
    hands.click(at("Bert"))
    hands.key(Qt.Key.Key_Delete)
    still = names(hands)
    checked = hands.window.menus.only.isChecked()
    wake(hands)
    QTest.keyClick(hands.window, Qt.Key.Key_0, ALT)
    back = names(hands)
    QTest.keyClick(hands.window, Qt.Key.Key_0, ALT)
    hands.window.finding._goto_person("Cas")

    assert alone == still == ["Bert"]
    assert checked
    assert back == names(hands) == everybody
    assert hands.grid.chosen()[0] == "Cas"  # type: ignore[index]
    assert not hands.window.menus.only.isChecked()


def test_the_menu_of_a_day_is_about_that_day(qtbot: QtBot, set_stage: SetStage) -> None:
    hands = hands_on(qtbot, set_stage)
    head, week = hands.table.days, hands.grid.model.week
    column = next(at for at, one in enumerate(week.columns) if one.day == WEDNESDAY)

    menu = menu_of(head, QPoint(head.sectionViewportPosition(column) + 4, 10))
    choose(entry(menu, "detail"))

    assert hands.window.view.day.isVisible()
    assert hands.window.view.day.day == WEDNESDAY


def test_keys_open_the_duties_of_a_cell_and_an_absence_on_its_day(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    hands = hands_on(qtbot, set_stage)
    hands.click(at("Dora"))

    QTest.keyClick(hands.table, Qt.Key.Key_D, ALT)
    menu = hands.window.editing.menu
    assert menu is not None
    duties = [one for one in menu.findChildren(QMenu) if one.isVisible()]
    opened = [one.title() for one in duties]
    menu.close()
    wake(hands)
    QTest.keyClick(hands.window, Qt.Key.Key_A, ALT)
    room = hands.window.pages.currentWidget()
    assert isinstance(room, AbsenceRoom)
    form = room.absences.form

    assert opened == ["&Dienst"]
    assert form.is_new
    assert [form.boxes[key].text for key in ("name", "from", "to")] == [
        "Dora",
        "05/01/2027",
        "05/01/2027",
    ]


def test_the_legend_names_the_posts_of_the_team_and_every_mark(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    hands = hands_on(qtbot, set_stage)

    QTest.keyClick(hands.window, Qt.Key.Key_L, ALT)
    tops = QApplication.topLevelWidgets()
    dialog = next(one for one in tops if isinstance(one, LegendDialog))
    words = [one.text() for one in dialog.findChildren(QLabel)]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert {post.name for post in hands.plan.posts} <= set(words)
    assert {"Afwezig", "Vergrendeld", "Automatisch gewijzigd", "Let op"} <= set(words)
    assert not dialog.isVisible()
