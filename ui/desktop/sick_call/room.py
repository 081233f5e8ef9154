"""Where the screen stands in the window: how one comes in, and goes back to the grid."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from rostering.plan import Plan
from rostering.time import monday_of
from ui.application.what_if import Kind
from ui.desktop.parts import retint
from ui.desktop.room import Room
from ui.desktop.sick_call.controller import SickCalls
from ui.desktop.sick_call.screen import SickCallScreen
from ui.desktop.theme import Theme
from ui.desktop.views.roster_view import RosterView


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
        self._pages, self._view, self._present = pages, view, present
        self._roster_page: QWidget | None = None
        self.screen = SickCallScreen(theme)
        self.calls = SickCalls(self.screen, now, self)
        pages.addWidget(self.screen)
        self.calls.moved_on.connect(self._move)
        self.calls.taken_over.connect(self._take_over)
        self.calls.publish_requested.connect(self.publish_requested)
        view.sick_requested.connect(self.ask)
        head = view.grid.table.people
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._show_menu)

    def connect_action(self, action: QAction) -> None:
        """Have an action of a menu open the screen."""
        action.triggered.connect(lambda _checked=False: self.ask())

    @property
    def is_open(self) -> bool:
        return self.calls.is_open

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

    def _show_menu(self, place: QPoint) -> None:
        head = self._view.grid.table.people
        row = head.logicalIndexAt(place)
        rows = self._view.grid.model.week.rows
        if not 0 <= row < len(rows):
            return
        menu = QMenu(head)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = rows[row].name
        sick = menu.addAction(self.tr("Ziekmelding…"), lambda: self.ask(name))
        sick.setEnabled(self._view.sick_button.isEnabled())
        away = menu.addAction(
            self.tr("Nieuwe afwezigheid…"), lambda: self.absence_requested.emit(name)
        )
        away.setEnabled(self._view.plan_button.isEnabled())
        menu.addAction(self.tr("Toon in Team"), lambda: self.person_requested.emit(name))
        menu.popup(head.mapToGlobal(place))

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
        self.calls.show_plan(plan)

    def set_theme(self, theme: Theme) -> None:
        self.screen.set_theme(theme)
        retint(self.screen, theme)
        self.calls.set_theme()
