"""Which weeks are in sight, how many, how large, and whether as people or as posts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from rostering.plan import Plan
from rostering.time import WEEK, monday_of
from ui.desktop.menus import Menus
from ui.desktop.views.roster_view import RosterView
from ui.desktop.weeks import first_week_shown

if TYPE_CHECKING:
    from ui.application.overview.targets import Target

_ZOOMS = (70, 80, 90, 100, 110, 125, 150, 175, 200)
"""Percent."""
_USUAL = 100
_NOTCH = 120


class ShownWeeks(QObject):
    """Follows the menus and the toolbar of the roster."""

    moved = Signal()
    """Another week is to be shown."""
    zoomed = Signal(int)
    """How large the roster is drawn now, in percent."""

    def __init__(
        self, view: RosterView, menus: Menus, today: Callable[[], date], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view, self._menus, self.today = view, menus, today
        self.monday = monday_of(today())
        self.zoom = _USUAL
        self._turned = 0
        self._connect(menus)
        for table in (view.grid.table, view.grid.posts, view.grid.band):
            table.viewport().installEventFilter(self)
        self._say()

    def _connect(self, menus: Menus) -> None:
        view = self._view
        menus.before.triggered.connect(lambda: self.move(-1))
        menus.after.triggered.connect(lambda: self.move(1))
        menus.today.triggered.connect(self.show_today)
        view.week_requested.connect(self.move)
        view.toolbar.today_requested.connect(self.show_today)
        menus.posts.triggered.connect(self.show_posts)
        view.toolbar.posts_requested.connect(self.show_posts)
        view.grid.people_requested.connect(lambda: self.show_posts(False))
        menus.only.triggered.connect(self._show_only)
        menus.day.toggled.connect(self._show_day)
        view.day.closed.connect(lambda: menus.day.setChecked(False))
        view.day.sheet_requested.connect(menus.day_sheet.trigger)
        for weeks, action in menus.weeks.items():
            action.triggered.connect(lambda _checked=False, number=weeks: self.show_weeks(number))
        view.weeks_chosen.connect(self.show_weeks)
        menus.larger.triggered.connect(lambda: self.step_zoom(1))
        menus.smaller.triggered.connect(lambda: self.step_zoom(-1))
        menus.usual_size.triggered.connect(lambda: self.zoom_to(_USUAL))

    # Which week

    def begin(self, plan: Plan) -> None:
        """Begin with the week of a team that was opened; the next refresh shows it."""
        self.monday = first_week_shown(plan, self.today())
        self._view.grid.model.only = ""
        self._say()

    def move(self, weeks: int) -> None:
        self.show(self.monday + weeks * WEEK)

    def show_today(self) -> None:
        self.show(monday_of(self.today()))

    def show(self, monday: date) -> None:
        self.monday = monday
        self.moved.emit()

    def bring(self, day: date, name: str = "") -> None:
        """Have a day in sight; the weeks stay where they are when it is.

        Args:
            day: the day.
            name: who is to be in sight as well; empty for whoever is.
        """
        self.let_in(name)
        monday = monday_of(day)
        is_there = self.monday <= monday < self.monday + self._view.grid.weeks * WEEK
        self.show(self.monday if is_there else monday)

    def show_target(self, target: Target) -> None:
        """Go to a cell of somebody, or to a place of a post."""
        self.bring(target.day, "" if target.post else target.name)
        if target.post:
            self._view.grid.goto_place(target.post, target.day, target.block)
        else:
            self._view.grid.goto(target.name, target.day, target.block)

    # How

    def show_posts(self, shown: bool) -> None:
        """Show posts in the place of people, or people again."""
        self._view.grid.show_posts(shown)
        self._say()

    def _show_only(self, only: bool) -> None:
        """Show the row of whoever is chosen alone, or everybody again."""
        chosen = self._view.grid.chosen()
        self._view.grid.model.only = chosen[0] if only and chosen is not None else ""
        self._say()
        self.moved.emit()

    def let_in(self, name: str) -> None:
        """Show everybody again, where somebody else than the one in sight is looked for."""
        if name and self._view.grid.model.only not in ("", name):
            self._show_only(False)

    def _show_day(self, shown: bool) -> None:
        """Show the day that is chosen in detail, or no more; the keys go back to the grid."""
        had_keys = self._view.day.isAncestorOf(QApplication.focusWidget() or self._view.grid)
        self._view.day.setVisible(shown)
        if had_keys and not shown:
            self._view.grid.setFocus()

    def show_weeks(self, weeks: int) -> None:
        """Show one, two or four weeks; another number changes nothing."""
        if weeks not in self._menus.weeks:
            return
        self._view.grid.show_weeks(weeks)
        self._say()
        self.moved.emit()

    def _say(self) -> None:
        grid = self._view.grid
        self._view.toolbar.show_choices(posts=grid.shows_posts, weeks=grid.weeks)
        self._menus.posts.setChecked(grid.shows_posts)
        self._menus.only.setChecked(bool(grid.model.only))
        self._menus.weeks[grid.weeks].setChecked(True)

    # How large

    def step_zoom(self, by: int) -> None:
        at = _ZOOMS.index(self.zoom) + by
        self.zoom_to(_ZOOMS[min(len(_ZOOMS) - 1, max(0, at))])

    def zoom_to(self, zoom: int) -> None:
        """Draw the roster so large, in percent, where that is one of the steps."""
        if zoom not in _ZOOMS:
            return
        self.zoom = zoom
        self._view.grid.set_zoom(zoom / _USUAL)
        self.zoomed.emit(zoom)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Zoom where the wheel is turned with Ctrl; fine wheels count until a whole notch."""
        if not isinstance(event, QWheelEvent):
            return super().eventFilter(watched, event)
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return super().eventFilter(watched, event)
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        if notches:
            self.step_zoom(notches)
        return True
