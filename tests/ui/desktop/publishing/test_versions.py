"""Publishing from the window: a version is out at once, and what changes after it is marked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from data.store import Change
from rostering.roster import Roster
from tests.builders import (
    MONDAY,
    SUNDAY,
    a_full_week,
    a_plan,
    some_settings,
)
from tests.data.store.files import MORNING, TOM, opened, reopened
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.pointing import choose, pick_day
from tests.ui.desktop.publishing_stage import (
    CTRL,
    LAST,
    TWO_WEEKS,
    Publisher,
    publisher,
    said,
)
from ui.desktop.models.week_making import week_of
from ui.desktop.publishing.papers import Ready

pytestmark = pytest.mark.gui


def test_the_pill_tells_the_version_and_what_changed_since_an_undo_included(who: Publisher) -> None:
    assert who.pill == "Ontwerp"
    who.publish()
    assert who.pill == "v1"
    assert who.plan.settings.published_until == LAST

    who.to_back_office("Anna")
    assert who.pill == "v1 · 1 wijziging ▲"
    assert who.state("Anna").changed
    who.key(Qt.Key.Key_Z)
    assert (who.pill, who.state("Anna").changed) == ("v1", False)
    who.key(Qt.Key.Key_Y)
    assert who.state("Anna").changed


def test_the_next_version_says_what_it_changes_for_whom_and_is_kept(
    who: Publisher, path: Path
) -> None:
    who.publish()
    who.to_back_office("Anna")

    dialog = who.ask()
    assert dialog.sentence.text() == "1 wijziging sinds versie 1, voor 1 persoon"
    assert [one.told.name for one in dialog.people.rows] == ["Anna"]
    assert dialog.focusWidget() is dialog.until.box
    assert dialog.publish.isDefault()
    dialog.people.rows[0].setFocus()
    QTest.keyClick(dialog.people.rows[0], Qt.Key.Key_C, CTRL)
    assert who.clipboard == (
        "Rooster Onthaal, wat wijzigt in versie 2: Anna\n"
        "- dinsdag 5 januari, 9u tot 10u45: Balie wordt Backoffice"
    )
    who.press(dialog.ready.boxes[Ready.WORKBOOK])
    who.press(dialog.publish)
    assert (who.pill, who.state("Anna").changed) == ("v2", False)
    with opened(path, TOM) as reader:
        assert [version.number for version in reader.versions("Onthaal")] == [2, 1]
        assert [entry.what for entry in reader.log("Onthaal")[:1]] == [
            "versie 2 gepubliceerd t.e.m. 17 januari 2027"
        ]


def test_two_versions_are_compared_per_person_and_one_with_the_roster_of_now(
    who: Publisher,
) -> None:
    who.publish()
    who.to_back_office("Anna")
    who.publish()

    choose(who.window.menus.compare)

    comparison = who.window.publishing.comparison
    assert comparison is not None
    assert comparison.sentence.text() == "1 wijziging van versie 1 naar versie 2, voor 1 persoon"
    who.press(comparison.people.rows[0].copy)
    assert who.clipboard.endswith("Balie wordt Backoffice")
    comparison.newer.setCurrentIndex(0)
    comparison.older.setCurrentIndex(0)
    assert comparison.people.rows == []
    assert comparison.sentence.text().startswith("Geen verschil tussen versie 2 en nu")


def test_publishing_is_written_at_once_and_is_no_step_to_undo(who: Publisher, path: Path) -> None:
    who.to_back_office("Anna")
    session = who.window.session
    assert session is not None
    step = session.undo_text
    who.publish()

    assert reopened(path) == who.plan
    assert session.undo_text == step
    who.key(Qt.Key.Key_Z)

    assert who.plan.settings.published_until == LAST
    assert who.pill == "v1 · 1 wijziging ▲"
    assert reopened(path) == who.plan


def test_only_the_days_up_to_the_chosen_one_are_published(who: Publisher, path: Path) -> None:
    dialog = who.ask()
    pick_day(dialog.until, SUNDAY)
    for box in dialog.ready.boxes.values():
        box.setChecked(False)
    assert dialog.title.text() == "Publiceer week 1"
    who.press(dialog.publish)

    assert who.pill == "v1"
    who.window.weeks.move(1)
    assert who.pill == "Ontwerp"
    assert reopened(path).settings.published_until == SUNDAY
    assert who.ask().sentence.text() == "Geen wijzigingen aan wat al gepubliceerd was"


def test_nothing_is_published_but_what_the_dialog_shows(who: Publisher) -> None:
    dialog = who.ask()
    session = who.window.session
    assert session is not None
    session.replace(replace(who.plan, settings=some_settings(window_weeks=9)))

    who.press(dialog.publish)

    assert said(who) == ["De planning is intussen gewijzigd. Kijk na wat er nu in komt."]
    assert who.pill == "Ontwerp"
    renewed = who.window.publishing.dialog
    assert renewed is not None
    assert renewed.plan is who.plan


def test_what_is_out_already_is_not_published_again(who: Publisher) -> None:
    who.publish()
    dialog = who.ask()

    assert not dialog.publish.isEnabled()
    assert dialog.title.text() == "Publiceer rooster"


def test_who_only_reads_sees_a_new_version_of_somebody_else(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path, path: Path
) -> None:
    who = publisher(qtbot, set_stage, tmp_path, TWO_WEEKS)
    who.window.close()
    with opened(path, TOM) as writer:
        stage = set_stage()
        stage.window.open_path(path)
        qtbot.waitUntil(lambda: stage.window.session is not None)
        reader = Publisher(qtbot, stage)
        assert reader.pill == "Ontwerp"
        assert not stage.window.menus.publish.isEnabled()
        writer.publish("Onthaal", MONDAY, LAST, Change(MORNING, "versie 1"), LAST)

        with qtbot.waitSignal(stage.window.keeping.watching.looked):
            stage.window.keeping.look()

        assert reader.pill == "v1"


def test_without_a_version_there_is_nothing_to_compare(who: Publisher) -> None:
    choose(who.window.menus.compare)

    assert said(who) == ["Er is nog niets gepubliceerd: er zijn nog geen versies."]


def test_a_file_that_is_out_of_reach_takes_the_marks_along_and_nothing_else(
    who: Publisher, path: Path
) -> None:
    who.publish()
    who.window.publishing.out.forget()
    path.rename(path.with_name("weg.beurtrol"))

    who.window.show_week(MONDAY)

    assert who.pill == ""
    assert not who.state("Anna").changed


def test_a_week_that_no_version_holds_is_not_marked_as_changed() -> None:
    settings = some_settings(published_until=SUNDAY)
    plan = replace(a_full_week(a_plan()), settings=settings)

    shown = week_of(plan, MONDAY, published=Roster())

    assert not any(state.changed for row in shown.cells for state in row)
