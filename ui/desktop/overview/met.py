"""Staffing met per post, weekday and block, in percents of what is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from PySide6.QtCore import QRectF

from ui.application.overview.targets import Target
from ui.desktop.overview.brush import CENTRE, Brush, Mark, names_width, text_width

_ROW, _HEAD, _NAME = 24.0, 18.0, 26.0
_BETWEEN, _BELOW = 10.0, 12.0
_LEAST_COLUMN = 42.0
_CHIP = 20.0


Level: TypeAlias = Literal["wanted", "minimum", "below"]


@dataclass(frozen=True, slots=True)
class MetCell:
    """A block of a weekday.

    Attributes:
        column: its place in the day.
        level: what is met: all, the minimum, or not even that.
        target: where a click goes in the roster.
        name: its name, where that is not the head of its column; empty otherwise.
    """

    column: int
    text: str
    sentence: str
    level: Level
    target: Target | None
    name: str = ""


@dataclass(frozen=True, slots=True)
class MetPost:
    """A post with its code and the number of its colour; per weekday its blocks."""

    name: str
    code: str
    number: int
    heads: tuple[str, ...]
    days: tuple[tuple[MetCell, ...], ...]


@dataclass(frozen=True, slots=True)
class Met:
    """The posts beside each other, on more lines where there is no room.

    Attributes:
        weekdays: what stands before each row.
        turns: how many turn blocks share the last row; 0 for a team without turns.
    """

    posts: Sequence[MetPost]
    weekdays: tuple[str, ...]
    turns: int = 0

    def height(self, width: float) -> float:
        lines = -(-len(self.posts) // self._per_line(width))
        return lines * self._line + (lines - 1) * _BELOW

    def marks(self, width: float) -> tuple[Mark, ...]:
        found = []
        per_line = self._per_line(width)
        for number, post in enumerate(self.posts):
            line, place = divmod(number, per_line)
            for day, cells in enumerate(post.days):
                for cell in cells:
                    row = line * len(self.weekdays) + day
                    column = place * self._columns + cell.column
                    area = self._area(width, number, day, cell)
                    found.append(Mark(row, column, area, cell.sentence, cell.target))
        return tuple(found)

    def draw(self, brush: Brush, width: float) -> None:
        left, per_line = self._left(width), self._per_line(width)
        for number, post in enumerate(self.posts):
            line, place = divmod(number, per_line)
            top = line * (self._line + _BELOW)
            if place == 0:
                for day, text in enumerate(self.weekdays):
                    y = top + _NAME + _HEAD + day * _ROW
                    brush.write(QRectF(0, y, left, _ROW), text, "text2")
            self._draw_head(brush, post, QRectF(*self._place(width, number), _NAME))
            for day, cells in enumerate(post.days):
                for cell in cells:
                    self._draw_cell(brush, self._area(width, number, day, cell), cell)

    def _draw_head(self, brush: Brush, post: MetPost, place: QRectF) -> None:
        colours = brush.theme.post(post.number)
        wide = max(_CHIP, text_width(post.code) + 10)
        chip = QRectF(place.left(), place.top() + 2, wide, _CHIP)
        brush.fill(chip, colours.fill, edge=colours.border, radius=3)
        brush.write(chip, post.code, colours.text, CENTRE, bold=True)
        rest = place.adjusted(wide + 8, -1, 0, -3)
        brush.write(rest, post.name, font="tekst")
        each = place.width() / self._columns
        for column, head in enumerate(post.heads):
            area = QRectF(place.left() + column * each, place.top() + _NAME - 2, each, _HEAD)
            brush.write(area, head, "text3", CENTRE, font="bijschrift")

    def _draw_cell(self, brush: Brush, area: QRectF, cell: MetCell) -> None:
        inner = area.adjusted(0.75, 0.75, -0.75, -0.75)
        text = f"{cell.name} {cell.text}" if cell.name else cell.text
        if cell.level == "wanted":
            brush.fill(inner, "greenT", radius=2)
            brush.write(inner, text, "green", CENTRE, font="bijschrift")
            return
        light, edge, strong = (
            ("amberT", "amberI", "amber") if cell.level == "minimum" else ("redT", "red", "red")
        )
        brush.fill(inner.adjusted(0.5, 0.5, -0.5, -0.5), light, edge=edge, radius=2)
        mark = "!" if cell.level == "below" else ""
        brush.write(inner, f"{mark}{text}", strong, CENTRE, font="bijschrift", bold=True)

    # Where things stand

    @property
    def _columns(self) -> int:
        return max([1, *(len(post.heads) for post in self.posts)])

    @property
    def _line(self) -> float:
        return _NAME + _HEAD + len(self.weekdays) * _ROW

    def _left(self, width: float) -> float:
        return names_width(self.weekdays, width)

    def _per_line(self, width: float) -> int:
        """Return how many posts stand beside each other, about as many on each line."""
        each = max(self._columns, self.turns) * _LEAST_COLUMN + _BETWEEN
        most = max(1, int((width - self._left(width) + _BETWEEN) / each))
        count = max(1, len(self.posts))
        lines = -(-count // most)
        return -(-count // lines)

    def _place(self, width: float, number: int) -> tuple[float, float, float]:
        """Return left, top and width of a post."""
        per_line, left = self._per_line(width), self._left(width)
        line, place = divmod(number, per_line)
        each = (width - left - (per_line - 1) * _BETWEEN) / per_line
        return left + place * (each + _BETWEEN), line * (self._line + _BELOW), each

    def _area(self, width: float, number: int, day: int, cell: MetCell) -> QRectF:
        left, top, wide = self._place(width, number)
        is_turn = self.turns > 0 and day == len(self.weekdays) - 1
        each = wide / (self.turns if is_turn else self._columns)
        y = top + _NAME + _HEAD + day * _ROW
        return QRectF(left + cell.column * each, y, each, _ROW)
