"""The keyboard in every room and dialog: where Tab goes, what shows it, what is said of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QScrollArea,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.builders import a_full_week, a_plan, an_absence
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.stage import plans_reader
from tests.ui.desktop.tongues import english
from tests.ui.desktop.walking import walk
from ui.desktop.keeping.actions import KeepingActions
from ui.desktop.menus import Menus

pytestmark = [
    pytest.mark.gui,
    pytest.mark.usefixtures("endless_search"),
    pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)", "grabbing the keyboard"),
]
_MOST = 100
"""Keys within one part: dates have fields of their own, pages of the manual have links."""


def stops_of(part: QWidget) -> dict[QWidget, QRect]:
    """Press Tab until it comes back to where it was; return the stops and their places then."""
    part.activateWindow()
    # The first key leads from a part that was clicked into the round.
    QTest.keyClick(QApplication.focusWidget() or part, Qt.Key.Key_Tab)
    stops: dict[QWidget, QRect] = {}
    here = QApplication.focusWidget()
    while here is not None and here not in stops:
        stops[here] = QRect(here.mapTo(here.window(), QPoint()), here.size())
        assert not here.visibleRegion().isEmpty(), f"“{name_of(here)}” is out of sight"
        for _ in range(_MOST if isinstance(here, QAbstractSpinBox | QTextBrowser) else 1):
            QTest.keyClick(here, Qt.Key.Key_Tab)
            if QApplication.focusWidget() is not here:
                break
        here = QApplication.focusWidget()
    assert stops, f"{part.windowTitle()}: nothing has the keyboard"
    first, *_ = stops
    assert here is first, f"{part.windowTitle()}: Tab is caught at “{name_of([*stops][-1])}”"
    return stops


def name_of(part: QWidget) -> str:
    """Return what is read out of a part; a list of words has it beside what is chosen in it."""
    if isinstance(part, QComboBox):
        words = [one for one in part.window().findChildren(QLabel) if one.buddy() is part]
        return part.accessibleName() or "".join(one.text() for one in words)
    return QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)


def says_more_than_a_code(part: QWidget) -> bool:
    return len(name_of(part).strip()) > 2


def area_of(part: QWidget) -> QScrollArea | None:
    """Return what a part is scrolled in."""
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def goes_back(before: tuple[QWidget, QRect], later: tuple[QWidget, QRect]) -> bool:
    """Tell whether the eye goes back: up and not to a column further on, or left in one line."""
    (first, one), (second, after) = before, later
    area = area_of(first)
    inside = None if area is None else area.widget()
    if inside is not None and area is area_of(second):
        # It may be scrolled between the two.
        one = QRect(first.mapTo(inside, QPoint()), first.size())
        after = QRect(second.mapTo(inside, QPoint()), second.size())
    up = after.bottom() <= one.top() and after.left() < one.right()
    shared = min(one.bottom(), after.bottom()) - max(one.top(), after.top())
    in_line = shared > min(one.height(), after.height()) / 2
    return up or (in_line and after.right() <= one.left())


def shows_keyboard(part: QWidget) -> bool:
    """Tell whether a part looks otherwise with the keyboard than without."""
    part.setFocus(Qt.FocusReason.TabFocusReason)
    at_hand = part.grab().toImage()
    part.clearFocus()
    return part.grab().toImage() != at_hand


def faults_of(part: QWidget) -> list[str]:
    """List what is wrong with the way of the Tab key through a room or a dialog."""
    title, stops = part.windowTitle(), stops_of(part)
    around = [*stops.items(), next(iter(stops.items()))]
    backwards = [(a[0], b[0]) for a, b in pairwise(around) if goes_back(a, b)]
    return [
        *(f"{title}: no name, {one}" for one in stops if not says_more_than_a_code(one)),
        # Once round there is one way back, from the last to the first.
        *(f"{title}: {name_of(a)} → {name_of(b)}" for a, b in backwards if len(backwards) > 1),
        *(f"{title}: looks the same, {name_of(one)}" for one in stops if not shows_keyboard(one)),
    ]


def test_tab_goes_round_every_room_and_dialog_as_one_reads(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    plan = a_full_week(a_plan(absences=(an_absence("Anna"),)))
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": plan}))
    stage.window.resize(1440, 900)
    faults: list[str] = []
    seen = 0
    for part in walk(qtbot, stage):
        faults += faults_of(part)
        seen += 1
        if isinstance(part, QDialog):
            QTest.keyClick(part, Qt.Key.Key_Escape)
            assert not part.isVisible(), f"Escape leaves {part.windowTitle()} open"

    assert seen > 35
    assert sorted(set(faults)) == []


def letters_of(texts: list[str]) -> list[str]:
    """Return the letters that are marked in some texts."""
    parts = (text.replace("&&", "").partition("&")[2] for text in texts)
    return [part[0].casefold() for part in parts if part]


def lists_of(menu: QMenu) -> list[list[QAction]]:
    lines = menu.actions()
    below = [found for line in lines if isinstance(found := line.menu(), QMenu)]
    return [lines, *(inside for one in below for inside in lists_of(one))]


def shared_letters(window: QMainWindow) -> dict[str, list[str]]:
    """Return the letters that several lines of one menu have, by the first line of that menu."""
    KeepingActions(Menus(window))
    heads = list(window.menuBar().actions())
    tops = [found for head in heads if isinstance(found := head.menu(), QMenu)]
    every = [heads, *(lines for top in tops for lines in lists_of(top))]
    texts = [[line.text() for line in lines] for lines in every if lines]
    counts = {said[0]: Counter(letters_of(said)) for said in texts}
    shared = {
        first: [letter for letter, times in count.items() if times > 1]
        for first, count in counts.items()
    }
    assert len(shared) > 10
    return {first: letters for first, letters in shared.items() if letters}


@pytest.mark.parametrize("spoken", [nullcontext, english], ids=["Dutch", "English"])
def test_a_letter_chooses_one_line_of_a_menu(
    qtbot: QtBot,
    qapp: QApplication,
    spoken: Callable[[QApplication], AbstractContextManager[object]],
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    with spoken(qapp):
        assert shared_letters(window) == {}
