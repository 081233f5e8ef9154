"""The window keeps every change in the plan file, and says so where it cannot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from data.store import copies_of, make_copy
from tests.builders import MONDAY, TUESDAY, a_full_week, a_plan, on_duty, some_settings
from tests.data.store.files import MORNING, TOM, change, file_with, opened, reopened
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL, SHIFT
from tests.ui.desktop.keeping_stage import press, said
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.stage import Chooser, Stage
from ui.desktop.dialogs.messages import Message
from ui.desktop.keeping.choices import ChoiceDialog, EarlierDialog
from ui.desktop.keeping.history import HistoryDialog
from ui.desktop.keeping.leaving import LeaveDialog

pytestmark = pytest.mark.gui
PLAN = a_full_week(a_plan())
AFTER = on_duty(PLAN, "Anna", TUESDAY, "9:00-12:00")
NOW = datetime(2027, 1, 5, 9, 30)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return file_with(PLAN, tmp_path)


@pytest.fixture
def open_stage(qtbot: QtBot, set_stage: SetStage) -> Callable[..., Stage]:
    def open_(path: Path, **changes: object) -> Stage:
        stage = set_stage(**changes)
        stage.window.open_path(path)
        qtbot.waitUntil(lambda: stage.window.session is not None)
        return stage

    return open_


def edit(stage: Stage) -> None:
    assert stage.window.session is not None
    stage.window.session.change(AFTER, "Anna di 5 jan")


def look(qtbot: QtBot, stage: Stage) -> None:
    with qtbot.waitSignal(stage.window.keeping.watching.looked):
        stage.window.keeping.look()


def test_a_change_undo_and_redo_are_in_the_file_at_once(
    path: Path, open_stage: Callable[..., Stage]
) -> None:
    stage = open_stage(path)

    opened_so = stage.window.status.kept.text()
    edit(stage)
    changed = reopened(path)
    QTest.keyClick(stage.window, Qt.Key.Key_Z, CONTROL)
    undone = reopened(path)

    assert (changed, undone) == (AFTER, PLAN)
    assert said(stage) == ""
    assert (opened_so, stage.window.status.kept.text()) == ("Alles bewaard", "Bewaard om 9:30")


def test_several_steps_are_undone_from_the_menu(
    path: Path, open_stage: Callable[..., Stage]
) -> None:
    stage = open_stage(path)
    edit(stage)
    session = stage.window.session
    assert session is not None
    session.change(on_duty(AFTER, "Bert", MONDAY), "Bert ma 4 jan")
    steps = stage.window.menus.steps.actions()

    assert [step.text() for step in steps] == ["Bert ma 4 jan", "Anna di 5 jan"]
    choose(steps[1])

    assert reopened(path) == PLAN
    assert not stage.window.menus.steps.isEnabled()


def test_closing_the_window_leaves_the_file_to_others(
    path: Path, open_stage: Callable[..., Stage]
) -> None:
    open_stage(path).window.close()

    with opened(path, TOM) as file:
        assert not file.is_read_only


def test_who_has_the_file_is_told_and_nothing_can_be_changed(
    path: Path, open_stage: Callable[..., Stage]
) -> None:
    with opened(path, TOM):
        stage = open_stage(path, now=lambda: MORNING + timedelta(minutes=2))

        stage.window._take_over(AFTER, "Anna di 5 jan")

        assert said(stage) == (
            "Tom (pc ONTHAAL-7) heeft “team.beurtrol” open sinds 8u12. Je kan lezen, niet wijzigen."
        )
        assert not stage.window.menus.plan.isEnabled()
        assert not stage.window.menus.undo.isEnabled()
        assert [box.text.text() for box in stage.window.findChildren(Message)] == [said(stage)]
    assert reopened(path) == PLAN


def test_a_reader_sees_the_changes_of_the_writer(
    qtbot: QtBot, path: Path, open_stage: Callable[..., Stage]
) -> None:
    with opened(path, TOM) as writer:
        stage = open_stage(path)
        writer.write("Onthaal", PLAN, AFTER, change())

        look(qtbot, stage)

        assert stage.window.session is not None
        assert stage.window.session.plan == AFTER
        assert not stage.window.session.can_undo


def test_a_reader_is_told_that_the_file_is_free_and_can_go_on(
    qtbot: QtBot, path: Path, open_stage: Callable[..., Stage]
) -> None:
    with opened(path, TOM):
        stage = open_stage(path)
    look(qtbot, stage)
    assert said(stage) == "Niemand heeft team.beurtrol nog open: je kan het nu wijzigen."

    press(stage, "Wijzig zelf")
    edit(stage)

    assert said(stage) == ""
    assert reopened(path) == AFTER


def test_who_gives_no_sign_of_life_can_be_taken_over(
    path: Path, open_stage: Callable[..., Stage]
) -> None:
    with opened(path, TOM):
        stage = open_stage(path, now=lambda: NOW + timedelta(hours=3))
        assert "gaf geen teken meer sinds 8u12" in said(stage)

        press(stage, "Neem over")
        edit(stage)

    assert reopened(path) == AFTER


def test_a_change_that_cannot_be_written_is_told_and_written_later(
    path: Path, open_stage: Callable[..., Stage]
) -> None:
    stage = open_stage(path)
    away = path.rename(path.with_suffix(".weg"))

    edit(stage)
    assert said(stage).startswith("Niet bewaard: ")
    assert "staat niet meer waar het stond" in said(stage)
    away.rename(path)
    press(stage, "Probeer opnieuw")

    assert said(stage) == ""
    assert reopened(path) == AFTER


def leave_dialog(stage: Stage) -> LeaveDialog:
    [dialog] = stage.window.findChildren(LeaveDialog)
    return dialog


def click(dialog: LeaveDialog, words: str) -> None:
    [found] = [item for item in dialog.findChildren(QPushButton) if item.text() == words]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_the_window_does_not_close_over_changes_that_are_nowhere(
    path: Path, open_stage: Callable[..., Stage], tmp_path: Path
) -> None:
    copy = tmp_path / "kopie.beurtrol"
    stage = open_stage(path, ask_plan_file=Chooser(copy))
    path.rename(path.with_suffix(".weg"))
    edit(stage)

    stage.window.close()
    assert stage.window.isVisible()
    click(leave_dialog(stage), "Bewaar kopie…")
    assert reopened(copy) == AFTER
    stage.window.close()
    assert not stage.window.isVisible()


def test_changes_that_are_nowhere_can_be_left_behind_when_asked(
    path: Path, open_stage: Callable[..., Stage]
) -> None:
    stage = open_stage(path)
    path.rename(path.with_suffix(".weg"))
    edit(stage)

    stage.window.close()
    click(leave_dialog(stage), "Sluit zonder bewaren")

    assert not stage.window.isVisible()


def test_a_copy_is_written_from_the_menu(
    path: Path, open_stage: Callable[..., Stage], tmp_path: Path
) -> None:
    chooser = Chooser(tmp_path / "kopie.beurtrol")
    stage = open_stage(path, ask_plan_file=chooser)

    QTest.keyClick(stage.window, Qt.Key.Key_S, CONTROL | SHIFT)

    assert chooser.suggestions == [str(path.with_name("Onthaal.beurtrol"))]
    assert reopened(tmp_path / "kopie.beurtrol") == PLAN


def test_a_workbook_becomes_a_plan_file_and_is_kept_from_then_on(
    open_stage: Callable[..., Stage], tmp_path: Path
) -> None:
    target = tmp_path / "nieuw.beurtrol"
    stage = open_stage(Path("team.xlsx"), ask_plan_file=Chooser(target))
    session = stage.window.session
    assert session is not None
    session.change(a_full_week(session.plan), "rooster week 1")
    assert said(stage) == "Dit is een werkboek: wat je hier wijzigt, staat nog nergens."

    press(stage, "Bewaar als planning…")
    assert reopened(target) == PLAN
    QTest.keyClick(stage.window, Qt.Key.Key_Z, CONTROL)

    assert said(stage) == ""
    assert reopened(target) == a_plan()
    assert session.source == target
    recent = [file.path for file in stage.settings.recent]
    assert recent == [target, Path("team.xlsx")]


def test_an_existing_plan_file_is_never_overwritten(
    path: Path, open_stage: Callable[..., Stage]
) -> None:
    stage = open_stage(Path("team.xlsx"), ask_plan_file=Chooser(path))

    choose(stage.window.menus.copy)

    [box] = stage.window.findChildren(Message)
    assert box.text.text() == "team.beurtrol bestaat al. Kies een andere naam."
    assert reopened(path) == PLAN


def test_the_history_lists_changes_with_who_and_when(
    path: Path, open_stage: Callable[..., Stage]
) -> None:
    stage = open_stage(path)
    edit(stage)

    QTest.keyClick(stage.window, Qt.Key.Key_H, CONTROL)

    [dialog] = stage.window.findChildren(HistoryDialog)
    cells = [dialog.table.item(line, place) for line in (0, 1) for place in (0, 2)]
    assert [cell.text() for cell in cells if cell is not None] == [
        "9u30",
        "Anna di 5 jan",
        "8u12",
        "team toegevoegd",
    ]


def test_an_earlier_version_is_shown_and_restored_as_one_step(
    path: Path, open_stage: Callable[..., Stage]
) -> None:
    stage = open_stage(path)
    edit(stage)

    choose(stage.window.menus.earlier)
    [dialog] = stage.window.findChildren(EarlierDialog)
    preview = dialog.preview.toPlainText()
    QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)

    assert preview.splitlines() == ["Rooster: 1 dag anders", "  Anna, di 5 jan: anders"]
    assert reopened(path) == PLAN
    assert stage.window.session is not None
    assert stage.window.session.undo_text == "hersteld naar 5 januari 2027 om 9u30"
    choose(stage.window.menus.undo)
    assert reopened(path) == AFTER


def test_the_team_is_asked_where_a_file_holds_several(
    qtbot: QtBot, path: Path, set_stage: SetStage
) -> None:
    with opened(path) as file:
        file.add_team(a_plan(settings=some_settings(name="Telefoon")), change())
    stage = set_stage()
    stage.window.open_path(path)
    qtbot.waitUntil(lambda: bool(stage.window.findChildren(ChoiceDialog)))
    [dialog] = stage.window.findChildren(ChoiceDialog)

    dialog.list.setCurrentRow(1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: stage.window.windowTitle() == "Telefoon – Beurtrol")


def test_a_damaged_file_offers_its_copies_and_stays_beside_them(
    qtbot: QtBot, path: Path, set_stage: SetStage
) -> None:
    make_copy(path, NOW)
    path.write_bytes(path.read_bytes()[:9000])
    stage = set_stage()
    stage.window.open_path(path)
    qtbot.waitUntil(lambda: bool(stage.window.findChildren(EarlierDialog)))
    [dialog] = stage.window.findChildren(EarlierDialog)
    assert "Het bevat “Onthaal”." in dialog.preview.toPlainText()

    QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: stage.window.session is not None)
    assert stage.window.session is not None
    assert stage.window.session.plan == PLAN
    assert path.with_name("team (beschadigd 2027-01-05 09u30).beurtrol").stat().st_size == 9000


@pytest.mark.parametrize(
    ("contents", "words"),
    [
        pytest.param(b"naam;uren", "is geen planning van Beurtrol", id="foreign"),
        pytest.param(b"", "is beschadigd", id="damaged without copies"),
    ],
)
def test_what_is_no_plan_file_is_told(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path, contents: bytes, words: str
) -> None:
    path = tmp_path / "x.beurtrol"
    path.write_bytes(contents)
    stage = set_stage()

    stage.window.open_path(path)

    qtbot.waitUntil(lambda: bool(stage.window.findChildren(Message)))
    [box] = stage.window.findChildren(Message)
    assert words in box.text.text()
    assert copies_of(path) == ()
