"""Dialogs over the smallest window: their buttons stay on a small screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import a_full_week, a_plan
from ui.desktop.keeping.choices import EarlierDialog
from ui.desktop.keeping.differences import DifferencesDialog
from ui.desktop.keeping.history import HistoryDialog
from ui.desktop.measures import SMALLEST
from ui.desktop.swapping.dialog import SwapDialog
from ui.desktop.theme import load_theme

pytestmark = pytest.mark.gui
NOW = datetime(2027, 1, 5, 9, 30)


def a_swap(window: QWidget) -> QDialog:
    plan = a_full_week(a_plan())
    horizon = plan.roster_horizon()
    assert horizon is not None
    return SwapDialog(load_theme(), plan, horizon, lambda: NOW, window)


MAKERS: dict[str, Callable[[QWidget], QDialog]] = {
    "swap": a_swap,
    "history": lambda window: HistoryDialog((), NOW, window),
    "earlier versions": lambda window: EarlierDialog("Welke?", ["9u30"], lambda _: "", window),
    "differences": lambda window: DifferencesDialog("1", "2", (), lambda _: (), window),
}


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_a_dialog_is_no_larger_than_the_window_below(
    qtbot: QtBot, make: Callable[[QWidget], QDialog]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*SMALLEST)

    dialog = make(window)
    dialog.ensurePolished()

    assert dialog.width() <= SMALLEST[0]
    assert dialog.height() <= SMALLEST[1]
    assert dialog.minimumSizeHint().height() <= SMALLEST[1]
