"""Publishing from the window: a version is out at once, and what changes after it is marked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from data.store import Change
from rostering.allowances import Why
from rostering.roster import Roster
from tests.builders import (
    MONDAY,
    SUNDAY,
    TUESDAY,
    WEDNESDAY,
    a_full_week,
    a_plan,
    an_absence,
    an_employee,
    later,
    on_duty,
    some_settings,
    weeks,
)
from tests.data.store.files import MORNING, TOM, opened, reopened
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.publishing_stage import CTRL, Publisher, publisher
from tests.ui.desktop.slow_papers import papers_held
from tests.ui.desktop.stage import Chooser, plans_reader
from ui.desktop.dialogs.messages import Message
from ui.desktop.models.week_cells import week_of
from ui.desktop.publishing.needs_file import NeedsFileDialog
from ui.desktop.publishing.papers import CALENDARS_FOLDER, Ready

pytestmark = pytest.mark.gui
TWO_WEEKS = a_full_week(a_full_week(a_plan()), later(MONDAY, weeks=1))
LAST = later(SUNDAY, weeks=1)
BROKEN = a_full_week(a_plan(absences=(an_absence("Anna", TUESDAY, TUESDAY),)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "team.beurtrol"


@pytest.fixture
def who(qtbot: QtBot, set_stage: SetStage, tmp_path: Path) -> Publisher:
    return publisher(qtbot, set_stage, tmp_path, TWO_WEEKS)


def said(who: Publisher) -> list[str]:
    return [box.text.text() for box in who.window.findChildren(Message)]


def test_publish_edit_undo_publish_again_and_compare(who: Publisher, path: Path) -> None:
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

    dialog = who.ask()
    assert dialog.sentence.text() == "1 wijziging sinds versie 1, voor 1 mens"
    assert [one.told.name for one in dialog.people.rows] == ["Anna"]
    who.qtbot.keyClick(dialog.people.rows[0], Qt.Key.Key_C, CTRL)
    assert who.clipboard == (
        "Rooster Onthaal, wat wijzigt in versie 2: Anna\n"
        "- dinsdag 5 januari, 9u tot 10u45: Balie wordt Backoffice"
    )
    who.press(dialog.ready.boxes[Ready.WORKBOOK])
    who.press(dialog.publish)
    assert (who.pill, who.state("Anna").changed) == ("v2", False)

    choose(who.window.menus.compare)
    comparison = who.window.publishing.comparison
    assert comparison is not None
    assert comparison.sentence.text() == "1 wijziging van versie 1 naar versie 2, voor 1 mens"
    who.press(comparison.people.rows[0].copy)
    assert who.clipboard.endswith("Balie wordt Backoffice")
    comparison.newer.setCurrentIndex(0)
    comparison.older.setCurrentIndex(0)
    assert comparison.people.rows == []
    assert comparison.sentence.text().startswith("Geen verschil tussen versie 2 en nu")

    with opened(path, TOM) as reader:
        assert [version.number for version in reader.versions("Onthaal")] == [2, 1]
        assert [entry.what for entry in reader.log("Onthaal")[:1]] == [
            "versie 2 gepubliceerd t.e.m. 17 januari 2027"
        ]


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
    dialog.until.setDate(QDate(SUNDAY.year, SUNDAY.month, SUNDAY.day))
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


def test_a_chosen_folder_gets_papers_workbook_and_calendars(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    folder = tmp_path / "roosters"
    folder.mkdir()
    who = publisher(qtbot, set_stage, tmp_path, a_full_week(a_plan()), ask_folder=Chooser(folder))
    dialog = who.ask()
    who.press(dialog.ready.choose)
    who.qtbot.keyClick(dialog.ready.boxes[Ready.CALENDARS], Qt.Key.Key_Space)
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

    who.press(stage.window.view.publish_button)
    needs = stage.window.findChild(NeedsFileDialog)
    assert needs is not None
    assert "werkboek" in needs.words.text()
    who.press(needs.act)

    assert stage.window.publishing.dialog is not None
    assert who.plan == reopened(tmp_path / "nieuw.beurtrol")


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


def test_paper_names_the_version_and_an_edited_week_is_a_draft(who: Publisher) -> None:
    titles = []
    who.publish()
    for act in (lambda: None, lambda: who.to_back_office("Anna")):
        act()
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
    who.qtbot.keyClick(dialog.ready.boxes[Ready.CALENDARS], Qt.Key.Key_Space)
    who.press(dialog.publish)
    who.window.publishing.wait()

    written = [file for file in folder.rglob("*") if file.is_file()]
    assert len(written) > 3
    everything = "\n".join(words + [file.name for file in written]).encode() + b"".join(
        unpacked(file) for file in written
    )
    assert "afwezig" in who.clipboard
    assert b"ziek" not in everything.lower()


def unpacked(file: Path) -> bytes:
    """Return all bytes of a file, those inside a workbook included."""
    if not is_zipfile(file):
        return file.read_bytes()
    with ZipFile(file) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


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
