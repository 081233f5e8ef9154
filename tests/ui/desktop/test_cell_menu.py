"""The menu of a cell, by mouse and by key."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.builders import MONDAY, TUESDAY, an_absence
from tests.ui.application.editing_team import BLOCKS, a_tuesday, at, duty, posts
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import NO, RIGHT, SHIFT, Hands, hands_on
from tests.ui.desktop.pointing import choose
from ui.desktop.editing.cell_menu import CellMenu

# Without a screen no window system raises menus or sizes dialogs; Qt remarks on it.
pytestmark = [
    pytest.mark.gui,
    pytest.mark.qt_log_ignore("does not support|propagateSizeHints"),
]


@pytest.fixture
def hands(qtbot: QtBot, set_stage: SetStage) -> Hands:
    plan = replace(a_tuesday(), absences=(an_absence("Cas", TUESDAY, TUESDAY, kind="ziekte"),))
    # Monday is today: no day of the week is over.
    return hands_on(qtbot, set_stage, plan, today=lambda: MONDAY)


def menu_of(hands: Hands) -> CellMenu:
    menu = hands.window.editing.menu
    assert menu is not None
    hands.qtbot.waitUntil(menu.isVisible)
    return menu


def entry(menu: QMenu, start: str) -> QAction:
    """Return the entry whose words begin so, keys left aside."""
    found = [
        action
        for action in menu.actions()
        if action.text().replace("&", "").lstrip(" 123456789").startswith(start)
    ]
    assert found, [action.text() for action in menu.actions()]
    return found[0]


def submenu(menu: QMenu, start: str) -> QMenu:
    found = entry(menu, start).menu()
    assert isinstance(found, QMenu)
    return found


@pytest.mark.parametrize(
    ("key", "modifier"), [(Qt.Key.Key_F10, SHIFT), (Qt.Key.Key_Menu, NO)], ids=["F10", "menu"]
)
def test_the_menu_opens_by_key_and_a_number_chooses(
    hands: Hands, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    hands.click(at("Anna", "VM2"))
    hands.key(key, modifier)
    menu = menu_of(hands)
    first = menu.actions()[3]
    assert first.text() == "&2  Telefoon · 0 van 1 → 1 van 1\t✓ vult tekort · dag: 5 u 15 balie"
    QTest.keyClick(menu, Qt.Key.Key_2)
    assert posts(hands.plan, "Anna")["VM2"] == "Telefoon"
    hands.qtbot.waitUntil(lambda: hands.window.editing.menu is None)


def test_a_right_click_chooses_the_cell_and_opens_its_menu(hands: Hands) -> None:
    place = hands.place(at("Dora"))
    QTest.mouseClick(hands.table.viewport(), RIGHT, pos=place)
    hands.right_click(at("Dora"))
    menu = menu_of(hands)
    assert hands.chosen() == {("Dora", "VM1")}
    phone = entry(menu, "Telefoon")
    assert phone.text().strip() == "Telefoon – kan Telefoon niet (zie Team)"
    assert not phone.isEnabled()
    assert entry(menu, "Backoffice").text().startswith("&2  Backoffice · staat hier nu")
    menu.close()


def test_the_menu_swaps_and_greys_with_whom_it_cannot(hands: Hands) -> None:
    hands.click(at("Bert"))
    hands.key(Qt.Key.Key_F10, SHIFT)
    swaps = submenu(menu_of(hands), "Ruil met")
    assert not entry(swaps, "Dora (BO)").isEnabled()
    choose(entry(swaps, "Anna (O)"))
    assert posts(hands.plan, "Bert")["VM1"] == "Balie"


def choose_duty(hands: Hands, start: str) -> None:
    """Click a line of the duties in the menu of the cell, which is opened where it is not."""
    if hands.window.editing.menu is None:
        hands.key(Qt.Key.Key_F10, SHIFT)
    choose(entry(submenu(menu_of(hands), "Dienst"), start))
    hands.qtbot.waitUntil(lambda: hands.window.editing.menu is None)


def test_the_menu_gives_duties_days_off_and_locks_them(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.key(Qt.Key.Key_F10, SHIFT)
    assert entry(submenu(menu_of(hands), "Dienst"), "Dag").isChecked()
    choose_duty(hands, "Vergrendel dienst")
    assert hands.plan.roster.entry("Anna", TUESDAY).shifts[0].locked
    choose_duty(hands, "Vrij")
    assert duty(hands.plan, "Anna") == "Dag"
    assert "vergrendeld" in hands.told
    choose_duty(hands, "Ontgrendel dienst")
    choose_duty(hands, "Vrij")
    assert duty(hands.plan, "Anna") is None


def test_the_menu_of_a_range_puts_all_of_it(hands: Hands) -> None:
    hands.choose(at("Anna"), at("Bert", "NM2"))
    hands.right_click(at("Bert"))
    menu = menu_of(hands)
    assert menu.actions()[0].text() == "8 vakken"
    choose(entry(menu, "Telefoon"))
    assert (
        posts(hands.plan, "Anna") == posts(hands.plan, "Bert") == dict.fromkeys(BLOCKS, "Telefoon")
    )


def test_the_menu_also_has_the_edits_and_why(hands: Hands) -> None:
    hands.click(at("Anna"))
    hands.key(Qt.Key.Key_F10, SHIFT)
    menu = menu_of(hands)
    menus = hands.window.menus
    assert {menus.edit.lock, menus.edit.clear, menus.edit.copy, menus.why} <= set(menu.actions())
    menu.close()
