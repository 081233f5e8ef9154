"""The bar above a block: a segment for each wanted place, filled where somebody stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from ui.desktop.models.week_cells import Week
from ui.desktop.theme import Theme

BAR_HEIGHT = 7
_MOST_SEGMENTS = 8
"""With more places than this the bar is filled without a break."""


@dataclass(frozen=True, slots=True)
class PlaceBar:
    """What a bar shows; colours by their roles."""

    wanted: int
    minimum: int
    present: int
    missing: str
    ground: str


def bar_of(week: Week, number: int, today: date | None) -> PlaceBar | None:
    """Count the places of all posts in a column; None where none is wanted."""
    rows = (row.cells[number] for row in week.band if row.post_number)
    counts = [count for count in rows if count is not None]
    wanted = sum(count.wanted for count in counts)
    if not wanted:
        return None
    is_short = any(count.present < count.minimum for count in counts)
    return PlaceBar(
        wanted,
        sum(count.minimum for count in counts),
        sum(min(count.present, count.wanted) for count in counts),
        "line3" if not week.planned else "red" if is_short else "amberI",
        "tint" if week.columns[number].day == today else "surface",
    )


def draw_bar(painter: QPainter, place: QRect, *, theme: Theme, bar: PlaceBar) -> None:
    """Draw a bar, with room for the mark of the minimum around it."""
    painter.fillRect(place, theme.colour(bar.ground))
    left, room, top = place.left() + 1, place.width() - 1, place.top() + 2
    gap = 1 if bar.wanted <= _MOST_SEGMENTS else 0
    missing = theme.colour(bar.missing)
    # Segments of whole pixels look even; the rest of a division stays empty at the right.
    width = max(1, room // bar.wanted) if gap else 0
    for number in range(bar.wanted):
        start = width * number if gap else room * number // bar.wanted
        end = width * (number + 1) - gap if gap else room * (number + 1) // bar.wanted
        segment = QRect(left + start, top, max(1, end - start), BAR_HEIGHT)
        if number < bar.present:
            painter.fillRect(segment, theme.colour("text3"))
        elif gap:
            painter.setPen(missing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(segment.adjusted(0, 0, -1, -1))
        else:
            painter.fillRect(segment, missing)
    if 0 < bar.minimum < bar.wanted:
        at = width * bar.minimum - gap if gap else room * bar.minimum // bar.wanted
        painter.fillRect(left + at - 1, top - 2, 2, BAR_HEIGHT + 4, theme.colour("text"))
