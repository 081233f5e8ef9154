"""Before a version is out: open faults, short notice, a team that has no file yet."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from rostering.allowances import Why
from tests.builders import (
    TUESDAY,
    WEDNESDAY,
    a_full_week,
    a_plan,
    an_absence,
    an_employee,
    on_duty,
)
from tests.data.store.files import TOM, opened, reopened
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.publishing_stage import (
    TWO_WEEKS,
    Publisher,
    publisher,
)
from tests.ui.desktop.stage import Chooser, plans_reader
from ui.desktop.publishing.needs_file import NeedsFileDialog

pytestmark = pytest.mark.gui


BROKEN = a_full_week(a_plan(absences=(an_absence("Anna", TUESDAY, TUESDAY),)))


@pytest.fixture
def broken(qtbot: QtBot, set_stage: SetStage, tmp_path: Path) -> Publisher:
    return publisher(qtbot, set_stage, tmp_path, BROKEN)


def test_an_open_fault_blocks_and_can_be_shown(broken: Publisher) -> None:
    dialog = broken.ask()
    assert not dialog.publish.isEnabled()
    assert "di 5 jan: " in dialog.standing.words
    broken.press(dialog.standing.show_fault)

    assert broken.window.publishing.dialog is None
    chosen = broken.grid.chosen()
    assert chosen is not None
    assert chosen[:2] == ("Anna", TUESDAY)
    assert broken.pill == "Ontwerp"


def test_an_open_fault_is_published_with_a_reason_that_is_that_of_the_panel(
    broken: Publisher, path: Path
) -> None:
    dialog = broken.ask()
    for box in dialog.ready.boxes.values():
        box.setChecked(False)
    broken.press(dialog.standing.allow)
    asked = broken.window.publishing.reasons.dialog
    assert asked is not None
    asked.choices[Why.ELECTIONS].setChecked(True)
    asked.text.setText("Telling")
    broken.press(asked.let_stand)
    words = [part.text() for part in dialog.standing.findChildren(QLabel)]
    assert any("toegestaan met reden" in text for text in words)
    broken.press(dialog.publish)

    assert broken.pill == "v1"
    assert {row.text for row in broken.plan.allowances} == {"Telling"}
    with opened(path, TOM) as reader:
        published, allowed = reader.log("Onthaal")[:2]
    assert published.what.endswith("toegestaan met reden")
    assert allowed.reason == "Verkiezingen: Telling"
    assert "Telling" not in published.what + allowed.what


def test_a_part_timer_who_hears_it_late_is_named(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    people = (an_employee("Anna", "30.4", free="wisselend"), an_employee("Bert"))
    plan = a_full_week(a_plan(employees=people))
    who = publisher(qtbot, set_stage, tmp_path, plan)
    who.publish()
    session = who.window.session
    assert session is not None
    session.change(on_duty(who.plan, "Anna", WEDNESDAY, "9:00-12:00"), "Anna wo 6 jan")

    [anna] = who.ask().people.rows

    assert "Binnen 7 werkdagen" in anna.accessibleName()


def test_a_workbook_is_kept_as_a_plan_file_first(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    keep = Chooser(tmp_path / "nieuw.beurtrol")
    reader = plans_reader({"team.xlsx": TWO_WEEKS})
    stage = set_stage(read_workbook=reader, ask_plan_file=keep)
    stage.window.open_path(Path("team.xlsx"))
    qtbot.waitUntil(lambda: stage.window.session is not None)
    who = Publisher(qtbot, stage)
    assert who.pill == ""

    who.press(stage.window.view.toolbar.publish_button)
    needs = stage.window.findChild(NeedsFileDialog)
    assert needs is not None
    assert "werkboek" in needs.words.text()
    who.press(needs.act)

    assert stage.window.publishing.dialog is not None
    assert who.plan == reopened(tmp_path / "nieuw.beurtrol")
