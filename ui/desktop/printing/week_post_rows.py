"""The rows of the week per post: how high they are, and what is written in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF

from ui.application import paper_words as words
from ui.desktop.printing import marks
from ui.desktop.printing.pages import LOWEST_ROW, draw_label
from ui.desktop.printing.sheet import Sheet, Type, fit, paragraph
from ui.desktop.printing.week_grid import WeekGrid, draw_lines

_NAMES = Type(2.5)
_PAD = 1.6


@dataclass(frozen=True)
class Row:
    """A row of the table: its least height, whether it may grow, and what draws it."""

    height: float
    grows: bool
    draw: Callable[[Sheet, WeekGrid, float, float], None]


@dataclass(frozen=True)
class Group:
    """Rows with one head: the seats of a post, or a single row."""

    rows: tuple[Row, ...]
    draw_head: Callable[[Sheet, QRectF], None]


def parts_of(group: Group, room: float) -> list[Group]:
    """Break a group that is higher than a page."""
    parts: list[list[Row]] = [[]]
    for row in group.rows:
        if parts[-1] and sum(each.height for each in parts[-1]) + row.height > room:
            parts.append([])
        parts[-1].append(row)
    return [Group(tuple(rows), group.draw_head) for rows in parts]


def listing(title: str, listed: list[list[str]]) -> Group:
    """Return a row with some names below each other in each column."""
    lines = max((len(names) for names in listed), default=0)
    height = max(LOWEST_ROW, lines * _NAMES.line + _PAD)
    return Group((Row(height, False, partial(_draw_listing, listed)),), partial(_draw_head, title))


def absent_group(title: str, grid: WeekGrid, away: list[list[str]]) -> Group:
    """Return a row with who is away on each day.

    Args:
        title: what the row is called.
        grid: the columns.
        away: the names of each day.
    """
    days = []
    for (_, first, last), names in zip(grid.days, away, strict=True):
        room = grid.edges[last + 1] - grid.edges[first] - _PAD
        lines = paragraph(", ".join(names), _NAMES, room) if names else ()
        days.append((first, last, lines))
    height = max((len(lines) for _, _, lines in days), default=0) * _NAMES.line + _PAD
    row = Row(max(LOWEST_ROW, height), False, partial(_draw_absent, days))
    return Group((row,), partial(_draw_head, title))


def _draw_head(title: str, sheet: Sheet, area: QRectF) -> None:
    draw_label(sheet, area, title)


def _draw_listing(
    listed: list[list[str]], sheet: Sheet, grid: WeekGrid, top: float, height: float
) -> None:
    draw_lines(sheet, grid, top, height)
    for number, names in enumerate(listed):
        area = grid.area(top + _PAD / 2, _NAMES.line, number, number)
        for line, name in enumerate(names):
            place = area.translated(0, line * _NAMES.line)
            sheet.lines(place, fit(name, _NAMES, area.width() - 0.5, _NAMES.line, least=1.4))


def _draw_absent(
    days: list[tuple[int, int, tuple[str, ...]]],
    sheet: Sheet,
    grid: WeekGrid,
    top: float,
    height: float,
) -> None:
    for first, last, lines in days:
        edge = grid.edges[first]
        width, colour = grid.line_of(first)
        sheet.line(edge, top, edge, top + height, width=width, colour=colour)
        area = grid.area(top, height, first, last)
        begin = area.center().y() - len(lines) * _NAMES.line / 2
        for number, line in enumerate(lines):
            place = QRectF(area.left(), begin + number * _NAMES.line, area.width(), _NAMES.line)
            sheet.lines(place, fit(line, _NAMES, area.width() - 0.5, _NAMES.line, least=1.4))


def draw_free(sheet: Sheet, area: QRectF, *, below_minimum: bool) -> None:
    colour = "red" if below_minimum else "text"
    sheet.frame(area, width=0.45, colour=colour, dashed=True, radius=marks.RADIUS, ground="#FFFFFF")
    kind = Type(2.6, 600, colour)
    text = words.EMPTY.say() + ("!" if below_minimum else "")
    sheet.lines(area, fit(text, kind, area.width() - 1.6, area.height(), least=1.4))


def draw_closed(sheet: Sheet, area: QRectF) -> None:
    marks.hatched(sheet, area, "#FFFFFF", broad=True)
    sheet.frame(area, width=marks.THIN, colour=marks.GRID)
