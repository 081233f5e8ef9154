"""`beurtrol read`: what a roster from Excel changes, and keeping it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.cli.books import write_book
from tests.ui.cli.conftest import Command

ROSTER = (
    ("Datum", "Naam", "Dienst", "Blok", "Post"),
    ("04/01/2027", "Anna Aerts", "Dag", "VM", "Balie"),
)


@pytest.fixture
def planning(tmp_path: Path, command: Command) -> Path:
    book = write_book(tmp_path / "team.xlsx", Rooster=ROSTER)
    path = tmp_path / "team.beurtrol"
    assert command("import", book, path).code == 0
    return path


def a_grid(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_what_changes_is_told_and_kept_only_when_asked(
    planning: Path, tmp_path: Path, command: Command
) -> None:
    grid = a_grid(tmp_path / "eigen.csv", ";ma 4/1;di 5/1", "Aerts Anna;vrij;Dag", "Bert;B;")
    told = "Gelezen: week 1, 2 mensen. 3 dagen veranderen.\n"
    shown = command("read", grid, planning, "--past")
    assert (shown.code, shown.err) == (0, "")
    assert shown.out == (
        f"{told}"
        "  Anna Aerts, ma 4 jan: Dag: Balie 9u–12u30 → geen dienst\n"
        "  Bert [Bos], ma 4 jan: geen dienst → Dag: Balie 9u–12u30\n"
        "  Anna Aerts, di 5 jan: geen dienst → Dag\n"
    )
    kept = command("read", grid, planning, "--past", "--save")
    assert (kept.code, kept.out.splitlines()[-1]) == (0, f"Bewaard: {planning}")
    assert "Er verandert niets." in command("read", grid, planning, "--past", "--save").out


def test_nothing_is_kept_while_something_is_not_understood_unless_that_is_asked(
    planning: Path, tmp_path: Path, command: Command
) -> None:
    grid = a_grid(tmp_path / "eigen.csv", ";ma;di", "Anna;vrij;foo", "Jos;B;")
    options = ("--past", "--week", "2027-W01", "--save")
    refused = command("read", grid, planning, *options)
    assert refused.code == 2
    assert "eigen, A3: “Jos” gevonden. Verwacht: de naam van een medewerker." in refused.err
    assert "eigen, C2: “foo” gevonden." in refused.err
    assert "Niets bewaard" in refused.err
    assert "Anna Aerts, ma 4 jan: Dag" in command("read", grid, planning, *options[:3]).out
    assert command("read", grid, planning, *options, "--understood").code == 0
    assert "Er verandert niets." in command("read", grid, planning, *options[:3]).out


def test_hard_rules_that_would_be_broken_are_told(
    planning: Path, tmp_path: Path, command: Command
) -> None:
    lines = ("Datum;Medewerker;Dienst;Van;Tot", "04/01/2027;Anna Aerts;Dag;8:45;16:00")
    shown = command("read", a_grid(tmp_path / "lijst.csv", *lines), planning, "--past")
    assert shown.code == 0
    assert "Daarmee gebroken regels:\n  ma 4 jan, Anna Aerts: " in shown.out


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("weg.xlsx", None, "“weg.xlsx” bestaat niet."),
        ("oud.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "beveiligd met een wachtwoord"),
        ("stuk.xlsx", b"PK", "“stuk.xlsx” is geen werkboek of het is beschadigd."),
        ("leeg.csv", b"niets;hier", "In “leeg.csv” staat geen rooster."),
    ],
)
def test_a_file_without_roster_is_refused_in_a_sentence(
    planning: Path,
    tmp_path: Path,
    command: Command,
    name: str,
    content: bytes | None,
    sentence: str,
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    refused = command("read", tmp_path / name, planning)
    assert (refused.code, refused.out) == (2, "")
    assert sentence in refused.err


def test_options_that_do_not_belong_are_refused(
    planning: Path, tmp_path: Path, command: Command
) -> None:
    book = tmp_path / "team.xlsx"
    for options in ((book, book, "--save"), (book, planning, "--understood"), (book,)):
        assert command("read", *options).code == 2


def test_what_can_be_meant_otherwise_is_told_and_kept_only_when_asked(
    planning: Path, tmp_path: Path, command: Command
) -> None:
    grid = a_grid(tmp_path / "eigen.csv", ";di 5/1;wo 6/1", "Anna;bali;Dag")
    shown = command("read", grid, planning, "--past", "--save")
    told = "Anna Aerts, di 5 jan: geen dienst → Dag: Balie 9u–12u30 (“bali” is gelezen als Balie)"
    assert f"--doubtful neemt het mee:\n  {told}\n" in shown.out
    assert "Anna Aerts, wo 6 jan" in shown.out
    kept = command("read", grid, planning, "--past", "--doubtful", "--save")
    assert (kept.code, told in kept.out, "neemt het mee" in kept.out) == (0, True, False)
    assert "Er verandert niets." in command("read", grid, planning, "--past", "--doubtful").out
