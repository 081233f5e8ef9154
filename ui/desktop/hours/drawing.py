"""What the mouse draws in the picture of a week: a new block, an edge, or a whole block."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QPointF

from rostering.time import DAY, Minutes, Span, Weekday
from ui.application.hours.block_names import span_name
from ui.application.hours.blocks import STEP, BlockKey, room_around
from ui.application.hours.periods import Hours, weekdays_in
from ui.desktop.hours.scale import Scale

_NEAR = 7
"""Pixels from an edge within which it is taken hold of."""
_SHORTEST: Minutes = 15
"""Less than this is a click that trembled, and draws no block."""


@dataclass(frozen=True, slots=True)
class Drag:
    """Something that is drawn.

    Attributes:
        key: the block that is stretched or moved; None for a new one.
        edge: what of it moves with the pointer.
        room: how far it can go, up to its neighbours.
        grip: the time at which it was taken hold of.
    """

    weekday: Weekday
    key: BlockKey | None
    edge: Literal["start", "end", "whole", "new"]
    room: Span
    grip: Minutes
    before: Span
    span: Span
    is_moving: bool = False

    @property
    def text(self) -> str:
        return span_name(self.span)

    def at(self, minute: Minutes) -> Drag:
        """Return it with the pointer at another time."""
        if not self.is_moving and abs(minute - self.grip) < STEP:
            return self
        return replace(self, span=self._span(minute), is_moving=self._is_enough(minute))

    def _is_enough(self, minute: Minutes) -> bool:
        return self.edge != "new" or abs(minute - self.grip) >= _SHORTEST

    def _span(self, minute: Minutes) -> Span:
        first, last = self.room.start, self.room.end
        minute = max(first, min(last, minute))
        if self.edge == "new":
            low, high = sorted((self.grip, minute))
            return Span(low, high) if low < high else self.span
        if self.edge == "start":
            return Span(min(minute, self.before.end - STEP), self.before.end)
        if self.edge == "end":
            return Span(self.before.start, max(minute, self.before.start + STEP))
        by = minute - self.grip
        by = max(first - self.before.start, min(last - self.before.end, by))
        return Span(self.before.start + by, self.before.end + by)


def begin_drag(hours: Hours, scale: Scale, place: QPointF, key: BlockKey | None) -> Drag | None:
    """Return what the mouse takes hold of; None where nothing can be drawn."""
    weekday, minute = scale.weekday(place), scale.minute(place)
    if weekday is None or weekday not in weekdays_in(hours.period):
        return None
    if key is None:
        room = _free_around(hours, weekday, minute)
        if room is None:
            return None
        start = min(minute, room.end - STEP)
        return Drag(weekday, None, "new", room, start, room, Span(start, start + STEP))
    span = hours.block(*key).span
    area = scale.area(weekday, span)
    near = min(_NEAR, area.height() / 4)
    edge: Literal["start", "end", "whole"] = "whole"
    if place.y() - area.top() <= near:
        edge = "start"
    elif area.bottom() - place.y() <= near:
        edge = "end"
    return Drag(weekday, key, edge, room_around(hours, key), minute, span, span)


def _free_around(hours: Hours, weekday: Weekday, minute: Minutes) -> Span | None:
    spans = [row.span for row in hours.blocks(weekday)]
    start = max((span.end for span in spans if span.end <= minute), default=0)
    end = min((span.start for span in spans if span.start >= minute), default=DAY)
    if any(span.start < minute < span.end for span in spans) or end - start < STEP:
        return None
    return Span(start, end)
