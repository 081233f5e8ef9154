"""One planning run at a time: starts, follows and ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rostering.plan import Plan
from rostering.time import Horizon
from rostering.view import View
from ui.desktop.insight import stands_of_roster, stands_of_run
from ui.desktop.jobs import Job, PlanJob, Solve
from ui.desktop.panel.goal_rows import GoalStand

if TYPE_CHECKING:
    from solver import Progress, Result


class Planning(QObject):
    """Holds the run at work, if there is one."""

    improved = Signal(object)
    """A plan with a better roster."""
    progressed = Signal(object)
    """Where every goal stands."""
    ended = Signal(object, object)
    """The result, and where every goal stands in it."""
    failed = Signal()

    def __init__(self, solve: Solve, time_limit: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._solve = solve
        self.time_limit = time_limit
        self._job: PlanJob | None = None
        self._judge: Job | None = None
        self._shown: Plan | None = None

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def start(self, plan: Plan, horizon: Horizon) -> None:
        """Begin a run; an earlier one is dropped."""
        self.drop()
        job = PlanJob(self._solve, plan, horizon, self.time_limit, self)
        job.progress.connect(self._follow)
        job.done.connect(self._judge_result)
        job.failed.connect(self._fail)
        self._job = job
        job.start()

    def stop(self) -> None:
        """Ask the run to end with what it has."""
        if self._job is not None:
            self._job.stop()

    def drop(self) -> None:
        """End the run and forget it, what it finds included."""
        for job in (self._job, self._judge):
            if job is None:
                continue
            job.blockSignals(True)
            if isinstance(job, PlanJob):
                job.stop()
            job.wait()
            job.deleteLater()
        self._job = self._judge = None
        self._shown = None

    def _follow(self, progress: Progress) -> None:
        if self.sender() is not self._job:
            return
        if progress.plan is not None and progress.plan is not self._shown:
            self._shown = progress.plan
            self.improved.emit(progress.plan)
        self.progressed.emit(stands_of_run(progress))

    def _judge_result(self, result: Result) -> None:
        """Put the outcome in words, which takes a moment in a long horizon."""
        if self.sender() is not self._job:
            return
        self._shown = None
        judge = Job(lambda: stands_of_roster(View(result.plan, result.horizon), result.goals), self)
        judge.done.connect(lambda stands: self._end(result, stands))
        judge.failed.connect(self._fail)
        self._judge = judge
        judge.start()

    def _end(self, result: Result, stands: tuple[GoalStand, ...]) -> None:
        self.drop()
        self.ended.emit(result, stands)

    def _fail(self) -> None:
        self.drop()
        self.failed.emit()
