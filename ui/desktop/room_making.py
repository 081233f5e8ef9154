"""How the views beside the roster are built: when they are asked for, as the start does without."""

from __future__ import annotations

from ui.desktop.collaborators import Collaborators
from ui.desktop.menus import Menus
from ui.desktop.room import Room
from ui.desktop.rooms import ABSENCES, HOURS, OVERVIEW, TEAM, TURNS, Rooms
from ui.desktop.view_requests import ViewRequests


class RoomMaking:
    """Builds views, and connects what is asked in one of them of the rest of the window."""

    def __init__(
        self, rooms: Rooms, requests: ViewRequests, menus: Menus, outside: Collaborators
    ) -> None:
        self._rooms, self._requests = rooms, requests
        self._menus, self._outside = menus, outside
        rooms.offer(TURNS, self._turns)
        rooms.offer(ABSENCES, self._absences)
        rooms.offer(TEAM, self._team)
        rooms.offer(HOURS, self._hours)
        rooms.offer(OVERVIEW, self._overview)

    def _turns(self) -> Room:
        from ui.desktop.turns.making import turns_room

        outside = self._outside
        room = turns_room(self._rooms.theme, outside.solve_turns, outside.time_limit, outside.today)
        room.print_asked.connect(self._menus.rotation.trigger)
        return room

    def _absences(self) -> Room:
        from ui.desktop.records.absence_room import AbsenceRoom

        room = AbsenceRoom(self._rooms.theme, self._outside.now, self._outside.ask_list)
        room.absences.sick_requested.connect(self._requests.ask_sick)
        room.reasons_shown.connect(self._menus.reasons.setChecked)
        room.reasons_shown.connect(lambda _shown: self._rooms.moved.emit())
        return room

    def _team(self) -> Room:
        from ui.desktop.records.team_room import TeamRoom

        return TeamRoom(self._rooms.theme, self._outside.today)

    def _hours(self) -> Room:
        from ui.desktop.hours.room import HoursRoom

        room = HoursRoom(self._rooms.theme, self._outside.today)
        room.closures_requested.connect(self._menus.lists[ABSENCES, "closures"].trigger)
        return room

    def _overview(self) -> Room:
        from ui.desktop.overview.room import OverviewRoom

        room = OverviewRoom(self._rooms.theme, self._outside)
        room.plan_requested.connect(self._requests.ask_roster)
        return room
