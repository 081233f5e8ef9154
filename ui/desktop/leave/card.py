"""The answer to a request: yes or no, both columns of the goals, the changes, what to do now."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from ui.application.dates import listed
from ui.application.happening.leave import Judgement
from ui.application.happening.leave_texts import answer, explanation, goal_rows, offer
from ui.application.happening.sick_texts import GoalRow, notice_text
from ui.application.short_names import short_names
from ui.desktop.fitting_label import Fitting
from ui.desktop.measures import CARD, GAP, MARGIN, TIGHT
from ui.desktop.parts import button, clear, column, frame, label, row, set_icon
from ui.desktop.sick_call.changes import ChangeLine, change_lines, change_rows
from ui.desktop.theme import Theme


class LeaveCard(QFrame):
    """Shows one answer at a time, or that it is being worked out."""

    approved = Signal()
    refused = Signal()
    put_off = Signal()
    stopped = Signal()
    chosen = Signal(object)
    """Something else that can be had is to be looked at: its `Judgement`."""
    led = Signal(bool)
    """Whether its button of approval is the first thing to press now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.setAccessibleName(self.tr("Kan dit?"))
        self._theme = theme
        self._inside = column(gap=CARD)
        self._inside.setContentsMargins(0, MARGIN, 0, CARD)
        self.setLayout(self._inside)
        self.approve_button = self.refuse_button = self.later_button = self.stop_button = button("")
        self.offer_buttons: list[QWidget] = []
        self.said = ""
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def close_(self) -> None:
        """Show nothing."""
        self._clear()
        self.hide()

    def _clear(self) -> None:
        clear(self._inside)
        self.offer_buttons.clear()
        self.said = ""
        self.led.emit(False)

    def _add(self, part: QWidget) -> None:
        self._inside.addWidget(part)
        # Beside parts that are shown already a new one would wait for the event loop.
        part.show()

    # What it says

    def show_waiting(self) -> None:
        """Say that the answer is being worked out, with the way to end that."""
        self._clear()
        self._add(label(self.tr("Kan dit?"), "sectie"))
        self.stop_button = button(self.tr("Stop"), on_click=self.stopped.emit)
        waiting = QWidget()
        waiting.setLayout(row(label(self.tr("Wordt berekend…"), "hint"), None, self.stop_button))
        self._add(waiting)
        self.show()

    def show_failure(self) -> None:
        self._say_alone(self.tr("Dit kon niet berekend worden."))

    def show_stopped(self) -> None:
        self._say_alone(self.tr("Gestopt, zonder antwoord."))

    def _say_alone(self, text: str) -> None:
        self._clear()
        self._add(label(text, "hint", wraps=True))
        self.said = text
        self.show()

    def show_judgement(self, judgement: Judgement, others: Sequence[Judgement]) -> None:
        """Show an answer, with what else can be had as far as that is known."""
        self._clear()
        self._add(label(self.tr("Kan dit?"), "sectie"))
        self._add(self._answer(judgement))
        if judgement.request.is_planned:
            self._add(self._goals(goal_rows(judgement)))
        if judgement.changes:
            self._add(self._changes(judgement))
        if others:
            self._add(self._offers(others))
        self._add(self._buttons(judgement))
        self.led.emit(judgement.is_yes)
        self.show()

    def _answer(self, judgement: Judgement) -> QFrame:
        head, why = answer(judgement), explanation(judgement)
        self.said = f"{head}. {why}"
        is_yes = judgement.is_yes
        sign = label("")
        tone = ("check-circle", "green") if is_yes else ("alert", "red")
        set_icon(sign, tone[0], self._theme, tone[1])
        title = label(head, "jaKop" if is_yes else "neeKop", wraps=True)
        title.setAccessibleName(self.said)
        inside = row(sign, column(title, label(why, wraps=True), gap=TIGHT), margin=CARD)
        inside.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        inside.setStretch(1, 1)
        return frame(inside, "ja" if is_yes else "fout")

    def _goals(self, rows: Sequence[GoalRow]) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(CARD)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        grid.addWidget(label(self.tr("Doelen"), "klein"), 0, 0)
        grid.addWidget(label(self.tr("zonder"), "klein"), 0, 1, right)
        grid.addWidget(label(self.tr("met"), "klein"), 0, 2, right)
        for line, one in enumerate(rows, 1):
            name = label(one.name, "klein", wraps=True)
            words = self.tr("{0}: zonder {1}, met {2}")
            name.setAccessibleName(words.format(one.name, one.before, one.after))
            grid.addWidget(name, line, 0)
            grid.addWidget(label(one.before, "cijfer"), line, 1, right)
            role = {"beter": "beter", "slechter": "letopTekst"}.get(one.tone, "cijfer")
            grid.addWidget(label(one.after, role), line, 2, right)
        made = QWidget()
        made.setLayout(grid)
        return made

    def _changes(self, judgement: Judgement) -> QWidget:
        plan = judgement.request.before
        names = short_names(employee.name for employee in plan.employees)
        parts: list[QWidget] = [label(self.tr("Wat verandert er"), "sectie")]
        parts += [self._change(line) for line in change_lines(plan, judgement.changes, names)]
        told = self.tr("Te verwittigen: {0}.").format(listed(list(judgement.informed)))
        parts.append(label(told, "klein", wraps=True))
        if judgement.short_notice:
            notice = label(notice_text(judgement.short_notice), "noticeText", wraps=True)
            parts.append(frame(column(notice, margin=GAP), "letop"))
        made = QWidget()
        made.setLayout(column(*parts, gap=TIGHT))
        return made

    def _change(self, line: ChangeLine) -> QWidget:
        title = Fitting(line.title)
        title.setAccessibleName(line.spoken)
        return change_rows(self._theme, line, title)

    def _offers(self, others: Sequence[Judgement]) -> QWidget:
        parts: list[QWidget] = [label(self.tr("Wat wel kan"), "sectie")]
        for other in others:
            text = offer(other)
            words = f"{text[:1].upper()}{text[1:]}"
            made = button(words, "periode", partial(self.chosen.emit, other))
            made.setAccessibleName(self.tr("Bekijk {0}").format(text))
            parts.append(made)
            self.offer_buttons.append(made)
        made_all = QWidget()
        made_all.setLayout(column(*parts, gap=TIGHT))
        return made_all

    def _buttons(self, judgement: Judgement) -> QWidget:
        words = self.tr("Keur goed") if judgement.is_yes else self.tr("Keur toch goed")
        self.approve_button = button(words, "primary" if judgement.is_yes else "")
        self.approve_button.clicked.connect(lambda _checked=False: self.approved.emit())
        if judgement.is_yes:
            set_icon(self.approve_button, "check", self._theme, "onacc")
        self.refuse_button = button(self.tr("Weiger"), on_click=self.refused.emit)
        self.later_button = button(self.tr("Later"), "link", self.put_off.emit)
        acts = row(self.approve_button, self.refuse_button, self.later_button, None)
        hint = self.tr("Goedkeuren zet de afwezigheid en het herstel in één stap.")
        made = QWidget()
        made.setLayout(column(acts, label(hint, "klein", wraps=True)))
        return made
