"""What the grid shows of a week: its columns, cells, people and staffing, without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from rostering.calendar import Block
from rostering.time import Minutes

Kind: TypeAlias = Literal[
    "post", "back", "absent", "hours_absent", "free", "closed", "empty", "not_employed"
]
RUNS: frozenset[Kind] = frozenset({"absent", "free", "closed"})
"""Kinds that are drawn once over neighbouring cells of a day."""
GONE: frozenset[Kind] = frozenset({"absent", "hours_absent", "free", "empty"})
"""Kinds of who does nothing there."""


@dataclass(frozen=True, slots=True)
class Column:
    """A block of a day; a day without open blocks has one column without a block.

    Attributes:
        opens_half: the first block of the afternoon, after blocks of the morning.
        closed: why nobody works here; empty when it is open.
    """

    day: date
    block: Block | None
    first_of_day: bool
    last_of_day: bool
    opens_half: bool
    closed: str = ""

    @property
    def block_name(self) -> str:
        """The name of the block; empty on a day without blocks."""
        return "" if self.block is None else self.block.name


@dataclass(frozen=True, slots=True)
class CellState:
    """What one cell shows.

    Attributes:
        post_number: place of the front post in the team, from 1; 0 for anything else.
        post: the full name of the post.
        automatic: made by a run or a repair, until the next edit.
        changed: not what was published.
        former: the code of the published post of who is away, or free, now.
        text: the name of a closed day; other words are the view's.
        run: first and last column over which the kind is drawn at once.
    """

    kind: Kind
    post_number: int = 0
    code: str = ""
    post: str = ""
    accompanied: bool = False
    locked: bool = False
    automatic: bool = False
    changed: bool = False
    remote: bool = False
    former: str = ""
    text: str = ""
    run: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class CellProblem:
    """A broken rule at a cell, of a whole day without a block; a hard one open without a reason."""

    name: str
    day: date
    block: str
    sentence: str
    reason: str = ""
    is_soft: bool = False


@dataclass(frozen=True, slots=True)
class RowHead:
    """One person in a week: minutes worked, credited and of the contract, and the balance."""

    name: str
    worked: Minutes
    contract: Minutes
    balance: Minutes
    over_band: bool
    coordinates: bool
    is_new: bool
    away_all_week: bool


@dataclass(frozen=True, slots=True)
class Staffed:
    """How many work a front post alone in a block, beside what it asks."""

    present: int
    minimum: int
    wanted: int


@dataclass(frozen=True, slots=True)
class BandRow:
    """One line of the staffing band; per column None where there is nothing to count."""

    name: str
    code: str
    post_number: int
    cells: tuple[Staffed | None, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """One or more weeks as the grid shows them."""

    monday: date
    columns: tuple[Column, ...] = ()
    rows: tuple[RowHead, ...] = ()
    cells: tuple[tuple[CellState, ...], ...] = ()
    band: tuple[BandRow, ...] = ()
    planned: bool = False
    weeks: int = 1

    def lacking(self, column: int) -> tuple[int, ...]:
        """Return the lines of the band that lack somebody in a column, below minimum first."""
        found = []
        for at, row in enumerate(self.band):
            count = row.cells[column]
            if self.planned and count is not None and count.present < count.wanted:
                found.append((count.present >= count.minimum, at))
        return tuple(at for _, at in sorted(found))
