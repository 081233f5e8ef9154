from __future__ import annotations

from pathlib import Path

import pytest

import solver
from tests.ui.cli.conftest import Command

WEEK = ("--start", "2027-01-04", "--weeks", "1")
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
