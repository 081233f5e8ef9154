"""Writing cells so that text stays text, neighbours share one line, and A4 holds the page."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Literal, TypeAlias

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell, MergedCell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Alignment, Border, Color, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.worksheet.worksheet import Worksheet

from data.excel import put_text
from data.publish.palette import LINE, TEXT, Pattern

FONT = "Arial"
"""A font that every office machine has, so that widths are the same everywhere."""


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula of our own, in the words that files use: `=SUM(B6:B9)`."""

    text: str


Content: TypeAlias = str | int | float | date | CellRichText | Formula | None


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell looks."""

    size: float = 9
    bold: bool = False
    colour: str = TEXT
    fill: str | None = None
    pattern: Pattern = "solid"
    pattern_line: str = LINE
    align: str = "center"
    wrap: bool = False
    upright: bool = False
    indent: int = 0
    number_format: str = "General"


@dataclass(frozen=True, slots=True)
class Line:
    """A line between cells; where two meet, the one with the higher rank is drawn."""

    style: Literal["thin", "medium", "mediumDashed"]
    colour: str
    rank: int


GRID = Line("thin", LINE, 1)


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells, its last row and column included."""

    row: int
    column: int
    last_row: int
    last_column: int


@dataclass(slots=True)
class Canvas:
    """A sheet to draw on; lines are collected and drawn at the end."""

    sheet: Worksheet
    _left: dict[tuple[int, int], Line] = field(default_factory=dict)
    _top: dict[tuple[int, int], Line] = field(default_factory=dict)
    _merged: list[Area] = field(default_factory=list)
    _styles: dict[Look, StyleArray] = field(default_factory=dict)

    def write(self, row: int, column: int, content: Content, look: Look) -> None:
        """Write a cell; text never becomes a formula, whatever it begins with."""
        cell = self.sheet.cell(row, column)
        is_new = not cell.has_style
        _fill(cell, content)
        if is_new and look in self._styles:
            quoted = cell.quotePrefix
            cell._style = copy(self._styles[look])  # type: ignore[union-attr]  # noqa: SLF001
            cell.quotePrefix = quoted
            return
        cell.font = _font(look)
        cell.alignment = _alignment(look)
        cell.number_format = look.number_format
        if look.fill is not None:
            cell.fill = _pattern_fill(look.pattern, look.fill, look.pattern_line)
        if is_new:
            self._styles[look] = copy(cell._style)  # type: ignore[union-attr]  # noqa: SLF001

    def block(self, area: Area, content: Content, look: Look) -> None:
        """Write one text over a whole area, its cells merged."""
        self.write(area.row, area.column, content, look)
        if (area.row, area.column) != (area.last_row, area.last_column):
            self._merged.append(area)
            self.sheet.merge_cells(
                start_row=area.row,
                start_column=area.column,
                end_row=area.last_row,
                end_column=area.last_column,
            )

    def grid(self, area: Area, line: Line = GRID) -> None:
        """Draw a line around every cell of an area."""
        for row in range(area.row, area.last_row + 1):
            for column in range(area.column, area.last_column + 1):
                self.frame(Area(row, column, row, column), line)

    def frame(self, area: Area, line: Line) -> None:
        """Draw a line around an area."""
        for row in range(area.row, area.last_row + 1):
            _keep(self._left, (row, area.column), line)
            _keep(self._left, (row, area.last_column + 1), line)
        for column in range(area.column, area.last_column + 1):
            _keep(self._top, (area.row, column), line)
            _keep(self._top, (area.last_row + 1, column), line)

    def left(self, row: int, last_row: int, column: int, line: Line) -> None:
        """Draw a line to the left of a column, over some rows."""
        for each in range(row, last_row + 1):
            _keep(self._left, (each, column), line)

    def _level(self, area: Area) -> None:
        rows = range(area.row, area.last_row + 1)
        columns = range(area.column, area.last_column + 1)
        for column in (area.column, area.last_column + 1):
            _weaken(self._left, [(row, column) for row in rows])
        for row in (area.row, area.last_row + 1):
            _weaken(self._top, [(row, column) for column in columns])

    def draw_lines(self) -> None:
        """Give both cells at every line the same border, so that no program has to choose.

        Some programs draw the border of the first cell of a merged area along its whole side, so
        a side along which the lines differ gets the weakest of them.
        """
        for area in self._merged:
            self._level(area)
        last_row, last_column = self.sheet.max_row, self.sheet.max_column
        known: dict[tuple[Line | None, ...], int] = {}
        cells = {(row, column + step) for row, column in self._left for step in (0, -1)}
        cells |= {(row + step, column) for row, column in self._top for step in (0, -1)}
        for row, column in cells:
            if not (1 <= row <= last_row and 1 <= column <= last_column):
                continue
            lines = (
                self._left.get((row, column)),
                self._left.get((row, column + 1)),
                self._top.get((row, column)),
                self._top.get((row + 1, column)),
            )
            cell = self.sheet.cell(row, column)
            if lines in known and cell.has_style:
                cell._style.borderId = known[lines]  # type: ignore[union-attr]  # noqa: SLF001
            else:
                cell.border = _border(*lines)
                known[lines] = cell._style.borderId  # type: ignore[union-attr]  # noqa: SLF001


def _weaken(lines: dict[tuple[int, int], Line], places: list[tuple[int, int]]) -> None:
    found = [lines[place] for place in places if place in lines]
    if found and len(found) == len(places):
        lines.update(dict.fromkeys(places, min(found, key=lambda line: line.rank)))


def _fill(cell: Cell | MergedCell, content: Content) -> None:
    if isinstance(content, str):
        put_text(cell, content)
    elif isinstance(content, Formula):
        cell.value = content.text
    else:
        cell.value = content


def rich(*parts: tuple[str, Look]) -> CellRichText:
    """Join texts that look different into the content of one cell."""
    return CellRichText(
        *(
            TextBlock(
                InlineFont(rFont=FONT, sz=look.size, b=look.bold, color=Color(look.colour)),
                ILLEGAL_CHARACTERS_RE.sub("", text),
            )
            for text, look in parts
        )
    )


def _keep(lines: dict[tuple[int, int], Line], place: tuple[int, int], line: Line) -> None:
    if place not in lines or lines[place].rank < line.rank:
        lines[place] = line


# A sheet has thousands of cells and few looks. Each style is made once; openpyxl looks a style up
# by all of its parts, so cells after the first take over what it found.


@cache
def _font(look: Look) -> Font:
    return Font(FONT, look.size, look.bold, color=look.colour)


@cache
def _alignment(look: Look) -> Alignment:
    return Alignment(
        look.align,
        "center",
        wrap_text=look.wrap,
        text_rotation=90 if look.upright else 0,
        indent=look.indent,
    )


@cache
def _pattern_fill(pattern: Pattern, fill: str, line: str) -> PatternFill:
    front = fill if pattern == "solid" else line
    return PatternFill(pattern, fgColor=front, bgColor=fill)


@cache
def _border(left: Line | None, right: Line | None, top: Line | None, bottom: Line | None) -> Border:
    return Border(_side(left), _side(right), _side(top), _side(bottom))


def _side(line: Line | None) -> Side:
    return Side() if line is None else Side(line.style, color=line.colour)
