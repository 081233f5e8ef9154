"""The wizard of a new team, and somebody who types in it as in a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.desktop.stage import Stage
from ui.desktop.wizard.dialog import WizardDialog
from ui.desktop.wizard.pages import WizardPage
from ui.desktop.wizard.room import NewTeam
from ui.desktop.wizard.sheet import Sheet

CONTROL, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton


def wizard(qtbot: QtBot, stage: Stage) -> WizardDialog:
    [room] = stage.window.findChildren(NewTeam)
    dialog = room.dialog
    assert dialog is not None
    # Keys reach the shortcuts of the active window alone.
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def page(dialog: WizardDialog) -> WizardPage:
    return dialog.pages[dialog.at]


def cell(sheet: Sheet, row: int, key: str) -> QModelIndex:
    keys = [column.key for column in sheet.model_.contents.columns]
    return sheet.model_.index(row, keys.index(key))


def click_cell(sheet: Sheet, row: int, key: str) -> None:
    sheet.scrollTo(cell(sheet, row, key))
    QTest.mouseClick(sheet.viewport(), LEFT, pos=sheet.visualRect(cell(sheet, row, key)).center())


def type_over(sheet: Sheet, row: int, key: str, text: str) -> None:
    """Type in a cell as in a spreadsheet: the first letter begins, Enter ends."""
    click_cell(sheet, row, key)
    QTest.keyClicks(sheet, text[0])
    editor = sheet.viewport().findChildren(QLineEdit)[-1]
    QTest.keyClicks(editor, text[1:])
    QTest.keyClick(editor, Qt.Key.Key_Return)
    # What is typed is taken over when Qt comes round to it.
    QGuiApplication.processEvents()


def paste(sheet: Sheet, row: int, key: str, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    click_cell(sheet, row, key)
    QTest.keyClick(sheet, Qt.Key.Key_V, CONTROL)


def sums(dialog: WizardDialog) -> str:
    labels = dialog._foot_sums.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(dialog))
