"""Where times and weekdays lie in the picture of a week."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from rostering.time import DAY, Minutes, Span, Weekday
from ui.application.hours.blocks import STEP

AXIS = 48
"""Room for the times at the left."""
TOP = 8
HOUR: Minutes = 60
LEAST_HOUR = 44
"""Pixels of an hour below which the picture scrolls."""
_USUAL = Span(8 * HOUR, 18 * HOUR)
_GAP = 3


def day_width(width: float) -> int:
    """Return the width of a day in a picture of so many pixels."""
    return int(width - AXIS) // len(Weekday)


@dataclass(frozen=True, slots=True)
class Scale:
    """The hours that are shown, and the room they have.

    Attributes:
        span: from the first to the last hour.
        width: of the whole picture.
        hour: the height of an hour.
    """

    span: Span
    width: float
    hour: float

    @classmethod
    def around(cls, spans: Iterable[Span], width: float, height: float) -> Scale:
        """Return a scale that shows all blocks with an hour around them."""
        found = list(spans)
        first = min((span.start for span in found), default=_USUAL.start)
        last = max((span.end for span in found), default=_USUAL.end)
        start = max(0, first // HOUR * HOUR - HOUR)
        end = min(DAY, -(-last // HOUR) * HOUR + HOUR)
        shown = (end - start) / HOUR
        return cls(Span(start, end), width, max(LEAST_HOUR, (height - 2 * TOP) / shown))

    @property
    def height(self) -> float:
        return self.span.minutes / HOUR * self.hour + 2 * TOP

    @property
    def day_width(self) -> int:
        """The width of every day in whole pixels, so that equal blocks read alike."""
        return day_width(self.width)

    def x(self, weekday: int) -> float:
        return AXIS + weekday * self.day_width

    def y(self, minute: Minutes) -> float:
        return TOP + (minute - self.span.start) / HOUR * self.hour

    def area(self, weekday: int, span: Span) -> QRectF:
        """Return where a block is drawn."""
        top, bottom = self.y(span.start), self.y(span.end)
        return QRectF(
            self.x(weekday) + _GAP, top + 0.5, self.day_width - 2 * _GAP, bottom - top - 1
        )

    def weekday(self, place: QPointF) -> Weekday | None:
        """Return the weekday at a place; None beside the picture."""
        at = int((place.x() - AXIS) // self.day_width)
        return Weekday(at) if 0 <= at < len(Weekday) else None

    def minute(self, place: QPointF) -> Minutes:
        """Return the time at a place, to the step of an edge, inside the day."""
        exact = self.span.start + (place.y() - TOP) / self.hour * HOUR
        return max(0, min(DAY, STEP * round(exact / STEP)))
