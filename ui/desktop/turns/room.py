"""Beurten: the room with the table and what stands below it; `making` adds what is done there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from rostering.plan import Plan
from rostering.time import Horizon, monday_of
from ui.application.editing.draft import Edit
from ui.application.turns.edits import Hands, Turn
from ui.application.turns.picture import TurnPicture, turn_picture
from ui.application.turns.sharing import new_turns
from ui.desktop.density import FITTING, Density
from ui.desktop.jobs import Solve
from ui.desktop.measures import DOCKED_FROM, MARGIN
from ui.desktop.parts import button, column, frame, label, row
from ui.desktop.room import Room
from ui.desktop.theme import Theme
from ui.desktop.turns.about_chosen import AboutChosen
from ui.desktop.turns.chosen_card import ChosenCard
from ui.desktop.turns.foot import StaffingFoot
from ui.desktop.turns.legend_card import LegendCard
from ui.desktop.turns.measures import BELOW
from ui.desktop.turns.model import TurnsModel
from ui.desktop.turns.others_card import OthersCard
from ui.desktop.turns.period import moved, period_around
from ui.desktop.turns.run import TurnsRun
from ui.desktop.turns.run_panel import RunPanel
from ui.desktop.turns.status import status_of
from ui.desktop.turns.table import TurnsTable
from ui.desktop.turns.table_fit import TableRoom, height_below
from ui.desktop.turns.toolbar import TurnsBar
from ui.desktop.weeks import first_week_shown

_USUAL = 13


class TurnsRoom(Room):
    """Shows the turns of a period; each edit is a step of its own."""

    print_asked = Signal()
    begun = Signal()
    """Another team was opened."""
    shown = Signal()
    """The plan is shown anew, or the proposal that is laid on it."""

    def __init__(
        self, theme: Theme, solve: Solve, seconds: float, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._theme, self._today = theme, today
        self._is_editable = True
        self._density: Density = FITTING
        self.horizon: Horizon | None = None
        self.picture: TurnPicture | None = None
        self.model = TurnsModel()
        self.bar = TurnsBar(theme)
        self.table = TurnsTable(theme, self.model)
        self.foot = StaffingFoot(theme, self.model, self.table)
        self.chosen, self.others = ChosenCard(theme), OthersCard(theme)
        self.legend = LegendCard(theme)
        self.panel = RunPanel(theme)
        self.empty = label("", "leeg", wraps=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.to_hours = button(
            self.tr("Naar Openingsuren"), on_click=lambda: self.view_requested.emit("hours")
        )
        self.run = TurnsRun(solve, seconds, self)
        self._about = AboutChosen(self.chosen, self.others, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        cards = row(self.chosen, self.others, self.legend, gap=1)
        for at, part in enumerate((31, 37, 32)):
            cards.setStretch(at, part)
        inside = QWidget()
        inside.setProperty("role", "plain")
        inside.setLayout(cards)
        self.below = QStackedWidget()
        self.below.addWidget(inside)
        self.below.addWidget(self.panel)
        self.below.setMinimumHeight(BELOW)
        shown = QWidget()
        layout = column(self.table, self.foot, self.below, gap=0)
        layout.setStretch(0, 3)
        layout.setStretch(2, 1)
        shown.setLayout(layout)
        self.pages = QStackedWidget()
        self.pages.addWidget(shown)
        way = row(None, self.to_hours, None)
        self.pages.addWidget(frame(column(None, self.empty, way, None, margin=MARGIN), "plain"))
        whole = column(self.bar, self.pages, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        bar, table = self.bar, self.table
        bar.stepped.connect(self.step)
        bar.today_asked.connect(self.show_today)
        bar.weeks_asked.connect(self.show_weeks)
        bar.print_asked.connect(self.print_asked)
        table.scrolled.connect(self.foot.update)
        table.chosen.connect(self._show_chosen)
        self.run.improved.connect(self.refresh)
        for keys, do in (
            ("Alt+Left", lambda: self.step(-1)),
            ("Alt+Right", lambda: self.step(1)),
            ("Alt+Home", self.show_today),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    # The room as the window knows it

    @property
    def plan(self) -> Plan | None:
        return self._plan

    @property
    def today(self) -> date:
        return self._today()

    @override
    def show_plan(self, plan: Plan) -> None:
        if self.horizon is None:
            self.horizon = period_around(first_week_shown(plan, self.today), _USUAL)
        super().show_plan(plan)
        self.refresh()

    @override
    def begin(self) -> None:
        self.begun.emit()
        self._about.forget()
        self._plan = self.horizon = self.picture = None

    @override
    def take_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def set_editable(self, editable: bool) -> None:
        self._is_editable = editable
        self.show_editable()

    @property
    def can_edit(self) -> bool:
        """Tell whether turns can be edited now: not while a proposal waits."""
        return self._is_editable and not self.run.is_open

    def show_editable(self) -> None:
        """Offer the edits that can be made now."""
        for part in (self.table, self.chosen, self.others):
            part.can_edit = self.can_edit
        self.bar.share.setEnabled(self.can_edit)
        self.panel.take.setEnabled(self._is_editable)
        self._show_chosen()

    @override
    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for part in (self.table, self.foot, self.legend, self.panel):
            part.set_theme(theme)

    @override
    def wait(self) -> None:
        self.run.drop()
        self._about.wait()

    @property
    @override
    def sentence(self) -> str:
        if self.picture is None:
            return ""
        if self.run.is_running:
            return self.tr("Beurten worden verdeeld. Je rooster is nog niet gewijzigd.")
        if self.run.is_open:
            return self.tr("Voorstel, nog niet overgenomen.")
        return status_of(self.picture, self.today)

    # Which weeks

    def step(self, by: int) -> None:
        """Show the period before or after."""
        if self.horizon is not None:
            self._show(moved(self.horizon, by))

    def show_today(self) -> None:
        """Show the period that holds today."""
        if self.horizon is not None:
            self._show(period_around(self.today, self.horizon.weeks))

    def show_weeks(self, weeks: int) -> None:
        """Show a longer or shorter period around the one in sight."""
        if self.horizon is not None:
            day = self.today if self.today in self.horizon else self.horizon.start
            self._show(period_around(day, weeks))

    @override
    def show_found(self, name: str, day: date | None) -> bool:
        """Go to somebody, or to the first turn from a day on of whoever is at hand."""
        at_hand = self.table.current
        name = name or ("" if at_hand is None else at_hand.name)
        if self.horizon is not None and day is not None and day not in self.horizon:
            self._show(period_around(day, self.horizon.weeks))
        if not self.table.go_to(name, day):
            return False
        self.take_focus()
        return True

    def _show(self, horizon: Horizon) -> None:
        self.horizon = horizon
        self.refresh()
        # From what is chosen or today on: where the bar happens to be says nothing there.
        at_hand = self.table.current
        now = self.today if self.today in horizon else horizon.start
        self.table.show_from(monday_of(now if at_hand is None else at_hand.day))

    # Showing

    def refresh(self) -> None:
        """Show the plan, or the proposal that is laid on it."""
        plan, horizon = self._plan, self.horizon
        if plan is None or horizon is None:
            return
        kept = self.table.current
        shown = self.run.laid_on(plan)
        self.picture = turn_picture(plan if shown is None else shown.plan, horizon, self.today)
        self.model.show(self.picture, self.today, new_turns(plan, horizon, shown))
        self.bar.show_period(horizon)
        self.bar.paper.setEnabled(bool(plan.roster.mondays))
        self.legend.show_picture(self.picture)
        self._show_empty(plan)
        self._fit()
        # Where people and days stay the same, so does all that is chosen.
        if kept is not None and self.table.current != kept:
            self.table.choose(kept)
        self.shown.emit()
        self.below.setCurrentIndex(1 if self.run.is_open else 0)
        self.show_editable()
        self.moved.emit()

    def _show_empty(self, plan: Plan) -> None:
        if any(opening.turn is not None for opening in plan.openings):
            self.empty.setText(self.tr("In deze weken zijn er geen beurten."))
        else:
            self.empty.setText(self.tr("Duid in Openingsuren aan welke blokken een beurt zijn."))
        is_empty = self.picture is None or not self.picture.kinds
        self.to_hours.setVisible(not any(opening.turn is not None for opening in plan.openings))
        self.pages.setCurrentIndex(1 if is_empty else 0)
        self.bar.share.setVisible(not is_empty)

    @override
    def set_density(self, density: Density) -> None:
        self._density = density
        self._fit()

    def _fit(self) -> None:
        """Share out the room that there is."""
        if self.picture is not None and self.picture.kinds:
            room = TableRoom(self.width(), self.height(), self.pages.height())
            room.fit(self.table, self.foot, self.picture, self._theme, self._density)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bar.set_tight(self.window().width() < DOCKED_FROM)
        self.legend.setVisible(self.window().width() >= DOCKED_FROM)
        self.below.setMinimumHeight(height_below(self.height()))
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.table.hasFocus():
            self.take_focus()
        else:
            super().keyPressEvent(event)

    # What is chosen

    def _show_chosen(self) -> None:
        turn, is_proposed = self.table.current, self.run.is_open
        self._about.show(self.picture, turn, self.today, is_proposed=is_proposed)

    # Edits

    @property
    def hands(self) -> Hands | None:
        return None if self._plan is None or not self.can_edit else Hands(self._plan)

    def do(self, edit: Edit, chosen: Turn | None = None) -> None:
        """Make an edit one step, or say why it is not done."""
        if edit.refused:
            self.chosen.say(" ".join(edit.refused))
            return
        if edit.plan is not self._plan:
            self.changed.emit(edit.plan, edit.text)
            if chosen is not None:
                self.table.choose(chosen)
