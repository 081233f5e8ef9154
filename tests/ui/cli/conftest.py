from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.ui.cli.books import write_book
from ui.cli.app import run

START = ("--start", "2027-01-04")


@dataclass(frozen=True)
class Outcome:
    """What a command left: its exit code and its words."""

    code: int
    out: str
    err: str


Command = Callable[..., Outcome]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    def call(*arguments: object) -> Outcome:
        code = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return call


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write_book(tmp_path / "team.xlsx")
