"""The window on a stage without a screen, and the hand that edits, pages and scrolls in it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from ui.desktop.app import make_window
from ui.desktop.collaborators import Collaborators
from ui.desktop.main_window import MainWindow
from ui.desktop.settings import AppSettings

_NOTCH = 120
_DRAGGED = 40
_PATIENCE = 600.0
"""Seconds to wait for something that has to come."""


class _Painted(QObject):
    """Notes when something was painted with a team in it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.is_done = False
        window.view.grid.table.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._window.session is not None:
            self.is_done = True
        return False


class WindowStage:
    """A window with a plan file, as it is after the start."""

    def __init__(self, settings: Path, file: Path, today: date) -> None:
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        self._app = app
        store = QSettings(str(settings), QSettings.Format.IniFormat)
        now = datetime.combine(today, datetime.min.time()) + timedelta(hours=9)
        outside = Collaborators(today=lambda: today, now=lambda: now)
        self.window = make_window(app, AppSettings(store), outside)
        self._judged = 0
        self.window.judge.judged.connect(self._count)
        painted = _Painted(self.window)
        self.window.show()
        self.window.open_path(file)
        self._wait(lambda: painted.is_done)
        # Keys reach the menus of the active window alone.
        self.window.activateWindow()
        self._wait(self.window.isActiveWindow)
        self._cells: Iterator[tuple[int, int, str]] = iter(())

    def _count(self) -> None:
        self._judged += 1

    def _wait(self, is_there: Callable[[], bool]) -> None:
        until = time.monotonic() + _PATIENCE
        while not is_there():
            if time.monotonic() > until:
                raise TimeoutError("the window did not come so far")
            # To look again and again would take the processor from the threads at work.
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def wait_judged(self) -> None:
        """Wait for the verdict about the whole roster."""
        self._wait(lambda: self._judged > 0)

    def rest(self) -> None:
        """Let nothing be at work beside what is measured."""
        self.window.judge.wait()
        self.window.explaining.wait()
        self._app.processEvents()
        # A running program lets widgets go by itself; events that are asked for here do not.
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def show_weeks(self, weeks: int) -> None:
        """Show one, two or four weeks."""
        self.window.menus.weeks[weeks].trigger()
        self._app.processEvents()

    # Edits

    def begin_edits(self) -> None:
        """Take the places at the desks of the week that is shown, one after the other."""
        model = self.window.view.grid.model
        places = [
            (row, column, model.state(row, column).code.lower())
            for row in range(model.rowCount())
            for column in range(model.columnCount())
            if model.state(row, column).kind == "post"
        ]
        self._cells = cycle(places)

    def clear(self, clock: Callable[[], float]) -> float:
        """Take somebody off a post with the key for it; return the seconds until all is shown."""
        row, column, _ = next(self._cells)
        took = self._key(row, column, Qt.Key.Key_Delete, clock)
        self.undo()
        return took

    def edit_twice(self, clock: Callable[[], float]) -> float:
        """Take somebody off a post and put them on it again; return the seconds of both."""
        row, column, code = next(self._cells)
        start = clock()
        self._key(row, column, Qt.Key.Key_Delete, clock)
        self._key(row, column, Qt.Key(ord(code.upper())), clock)
        return clock() - start

    def colour_drag(self, clock: Callable[[], float]) -> float:
        """Take hold of the next place and drag it; return the seconds until all is coloured."""
        row, column, _ = next(self._cells)
        table, hand = self.window.view.grid.table, self.window.editing.hand
        index = self.window.view.grid.model.index(row, column)
        table.scrollTo(index)
        table.setCurrentIndex(index)
        self.rest()
        place, left = table.visualRect(index).center(), Qt.MouseButton.LeftButton
        start = clock()
        QTest.mousePress(table.viewport(), left, pos=place)
        QTest.mouseMove(table.viewport(), place + QPoint(_DRAGGED, 0))
        assert hand.targets is not None
        while not hand.targets.is_complete:
            self._app.processEvents()
        took = clock() - start
        hand.cancel()
        return took

    def undo(self) -> None:
        """Take the last edit back."""
        self.window.menus.undo.trigger()
        self.rest()

    def _key(self, row: int, column: int, key: Qt.Key, clock: Callable[[], float]) -> float:
        table = self.window.view.grid.table
        session = self.window.session
        assert session is not None
        table.setFocus()
        table.setCurrentIndex(self.window.view.grid.model.index(row, column))
        self.rest()
        plan, judged = session.plan, self._judged
        start = clock()
        QTest.keyClick(table, key)
        self._app.processEvents()
        took = clock() - start
        assert session.plan is not plan
        assert self._judged > judged
        return took

    # Pages

    def repaint(self, clock: Callable[[], float]) -> float:
        """Paint all that is to be seen of the grid at once; return the seconds."""
        grid = self.window.view.grid
        parts: tuple[QWidget, ...] = (
            grid.table.viewport(),
            grid.table.days.viewport(),
            grid.table.people.viewport(),
            grid.band.viewport(),
        )
        start = clock()
        for part in parts:
            part.repaint()
        return clock() - start

    def first_page(self, clock: Callable[[], float]) -> float:
        """Go on a week and come back; return the seconds to paint the one on the way."""
        self.window.menus.after.trigger()
        took = self.repaint(clock)
        self.window.menus.before.trigger()
        self._app.processEvents()
        return took

    def next_week(self, clock: Callable[[], float]) -> float:
        """Go on a week with its keys; return the seconds until it is painted."""
        start = clock()
        QTest.keyClick(self.window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        self._app.processEvents()
        return clock() - start

    def wheel(self, notches: int, clock: Callable[[], float]) -> float:
        """Turn the wheel over the people; return the seconds until that is painted."""
        viewport = self.window.view.grid.table.viewport()
        place = QPointF(viewport.rect().center())
        event = QWheelEvent(
            place,
            viewport.mapToGlobal(place),
            QPoint(),
            QPoint(0, -notches * _NOTCH),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        start = clock()
        QApplication.sendEvent(viewport, event)
        self._app.processEvents()
        return clock() - start

    def close(self) -> None:
        """End all work and go."""
        self.window.close()
        self.window.deleteLater()
        self._app.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
