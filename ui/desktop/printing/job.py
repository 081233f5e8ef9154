"""A print job: forms put on a printer, its preview or a PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from ui.desktop.printing.legend import paper_theme
from ui.desktop.printing.pages import FOOT, Form, Imprint, Page, draw_foot
from ui.desktop.printing.sheet import Sheet
from ui.desktop.theme import Theme, load_fonts

MARGIN = 12.0
_MILLIMETRES_PER_INCH = 25.4
_LONGEST_A4, _SHORTEST_A4 = 297.0 - 2 * MARGIN, 210.0 - 2 * MARGIN

PAPERS = {
    "A4": QPageSize.PageSizeId.A4,
    "A3": QPageSize.PageSizeId.A3,
    "Letter": QPageSize.PageSizeId.Letter,
}


@dataclass(frozen=True, slots=True)
class PrintJob:
    """Forms on paper of one size, lying or standing.

    Attributes:
        title: what the printer's list and the PDF call it.
    """

    title: str
    forms: tuple[Form, ...]
    imprint: Imprint
    lying: bool = True
    make_sheet: Callable[[QPainter, Theme], Sheet] = Sheet

    def layout(self, paper: str = "A4") -> QPageLayout:
        """Return the page layout on a kind of paper."""
        return QPageLayout(
            QPageSize(PAPERS[paper]),
            QPageLayout.Orientation.Landscape if self.lying else QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN),
            QPageLayout.Unit.Millimeter,
        )

    def count(self, paper: str = "A4") -> int:
        """Return how many pages a kind of paper takes."""
        load_fonts()
        return len(self._drawn(self.layout(paper).paintRect(QPageLayout.Unit.Millimeter)))

    def _drawn(self, area: QRectF) -> list[tuple[Page, float, float]]:
        """Return each page with its scale and its height."""
        return [
            (page, scale, height)
            for form in self.forms
            for scale, height, pages in (_laid_out(form, area.width(), area.height()),)
            for page in pages
        ]

    def paint(self, device: QPagedPaintDevice) -> int:
        """Draw all pages on a device with a page layout; return how many there are."""
        load_fonts()
        area = device.pageLayout().paintRect(QPageLayout.Unit.Millimeter)
        drawn = self._drawn(area)
        painter = QPainter(device)
        try:
            dots = device.logicalDpiX() / _MILLIMETRES_PER_INCH
            for number, (page, scale, height) in enumerate(drawn, start=1):
                if number > 1:
                    device.newPage()
                painter.save()
                painter.scale(dots * scale, dots * scale)
                sheet = self.make_sheet(painter, paper_theme())
                page(sheet)
                draw_foot(sheet, area.width() / scale, height, self.imprint, number, len(drawn))
                painter.restore()
        finally:
            painter.end()
        return len(drawn)


def _laid_out(form: Form, width: float, height: float) -> tuple[float, float, list[Page]]:
    """Return the scale, the height and the pages of a form on paper of some size.

    Larger paper than A4 shows all of it larger, unless that takes more pages.
    """
    longest, shortest = max(width, height), min(width, height)
    largest = max(1.0, min(longest / _LONGEST_A4, shortest / _SHORTEST_A4))
    scales: Sequence[float] = sorted({largest, (1 + largest) / 2, 1.0}, reverse=True)
    found = [
        (scale, height / scale, form(width / scale, height / scale - FOOT)) for scale in scales
    ]
    return min(found, key=lambda each: len(each[2]))
