"""A file that is dropped on the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from tests.ui.desktop.conftest import SetStage

pytestmark = pytest.mark.gui


def test_a_file_dropped_on_the_window_opens(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/ergens/team.xlsx")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)

    stage.window.dragEnterEvent(enter)
    stage.window.dropEvent(drop)

    assert enter.isAccepted()
    qtbot.waitUntil(lambda: stage.window.session is not None)


@pytest.mark.parametrize(
    "urls",
    [[], ["/a/een.xlsx", "/a/twee.xlsx"]],
    ids=["no file", "two files"],
)
def test_what_is_not_one_file_cannot_be_dropped(set_stage: SetStage, urls: list[str]) -> None:
    stage = set_stage()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(url) for url in urls])
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.setAccepted(False)

    stage.window.dragEnterEvent(event)

    assert not event.isAccepted()
