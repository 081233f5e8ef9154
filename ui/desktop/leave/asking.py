"""From the question whether leave can be had to the step that settles it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal, SignalInstance

from rostering.happening.dropout import Now
from rostering.plan import Plan
from rostering.team.absences import Absence
from ui.application.happening.leave import Judgement, LeaveRequest
from ui.application.happening.sick_texts import step_text
from ui.desktop.leave.card import LeaveCard
from ui.desktop.leave.work import LeaveJob
from ui.desktop.sick_call.running import Running
from ui.desktop.theme import Theme


class LeaveAsking(QObject):
    """Fills a card; the window never waits for it."""

    settled = Signal(object, str)
    """The plan with the leave and its repair, and what the step is called."""
    refused = Signal(object)
    """The absence that was asked for is not given."""
    put_off = Signal(object)
    """The absence stays a request."""

    answered = Signal()
    """The card says more than before."""

    def __init__(self, card: LeaveCard, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self.card, self._now = card, now
        self.running = Running(self)
        self._job: LeaveJob | None = None
        self._request: LeaveRequest | None = None
        self._judgement: Judgement | None = None
        self._others: list[Judgement] = []
        card.approved.connect(self._approve)
        card.refused.connect(lambda: self._leave_with(self.refused))
        card.put_off.connect(lambda: self._leave_with(self.put_off))
        card.stopped.connect(self._stop)
        card.chosen.connect(self._look_at)

    def ask(self, plan: Plan, absence: Absence) -> None:
        """Begin to judge an absence that is asked for."""
        self.reset()
        self._request = LeaveRequest.of(plan, absence, Now.at(self._now()))
        self.card.show_waiting()
        job = LeaveJob(self._request)
        self.running.listen(job, job.judged, self._show)
        self.running.listen(job, job.offered, self._offer)
        self.running.listen(job, job.done, lambda _: self._ended())
        self.running.listen(job, job.failed, lambda _: self.card.show_failure())
        self._job = job
        self.running.start(job)

    def reset(self) -> None:
        """Forget the question; what was being searched ends."""
        self.running.drop(self._job)
        self._job = self._request = self._judgement = None
        self._others.clear()
        self.card.close_()

    def is_about(self, plan: Plan, absence: Absence | None) -> bool:
        """Tell whether the card still speaks of this absence in this plan."""
        asked = self._request
        return asked is not None and asked.before is plan and absence in (None, asked.asked)

    def is_busy_with(self, plan: Plan) -> bool:
        """Tell whether something was asked about this plan and not taken back."""
        return self._request is not None and self._request.before is plan

    @property
    def judgement(self) -> Judgement | None:
        """The answer on the card; None while there is none."""
        return self._judgement

    def set_theme(self, theme: Theme) -> None:
        """Show the answer in the colours that the screen has now."""
        self.card.set_theme(theme)
        if self._judgement is not None:
            self.card.show_judgement(self._judgement, self._others)

    def wait(self) -> None:
        self.running.wait()

    def _show(self, judgement: Judgement) -> None:
        self._judgement = judgement
        self.card.show_judgement(judgement, self._others)
        self.answered.emit()

    def _offer(self, other: Judgement) -> None:
        self._others.append(other)
        if self._judgement is not None:
            self.card.show_judgement(self._judgement, self._others)
            self.answered.emit()

    def _ended(self) -> None:
        if self._judgement is None:
            self.card.show_stopped()

    def _look_at(self, other: Judgement) -> None:
        """Show what else can be had as the answer: approving it approves just that."""
        self._judgement = other
        self._others.clear()
        self.running.drop(self._job)
        self.card.show_judgement(other, ())
        self.card.approve_button.setFocus()

    def _stop(self) -> None:
        self.running.drop(self._job)
        self.card.show_stopped()

    def _approve(self) -> None:
        judgement = self._judgement
        if judgement is None:
            return
        text = step_text(judgement.request, len(judgement.changes))
        self.reset()
        self.settled.emit(judgement.plan, text)

    def _leave_with(self, signal: SignalInstance) -> None:
        asked = self._request
        if asked is None:
            return
        original = asked.asked or asked.absence
        self.reset()
        signal.emit(original)
