"""Dag in detail: below the grid, the day that is chosen on a time axis."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea
from typing_extensions import override

from rostering.planned import is_planned
from rostering.time import WEEK, monday_of
from ui.application.dates import listed, long_day
from ui.desktop.fitting_label import Fitting
from ui.desktop.measures import GAP, ICON, MARGIN, TIGHT
from ui.desktop.models.day_lines import DayLines, day_lines
from ui.desktop.parts import button, column, frame, label, row, set_icon
from ui.desktop.theme import Theme
from ui.desktop.views.day_canvas import DayCanvas
from ui.desktop.views.roster_grid import RosterGrid

_MOST = 0.4
"""Part of the room that it takes at most; the rest scrolls."""
_ROOM = 34


class DayDetail(QFrame):
    """Follows what is chosen in the grid; hidden until it is asked for."""

    closed = Signal()
    sheet_requested = Signal()
    """Asks for the day on paper."""

    def __init__(self, theme: Theme, grid: RosterGrid) -> None:
        super().__init__()
        self._grid = grid
        self._day: date | None = None
        self.setProperty("role", "plain")
        self.title, self.note = label("", "strong"), Fitting("", "klein")
        self.close_button = button("", "arrow", self.closed.emit, self.tr("Sluit (Esc)"))
        self.close_button.setAccessibleName(self.tr("Sluit Dag in detail"))
        self.close_button.setFixedWidth(2 * ICON)
        set_icon(self.close_button, "close", theme)
        self.sheet_button = button(self.tr("Dagfiche"), on_click=self.sheet_requested.emit)
        self.sheet_button.setToolTip(self.tr("Deze dag op papier (Ctrl+Shift+F)"))
        set_icon(self.sheet_button, "printer", theme)
        head = row(self.title, self.note, self.sheet_button, self.close_button)
        head.setStretch(1, 1)
        head.setContentsMargins(MARGIN, TIGHT // 2, GAP, TIGHT // 2)
        self.canvas = DayCanvas(theme)
        self.canvas.opened.connect(self._open)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.canvas)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayout(column(frame(head, "callHead"), self._scroll, gap=0))
        grid.cell_chosen.connect(lambda _name, day, _block: self._follow(day))
        grid.place_chosen.connect(lambda _post, day, _block: self._follow(day))
        grid.shown.connect(self.renew)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self.canvas.set_theme(theme)

    def _follow(self, day: date) -> None:
        self._day = day
        self.renew()

    @property
    def day(self) -> date:
        """The day that is chosen, or the same day of the first week in sight."""
        week = self._grid.model.week
        day = self._day or self._grid.today or week.monday
        if week.monday <= day < week.monday + week.weeks * WEEK:
            return day
        return week.monday + timedelta(days=day.weekday())

    def renew(self) -> None:
        """Show the day anew, after another choice, another week or an edit."""
        plan, day = self._grid.plan, self.day
        if not self.isVisible() or plan is None:
            return
        found = day_lines(plan, day)
        has_roster = is_planned(plan, monday_of(day))
        self.title.setText(self.tr("Dag in detail: {0}").format(long_day(day)))
        self.note.setText(self._words(found, is_planned=has_roster))
        self.sheet_button.setEnabled(bool(found.blocks) and has_roster)
        self.canvas.show_day(found, self._grid.broken_on(day))
        most = round(self._grid.window().height() * _MOST)
        self.setFixedHeight(min(most, _ROOM + self.canvas.sizeHint().height() + GAP))

    def _words(self, day: DayLines, *, is_planned: bool) -> str:
        if not day.blocks:
            return self.tr("gesloten")
        if not is_planned:
            return self.tr("nog geen rooster")
        on_duty = self.tr("{0} van de {1} in dienst").format(len(day.lines), day.employed)
        parts = [on_duty]
        parts += [self.tr("vrij: {0}").format(listed(day.free))] if day.free else []
        parts += [self.tr("afwezig: {0}").format(listed(day.away))] if day.away else []
        return " · ".join(parts)

    def _open(self, line: int, block: int) -> None:
        """Go to the cell of a person, or to a place that lacks somebody."""
        day = self.canvas.day
        if day is None:
            return
        name = day.blocks[block].name
        if line < len(day.lines):
            self._grid.goto(day.lines[line].name, day.day, name)
        elif day.gaps[block]:
            self._grid.goto_place(day.gaps[block][0].post, day.day, name)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.renew()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
