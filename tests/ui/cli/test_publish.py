from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from data.store import Change, open_plan_file, this_user
from tests.builders import MONDAY, on_duty
from tests.ui.cli.books import WHOLE_ROSTER, write_book
from tests.ui.cli.conftest import Command


@pytest.fixture
def planning(command: Command, tmp_path: Path) -> Path:
    book = write_book(tmp_path / "team.xlsx", Rooster=WHOLE_ROSTER)
    path = tmp_path / "team.beurtrol"
    assert command("import", book, path).code == 0
    return path


def _edit(path: Path) -> None:
    """Take Anna off the desk on Monday."""
    with open_plan_file(path, this_user()) as file:
        before = file.plan("Balieteam")
        after = on_duty(before, "Anna Aerts", MONDAY, "Dag", {})
        file.write("Balieteam", before, after, Change(datetime(2027, 1, 2), "Anna naar backoffice"))


def test_a_version_is_made_and_protects_what_it_holds(command: Command, planning: Path) -> None:
    outcome = command("publish", planning, "--until", "2027-01-10")

    assert outcome.code == 0, outcome.err
    assert outcome.out.splitlines() == [
        "Versie 1: maandag 4 januari t.e.m. zondag 10 januari 2027.",
        "Eerste versie.",
    ]
    with open_plan_file(planning, this_user(), read_only=True) as file:
        assert file.plan("Balieteam").is_published(MONDAY)
        assert [version.number for version in file.versions("Balieteam")] == [1]


def test_a_second_version_says_what_changes_for_whom(command: Command, planning: Path) -> None:
    assert command("publish", planning, "--until", "2027-01-10").code == 0
    _edit(planning)

    since = command("diff", planning, "--version", "1")
    outcome = command("publish", planning, "--until", "2027-01-10")
    between = command("diff", planning, "--version", "1", "--version", "2")

    told = ["Anna Aerts", "  ma 4 jan, VM: Balie wordt Backoffice"]
    assert outcome.out.splitlines()[:2] == [
        "Versie 2: maandag 4 januari t.e.m. zondag 10 januari 2027.",
        "1 wijziging sinds de vorige versie, voor 1 persoon.",
    ]
    assert outcome.out.splitlines()[2:] == told
    assert since.out.splitlines() == ["1 wijziging voor 1 persoon.", *told]
    assert between.out == since.out
    assert command("diff", planning, "--version", "2").out == "Geen verschil.\n"


def test_publishing_the_same_twice_is_refused(command: Command, planning: Path) -> None:
    assert command("publish", planning, "--until", "2027-01-10").code == 0
    outcome = command("publish", planning, "--until", "2027-01-10")

    assert outcome.code == 2
    assert "Er is niets nieuws" in outcome.err


def test_broken_rules_are_warned_of(command: Command, planning: Path) -> None:
    with open_plan_file(planning, this_user()) as file:
        before = file.plan("Balieteam")
        after = on_duty(before, "Anna Aerts", MONDAY, "6:00-20:00")
        file.write("Balieteam", before, after, Change(datetime(2027, 1, 2), "lange dag"))

    outcome = command("publish", planning, "--until", "2027-01-10")

    assert outcome.code == 0
    assert "Let op: " in outcome.err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("diff", "--version", "4"), "Versie 4 is er niet. Versies: geen."),
        (("diff", "--version", "1", "--version", "2", "--version", "3"), "één of twee keer"),
        (("publish", "--until", "straks"), "--until is “straks”; dat is geen datum."),
        (("publish", "--until", "2027-01-10", "--team", "Ander"), "heeft geen team “Ander”"),
    ],
)
def test_what_cannot_be_done_is_said(
    command: Command, planning: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    outcome = command(arguments[0], planning, *arguments[1:])

    assert outcome.code == 2
    assert sentence in outcome.err


def test_a_workbook_cannot_be_published(command: Command, book: Path) -> None:
    outcome = command("publish", book, "--until", "2027-01-10")

    assert outcome.code == 2
    assert "is geen planning" in outcome.err
