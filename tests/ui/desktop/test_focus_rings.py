"""What has the keyboard shows it: enough of it, and in enough contrast, light and dark."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.builders import a_full_week, a_plan, an_absence
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.every_dialog import DIALOGS
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.stage import plans_reader
from tests.ui.desktop.test_tab_order import area_of, name_of, stops_of
from tests.ui.desktop.test_theme import VISIBLE, contrast
from tests.ui.desktop.walking import walk
from ui.desktop.looks import apply_theme
from ui.desktop.overview.chart import Chart
from ui.desktop.parts import button, column
from ui.desktop.theme import ThemeName, load_theme
from ui.desktop.window_style import window_sheet

pytestmark = [
    pytest.mark.gui,
    pytest.mark.usefixtures("endless_search"),
    pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)", "grabbing the keyboard"),
]


_EDGE, _MOST = 6, 32


def around(image: QImage) -> Iterator[tuple[int, int]]:
    """Give the points near the edges: a word that moves a little shows no keyboard."""
    wide, high = image.width(), image.height()
    for down in range(high):
        if down < _EDGE or down >= high - _EDGE:
            yield from ((across, down) for across in range(wide))
        else:
            near = min(_EDGE, wide)
            yield from ((across, down) for across in range(near))
            yield from ((across, down) for across in range(max(wide - _EDGE, near), wide))


def seen_change(before: QImage, after: QImage) -> int:
    """Count the points near the edges that become otherwise, in a contrast that is seen."""
    known: dict[tuple[int, int], bool] = {}
    seen = 0
    for place in around(before):
        pair = before.pixel(*place), after.pixel(*place)
        if pair not in known:
            one, other = (QColor(value).name() for value in pair)
            known[pair] = contrast(one, other) >= VISIBLE
        seen += known[pair]
    return seen


def picture(part: QWidget, area: QRect) -> QImage:
    """Grab it as it stands in its window: its own ground may be that of what is below it."""
    top = part.window()
    return top.grab(QRect(part.mapTo(top, area.topLeft()), area.size())).toImage()


def areas_of(part: QWidget) -> Iterator[tuple[QWidget, QRect]]:
    """Give where the keyboard may show: around a part, or around what is chosen in it."""
    yield part, part.rect()
    if isinstance(part, QAbstractItemView) and part.currentIndex().isValid():
        yield part.viewport(), part.visualRect(part.currentIndex())
    if isinstance(part, Chart):
        yield part, part.marks[part.current].area.toRect().adjusted(-3, -1, 3, 1)


def too_faint(part: QWidget) -> str:
    """Tell how little is seen of the keyboard, where that is less than a dotted frame."""
    part.activateWindow()
    around_it = area_of(part)
    if around_it is not None:
        around_it.ensureWidgetVisible(part)
    part.setFocus(Qt.FocusReason.TabFocusReason)
    areas = list(areas_of(part))
    at_hand = [picture(*area) for area in areas]
    part.clearFocus()
    without = [picture(*area) for area in areas]
    for before, after in zip(without, at_hand, strict=True):
        if seen_change(before, after) >= min(before.width(), before.height(), _MOST):
            return ""
    seen = max(seen_change(*both) for both in zip(without, at_hand, strict=True))
    return f"{type(part).__name__} “{name_of(part)}”: {seen}"


def has_room(window: QWidget) -> bool:
    """Tell whether the figures, which come a moment later, have been given their room."""
    figures = [one for one in window.findChildren(Chart) if one.isVisible()]
    pairs = ((one.geometry(), one.parentWidget()) for one in figures)
    return all(card is not None and card.rect().contains(area) for area, card in pairs)


def faults_of(parts: Iterable[QWidget], known: set[tuple[object, ...]]) -> Iterator[str]:
    for one in parts:
        kind = type(one), one.property("role"), name_of(one)
        if kind not in known:
            known.add(kind)
            yield too_faint(one)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_what_has_the_keyboard_is_seen_in_every_room_and_dialog(
    qtbot: QtBot, set_stage: SetStage, name: ThemeName
) -> None:
    plan = a_full_week(a_plan(absences=(an_absence("Anna"),)))
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": plan}))
    stage.window.resize(1440, 900)
    choose(stage.window.menus.themes[name])
    known: set[tuple[object, ...]] = set()
    faults: set[str] = set()
    for part in walk(qtbot, stage):
        qtbot.waitUntil(lambda: has_room(stage.window))
        faults.update(faults_of(stops_of(part), known))
        if isinstance(part, QDialog):
            QTest.keyClick(part, Qt.Key.Key_Escape)

    assert len(known) > 150
    assert sorted(faults - {""}) == []


@pytest.mark.parametrize("name", ["light", "dark"])
def test_what_has_the_keyboard_is_seen_in_what_stands_by_itself(
    qtbot: QtBot, qapp: QApplication, name: ThemeName
) -> None:
    apply_theme(qapp, load_theme(name))
    known: set[tuple[object, ...]] = set()
    faults: set[str] = set()
    for make in DIALOGS.values():
        top = QWidget()
        qtbot.addWidget(top)
        top.setStyleSheet(window_sheet(load_theme(name)))
        top.resize(1200, 800)
        dialog = make(top)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        faults.update(faults_of(stops_of(dialog), known))
        dialog.close()

    assert len(known) > 20
    assert sorted(faults - {""}) == []


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_wrong_field_and_a_known_file_show_the_keyboard_too(
    qtbot: QtBot, qapp: QApplication, name: ThemeName
) -> None:
    apply_theme(qapp, load_theme(name))
    top = QWidget()
    qtbot.addWidget(top)
    top.setStyleSheet(window_sheet(load_theme(name)))
    field = QLineEdit()
    field.setProperty("wrong", True)
    field.setAccessibleName("Naam")
    file = button("Onthaal", "entry")
    top.setLayout(column(field, file))
    with qtbot.waitActive(top):
        top.show()
        top.activateWindow()

    assert [too_faint(one) for one in (field, file)] == ["", ""]
