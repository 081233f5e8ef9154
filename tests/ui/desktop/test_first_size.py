"""How large the window is when it opens for the first time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from ui.desktop.first_size import within
from ui.desktop.measures import USUAL


@pytest.mark.parametrize(
    ("screen", "expected"),
    [
        pytest.param(QSize(1920, 1040), QSize(1440, 900), id="full HD"),
        pytest.param(QSize(1366, 728), QSize(1366, 688), id="a small laptop"),
        pytest.param(QSize(1280, 680), QSize(1280, 640), id="full HD at 150 %"),
        pytest.param(QSize(2560, 860), QSize(1440, 820), id="wide and low"),
    ],
)
def test_the_first_window_is_as_large_as_usual_and_never_larger_than_the_screen(
    screen: QSize, expected: QSize
) -> None:
    assert within(screen, USUAL) == expected
