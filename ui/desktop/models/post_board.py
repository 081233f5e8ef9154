"""What the view of the posts shows: spots, in lines, as a board; without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from ui.desktop.models.week_cells import CellState, Column

SpotKind: TypeAlias = Literal["seat", "open", "extra", "back", "absent", "free", "closed", "none"]
LineKind: TypeAlias = Literal["seat", "extra", "back", "absent", "free"]
_AWAY = CellState("empty")
WORKING: frozenset[SpotKind] = frozenset({"seat", "extra", "back"})
"""Kinds of spots that hold somebody at work."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One cell.

    Attributes:
        word: what is written: mostly the name in short.
        state: what the person does there.
        post: the post of a seat.
        block: the block of the person that is meant, where the spot stands in a list of a day.
        replaced: in short, who sat here when it was published.
    """

    kind: SpotKind
    name: str = ""
    word: str = ""
    state: CellState = _AWAY
    post: str = ""
    block: str = ""
    replaced: str = ""
    below_minimum: bool = False


NOBODY = Spot("none")


@dataclass(frozen=True, slots=True)
class Line:
    """One row; title and note stand at the first line of a group alone."""

    kind: LineKind
    spots: tuple[Spot, ...]
    title: str = ""
    post_number: int = 0
    code: str = ""
    levels: tuple[tuple[int, int], tuple[int, int]] | None = None
    ends_group: bool = False


@dataclass(frozen=True, slots=True)
class Board:
    """Some weeks as the posts see them."""

    columns: tuple[Column, ...] = ()
    lines: tuple[Line, ...] = ()

    def seat(self, post: str, column: int) -> int | None:
        """Return the line of the first seat of a post that is free in a column, else of any."""
        seats = [
            (self.lines[at].spots[column].kind != "open", at)
            for at in range(len(self.lines))
            if self.lines[at].spots[column].post == post
        ]
        return min(seats)[1] if seats else None

    def place_of(self, name: str, day: date, block: str) -> tuple[int, int] | None:
        """Return line and column where somebody is in a block, or that day."""
        found = None
        for at, line in enumerate(self.lines):
            for column, spot in enumerate(line.spots):
                if spot.name != name or self.columns[column].day != day:
                    continue
                if spot.block == block:
                    return at, column
                found = found or (at, column)
        return found
