"""Printing from the window: the dialog, the preview and the PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from data.files import UnwritableFileError
from rostering.plan import Plan
from rostering.time import Horizon
from rostering.view import View
from ui.application.file_texts import unwritable
from ui.application.publication import Publication
from ui.desktop.collaborators import Collaborators
from ui.desktop.dialogs.messages import say

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

    from ui.desktop.printing.dialog import PrintDialog
    from ui.desktop.printing.job import PrintJob


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
        self, window: QWidget, outside: Collaborators, shown: Callable[[], Shown | None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._outside = outside
        self._shown = shown
        self.editions: Callable[[Horizon], Publication | None] | None = None
        self.dialog: PrintDialog | None = None
        self.preview: QPrintPreviewDialog | None = None
        self._printer: QPrinter | None = None

    def connect_actions(
        self, printing: QAction, pdf: QAction, rotation: QAction | None = None
    ) -> None:
        """Have actions of a menu ask what to print; one of them begins with the turns."""
        printing.triggered.connect(lambda: self.ask(pdf_first=False))
        pdf.triggered.connect(lambda: self.ask(pdf_first=True))
        if rotation is not None:
            rotation.triggered.connect(lambda: self.ask(turns_first=True))

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
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        from ui.desktop.printing.job import PrintJob

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(job.title)
        printer.setPageLayout(job.layout(size))
        # The dialog does not keep the printer alive, so this does.
        self._printer = printer
        self.preview = QPrintPreviewDialog(printer, self.dialog or self._window)
        self.preview.setWindowTitle(self.tr("Afdrukvoorbeeld – {0}").format(job.title))
        self.preview.resize(self._window.size())
        self.preview.paintRequested.connect(partial(PrintJob.paint, job))
        self.preview.finished.connect(self._forget_preview)
        self.preview.open()

    def _make_pdf(self, job: PrintJob, size: str) -> None:
        from ui.desktop.printing.pdf import write_pdf

        owner = self.dialog or self._window
        path = self._outside.ask_pdf(owner, self.tr("PDF maken"), f"{job.title}.pdf")
        if path is None:
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            write_pdf(path, job, size)
        except UnwritableFileError as error:
            say(owner, self.tr("{0} is niet bewaard").format(path.name), unwritable(error))
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._done(path)

    def _done(self, path: Path) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.saved.emit(path)

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _forget_preview(self) -> None:
        if self.preview is not None:
            self.preview.deleteLater()
            self.preview = None
