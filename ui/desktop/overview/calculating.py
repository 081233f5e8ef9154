"""Works out the figures on a thread of their own; only what was asked last counts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from rostering.plan import Plan
from rostering.time import Horizon
from rostering.view import View
from ui.application.overview.figures import Overview, overview_of
from ui.desktop.jobs import Job


class Calculating(QObject):
    """One calculation at a time; the window never waits for it."""

    done = Signal(object)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked: tuple[Plan, Horizon] | None = None
        self._known: Overview | None = None
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether figures that were asked for are still to come."""
        return self._asked is not None

    def ask(self, plan: Plan, weeks: Horizon) -> None:
        """Work out the figures of some weeks, unless they are known."""
        known = self._known
        self._asked = (plan, weeks)
        if known is not None and known.view.plan is plan and known.view.horizon == weeks:
            self._asked = None
            self.done.emit(known)
        elif self._job is None:
            self._start(plan, weeks)

    def forget(self) -> None:
        """Want no figures any more; those under way are dropped."""
        self._asked = None

    def wait(self) -> None:
        """End before the window goes."""
        self._asked = None
        if self._job is not None:
            self._job.wait()

    def _start(self, plan: Plan, weeks: Horizon) -> None:
        job = Job(lambda: overview_of(View(plan, weeks)), self)
        job.done.connect(self._keep)
        job.failed.connect(self._give_up)
        job.finished.connect(lambda: self._ended(job))
        self._job = job
        job.start()

    def _keep(self, overview: Overview) -> None:
        self._known = overview
        if self._asked == (overview.view.plan, overview.view.horizon):
            self._asked = None
            self.done.emit(overview)

    def _give_up(self, _error: object) -> None:
        self._asked = None
        self.failed.emit()

    def _ended(self, job: Job) -> None:
        job.deleteLater()
        self._job = None
        if self._asked is not None:
            self._start(*self._asked)
