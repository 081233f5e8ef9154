"""The work that is under way for the screen; nobody listens to what was dropped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, SignalInstance

from ui.desktop.sick_call.work import CallJob


class Running(QObject):
    """Starts jobs, tells their news while they count, and ends them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[CallJob] = []
        self._live: list[CallJob] = []

    @property
    def is_working(self) -> bool:
        """Tell whether any job is at work, also one that was dropped."""
        return bool(self._jobs)

    def listen(self, job: CallJob, signal: SignalInstance, handler: Callable[[Any], None]) -> None:
        """Hand over what a signal of a job brings, as long as the job counts."""

        def tell(value: object) -> None:
            if job in self._live:
                handler(value)

        signal.connect(tell)

    def start(self, job: CallJob) -> None:
        job.setParent(self)
        job.finished.connect(lambda: self._ended(job))
        self._jobs.append(job)
        self._live.append(job)
        job.start()

    def _ended(self, job: CallJob) -> None:
        self._jobs.remove(job)
        if job in self._live:
            self._live.remove(job)
        job.deleteLater()

    def drop(self, job: CallJob | None) -> None:
        """Ask a job to end, and listen to it no more."""
        if job is not None and job in self._live:
            self._live.remove(job)
            job.stop()

    def drop_all(self) -> None:
        for job in list(self._live):
            self.drop(job)

    def wait(self) -> None:
        """End all jobs."""
        self.drop_all()
        for job in list(self._jobs):
            job.wait()
