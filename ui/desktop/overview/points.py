"""Desk shares as points on the band around the target; a point outside it is a diamond."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPen

from ui.application.overview.targets import Target
from ui.desktop.overview.brush import RIGHT, ROW, Brush, Mark, names_width, text_width
from ui.desktop.overview.scale import AXIS, Scale, draw_axis, draw_upright, round_scale

_PAD = 10.0
_PERCENT = 100
_WHOLE = 10_000


@dataclass(frozen=True, slots=True)
class Point:
    """The share of somebody in hundredths of a percent, None for who was not there.

    A click goes to the target in the roster.
    """

    name: str
    value: int | None
    text: str
    sentence: str
    is_out: bool
    target: Target | None


@dataclass(frozen=True, slots=True)
class Points:
    """Rows with a point, and the band they should be in."""

    rows: Sequence[Point]
    target: int
    margin: int

    def height(self, width: float) -> float:
        del width
        return len(self.rows) * ROW + AXIS

    def marks(self, width: float) -> tuple[Mark, ...]:
        return tuple(
            Mark(number, 0, QRectF(0, number * ROW, width, ROW), row.sentence, row.target)
            for number, row in enumerate(self.rows)
        )

    def draw(self, brush: Brush, width: float) -> None:
        scale, bottom = self._scale(width), len(self.rows) * ROW
        left, right = scale.x(self.target - self.margin), scale.x(self.target + self.margin)
        brush.fill(QRectF(left, 0, right - left, bottom), "tint2")
        for number in range(len(self.rows)):
            y = number * ROW + ROW / 2
            brush.painter.setPen(QPen(brush.colour("line"), 1))
            brush.painter.drawLine(QLineF(scale.left, y, scale.right, y))
        draw_upright(brush.painter, brush.theme, scale.x(self.target), 0, bottom, "accent")
        for number, row in enumerate(self.rows):
            self._draw_row(brush, scale, number * ROW, row, width)
        draw_axis(brush.painter, brush.theme, scale, bottom, lambda value: f"{value // _PERCENT} %")

    def _draw_row(self, brush: Brush, scale: Scale, top: float, row: Point, width: float) -> None:
        brush.write(QRectF(0, top, scale.left - _PAD - 4, ROW), row.name)
        area = QRectF(scale.right + _PAD, top, width - scale.right - _PAD, ROW)
        colour = "amber" if row.is_out else "text2"
        brush.write(area, row.text, colour, RIGHT, bold=row.is_out)
        if row.value is None:
            return
        centre = QPointF(scale.x(row.value), top + ROW / 2)
        if row.is_out:
            brush.diamond(centre, "amberI")
        else:
            brush.dot(centre, "accent")

    def _scale(self, width: float) -> Scale:
        ends = [max(0, self.target - 2 * self.margin), min(_WHOLE, self.target + 2 * self.margin)]
        values = [*ends, *(row.value for row in self.rows if row.value is not None)]
        right = text_width("100 %") * 1.08 + 2
        left = names_width((row.name for row in self.rows), width) + _PAD
        return round_scale(
            min(values),
            max(values),
            10 * _PERCENT,
            left,
            max(left + 20, width - right - _PAD),
            5,
        )
