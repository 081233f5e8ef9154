"""Maak rooster: choose the weeks, watch the goals improve, take the roster over or not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QFormLayout,
    QScrollArea,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rostering.time import Horizon, monday_of
from ui.application.dates import horizon_span, horizon_title, week_number
from ui.desktop.measures import CARD, GAP, MARGIN
from ui.desktop.panel.goal_rows import GoalList, GoalStand
from ui.desktop.parts import button, column, frame, label, row, set_icon
from ui.desktop.theme import Theme

_MOST_WEEKS = 13
_USUAL_WEEKS = 4
_TICK_MS = 250


class PlanPanel(QWidget):
    """Takes the place of the side panel during a planning run."""

    start_requested = Signal(object)
    stop_requested = Signal()
    take_over_requested = Signal()
    discard_requested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stays: Callable[[Horizon], str] = lambda _horizon: ""
        self._limit = 0.0
        self._ended = 0.0
        self._clock = QElapsedTimer()
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self._tick)
        self._subtitle = label("", "klein")
        self._subtitle.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = row(label(self.tr("Maak rooster"), "kop"), None, self._subtitle, margin=CARD)
        head.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_choice())
        self._pages.addWidget(self._make_run())
        self.setLayout(column(frame(head, "panelHead"), self._pages, gap=0))

    # Choosing the weeks

    def _make_choice(self) -> QWidget:
        self.start_edit = QDateEdit()
        self.start_edit.setCalendarPopup(True)
        self.start_edit.setDisplayFormat("dd/MM/yyyy")
        self.start_edit.setAccessibleName(self.tr("Van week, een maandag"))
        self.start_edit.dateChanged.connect(self._snap_to_monday)
        self._week = label("", "klein")
        self.weeks_edit = QSpinBox()
        self.weeks_edit.setRange(1, _MOST_WEEKS)
        self.weeks_edit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.weeks_edit.setAccessibleName(self.tr("Aantal weken"))
        self.weeks_edit.valueChanged.connect(self._describe)
        form = QFormLayout()
        form.setSpacing(CARD)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(label(self.tr("Van week"), "strong"), row(self.start_edit, self._week, None))
        form.addRow(label(self.tr("Aantal weken"), "strong"), row(self.weeks_edit, None))
        self._stays_label = label("", "klein", wraps=True)
        self.start_button = button(self.tr("Start"), "primary", self._start)
        set_icon(self.start_button, "wand", self._theme, "onacc")
        cancel = button(self.tr("Annuleer"), on_click=self.closed.emit)
        for edit in (self.start_edit.lineEdit(), self.weeks_edit.lineEdit()):
            if edit is not None:
                edit.returnPressed.connect(self._start)
        body = column(form, self._stays_label, None, margin=MARGIN, gap=MARGIN)
        foot = frame(row(None, cancel, self.start_button, margin=CARD), "foot")
        page = QWidget()
        page.setLayout(column(body, foot, gap=0))
        QWidget.setTabOrder(self.weeks_edit, self.start_button)
        QWidget.setTabOrder(self.start_button, cancel)
        return page

    def choose(self, start: date, stays: Callable[[Horizon], str]) -> None:
        """Ask for the weeks.

        Args:
            start: the week to propose.
            stays: tells what stays as it is over a horizon.
        """
        self._stays = stays
        self.start_edit.setDate(_qdate(monday_of(start)))
        self.weeks_edit.setValue(_USUAL_WEEKS)
        self._pages.setCurrentIndex(0)
        self._describe()
        self.weeks_edit.setFocus()
        self.weeks_edit.selectAll()

    def _horizon(self) -> Horizon:
        chosen = self.start_edit.date()
        monday = monday_of(date(chosen.year(), chosen.month(), chosen.day()))
        return Horizon(monday, self.weeks_edit.value())

    def _snap_to_monday(self, chosen: QDate) -> None:
        behind = chosen.dayOfWeek() - 1
        if behind:
            self.start_edit.setDate(chosen.addDays(-behind))
            return
        self._describe()

    def _describe(self) -> None:
        horizon = self._horizon()
        self._week.setText(self.tr("week {0}").format(week_number(horizon.start)))
        self._subtitle.setText(horizon_span(horizon))
        self._stays_label.setText(self._stays(horizon))

    def _start(self) -> None:
        self.start_edit.interpretText()
        self.weeks_edit.interpretText()
        self.start_requested.emit(self._horizon())

    # Watching the run

    def _make_run(self) -> QWidget:
        self.goals = GoalList(self._theme)
        self.note = label("", "klein", wraps=True)
        self.note.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
        inside = QWidget()
        inside.setProperty("role", "plain")
        inside.setLayout(column(self.goals, self.note, None, gap=0))
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        clock = label("")
        set_icon(clock, "clock", self._theme, "text2")
        self._elapsed = label("", "klein")
        self.stop_button = button(self.tr("Stop"), "primary", self._stop)
        set_icon(self.stop_button, "stop", self._theme, "onacc")
        self.discard_button = button(self.tr("Verwerp"), on_click=self.discard_requested.emit)
        self.take_button = button(self.tr("Neem over"), "primary", self.take_over_requested.emit)
        foot = row(
            clock,
            self._elapsed,
            None,
            self.discard_button,
            self.stop_button,
            self.take_button,
            margin=CARD,
            gap=GAP,
        )
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(frame(foot, "foot"))
        return page

    def run_started(self, horizon: Horizon, seconds: float, stands: Sequence[GoalStand]) -> None:
        """Show a run that has just begun."""
        self._limit = seconds
        self._subtitle.setText(horizon_title(horizon))
        self._subtitle.setToolTip(horizon_span(horizon))
        self.goals.reset()
        self.goals.show_stands(stands)
        self.note.setText(self.tr("Het eerste rooster komt er zo aan."))
        self._pages.setCurrentIndex(1)
        self._show_buttons(running=True)
        self.stop_button.setFocus()
        self._clock.start()
        self._ticker.start()
        self._tick()

    def show_progress(self, stands: Sequence[GoalStand], *, has_roster: bool) -> None:
        """Show how far each goal is."""
        self.goals.show_stands(stands)
        if has_roster:
            self.note.setText(
                self.tr(
                    "Het eerste rooster staat links. Elke verbetering verschijnt meteen. "
                    "Je kan intussen door de weken bladeren."
                )
            )

    def run_ended(self, stands: Sequence[GoalStand], note: str) -> None:
        """Show the outcome and ask whether to take it over."""
        self._ticker.stop()
        self._ended = self._clock.elapsed() / 1000
        self._elapsed.setText(self.tr("klaar na {0}").format(_minutes(self._ended)))
        self.goals.show_stands(stands)
        self.note.setText(note)
        self._show_buttons(running=False)
        self.take_button.setFocus()

    def _show_buttons(self, *, running: bool) -> None:
        self.stop_button.setVisible(running)
        self.stop_button.setEnabled(running)
        self.take_button.setVisible(not running)

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.stop_requested.emit()

    def _tick(self) -> None:
        elapsed = self._clock.elapsed() / 1000
        self._elapsed.setText(
            self.tr("{0} van {1}").format(_minutes(elapsed), _minutes(self._limit))
        )

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.goals.set_theme(theme)


def _minutes(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def next_week(after: date) -> date:
    """Return the Monday after a day."""
    return monday_of(after) + timedelta(days=7)
