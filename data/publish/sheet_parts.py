"""What the sheets with tables have in common: titles, heads, lines and widths."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from data.publish import words
from data.publish.canvas import Area, Canvas, Line, Look
from data.publish.page import characters, set_up
from data.publish.palette import DAY_LINE, HEAD, SECOND_TEXT
from rostering.view import View

NOTE = Look(9, colour=SECOND_TEXT, align="left", wrap=True)
LEFT_HEAD = Look(9, bold=True, fill=HEAD, align="left", indent=1)
_TITLE = Look(16, bold=True, align="left")
_EDITION_ROW = 3
_OUTLINE = Line("thin", DAY_LINE, 2)


def draw_title(canvas: Canvas, view: View, title: str, last_column: int, more: str = "") -> None:
    """Draw the first two rows: what the sheet is about, of which team, over which weeks."""
    team = view.plan.settings.name
    canvas.block(Area(1, 1, 1, last_column), f"{title} – {team}", _TITLE)
    canvas.block(Area(2, 1, 2, last_column), _horizon_words(view) + more, NOTE)
    canvas.sheet.row_dimensions[1].height = 30


def draw_edition(sheet: Worksheet, edition: str) -> None:
    """Write which version it is, on the row that is empty between a title and its table."""
    if edition:
        # It runs on over the empty cells at its right, however narrow the first column is.
        Canvas(sheet).write(_EDITION_ROW, 1, edition, replace(NOTE, wrap=False))


def _horizon_words(view: View) -> str:
    """Write the weeks of a horizon: `4 weken, van 4 januari 2027 t.e.m. 30 januari 2027`."""
    first, last = view.horizon.start, view.horizon.end - timedelta(days=1)
    weeks = "1 week" if view.horizon.weeks == 1 else f"{view.horizon.weeks} weken"
    return f"{weeks}, van {words.long_date(first)} t.e.m. {words.long_date(last)}"


def finish(canvas: Canvas, view: View, table: Area, widths: Sequence[int], head_rows: int) -> None:
    """Draw the lines, set the widths in pixels, and repeat the rows of the head on every page."""
    canvas.grid(table)
    canvas.frame(table, _OUTLINE)
    canvas.draw_lines()
    sheet = canvas.sheet
    for number, pixels in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = characters(pixels)
    set_up(sheet, view.plan.settings.name, one_high=False)
    if head_rows:
        sheet.print_title_rows = f"{table.row}:{table.row + head_rows - 1}"
