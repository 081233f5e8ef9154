"""One run that shares out turns, from the question to a proposal that waits for an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rostering.plan import Plan
from ui.application.turns.sharing import Shared, Sharing, laid
from ui.desktop.jobs import PlanJob, Solve, leave_alone

if TYPE_CHECKING:
    from solver import Progress, Result


class TurnsRun(QObject):
    """Holds the run at work or its proposal, if there is one; nothing is changed by it."""

    progressed = Signal(object)
    """How the search stands."""
    improved = Signal()
    """There are better turns to show."""
    ended = Signal(object)
    """The result."""
    failed = Signal()

    def __init__(self, solve: Solve, seconds: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._solve, self.seconds = solve, seconds
        self.asked: Sharing | None = None
        self._found: Plan | None = None
        self._laid: tuple[Plan, Plan, Shared] | None = None
        self._job: PlanJob | None = None

    @property
    def is_running(self) -> bool:
        return self._job is not None

    @property
    def is_open(self) -> bool:
        """Tell whether a run is at work or its proposal waits."""
        return self.asked is not None

    def start(self, asked: Sharing) -> None:
        """Begin; what an earlier run found is forgotten."""
        self.drop()
        self.asked = asked
        job = PlanJob(self._solve, asked.base, asked.horizon, self.seconds, self)
        job.progress.connect(self._follow)
        job.done.connect(self._end)
        job.failed.connect(self._fail)
        self._job = job
        job.start()

    def stop(self) -> None:
        """Ask the run to end with what it has."""
        if self._job is not None:
            self._job.stop()

    def drop(self) -> None:
        """End the run and forget its proposal."""
        self._end_job()
        self.asked = self._found = self._laid = None

    def _end_job(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.stop()
            leave_alone(job)

    def laid_on(self, present: Plan) -> Shared | None:
        """Lay what was found on a plan, once for each; None while there is nothing."""
        asked, found, known = self.asked, self._found, self._laid
        if asked is None or found is None:
            return None
        if known is None or known[0] is not found or known[1] is not present:
            known = (found, present, laid(asked, found, present))
            self._laid = known
        return known[2]

    def _follow(self, progress: Progress) -> None:
        if self.sender() is not self._job:
            return
        if progress.plan is not None and progress.plan is not self._found:
            self._found = progress.plan
            self.improved.emit()
        self.progressed.emit(progress)

    def _end(self, result: Result) -> None:
        if self.sender() is not self._job:
            return
        self._found = result.plan
        self._end_job()
        self.ended.emit(result)

    def _fail(self) -> None:
        if self.sender() is self._job:
            self.drop()
            self.failed.emit()
