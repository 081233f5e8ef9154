"""Balances as bars that go left and right of zero: of turns, and of hours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from ui.application.overview.targets import Target
from ui.desktop.overview.brush import CENTRE, LEFT, RIGHT, ROW, Brush, Mark, names_width, text_width
from ui.desktop.overview.scale import AXIS, Scale, draw_axis, draw_upright, round_scale

_BAR, _THIN = 11.0, 6.5
_PAD = 10.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One balance.

    Attributes:
        text: the figure in words.
        is_out: whether it is beyond what counts as fine.
        target: where a click goes in the roster.
    """

    value: int
    text: str
    sentence: str
    is_out: bool
    target: Target | None


@dataclass(frozen=True, slots=True)
class BarRow:
    """The balances of somebody, in the order of the kinds; None for who takes no part."""

    name: str
    bars: tuple[Bar | None, ...]


@dataclass(frozen=True, slots=True)
class Bars:
    """Rows of bars on one scale.

    Attributes:
        fine: distance from zero that is fine, drawn as a grey zone.
        least: the lowest end that the scale has at least.
        unit: the smallest step between marks of the scale.
        tick: writes a mark of the scale.
        ends: what a balance to the left and to the right means; empty for none.
        nothing: what stands with somebody who takes no part at all.
    """

    rows: Sequence[BarRow]
    fine: int
    least: int
    unit: int
    tick: Callable[[int], str]
    ends: tuple[str, str] = ("", "")
    nothing: str = ""

    def height(self, width: float) -> float:
        del width
        return len(self.rows) * ROW + AXIS + (AXIS if any(self.ends) else 0)

    def marks(self, width: float) -> tuple[Mark, ...]:
        found = []
        for number, row in enumerate(self.rows):
            each = ROW / max(1, len(row.bars))
            for kind, bar in enumerate(row.bars):
                if bar is not None:
                    area = QRectF(0, number * ROW + kind * each, width, each)
                    found.append(Mark(number, kind, area, bar.sentence, bar.target))
        return tuple(found)

    def draw(self, brush: Brush, width: float) -> None:
        scale, bottom = self._scale(width), len(self.rows) * ROW
        left, right = scale.x(-self.fine), scale.x(self.fine)
        brush.fill(QRectF(left, 0, right - left, bottom), "abs")
        draw_upright(brush.painter, brush.theme, scale.x(0), 0, bottom)
        for number, row in enumerate(self.rows):
            self._draw_row(brush, scale, number * ROW, row, width)
        draw_axis(brush.painter, brush.theme, scale, bottom, self.tick)
        if any(self.ends):
            top, half = bottom + AXIS - 2, (scale.right - scale.left) / 2 + _PAD
            area = QRectF(scale.x(0) - half - 4, top, half, AXIS)
            brush.write(area, self.ends[0], "text3", LEFT, font="bijschrift")
            area = QRectF(scale.x(0) + 4, top, half, AXIS)
            brush.write(area, self.ends[1], "text3", RIGHT, font="bijschrift")

    def _draw_row(self, brush: Brush, scale: Scale, top: float, row: BarRow, width: float) -> None:
        names = scale.left - _PAD
        brush.write(QRectF(0, top, names - 4, ROW), row.name)
        shown = [bar for bar in row.bars if bar is not None]
        if not shown:
            area = QRectF(scale.left, top, scale.right - scale.left, ROW)
            brush.write(area, self.nothing, "text3", CENTRE)
            return
        thick = _BAR if len(row.bars) == 1 else _THIN
        first = top + (ROW - thick * len(row.bars) - (len(row.bars) - 1)) / 2
        for kind, bar in enumerate(row.bars):
            if bar is not None:
                place = first + kind * (thick + 1)
                self._draw_bar(brush, scale, QRectF(0, place, 0, thick), bar, lighter=kind > 0)
        out = any(bar.is_out for bar in shown)
        text = " · ".join("–" if bar is None else bar.text for bar in row.bars)
        area = QRectF(scale.right + _PAD, top, width - scale.right - _PAD, ROW)
        brush.write(area, text, "amber" if out else "text2", RIGHT, bold=out)

    def _draw_bar(
        self, brush: Brush, scale: Scale, place: QRectF, bar: Bar, *, lighter: bool
    ) -> None:
        """Draw a bar: filled for the first kind, an outline with lines for the second."""
        ends = sorted((scale.x(0), scale.x(bar.value)))
        area = QRectF(ends[0], place.top(), max(1.0, ends[1] - ends[0]), place.height())
        colour = "amberI" if bar.is_out else "line3"
        if lighter:
            brush.fill(area, "surface", edge=colour)
            brush.hatch(area, colour, step=4.0)
        else:
            brush.fill(area, colour)

    def _scale(self, width: float) -> Scale:
        values = [bar.value for row in self.rows for bar in row.bars if bar is not None]
        low, high = min([-self.least, *values]), max([self.least, *values])
        if any(self.ends):
            # What both sides mean stands below them, so both get the same room.
            low, high = min(low, -high), max(high, -low)
        texts = (" · ".join("–" if b is None else b.text for b in row.bars) for row in self.rows)
        right = max([text_width(text) for text in texts] or [0.0]) * 1.08 + 2
        left = names_width((row.name for row in self.rows), width) + _PAD
        return round_scale(low, high, self.unit, left, max(left + 20, width - right - _PAD))
