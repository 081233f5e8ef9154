"""`beurtrol open` hands the window a file or a shared planning, and refuses what is neither."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.ui.cli.conftest import Command
from ui.application.keeping.sources import Place, SharedPlace

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)
ADDRESS = "postgresql+psycopg://karin:geheim@stad.be/planning"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Place | None]:
    """Return what the window was asked to open, and the language after it where one was asked."""
    asked: list[Any] = []

    def run(source: Place | None = None, language: str | None = None) -> int:
        asked.extend([source] if language is None else [source, language])
        return 0

    monkeypatch.setattr("ui.desktop.app.run", run)
    return asked


def test_a_shared_planning_opens_with_its_password(
    command: Command, opened: list[Place | None]
) -> None:
    outcome = command("open", "--store", ADDRESS)

    assert (outcome.code, opened) == (0, [SharedPlace(ADDRESS)])


def test_the_window_opens_in_a_language(command: Command, opened: list[Place | None]) -> None:
    outcome = command("open", "--taal", "EN")

    assert (outcome.code, opened) == (0, [None, "en"])


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        pytest.param(["--taal", "fr"], "“fr”; het moet nl of en zijn.", id="language"),
        pytest.param(["--store", "mysql://stad.be/x"], "dit adres is van iets anders", id="kind"),
        pytest.param(["weg.xlsx"], "“weg.xlsx” bestaat niet.", id="missing"),
        pytest.param([ADDRESS], "hoort bij --store", id="address as a file"),
        pytest.param(["weg.xlsx", "--store", ADDRESS], "kunnen niet samen", id="both"),
    ],
)
def test_what_cannot_be_opened_is_told_without_a_window(
    command: Command, opened: list[Place | None], arguments: list[str], sentence: str
) -> None:
    outcome = command("open", *arguments)

    assert outcome.code == 2
    assert sentence in outcome.err
    assert "geheim" not in outcome.err
    assert opened == []


@pytest.mark.parametrize("arguments", [[], ["open"]], ids=["alone", "open"])
def test_the_window_opens_empty(
    command: Command, opened: list[Place | None], arguments: list[str]
) -> None:
    outcome = command(*arguments)

    assert (outcome.code, opened) == (0, [None])


def test_a_file_opens_without_what_reads_options(tmp_path: Path) -> None:
    file = tmp_path / "team.beurtrol"
    file.touch()
    script = (
        "import sys, ui.desktop.app; from ui.cli.app import run; "
        "ui.desktop.app.run = lambda *_: print([*map(str, _), 'pydantic' in sys.modules]); "
        f"run(['open', {str(file)!r}])"
    )

    outcome = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert outcome.stdout.strip() == str([str(file), "None", False])
