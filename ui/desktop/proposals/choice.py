"""Maak rooster, first step: which weeks, what stays in them, and which proposals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFormLayout, QScrollArea, QSpinBox, QWidget
from typing_extensions import override

from rostering.plan import Plan
from rostering.planned import is_planned
from rostering.time import Horizon, Weekday, monday_of
from ui.application.dates import horizon_span, week_number
from ui.application.proposals.presets import PRESETS
from ui.application.proposals.staying import Stays, has_turns_alone
from ui.application.readiness import lacks_sentence
from ui.desktop.day_edit import DayEdit, WeekEdit
from ui.desktop.measures import CARD, GAP, MARGIN, TIGHT
from ui.desktop.parts import button, column, frame, label, row, set_icon
from ui.desktop.planning import Asked
from ui.desktop.proposals.anew import AnewChoice
from ui.desktop.theme import Theme
from ui.desktop.weeks import week_after_last

_MOST_WEEKS = 13
_USUAL_WEEKS = 4


class ChoicePage(QWidget):
    """Asks what a run is to do."""

    start_requested = Signal(object)
    """An `Asked`."""
    closed = Signal()
    described = Signal(str)
    """The days of the weeks that are chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._plan: Plan | None = None
        self._stays: Callable[[Horizon], str] = lambda _horizon: ""
        self._today = date.min
        self._are_turns_by_hand = self._is_until_by_hand = False
        self._make_weeks()
        self._make_stays()
        self._make_presets()
        self.start_button = button(self.tr("Start"), "primary", self._start)
        set_icon(self.start_button, "wand", theme, "onacc")
        self.cancel_button = button(self.tr("Annuleer"), on_click=self.closed.emit)
        self._hint = label("", "veldfout", wraps=True)
        self._lay_out()
        self._order_tabs()

    # Building

    def _make_weeks(self) -> None:
        self.start_edit = WeekEdit(self.tr("Van week, een maandag"))
        self.start_edit.changed.connect(lambda _monday: self._describe())
        self._week = label("", "klein")
        self.onward_button = button("", "link", self._go_onward)
        self.weeks_edit = QSpinBox()
        self.weeks_edit.setRange(1, _MOST_WEEKS)
        self.weeks_edit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.weeks_edit.setAccessibleName(self.tr("Aantal weken"))
        self.weeks_edit.valueChanged.connect(self._describe)

    def _make_stays(self) -> None:
        self._stays_label = label("", "klein", wraps=True)
        self.until_tick = QCheckBox(self.tr("Alles t.e.m."))
        self.until_edit = DayEdit(self.tr("Alles blijft tot en met"))
        self.until_edit.setEnabled(False)
        self.until_tick.toggled.connect(self.until_edit.setEnabled)
        self.until_tick.clicked.connect(self._touch_until)
        self.until_edit.changed.connect(lambda _day: self._touch_until())
        self.turns_tick = QCheckBox(self.tr("De beurten, zoals ze in Beurten staan"))
        self.turns_tick.clicked.connect(self._touch_turns)
        self.anew = AnewChoice()
        self.anew.changed.connect(self._check)

    def _make_presets(self) -> None:
        self.preset_ticks: list[QCheckBox] = []
        self._meanings = []
        for number, preset in enumerate(PRESETS, start=1):
            tick = QCheckBox(f"{number} {preset.name.say()}")
            tick.setAccessibleDescription(preset.meaning.say())
            tick.toggled.connect(self._check)
            self.preset_ticks.append(tick)
            meaning = label(preset.meaning.say(), "klein", wraps=True)
            meaning.setContentsMargins(MARGIN + GAP, 0, 0, 0)
            self._meanings.append(meaning)

    def _lay_out(self) -> None:
        form = self._form = QFormLayout()
        form.setHorizontalSpacing(CARD)
        form.setVerticalSpacing(GAP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(label(self.tr("Van week"), "strong"), row(self.start_edit, self._week, None))
        self._onward_row = form.rowCount()
        form.addRow("", row(self.onward_button, None))
        form.addRow(label(self.tr("Aantal weken"), "strong"), row(self.weeks_edit, None))
        presets = column(gap=TIGHT)
        for tick, meaning in zip(self.preset_ticks, self._meanings, strict=True):
            presets.addLayout(column(tick, meaning, gap=0))
        body = column(
            form,
            label(self.tr("Wat blijft"), "sectie"),
            self._stays_label,
            row(self.until_tick, self.until_edit, None),
            self.turns_tick,
            label(self.tr("Wat opnieuw verdeeld wordt"), "sectie"),
            self.anew,
            label(self.tr("Voorstellen"), "sectie"),
            presets,
            None,
            margin=MARGIN,
            gap=CARD,
        )
        inside = QWidget()
        inside.setProperty("role", "plain")
        inside.setLayout(body)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = row(None, self.cancel_button, self.start_button)
        foot = frame(column(self._hint, buttons, margin=CARD), "foot")
        layout = column(scroll, foot, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def _order_tabs(self) -> None:
        order: list[QWidget] = [
            self.start_edit,
            self.onward_button,
            self.weeks_edit,
            self.until_tick,
            self.until_edit,
            self.turns_tick,
            self.anew.box,
            self.anew.names,
            *self.preset_ticks,
            self.start_button,
            self.cancel_button,
        ]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    # Asking

    def ask(self, plan: Plan, start: date, stays: Callable[[Horizon], str], today: date) -> None:
        """Begin anew.

        Args:
            plan: the plan as it is.
            start: the week to propose.
            stays: tells what stays in any case over a horizon.
            today: the day up to which is worked already.
        """
        self._plan, self._stays, self._today = plan, stays, today
        self._are_turns_by_hand = self._is_until_by_hand = False
        monday = monday_of(start)
        self.anew.offer(plan)
        for tick in self.preset_ticks:
            tick.setChecked(True)
        self.start_edit.set_today(today)
        self.until_edit.set_today(today)
        self.start_edit.set_day(monday)
        self.weeks_edit.setValue(_USUAL_WEEKS)
        self._describe()
        self.weeks_edit.setFocus()
        self.weeks_edit.selectAll()

    def _horizon(self) -> Horizon:
        return Horizon(self.start_edit.day, self.weeks_edit.value())

    def _touch_turns(self) -> None:
        self._are_turns_by_hand = True

    def _touch_until(self) -> None:
        self._is_until_by_hand = True

    def _go_onward(self) -> None:
        following = None if self._plan is None else week_after_last(self._plan)
        if following is not None:
            self.start_edit.set_day(following)
            self._describe()
            self.weeks_edit.setFocus()

    def _offer_onward(self, horizon: Horizon) -> None:
        """Offer to go on after the last planned week, from weeks that have a roster."""
        following = None if self._plan is None else week_after_last(self._plan)
        offers = following is not None and horizon.start < following
        if following is not None:
            words = self.tr("Liever verder vanaf week {0}")
            self.onward_button.setText(words.format(week_number(following)))
        self._form.setRowVisible(self._onward_row, offers)

    def _propose_until(self, horizon: Horizon) -> None:
        """Propose to keep what is worked already, up to today."""
        last = horizon.end - timedelta(days=1)
        self.until_edit.set_days(horizon.start, last)
        if self._is_until_by_hand or self._plan is None:
            return
        begun = min(self._today, last)
        published = self._plan.settings.published_until
        is_kept = published is not None and published >= begun
        stands = any(
            is_planned(self._plan, monday) for monday in horizon.mondays if monday <= begun
        )
        saturday = horizon.start + timedelta(days=Weekday.SATURDAY)
        self.until_tick.setChecked(stands and not is_kept)
        self.until_edit.set_day(begun if stands and not is_kept else saturday)

    def _describe(self) -> None:
        horizon, plan = self._horizon(), self._plan
        self._week.setText(self.tr("week {0}").format(week_number(horizon.start)))
        self._stays_label.setText(self._stays(horizon))
        self._propose_until(horizon)
        self._offer_onward(horizon)
        stands = plan is not None and any(plan.roster.has_week(one) for one in horizon.mondays)
        self.turns_tick.setEnabled(stands)
        if plan is not None and not self._are_turns_by_hand:
            self.turns_tick.setChecked(has_turns_alone(plan, horizon))
        self.anew.allow(stands)
        self.described.emit(horizon_span(horizon))
        self._check()

    def _check(self) -> None:
        """Say what is still to be chosen."""
        hint = "" if self._plan is None else lacks_sentence(self._plan)
        if not hint and not any(tick.isChecked() for tick in self.preset_ticks):
            hint = self.tr("Duid minstens één voorstel aan.")
        elif not hint and not self.anew.is_complete:
            hint = self.anew.what_lacks()
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.start_button.setEnabled(not hint)

    def asked(self) -> Asked:
        """Return what is chosen now."""
        until = self.until_edit.day if self.until_tick.isChecked() else None
        turns = self.turns_tick.isEnabled() and self.turns_tick.isChecked()
        presets = tuple(
            preset
            for preset, tick in zip(PRESETS, self.preset_ticks, strict=True)
            if tick.isChecked()
        )
        stays = Stays(until, turns, self.anew.people(), self.anew.posts())
        return Asked(self._horizon(), stays, presets)

    def _start(self) -> None:
        self.weeks_edit.interpretText()
        if not (self.start_edit.settle() and self.until_edit.settle()):
            # A day that was only now read is looked at before anything is done with it.
            return
        if self.start_button.isEnabled():
            self.start_requested.emit(self.asked())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._start()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
