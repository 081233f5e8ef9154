"""What the window does when something goes wrong in the program itself."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL
from tests.ui.desktop.lists import click
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.stage import Stage
from ui.application.crash_report import reports_in
from ui.desktop.dialogs.crash_guard import CrashGuard

pytestmark = pytest.mark.gui

MARKER = "Wendy Lambert"


def a_guard(set_stage: SetStage, folder: Path, **changes: object) -> tuple[Stage, CrashGuard]:
    stage = set_stage(**changes)
    guard = stage.window.findChild(CrashGuard)
    assert guard is not None
    guard.folder = folder / "verslagen"
    return stage, guard


def break_something(guard: CrashGuard, words: str = MARKER) -> None:
    error = RuntimeError(words)
    guard.catch(type(error), error, error.__traceback__)


def test_one_calm_message_and_a_report_without_names(set_stage: SetStage, tmp_path: Path) -> None:
    stage, guard = a_guard(set_stage, tmp_path)

    for _ in range(2):
        break_something(guard)
    dialog = guard.dialog
    assert dialog is not None
    click(dialog.folder_button)
    (report,) = reports_in(guard.folder)

    assert dialog.title.text() == "Er liep iets mis."
    assert dialog.text.text() == (
        "Er was geen planning open, dus er is niets verloren.\nHet verslag bevat geen namen."
    )
    assert MARKER not in report.read_text(encoding="utf-8")
    assert stage.opened_outside == [guard.folder]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert guard.dialog is None
    assert stage.window.isVisible()


def test_after_a_key_that_broke_something_the_window_goes_on(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[Path | None] = [None, Path("team.xlsx")]

    def asked(*_question: object) -> Path:
        answer = answers.pop(0)
        if answer is None:
            raise RuntimeError(MARKER)
        return answer

    stage, guard = a_guard(set_stage, tmp_path, ask_open=asked)
    monkeypatch.setattr(sys, "excepthook", guard.catch)
    QTest.keyClick(stage.window, Qt.Key.Key_O, CONTROL)
    assert guard.dialog is not None
    QTest.keyClick(guard.dialog, Qt.Key.Key_Escape)
    choose(stage.window.menus.open)

    qtbot.waitUntil(lambda: stage.window.session is not None)
    (report,) = reports_in(guard.folder)
    assert "RuntimeError" in report.read_text(encoding="utf-8")
    assert MARKER not in report.read_text(encoding="utf-8")


def test_the_program_can_be_closed_from_the_message(set_stage: SetStage, tmp_path: Path) -> None:
    stage, guard = a_guard(set_stage, tmp_path)

    break_something(guard)
    assert guard.dialog is not None
    click(guard.dialog.leave_button)

    assert stage.window.isHidden()


def test_what_breaks_in_another_thread_is_told_by_the_window(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    _, guard = a_guard(set_stage, tmp_path)

    thread = threading.Thread(target=break_something, args=(guard,))
    thread.start()
    thread.join()

    qtbot.waitUntil(lambda: guard.dialog is not None)


def test_a_serious_word_of_the_toolkit_is_kept_without_what_it_says(
    set_stage: SetStage, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, guard = a_guard(set_stage, tmp_path)

    guard.hear(QtMsgType.QtWarningMsg, QMessageLogContext(), "small")
    guard.hear(QtMsgType.QtCriticalMsg, QMessageLogContext(), MARKER)
    (report,) = reports_in(guard.folder)

    assert "Qt: critical" in report.read_text(encoding="utf-8")
    assert MARKER not in report.read_text(encoding="utf-8")
    assert guard.dialog is None


def test_the_menu_says_where_reports_are(set_stage: SetStage, tmp_path: Path) -> None:
    stage, guard = a_guard(set_stage, tmp_path)

    choose(stage.window.menus.problem)
    without = guard.problem.folder_button.isEnabled()
    guard.problem.accept()
    break_something(guard)
    choose(stage.window.menus.problem)
    click(guard.problem.folder_button)

    assert not without
    assert "Er is 1 verslag." in guard.problem.text.text()
    assert stage.opened_outside == [guard.folder]
