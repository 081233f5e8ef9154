"""The scale that all charts share: values to pixels, round marks, and the axis below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.desktop.theme import Theme

AXIS = 20.0
"""Height of the words below a chart."""
_STEPS = (1, 2, 5)
_LABEL = 60.0


@dataclass(frozen=True, slots=True)
class Scale:
    """Values from `low` to `high` between two places, with a mark at every `step`."""

    low: int
    high: int
    step: int
    left: float
    right: float

    def x(self, value: float) -> float:
        """Return where a value stands; beyond the ends it stands at the end."""
        inside = min(max(value, self.low), self.high)
        part = (inside - self.low) / (self.high - self.low)
        return self.left + part * (self.right - self.left)

    @property
    def ticks(self) -> tuple[int, ...]:
        first = -(-self.low // self.step) * self.step
        return tuple(range(first, self.high + 1, self.step))


def round_scale(low: int, high: int, unit: int, left: float, right: float, marks: int = 4) -> Scale:
    """Return a scale whose ends are whole steps around two values.

    Args:
        low: the lowest value to show.
        high: the highest value to show.
        unit: the smallest step between two marks.
        left: where the lowest end stands.
        right: where the highest end stands.
        marks: about how many steps there are.
    """
    step = unit
    at = 0
    while (high - low) > step * marks:
        at += 1
        step = unit * _STEPS[at % 3] * 10 ** (at // 3)
    bottom, top = low // step * step, -(-high // step) * step
    return Scale(bottom, max(top, bottom + step), step, left, right)


def draw_axis(
    painter: QPainter, theme: Theme, scale: Scale, top: float, text: Callable[[int], str]
) -> None:
    """Write the marks of a scale below a chart; the outermost stay inside it."""
    painter.setFont(theme.font("bijschrift"))
    painter.setPen(theme.colour("text3"))
    for value in scale.ticks:
        area = QRectF(scale.x(value) - _LABEL / 2, top, _LABEL, AXIS)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text(value))


def draw_upright(
    painter: QPainter, theme: Theme, x: float, top: float, bottom: float, role: str = "line3"
) -> None:
    """Draw the line of one value over the height of a chart."""
    painter.setPen(QPen(theme.colour(role), 1))
    painter.drawLine(QLineF(x, top, x, bottom))
