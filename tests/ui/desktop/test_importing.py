"""A workbook that comes back is compared line by line, and taken over as far as it is ticked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from data.workbook import Problem, WorkbookError
from rostering.plan import Plan
from tests.builders import MONDAY, a_full_week, a_plan, an_absence, an_employee, on_duty
from tests.data.store.files import file_with, reopened
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.stage import Chooser, Stage
from ui.desktop.dialogs.messages import Message
from ui.desktop.keeping.differences import DifferencesDialog

pytestmark = pytest.mark.gui
PLAN = replace(a_full_week(a_plan()), absences=(an_absence("Anna", kind="ziekte"),))
CLEO = replace(
    PLAN,
    employees=(*PLAN.employees, an_employee("Cleo", 30.4)),
    absences=(an_absence("Anna", kind="afwezig"),),
)
THEIRS = on_duty(on_duty(CLEO, "Cleo", MONDAY), "Anna", MONDAY, "9:00-12:00")


@pytest.fixture
def stage(qtbot: QtBot, set_stage: SetStage, tmp_path: Path) -> Stage:
    made = set_stage(
        read_workbook=lambda _path: SimpleNamespace(plan=THEIRS, warnings=()),
        ask_workbook=Chooser(Path("terug.xlsx")),
    )
    made.window.open_path(file_with(PLAN, tmp_path))
    qtbot.waitUntil(lambda: made.window.session is not None)
    return made


@pytest.fixture
def ask(qtbot: QtBot, stage: Stage) -> Callable[[], DifferencesDialog]:
    def open_() -> DifferencesDialog:
        QTest.keyClick(stage.window, Qt.Key.Key_I, CONTROL)
        qtbot.waitUntil(lambda: bool(stage.window.findChildren(DifferencesDialog)))
        [dialog] = stage.window.findChildren(DifferencesDialog)
        return dialog

    return open_


def plan_of(stage: Stage) -> Plan:
    assert stage.window.session is not None
    return stage.window.session.plan


def test_all_differences_become_one_step_and_nothing_changes_before(
    stage: Stage, ask: Callable[[], DifferencesDialog], tmp_path: Path
) -> None:
    dialog = ask()
    assert plan_of(stage) == PLAN
    heads = [dialog.tree.topLevelItem(at) for at in range(dialog.tree.topLevelItemCount())]
    assert [head.text(0) for head in heads if head] == ["Medewerkers (1)", "Rooster (2)"]

    QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)

    assert plan_of(stage) == replace(THEIRS, absences=PLAN.absences)
    assert reopened(tmp_path / "team.beurtrol") == plan_of(stage)
    assert stage.window.session is not None
    assert stage.window.session.steps == ("3 verschillen overgenomen uit terug.xlsx",)
    choose(stage.window.menus.undo)
    assert plan_of(stage) == PLAN


def test_lines_are_found_left_and_told_what_they_belong_to(
    stage: Stage, ask: Callable[[], DifferencesDialog]
) -> None:
    dialog = ask()
    dialog.tick(Qt.CheckState.Unchecked)
    assert not dialog.act.isEnabled()

    QTest.keyClicks(dialog.search, "rooster cleo")
    QTest.mouseClick(dialog.all, Qt.MouseButton.LeftButton)
    assert len(dialog.ticked) == 1
    assert dialog.note.text() == "Wat je aanvinkte, kan niet zonder Medewerkers: Cleo."
    assert not dialog.act.isEnabled()
    QTest.mouseClick(dialog.tick_more, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)

    assert plan_of(stage) == on_duty(replace(CLEO, absences=PLAN.absences), "Cleo", MONDAY)


def test_what_is_left_as_it_was_changes_nothing(
    stage: Stage, ask: Callable[[], DifferencesDialog]
) -> None:
    dialog = ask()
    [cancel] = [one for one in dialog.findChildren(QPushButton) if one.text() == "Annuleer"]
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)

    assert plan_of(stage) == PLAN
    assert stage.window.session is not None
    assert not stage.window.session.can_undo


@pytest.mark.parametrize(
    ("theirs", "words"),
    [
        pytest.param(PLAN, "terug.xlsx verschilt in niets van de planning.", id="the same"),
        pytest.param(
            replace(PLAN, settings=replace(PLAN.settings, name="Telefoon")),
            "terug.xlsx is van team “Telefoon”, niet van “Onthaal”. Er is niets ingelezen.",
            id="another team",
        ),
    ],
)
def test_a_workbook_with_nothing_to_take_over_is_told(
    qtbot: QtBot, set_stage: SetStage, theirs: Plan, words: str
) -> None:
    books = {"team.xlsx": PLAN, "terug.xlsx": theirs}
    stage = set_stage(
        read_workbook=lambda path: SimpleNamespace(plan=books[path.name], warnings=()),
        ask_workbook=Chooser(Path("terug.xlsx")),
    )
    stage.window.open_path(Path("team.xlsx"))
    qtbot.waitUntil(lambda: stage.window.session is not None)

    choose(stage.window.keeping.actions.compare)

    qtbot.waitUntil(lambda: bool(stage.window.findChildren(Message)))
    [box] = stage.window.findChildren(Message)
    assert box.text.text() == words


def test_errors_are_listed_and_the_workbook_is_read_again_into_the_same_planning(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    path = Path("terug.xlsx")
    wrong = WorkbookError(path, (Problem("Team", "B2", "", "team_name"),), ())
    answers = [wrong, SimpleNamespace(plan=THEIRS, warnings=())]

    def read(asked: Path) -> object:
        if asked.name == "team.xlsx":
            return SimpleNamespace(plan=PLAN, warnings=())
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    stage = set_stage(read_workbook=read, ask_workbook=Chooser(path))
    stage.window.open_path(Path("team.xlsx"))
    qtbot.waitUntil(lambda: stage.window.session is not None)
    choose(stage.window.keeping.actions.read)
    qtbot.waitUntil(lambda: stage.window.files.errors is not None)
    errors = stage.window.files.errors
    assert errors is not None

    errors.try_again_requested.emit(path)

    qtbot.waitUntil(lambda: bool(stage.window.findChildren(DifferencesDialog)))
    assert plan_of(stage) == PLAN
