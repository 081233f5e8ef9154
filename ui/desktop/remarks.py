"""What a team is told once it is open: what was seen in it, though nothing is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.desktop.dialogs.messages import say
from ui.desktop.jobs import Job
from ui.desktop.status_line import StatusLine

if TYPE_CHECKING:
    from data.workbook import WorkbookReading

_PAUSE_MS = 300
"""What was opened is on screen before it is looked through: a thread takes time from painting."""


class Remarks(QObject):
    """Looks for remarks on a thread of its own: in years of rosters that takes a while."""

    def __init__(self, status: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self._status, self._window = status, window
        self._found: tuple[str, ...] = ()
        self._reading: WorkbookReading | None = None
        self._jobs: list[Job] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._start)
        status.remarks_requested.connect(self._show)

    def look(self, reading: WorkbookReading) -> None:
        """Look at what was opened; what was found in the former team is forgotten at once."""
        self._reading = reading
        self._offer(())
        self._pause.start(_PAUSE_MS)

    def _start(self) -> None:
        reading = self._reading
        if reading is None:
            return
        remarks, plan = reading.warnings, reading.plan

        def noticed() -> tuple[str, ...]:
            from ui.application.workbook.noticed import noticed as look

            return look(remarks, plan)

        job = Job(noticed, self)
        job.done.connect(lambda found: self._tell(reading, found))
        job.finished.connect(lambda: self._ended(job))
        self._jobs.append(job)
        job.start()

    def _tell(self, reading: WorkbookReading, found: tuple[str, ...]) -> None:
        if reading is self._reading:
            self._offer(found)

    def _offer(self, found: tuple[str, ...]) -> None:
        self._found = found
        self._status.offer_remarks(len(found))

    def _ended(self, job: Job) -> None:
        self._jobs.remove(job)
        job.deleteLater()

    def _show(self) -> None:
        title = QCoreApplication.translate("MainWindow", "Ook gezien, geen fout")
        say(self._window, title, "\n".join(self._found))

    def wait(self) -> None:
        """Let what is being looked for end, and begin with nothing more."""
        self._pause.stop()
        for job in list(self._jobs):
            job.wait()
