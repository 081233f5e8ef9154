"""Two weeks in a plan file, and somebody who publishes them."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.publishing_stage import TWO_WEEKS, Publisher, publisher


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "team.beurtrol"


@pytest.fixture
def who(qtbot: QtBot, set_stage: SetStage, tmp_path: Path) -> Publisher:
    return publisher(qtbot, set_stage, tmp_path, TWO_WEEKS)
