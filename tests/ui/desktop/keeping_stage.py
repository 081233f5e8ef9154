"""The strip above the views that tells what could not be kept, read and clicked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.desktop.stage import Stage


def press(stage: Stage, words: str) -> None:
    [found] = [item for item in stage.window.keeping.strip.buttons if item.text() == words]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def said(stage: Stage) -> str:
    strip = stage.window.keeping.strip
    return "" if strip.isHidden() else strip.words.text()
