"""The absences: whether a request can be had, and what one of them takes out of the roster."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QShowEvent
from typing_extensions import override

from rostering.happening.dropout import Now
from rostering.plan import Plan
from rostering.team.absences import Absence
from ui.application.records.absences import Absences, planned_over
from ui.application.records.base import FormError, RecordId, Step
from ui.application.records.listing import period_name
from ui.application.records.people_texts import numeric_date
from ui.desktop.leave.asking import LeaveAsking
from ui.desktop.leave.card import LeaveCard
from ui.desktop.parts import button, set_role
from ui.desktop.records.page import RecordPage
from ui.desktop.theme import Theme

_SOON_MS = 400
"""So long a request has to stand there before it is looked at: who leafs through waits for none."""


class AbsencePage(RecordPage):
    """Answers whether a request can be had, and offers the screen Ziekmelding after an edit."""

    sick_requested = Signal(object, object)
    """The plan without the absence, and the absence."""

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        self.absences = Absences(lambda: now().date())
        self._now = now
        super().__init__(
            theme,
            self.absences,
            self.tr("Afwezigheden"),
            self.tr("Nieuwe afwezigheid"),
            self.tr("Nog geen afwezigheden. Voeg er een toe met Nieuwe afwezigheid (Ctrl+N)."),
        )

        self.ask_button = button(self.tr("Kan dit?"), on_click=self.ask_leave)
        self.ask_button.setToolTip(self.tr("Kan dit verlof? (Ctrl+K)"))
        self.form.foot.insert(2, self.ask_button)
        self.card = LeaveCard(theme)
        self.card.led.connect(self._make_way)
        # Below the fields, which stay in their place when an answer comes.
        self.form.below.addWidget(self.card)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._ask_by_itself)
        self.asking = LeaveAsking(self.card, now, self)
        self.asking.settled.connect(self._settle)
        self.asking.refused.connect(self._refuse)
        self.asking.put_off.connect(self._put_off)
        self.asking.answered.connect(self._show_answer)
        self.form.typed.connect(lambda _key: self._forget_answer())

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.asking.set_theme(theme)

    # Kan dit?

    @override
    def form_shown(self) -> None:
        asked = self._request
        self.ask_button.setVisible(self.form.is_new or asked is not None)
        if self.plan is None or not self.asking.is_about(self.plan, asked):
            self.asking.reset()
            self._soon.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def _ask_by_itself(self) -> None:
        """Answer a request without being asked, where there is something to answer."""
        if self.plan is None or not self.isVisible() or self.asking.is_busy_with(self.plan):
            return
        asked = self._request
        if self.form.is_new:
            try:
                typed = self.absences.read(self.plan, self.form.texts)
            except FormError:
                return
            asked = None if typed.approved else typed
        today = self._now().date()
        if asked is not None and (asked.last is None or asked.last >= today):
            self.asking.ask(self.plan, asked)

    def _make_way(self, card_leads: bool) -> None:
        """Leave one button that stands out: to approve, where the answer is yes."""
        set_role(self.form.add_button, "" if card_leads else "primary")

    def _show_answer(self) -> None:
        """Bring the answer in sight, but not away from where somebody types."""
        if not self.form.holds_focus:
            self.form.reveal(self.card)

    @property
    def _request(self) -> Absence | None:
        """The chosen row, where it is a request."""
        if self.plan is None or self.chosen is None or self.form.is_new:
            return None
        row: Absence = self.absences.value(self.plan, self.chosen)
        return None if row.approved else row

    def ask_leave(self) -> None:
        """Ask whether the request that stands in the form can be had."""
        if self.plan is None:
            return
        self._soon.stop()
        try:
            typed = self.absences.read(self.plan, self.form.texts)
        except FormError as error:
            self.form.show_problems(error.problems)
            self.form.focus(next(iter(error.problems)))
            return
        self.asking.ask(self.plan, self._request or typed)

    def ask_about(self, name: str, day: date | None) -> None:
        """Ask about the request at hand, else that of somebody on a day, else a new one."""
        if self.plan is None:
            return
        if day is None and (self.form.is_new or self._request is not None):
            self.ask_leave()
            return
        waiting = [
            place
            for place, row in enumerate(self.plan.absences)
            if not row.approved and (day is None or (row.employee == name and row.covers(day)))
        ]
        if waiting:
            rows = self.plan.absences
            chosen = RecordId(min(waiting, key=lambda place: rows[place].first))
            self.table.choose(chosen)
            self._choose(chosen)
            self.ask_leave()
            return
        when = {} if day is None else {"from": numeric_date(day), "to": numeric_date(day)}
        self.begin_new({"name": name, "status": "aangevraagd", **when})
        if name and day is not None:
            self.ask_leave()

    def _forget_answer(self) -> None:
        """Say no more of what is not asked like that any longer."""
        if self.form.is_new:
            self.asking.reset()
            self._soon.start()

    def _settle(self, plan: Plan, text: str) -> None:
        """Approve the absence with its repair, as one step."""
        place = len(plan.absences) - 1 if self.form.is_new else None
        chosen = self.chosen if place is None else RecordId(place)
        self.make(Step(plan, text, chosen))
        self.table.setFocus()

    def _refuse(self, absence: Absence) -> None:
        if self.form.is_new:
            self._leave_form()
            return
        if self.plan is None or self.chosen is None:
            return
        removed = self.absences.remove(self.plan, self.chosen)
        text = self.tr("geweigerd: {0}").format(_named(absence))
        self._choose_beside()
        self.make(Step(removed.plan, text, self.chosen))
        self.table.setFocus()

    def _put_off(self, absence: Absence) -> None:
        """Keep it as a request; one that is new is added as such."""
        if self.form.is_new and self.plan is not None:
            rows = (*self.plan.absences, replace(absence, approved=False))
            text = self.tr("gevraagd: {0}").format(_named(absence))
            plan = replace(self.plan, absences=rows)
            self.make(Step(plan, text, RecordId(len(rows) - 1)))
        self.table.setFocus()

    # After an edit

    @override
    def edit_made(self, before: Plan, step: Step) -> None:
        new = [row for row in step.plan.absences if row not in before.absences]
        if len(new) != 1:
            return
        (absence,) = new
        without = _without(step.plan, absence)
        said = planned_over(without, absence, Now.at(self._now()))
        if not said:
            return
        if _is_for_one(absence):
            self.say(said, (self.tr("Ziekmelding…"), lambda: self._ask_sick(absence)))
        else:
            self.say(said)

    def _ask_sick(self, absence: Absence) -> None:
        self.say("")
        if self.plan is not None and absence in self.plan.absences:
            self.sick_requested.emit(_without(self.plan, absence), absence)


def _named(absence: Absence) -> str:
    who = absence.employee or QCoreApplication.translate("AbsencePage", "iedereen")
    said = QCoreApplication.translate("AbsencePage", "{0} afwezig {1}")
    return said.format(who, period_name(absence.first, absence.last))


def _without(plan: Plan, absence: Absence) -> Plan:
    rows = tuple(row for row in plan.absences if row != absence)
    return replace(plan, absences=rows)


def _is_for_one(absence: Absence) -> bool:
    """Tell whether the screen Ziekmelding can ask about it: whole days of one person."""
    return absence.employee is not None and absence.part.is_whole and absence.weekday is None
