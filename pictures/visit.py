"""One visit to the program: a window that is worked with real keys, and looked at."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from pictures.menus import choose
from pictures.planning import planning_in
from pictures.small_png import write_png
from rostering.plan import Plan
from ui.desktop.app import make_window
from ui.desktop.collaborators import ChooseFile, Collaborators
from ui.desktop.settings import AppSettings, ThemeChoice

NOW = datetime(2027, 1, 12, 8, 40)
"""A Tuesday morning in the second week of the roster."""
TODAY = NOW.date()
SIZE = (1440, 900)
PATIENCE = 300.0
"""Seconds that anything may take on a slow computer."""
SEARCH = 120.0
"""Seconds for a search, for the three proposals of a roster together: with less they are alike."""


class Visit:
    """A window with a team; keys go to whatever has the keyboard."""

    def __init__(self, app: QApplication, target: Path, folder: Path, theme: ThemeChoice) -> None:
        self.app, self.target, self.folder = app, target, folder
        settings = AppSettings(QSettings(str(folder / "own.ini"), QSettings.Format.IniFormat))
        settings.theme = theme
        self.answer: Path | None = None
        self.window = make_window(app, settings, self._outside())
        self.window.resize(*SIZE)
        self.window.show()
        self.until(self.window.isActiveWindow)

    def _outside(self) -> Collaborators:
        ask: ChooseFile = lambda parent, title, suggestion: self.answer  # noqa: ARG005, E731
        return replace(
            Collaborators(),
            today=lambda: TODAY,
            now=lambda: NOW,
            time_limit=SEARCH,
            ask_open=ask,
            ask_workbook=ask,
            ask_list=ask,
            ask_folder=ask,
        )

    # Working

    def open(self, place: Path) -> None:
        """Open a file with the keys."""
        self.answer = place
        self.keys("Ctrl+O")
        self.until(lambda: self.window.session is not None)
        self.rest()

    def keys(self, *sequences: str) -> None:
        """Press keys, one after the other."""
        for sequence in sequences:
            QTest.keySequence(self._hands, QKeySequence(sequence))
            self.rest()

    def words(self, text: str) -> None:
        """Type a text."""
        QTest.keyClicks(self._hands, text)
        self.rest()

    @property
    def _hands(self) -> QWidget:
        """Whatever has the keyboard."""
        top = self.app.activePopupWidget() or self.app.activeWindow() or self.window
        return top.focusWidget() or top

    def press(self, part: QWidget, at: QPoint | None = None) -> None:
        """Click on a part, in the middle if nothing else is said."""
        middle = part.rect().center()
        QTest.mouseClick(part, Qt.MouseButton.LeftButton, pos=at or middle)
        self.rest()

    def press_on(self, text: str) -> None:
        """Press the button with this text, in whatever stands in front."""
        front = self.app.activeWindow() or self.window
        buttons = [one for one in front.findChildren(QAbstractButton) if one.isVisible()]
        self.press(next(one for one in buttons if one.text().replace("&", "") == text))

    def menu(self, text: str) -> None:
        """Choose an entry of a menu by what stands there."""
        entries = [one for _, menu in self.window.menus.by_menu() for one in menu]
        self.choose(next(one for one in entries if one.text().replace("&", "") == text))

    def choose(self, action: QAction) -> None:
        """Choose an entry of a menu with the mouse."""
        below = self.app.activeWindow() or self.window
        choose(action)
        # The first round of events brings the menu up that is gone by now.
        self.app.processEvents()
        if isinstance(self.app.activeWindow(), QMenu):
            # A window system gives the keyboard back to the window below a menu.
            below.activateWindow()
        self.rest()

    def goto(self, name: str, day: date, block: str) -> None:
        """Choose a cell of the roster."""
        self.window.weeks.bring(day)
        self.rest()
        # Keys that were pressed last count as held: they would add the cell to what is chosen.
        self.window.view.grid.table.clearSelection()
        self.window.view.grid.goto(name, day, block)
        self.window.view.grid.table.setFocus()
        self.rest()

    def until(self, condition: Callable[[], Any]) -> None:
        """Wait until something is so."""
        deadline = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > deadline:
                raise TimeoutError("the window did not come so far")
            QTest.qWait(20)

    def rest(self) -> None:
        """Let the window paint, and end what it calculates in short."""
        QTest.qWait(150)

    @property
    def dialog(self) -> QWidget:
        """The dialog in front of the window."""
        self.until(lambda: self.app.activeWindow() not in (None, self.window))
        found = self.app.activeWindow()
        assert found is not None
        return found

    @property
    def is_judged(self) -> bool:
        """Whether the line at the bottom tells of the roster already."""
        return "minimum" in self.window.status.sentence

    @property
    def plan(self) -> Plan:
        """The plan that is open."""
        assert self.window.session is not None
        return self.window.session.plan

    # Looking

    def picture(self, name: str, part: QWidget | None = None) -> None:
        """Write what the window, or a part of it, looks like."""
        self.rest()
        write_png((part or self.window).grab().toImage(), self.target / f"{name}.png")

    def picture_of_dialog(self, name: str) -> None:
        """Write what stands in front of the window, and close it."""
        self.picture(name, self.dialog)
        self.close_dialog()

    def close_dialog(self) -> None:
        """Close what stands in front of the window, and come back to it."""
        self.dialog.close()
        self.come_back()

    def come_back(self) -> None:
        """Do what a screen does when a dialog has closed: keys reach the active window alone."""
        self.rest()
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        self.rest()


@contextmanager
def visit(app: QApplication, target: Path, theme: ThemeChoice = "light") -> Iterator[Visit]:
    """Open a window without a team in a folder of its own, and end it."""
    with TemporaryDirectory() as folder:
        made = Visit(app, target, Path(folder), theme)
        try:
            yield made
        finally:
            made.window.close()
            made.window.deleteLater()
            QTest.qWait(50)


@contextmanager
def visit_to_the_team(
    app: QApplication, target: Path, theme: ThemeChoice = "light"
) -> Iterator[Visit]:
    """Open a window on a planning of our own with the example team."""
    with visit(app, target, theme) as made:
        made.open(planning_in(made.folder))
        # The roster is judged in the background; the figures follow.
        made.until(lambda: made.window.view.toolbar.pill.text() and made.is_judged)
        yield made
