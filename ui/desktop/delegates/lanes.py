"""Where columns and their cells lie in a row, and the ground under them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from ui.desktop.models.many_weeks import is_past, opens_week
from ui.desktop.models.week_cells import Column
from ui.desktop.theme import Theme

LEAD_DAY, LEAD_HALF, LEAD = 3, 5, 1
TRAIL_DAY, TRAIL = 2, 1
_MARGINS = ((48, 9), (40, 6), (31, 4), (24, 3))


@dataclass(frozen=True, slots=True)
class Lane:
    """A column as it goes through every row.

    Attributes:
        lead, trail: pixels that its cells leave free.
        side: the colour of the line before it; empty within a day.
    """

    column: Column
    left: int
    width: int
    lead: int
    trail: int
    is_today: bool
    is_past: bool
    side: str

    @property
    def end(self) -> int:
        """The first pixel that is no more of it."""
        return self.left + self.width

    def section(self, row: QRect) -> QRect:
        """Return all that belongs to the column in a row."""
        return QRect(self.left, row.top(), self.width, row.height())

    def area(self, row: QRect, margin: int) -> QRectF:
        """Return where the fill of a cell lies, with so many pixels above and below it."""
        width = self.width - self.lead - self.trail
        return QRectF(
            self.left + self.lead, row.top() + margin, width, row.height() - 2 * margin - 1
        )


def lead(column: Column) -> int:
    """Return the pixels between the left of a column and its cells."""
    if column.first_of_day:
        return LEAD_DAY
    return LEAD_HALF if column.opens_half else LEAD


def trail(column: Column) -> int:
    """Return the pixels between the cells of a column and its right."""
    return TRAIL_DAY if column.last_of_day else TRAIL


@lru_cache
def margin_of(height: int) -> int:
    """Return the pixels above and below a fill in a row of this height."""
    return next((space for least, space in _MARGINS if height >= least), 2)


def cell_area(column: Column, section: QRect) -> QRectF:
    """Return where the fill of a cell lies inside its section."""
    margin = margin_of(section.height())
    return QRectF(section.adjusted(lead(column), margin, -trail(column), -margin - 1))


def lanes(
    columns: Sequence[Column],
    places: Sequence[tuple[int, int]],
    today: date | None,
    weeks: int,
) -> tuple[Lane, ...]:
    """Return the columns with their places.

    Args:
        columns: blocks, or days.
        places: left and width of each.
        today: the day that is marked.
        weeks: how many weeks they are.
    """
    return tuple(
        Lane(
            column,
            left,
            width,
            lead(column),
            trail(column),
            column.day == today,
            is_past(columns, number, today),
            _side(column, weeks),
        )
        for number, (column, (left, width)) in enumerate(zip(columns, places, strict=False))
    )


def _side(column: Column, weeks: int) -> str:
    if not column.first_of_day:
        return ""
    return "line3" if opens_week(column, weeks) else "line2"


def paint_ground(
    painter: QPainter,
    theme: Theme,
    row: QRect,
    shown: Mapping[int, Lane],
    line: str,
    chosen: Collection[int] = (),
) -> None:
    """Paint the ground of a whole row with its lines.

    Args:
        painter: of the row.
        theme: with the colours.
        row: its place.
        shown: its columns that are in sight, by number.
        line: the colour of the line below; empty for none.
        chosen: the columns that are chosen there.
    """
    painter.fillRect(row, theme.colour("surface"))
    today, tint = theme.colour("today"), theme.colour("tint")
    for number, lane in shown.items():
        if number in chosen:
            painter.fillRect(lane.section(row), tint)
        elif lane.is_today:
            painter.fillRect(lane.section(row), today)
    found = tuple(shown.values())
    if line and found:
        left, width = found[0].left, found[-1].end - found[0].left
        painter.fillRect(left, row.bottom(), width, 1, theme.colour(line))
    for lane in found:
        if lane.side:
            painter.fillRect(lane.left, row.top(), 1, row.height(), theme.colour(lane.side))
