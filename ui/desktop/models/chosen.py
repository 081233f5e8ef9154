"""What is chosen, a cell of a person or a place on a post, and the facts about it; without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from rostering.calendar import Block
from rostering.figures.statistics import Shortage, shortages
from rostering.plan import Plan
from rostering.planned import is_asked
from rostering.roster import Shift
from rostering.time import Horizon, Span, monday_of
from rostering.view import View
from ui.desktop.models.week_cells import CellState, RowHead, Week
from ui.desktop.models.week_making import week_of


@dataclass(frozen=True, slots=True)
class CellChoice:
    """A cell of the grid; the block is empty on a day without blocks."""

    name: str
    day: date
    block: str


@dataclass(frozen=True, slots=True)
class PlaceChoice:
    """A front post in a block."""

    post: str
    day: date
    block: str


Choice: TypeAlias = CellChoice | PlaceChoice


@dataclass(frozen=True, slots=True)
class StripPart:
    """One block of somebody's day."""

    block: Block
    state: CellState
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class CellFacts:
    """What is known of a cell without any search.

    Attributes:
        post_number: place of the front post in the team, 0 for anything else.
        shift: the duty of the day; None on a day off.
    """

    choice: CellChoice
    block: Block | None
    state: CellState
    shift: Shift | None
    strip: tuple[StripPart, ...]
    head: RowHead
    planned: bool

    @property
    def hours(self) -> Span:
        """From the first to the last minute of the blocks and the duty of the day."""
        spans = [part.block.span for part in self.strip]
        spans += [self.shift.span] if self.shift is not None else []
        return Span(min(span.start for span in spans), max(span.end for span in spans))

    @property
    def asks_why(self) -> bool:
        """Tell whether somebody else could be asked about: only at a front post."""
        return self.state.kind == "post" and self.block is not None


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """What is known of a place without any search.

    Attributes:
        people: who counts as staffing there.
        learning: who is there accompanied.
        shortage: what it lacks; None when nothing.
        planned: whether an empty place says something yet.
    """

    choice: PlaceChoice
    block: Block
    code: str
    post_number: int
    minimum: int
    wanted: int
    people: tuple[str, ...]
    learning: tuple[str, ...]
    shortage: Shortage | None
    planned: bool


Facts: TypeAlias = CellFacts | PlaceFacts


class Chosen:
    """Reads facts; the week that was read last is kept, for who walks through its cells."""

    def __init__(self) -> None:
        self._plan: Plan | None = None
        self._week: Week | None = None

    def know(self, plan: Plan, week: Week) -> None:
        """Take over a week of a plan that was worked out already; of more weeks, none."""
        if week.weeks == 1:
            self._plan, self._week = plan, week

    def facts(self, plan: Plan, choice: Choice) -> Facts | None:
        """Return the facts about a choice; None when the plan does not know it, or no more."""
        if isinstance(choice, PlaceChoice):
            return _place_facts(plan, choice)
        monday = monday_of(choice.day)
        if self._week is None or self._plan is not plan or self._week.monday != monday:
            self._plan, self._week = plan, week_of(plan, monday)
        return _cell_facts(self._week, plan, choice)


def _cell_facts(week: Week, plan: Plan, choice: CellChoice) -> CellFacts | None:
    rows = [at for at, head in enumerate(week.rows) if head.name == choice.name]
    columns = [at for at, column in enumerate(week.columns) if column.day == choice.day]
    chosen = [at for at in columns if week.columns[at].block_name == choice.block]
    if not rows or not chosen:
        return None
    row, at = rows[0], chosen[0]
    strip = tuple(
        StripPart(block, week.cells[row][other], other == at)
        for other in columns
        if (block := week.columns[other].block) is not None
    )
    return CellFacts(
        choice,
        week.columns[at].block,
        week.cells[row][at],
        plan.roster.entry(choice.name, choice.day).shift,
        strip,
        week.rows[row],
        week.planned,
    )


def _place_facts(plan: Plan, choice: PlaceChoice) -> PlaceFacts | None:
    fronts = [post.name for post in plan.front_posts]
    block = plan.calendar.block(choice.day, choice.block)
    if block is None or choice.post not in fronts:
        return None
    asked = is_asked(plan, block)
    view = View(plan, Horizon(monday_of(choice.day), 1))
    level = plan.levels.level(choice.post, block)
    people = view.independents(block, choice.post)
    there = dict.fromkeys(name for name, work in view.workers(block) if work.post == choice.post)
    return PlaceFacts(
        choice,
        block,
        plan.post(choice.post).code,
        fronts.index(choice.post) + 1,
        level.minimum,
        level.wanted,
        people,
        tuple(name for name in there if name not in people),
        shortage_at(view, choice) if asked else None,
        asked,
    )


def shortage_at(view: View, choice: PlaceChoice) -> Shortage | None:
    """Return what a place lacks in a roster."""
    return next(
        (
            lack
            for lack in shortages(view)
            if (lack.post, lack.block.day, lack.block.name)
            == (choice.post, choice.day, choice.block)
        ),
        None,
    )
