"""Asks who can be at a seat, away from the event loop, and puts whoever is chosen there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, Signal
from PySide6.QtGui import QAction

from rostering.plan import Plan
from rostering.time import Horizon
from ui.application.editing.seating import Place, Takers, seat, takers
from ui.desktop.explanations import judged_weeks
from ui.desktop.jobs import Job
from ui.desktop.models.chosen import PlaceChoice
from ui.desktop.views.roster_grid import RosterGrid

if TYPE_CHECKING:
    from ui.desktop.editing.place_menu import PlaceMenu


class PlaceAsking(QObject):
    """Shows the menu of a seat."""

    found = Signal(object)
    """An edit that puts somebody at the place."""
    person_asked = Signal(QPoint)
    """The menu of whoever is chosen, who sits at no wanted place."""

    def __init__(
        self, grid: RosterGrid, plan: Callable[[], Plan | None], actions: Sequence[QAction]
    ) -> None:
        super().__init__(grid)
        self._grid, self._plan, self._actions = grid, plan, actions
        self.today: Callable[[], date] = date.today
        self.menu: PlaceMenu | None = None
        self._takers: Takers | None = None
        self._jobs: list[Job] = []
        grid.posts.menu_asked.connect(self._ask)

    def _ask(self, index: QModelIndex, at: QPoint) -> None:
        plan, seats = self._plan(), self._grid.posts.seats
        if plan is None or self.menu is not None:
            return
        spot, day = seats.spot(index), seats.day(index)
        if spot.kind not in ("seat", "open"):
            if spot.name:
                self.person_asked.emit(at)
            return
        place = Place(spot.post, day, spot.block, spot.name)
        weeks = judged_weeks(plan, None, PlaceChoice(spot.post, day, spot.block))
        if weeks is None:
            return
        from ui.desktop.editing.place_menu import PlaceMenu

        menu = PlaceMenu(plan, place, self._grid.posts.theme, self._grid)
        menu.offer([one for one in self._actions if spot.name or one is self._actions[-1]])
        menu.chosen.connect(lambda name: self._take(place, name))
        menu.closed.connect(self._forget)
        self.menu, self._takers = menu, None
        self._search(plan, place, weeks)
        menu.show_at(at)

    def _search(self, plan: Plan, place: Place, weeks: Horizon) -> None:
        today = self.today()
        job = Job(lambda: takers(plan, place, weeks, today), self)
        menu = self.menu
        job.done.connect(lambda found: self._show(menu, found))
        job.finished.connect(lambda: self._ended(job))
        self._jobs.append(job)
        job.start()

    def _show(self, menu: PlaceMenu | None, found: Takers) -> None:
        if menu is not None and menu is self.menu:
            self._takers = found
            menu.show_takers(found)

    def _take(self, place: Place, name: str) -> None:
        found = self._takers
        if found is None or found.choice is None or found.plan is not self._plan():
            return
        for candidate in found.choice.candidates:
            if candidate.employee == name:
                self.found.emit(seat(found, place, candidate))

    def _forget(self) -> None:
        self.menu = None

    def _ended(self, job: Job) -> None:
        self._jobs.remove(job)
        job.deleteLater()

    def wait(self) -> None:
        """End all work before the window goes."""
        for job in list(self._jobs):
            job.wait()
