"""Counts something in the background: what is asked last is told, what is older is not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.desktop.jobs import Job, hold, leave_alone


class Counting(QObject):
    """One count at a time; another one waits, in the place of what waited before it."""

    counted = Signal(object)
    """What came of the last count that was asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._next: Callable[[], object] | None = None

    def ask(self, work: Callable[[], object]) -> None:
        """Have something counted, on a thread of its own."""
        self._next = work
        if self._job is None:
            self._begin()

    def _begin(self) -> None:
        work, self._next = self._next, None
        if work is None:
            return
        self._job = Job(work)
        self._job.done.connect(self._take)
        self._job.failed.connect(self._fail)
        self._job.start()
        hold(self._job)

    def _take(self, found: object) -> None:
        if self.sender() is not self._job:
            # On its way already when nobody waited for it any more.
            return
        self._forget()
        if self._next is None:
            self.counted.emit(found)
        self._begin()

    def _fail(self, error: Exception) -> None:
        """Let a mistake of the program be told as every other one."""
        if self.sender() is not self._job:
            return
        self._forget()
        raise error

    def _forget(self) -> None:
        if self._job is not None:
            self._job.wait()
        self._job = None

    def end(self) -> None:
        """Wait for nothing any more."""
        job, self._job, self._next = self._job, None, None
        if job is not None:
            leave_alone(job)
