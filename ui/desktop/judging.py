"""Judges the open plan after each change; only the latest verdict counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rostering.plan import Plan
from ui.desktop.insight import Insight, insight
from ui.desktop.jobs import Job

if TYPE_CHECKING:
    from solver import Result


class Judge(QObject):
    """Works out insights on threads of their own."""

    judged = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._latest: Job | None = None
        self._jobs: list[Job] = []

    def judge(self, plan: Plan, made: Result | None) -> None:
        """Begin to judge a plan.

        Args:
            plan: the plan with its roster.
            made: the run that made the roster, if it is known.
        """
        horizon, goals = (None, ()) if made is None else (made.horizon, made.goals)
        today = self._today()
        job = Job(lambda: insight(plan, horizon, goals, today), self)
        job.done.connect(lambda found: self._tell(job, found))
        job.finished.connect(lambda: self._ended(job))
        self._latest = job
        self._jobs.append(job)
        job.start()

    def _tell(self, job: Job, found: Insight) -> None:
        if job is self._latest:
            self.judged.emit(found)

    def _ended(self, job: Job) -> None:
        self._jobs.remove(job)
        job.deleteLater()

    def wait(self) -> None:
        """Let all that is being judged end."""
        for job in list(self._jobs):
            job.wait()


def made_by(plan: Plan, runs: list[Result]) -> Result | None:
    """Return the run that made the roster of a plan, if it is among these."""
    return next((run for run in runs if run.plan.roster is plan.roster), None)
