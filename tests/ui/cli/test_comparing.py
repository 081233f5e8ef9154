"""A workbook that comes back from a colleague is held against the plan, line by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.cli.books import WHOLE_ROSTER, write_book
from tests.ui.cli.conftest import Command


@pytest.fixture
def planning(command: Command, tmp_path: Path) -> Path:
    path = tmp_path / "team.beurtrol"
    book = write_book(tmp_path / "team.xlsx", Rooster=WHOLE_ROSTER)
    assert command("import", book, path).code == 0
    return path


def test_a_workbook_that_was_given_away_and_not_changed_differs_in_nothing(
    command: Command, tmp_path: Path
) -> None:
    from data.examples import example_path

    planning, away = tmp_path / "stad.beurtrol", tmp_path / "weg.xlsx"
    command("import", example_path(), planning)
    command("export", planning, "--workbook", away)

    outcome = command("diff", planning, "--workbook", away)

    assert (outcome.code, outcome.out, outcome.err) == (0, "Geen verschil.\n", "")


def test_what_the_workbook_has_otherwise_is_listed(
    command: Command, planning: Path, tmp_path: Path
) -> None:
    changed = write_book(tmp_path / "terug.xlsx", Rooster=WHOLE_ROSTER[:-1])

    outcome = command("diff", planning, "--workbook", changed)

    assert outcome.code == 0
    assert outcome.out.splitlines()[0] == "Rooster: 1 dag anders"
    assert outcome.out.splitlines()[1].startswith("  ")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        pytest.param((), "Geef --version één of twee keer, of --workbook.", id="nothing chosen"),
        pytest.param(("--version", "1", "--workbook", "team.xlsx"), "kunnen niet samen", id="both"),
        pytest.param(("--workbook", "weg.xlsx"), "weg.xlsx", id="no workbook there"),
    ],
)
def test_what_cannot_be_compared_is_refused(
    command: Command, planning: Path, options: tuple[str, ...], words: str
) -> None:
    outcome = command("diff", planning, *options)

    assert outcome.code == 2
    assert words in outcome.err


def test_a_workbook_of_another_team_is_refused(
    command: Command, planning: Path, tmp_path: Path
) -> None:
    team = (("Instelling", "Waarde"), ("Naam", "Telefoonteam"), ("Feestdagen", "geen"))
    other = write_book(tmp_path / "telefoon.xlsx", Team=team, Rooster=WHOLE_ROSTER)

    outcome = command("diff", planning, "--workbook", other)

    assert outcome.code == 2
    assert outcome.err == f"“{other}” is van team “Telefoonteam”, niet van “Balieteam”.\n"


def test_a_plan_file_is_no_workbook(command: Command, planning: Path) -> None:
    outcome = command("diff", planning, "--workbook", planning)

    assert outcome.code == 2
    assert "is een planning; verwacht is een werkboek." in outcome.err
