"""The views of the window: the rail that leads to them, and the one that is in sight."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from rostering.plan import Plan
from ui.application.dates import count
from ui.desktop.measures import WIDE_FROM
from ui.desktop.menus import Menus
from ui.desktop.parts import row
from ui.desktop.rail import Rail
from ui.desktop.room import Room
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from ui.application.finding import Hit
    from ui.application.overview.targets import Target

ROSTER, TURNS, ABSENCES, TEAM, OVERVIEW = "roster", "turns", "absences", "team", "overview"
HOURS, SETTINGS = "hours", "settings"
_ICONS = {
    ROSTER: "grid",
    TURNS: "calendar-turns",
    ABSENCES: "calendar-off",
    TEAM: "users",
    HOURS: "clock",
    OVERVIEW: "chart",
    SETTINGS: "sliders",
}


class Rooms(QWidget):
    """Holds the roster and, once they are asked for, the views beside it."""

    taken_over = Signal(object, str)
    """The plan from now on, and what the edit is called."""
    leaving = Signal()
    """A view is asked for: what stands over the present one goes."""
    moved = Signal()
    """Another view is in sight, or it has another sentence to say."""
    week_requested = Signal(object)
    """The Monday of a week to see in the roster."""
    cell_requested = Signal(object)
    """A `Target` to see in the roster."""
    themed = Signal(object)
    """Other colours, for what stands beside the views."""
    plan_shown = Signal(object)
    """The plan changed, or is one of another team."""

    def __init__(self, theme: Theme, menus: Menus, welcome: QWidget, host: QWidget) -> None:
        super().__init__()
        self.theme = theme
        self.plan: Plan | None = None
        self.shown = ROSTER
        """The key of the view in sight."""
        self._host = host
        self._is_editable = True
        self._rooms: dict[str, Room] = {}
        self._makers: dict[str, Callable[[], Room]] = {}
        self._actions = {**menus.views, SETTINGS: menus.settings}
        *views, settings = [
            (key, action.text().replace("&", ""), _ICONS[key], action.shortcut().toString())
            for key, action in self._actions.items()
        ]
        self.rail = Rail(theme, views, [settings])
        self.rail.hide()
        self.pages = QStackedWidget()
        self.pages.addWidget(welcome)
        self.pages.addWidget(host)
        layout = row(self.rail, self.pages, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.rail.chosen.connect(self.show_view)
        for key, action in self._actions.items():
            action.triggered.connect(lambda _checked=False, view=key: self.show_view(view))

    def offer(self, key: str, make: Callable[[], Room]) -> None:
        """Know how a view is built, once it is asked for."""
        self._makers[key] = make

    def room(self, key: str) -> Room:
        """Return a view, built when it is asked for first: the window starts without it."""
        if key not in self._rooms:
            room = self._makers[key]()
            room.changed.connect(self.taken_over)
            room.moved.connect(self.moved)
            room.week_requested.connect(self.show_week)
            room.cell_requested.connect(self.show_cell)
            room.view_requested.connect(self.show_view)
            room.set_editable(self._is_editable)
            room.set_narrow(self.window().width() < WIDE_FROM)
            self.pages.addWidget(room)
            self._rooms[key] = room
        return self._rooms[key]

    # Which view is in sight

    @property
    def is_elsewhere(self) -> bool:
        """Tell whether another view than the roster is in sight."""
        return self.shown != ROSTER

    def begin(self) -> None:
        """Show the roster of a team that was opened."""
        self.plan = None
        for room in self._rooms.values():
            room.begin()
        self.rail.show()
        self.show_view(ROSTER)

    def show_view(self, key: str) -> None:
        if self.rail.isHidden():
            return
        self.leaving.emit()
        self.shown = key
        self.rail.choose(key)
        self._actions[key].setChecked(True)
        room = None if key == ROSTER else self.room(key)
        self.pages.setCurrentWidget(self._host if room is None else room)
        if room is not None and self.plan is not None:
            room.show_plan(self.plan)
            room.take_focus()
        self.moved.emit()

    def show_week(self, monday: date) -> None:
        self.show_view(ROSTER)
        self.week_requested.emit(monday)

    def show_cell(self, target: Target) -> None:
        self.show_view(ROSTER)
        self.cell_requested.emit(target)

    def show_found(self, hit: Hit) -> bool:
        """Show what was found in the view in sight, where that is not the roster."""
        return self.is_elsewhere and self._rooms[self.shown].show_found(hit.name, hit.day)

    @property
    def has_rows(self) -> bool:
        """Tell whether lists are in sight to which a row can be added."""
        return self.is_elsewhere and self._rooms[self.shown].has_rows

    def wait(self) -> None:
        for room in self._rooms.values():
            room.wait()

    # What the views show

    def show_plan(self, plan: Plan) -> None:
        self.plan = plan
        if self.is_elsewhere:
            self._rooms[self.shown].show_plan(plan)
        self.plan_shown.emit(plan)

    @property
    def sentence(self) -> str:
        """What the view in sight has to say."""
        return self._rooms[self.shown].sentence if self.is_elsewhere else ""

    def set_editable(self, editable: bool) -> None:
        """Let nothing be edited while a run is open, or where nothing can be kept."""
        self._is_editable = editable
        for room in self._rooms.values():
            room.set_editable(editable)

    def show_violations(self, number: int) -> None:
        """Say on the rail how many hard rules are broken in the roster."""
        meaning = count(number, self.tr("fout in het rooster"), self.tr("fouten in het rooster"))
        self.rail.set_badge(ROSTER, number, meaning)

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.rail.set_theme(theme)
        for room in self._rooms.values():
            room.set_theme(theme)
        self.themed.emit(theme)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.window().width() >= WIDE_FROM
        self.rail.set_wide(wide)
        for room in self._rooms.values():
            room.set_narrow(not wide)
        super().resizeEvent(event)
