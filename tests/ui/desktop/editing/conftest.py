"""A team on stage with hands at the grid."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import Hands, hands_on


@pytest.fixture
def hands(qtbot: QtBot, set_stage: SetStage) -> Hands:
    return hands_on(qtbot, set_stage)
