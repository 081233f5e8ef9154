"""What is shown anew at every edit leaves nothing in memory, however long somebody works."""

from __future__ import annotations

import ctypes
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.desktop.parts import button, clear, label, set_icon
from ui.desktop.theme import load_theme

pytestmark = pytest.mark.gui

_LABELS, _ROUNDS = 100, 20
_ITEM = 96
"""Bytes that Qt takes to hold a part in its place."""


class _Memory(ctypes.Structure):
    """What the C library tells of memory: the eighth is what is in use."""

    _fields_ = [(f"figure_{number}", ctypes.c_size_t) for number in range(1, 11)]


def _in_use() -> int:
    tell = ctypes.CDLL(None).mallinfo2
    tell.restype = _Memory
    return int(tell().figure_8)


def _fill_and_clear(layout: QVBoxLayout) -> None:
    for _ in range(_LABELS):
        layout.addWidget(label("Wat"))
    clear(layout)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


@pytest.mark.skipif(sys.platform != "linux", reason="asks the C library of Linux")
def test_what_is_cleared_leaves_no_memory_in_use(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    layout = QVBoxLayout(host)
    _fill_and_clear(layout)

    before = _in_use()
    for _ in range(_ROUNDS):
        _fill_and_clear(layout)

    assert layout.count() == 0
    assert _in_use() - before < _ITEM * _LABELS * _ROUNDS / 2


def test_buttons_with_the_same_icon_share_its_pictures(qtbot: QtBot) -> None:
    pictures = set()
    for _ in range(2):
        made = button("Wat")
        qtbot.addWidget(made)
        set_icon(made, "clock", load_theme("light"))
        pictures.add(made.icon().pixmap(made.iconSize(), 1.0).cacheKey())

    assert len(pictures) == 1
