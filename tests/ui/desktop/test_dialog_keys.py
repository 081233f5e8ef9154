"""The keys of every dialog: a letter for one thing, Enter for what is drawn so, Escape out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.every_dialog import DIALOGS, FULL
from tests.ui.desktop.stage import plans_reader
from tests.ui.desktop.test_tab_order import letters_of, name_of
from tests.ui.desktop.tongues import english
from tests.ui.desktop.walking import walk

pytestmark = [
    pytest.mark.gui,
    pytest.mark.usefixtures("endless_search"),
    pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)", "grabbing the keyboard"),
]
Spoken = Callable[[QApplication], AbstractContextManager[object]]
BOTH = pytest.mark.parametrize("spoken", [nullcontext, english], ids=["Dutch", "English"])
Part = TypeVar("Part", bound=QWidget)
_UNDONE = ("gooi", "wis", "verwijder", "verwerp", "zonder bewaren", "discard", "delete", "erase")


def in_sight(dialog: QWidget, kind: type[Part]) -> list[Part]:
    return [one for one in dialog.findChildren(kind) if one.isVisibleTo(dialog)]


def fields_of(dialog: QWidget) -> Iterator[QWidget]:
    """Give what something is typed or chosen in."""
    for one in in_sight(dialog, QWidget):
        inside = isinstance(one.parentWidget(), QComboBox | QAbstractSpinBox)
        if (
            isinstance(one, QLineEdit | QComboBox | QAbstractSpinBox | QPlainTextEdit)
            and not inside
        ):
            yield one


def shared_letters(dialog: QWidget) -> list[str]:
    buttons = [one.text() for one in in_sight(dialog, QAbstractButton)]
    names = [one.text() for one in in_sight(dialog, QLabel) if one.buddy() is not None]
    return [letter for letter, times in Counter(letters_of(buttons + names)).items() if times > 1]


def plain(text: str) -> str:
    return text.replace("&", "").rstrip(":").strip().casefold()


def faults_of(dialog: QWidget) -> Iterator[str]:
    """Tell what is wrong with the letters, the fields and the default button of a dialog."""
    title = dialog.windowTitle()
    for letter in shared_letters(dialog):
        yield f"{title}: {letter} stands for several things"
    labels = [one for one in in_sight(dialog, QLabel) if one.buddy() is None]
    words = {plain(one.text()) for one in labels}
    for field in fields_of(dialog):
        if plain(name_of(field)) in words:
            yield f"{title}: the label of “{name_of(field)}” does not lead to it"
    yield from default_faults(dialog)


def default_faults(dialog: QWidget) -> Iterator[str]:
    title = dialog.windowTitle()
    buttons = in_sight(dialog, QPushButton)
    defaults = [one for one in buttons if one.isDefault()]
    drawn = [one for one in buttons if one.property("role") == "primary"]
    if len(drawn) > 1 or (defaults and defaults != drawn):
        said = [[one.text() for one in some] for some in (defaults, drawn)]
        yield f"{title}: Enter presses {said[0]}, drawn so is {said[1]}"
    for one in [*defaults, *drawn]:
        if any(word in one.text().casefold() for word in _UNDONE):
            yield f"{title}: Enter presses “{one.text()}”"


@BOTH
@pytest.mark.parametrize("make", DIALOGS.values(), ids=DIALOGS)
def test_the_keys_of_a_dialog_do_one_thing_each_and_escape_leaves_it(
    qtbot: QtBot, qapp: QApplication, make: Callable[[QWidget], QDialog], spoken: Spoken
) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    top.resize(1200, 800)
    top.show()
    with spoken(qapp):
        dialog = make(top)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        asked: list[int] = []
        dialog.finished.connect(asked.append)
        assert list(faults_of(dialog)) == []
        here = QApplication.focusWidget()
        assert here is not None
        assert dialog.isAncestorOf(here)
        QTest.keyClick(here, Qt.Key.Key_Escape)
    assert asked == [QDialog.DialogCode.Rejected]


@BOTH
def test_the_keys_of_what_the_menus_open_do_one_thing_each(
    qtbot: QtBot, qapp: QApplication, set_stage: SetStage, spoken: Spoken
) -> None:
    faults: set[str] = set()
    with spoken(qapp):
        stage = set_stage(read_workbook=plans_reader({"team.xlsx": FULL}))
        stage.window.resize(1440, 900)
        for part in walk(qtbot, stage):
            if isinstance(part, QDialog):
                faults.update(faults_of(part))
    assert sorted(faults) == []
