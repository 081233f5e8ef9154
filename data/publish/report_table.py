"""A table of the report: columns of real numbers, sums as formulas below, and a chart beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from data.publish.canvas import Area, Canvas, Content, Formula, Look
from data.publish.palette import HEAD
from data.publish.sheet_parts import LEFT_HEAD, NOTE, draw_title, finish
from rostering.view import View

Tone: TypeAlias = Literal["", "amber", "red"]

HEAD_ROW = 5
FIRST_ROW = HEAD_ROW + 1
NUMBER, SIGNED, PERCENT, COUNT = "0.00", "+0.00;-0.00;0.00", "0.0%", "0"
TEXT = "General"
_COLOURS = {"": "161B22", "amber": "8A4B00", "red": "B42318"}
ROW_POINTS = 18.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes:
        values: a number, a text or a formula of our own per row.
        pixels: its width.
        is_summed: whether its sum stands below it.
        total: a formula instead of a sum, where a sum would mean nothing.
    """

    head: str
    number_format: str
    values: Sequence[Content]
    pixels: int = 90
    is_summed: bool = False
    total: Formula | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Where a table stands: its first and last row of figures, and the row with sums."""

    first: int
    last: int

    @property
    def sums(self) -> int:
        """The row below the last one."""
        return self.last + 1


def table_of(rows: int) -> Table:
    """Return where a table with so many rows will stand."""
    return Table(FIRST_ROW, FIRST_ROW + rows - 1)


def draw_table(
    sheet: Worksheet,
    view: View,
    columns: Sequence[Column],
    note: str,
    tones: Sequence[Tone] = (),
) -> Canvas:
    """Draw a table with a title above it and what its figures mean.

    Args:
        sheet: an empty sheet; its title is that of the table.
        view: the team and the weeks.
        columns: the columns, the first of which names the rows.
        note: what the figures mean.
        tones: per row what it asks for; without one, nothing.
    """
    canvas, table = Canvas(sheet), table_of(len(columns[0].values))
    draw_title(canvas, view, sheet.title, len(columns))
    canvas.block(Area(3, 1, 3, len(columns)), note, NOTE)
    sheet.row_dimensions[3].height = 15.0 * _lines(note, sum(each.pixels for each in columns))
    for number, column in enumerate(columns, start=1):
        head = LEFT_HEAD if column.number_format == TEXT else _HEAD
        canvas.write(HEAD_ROW, number, column.head, head)
        for row, value in enumerate(column.values, start=table.first):
            tone = tones[row - table.first] if tones else ""
            canvas.write(row, number, value, _look(column, tone, is_first=number == 1))
    last = _draw_sums(canvas, columns, table)
    for row in range(table.first, last + 1):
        sheet.row_dimensions[row].height = ROW_POINTS
    sheet.row_dimensions[HEAD_ROW].height = 28
    area = Area(HEAD_ROW, 1, last, len(columns))
    finish(canvas, view, area, [column.pixels for column in columns], head_rows=1)
    sheet.freeze_panes = f"B{FIRST_ROW}"
    return canvas


def _look(column: Column, tone: Tone, *, is_first: bool) -> Look:
    is_text = column.number_format == TEXT
    return Look(
        10,
        bold=bool(tone) and not is_first,
        colour=_COLOURS[tone],
        align="left" if is_text else "right",
        indent=1,
        number_format=column.number_format,
    )


def _draw_sums(canvas: Canvas, columns: Sequence[Column], table: Table) -> int:
    """Draw what stands below the columns; return the last row of the table."""
    is_summed = any(column.is_summed or column.total for column in columns)
    if not is_summed or table.last < table.first:
        return max(table.last, HEAD_ROW)
    for number, column in enumerate(columns, start=1):
        letter = get_column_letter(number)
        # Rounded, because a sum of fractions may lie a hair beside zero and show a sign.
        summed = Formula(f"=ROUND(SUM({letter}{table.first}:{letter}{table.last}),2)")
        content = summed if column.is_summed else column.total
        look = Look(
            10,
            bold=True,
            fill=HEAD,
            align="left" if number == 1 else "right",
            indent=1,
            number_format=column.number_format,
        )
        canvas.write(table.sums, number, "Samen" if number == 1 else content, look)
    return table.sums


_HEAD = Look(9, bold=True, fill=HEAD, align="right", indent=1, wrap=True)


def _lines(text: str, pixels: int) -> int:
    return max(1, -(-len(text) * 6 // max(1, pixels)))
