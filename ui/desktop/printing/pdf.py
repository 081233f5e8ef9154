"""Print jobs as PDF files, with the painter of the printer and without a window."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication

from data.files import write_whole
from rostering.view import View
from ui.application.publishing.publication import Publication
from ui.desktop.printing.catalogue import Source, whole_job
from ui.desktop.printing.job import PrintJob

_RESOLUTION = 600


def write_pdf(path: Path, job: PrintJob, paper: str = "A4") -> None:
    """Write a print job as a PDF; the file appears whole or not at all.

    Raises:
        UnwritableFileError: the file cannot be written there.
    """

    def write(place: Path) -> None:
        writer = QPdfWriter(str(place))
        writer.setTitle(job.title)
        writer.setCreator("Beurtrol")
        writer.setResolution(_RESOLUTION)
        writer.setPageLayout(job.layout(paper))
        job.paint(writer)

    write_whole(path, write)


def write_roster_pdf(path: Path, view: View, publication: Publication | None = None) -> None:
    """Write all weeks of a roster as a PDF, from a program without a window.

    Raises:
        UnwritableFileError: the file cannot be written there.
    """
    start_without_window()
    write_pdf(path, whole_job(Source(view, edition=publication)))


def start_without_window() -> QApplication:
    """Return what Qt needs for its fonts, on a computer without a screen too."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    global _application  # noqa: PLW0603
    _application = QApplication(sys.argv[:1])
    return _application


_application: QApplication | None = None
"""Qt ends when nobody holds it."""
