"""Printing from the window: the dialog, the preview and the PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from data.files import UnwritableFileError
from rostering.plan import Plan
from rostering.planned import is_planned
from rostering.time import Horizon, monday_of
from rostering.view import View
from ui.application.dates import long_day
from ui.application.file_texts import unwritable
from ui.application.publishing.publication import Publication
from ui.desktop.collaborators import Collaborators
from ui.desktop.dialogs.messages import say
from ui.desktop.jobs import Job

if TYPE_CHECKING:
    from ui.desktop.printing.dialog import PrintDialog
    from ui.desktop.printing.job import PrintJob
    from ui.desktop.printing.preview import PrintPreview
    from ui.desktop.theme import Theme


@dataclass(frozen=True, slots=True)
class Shown:
    """What the window shows: the plan, and the week."""

    plan: Plan
    monday: date


class Printing(QObject):
    """Prints what the window shows; what that needs is loaded at its first use."""

    saved = Signal(object)
    """The file that was written."""

    def __init__(
        self,
        window: QWidget,
        outside: Collaborators,
        shown: Callable[[], Shown | None],
        theme: Callable[[], Theme],
    ) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._outside = outside
        self._shown = shown
        self.editions: Callable[[Horizon], Publication | None] | None = None
        self.dialog: PrintDialog | None = None
        self.preview: PrintPreview | None = None
        self._jobs: list[Job] = []

    def connect_actions(
        self, printing: QAction, pdf: QAction, rotation: QAction | None = None
    ) -> None:
        """Have actions of a menu ask what to print; one of them begins with the turns."""
        printing.triggered.connect(lambda: self.ask(pdf_first=False))
        pdf.triggered.connect(lambda: self.ask(pdf_first=True))
        if rotation is not None:
            rotation.triggered.connect(lambda: self.ask(turns_first=True))

    def connect_day(self, action: QAction, day: Callable[[], date]) -> None:
        """Have an action show the day sheet of the day that is in sight."""
        action.triggered.connect(lambda: self.show_day_sheet(day()))

    def show_day_sheet(self, day: date) -> None:
        """Show the sheet of one day as the printer will get it, or say why there is none."""
        from ui.desktop.printing.catalogue import Source, day_job

        shown = self._shown()
        if shown is None:
            return
        plan = shown.plan
        if not plan.calendar.blocks(day) or not is_planned(plan, monday_of(day)):
            why = (
                self.tr("In die week staat nog geen rooster.")
                if plan.calendar.blocks(day)
                else self.tr("Die dag is alles gesloten.")
            )
            say(self._window, self.tr("Geen dagfiche voor {0}").format(long_day(day)), why)
            return
        view = View(plan, Horizon(monday_of(day), 1))
        source = Source(view, self._outside.today(), editions=self.editions)
        self._preview(day_job(source, day), "A4")

    def ask(self, *, pdf_first: bool = False, turns_first: bool = False) -> None:
        """Ask what to print, of the weeks that have a roster."""
        from ui.desktop.printing.catalogue import Paper, Source
        from ui.desktop.printing.dialog import PrintDialog

        shown = self._shown()
        horizon = None if shown is None else shown.plan.roster_horizon()
        if shown is None or horizon is None:
            return
        view = View(shown.plan, horizon)
        source = Source(view, self._outside.today(), editions=self.editions)
        dialog = PrintDialog(source, shown.monday, self._window, pdf_first=pdf_first)
        if turns_first:
            dialog.choose(Paper.CALENDAR)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.preview_requested.connect(self._preview)
        dialog.pdf_requested.connect(self._make_pdf)
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    def _preview(self, job: PrintJob, size: str) -> None:
        """Show the pages as the printer will get them; page setup and printing follow there."""
        from ui.desktop.printing.preview import PrintPreview

        self.preview = PrintPreview(job, size, self._theme(), self.dialog or self._window)
        self.preview.resize(self._window.size())
        self.preview.finished.connect(self._forget_preview)
        self.preview.open()

    def _make_pdf(self, job: PrintJob, size: str) -> None:
        from ui.desktop.printing.pdf import write_pdf

        owner = self.dialog or self._window
        path = self._outside.ask_pdf(owner, self.tr("PDF maken"), f"{job.title}.pdf")
        if path is None:
            return
        dialog = self.dialog
        if dialog is not None:
            dialog.show_busy(self.tr("{0} wordt geschreven").format(path.name))
        work = Job(lambda: write_pdf(path, job, size), self)
        work.done.connect(lambda _nothing: self._done(path, dialog))
        work.failed.connect(lambda error: self._not_done(path, dialog, error))
        work.finished.connect(lambda: self._ended(work))
        self._jobs.append(work)
        work.start()

    def _done(self, path: Path, dialog: PrintDialog | None) -> None:
        if dialog is not None and dialog is self.dialog:
            dialog.accept()
        self.saved.emit(path)

    def _not_done(self, path: Path, dialog: PrintDialog | None, error: Exception) -> None:
        """Tell why; what was chosen stays, to be written elsewhere."""
        reason = self.tr("Er liep iets mis bij het schrijven.")
        if isinstance(error, UnwritableFileError):
            reason = unwritable(error)
        if dialog is not None and dialog is self.dialog:
            dialog.show_busy("")
        owner = self.dialog or self._window
        say(owner, self.tr("{0} is niet bewaard").format(path.name), reason)

    def _ended(self, work: Job) -> None:
        self._jobs.remove(work)
        work.deleteLater()

    def wait(self) -> None:
        """Let what is being written end: a paper is whole, or not there."""
        for work in tuple(self._jobs):
            work.wait()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _forget_preview(self) -> None:
        if self.preview is not None:
            self.preview.deleteLater()
            self.preview = None
