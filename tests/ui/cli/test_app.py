from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.ui.cli.conftest import Command


@pytest.mark.parametrize("name", ["", "plan", "check", "turns", "template", "import", "open"])
def test_help_is_in_dutch(command: Command, name: str) -> None:
    outcome = command(*filter(None, (name, "--help")))

    assert outcome.code == 0
    assert outcome.out.startswith(f"Gebruik: beurtrol {name}".strip())
    for english in ("Usage", "Options", "Commands", "Arguments", "required", "Show", "<path>"):
        assert english not in outcome.out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(("plannen",), "De opdracht “plannen” bestaat niet.", id="unknown command"),
        pytest.param(("plan",), "--start ontbreekt.", id="no start"),
        pytest.param(("template",), "BESTAND.xlsx ontbreekt.", id="no target"),
        pytest.param(("--plan",), "De optie --plan bestaat niet.", id="unknown option"),
        pytest.param(("herplan", "x"), "De opdracht “herplan” bestaat niet.", id="unknown"),
    ],
)
def test_bad_usage_is_told_in_dutch(
    command: Command, arguments: tuple[str, ...], words: str
) -> None:
    outcome = command(*arguments)

    assert outcome.code == 2
    assert outcome.err.splitlines() == [words, "Meer uitleg: beurtrol --help"]


def window(monkeypatch: pytest.MonkeyPatch, opened: list[Path | None]) -> None:
    """Put a window in place that only notes what it opens."""
    module = ModuleType("ui.desktop.app")

    def run(source: Path | None, _language: str | None) -> int:
        opened.append(source)
        return 0

    module.run = run  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "ui.desktop.app", module)


def test_without_arguments_the_window_opens(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path | None] = []
    window(monkeypatch, opened)

    assert command().code == 0
    assert opened == [None]


def test_open_shows_a_workbook_in_the_window(
    command: Command, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path | None] = []
    window(monkeypatch, opened)

    assert command("open", book).code == 0
    assert command("open").code == 0
    assert opened == [book, None]


def test_open_refuses_a_workbook_that_is_not_there(command: Command, tmp_path: Path) -> None:
    outcome = command("open", tmp_path / "nergens.xlsx")

    assert outcome.code == 2
    assert "bestaat niet" in outcome.err


def test_where_qt_cannot_start_one_sentence_says_so(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ui.desktop.app", None)

    outcome = command()

    assert outcome.code == 2
    assert outcome.err.startswith("Het venster kan hier niet openen")
    assert "Traceback" not in outcome.err


def test_the_command_runs_as_a_module_without_loading_qt_or_the_solver() -> None:
    code = (
        "import sys; sys.argv = ['beurtrol', '--help']\n"
        "import ui.cli\n"
        "try:\n    ui.cli.main()\n"
        "except SystemExit as end:\n    assert end.code == 0\n"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'PySide6', 'ortools'}))\n"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.splitlines()[-1] == "[]"
    module = subprocess.run(
        [sys.executable, "-m", "ui.cli", "--help"], capture_output=True, text=True, check=True
    )
    assert module.stdout.startswith("Gebruik: beurtrol")
