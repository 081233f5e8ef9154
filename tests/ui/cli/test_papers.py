from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

import solver
from data.store import Change, Who, open_plan_file
from rostering.view import View
from tests.builders import MONDAY, later, on_duty, weeks
from tests.conftest import REASON_WITHOUT_WINDOW
from tests.ui.cli.books import WHOLE_ROSTER, write_book
from tests.ui.cli.conftest import Command
from ui.application.publishing.publication import Publication
from ui.cli.papers import versions_in

WEEK = ("--start", "2027-01-04", "--weeks", "1")
needs_qt = pytest.mark.skipif(REASON_WITHOUT_WINDOW is not None, reason="Qt cannot start here")
QUICK = ("--time-limit", "60", "--workers", "1")


def test_a_plan_becomes_calendars(command: Command, book: Path, tmp_path: Path) -> None:
    folder = tmp_path / "agenda's"

    outcome = command("plan", book, *WEEK, *QUICK, "--ics", folder)

    assert outcome.code == 0
    assert f"Geschreven: {folder}" in outcome.out
    assert {path.name for path in folder.iterdir()} == {
        "Anna Aerts.ics",
        "Bert [Bos].ics",
        "Team Balieteam.ics",
    }
    assert "SUMMARY:Zaterdagbeurt" in "".join(
        path.read_text(encoding="utf-8") for path in folder.iterdir()
    )


@needs_qt
def test_a_plan_becomes_a_pdf(command: Command, book: Path, tmp_path: Path) -> None:
    path = tmp_path / "rooster.pdf"

    outcome = command("plan", book, *WEEK, *QUICK, "--pdf", path)

    assert outcome.code == 0
    assert f"Geschreven: {path}" in outcome.out
    # The week per person and per post, and the turns.
    assert path.read_bytes().count(b"/Type /Page\n") == 3


@needs_qt
def test_an_exported_roster_becomes_a_pdf_and_calendars(command: Command, tmp_path: Path) -> None:
    source = write_book(tmp_path / "team.xlsx", Rooster=WHOLE_ROSTER)
    path, folder = tmp_path / "rooster.pdf", tmp_path / "agenda"

    outcome = command("export", source, "--pdf", path, "--ics", folder)

    assert outcome.code == 0
    assert path.read_bytes().startswith(b"%PDF-")
    assert "SUMMARY:Dienst Dag" in (folder / "Anna Aerts.ics").read_text(encoding="utf-8")


def test_a_roster_in_a_plan_file_knows_its_version(command: Command, tmp_path: Path) -> None:
    book = write_book(tmp_path / "team.xlsx", Rooster=WHOLE_ROSTER)
    planning = tmp_path / "stad.beurtrol"
    assert command("import", book, planning).code == 0
    with open_plan_file(planning, Who("Karin", "ONTHAAL-3")) as file:
        plan = file.plan("Balieteam")
        change = Change(datetime(2027, 1, 2, 16, 10), "versie 1")
        file.publish("Balieteam", MONDAY, later(MONDAY, days=6), change)
    view = View(plan, weeks(1))
    edited = View(on_duty(plan, "Bert [Bos]", MONDAY), weeks(1))

    published, draft = (_version(planning, each) for each in (view, edited))

    assert published is not None
    assert published.sentence == "Versie 1, gepubliceerd op za 2 januari 2027 om 16:10"
    assert draft is not None
    assert (draft.title, draft.since) == ("ontwerp", 1)
    assert _version(book, view) is None


def _version(source: Path, view: View) -> Publication | None:
    with versions_in(source, None, view.plan) as edition_of:
        return edition_of(view.horizon)


def test_an_exported_workbook_says_which_version_it_is(command: Command, tmp_path: Path) -> None:
    book = write_book(tmp_path / "team.xlsx", Rooster=WHOLE_ROSTER)
    planning, path = tmp_path / "stad.beurtrol", tmp_path / "rooster.xlsx"
    assert command("import", book, planning).code == 0
    with open_plan_file(planning, Who("Karin", "ONTHAAL-3")) as file:
        change = Change(datetime(2027, 1, 2, 16, 10), "versie 1")
        file.publish("Balieteam", MONDAY, later(MONDAY, days=6), change)

    assert command("export", planning, "--xlsx", path).code == 0

    said = "Versie 1, gepubliceerd op za 2 januari 2027 om 16:10"
    for sheet in load_workbook(path).worksheets:
        foot = sheet.oddFooter
        assert foot is not None
        assert foot.center.text == said


def test_a_pdf_is_refused_in_a_sentence_where_it_cannot_be_made(
    command: Command, book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(solver, "solve")
    monkeypatch.setitem(sys.modules, "ui.desktop.printing.pdf", None)

    outcome = command("plan", book, *WEEK, "--pdf", tmp_path / "rooster.pdf")

    assert outcome.code == 2
    assert "Een PDF maken kan hier niet" in outcome.err


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param("team.xlsx", "is een bestand. Kies een map.", id="a file"),
        pytest.param("nergens/agenda", "De map van", id="no folder"),
    ],
)
def test_a_place_for_calendars_is_tried_before_planning(
    command: Command,
    book: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    words: str,
) -> None:
    monkeypatch.delattr(solver, "solve")

    outcome = command("plan", book, *WEEK, "--ics", tmp_path / name)

    assert outcome.code == 2
    assert words in outcome.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["team.xlsx"]
