"""Work away from the event loop, so that the window always answers."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QElapsedTimer, QObject, QThread, QTimer, Signal, Slot
from typing_extensions import override

from rostering.plan import Plan
from rostering.time import Horizon

if TYPE_CHECKING:
    from solver import Options, Progress, Result, StopToken

_PAUSE_MS = 250
"""Least time between two reports: the grid is painted at most four times a second."""


class Solve(Protocol):
    """What plans: `solver.solve`, or a stand-in for tests."""

    def __call__(
        self,
        plan: Plan,
        horizon: Horizon,
        options: Options | None = None,
        *,
        on_progress: Callable[[Progress], None] = ...,
        stop: StopToken | None = None,
    ) -> Result: ...


def load_solver() -> None:
    """Load the solver in a thread of its own work; to be called before any module of it is named.

    Two threads that begin at different ends of a package wait for each other, and Python then lets
    one of them go on with half of it.
    """
    import_module("solver")


def solve_with_engine(
    plan: Plan,
    horizon: Horizon,
    options: Options | None = None,
    *,
    on_progress: Callable[[Progress], None] = lambda _progress: None,
    stop: StopToken | None = None,
) -> Result:
    """Plan with the solver, which is loaded at first use: it takes a while."""
    from solver import solve

    return solve(plan, horizon, options, on_progress=on_progress, stop=stop)


def solve_turns_with_engine(
    plan: Plan,
    horizon: Horizon,
    options: Options | None = None,
    *,
    on_progress: Callable[[Progress], None] = lambda _progress: None,
    stop: StopToken | None = None,
) -> Result:
    """Share out the turns alone, with the solver."""
    from solver import solve_turns

    return solve_turns(plan, horizon, options, on_progress=on_progress, stop=stop)


class Stop:
    """Asks work to end, from any thread; the search is not loaded for it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._token: StopToken | None = None
        self._is_set = False

    @property
    def is_set(self) -> bool:
        return self._is_set

    def set(self) -> None:
        """Ask to end."""
        with self._lock:
            self._is_set = True
            token = self._token
        if token is not None:
            token.stop()

    def token(self) -> StopToken:
        """Return what stops a search when this is set, or is set already."""
        from solver import StopToken

        token = StopToken()
        with self._lock:
            self._token = token
            if self._is_set:
                token.stop()
        return token


class Job(QThread):
    """Runs a callable on a thread of its own and hands over what came of it."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work

    @override
    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:
            self.failed.emit(error)
        else:
            self.done.emit(result)


_LEFT: list[Job] = []
"""Jobs that end by themselves; somebody has to hold them until then."""


def leave_alone(job: Job) -> None:
    """Let a job end by itself: nobody waits for it, and what it finds is for nobody."""
    for signal in (job.done, job.failed):
        signal.disconnect()
    job.setParent(None)
    hold(job)


def hold(job: Job) -> None:
    """Keep a job without a parent until it ends, whatever becomes of who asked for it."""
    if job not in _LEFT:
        _LEFT.append(job)
        job.finished.connect(_forget_ended)
    _forget_ended()


def _forget_ended() -> None:
    _LEFT[:] = [job for job in _LEFT if not job.isFinished()]


def wait_for_left() -> None:
    """Wait for the jobs that were left alone, before the program goes."""
    for job in tuple(_LEFT):
        job.wait()
    _LEFT.clear()


class PlanJob(Job):
    """A planning run; `progress` comes on the thread of the window, at most four times a second."""

    progress = Signal(object)
    _arrived = Signal()

    def __init__(
        self,
        solve: Solve,
        plan: Plan,
        horizon: Horizon,
        seconds: float,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(self._plan, parent)
        self.base = plan
        self.horizon = horizon
        self.seconds = seconds
        self.has_found = False
        """Whether there was a roster: the last word of a search without one is just what stays."""
        self._solve = solve
        self._lock = threading.Lock()
        self._stop = Stop()
        self._latest: Progress | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._deliver)
        self._since = QElapsedTimer()
        self._arrived.connect(self._plan_delivery)

    def stop(self) -> None:
        """Ask to stop; what was found so far comes as the result."""
        self._stop.set()

    def _plan(self) -> Result:
        from solver import Options

        options = Options(time_limit=self.seconds)
        return self._solve(
            self.base,
            self.horizon,
            options,
            on_progress=self._keep_latest,
            stop=self._stop.token(),
        )

    def _keep_latest(self, progress: Progress) -> None:
        """Remember a report; called on threads of the search, so nothing more is done here."""
        self.has_found = self.has_found or (progress.goal is not None and progress.plan is not None)
        if not self.has_found:
            progress = replace(progress, plan=None)
        with self._lock:
            known = self._latest
            plan = progress.plan or (known.plan if known is not None else None)
            self._latest = replace(progress, plan=plan)
        if known is None:
            self._arrived.emit()

    @Slot()
    def _plan_delivery(self) -> None:
        waited = self._since.elapsed() if self._since.isValid() else _PAUSE_MS
        self._pause.start(max(0, _PAUSE_MS - waited))

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            latest, self._latest = self._latest, None
        if latest is not None:
            self._since.start()
            self.progress.emit(latest)
