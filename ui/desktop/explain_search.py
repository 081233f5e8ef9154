"""The searches that explain what is chosen: one counts at a time, and what was found is kept."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from rostering.view import View
from ui.desktop.explanations import Explanation, explain
from ui.desktop.jobs import Job, Stop
from ui.desktop.models.chosen import Choice

_PAUSE_MS = 150
"""Who walks through the cells with the arrow keys starts no search at each of them."""
_REMEMBERED = 12


class Explain(Protocol):
    """What explains: `explanations.explain`, or a stand-in for tests."""

    def __call__(
        self,
        view: View,
        choice: Choice,
        stop: Stop,
        on_more: Callable[[Explanation], None],
        known: Explanation | None = None,
    ) -> Explanation | None: ...


class ExplainJob(Job):
    """One question; `more` comes before `done`, for the reasons and for each repair."""

    more = Signal(object)

    def __init__(
        self,
        explain: Explain,
        view: View,
        choice: Choice,
        known: Explanation | None,
        parent: QObject | None = None,
    ) -> None:
        self.view, self.stop = view, Stop()
        self.told = known
        """What was told last; all that there is of it when the search ends early."""
        super().__init__(lambda: explain(view, choice, self.stop, self.more.emit, known), parent)


class ExplainSearch(QObject):
    """Searches away from the event loop, and tells what it finds while it does."""

    told = Signal(object)
    """What is known by now; None where nothing can be said."""
    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.explain: Explain = explain
        self._known: deque[tuple[View, Explanation]] = deque(maxlen=_REMEMBERED)
        self._asked: tuple[View, Choice] | None = None
        self._job: ExplainJob | None = None
        self._jobs: list[ExplainJob] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._start_asked)

    @property
    def is_working(self) -> bool:
        """Tell whether any search is at work, also one whose answer nobody waits for."""
        return bool(self._jobs)

    @property
    def is_asked(self) -> bool:
        """Tell whether an answer is waited for, of a search that is at work or about to be."""
        return self._job is not None or self._pause.isActive()

    def answer(self, view: View, choice: Choice) -> Explanation | None:
        """Return what was found for this very plan so far, now or before."""
        if self._job is not None:
            return self._job.told
        return next(
            (
                found
                for seen, found in reversed(self._known)
                if seen.plan is view.plan
                and seen.horizon == view.horizon
                and found.choice == choice
            ),
            None,
        )

    def ask(self, view: View, choice: Choice) -> None:
        """Search in a moment, where nothing else is asked until then."""
        self._asked = (view, choice)
        self._pause.start()

    def _start_asked(self) -> None:
        if self._asked is not None:
            self.start(*self._asked)

    def start(self, view: View, choice: Choice) -> None:
        """Search now; one that was stopped goes on."""
        known = self.answer(view, choice)
        if known is not None and known.search is not None:
            known = replace(known, search=replace(known.search, is_stopped=False))
            self.told.emit(known)
        job = ExplainJob(self.explain, view, choice, known, self)
        job.more.connect(lambda found: self._tell(job, found))
        job.done.connect(lambda found: self._end(job, found))
        job.failed.connect(lambda _error: self._fail(job))
        job.finished.connect(lambda: self._ended(job))
        self._job = job
        self._jobs.append(job)
        job.start()

    def _tell(self, job: ExplainJob, found: Explanation) -> None:
        if job is self._job:
            job.told = found
            self.told.emit(found)

    def _end(self, job: ExplainJob, found: Explanation | None) -> None:
        if job is not self._job:
            return
        self._job = None
        if found is not None:
            self._known.append((job.view, found))
        self.told.emit(found)

    def _fail(self, job: ExplainJob) -> None:
        if job is self._job:
            job.told = None
            self.failed.emit()

    def _ended(self, job: ExplainJob) -> None:
        self._jobs.remove(job)
        job.deleteLater()

    def stop(self) -> None:
        """Have enough of what would fill a place; what was found stays."""
        told = None if self._job is None else self._job.told
        self.drop()
        if told is not None and told.search is not None:
            view, search = self._known.pop()[0], replace(told.search, is_stopped=True)
            stopped = replace(told, search=search)
            self._known.append((view, stopped))
            self.told.emit(stopped)

    def drop(self) -> None:
        """Let nobody wait for the search at work, and ask it to stop."""
        self._pause.stop()
        job, self._job = self._job, None
        if job is None:
            return
        job.stop.set()
        if job.told is not None:
            self._known.append((job.view, job.told))

    def forget(self) -> None:
        """Begin anew with another team."""
        self.drop()
        self._known.clear()

    def wait(self) -> None:
        """End all searches, before the window goes."""
        self.drop()
        for job in list(self._jobs):
            job.wait()
