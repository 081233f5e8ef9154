"""A page of A4, lying, as wide as one sheet of paper."""

from __future__ import annotations

from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

_A4 = 9
_INCH = 25.4
_MARGIN = 12 / _INCH
_FOOTER = 5 / _INCH
DATE = "[$-813]ddd d/mm/yyyy"
"""With the Dutch name of the day wherever the file is opened."""
WIDTH = 1024
"""Pixels between the margins, as spreadsheet programs count them (96 to an inch)."""
HEIGHT = 508
"""Points between the margins, with a little to spare."""


def set_up(sheet: Worksheet, team: str, *, one_high: bool) -> None:
    """Set paper, margins and footer; `one_high` also keeps the sheet on one page."""
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 1 if one_high else 0
    margins = sheet.page_margins
    margins.left = margins.right = margins.top = margins.bottom = _MARGIN
    margins.header = margins.footer = _FOOTER
    footer = HeaderFooterItem()
    for item, text in (
        (footer.left, team.replace("&", "&&")),
        (footer.right, "bladzijde &P van &N"),
    ):
        item.text, item.size = text, 8
    sheet.HeaderFooter.oddFooter = footer


def add_to_foot(sheet: Worksheet, words: str) -> None:
    """Write words in the middle of the foot of every page of a sheet that is set up."""
    footer = sheet.HeaderFooter.oddFooter
    assert footer is not None
    foot = footer.center
    foot.text, foot.size = words.replace("&", "&&") or None, 8


def characters(pixels: float) -> float:
    """Return the column width, in characters of the default font, that takes so many pixels."""
    return pixels / 7
