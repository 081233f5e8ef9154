"""Desk hours per person and week: darker is more, and the number or a bar says how much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from ui.application.overview.targets import Target
from ui.desktop.overview.brush import CENTRE, LEFT, RIGHT, ROW, Brush, Mark, names_width, text_width
from ui.desktop.theme import Theme

_HEAD = 20.0
_MOST = 76.0
_FOR_NUMBERS, _FOR_HEADS = 18.0, 30.0
_PALEST = 0.12


@dataclass(frozen=True, slots=True)
class Cell:
    """The desk time of somebody in a week, in minutes; None for a week away.

    Attributes:
        text: the figure; empty where there is nothing to write.
        target: where a click goes in the roster.
    """

    value: int | None
    text: str
    sentence: str
    target: Target | None


@dataclass(frozen=True, slots=True)
class HeatRow:
    """The weeks of somebody, None for a week in which there is no contract; and their average."""

    name: str
    cells: tuple[Cell | None, ...]
    average: str


@dataclass(frozen=True, slots=True)
class Heat:
    """Rows of cells, a column per week.

    Attributes:
        weeks: the Monday of each column.
        heads: what stands above each column.
        now: the number of the present week; -1 for none.
    """

    rows: Sequence[HeatRow]
    weeks: tuple[date, ...]
    heads: tuple[str, ...]
    average_head: str
    now: int = -1

    def height(self, width: float) -> float:
        del width
        return _HEAD + len(self.rows) * ROW

    def marks(self, width: float) -> tuple[Mark, ...]:
        left, each = self._columns(width)
        return tuple(
            Mark(
                number,
                column,
                QRectF(left + column * each, _HEAD + number * ROW, each, ROW),
                cell.sentence,
                cell.target,
            )
            for number, row in enumerate(self.rows)
            for column, cell in enumerate(row.cells)
            if cell is not None
        )

    def draw(self, brush: Brush, width: float) -> None:
        left, each = self._columns(width)
        every = max(1, -(-int(_FOR_HEADS) // max(1, int(each))))
        for column, head in enumerate(self.heads):
            if column % every == 0:
                area = QRectF(left + column * each, 0, each * every, _HEAD)
                colour = "accent" if column == self.now else "text2"
                brush.write(
                    area,
                    head,
                    colour,
                    CENTRE if every == 1 else LEFT,
                    font="bijschrift",
                    bold=column == self.now,
                )
        end = left + len(self.weeks) * each
        right = self._right
        brush.write(
            QRectF(end, 0, right, _HEAD),
            self.average_head,
            "text3",
            RIGHT,
            font="bijschrift",
        )
        for number, row in enumerate(self.rows):
            top = _HEAD + number * ROW
            brush.write(QRectF(0, top, left - 8, ROW), row.name)
            for column, cell in enumerate(row.cells):
                if cell is not None:
                    area = QRectF(left + column * each, top, each, ROW)
                    self._draw_cell(brush, area.adjusted(0.75, 0.75, -0.75, -0.75), cell)
            brush.write(QRectF(end, top, right, ROW), row.average, "text2", RIGHT)

    def _draw_cell(self, brush: Brush, area: QRectF, cell: Cell) -> None:
        if cell.value is None:
            brush.fill(area, "abs", radius=2)
            brush.hatch(area, "line3" if area.width() >= _FOR_NUMBERS else "hatch")
            return
        part = cell.value / self._most
        colour = _mixed(brush.theme, part)
        if area.width() >= _FOR_NUMBERS:
            brush.fill(area, colour.name(), radius=2)
            brush.write(area, cell.text, _legible(brush.theme, colour), CENTRE, font="bijschrift")
            return
        # Without room for a number the height says what the colour says.
        brush.fill(area, "sunk")
        high = area.height() * part
        brush.fill(QRectF(area.left(), area.bottom() - high, area.width(), high), colour.name())

    @property
    def _most(self) -> int:
        values = [cell.value for row in self.rows for cell in row.cells if cell and cell.value]
        return max(values, default=1)

    def _columns(self, width: float) -> tuple[float, float]:
        """Return where the first column begins, and how wide each is."""
        left = names_width((row.name for row in self.rows), width)
        room = width - left - self._right
        return left, min(_MOST, max(2.0, room / max(1, len(self.weeks))))

    @property
    def _right(self) -> float:
        return text_width(max(["00,0", self.average_head], key=len)) + 12


def _mixed(theme: Theme, part: float) -> QColor:
    """Return a shade between the surface and the accent."""
    share = _PALEST + (1 - _PALEST) * part if part else 0.04
    pale, full = theme.colour("surface"), theme.colour("accent")
    both = zip(pale.getRgb(), full.getRgb(), strict=True)  # type: ignore[call-overload]
    red, green, blue, _ = (round(a + (b - a) * share) for a, b in both)
    return QColor(red, green, blue)


def _legible(theme: Theme, ground: QColor) -> str:
    """Return the colour of text that stands out most from a shade."""
    return max(("text", "onacc"), key=lambda role: _contrast(theme.colour(role), ground))


def _contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    """Return the relative luminance after WCAG 2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
