"""Asks with what reason broken rules stand, and makes that one step of the plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rostering.allowances import Why
from rostering.plan import Plan
from rostering.rules import Violation
from ui.application.allowing import allow, withdraw
from ui.application.rule_texts import rule_sentence
from ui.desktop.editing.reason_dialog import ReasonDialog


class Reasons(QObject):
    """Lets violations stand with a reason, and takes that back."""

    reasoned = Signal(object, str)
    """The plan from now on, and the name of the step."""
    closed = Signal()
    """The question is gone, whatever the answer was."""

    def __init__(self, window: Callable[[], QWidget], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self.today: Callable[[], date] = date.today
        self.dialog: ReasonDialog | None = None

    def ask(
        self, plan: Callable[[], Plan | None], violations: Sequence[Violation], step: str = ""
    ) -> None:
        """Ask for one reason for violations; nothing changes when none is given.

        Args:
            plan: the plan in which they stand, when the answer is there.
            violations: what is to stand.
            step: what else is done in the same step; empty when nothing is.
        """
        if not violations:
            return
        sentences = list(dict.fromkeys(rule_sentence(item) for item in violations))
        self.dialog = ReasonDialog(sentences, self._window())
        self.dialog.reasoned.connect(
            lambda why, text: self._let_stand(plan(), violations, why, text, step)
        )
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _let_stand(
        self, plan: Plan | None, violations: Sequence[Violation], why: Why, text: str, step: str
    ) -> None:
        if plan is not None:
            edit = allow(plan, violations, why, text, self.today(), step)
            self.reasoned.emit(edit.plan, edit.text)

    def withdraw(self, plan: Plan | None, violation: Violation) -> None:
        """Have a violation stand no more."""
        allowance = None if plan is None else plan.allowance_for(violation)
        if plan is not None and allowance is not None:
            edit = withdraw(plan, allowance)
            self.reasoned.emit(edit.plan, edit.text)

    def _forget(self) -> None:
        self.dialog = None
        self.closed.emit()
