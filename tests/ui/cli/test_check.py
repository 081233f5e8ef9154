from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.ui.cli.books import BROKEN_ROSTER, WHOLE_ROSTER, write_book
from tests.ui.cli.conftest import Command

WEEK = ("--start", "2027-01-04", "--weeks", "1")


def test_a_roster_without_a_broken_rule_passes(command: Command, tmp_path: Path) -> None:
    book = write_book(tmp_path / "team.xlsx", Rooster=WHOLE_ROSTER)

    outcome = command("check", book)

    assert outcome.code == 0
    assert "Geen harde regel gebroken." in outcome.out
    assert "6 tekorten, 6 onder het minimum:" in outcome.out
    assert "bewezen" not in outcome.out


def test_a_broken_rule_is_told_and_gives_exit_code_1(command: Command, tmp_path: Path) -> None:
    book = write_book(tmp_path / "team.xlsx", Rooster=BROKEN_ROSTER)
    as_json = tmp_path / "nagekeken.json"

    outcome = command("check", book, "--json", as_json)

    assert outcome.code == 1
    assert "1 harde regel gebroken:" in outcome.out
    sentence = "Anna Aerts staat op Balie van 17:00–19:00, buiten de dienst of in de pauze."
    assert f"ma 4 jan, Anna Aerts: {sentence}" in outcome.out
    content = json.loads(as_json.read_text("utf-8"))
    assert content["violations"] == [
        {
            "rule": "one_place",
            "employee": "Anna Aerts",
            "date": "2027-01-04",
            "text": sentence,
            "hard": True,
        }
    ]
    minimum = content["goals"][0]
    assert (minimum["bound"], minimum["status"]) == (0, "none")


def test_only_the_chosen_weeks_are_judged(command: Command, tmp_path: Path) -> None:
    book = write_book(tmp_path / "team.xlsx", Rooster=BROKEN_ROSTER)

    outcome = command("check", book, "--start", "2027-01-11", "--weeks", "2")

    assert outcome.code == 0
    assert "week 2 t.e.m. 3" in outcome.out


def test_a_planned_roster_passes_when_it_comes_back_as_json(
    command: Command, book: Path, tmp_path: Path
) -> None:
    as_json = tmp_path / "rooster.json"
    planned = command("plan", book, *WEEK, "--workers", "1", "--json", as_json)

    outcome = command("check", book, "--roster", as_json)

    assert (planned.code, outcome.code) == (0, 0)
    assert "overal gehaald" in outcome.out


def test_a_lock_of_the_workbook_that_a_file_does_not_keep_is_a_broken_rule(
    command: Command, tmp_path: Path
) -> None:
    locked = (("Datum", "Naam", "Dienst", "Vast"), ("05/01/2027", "Anna Aerts", "Dag", "ja"))
    book = write_book(tmp_path / "team.xlsx", Rooster=locked)
    empty = {"format": "beurtrol-roster/1", "start": "2027-01-04", "weeks": 1}
    path = tmp_path / "leeg.json"
    path.write_text(json.dumps(empty | {"duties": [], "work": []}), "utf-8")

    outcome = command("check", book, "--roster", path)

    assert outcome.code == 1
    assert "wat vergrendeld was, dienst Dag" in outcome.out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param((), "staat geen rooster", id="no roster"),
        pytest.param(("--start", "2027-01-04"), "horen samen", id="start alone"),
        pytest.param(("--weeks", "2"), "horen samen", id="weeks alone"),
        pytest.param(("--roster", "nergens.json"), "bestaat niet", id="no file"),
    ],
)
def test_bad_usage_is_refused(
    command: Command, book: Path, arguments: tuple[str, ...], words: str
) -> None:
    outcome = command("check", book, *arguments)

    assert outcome.code == 2
    assert words in outcome.err
    assert outcome.out == ""


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param("geen json", "is geen rooster: verwacht is JSON", id="no JSON"),
        pytest.param('{"format": "x"}', "format: gevonden “x”", id="another format"),
        pytest.param(
            '{"format": "beurtrol-roster/1", "start": "2027-01-04", "weeks": 1, "work": [], '
            '"duties": [{"employee": "Zora"}]}',
            "duties[0].employee: gevonden “Zora”, verwacht iemand van het team",
            id="a stranger",
        ),
    ],
)
def test_a_file_that_holds_no_roster_of_the_team_is_refused(
    command: Command, book: Path, tmp_path: Path, content: str, words: str
) -> None:
    path = tmp_path / "rooster.json"
    path.write_text(content, "utf-8")

    outcome = command("check", book, "--roster", path, "--json", tmp_path / "uit.json")

    assert outcome.code == 2
    assert words in outcome.err
    assert not (tmp_path / "uit.json").exists()


def test_the_roster_file_is_not_overwritten(command: Command, book: Path, tmp_path: Path) -> None:
    path = tmp_path / "rooster.json"
    path.write_text("{}", "utf-8")

    outcome = command("check", book, "--roster", path, "--json", path)

    assert outcome.code == 2
    assert path.read_text("utf-8") == "{}"
