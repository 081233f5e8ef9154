"""Judges the open plan after each change; only the latest verdict counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from rostering.plan import Plan
from ui.desktop.first_look import first_look
from ui.desktop.insight import Insight, insight
from ui.desktop.jobs import Job

if TYPE_CHECKING:
    from solver import Result

_PAUSE_MS = 250
_PAINTED_MS = 30
"""What was opened is painted before anything shares the processor with it."""


class Judge(QObject):
    """Works out insights on a thread of their own, one at a time.

    An edit by hand is looked at at once in the weeks that it touches. The whole verdict waits for
    a pause then: who types a row of codes should not share the processor with it.
    """

    judged = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._asked: tuple[Plan, Result | None] | None = None
        self._known: tuple[Plan, Insight] | None = None
        self._jobs: list[Job] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._start)

    def judge(self, plan: Plan, made: Result | None) -> None:
        """Begin to judge a plan.

        Args:
            plan: the plan with its roster.
            made: the run that made the roster, if it is known.
        """
        self._asked = (plan, made)
        looked = None
        if self._known is not None and self._known[0] is not plan:
            looked = first_look(self._known[1], self._known[0], plan)
        if looked is not None:
            self._known = (plan, looked)
            self.judged.emit(looked)
        self._pause.start(_PAINTED_MS if looked is None else _PAUSE_MS)

    def _start(self) -> None:
        """Judge what was asked last, once the thread is free."""
        if self._jobs or self._asked is None:
            return
        (plan, made), self._asked = self._asked, None
        horizon, goals = (None, ()) if made is None else (made.horizon, made.goals)
        today = self._today()
        job = Job(lambda: insight(plan, horizon, goals, today), self)
        job.done.connect(lambda found: self._tell(plan, found))
        job.finished.connect(lambda: self._ended(job))
        self._jobs.append(job)
        job.start()

    def _tell(self, plan: Plan, found: Insight) -> None:
        if self._asked is None:
            self._known = (plan, found)
            self.judged.emit(found)

    def _ended(self, job: Job) -> None:
        self._jobs.remove(job)
        job.deleteLater()
        if not self._pause.isActive():
            self._start()

    def wait(self) -> None:
        """Let what is being judged end, and begin with nothing more."""
        self._pause.stop()
        self._asked = None
        for job in list(self._jobs):
            job.wait()


def made_by(plan: Plan, runs: list[Result]) -> Result | None:
    """Return the run that made the roster of a plan, if it is among these."""
    return next((run for run in runs if run.plan.roster is plan.roster), None)
