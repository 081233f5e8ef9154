"""The views of the window beside their rail: which one is in sight, and what it asks for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from rostering.plan import Plan
from rostering.team.absences import Absence
from ui.application.dates import count
from ui.desktop.collaborators import Collaborators
from ui.desktop.measures import WIDE_FROM
from ui.desktop.menus import Menus
from ui.desktop.parts import row
from ui.desktop.rail import Rail
from ui.desktop.room import Room
from ui.desktop.sick_call.room import SickCallRoom
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from ui.application.finding import Hit
    from ui.application.happening.what_if import Kind
    from ui.application.overview.targets import Target
    from ui.desktop.overview.room import OverviewRoom
    from ui.desktop.records.absence_room import AbsenceRoom
    from ui.desktop.records.room import ListRoom
    from ui.desktop.records.team_room import TeamRoom
    from ui.desktop.turns.room import TurnsRoom

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
    swapped = Signal(object, str)
    """The same, where it is a swap."""
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

    def __init__(
        self, theme: Theme, menus: Menus, welcome: QWidget, host: QWidget, outside: Collaborators
    ) -> None:
        super().__init__()
        self._theme, self._menus, self._host, self._outside = theme, menus, host, outside
        self._plan: Plan | None = None
        self._is_editable = True
        self._key = ROSTER
        self._sick_room: SickCallRoom | None = None
        self._rooms: dict[str, Room] = {}
        self._build: dict[str, Callable[[], Room]] = {
            TURNS: self._make_turns,
            ABSENCES: self._make_absences,
            TEAM: self._make_team,
            HOURS: self._make_hours,
            OVERVIEW: self._make_overview,
        }
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
        self._connect()

    def _connect(self) -> None:
        menus = self._menus
        self.rail.chosen.connect(self.show_view)
        for key, action in self._actions.items():
            action.triggered.connect(lambda _checked=False, view=key: self.show_view(view))
        for (view, tab), action in menus.lists.items():
            action.triggered.connect(
                lambda _checked=False, place=(view, tab): self.show_list(*place)
            )
        menus.new_person.triggered.connect(lambda: self._begin_new(TEAM, "people"))
        menus.new_absence.triggered.connect(self._begin_absence_here)
        menus.new_row.triggered.connect(self._begin_row)
        menus.row_up.triggered.connect(lambda: self._move_row(-1))
        menus.row_down.triggered.connect(lambda: self._move_row(1))
        menus.reasons.triggered.connect(self._show_reasons)
        menus.share.triggered.connect(self._share_turns)
        menus.leave.triggered.connect(lambda _checked=False: self._ask_leave())
        menus.swap.triggered.connect(lambda _checked=False: self._ask_swap())
        menus.report.triggered.connect(self._ask_report)

    # Building

    def _make_team(self) -> Room:
        from ui.desktop.records.team_room import TeamRoom

        return TeamRoom(self._theme, self._outside.today)

    def _make_turns(self) -> Room:
        from ui.desktop.turns.making import turns_room

        outside = self._outside
        room = turns_room(self._theme, outside.solve_turns, outside.time_limit, outside.today)
        room.print_asked.connect(self._menus.rotation.trigger)
        return room

    def _share_turns(self) -> None:
        self.show_view(TURNS)
        room: TurnsRoom = self._rooms[TURNS]  # type: ignore[assignment]
        room.bar.share_asked.emit()

    def _make_hours(self) -> Room:
        from ui.desktop.hours.room import HoursRoom

        room = HoursRoom(self._theme, self._outside.today)
        room.closures_requested.connect(self._menus.lists[ABSENCES, "closures"].trigger)
        return room

    def _make_absences(self) -> Room:
        from ui.desktop.records.absence_room import AbsenceRoom

        room = AbsenceRoom(self._theme, self._outside.now, self._outside.ask_list)
        room.absences.sick_requested.connect(self._ask_sick)
        room.reasons_shown.connect(self._menus.reasons.setChecked)
        room.reasons_shown.connect(lambda _shown: self.moved.emit())
        return room

    def _make_overview(self) -> Room:
        from ui.desktop.overview.room import OverviewRoom

        room = OverviewRoom(self._theme, self._outside)
        room.plan_requested.connect(self._make_roster)
        return room

    def _make_roster(self) -> None:
        """Ask for what a roster is to be made, in the view where it comes."""
        self.show_view(ROSTER)
        self._menus.plan.trigger()

    def offer_settings(self, make: Callable[[], Room]) -> None:
        """Know how the view of the settings is built."""
        self._build[SETTINGS] = make

    def _room(self, key: str) -> Room:
        """Return a view, built when it is asked for first: the window starts without it."""
        if key not in self._rooms:
            room = self._build[key]()
            room.changed.connect(self.taken_over)
            room.moved.connect(self.moved)
            room.week_requested.connect(self._show_week)
            room.cell_requested.connect(self._show_cell)
            room.view_requested.connect(self.show_view)
            room.set_editable(self._is_editable)
            room.set_narrow(self.window().width() < WIDE_FROM)
            self.pages.addWidget(room)
            self._rooms[key] = room
        return self._rooms[key]

    def connect_sick_calls(self, sick_room: SickCallRoom) -> None:
        """Know the screen that stands over a view when somebody calls in."""
        self._sick_room = sick_room
        for kind, action in self._menus.what_if.items():
            action.triggered.connect(partial(self._ask_what_if, kind))
        sick_room.week_requested.connect(self._show_week)
        sick_room.absence_requested.connect(self._begin_absence)
        sick_room.person_requested.connect(self._show_person)

    # Which view is in sight

    @property
    def is_elsewhere(self) -> bool:
        """Tell whether another view than the roster is in sight."""
        return self._key != ROSTER

    def begin(self) -> None:
        """Show the roster of a team that was opened."""
        self._plan = None
        for room in self._rooms.values():
            room.begin()
        self.rail.show()
        self.show_view(ROSTER)

    def show_view(self, key: str) -> None:
        if self.rail.isHidden():
            return
        if self._sick_room is not None and self._sick_room.is_open:
            self._sick_room.calls.leave()
        self._key = key
        self.rail.choose(key)
        self._actions[key].setChecked(True)
        room = None if key == ROSTER else self._room(key)
        self.pages.setCurrentWidget(self._host if room is None else room)
        if room is not None and self._plan is not None:
            room.show_plan(self._plan)
            room.take_focus()
        self.moved.emit()

    def _show_week(self, monday: date) -> None:
        self.show_view(ROSTER)
        self.week_requested.emit(monday)

    def _show_cell(self, target: Target) -> None:
        self.show_view(ROSTER)
        self.cell_requested.emit(target)

    def show_list(self, key: str, tab: str) -> None:
        """Show one of the lists of a view."""
        self.show_view(key)
        if self._key == key:
            self._lists(key).show_list(tab)

    def show_found(self, hit: Hit) -> bool:
        """Show what was found in the view in sight, where that is not the roster."""
        return self.is_elsewhere and self._rooms[self._key].show_found(hit.name, hit.day)

    def _lists(self, key: str) -> ListRoom:
        room: ListRoom = self._rooms[key]  # type: ignore[assignment]
        return room

    def _begin_new(self, key: str, tab: str) -> None:
        self.show_list(key, tab)
        self._lists(key).begin_new()

    def _begin_absence_here(self) -> None:
        """Ask for an absence: of whoever is chosen in the roster, if that is in sight."""
        self._begin_absence(*self._chosen_cell())

    def _begin_absence(self, name: str, day: date | None = None) -> None:
        """Ask for an absence of somebody."""
        from ui.application.records.people_texts import numeric_date

        self.show_list(ABSENCES, "absences")
        if not name:
            self._lists(ABSENCES).begin_new()
            return
        when = {} if day is None else {"from": numeric_date(day), "to": numeric_date(day)}
        self._lists(ABSENCES).page.begin_new({"name": name, **when})

    def _show_person(self, name: str) -> None:
        self.show_view(TEAM)
        room: TeamRoom = self._rooms[TEAM]  # type: ignore[assignment]
        room.show_person(name)

    def _begin_row(self) -> None:
        if self.has_rows:
            self._lists(self._key).begin_new()

    def _move_row(self, by: int) -> None:
        if self.has_rows:
            self._lists(self._key).move_row(by)

    @property
    def has_rows(self) -> bool:
        """Tell whether lists are in sight to which a row can be added."""
        return self.is_elsewhere and self._rooms[self._key].has_rows

    def wait(self) -> None:
        for room in self._rooms.values():
            room.wait()

    # What the views show

    def show_plan(self, plan: Plan) -> None:
        self._plan = plan
        if self.is_elsewhere:
            self._rooms[self._key].show_plan(plan)
        self.plan_shown.emit(plan)

    @property
    def sentence(self) -> str:
        """What the view in sight has to say."""
        return self._rooms[self._key].sentence if self.is_elsewhere else ""

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
        self._theme = theme
        self.rail.set_theme(theme)
        for room in self._rooms.values():
            room.set_theme(theme)
        self.themed.emit(theme)

    # Reasons, leave and sick calls

    def _ask_leave(self) -> None:
        """Ask whether leave can be had: for the cell that is chosen, or in the list at hand."""
        name, day = self._chosen_cell()
        if self._key != ABSENCES:
            self.show_list(ABSENCES, "absences")
        room: AbsenceRoom = self._rooms[ABSENCES]  # type: ignore[assignment]
        room.ask_leave(name, day)

    def _ask_what_if(self, kind: Kind, _checked: bool = False) -> None:
        if self._sick_room is not None:
            self._sick_room.ask(kind=kind)

    def _chosen_cell(self) -> tuple[str, date | None]:
        """Return whose day is chosen in the grid, where that is in sight."""
        if self.is_elsewhere or self._sick_room is None:
            return "", None
        return self._sick_room.chosen or ("", None)

    def _ask_swap(self) -> None:
        """Ask whether two people can swap, the chosen one first."""
        from ui.desktop.swapping.dialog import SwapDialog

        horizon = None if self._plan is None else self._plan.roster_horizon()
        if self._plan is None or horizon is None:
            return
        window = self.window()
        self.swap = SwapDialog(self._theme, self._plan, horizon, self._outside.now, window)
        self.swap.taken.connect(self.taken_over)
        self.swap.taken.connect(self.swapped)
        self.plan_shown.connect(self.swap.show_plan)
        self.swap.ask(*self._chosen_cell())
        self.swap.open()

    def _show_reasons(self, shown: bool) -> None:
        self.show_view(ABSENCES)
        room: AbsenceRoom = self._rooms[ABSENCES]  # type: ignore[assignment]
        room.show_reasons(shown)

    def _ask_report(self) -> None:
        self.show_view(OVERVIEW)
        room: OverviewRoom = self._rooms[OVERVIEW]  # type: ignore[assignment]
        room.ask_report()

    def _ask_sick(self, without: Plan, absence: Absence) -> None:
        """Open the screen for an absence that was just noted, as if it were not noted yet."""
        from ui.application.happening.sick_call import Answers

        room = self._sick_room
        if room is None or absence.employee is None:
            return
        calls = room.calls
        calls.start(without, absence.employee, absence.first)
        until = "unknown" if absence.last is None else "date"
        day = max(absence.first, self._outside.today())
        answers = Answers(absence.employee, day, until=until, last=absence.last)  # type: ignore[arg-type]
        calls.screen.who.show_answers(answers)
        calls.screen.who.changed.emit(answers)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.window().width() >= WIDE_FROM
        self.rail.set_wide(wide)
        for room in self._rooms.values():
            room.set_narrow(not wide)
        super().resizeEvent(event)
