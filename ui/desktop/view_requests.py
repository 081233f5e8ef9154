"""What the menus, the heads of the grid and one view ask of another."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from rostering.plan import Plan
from rostering.team.absences import Absence
from ui.desktop.collaborators import Collaborators
from ui.desktop.menus import Menus
from ui.desktop.rooms import ABSENCES, OVERVIEW, ROSTER, TEAM, TURNS, Rooms
from ui.desktop.sick_call.room import SickCallRoom

if TYPE_CHECKING:
    from ui.application.happening.what_if import Kind
    from ui.desktop.overview.room import OverviewRoom
    from ui.desktop.records.absence_room import AbsenceRoom
    from ui.desktop.records.room import ListRoom
    from ui.desktop.records.team_room import TeamRoom
    from ui.desktop.turns.room import TurnsRoom


class ViewRequests(QObject):
    """Brings the view in sight that something is asked of, and asks it."""

    taken_over = Signal(object, str)
    """The plan after a swap, and what the edit is called."""

    def __init__(
        self, rooms: Rooms, menus: Menus, sick_room: SickCallRoom, outside: Collaborators
    ) -> None:
        super().__init__(rooms)
        self._rooms, self._menus = rooms, menus
        self._sick_room, self._outside = sick_room, outside
        self._connect_menus()
        rooms.leaving.connect(self._leave_sick_call)
        sick_room.week_requested.connect(rooms.show_week)
        sick_room.absence_requested.connect(self._begin_absence)
        sick_room.person_requested.connect(self._show_person)

    def _connect_menus(self) -> None:
        menus = self._menus
        for (view, tab), action in menus.lists.items():
            action.triggered.connect(
                lambda _checked=False, place=(view, tab): self._show_list(*place)
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
        for kind, action in menus.what_if.items():
            action.triggered.connect(partial(self._ask_what_if, kind))

    # Lists

    def _show_list(self, key: str, tab: str) -> None:
        """Show one of the lists of a view, where a team is open."""
        self._rooms.show_view(key)
        if self._rooms.shown == key:
            self._lists(key).show_list(tab)

    def _lists(self, key: str) -> ListRoom:
        return cast("ListRoom", self._rooms.room(key))

    def _begin_new(self, key: str, tab: str) -> None:
        self._show_list(key, tab)
        self._lists(key).begin_new()

    def _begin_absence_here(self) -> None:
        """Ask for an absence: of whoever is chosen in the roster, if that is in sight."""
        self._begin_absence(*self._chosen_cell())

    def _begin_absence(self, name: str, day: date | None = None) -> None:
        """Ask for an absence of somebody."""
        from ui.application.records.people_texts import numeric_date

        self._show_list(ABSENCES, "absences")
        if not name:
            self._lists(ABSENCES).begin_new()
            return
        when = {} if day is None else {"from": numeric_date(day), "to": numeric_date(day)}
        self._lists(ABSENCES).page.begin_new({"name": name, **when})

    def _show_person(self, name: str) -> None:
        self._rooms.show_view(TEAM)
        cast("TeamRoom", self._rooms.room(TEAM)).show_person(name)

    def _begin_row(self) -> None:
        if self._rooms.has_rows:
            self._lists(self._rooms.shown).begin_new()

    def _move_row(self, by: int) -> None:
        if self._rooms.has_rows:
            self._lists(self._rooms.shown).move_row(by)

    # The turns, the roster and the report

    def _share_turns(self) -> None:
        self._rooms.show_view(TURNS)
        cast("TurnsRoom", self._rooms.room(TURNS)).bar.share_asked.emit()

    def ask_roster(self) -> None:
        """Ask for what a roster is to be made, in the view where it comes."""
        self._rooms.show_view(ROSTER)
        self._menus.plan.trigger()

    def _ask_report(self) -> None:
        self._rooms.show_view(OVERVIEW)
        cast("OverviewRoom", self._rooms.room(OVERVIEW)).ask_report()

    # Leave, swaps, reasons and sick calls

    def _ask_leave(self) -> None:
        """Ask whether leave can be had: for the cell that is chosen, or in the list at hand."""
        name, day = self._chosen_cell()
        if self._rooms.shown != ABSENCES:
            self._show_list(ABSENCES, "absences")
        self._absences.ask_leave(name, day)

    @property
    def _absences(self) -> AbsenceRoom:
        return cast("AbsenceRoom", self._rooms.room(ABSENCES))

    def _ask_what_if(self, kind: Kind, _checked: bool = False) -> None:
        self._sick_room.ask(kind=kind)

    def _chosen_cell(self) -> tuple[str, date | None]:
        """Return whose day is chosen in the grid, where that is in sight."""
        if self._rooms.is_elsewhere:
            return "", None
        return self._sick_room.chosen or ("", None)

    def _ask_swap(self) -> None:
        """Ask whether two people can swap, the chosen one first."""
        from ui.desktop.swapping.dialog import SwapDialog

        rooms, plan = self._rooms, self._rooms.plan
        horizon = None if plan is None else plan.roster_horizon()
        if plan is None or horizon is None:
            return
        self.swap = SwapDialog(rooms.theme, plan, horizon, self._outside.now, rooms.window())
        self.swap.taken.connect(self.taken_over)
        rooms.plan_shown.connect(self.swap.show_plan)
        self.swap.ask(*self._chosen_cell())
        self.swap.open()

    def _show_reasons(self, shown: bool) -> None:
        self._rooms.show_view(ABSENCES)
        self._absences.show_reasons(shown)

    def ask_sick(self, without: Plan, absence: Absence) -> None:
        """Open the screen for an absence that was just noted, as if it were not noted yet."""
        from ui.application.happening.sick_call import Answers

        if absence.employee is None:
            return
        calls = self._sick_room.calls
        calls.start(without, absence.employee, absence.first)
        until = "unknown" if absence.last is None else "date"
        day = max(absence.first, self._outside.today())
        answers = Answers(absence.employee, day, until=until, last=absence.last)  # type: ignore[arg-type]
        calls.screen.who.show_answers(answers)
        calls.screen.who.changed.emit(answers)

    def _leave_sick_call(self) -> None:
        if self._sick_room.is_open:
            self._sick_room.calls.leave()
