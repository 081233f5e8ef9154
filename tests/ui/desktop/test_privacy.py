"""What is forgotten is asked first, told without names, and does not come back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from data.store import Retention, copies_of
from tests.builders import TUESDAY, a_full_week, a_plan, an_absence
from tests.data.store.files import MORNING, file_with, reopened
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.stage import Stage
from ui.desktop.keeping.choices import ChoiceDialog
from ui.desktop.keeping.privacy_dialogs import EraseDialog, RetentionDialog

pytestmark = pytest.mark.gui
PLAN = replace(
    a_full_week(a_plan()),
    absences=(
        an_absence("Anna", date(2026, 3, 2), date(2026, 3, 6), kind="ziekte"),
        an_absence("Bert", TUESDAY, TUESDAY, kind="verlof"),
    ),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return file_with(PLAN, tmp_path)


@pytest.fixture
def stage(qtbot: QtBot, set_stage: SetStage, path: Path) -> Stage:
    made = set_stage()
    made.window.open_path(path)
    qtbot.waitUntil(lambda: made.window.session is not None)
    return made


def choose_person(stage: Stage, number: int) -> None:
    [dialog] = stage.window.findChildren(ChoiceDialog)
    dialog.list.setCurrentRow(number)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)


def test_retention_is_off_says_what_goes_and_is_one_logged_step(stage: Stage, path: Path) -> None:
    choose(stage.window.keeping.actions.retention)
    [dialog] = stage.window.findChildren(RetentionDialog)
    assert not dialog.reasons.isChecked()
    assert not dialog.rosters.isChecked()
    assert (dialog.reasons_months.value(), dialog.rosters_months.value()) == (3, 24)
    assert dialog.note.text() == "Nu verdwijnt er niets."

    dialog.reasons.setChecked(True)
    assert dialog.note.text() == "Als je bevestigt, meteen: 1 reden of tekst gewist."
    QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)

    file, session = stage.window.keeping.file, stage.window.session
    assert file is not None
    assert session is not None
    assert [row.kind for row in reopened(path).absences] == ["", "verlof"]
    assert session.plan == reopened(path)
    assert not session.can_undo
    assert file.retention() == Retention(3, None, MORNING.date())
    assert file.history()[0].what == "bewaartermijnen: 1 reden of tekst gewist"


def test_somebody_is_forgotten_after_a_warning_copies_too(stage: Stage, path: Path) -> None:
    choose(stage.window.keeping.actions.erase)
    choose_person(stage, 0)
    [dialog] = stage.window.findChildren(EraseDialog)
    assert reopened(path) == PLAN
    assert len(copies_of(path)) == 1
    dialog.copies.setChecked(True)

    [erase] = [one for one in dialog.findChildren(QPushButton) if one.text() == "Wis Anna"]
    QTest.mouseClick(erase, Qt.MouseButton.LeftButton)

    assert stage.window.session is not None
    after = reopened(path)
    assert stage.window.session.plan == after
    assert [each.name for each in after.employees] == ["Medewerker 1", "Bert"]
    assert "Anna" not in repr(after)
    assert copies_of(path) == ()


def test_all_about_somebody_is_written_where_that_is_asked(
    qtbot: QtBot, stage: Stage, tmp_path: Path
) -> None:
    stage.save_chooser.answer = tmp_path / "alles.xlsx"
    choose(stage.window.keeping.actions.person)
    choose_person(stage, 1)

    qtbot.waitUntil((tmp_path / "alles.xlsx").exists)
    assert stage.save_chooser.suggestions == [str(tmp_path / "Alles over Bert.xlsx")]


def test_nothing_of_it_is_offered_before_there_is_a_planning(set_stage: SetStage) -> None:
    actions = set_stage().window.keeping.actions

    offered = (actions.retention, actions.erase, actions.person, actions.read, actions.compare)
    assert not any(action.isEnabled() for action in offered)
    assert actions.shared.isEnabled()
