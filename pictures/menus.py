"""Lines of the menus, chosen with the mouse as a user does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QMenuBar


def choose(action: QAction) -> None:
    """Open the menus that lead to a line, and click the line."""
    places = [one for one in action.associatedObjects() if isinstance(one, QMenu | QMenuBar)]
    place = next((one for one in places if one.isVisible()), places[0])
    if isinstance(place, QMenu) and not place.isVisible():
        above = place.menuAction()
        choose(above)
        if not place.isVisible():
            # A menu inside another waits a moment for the pointer; a key opens it at once.
            [outer] = [one for one in above.associatedObjects() if isinstance(one, QMenu)]
            QTest.keyClick(outer, Qt.Key.Key_Right)
    QTest.mouseClick(place, Qt.MouseButton.LeftButton, pos=place.actionGeometry(action).center())
