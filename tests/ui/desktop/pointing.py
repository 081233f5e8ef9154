"""A pointer that goes by way of the menus, as somebody does who knows no key."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QMenuBar,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ui.desktop.day_edit import DayEdit


def choose(action: QAction) -> None:
    """Open the menus that lead to a line, and click the line."""
    below = QApplication.activeWindow()
    _click(action)
    # The first round of events brings the menu up that is gone by now.
    QApplication.processEvents()
    active = QApplication.activeWindow()
    if isinstance(active, QMenu) and not active.isVisible() and below is not None:
        # A window system gives the keyboard back to the window below a menu.
        below.activateWindow()
        QApplication.processEvents()


def right_click(part: QWidget, place: QPoint) -> None:
    """Ask for a menu as the system does after a press of the right button."""
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(part, QContextMenuEvent(reason, place, part.mapToGlobal(place)))


def entry(menu: QMenu, text: str) -> QAction:
    """Return the line of a menu with these words in it."""
    return next(line for line in menu.actions() if text in line.text())


def pick_day(edit: DayEdit, day: date) -> None:
    """Step with the arrow keys to a day."""
    edit.setFocus()
    ahead = (day - edit.day).days
    for _ in range(abs(ahead)):
        QTest.keyClick(edit.box, Qt.Key.Key_Up if ahead > 0 else Qt.Key.Key_Down)
    assert edit.day == day, f"{edit.line.text()} is as far as the arrows lead"


def type_day(edit: DayEdit, text: str, then: Qt.Key = Qt.Key.Key_Tab) -> None:
    """Come to a field for a day with the Tab key, type in it, and go on with a key."""
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(edit.box, text)
    QTest.keyClick(edit.box, then)


def _click(action: QAction) -> QMenu | QMenuBar:
    """Click a line, and return where it stands."""
    assert action.isEnabled(), f"“{action.text()}” is not offered"
    place = _opened(action)
    area = place.actionGeometry(action)
    assert not area.isEmpty(), f"“{action.text()}” is not in sight"
    QTest.mouseClick(place, Qt.MouseButton.LeftButton, pos=area.center())
    return place


def _opened(action: QAction) -> QMenu | QMenuBar:
    """Bring the bar or the menu that holds a line in sight."""
    places = [one for one in action.associatedObjects() if isinstance(one, QMenu | QMenuBar)]
    assert places, f"“{action.text()}” stands in no menu"
    place = next((one for one in places if one.isVisible()), places[0])
    if isinstance(place, QMenu) and not place.isVisible():
        above = _click(place.menuAction())
        if isinstance(above, QMenu):
            # A menu inside another waits a moment for the pointer; a key opens it at once.
            QTest.keyClick(above, Qt.Key.Key_Right)
        assert place.isVisible(), f"“{place.title()}” did not open"
    return place


def item_of(table: QTableWidget, row: int, column: int) -> QTableWidgetItem:
    """Return what stands in a table that holds its items itself."""
    item = table.item(row, column)
    assert item is not None
    return item
