"""Goes to a person or a date that is looked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from rostering.plan import Plan
from ui.application.finding import Found, Hit, find, find_day
from ui.desktop.menus import Menus
from ui.desktop.rooms import ROSTER
from ui.desktop.shown_weeks import ShownWeeks
from ui.desktop.views.find_box import FindBox, in_corner
from ui.desktop.views.roster_grid import RosterGrid
from ui.desktop.views.step_buttons import StepButtons


class Finding(QObject):
    """The field at the end of the menu bar, and where it leads."""

    view_requested = Signal(str)
    """The key of the view in which what was found stands."""
    told = Signal(str)

    def __init__(
        self,
        window: QMainWindow,
        menus: Menus,
        weeks: ShownWeeks,
        grid: RosterGrid,
        plan: Callable[[], Plan | None],
    ) -> None:
        super().__init__(window)
        self._weeks, self._grid, self._plan = weeks, grid, plan
        self.shown_elsewhere: Callable[[Hit], bool] = lambda _hit: False
        """Shows what was found in another view that is in sight; whether it has a place there."""
        self.box = FindBox(self._find, self.tr("Zoek een persoon of datum (Ctrl+F)"))
        self.box.setEnabled(False)
        self.box.setToolTip(self.tr("Zoek een persoon of datum (Ctrl+F), ga naar datum (Ctrl+G)"))
        self.box.found.connect(self._go)
        self._before: QWidget | None = None
        self.box.left.connect(self._give_back)
        menus.find.triggered.connect(self.ask)
        menus.go_to.triggered.connect(self.ask_day)
        menus.find.enabledChanged.connect(self.box.setEnabled)
        # The menu bar does not keep it.
        self._corner = in_corner(StepButtons(menus.undo, menus.redo), self.box)
        window.menuBar().setCornerWidget(self._corner)

    def ask(self) -> None:
        self._remember()
        self.box.ask(self._find, self.tr("Zoek een persoon of datum"))

    def ask_day(self) -> None:
        self._remember()
        self.box.ask(self._find_day, self.tr("Datum, zoals 28/1 of week 5"))

    def _remember(self) -> None:
        """Know where the keyboard is in another view than the roster."""
        here = QApplication.focusWidget()
        self._before = None if here is self.box or self._grid.isVisible() else here
        if self._before is not None:
            self._before.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._before = None

    def _give_back(self) -> None:
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._grid.setFocus()

    def _find(self, text: str) -> Found:
        plan = self._plan()
        return Found(()) if plan is None else find(plan, text, self._near, self._weeks.today())

    def _find_day(self, text: str) -> Found:
        return find_day(text, self._near, self._weeks.today())

    @property
    def _near(self) -> date:
        """The day that is looked at: of days without a year the nearest is meant."""
        chosen = self._grid.chosen()
        return self._weeks.monday if chosen is None else chosen[1]

    def _go(self, hit: Hit) -> None:
        if self.shown_elsewhere(hit):
            return
        self.view_requested.emit(ROSTER)
        if hit.day is not None:
            self._goto_day(hit.day)
        else:
            self._goto_person(hit.name)

    def _goto_day(self, day: date) -> None:
        """Go to a day of whoever is chosen, else of the first person."""
        chosen = self._grid.chosen()
        self._weeks.bring(day)
        rows = self._grid.model.week.rows
        name = chosen[0] if chosen is not None else rows[0].name if rows else ""
        if name:
            self._grid.goto(name, day, "")

    def _goto_person(self, name: str) -> None:
        """Go to a person at the day and block that are chosen, else on the first day in sight."""
        self._weeks.let_in(name)
        chosen, week = self._grid.chosen(), self._grid.model.week
        if name not in [head.name for head in week.rows]:
            self.told.emit(self.tr("{0} is in deze weken niet in dienst.").format(name))
            return
        days = [column.day for column in week.columns]
        if chosen is not None and chosen[1] in days:
            self._grid.goto(name, chosen[1], chosen[2])
        elif days:
            self._grid.goto(name, days[0], "")
