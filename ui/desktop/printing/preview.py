"""The pages as the printer will get them, with the words and the icons of the program."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QToolBar, QWidget

from ui.desktop.icons import icon
from ui.desktop.measures import BIG_ICON
from ui.desktop.printing.job import PrintJob
from ui.desktop.theme import Theme


class PrintPreview(QPrintPreviewDialog):
    """Shows a paper; page setup and printing follow in it."""

    def __init__(self, job: PrintJob, size: str, theme: Theme, parent: QWidget) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(job.title)
        printer.setPageLayout(job.layout(size))
        super().__init__(printer, parent)
        # The dialog does not keep the printer alive, so this does.
        self._printer = printer
        self.setWindowTitle(self.tr("Afdrukvoorbeeld – {0}").format(job.title))
        self.paintRequested.connect(partial(PrintJob.paint, job))
        for bar in self.findChildren(QToolBar):
            self._dress(bar, theme)

    def _dress(self, bar: QToolBar, theme: Theme) -> None:
        """Give the buttons of Qt the looks and the words of the program."""
        bar.setMovable(False)
        bar.setIconSize(QSize(BIG_ICON, BIG_ICON))
        for known, (name, words) in self._looks().items():
            # A word of Qt and not of the program, in the language that Qt speaks.
            spoken = QApplication.translate("QPrintPreviewDialog", known)
            for action in bar.actions():
                if action.text() == spoken:
                    action.setIcon(icon(name, theme, BIG_ICON))
                    action.setText(words)
        for zoom in bar.findChildren(QComboBox):
            zoom.setAccessibleName(self.tr("Hoe groot"))
            zoom.setToolTip(self.tr("Hoe groot"))
        for number in bar.findChildren(QLineEdit):
            if not isinstance(number.parentWidget(), QComboBox):
                number.setAccessibleName(self.tr("Bladzijde"))
                number.setToolTip(self.tr("Bladzijde"))

    def _looks(self) -> dict[str, tuple[str, str]]:
        """Return icon and words of each button, by what Qt calls it."""
        return {
            "Fit width": ("fit-width", self.tr("Op de breedte van het venster")),
            "Fit page": ("fit-page", self.tr("Hele bladzijde")),
            "Zoom out": ("zoom-out", self.tr("Kleiner")),
            "Zoom in": ("zoom-in", self.tr("Groter")),
            "Portrait": ("page-portrait", self.tr("Staand")),
            "Landscape": ("page-landscape", self.tr("Liggend")),
            "First page": ("page-first", self.tr("Eerste bladzijde")),
            "Previous page": ("chevron-left", self.tr("Vorige bladzijde")),
            "Next page": ("chevron-right", self.tr("Volgende bladzijde")),
            "Last page": ("page-last", self.tr("Laatste bladzijde")),
            "Show single page": ("page-single", self.tr("Eén bladzijde")),
            "Show facing pages": ("pages-facing", self.tr("Twee bladzijden naast elkaar")),
            "Show overview of all pages": ("grid", self.tr("Alle bladzijden")),
            "Page setup": ("sliders", self.tr("Papier en marges…")),
            "Print": ("printer", self.tr("Afdrukken…")),
        }
