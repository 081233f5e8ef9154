"""A plan file is made of workbooks, read by every command, and takes a roster when asked."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from data.store import Who, open_plan_file
from data.workbook import read_workbook
from rostering.plan import Plan
from tests.builders import MONDAY
from tests.ui.cli.books import BROKEN_ROSTER, WHOLE_ROSTER, write_book
from tests.ui.cli.conftest import START, Command

QUICK = ("--weeks", "1", "--time-limit", "20", "--workers", "1")
OTHER = Who("Karin", "ONTHAAL-3")


@pytest.fixture
def planning(command: Command, book: Path, tmp_path: Path) -> Path:
    path = tmp_path / "stad.beurtrol"
    assert command("import", book, path).code == 0
    return path


def plan_in(path: Path, team: str = "Balieteam") -> Plan:
    with open_plan_file(path, OTHER, read_only=True) as file:
        return file.plan(team)


def a_second_team(folder: Path) -> Path:
    team = (("Instelling", "Waarde"), ("Naam", "Telefoonteam"), ("Feestdagen", "geen"))
    return write_book(folder / "telefoon.xlsx", Team=team, Rooster=WHOLE_ROSTER)


def test_import_makes_a_plan_file_of_a_workbook(
    command: Command, book: Path, tmp_path: Path
) -> None:
    path = tmp_path / "stad.beurtrol"

    outcome = command("import", book, path)

    assert outcome.code == 0
    assert outcome.out.splitlines() == [f"Gemaakt: {path}", "Team “Balieteam”: 2 medewerkers."]
    assert plan_in(path) == read_workbook(book).plan


def test_import_adds_another_team(command: Command, planning: Path, tmp_path: Path) -> None:
    outcome = command("import", a_second_team(tmp_path), planning)

    assert outcome.out.splitlines() == [
        f"Toegevoegd aan: {planning}",
        "Team “Telefoonteam”: 2 medewerkers, 1 week rooster.",
    ]
    assert plan_in(planning, "Telefoonteam").roster.mondays == (MONDAY,)


def test_import_never_overwrites_a_team(command: Command, planning: Path, tmp_path: Path) -> None:
    before = plan_in(planning)
    again = write_book(tmp_path / "weer.xlsx", Rooster=WHOLE_ROSTER)

    outcome = command("import", again, planning)

    assert outcome.code == 2
    assert outcome.err == (
        f"“{planning}” heeft al een team “Balieteam”. Er is niets overschreven.\n"
    )
    assert plan_in(planning) == before


@pytest.mark.parametrize(
    ("source", "target", "words"),
    [
        pytest.param("team.xlsx", "x.xlsx", "eindigt niet op .beurtrol", id="no plan file"),
        pytest.param("team.xlsx", "weg/x.beurtrol", "De map van", id="no folder"),
        pytest.param("weg.xlsx", "x.beurtrol", "bestaat niet", id="no workbook"),
        pytest.param("stad.beurtrol", "x.beurtrol", "is al een planning", id="a plan file"),
    ],
)
def test_import_refuses_what_it_cannot_use_and_writes_nothing(
    command: Command, planning: Path, tmp_path: Path, source: str, target: str, words: str
) -> None:
    outcome = command("import", tmp_path / source, tmp_path / target)

    assert outcome.code == 2
    assert words in outcome.err
    assert not (tmp_path / "x.beurtrol").exists()


def test_a_workbook_with_errors_leaves_no_plan_file(command: Command, tmp_path: Path) -> None:
    broken = write_book(tmp_path / "fout.xlsx", Diensten=None)

    outcome = command("import", broken, tmp_path / "x.beurtrol")

    assert outcome.code == 2
    assert not (tmp_path / "x.beurtrol").exists()


def test_plan_reads_a_plan_file_and_leaves_it_as_it_is(command: Command, planning: Path) -> None:
    outcome = command("plan", planning, *START, *QUICK)

    assert outcome.code == 0
    assert plan_in(planning).roster.mondays == ()


def test_plan_keeps_the_roster_in_the_file_as_one_change(command: Command, planning: Path) -> None:
    outcome = command("plan", planning, *START, *QUICK, "--save")

    assert outcome.code == 0
    assert f"Geschreven: {planning}" in outcome.out
    assert plan_in(planning).roster.mondays == (MONDAY,)
    with open_plan_file(planning, OTHER) as file:
        assert [entry.what for entry in file.log("Balieteam")] == [
            "rooster week 1",
            "team ingelezen uit team.xlsx",
        ]


def test_check_and_turns_read_a_plan_file(command: Command, tmp_path: Path) -> None:
    book = write_book(tmp_path / "fout.xlsx", Rooster=BROKEN_ROSTER)
    path = tmp_path / "stad.beurtrol"
    command("import", book, path)

    assert command("check", path).code == 1
    assert command("turns", path, *START, *QUICK).code == 0


@pytest.mark.parametrize("name", ["Telefoonteam", "telefoonteam"], ids=["as is", "small letters"])
def test_the_team_is_chosen_by_name(
    command: Command, planning: Path, tmp_path: Path, name: str
) -> None:
    command("import", a_second_team(tmp_path), planning)

    outcome = command("check", planning, "--team", name)

    assert "Telefoonteam" in outcome.out


@pytest.mark.parametrize(
    ("options", "words"),
    [
        pytest.param((), "kies een team met --team.", id="none chosen"),
        pytest.param(("--team", "Bib"), "heeft geen team “Bib”.", id="unknown"),
    ],
)
def test_without_a_team_of_the_file_the_teams_are_listed(
    command: Command, planning: Path, tmp_path: Path, options: tuple[str, ...], words: str
) -> None:
    command("import", a_second_team(tmp_path), planning)

    outcome = command("check", planning, *options)

    assert outcome.code == 2
    assert words in outcome.err
    assert "Het bevat “Balieteam” en “Telefoonteam”." in outcome.err


@pytest.mark.parametrize(
    ("options", "words"),
    [
        pytest.param(("--save",), "--save hoort bij een planning", id="save"),
        pytest.param(("--team", "Balieteam"), "--team hoort bij een planning", id="team"),
    ],
)
def test_a_workbook_takes_no_options_of_a_plan_file(
    command: Command, book: Path, options: tuple[str, ...], words: str
) -> None:
    outcome = command("plan", book, *START, *QUICK, *options)

    assert outcome.code == 2
    assert words in outcome.err


def test_a_file_that_somebody_has_open_is_read_but_not_written(
    command: Command, planning: Path
) -> None:
    since = datetime(2020, 1, 6, 8, 12)
    with open_plan_file(planning, OTHER, now=lambda: since):
        saved = command("plan", planning, *START, *QUICK, "--save")
        planned = command("plan", planning, *START, *QUICK)

    assert saved.code == 2
    assert saved.err == (
        "Karin (pc ONTHAAL-3) heeft “stad.beurtrol” open sinds maandag 6 januari 2020 om 8u12. "
        "Je kan lezen, niet wijzigen.\n"
    )
    assert planned.code == 0


@pytest.mark.parametrize(
    ("contents", "words"),
    [
        pytest.param(b"", "is beschadigd", id="empty"),
        pytest.param(b"\0" * 5000, "is beschadigd", id="zeros"),
        pytest.param(b"PK\x03\x04 no plan at all", "is geen planning van Beurtrol", id="other"),
    ],
)
def test_what_is_no_sound_plan_file_is_told(
    command: Command, tmp_path: Path, contents: bytes, words: str
) -> None:
    path = tmp_path / "x.beurtrol"
    path.write_bytes(contents)

    outcome = command("check", path)

    assert outcome.code == 2
    assert words in outcome.err
    assert path.read_bytes() == contents
