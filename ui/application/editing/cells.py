"""Cells of a week and what stands in them, as text and back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, TypeAlias

from rostering.calendar import Block
from rostering.plan import Plan
from rostering.planned import is_planned
from rostering.roster import DayEntry
from rostering.time import monday_of
from ui.application.editing import words


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """A person in a block of a day; the block is empty on a day without blocks."""

    name: str
    day: date
    block: str


@dataclass(frozen=True, slots=True)
class Content:
    """What stands in a cell.

    Attributes:
        kind: `back` is on duty and on no post, `free` is without duty that day, `nothing` is
            outside the duty or away.
        post: the post that is noted; empty for the other kinds.
    """

    kind: Literal["post", "back", "free", "nothing"]
    post: str = ""

    @property
    def is_work(self) -> bool:
        """Tell whether somebody works here."""
        return self.kind in ("post", "back")


BACK: Final = Content("back")
FREE: Final = Content("free")
NOTHING: Final = Content("nothing")
Pair: TypeAlias = tuple[Cell, Cell]
"""A cell and the one where its content goes."""
Way: TypeAlias = Literal["move", "swap", "copy", "same", "no"]
"""What letting go of something dragged does."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells on screen in their rows and columns, to find neighbours and rectangles."""

    names: tuple[str, ...]
    columns: tuple[tuple[date, str], ...]

    def cell(self, row: int, column: int) -> Cell | None:
        """Return the cell at a place; None beside the sheet."""
        if not (0 <= row < len(self.names) and 0 <= column < len(self.columns)):
            return None
        return Cell(self.names[row], *self.columns[column])

    def place(self, cell: Cell) -> tuple[int, int] | None:
        """Return row and column of a cell; None when it is not on the sheet."""
        where = (cell.day, cell.block)
        if cell.name not in self.names or where not in self.columns:
            return None
        return self.names.index(cell.name), self.columns.index(where)

    def rectangle(self, cells: Sequence[Cell]) -> list[list[Cell]] | None:
        """Return cells row by row when they are a whole rectangle."""
        places = sorted(place for cell in cells if (place := self.place(cell)) is not None)
        if not places:
            return None
        rows, columns = ({place[axis] for place in places} for axis in (0, 1))
        whole = [
            [(row, column) for column in range(min(columns), max(columns) + 1)]
            for row in range(min(rows), max(rows) + 1)
        ]
        if sum(len(line) for line in whole) != len(set(places)):
            return None
        return [[self.at(*place) for place in line] for line in whole]

    def at(self, row: int, column: int) -> Cell:
        """Return the cell at a place that is on the sheet."""
        return Cell(self.names[row], *self.columns[column])


def block_of(plan: Plan, cell: Cell) -> Block | None:
    """Return the open block of a cell, if there is one."""
    return plan.calendar.block(cell.day, cell.block) if cell.block else None


def content_of(plan: Plan, cell: Cell, entry: DayEntry | None = None) -> Content:
    """Return what stands in a cell.

    Args:
        plan: the plan with its roster.
        cell: the cell.
        entry: the day as it is now, where that is not yet in the plan.
    """
    noted = plan.roster.entry(cell.name, cell.day) if entry is None else entry
    block = block_of(plan, cell)
    if block is None or not plan.presence.is_employed(cell.name, cell.day):
        return NOTHING
    post = noted.post_in(cell.block)
    if post is not None:
        return Content("post", post)
    if noted.shifts:
        return BACK if noted.is_at_work_in(block.span) else NOTHING
    away = plan.presence.absent_halves(cell.name, cell.day)
    if away or not is_planned(plan, monday_of(cell.day)):
        return NOTHING
    return FREE


def is_same(plan: Plan, one: Content, other: Content) -> bool:
    """Tell whether two contents mean the same: the default back post need not be noted."""
    return _plain(plan, one) == _plain(plan, other)


def _plain(plan: Plan, content: Content) -> Content:
    back = plan.default_back_post
    return BACK if back is not None and content.post == back.name else content


def text_of(plan: Plan, content: Content) -> str:
    """Write a content as the grid shows it and a spreadsheet takes it: `T`, `BO`, `vrij`."""
    if content.kind == "post":
        return plan.post(content.post).code
    if content.kind == "back":
        return "" if plan.default_back_post is None else plan.default_back_post.code
    return words.FREE.say() if content.kind == "free" else ""


def read_text(plan: Plan, text: str) -> Content | None:
    """Read a code, the name of a post, `vrij` or `off`, or nothing; None for anything else."""
    wanted = " ".join(text.split()).casefold()
    if not wanted:
        return NOTHING
    for known, content in _words(plan):
        if known.casefold() == wanted:
            return content
    return FREE if wanted in (words.FREE.nl, words.FREE.en) else None


def codes(plan: Plan) -> tuple[tuple[str, Content], ...]:
    """Return the codes that can be typed, with what they mean."""
    return tuple((post.code, _of_post(plan, post.name)) for post in plan.posts)


def _words(plan: Plan) -> Iterator[tuple[str, Content]]:
    yield from codes(plan)
    for post in plan.posts:
        yield post.name, _of_post(plan, post.name)


def _of_post(plan: Plan, name: str) -> Content:
    return _plain(plan, Content("post", name))
