"""Overzicht: how fair and how well staffed some weeks are, for the coordinator."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QScrollArea, QStackedWidget
from typing_extensions import override

from rostering.plan import Plan
from rostering.planned import planned_horizon
from rostering.time import Horizon
from ui.application.dates import horizon_span, horizon_title
from ui.application.overview.figures import Overview
from ui.application.overview.period import Period, beside, weeks_of
from ui.desktop.collaborators import Collaborators
from ui.desktop.fitting_label import Fitting
from ui.desktop.measures import DOCKED_FROM, GAP, MARGIN, TIGHT, WIDE_FROM
from ui.desktop.overview.board import Board
from ui.desktop.overview.calculating import Calculating
from ui.desktop.overview.chart import Chart
from ui.desktop.overview.giving import Giving
from ui.desktop.parts import button, column, frame, label, retint, row, set_icon, tell_keys
from ui.desktop.room import Room
from ui.desktop.segments import Segments
from ui.desktop.theme import Theme

_ARROWS = {-1: ("chevron-left", "Alt+←"), 1: ("chevron-right", "Alt+→")}
"""Icon and keys per step."""


class OverviewRoom(Room):
    """Figures of a period of the roster; nothing is edited here."""

    plan_requested = Signal()
    """A roster is to be made: there is none to count in."""

    def __init__(self, theme: Theme, outside: Collaborators) -> None:
        super().__init__()
        self._theme = theme
        self._today = outside.today
        self._period = Period.FOUR
        self._day: date = outside.today()
        self._weeks: Horizon | None = None
        self._calculating = Calculating(self)
        self._calculating.done.connect(self._show_overview)
        self._calculating.failed.connect(self._show_failure)
        self.giving = Giving(self, outside)
        self.giving.told.connect(self.moved)
        self.board = Board(theme, outside.today)
        self.board.cell_requested.connect(self.cell_requested)
        self._build(theme)
        for keys, do in (
            ("Alt+Left", partial(self._step, -1)),
            ("Alt+Right", partial(self._step, 1)),
            ("Alt+Home", self._show_today),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def _build(self, theme: Theme) -> None:
        self.before = self._arrow(self.tr("Vorige periode"), -1, theme)
        self.after = self._arrow(self.tr("Volgende periode"), 1, theme)
        self._title = label(self.tr("Overzicht"), "titel")
        self._span = Fitting("", "klein")
        self._period_words = dict(self._period_names())
        self._short_words = {
            Period.FOUR.value: self.tr("4 w."),
            Period.QUARTER.value: self.tr("13 w."),
        }
        self.periods = Segments(self.tr("Periode"), list(self._period_words.items()))
        for made in self.periods.buttons.values():
            made.setSizePolicy(made.sizePolicy().Policy.Fixed, made.sizePolicy().Policy.Fixed)
        self.periods.choose(self._period.value)
        self.periods.chosen.connect(self._choose)
        self.picture = button(self.tr("Als afbeelding"))
        self.picture.setMenu(self._picture_menu())
        self.table = button(self.tr("Als tabel"), on_click=self._make_table)
        self.report = button(self.tr("Verslag"), "primary", self.ask_report)
        for made, name, role in (
            (self.picture, "image", "text"),
            (self.table, "file-sheet", "text"),
            (self.report, "report", "onacc"),
        ):
            set_icon(made, name, theme, role)
        self._words = {made: made.text() for made in (self.picture, self.table, self.report)}
        self.table.setToolTip(self.tr("Deze cijfers als Excelwerkboek"))
        self.report.setToolTip(
            self.tr("Verslag voor de leidinggevende, PDF of Excel (Ctrl+Shift+R)")
        )
        self._bar = bar = row(self.before, self.after, self._title, self._span, self.periods)
        for made in (self.picture, self.table, self.report):
            bar.addWidget(made)
        bar.setStretch(3, 1)
        bar.setContentsMargins(MARGIN, GAP + TIGHT // 2, MARGIN, GAP + TIGHT // 2)
        self._fit_words(0)
        layout = column(frame(bar, "toolbar"), self._make_pages(), gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _make_pages(self) -> QStackedWidget:
        self.area = QScrollArea()
        self.area.setWidget(self.board)
        for card in self.board.cards:
            card.chart.walked.connect(partial(self._reveal, card.chart))
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = label("", "leeg", wraps=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.plan_button = button(self.tr("Maak rooster…"), "primary", self.plan_requested.emit)
        below = column(None, self.empty, row(None, self.plan_button, None), None, gap=0)
        self._nothing = frame(below, "plain")
        self.pages = QStackedWidget()
        self.pages.addWidget(self._nothing)
        self.pages.addWidget(self.area)
        return self.pages

    def _reveal(self, chart: Chart, place: QPoint) -> None:
        """Scroll to where the keyboard went: a large team does not fit the window."""
        there = chart.mapTo(self.board, place)
        self.area.ensureVisible(there.x(), there.y(), 0, 2 * MARGIN)

    def _arrow(self, name: str, by: int, theme: Theme) -> QPushButton:
        icon, keys = _ARROWS[by]
        made = button("", "arrow", lambda: self._step(by))
        tell_keys(made, name, keys)
        made.setFixedWidth(32)
        set_icon(made, icon, theme)
        return made

    def _period_names(self) -> list[tuple[str, str]]:
        return [
            (Period.WEEK.value, self.tr("Week")),
            (Period.FOUR.value, self.tr("4 weken")),
            (Period.QUARTER.value, self.tr("13 weken")),
            (Period.YEAR.value, self.tr("Jaar")),
            (Period.ALL.value, self.tr("Alles")),
        ]

    def _picture_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Bewaar als PNG…"), lambda: self._make_picture(to_file=True))
        menu.addAction(self.tr("Kopieer"), lambda: self._make_picture(to_file=False))
        return menu

    # What is shown

    @override
    def show_plan(self, plan: Plan) -> None:
        super().show_plan(plan)
        self._renew()

    @override
    def begin(self) -> None:
        self._plan = self._weeks = None
        self._day = self._today()
        self._calculating.forget()
        self.giving.sentence = ""
        self.board.overview = None

    def _choose(self, key: str) -> None:
        self._period = Period(key)
        self._renew()

    def _step(self, by: int) -> None:
        roster = None if self._plan is None else planned_horizon(self._plan)
        if roster is not None and self._weeks is not None:
            self._day = beside(roster, self._weeks, by) or self._day
            self._renew()

    def _show_today(self) -> None:
        self._day = self._today()
        self._renew()

    def _renew(self) -> None:
        """Ask for the figures of the chosen weeks; what was there stays until they come."""
        if self._plan is None:
            return
        roster = planned_horizon(self._plan)
        self._weeks = None if roster is None else weeks_of(roster, self._period, self._day)
        for made, by in ((self.before, -1), (self.after, 1)):
            made.setEnabled(
                roster is not None
                and self._weeks is not None
                and beside(roster, self._weeks, by) is not None
            )
        for made in (self.picture, self.table, self.report):
            made.setEnabled(self._weeks is not None)
        if self._weeks is None:
            self._calculating.forget()
            self._show_empty(self.tr("Nog geen rooster, dus nog niets te tellen."), asks_plan=True)
            return
        self._span.setText(f"{horizon_title(self._weeks)}, {horizon_span(self._weeks)}")
        self._fit_title()
        if self.board.overview is None:
            self._show_empty(self.tr("De cijfers worden berekend…"))
        self._calculating.ask(self._plan, self._weeks)
        self.moved.emit()

    def _show_overview(self, overview: Overview) -> None:
        self.board.show_overview(overview)
        self.pages.setCurrentWidget(self.area)
        self.moved.emit()

    def _show_failure(self) -> None:
        self._show_empty(
            self.tr("Deze cijfers konden niet berekend worden. Je rooster is bewaard.")
        )
        self.moved.emit()

    def _show_empty(self, text: str, *, asks_plan: bool = False) -> None:
        self.empty.setText(text)
        self.plan_button.setVisible(asks_plan)
        self.pages.setCurrentWidget(self._nothing)

    # What is given away

    def _make_picture(self, *, to_file: bool) -> None:
        overview = self.board.overview
        if overview is not None:
            self.giving.give_picture(overview, self.board.size(), to_file=to_file)

    def _make_table(self) -> None:
        if self._plan is not None and self._weeks is not None:
            self.giving.ask_table(self._plan, self._weeks)

    def ask_report(self) -> None:
        """Ask where the report for the team manager goes, and write it."""
        if self._plan is not None and self._weeks is not None:
            self.giving.ask_report(self._plan, self._weeks)

    # The window

    @override
    def take_focus(self) -> None:
        (self.plan_button if self.plan_button.isVisible() else self.periods).setFocus()

    @override
    def set_editable(self, editable: bool) -> None:
        self.plan_button.setEnabled(editable)

    @override
    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.board.set_theme(theme)
        retint(self, theme)

    @override
    def wait(self) -> None:
        self._calculating.wait()
        self.giving.wait()

    @property
    @override
    def sentence(self) -> str:
        if self.giving.sentence:
            return self.giving.sentence
        if self._calculating.is_busy:
            return self.tr("De cijfers worden berekend…")
        return self.tr(
            "Enkel voor de coördinator. Het verslag telt afwezigheden vanaf vijf mensen."
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_words(self.window().width())
        self._fit_title()
        super().resizeEvent(event)

    def _fit_title(self) -> None:
        """Leave out the title only where the weeks would be cut off beside it."""
        self._title.hide()
        others = self._bar.minimumSize().width() - self._span.minimumSizeHint().width()
        weeks = "" if self._weeks is None else horizon_title(self._weeks)
        words = self._span.fontMetrics().horizontalAdvance(f"{weeks}…")
        title = self._title.sizeHint().width() + self._bar.spacing()
        self._title.setVisible(others + words + title <= self.width())

    def _fit_words(self, width: int) -> None:
        """Leave out words where there is little room."""
        for made, text in self._words.items():
            made.setText(text if width >= WIDE_FROM or made is self.report else "")
            made.setAccessibleName(text)
        for key, made in self.periods.buttons.items():
            text = self._period_words[key]
            made.setText(text if width >= DOCKED_FROM else self._short_words.get(key, text))
