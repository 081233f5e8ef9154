"""Ruil: who with whom, on which days; the answer stands below at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QWidget,
)
from typing_extensions import override

from rostering.happening.dropout import Now
from rostering.happening.swapping import Swap
from rostering.plan import Plan
from rostering.time import Horizon
from ui.application.happening.sick_texts import GoalRow, notice_text
from ui.application.happening.swap import SwapOutcome, judge_swap
from ui.application.happening.swap_texts import (
    SAME_PERSON,
    goal_rows,
    step_text,
    turn_lines,
    verdict,
)
from ui.application.short_names import short_names
from ui.desktop.day_edit import DayEdit
from ui.desktop.fitting_label import Fitting
from ui.desktop.jobs import Job, leave_alone
from ui.desktop.measures import CARD, GAP, MARGIN, TIGHT
from ui.desktop.parts import (
    button,
    clear,
    column,
    fit_over,
    frame,
    label,
    label_of,
    row,
    scrolling,
    set_icon,
)
from ui.desktop.sick_call.changes import change_lines, change_rows
from ui.desktop.tab_order import ReadDialog
from ui.desktop.theme import Theme

_SIZE = (580, 720)
_PAUSE_MS = 120
"""Who turns the wheel of a date starts no work at each day."""


class SwapDialog(ReadDialog):
    """Judges a swap at every answer; nothing is changed before it is taken over."""

    taken = Signal(object, str)
    """The plan with the swap, and what the step is called."""

    def __init__(
        self,
        theme: Theme,
        plan: Plan,
        horizon: Horizon,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ruil"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        fit_over(self, _SIZE)
        self._theme, self._plan, self._horizon, self._now = theme, plan, horizon, now
        self.outcome: SwapOutcome | None = None
        self._jobs: list[Job] = []
        self._make_fields()
        self._answer = column(gap=CARD)
        self._answer.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
        self.said: tuple[str, ...] = ()
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._judge)

    # Building

    def _make_fields(self) -> None:
        names = [employee.name for employee in self._plan.employees]
        self.first, self.second = QComboBox(), QComboBox()
        for box, name in ((self.first, self.tr("Wie")), (self.second, self.tr("Met"))):
            box.addItems(names)
            box.setAccessibleName(name)
            box.currentIndexChanged.connect(lambda _at: self._changed())
        self.day = self._day_edit(self.tr("Dag van de ruil"))
        self.back = self._day_edit(self.tr("Dag terug"))
        self.with_back = QCheckBox(self.tr("&Terug op"))
        self.with_back.toggled.connect(self.back.setEnabled)
        self.with_back.toggled.connect(lambda _on: self._changed())
        self.back.setEnabled(False)

    def _day_edit(self, name: str) -> DayEdit:
        made = DayEdit(name)
        made.set_today(self._now().date())
        made.set_days(self._horizon.start, self._horizon.end)
        made.changed.connect(lambda _day: self._changed())
        return made

    def _lay_out(self) -> None:
        head = column(
            label(self.tr("Ruil"), "dialoog"),
            label(
                self.tr("Twee collega's doen elkaars dag. Zonder dag terug neemt één ze over."),
                "klein",
                wraps=True,
            ),
            gap=2,
        )
        head.setContentsMargins(MARGIN + TIGHT, MARGIN, MARGIN, CARD)
        fields = QFormLayout()
        fields.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
        fields.setHorizontalSpacing(CARD)
        fields.setVerticalSpacing(GAP)
        fields.addRow(label_of(self.first, self.tr("&Wie"), "veld"), self.first)
        fields.addRow(label_of(self.second, self.tr("&Met"), "veld"), self.second)
        fields.addRow(label_of(self.day, self.tr("&Op"), "veld"), self.day)
        fields.addRow(self.with_back, self.back)
        self.cancel_button = button(self.tr("&Annuleer"), on_click=self.reject)
        self.take_button = button(self.tr("&Neem over"), "primary", self._take)
        set_icon(self.take_button, "check", self._theme, "onacc")
        self.take_button.setEnabled(False)
        foot = row(None, self.cancel_button, self.take_button, margin=CARD)
        layout = column(
            frame(head, "dialogHead"),
            frame(fields, "plain"),
            scrolling(self._answer, None),
            frame(foot, "foot"),
            gap=0,
        )
        layout.setStretch(2, 1)
        self.setLayout(layout)

    # Asking

    def ask(self, name: str, day: date | None) -> None:
        """Begin with somebody on a day; what is over cannot be swapped, so never before today."""
        today = self._now().date()
        for field in (self.first, self.second, self.day, self.back):
            with QSignalBlocker(field):
                if field is self.first and name:
                    self.first.setCurrentText(name)
                elif field is self.second:
                    self.second.setCurrentIndex(1 if self.first.currentIndex() == 0 else 0)
                elif isinstance(field, DayEdit):
                    field.set_day(max(day or today, today))
        self._show_nothing(self.tr("De ruil wordt nagekeken…"))
        self._judge()
        (self.second if name else self.first).setFocus()

    def show_plan(self, plan: Plan) -> None:
        """Judge anew when the plan changes meanwhile; go where it is of other people."""
        if plan is self._plan:
            return
        horizon = plan.roster_horizon()
        names = [employee.name for employee in plan.employees]
        if horizon is None or names != [employee.name for employee in self._plan.employees]:
            self.reject()
            return
        self._plan, self._horizon = plan, horizon
        for field in (self.day, self.back):
            field.set_days(horizon.start, horizon.end)
        self._changed()

    @property
    def swap(self) -> Swap:
        """What is asked for now."""
        back = self.back.day if self.with_back.isChecked() else None
        day = self.day.day
        return Swap(self.first.currentText(), self.second.currentText(), day, back)

    def _changed(self) -> None:
        self.outcome = None
        self.take_button.setEnabled(False)
        self._pause.start()

    def _judge(self) -> None:
        """Work out the answer on a thread of its own."""
        plan, horizon, swap, now = self._plan, self._horizon, self.swap, Now.at(self._now())
        if swap.first == swap.second:
            self._show_nothing(SAME_PERSON.say())
            return
        job = Job(lambda: judge_swap(plan, horizon, swap, now), self)
        job.done.connect(self._show)
        job.failed.connect(lambda _: self._show_nothing(self.tr("Dit kon niet berekend worden.")))
        job.finished.connect(lambda: self._ended(job))
        self._jobs.append(job)
        job.start()

    def _ended(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.remove(job)

    @override
    def done(self, result: int) -> None:
        """Go at once; what is being worked out ends by itself."""
        self._pause.stop()
        for job in self._jobs:
            leave_alone(job)
        self._jobs.clear()
        super().done(result)

    # Answering

    def _show_nothing(self, text: str) -> None:
        clear(self._answer)
        self.said = (text,)
        self._add(label(text, "hint", wraps=True))

    def _add(self, part: QWidget) -> None:
        self._answer.addWidget(part)
        # Beside parts that are shown already a new one would wait for the event loop.
        part.show()

    def _show(self, outcome: SwapOutcome) -> None:
        if outcome.swap != self.swap or outcome.before is not self._plan:
            return
        self.outcome = outcome
        clear(self._answer)
        first, *rest = verdict(outcome)
        turns = () if outcome.is_empty else turn_lines(outcome)
        self.said = (first, *rest, *turns)
        self._add(self._verdict(first, rest, is_allowed=outcome.is_allowed))
        if outcome.short_notice:
            notice = label(notice_text(outcome.short_notice), "noticeText", wraps=True)
            self._add(frame(column(notice, margin=GAP), "letop"))
        if outcome.changes:
            lines: list[QWidget] = [label(text, wraps=True) for text in turns]
            self._add(self._part(self.tr("Wie is de beurt verschuldigd"), lines))
            self._add(self._part(self.tr("Wat verandert er"), self._changes(outcome)))
            self._add(self._part(self.tr("Wat het kost"), [self._goals(goal_rows(outcome))]))
        self.take_button.setEnabled(outcome.is_allowed)

    def _verdict(self, first: str, rest: Sequence[str], *, is_allowed: bool) -> QFrame:
        sign = label("")
        tone = ("check-circle", "green") if is_allowed else ("alert", "red")
        set_icon(sign, tone[0], self._theme, tone[1])
        title = label(first, "jaKop" if is_allowed else "neeKop", wraps=True)
        title.setAccessibleName(" ".join((first, *rest)))
        words: list[QLabel] = [label(text, wraps=True) for text in rest]
        inside = row(sign, column(title, *words, gap=TIGHT), margin=CARD)
        inside.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        inside.setStretch(1, 1)
        return frame(inside, "ja" if is_allowed else "fout")

    def _part(self, title: str, parts: Sequence[QWidget]) -> QWidget:
        made = QWidget()
        made.setLayout(column(label(title, "sectie"), *parts, gap=TIGHT))
        return made

    def _changes(self, outcome: SwapOutcome) -> list[QWidget]:
        names = short_names(employee.name for employee in self._plan.employees)
        made: list[QWidget] = []
        for line in change_lines(self._plan, outcome.changes, names):
            title = Fitting(line.title)
            title.setAccessibleName(line.spoken)
            made.append(change_rows(self._theme, line, title))
        return made

    def _goals(self, rows: Sequence[GoalRow]) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(MARGIN)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        for line, one in enumerate(rows):
            name = label(one.name, "klein", wraps=True)
            name.setAccessibleName(one.spoken)
            grid.addWidget(name, line, 0)
            grid.addWidget(label(one.before, "cijfer"), line, 1, right)
            arrow = label("")
            set_icon(arrow, "arrow-right", self._theme, "text2")
            grid.addWidget(arrow, line, 2)
            role = "beter" if one.tone == "beter" else "letopTekst"
            grid.addWidget(label(one.after, role), line, 3, right)
        if not rows:
            grid.addWidget(label(self.tr("Geen enkel doel verandert."), "klein"), 0, 0)
        made = QWidget()
        made.setLayout(grid)
        return made

    def _take(self) -> None:
        are_seen = self.day.settle() and self.back.settle()
        outcome = self.outcome
        if are_seen and outcome is not None and outcome.is_allowed:
            self.accept()
            self.taken.emit(outcome.after, step_text(outcome.swap))
