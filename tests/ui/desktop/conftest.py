"""The window on its stage."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from solver import StopToken
from tests.ui.desktop.stage import Stage, make_stage
from ui.application.happening.event import Event


class SetStage(Protocol):
    def __call__(self, **changes: Any) -> Stage: ...


@pytest.fixture
def set_stage(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[SetStage]:
    """Build windows and close them after the test."""
    stages: list[Stage] = []

    def build(**changes: Any) -> Stage:
        stage = make_stage(qapp, tmp_path, **changes)
        stages.append(stage)
        # Keys reach the menus of the active window alone.
        with qtbot.waitActive(stage.window):
            stage.window.activateWindow()
        return stage

    yield build
    for stage in stages:
        stage.solve.free.set()
        stage.window.close()
        stage.window.deleteLater()


@pytest.fixture
def endless_search(monkeypatch: pytest.MonkeyPatch) -> list[StopToken]:
    """Let the search for repairs go on until it is stopped; return the tokens it was given."""
    tokens: list[StopToken] = []

    def search(call: Event, most: int, stop: StopToken | None = None) -> Iterator[Any]:
        assert stop is not None
        tokens.append(stop)
        ended = threading.Event()
        stop.on_stop(ended.set)
        ended.wait()
        yield from ()

    monkeypatch.setattr(Event, "alternatives", search)
    return tokens
