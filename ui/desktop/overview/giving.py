"""What *Overzicht* gives away: a picture, a table, and the report for the team manager."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from data.files import UnwritableFileError
from rostering.plan import Plan
from rostering.time import Horizon
from rostering.view import View
from ui.application.dates import horizon_title
from ui.application.file_texts import unwritable
from ui.application.overview.figures import Overview
from ui.desktop.collaborators import Collaborators
from ui.desktop.dialogs.messages import say
from ui.desktop.jobs import Job
from ui.desktop.overview.picture import picture_of, write_picture


class Giving(QObject):
    """Asks for a file and writes it; tables and papers on a thread of their own."""

    told = Signal()
    """It has another sentence to say."""

    def __init__(self, owner: QWidget, outside: Collaborators) -> None:
        super().__init__(owner)
        self._owner = owner
        self._outside = outside
        self.sentence = ""
        self._job: Job | None = None

    def give_picture(self, overview: Overview, size: QSize, *, to_file: bool) -> None:
        """Put the charts, of a size, in a file that is asked for, or on the clipboard."""
        title = self._title(self.tr("Overzicht"), overview.view)
        path = None
        if to_file:
            path = self._outside.ask_picture(self._owner, self.tr("Als afbeelding"), f"{title}.png")
            if path is None:
                return
        image = picture_of(overview, size, self._outside.today(), title)
        if path is None:
            QGuiApplication.clipboard().setImage(image)
            self._tell(self.tr("De afbeelding staat op het klembord."))
        else:
            self._write(path, partial(write_picture, path, image))

    def ask_table(self, plan: Plan, weeks: Horizon) -> None:
        """Write the figures as a workbook."""
        view = View(plan, weeks)
        suggestion = self._title(self.tr("Overzicht"), view)
        path = self._outside.ask_save(self._owner, self.tr("Als tabel"), f"{suggestion}.xlsx")
        if path is not None:
            self._write_workbook(path, view, for_manager=False)

    def ask_report(self, plan: Plan, weeks: Horizon) -> None:
        """Write the report for the team manager, as PDF or as a workbook."""
        view = View(plan, weeks)
        suggestion = self._title(self.tr("Verslag"), view)
        path = self._outside.ask_report(self._owner, self.tr("Verslag"), f"{suggestion}.pdf")
        if path is None:
            return
        if path.suffix.lower() == ".xlsx":
            self._write_workbook(path, view, for_manager=True)
            return
        printed = self._outside.today()

        def write() -> None:
            from ui.desktop.printing.report_pdf import write_report_pdf

            write_report_pdf(path, view, printed)

        self._write_away(path, write)

    def _title(self, what: str, view: View) -> str:
        team, weeks = view.plan.settings.name, horizon_title(view.horizon)
        return self.tr("{0} {1}, {2}").format(what, team, weeks)

    def _write_workbook(self, path: Path, view: View, *, for_manager: bool) -> None:
        def write() -> None:
            from data.publish.report_workbook import write_report_workbook

            write_report_workbook(path, view, for_manager=for_manager)

        self._write_away(path, write)

    def _write_away(self, path: Path, write: Callable[[], None]) -> None:
        """Write something away from the window, which goes on answering."""
        if self._job is not None:
            return

        def work() -> Path:
            write()
            return path

        job = Job(work, self)
        job.done.connect(self._saved)
        job.failed.connect(lambda error: self._not_saved(path, error))
        job.finished.connect(self._ended)
        self._job = job
        self._tell(self.tr("{0} wordt geschreven").format(path.name))
        job.start()

    def _write(self, path: Path, write: Callable[[], None]) -> None:
        """Write a picture of what is on screen, which is painted here at once."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            write()
        except UnwritableFileError as error:
            self._not_saved(path, error)
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._saved(path)

    def _saved(self, path: Path) -> None:
        self._tell(self.tr("Bewaard: {0}").format(path.name))

    def _not_saved(self, path: Path, error: Exception) -> None:
        self._tell("")
        reason = self.tr("Er liep iets mis bij het schrijven.")
        if isinstance(error, UnwritableFileError):
            reason = unwritable(error)
        say(self._owner, self.tr("{0} is niet bewaard").format(path.name), reason)

    def _tell(self, sentence: str) -> None:
        self.sentence = sentence
        self.told.emit()

    def _ended(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None

    def wait(self) -> None:
        """Let what is being written end."""
        if self._job is not None:
            self._job.wait()
