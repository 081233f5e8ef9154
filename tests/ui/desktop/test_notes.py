"""Notes are written in the panel with the keyboard, shown where they belong, and undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rostering.notes import Note
from tests.builders import TUESDAY
from tests.ui.application.editing_team import at
from tests.ui.desktop.choosing import said
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import CTRL, Hands, hands_on
from tests.ui.desktop.pointing import choose
from ui.desktop.panel.note_editor import NoteEditor

pytestmark = pytest.mark.gui


@pytest.fixture
def hands(qtbot: QtBot, set_stage: SetStage) -> Hands:
    return hands_on(qtbot, set_stage)


def editor_of(hands: Hands) -> NoteEditor:
    return hands.window.side.cell.notes.editor


def ask(hands: Hands) -> None:
    """Press Ctrl+M where the keyboard is: in the grid or in the panel."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_M, CTRL)


def write(hands: Hands, text: str, place: int = 0) -> NoteEditor:
    ask(hands)
    editor = editor_of(hands)
    assert editor.isVisible()
    editor.place.setCurrentIndex(place)
    QTest.keyClicks(editor.text, text)
    return editor


def test_a_note_is_one_step_from_the_keyboard_and_back(hands: Hands) -> None:
    hands.click(at("Anna"))

    editor = write(hands, "Belt om 10u")
    QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)

    [written] = hands.plan.notes
    assert written == Note(TUESDAY, "Belt om 10u", "Anna", "VM1")
    assert hands.step == "Anna di 5/1 VM1 notitie"
    assert editor.isHidden()
    assert "Belt om 10u" in said(hands.window.side.cell)
    choose(hands.window.menus.undo)
    assert hands.plan.notes == ()
    assert "Belt om 10u" not in said(hands.window.side.cell)


def test_only_a_note_for_everybody_can_go_on_the_roster(hands: Hands) -> None:
    hands.click(at("Anna"))

    editor = write(hands, "Brandoefening")
    assert not editor.on_roster.isVisible()
    editor.place.setCurrentIndex(2)
    assert editor.text.toPlainText() == "Brandoefening"
    assert editor.on_roster.isVisible()
    editor.keep.click()

    assert hands.plan.notes == (Note(TUESDAY, "Brandoefening", on_roster=True),)
    assert "voor iedereen · op het rooster" in said(hands.window.side.cell)


def test_escape_keeps_nothing_and_a_note_that_is_emptied_is_gone(hands: Hands) -> None:
    hands.click(at("Anna"))
    editor = write(hands, "Belt om 10u")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert hands.plan.notes == ()

    write(hands, "Belt om 11u").keep.click()
    ask(hands)
    assert editor.text.toPlainText() == "Belt om 11u"
    editor.text.clear()
    editor.keep.click()

    assert hands.plan.notes == ()
    assert hands.step == "Anna di 5/1 VM1 notitie weg"


def test_what_is_being_written_stays_when_another_cell_is_chosen(hands: Hands) -> None:
    hands.click(at("Anna"))
    editor = write(hands, "Griepje")
    assert "gezondheid" in editor.hint.text()

    hands.click(at("Bert"))

    assert editor.text.toPlainText() == "Griepje"
    assert editor.place.currentText() == "Over Anna, di 5 jan, VM1"
