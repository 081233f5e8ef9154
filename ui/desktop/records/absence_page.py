"""The absences: what one of them takes out of the roster, and the way to what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal
from typing_extensions import override

from rostering.absences import Absence
from rostering.dropout import Now
from rostering.plan import Plan
from ui.application.records.absences import Absences, planned_over
from ui.application.records.base import Step
from ui.desktop.records.page import RecordPage
from ui.desktop.theme import Theme


class AbsencePage(RecordPage):
    """Says after an edit how many places come empty, and offers the screen Ziekmelding."""

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


def _without(plan: Plan, absence: Absence) -> Plan:
    rows = tuple(row for row in plan.absences if row != absence)
    return replace(plan, absences=rows)


def _is_for_one(absence: Absence) -> bool:
    """Tell whether the screen Ziekmelding can ask about it: whole days of one person."""
    return absence.employee is not None and absence.part.is_whole and absence.weekday is None
