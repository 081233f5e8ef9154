"""The picture of the absences as one part: its bar, the table, the rows below it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rostering.plan import Plan
from rostering.time import Horizon
from ui.application.absences.period import Zoom, moved, weeks_around
from ui.application.absences.picture import AbsencePicture
from ui.desktop.absences.bar import CalendarBar
from ui.desktop.absences.foot import CalendarFoot
from ui.desktop.absences.legend import CalendarLegend
from ui.desktop.absences.measures import (
    FOOT,
    HINT,
    LEAST,
    LEGEND,
    MOST,
    NAME,
    NAME_AROUND,
    NAME_NARROW,
    NAME_SPARE,
    ROWS,
)
from ui.desktop.absences.model import CalendarModel
from ui.desktop.absences.table import CalendarTable
from ui.desktop.absences.year import YearStrip
from ui.desktop.density import FITTING, Density, row_height
from ui.desktop.key_hints import KeyHints
from ui.desktop.measures import DOCKED_FROM
from ui.desktop.name_width import name_width
from ui.desktop.parts import column
from ui.desktop.theme import Theme

_NARROW = 640
"""Below this width the names get less room."""
_LEGEND_FROM = 480
"""So high the part has to be for its legend and the strip of the year."""


class CalendarView(QWidget):
    """Shows some weeks of a plan."""

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__()
        self._today, self._theme = today, theme
        self._plan: Plan | None = None
        self._density: Density = FITTING
        self.zoom: Zoom = "quarter"
        self.horizon: Horizon | None = None
        self.model = CalendarModel()
        self.bar = CalendarBar(theme)
        self.table = CalendarTable(theme, self.model)
        self.year = YearStrip(theme, self.model, self.table)
        self.foot = CalendarFoot(theme, self.model, self.table)
        self.legend = CalendarLegend(theme)
        self.hint = KeyHints(
            self.tr("Sleep over dagen"),
            [
                (self.tr("Enter"), self.tr("nieuw")),
                (self.tr("Shift+pijl"), self.tr("meer dagen")),
                ("H", self.tr("halve dag")),
                ("G", self.tr("keur goed")),
                (self.tr("Del"), self.tr("verwijder")),
                (self.tr("Ctrl+Shift+pijl"), self.tr("korter of langer")),
            ],
        )
        self.hint.setFixedHeight(HINT)
        layout = column(self.bar, self.year, self.table, self.foot, self.legend, None, gap=0)
        layout.setStretch(2, 1000)
        layout.setStretch(5, 1)
        layout.addWidget(self.hint)
        # White below the last row as well: it is the same sheet.
        self.setProperty("role", "plain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setLayout(layout)
        self._connect()

    def _connect(self) -> None:
        self.bar.stepped.connect(self.step)
        self.bar.today_asked.connect(self.show_today)
        self.bar.zoom_asked.connect(lambda key: self.show_zoom(self.bar.zoom_of(key)))
        self.year.day_asked.connect(self.show_day)
        self.table.beyond.connect(self.step)
        self.table.sought.connect(self.show_day)
        for part in (self.foot, self.year):
            self.table.scrolled.connect(part.update)
        for keys, do in (
            ("Alt+Left", lambda: self.step(-1)),
            ("Alt+Right", lambda: self.step(1)),
            ("Alt+Home", self.show_today),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    # Which weeks

    def step(self, by: int) -> None:
        """Show the period before or after."""
        if self.horizon is not None:
            self._show(moved(self.horizon, self.zoom, by))

    def show_today(self) -> None:
        self.show_day(self._today())

    def show_day(self, day: date) -> None:
        """Show the period in which a day lies, and bring the day in sight."""
        self._show(weeks_around(day, self.zoom))
        if self.model.names:
            self.table.scrollTo(self.model.index(0, self.model.column_of(day)))

    def show_zoom(self, zoom: Zoom) -> None:
        """Show a longer or shorter period around the day that is chosen, or today."""
        spot = self.model.spot(self.table.currentIndex())
        horizon = self.horizon
        self.zoom = zoom
        today = self._today()
        day = today if horizon is None or today in horizon else horizon.start
        self.show_day(day if spot is None else spot.day)
        if spot is not None:
            self.table.go_to(spot.name, spot.day)

    def _show(self, horizon: Horizon) -> None:
        self.horizon = horizon
        self.refresh()

    def show_plan(self, plan: Plan) -> None:
        """Show a plan; another team begins at today."""
        is_other = self._plan is None or self._plan.settings.name != plan.settings.name
        self._plan = plan
        if is_other or self.horizon is None:
            self.horizon = weeks_around(self._today(), self.zoom)
        self.refresh()

    def refresh(self) -> None:
        if self._plan is None or self.horizon is None:
            return
        spot = self.model.spot(self.table.currentIndex())
        self.model.show(AbsencePicture(self._plan, self.horizon, self._today()))
        if (
            spot is not None
            and spot.day in self.horizon
            and not self.table.currentIndex().isValid()
        ):
            self.table.go_to(*spot)
        self.bar.show_period(self.horizon, self.zoom)
        self._fit()
        for part in (self.foot, self.year, self.table.viewport()):
            part.update()

    def set_with_reasons(self, shown: bool) -> None:
        self.model.with_reasons = shown
        self.table.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for part in (self.table, self.foot, self.legend, self.year):
            part.set_theme(theme)

    # Sizes

    def set_density(self, density: Density) -> None:
        """Make rows as high as all of them fit, or as was chosen."""
        self._density = density
        self._fit()

    def _fit(self) -> None:
        """Share out the width over the days, and the height over the people."""
        if not self.model.days:
            return
        table, people = self.table, len(self.model.names)
        number = len(self.model.days)
        bare = self.width() - table.verticalScrollBar().sizeHint().width()
        least, most = NAME_NARROW, NAME - NAME_NARROW
        if self.width() >= _NARROW:
            least, most = NAME, min(NAME_SPARE, bare - NAME - LEAST[self.zoom] * number)
        names = name_width(self._theme, self.model.names, least, most, NAME_AROUND)
        table.people.setFixedWidth(names)
        room = bare - names
        whole = max(LEAST[self.zoom] * number, min(MOST[self.zoom] * number, room))
        table.days.share_out(whole)
        is_high = self.height() >= _LEGEND_FROM
        for part in (self.legend, self.hint):
            part.setVisible(is_high)
        self.year.setVisible(is_high and self.zoom != "year")
        above = self.bar.sizeHint().height() + table.days.sizeHint().height()
        above += self.year.height() if self.year.isVisibleTo(self) else 0
        below = 2 * FOOT + (LEGEND + HINT if is_high else 0)
        bar = table.horizontalScrollBar().sizeHint().height() if whole > room else 0
        left = self.height() - above - below - bar
        high = row_height(people, left, ROWS[self._density])
        table.people.setDefaultSectionSize(high)
        # The rows below the people stand right under the last one.
        table.setMaximumHeight(table.days.sizeHint().height() + people * high + bar)
        table.days.updateGeometry()
        table.updateGeometries()
        layout = self.layout()
        if layout is not None:
            layout.activate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bar.set_tight(self.window().width() < DOCKED_FROM)
        self._fit()
