"""Where the screen stands in the window: how one comes in, and goes back to the grid."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from rostering.plan import Plan
from rostering.time import monday_of
from ui.desktop.parts import retint
from ui.desktop.room import Room
from ui.desktop.theme import Theme
from ui.desktop.views.roster_view import RosterView

if TYPE_CHECKING:
    from ui.application.happening.coming_back import Versions
    from ui.application.happening.what_if import Kind
    from ui.desktop.sick_call.controller import SickCalls
    from ui.desktop.sick_call.screen import SickCallScreen

_READY_MS: Final = 400
"""The roster that was opened is painted by then; the screen stands before anybody asks for it."""


class SickCallRoom(QObject):
    """Shows the screen in the place of the roster when somebody calls in."""

    moved_on = Signal()
    taken_over = Signal(object, str)
    publish_requested = Signal(object)
    """What was taken over, as the days of people, is to be published."""
    week_requested = Signal(object)
    """The Monday of the week in which something was taken over."""
    absence_requested = Signal(str)
    """Who is to be away."""
    person_requested = Signal(str)
    """Whose form is to be seen."""

    def __init__(
        self,
        theme: Theme,
        pages: QStackedWidget,
        view: RosterView,
        present: Callable[[], Plan | None],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(pages)
        self._theme, self._now = theme, now
        self._pages, self._view, self._present = pages, view, present
        self._roster_page: QWidget | None = None
        self._calls: SickCalls | None = None
        self.versions: Versions | None = None
        """What gives the versions that were published, where there are any."""
        self._getting_ready = QTimer(self)
        self._getting_ready.setSingleShot(True)
        self._getting_ready.setInterval(_READY_MS)
        self._getting_ready.timeout.connect(lambda: self.calls)
        view.toolbar.sick_requested.connect(self.ask)

    @property
    def calls(self) -> SickCalls:
        """What holds the call; it is built at first use, as the first picture does without."""
        if self._calls is None:
            self._calls = self._build()
        return self._calls

    @property
    def screen(self) -> SickCallScreen:
        return self.calls.screen

    def _build(self) -> SickCalls:
        from ui.desktop.sick_call.controller import SickCalls
        from ui.desktop.sick_call.screen import SickCallScreen

        self._getting_ready.stop()
        screen = SickCallScreen(self._theme)
        calls = SickCalls(screen, self._now, self)
        self._pages.addWidget(screen)
        if self.versions is not None:
            calls.versions = self.versions
        calls.moved_on.connect(self._move)
        calls.taken_over.connect(self._take_over)
        calls.publish_requested.connect(self.publish_requested)
        return calls

    def connect_action(self, action: QAction) -> None:
        """Have an action of a menu open the screen."""
        action.triggered.connect(lambda _checked=False: self.ask())

    @property
    def is_open(self) -> bool:
        return self._calls is not None and self._calls.is_open

    @property
    def sentence(self) -> str:
        """Say how the call stands, if there is one."""
        return self._calls.sentence if self._calls is not None else ""

    def base_of(self, plan: Plan) -> Plan | None:
        """Return the plan before the call of which this one came, to mark what changed."""
        return None if self._calls is None else self._calls.base_of(plan)

    def forget(self) -> None:
        """Begin anew with another team."""
        if self._calls is not None:
            self._calls.forget()

    def wait(self) -> None:
        """End all work, before the window goes."""
        self._getting_ready.stop()
        if self._calls is not None:
            self._calls.wait()

    @property
    def chosen(self) -> tuple[str, date] | None:
        """The person and the day of the cell that is chosen in the grid."""
        chosen = self._view.grid.chosen()
        return None if chosen is None else chosen[:2]

    def ask(self, name: str = "", kind: Kind = "sick") -> None:
        """Open the screen for somebody, or for the row that is chosen; or for something else."""
        plan = self._present()
        if plan is None or self.is_open:
            return
        chosen = self._view.grid.chosen()
        day: date | None = None
        if chosen is not None:
            name, day = name or chosen[0], chosen[1]
        self.calls.start(plan, name, day, kind)

    def _move(self) -> None:
        """Show the screen, or what was in sight before it, with the keyboard in it."""
        shown = self._pages.currentWidget()
        if self.is_open and shown is not self.screen:
            self._roster_page = shown
            self._pages.setCurrentWidget(self.screen)
        elif not self.is_open and shown is self.screen and self._roster_page is not None:
            self._pages.setCurrentWidget(self._roster_page)
            if isinstance(self._roster_page, Room):
                self._roster_page.take_focus()
            else:
                self._view.grid.setFocus()
        self.moved_on.emit()

    def _take_over(self, plan: Plan, text: str, name: str, day: date) -> None:
        self.taken_over.emit(plan, text)
        self.week_requested.emit(monday_of(day))
        if name:
            self._view.grid.goto(name, day, "")

    def show_plan(self, plan: Plan) -> None:
        """Follow a change of the plan; where there is one, get ready for a call."""
        if self._calls is not None:
            self._calls.show_plan(plan)
        elif not self._getting_ready.isActive():
            self._getting_ready.start()

    def set_theme(self, theme: Theme) -> None:
        """Show the screen in another theme, if there is one already."""
        self._theme = theme
        if self._calls is not None:
            self.screen.set_theme(theme)
            retint(self.screen, theme)
            self._calls.set_theme()
