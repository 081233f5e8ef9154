"""Maak rooster: choose what to plan, watch the goals improve, take a roster over or not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QStackedWidget, QWidget
from typing_extensions import override

from rostering.plan import Plan
from rostering.time import Horizon
from ui.application.dates import horizon_span, horizon_title
from ui.desktop.measures import CARD, GAP, MARGIN, PANEL_RUN
from ui.desktop.panel.goal_rows import GoalList, GoalStand
from ui.desktop.parts import button, column, frame, label, row, set_icon
from ui.desktop.planning import Asked
from ui.desktop.proposals.choice import ChoicePage
from ui.desktop.proposals.going_on import go_on_button
from ui.desktop.proposals.run_list import RunList
from ui.desktop.theme import Theme

_TICK_MS = 250


class PlanPanel(QWidget):
    """Takes the place of the side panel during a planning run."""

    start_requested = Signal(object)
    """An `Asked`."""
    stop_requested = Signal()
    compare_requested = Signal()
    go_on_requested = Signal()
    take_over_requested = Signal()
    discard_requested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._limit = 0.0
        self._several = False
        self._at_work = 0
        self._clock = QElapsedTimer()
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self._tick)
        self._subtitle = label("", "klein")
        self._subtitle.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = row(label(self.tr("Maak rooster"), "kop"), None, self._subtitle, margin=CARD)
        head.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
        self.choice = ChoicePage(theme)
        self.choice.start_requested.connect(self.start_requested)
        self.choice.closed.connect(self.closed)
        self.choice.described.connect(self._subtitle.setText)
        self.start_edit, self.weeks_edit = self.choice.start_edit, self.choice.weeks_edit
        self.start_button = self.choice.start_button
        self._pages = QStackedWidget()
        self._pages.addWidget(self.choice)
        self._pages.addWidget(self._make_run())
        self.setLayout(column(frame(head, "panelHead"), self._pages, gap=0))

    def choose(self, plan: Plan, start: date, stays: Callable[[Horizon], str], today: date) -> None:
        """Ask what to plan.

        Args:
            plan: the plan as it is.
            start: the week to propose.
            stays: tells what stays as it is over a horizon.
            today: the day up to which is worked already.
        """
        self._pages.setCurrentIndex(0)
        self.choice.ask(plan, start, stays, today)

    # Watching the run

    def _make_run(self) -> QWidget:
        self.run_list = RunList(self.theme)
        self.run_list.compare_requested.connect(self.compare_requested)
        self.goals = GoalList(self.theme)
        self.note = label("", "klein", wraps=True)
        self.note.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
        inside = QWidget()
        inside.setProperty("role", "plain")
        self.go_on_button = go_on_button(self.theme, self.go_on_requested.emit)
        # Here its key is that of the menu; two owners of one key would both stay silent.
        self.go_on_button.setShortcut(QKeySequence())
        self.go_on_button.hide()
        go_on = row(self.go_on_button, None)
        go_on.setContentsMargins(MARGIN, 0, MARGIN, CARD)
        inside.setLayout(column(self.run_list, self.goals, self.note, go_on, None, gap=0))
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setProperty("role", "reading")
        scroll.setAccessibleName(self.tr("Maak rooster"))
        self._reading = scroll
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        layout = column(scroll, self._make_foot(), gap=0)
        layout.setStretch(0, 1)
        page.setLayout(layout)
        return page

    def _make_foot(self) -> QWidget:
        self._clock_sign = label("")
        set_icon(self._clock_sign, "clock", self.theme, "text2")
        self._elapsed = label("", "klein")
        self.stop_button = button(self.tr("Stop"), "primary", self._stop)
        set_icon(self.stop_button, "stop", self.theme, "onacc")
        self.discard_button = button(self.tr("Verwerp"), on_click=self.discard_requested.emit)
        self.take_button = button(self.tr("Neem over"), "primary", self.take_over_requested.emit)
        time = row(self._clock_sign, self._elapsed, None)
        buttons = row(None, self.discard_button, self.stop_button, self.take_button)
        self._foot = row(time, buttons, margin=CARD, gap=GAP)
        return frame(self._foot, "foot")

    def run_started(self, asked: Asked, seconds: float, stands: Sequence[GoalStand]) -> None:
        """Show a run that has just begun."""
        self._limit = seconds
        self._several = len(asked.presets) > 1
        self._subtitle.setText(horizon_title(asked.horizon))
        self._subtitle.setToolTip(horizon_span(asked.horizon))
        self.run_list.begin(asked.presets)
        self.show_began(0, stands)
        self.note.setText(self.tr("Het eerste rooster komt er zo aan."))
        self.stop_button.setText(self.tr("Stop en vergelijk") if self._several else self.tr("Stop"))
        set_icon(self.stop_button, "stop", self.theme, "onacc")
        self.discard_button.setText(self.tr("Annuleer"))
        self.go_on_button.hide()
        self._pages.setCurrentIndex(1)
        self._show_buttons(running=True)
        self.stop_button.setFocus()
        self._clock.start()
        self._ticker.start()
        self._tick()

    def show_began(self, number: int, stands: Sequence[GoalStand]) -> None:
        """Show that a proposal is at work from now on."""
        self._at_work = number
        self.goals.reset()
        self.goals.show_stands(stands)
        self.run_list.show_at_work(number)

    def show_progress(self, stands: Sequence[GoalStand], *, has_roster: bool) -> None:
        """Show how far each goal is."""
        self.goals.show_stands(stands)
        at = next((at for at, one in enumerate(stands, 1) if one.state == "working"), None)
        if at is not None:
            words = self.tr("doel {0} van {1}").format(at, len(stands))
            self.run_list.show_at_work(self._at_work, words)
        if has_roster:
            self.note.setText(
                self.tr(
                    "Het eerste rooster staat links. Elke verbetering verschijnt meteen. "
                    "Je kan intussen door de weken bladeren."
                )
            )

    def show_found(self, number: int, seconds: float) -> None:
        """Show that a proposal is done."""
        self.run_list.show_done(number, _minutes(seconds))

    def run_ended(self, made: int, *, can_go_on: bool) -> None:
        """Show that no more is searched, and offer to go on where that can be of use."""
        self.go_on_button.setVisible(can_go_on)
        self._ticker.stop()
        elapsed = self._clock.elapsed() / 1000
        self._elapsed.setText(self.tr("klaar na {0}").format(_minutes(elapsed)))
        self.run_list.end(made)
        self._several = made > 1
        self.discard_button.setText(
            self.tr("Verwerp alles") if self._several else self.tr("Verwerp")
        )
        self._show_buttons(running=False)

    @property
    def can_go_on(self) -> bool:
        """Tell whether a search that ended can be gone on with."""
        return not self.go_on_button.isHidden()

    def show_proposal(self, number: int, stands: Sequence[GoalStand], note: str) -> None:
        """Show one of the proposals, and ask whether to take it over."""
        self.run_list.show_chosen(number)
        self.goals.reset()
        self.goals.show_stands(stands)
        self.note.setText(note)
        self.take_button.setText(
            self.tr("Neem voorstel {0} over").format(number + 1)
            if self._several
            else self.tr("Neem over")
        )
        self.take_button.setFocus()

    def _show_buttons(self, *, running: bool) -> None:
        self.take_button.setVisible(not running)
        if not running and self.stop_button.hasFocus():
            # Before it goes: the keyboard of a button that goes would jump out of the panel.
            self.take_button.setFocus()
        self.stop_button.setVisible(running)
        self.stop_button.setEnabled(running)
        for part in (self._clock_sign, self._elapsed):
            part.setVisible(running or not self._several)

    def _stop(self) -> None:
        if self.stop_button.hasFocus():
            self._reading.setFocus()
        self.stop_button.setEnabled(False)
        self.stop_requested.emit()

    def _tick(self) -> None:
        elapsed = self._clock.elapsed() / 1000
        self._elapsed.setText(
            self.tr("{0} van {1}").format(_minutes(elapsed), _minutes(self._limit))
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the time where they do not fit beside it."""
        narrow = self.width() < PANEL_RUN - CARD
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._foot.setDirection(way)
        super().resizeEvent(event)

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.goals.set_theme(theme)


def _minutes(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
