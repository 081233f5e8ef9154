"""Looking now and then at what others do with a planning, on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from rostering.differences.merging import laid_over
from rostering.plan import Plan
from ui.application.session import Session
from ui.desktop.jobs import Job

if TYPE_CHECKING:
    from data.store import News
    from ui.application.keeping.team_file import TeamFile

_LOOK_MS = 10_000
_SIGNS = 6
"""A sign of life at every sixth look, so once a minute."""


class Watching(QObject):
    """Tries again what waits, gives signs of life, and shows the changes of others.

    The server or the disk may take seconds to answer; the window goes on meanwhile.
    """

    looked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._file: TeamFile | None = None
        self._session: Session | None = None
        self._looks = 0
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, file: TeamFile, session: Session) -> None:
        """Look at another planning from now on."""
        self._file, self._session = file, session
        self._timer.start()

    def end(self) -> None:
        """Look no more; what is being read ends first."""
        self._timer.stop()
        self._file = self._session = None
        if self._job is not None:
            self._job.wait()

    def look(self) -> None:
        """Begin to look, unless that is still going on."""
        file = self._file
        if file is None or self._job is not None:
            return
        self._looks += 1
        writes = file.writes
        work = self._work(file)
        job = self._job = Job(work, self)
        job.done.connect(lambda news: self._seen(file, writes, news))
        job.failed.connect(lambda error: self._failed(file, error))
        job.finished.connect(lambda: self._ended(job))
        job.start()

    def _work(self, file: TeamFile) -> Callable[[], object]:
        if file.unkept:
            return lambda: file.retry() and None
        if file.is_read_only or file.is_shared:
            return file.news
        return file.renew if self._looks % _SIGNS == 0 else lambda: None

    def _ended(self, job: Job) -> None:
        job.deleteLater()
        if self._job is job:
            self._job = None
        self.looked.emit()

    def _seen(self, file: TeamFile, writes: int, news: News | None) -> None:
        session = self._session
        if file is not self._file or session is None or file.unkept:
            return
        if file.is_read_only or file.is_shared:
            file.problem = None
        # What was written here meanwhile may be what was read; the next look tells.
        if news is not None and file.writes == writes:
            take_in(file, session, news)

    def _failed(self, file: TeamFile, error: Exception) -> None:
        from ui.application.keeping.team_file import STORE_PROBLEMS

        if file is self._file and isinstance(error, STORE_PROBLEMS):
            file.problem = error


def take_in(file: TeamFile, session: Session, news: News) -> None:
    """Show what others made; the steps of here can still be taken back, on top of theirs."""
    before = file.accept(news)

    def rebased(plan: Plan) -> Plan:
        return laid_over(before, news.plan, plan).plan

    if file.is_read_only:
        session.replace(news.plan)
    else:
        session.merge(news.plan, rebased)
