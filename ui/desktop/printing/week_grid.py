"""The columns of a week on paper: where they stand, their heads and their lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import groupby

from PySide6.QtCore import QRectF

from data.dutch import clock
from data.publish.week import Column
from rostering.time import Minutes, half_of
from ui.application import paper_words as words
from ui.application.dates import numbered_day, weekday
from ui.desktop.printing.marks import DAY_LINE, GRID, HALF_LINE, MEDIUM, THICK, THIN
from ui.desktop.printing.pages import HEAD
from ui.desktop.printing.sheet import LEFT, Sheet, Type, fit, width_of

DAYS, TIMES = 6.2, 8.0
TOP = HEAD + DAYS + TIMES
"""Where the first row begins."""
_GAP_WEIGHT = 0.72
"""Width of a stretch between the blocks, beside that of a block."""


@dataclass(frozen=True)
class WeekGrid:
    """Where the columns of a week stand.

    Attributes:
        left: width of the heads of the rows.
        noon: border of the half days.
        right: width of a last column, behind the week.
    """

    columns: tuple[Column, ...]
    left: float
    width: float
    noon: Minutes
    right: float = 0.0

    @cached_property
    def edges(self) -> tuple[float, ...]:
        """The left side of each column, and the right side of the last one."""
        weights = [_GAP_WEIGHT if column.block is None else 1.0 for column in self.columns]
        unit = (self.width - self.left - self.right) / max(1.0, sum(weights))
        edges = [self.left]
        for weight in weights:
            edges.append(edges[-1] + unit * weight)
        return tuple(edges)

    def area(self, top: float, height: float, first: int, last: int) -> QRectF:
        """Return the area of some columns in a row."""
        left = self.edges[first]
        return QRectF(left, top, self.edges[last + 1] - left, height)

    @cached_property
    def days(self) -> tuple[tuple[date, int, int], ...]:
        """Each day with its first and last column."""
        found = []
        for day, group in groupby(enumerate(self.columns), key=lambda pair: pair[1].day):
            numbers = [number for number, _ in group]
            found.append((day, numbers[0], numbers[-1]))
        return tuple(found)

    def closures(self) -> Iterator[tuple[int, int, str]]:
        """Yield the runs of closed columns, each with its name."""
        numbered = enumerate(self.columns)
        for (_, name), group in groupby(numbered, key=lambda pair: (pair[1].day, pair[1].closed)):
            numbers = [number for number, _ in group]
            if name is not None:
                yield numbers[0], numbers[-1], name or words.CLOSED.say()

    def starts_day(self, number: int) -> bool:
        return any(first == number for _, first, _ in self.days)

    def line_of(self, number: int) -> tuple[float, str]:
        """Return width and colour of the line to the left of a column."""
        if self.starts_day(number):
            return THICK, DAY_LINE
        before, after = self.columns[number - 1], self.columns[number]
        if half_of(before.span.start, self.noon) is not half_of(after.span.start, self.noon):
            return MEDIUM, HALF_LINE
        return THIN, GRID


def draw_heads(sheet: Sheet, grid: WeekGrid, title: str, named: Sequence[str | None] = ()) -> None:
    """Draw the days and the times above the columns.

    Args:
        sheet: the page.
        grid: the columns.
        title: what the rows are.
        named: per column the name of a closure that stands in the place of its times.
    """
    whole = QRectF(0, HEAD, grid.width, DAYS + TIMES)
    sheet.fill(whole, "bg")
    label = QRectF(1.8, HEAD, grid.left - 2, DAYS + TIMES)
    sheet.lines(label, fit(title, Type(2.9, 500), label.width(), label.height()), LEFT)
    for day, first, last in grid.days:
        area = grid.area(HEAD, DAYS, first, last)
        sheet.text(area, _day_title(day, area.width() - 0.8), Type(3.0, 600))
    for number, column in enumerate(grid.columns):
        area = grid.area(HEAD + DAYS, TIMES, number, number)
        if number < len(named) and named[number] is not None:
            continue
        colour = "text3" if column.block is None else "text"
        _draw_times(sheet, area, column, Type(2.5, colour=colour))
    for first, last, name in grid.closures():
        if first < len(named) and named[first] is not None:
            area = grid.area(HEAD + DAYS, TIMES, first, last)
            sheet.lines(area, fit(name, Type(2.4), area.width() - 0.8, area.height(), least=1.5))
    draw_lines(sheet, grid, HEAD + DAYS, TIMES)
    sheet.line(0, HEAD, grid.width, HEAD, width=THIN, colour=HALF_LINE)
    # Days have times below them; a column to sign in has not.
    sheet.line(grid.left, HEAD + DAYS, grid.edges[-1], HEAD + DAYS, width=THIN, colour=GRID)
    for _, first, _ in grid.days:
        edge = grid.edges[first]
        sheet.line(edge, HEAD, edge, HEAD + DAYS, width=THICK, colour=DAY_LINE)
    sheet.line(0, TOP, grid.width, TOP, width=THIN, colour=HALF_LINE)


def _draw_times(sheet: Sheet, area: QRectF, column: Column, kind: Type) -> None:
    start, end = clock(column.span.start), clock(column.span.end)
    longest = max(width_of(start, kind), width_of(end, kind))
    size = kind.size * min(1.0, (area.width() - 0.6) / longest)
    fitted = fit(start, kind.sized(size), area.width(), area.height(), least=1.2)
    half = area.height() / 2
    sheet.text(QRectF(area.left(), area.top() + 0.7, area.width(), half - 0.4), start, fitted.type)
    sheet.text(
        QRectF(area.left(), area.center().y() - 0.3, area.width(), half - 0.4), end, fitted.type
    )


def draw_lines(sheet: Sheet, grid: WeekGrid, top: float, height: float) -> None:
    """Draw the lines to the left of all columns."""
    for number in range(len(grid.columns)):
        width, colour = grid.line_of(number)
        edge = grid.edges[number]
        sheet.line(edge, top, edge, top + height, width=width, colour=colour)


def draw_frame(sheet: Sheet, grid: WeekGrid, bottom: float) -> None:
    """Draw the outline of the table."""
    area = QRectF(0, HEAD, grid.width, bottom - HEAD)
    sheet.frame(area, width=MEDIUM, colour=HALF_LINE)


def _day_title(day: date, room: float) -> str:
    kind = Type(3.0, 600)
    names = (words.day_title(day), numbered_day(day), weekday(day))
    return next((name for name in names if width_of(name, kind) <= room), names[-1])
