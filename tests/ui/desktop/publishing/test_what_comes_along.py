"""What is made ready with a version: papers, workbook, calendars, and no word too much."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.builders import (
    TUESDAY,
    a_full_week,
    a_plan,
    an_absence,
    weeks,
)
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.publishing_stage import (
    TWO_WEEKS,
    Publisher,
    publisher,
    said,
    unpacked,
)
from tests.ui.desktop.slow_papers import papers_held
from tests.ui.desktop.stage import Chooser
from ui.desktop.publishing.papers import CALENDARS_FOLDER, Ready

pytestmark = pytest.mark.gui


def test_a_chosen_folder_gets_papers_workbook_and_calendars(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    folder = tmp_path / "roosters"
    folder.mkdir()
    who = publisher(qtbot, set_stage, tmp_path, a_full_week(a_plan()), ask_folder=Chooser(folder))
    dialog = who.ask()
    who.press(dialog.ready.choose)
    QTest.keyClick(dialog.ready.boxes[Ready.CALENDARS], Qt.Key.Key_Space)
    who.press(dialog.publish)
    who.window.publishing.wait()

    names = sorted(item.name for item in folder.iterdir())
    assert names == [
        CALENDARS_FOLDER,
        "Rooster Onthaal, week 1, versie 1, per medewerker.pdf",
        "Rooster Onthaal, week 1, versie 1, per post.pdf",
        "Rooster Onthaal, week 1, versie 1.xlsx",
    ]
    assert (folder / CALENDARS_FOLDER / "Anna.ics").is_file()
    assert edition_on(folder / names[-1]).startswith("Versie 1, gepubliceerd op ")


def test_an_exported_workbook_says_its_version_and_when_it_is_another_by_now(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    path = tmp_path / "rooster.xlsx"
    who = publisher(qtbot, set_stage, tmp_path, a_full_week(a_plan()), ask_save=Chooser(path))
    who.press(who.ask().publish)

    said = []
    for _ in range(2):
        who.key(Qt.Key.Key_E)
        who.window.files.wait()
        said.append(edition_on(path))
        who.to_back_office("Anna")

    assert said[0].startswith("Versie 1, gepubliceerd op ")
    assert said[1].startswith("Ontwerp; versie 1 is gepubliceerd op ")


def edition_on(path: Path) -> str:
    """Return the last line of the title of a week."""
    return str(load_workbook(path)["Week 1"]["A1"].value).splitlines()[-1]


def test_the_window_answers_while_what_belongs_to_a_version_is_written(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "roosters"
    folder.mkdir()
    who = publisher(qtbot, set_stage, tmp_path, a_full_week(a_plan()), ask_folder=Chooser(folder))
    dialog = who.ask()
    who.press(dialog.ready.choose)
    status = who.window.statusBar()
    with papers_held(monkeypatch):
        who.press(dialog.publish)
        assert status.currentMessage().endswith("wordt nog geschreven.")
        who.to_back_office("Anna")
        assert "wijziging" in who.pill
        assert not list(folder.glob("Rooster*.pdf"))
    qtbot.waitUntil(lambda: "alles staat klaar in roosters" in status.currentMessage())
    assert len(list(folder.glob("Rooster*.pdf"))) == 2


def test_a_folder_that_cannot_be_written_publishes_nothing(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    (tmp_path / "geen map").write_text("van mij")
    chooser = Chooser(tmp_path / "geen map")
    who = publisher(qtbot, set_stage, tmp_path, TWO_WEEKS, ask_folder=chooser)
    dialog = who.ask()
    who.press(dialog.ready.choose)
    who.press(dialog.publish)

    assert said(who) == [f"“{tmp_path / 'geen map'}” is een bestand. Kies een map."]
    assert who.pill == "Ontwerp"
    assert who.window.publishing.dialog is dialog


def test_paper_names_the_version_and_an_edited_week_is_a_draft(who: Publisher) -> None:
    titles = []
    who.publish()
    for edits in (False, True):
        if edits:
            who.to_back_office("Anna")
        publication = who.window.publishing.out.publication(weeks())
        assert publication is not None
        titles.append(publication.title)

    assert titles == ["versie 1", "ontwerp"]
    choose(who.window.menus.paper)
    dialog = who.window.printing.dialog
    assert dialog is not None
    assert dialog.job().imprint.edition == publication


def test_nothing_of_a_reason_reaches_what_is_said_copied_or_written(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    folder = tmp_path / "uit"
    folder.mkdir()
    who = publisher(qtbot, set_stage, tmp_path, TWO_WEEKS, ask_folder=Chooser(folder))
    who.publish()
    session = who.window.session
    assert session is not None
    away = an_absence("Anna", TUESDAY, TUESDAY, kind="ziekte")
    roster = who.plan.roster
    empty = type(roster.entry("Anna", TUESDAY))()
    session.change(
        replace(who.plan, absences=(away,)).with_roster(
            roster.replaced({("Anna", TUESDAY): empty})
        ),
        "Anna di 5 jan",
    )
    assert (who.state("Anna").kind, who.state("Anna").former) == ("absent", "BAL")

    dialog = who.ask()
    who.press(dialog.copy_all)
    words = [who.clipboard, *(part.text() for part in dialog.findChildren(QPushButton))]
    words += [one.accessibleName() for one in dialog.people.rows]
    who.press(dialog.ready.choose)
    QTest.keyClick(dialog.ready.boxes[Ready.CALENDARS], Qt.Key.Key_Space)
    who.press(dialog.publish)
    who.window.publishing.wait()

    written = [file for file in folder.rglob("*") if file.is_file()]
    assert len(written) > 3
    everything = "\n".join(words + [file.name for file in written]).encode() + b"".join(
        unpacked(file) for file in written
    )
    assert "afwezig" in who.clipboard
    assert b"ziek" not in everything.lower()
