"""What a screen reader says of every part of every room and dialog, and of every cell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QTableView, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import a_full_week, a_plan, an_absence
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.stage import plans_reader
from tests.ui.desktop.walking import walk

pytestmark = [
    pytest.mark.gui,
    pytest.mark.usefixtures("endless_search"),
    pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)", "grabbing the keyboard"),
]
_KEYS = re.compile(r"\s*\([^()]*\)$")
_SAID = Qt.ItemDataRole.AccessibleTextRole


def said(part: QWidget) -> tuple[str, str]:
    """Return the name of a part, and what is said beyond it."""
    spoken = QAccessible.queryAccessibleInterface(part)
    name = spoken.text(QAccessible.Text.Name)
    if isinstance(part, QComboBox):
        # Its name is what is chosen in it; what it is about stands in the label before it.
        labels = [one for one in part.window().findChildren(QLabel) if one.buddy() is part]
        name = part.accessibleName() or "".join(one.text() for one in labels)
    return name, spoken.text(QAccessible.Text.Description)


def with_keyboard(part: QWidget) -> Iterator[QWidget]:
    """Give what takes the keyboard and is in sight."""
    for one in part.findChildren(QWidget):
        takes = one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.focusProxy() is None
        inside = one.parentWidget()
        is_part = isinstance(inside, QComboBox | QTabWidget) and inside is not part
        if takes and not is_part and one.isVisibleTo(part) and not one.isWindow():
            yield one


def faults_of(part: QWidget) -> Iterator[str]:
    title = part.windowTitle()
    known: Counter[tuple[str, str, str]] = Counter()
    for one in with_keyboard(part):
        name, more = said(one)
        if len(name.strip()) < 3:
            yield f"{title}: no name, {one}"
        elif _KEYS.sub("", more) == _KEYS.sub("", name):
            yield f"{title}: said twice, “{name}”, “{more}”"
        known[type(one).__name__, name, more] += 1
    for (kind, name, more), times in known.items():
        if times > 1:
            yield f"{title}: {times} times {kind} “{name}”, “{more}”"


def cells_of(model: QAbstractItemModel) -> list[str]:
    every = ((row, at) for row in range(model.rowCount()) for at in range(model.columnCount()))
    return [str(model.index(row, at).data(_SAID) or "") for row, at in every]


def cell_faults(part: QWidget) -> Iterator[str]:
    """Tell which cells do not say where they are: then two of them say the same."""
    for table in part.findChildren(QTableView):
        if table.isVisible() and table.model() is not None:
            doubled = [
                text for text, times in Counter(cells_of(table.model())).items() if times > 1
            ]
            for text in doubled[:3]:
                yield f"{table.accessibleName()}: several cells say “{text}”"


def test_every_part_of_every_room_and_dialog_has_a_name_that_is_said_once(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    plan = a_full_week(a_plan(absences=(an_absence("Anna"),)))
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": plan}))
    stage.window.resize(1440, 900)
    faults: set[str] = set()
    seen = 0
    for part in walk(qtbot, stage):
        faults.update(faults_of(part), cell_faults(part))
        seen += 1
        if isinstance(part, QDialog):
            QTest.keyClick(part, Qt.Key.Key_Escape)

    assert seen > 35
    assert sorted(faults) == []
