"""Pictures of a roster that is made, and of what can be seen of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pictures.visit import TODAY, Visit, visit_to_the_team

_ATTENTION = 1
_SECOND = 2
_FIRST_MS = 4_000


def take(app: QApplication, target: Path) -> None:
    """Take all pictures of this part."""
    with visit_to_the_team(app, target) as made:
        _views(made)
        _gap(made)
        _run(made)
    with visit_to_the_team(app, target, "dark") as made:
        made.goto("Tom Verhelst", TODAY, "VM1")
        made.picture("rooster-donker")


def _views(made: Visit) -> None:
    made.goto("Tom Verhelst", TODAY, "VM1")
    made.until(lambda: not made.window.explaining.is_working)
    made.picture("rooster")
    made.keys("Ctrl+T")
    made.picture("rooster-per-post")
    made.keys("Ctrl+T", "Alt+4")
    made.picture("rooster-vier-weken")
    made.keys("Alt+1")


def _gap(made: Visit) -> None:
    """Look at all that asks for attention, walk to the first place, and ask why."""
    tabs = made.window.side.tabBar()
    made.press(tabs, tabs.tabRect(_ATTENTION).center())
    made.picture("aandacht")
    made.keys("F8")
    made.keys("Shift+F1")
    made.until(lambda: not made.window.explaining.is_working)
    made.picture("waarom")


def _run(made: Visit) -> None:
    made.window.show_week(date(2027, 2, 1))
    made.rest()
    made.picture("lege-week")
    made.keys("Ctrl+R")
    made.picture("maak-rooster-kiezen")
    made.press_on("Start")
    made.until(lambda: _is_at_second(made))
    QTest.qWait(_FIRST_MS)
    made.picture("maak-rooster-bezig")
    proposals = made.window.proposals
    made.until(lambda: not proposals.is_running)
    made.until(lambda: proposals.dialog is not None)
    made.picture("maak-rooster-vergelijken", made.dialog)
    proposals.discard()
    made.come_back()


def _is_at_second(made: Visit) -> bool:
    """Tell whether the second proposal is being made, and a roster of it is in sight."""
    shown = made.window.proposals.provisional
    if shown is None or shown.plan is shown.base:
        return False
    return shown.at_work is not None and shown.at_work[0] == _SECOND
