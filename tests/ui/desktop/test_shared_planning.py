"""The window on a shared planning: others' changes appear, and two on the same are told apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItemIterator
from pytestqt.qtbot import QtBot

from data.store import SharedStore, StoreAddress, open_shared_store
from rostering.plan import Plan
from tests.builders import MONDAY, TUESDAY, a_plan, an_absence, later, on_duty, some_settings
from tests.data.store.files import TOM, Clock, change
from tests.postgres import PASSWORD
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.keeping_stage import press, said
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.stage import Stage
from ui.application.keeping.sources import SharedPlace
from ui.desktop.keeping.choices import ChoiceDialog
from ui.desktop.keeping.conflict import ConflictDialog
from ui.desktop.keeping.sharing import SharedDialog

pytestmark = pytest.mark.gui
PLAN = a_plan()
MINE = on_duty(PLAN, "Anna", MONDAY)
THEIRS = on_duty(PLAN, "Bert", TUESDAY)
ELSEWHERE = on_duty(PLAN, "Bert", later(MONDAY, weeks=1))


def filled(address: StoreAddress, *more: Plan) -> SharedStore:
    """Return a store with a team, open for somebody else."""
    store = open_shared_store(address, TOM, now=Clock(), create=True)
    for plan in (PLAN, *more):
        store.add_team(plan, change("team toegevoegd"))
    store.plan("Onthaal")
    return store


def held(address: StoreAddress) -> Plan:
    with open_shared_store(address, TOM) as store:
        return store.plan("Onthaal")


@pytest.fixture
def tom(address: StoreAddress) -> Iterator[SharedStore]:
    with filled(address) as store:
        yield store


@pytest.fixture
def stage(qtbot: QtBot, set_stage: SetStage, tom: SharedStore, store_url: str) -> Stage:
    made = set_stage()
    made.window.open_path(SharedPlace(store_url))
    qtbot.waitUntil(lambda: made.window.session is not None)
    return made


@pytest.fixture
def look(qtbot: QtBot, stage: Stage) -> Callable[[], None]:
    def look_() -> None:
        with qtbot.waitSignal(stage.window.keeping.watching.looked):
            stage.window.keeping.look()

    return look_


def do(stage: Stage, plan: Plan, text: str = "Anna ma 4 jan") -> None:
    assert stage.window.session is not None
    stage.window.session.change(plan, text)


def plan_of(stage: Stage) -> Plan:
    assert stage.window.session is not None
    return stage.window.session.plan


def test_a_change_is_in_the_store_and_the_password_is_remembered_nowhere(
    stage: Stage, address: StoreAddress
) -> None:
    do(stage, MINE)

    assert held(address) == MINE
    assert said(stage) == ""
    [recent] = stage.settings.recent
    assert isinstance(recent.path, SharedPlace)
    assert PASSWORD not in recent.path.address
    assert recent.path.name == str(address)


def test_changes_of_others_appear_and_steps_can_still_be_taken_back(
    stage: Stage, tom: SharedStore, address: StoreAddress, look: Callable[[], None]
) -> None:
    do(stage, MINE)
    tom.write("Onthaal", PLAN, ELSEWHERE, change("Bert ma 11 jan"))

    look()
    both = on_duty(MINE, "Bert", later(MONDAY, weeks=1))
    assert plan_of(stage) == both
    choose(stage.window.menus.undo)

    assert plan_of(stage) == held(address) == ELSEWHERE


@pytest.fixture
def conflict(qtbot: QtBot, stage: Stage, tom: SharedStore) -> ConflictDialog:
    """Return what is shown where both changed one week."""
    tom.write("Onthaal", PLAN, THEIRS, change("Bert di 5 jan"))
    do(stage, MINE)
    assert said(stage) == (
        "Niet bewaard: Tom wijzigde week 1 om 8u12; bekijk het verschil. Er is niets overschreven."
    )
    press(stage, "Bekijk het verschil…")
    qtbot.waitUntil(lambda: bool(stage.window.findChildren(ConflictDialog)))
    [dialog] = stage.window.findChildren(ConflictDialog)
    return dialog


def lines(dialog: ConflictDialog) -> list[str]:
    found = QTreeWidgetItemIterator(dialog.tree, QTreeWidgetItemIterator.IteratorFlag.NoChildren)
    texts: list[str] = []
    while (item := found.value()) is not None:
        texts.append(item.text(0))
        found += 1
    return texts


def test_what_both_changed_is_shown_and_mine_goes_on_top_as_a_step(
    stage: Stage, address: StoreAddress, conflict: ConflictDialog
) -> None:
    assert lines(conflict) == ["Rooster: Bert, di 5 jan", "Rooster: Anna, ma 4 jan"]

    QTest.mouseClick(conflict.mine, Qt.MouseButton.LeftButton)

    both = on_duty(THEIRS, "Anna", MONDAY)
    assert plan_of(stage) == held(address) == both
    assert said(stage) == ""
    choose(stage.window.menus.undo)
    assert held(address) == THEIRS


def test_their_version_is_taken_over_and_mine_can_be_brought_back(
    stage: Stage, address: StoreAddress, conflict: ConflictDialog
) -> None:
    QTest.mouseClick(conflict.theirs, Qt.MouseButton.LeftButton)
    assert plan_of(stage) == held(address) == THEIRS
    assert said(stage) == ""

    choose(stage.window.menus.redo)

    assert held(address) == on_duty(THEIRS, "Anna", MONDAY)


def test_what_waits_is_kept_through_later_edits_until_it_is_decided(
    stage: Stage, address: StoreAddress, conflict: ConflictDialog, look: Callable[[], None]
) -> None:
    conflict.later.click()
    absent = replace(MINE, absences=(an_absence("Anna", TUESDAY, TUESDAY),))
    do(stage, absent, "afwezigheid")
    look()

    assert plan_of(stage) == absent
    assert held(address) == THEIRS
    assert stage.window.keeping.file is not None
    assert stage.window.keeping.file.waiting == ("Anna ma 4 jan", "afwezigheid")


def test_the_address_is_checked_and_the_team_is_chosen(
    qtbot: QtBot, set_stage: SetStage, address: StoreAddress, store_url: str
) -> None:
    filled(address, a_plan(settings=some_settings(name="Telefoon"))).close()
    stage = set_stage()
    choose(stage.window.keeping.actions.shared)
    [dialog] = stage.window.findChildren(SharedDialog)
    dialog.address.clear()
    QTest.keyClicks(dialog.address, "mysql://x/y")
    assert "dit adres is van iets anders" in dialog.note.text()
    note = dialog.note
    qtbot.waitUntil(lambda: note.height() >= note.heightForWidth(note.width()))
    assert not dialog.go.isEnabled()

    dialog.address.setText(str(SharedPlace(store_url)))
    dialog.address.textEdited.emit(dialog.address.text())
    dialog.password.setText(PASSWORD)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(stage.window.findChildren(ChoiceDialog)))
    [choice] = stage.window.findChildren(ChoiceDialog)
    choice.list.setCurrentRow(1)
    choice.choose()

    qtbot.waitUntil(lambda: stage.window.windowTitle() == "Telefoon – Beurtrol")


def test_what_keeps_it_from_opening_is_told_where_the_address_is(
    qtbot: QtBot, set_stage: SetStage, store_url: str
) -> None:
    stage = set_stage()

    stage.window.open_path(SharedPlace(store_url.replace(PASSWORD, "fout")))

    qtbot.waitUntil(lambda: bool(stage.window.findChildren(SharedDialog)))
    [dialog] = stage.window.findChildren(SharedDialog)
    assert "laat je niet toe" in dialog.note.text()
    assert "fout" not in dialog.address.text()
