"""What letting go of dragged cells would do, judged as the edit itself is judged."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from rostering.plan import Plan
from rostering.together import Together
from ui.application.dates import numbered_day
from ui.application.editing import moving, operations, words
from ui.application.editing.cells import (
    BACK,
    Cell,
    Content,
    Pair,
    Way,
    block_of,
    content_of,
    is_same,
)
from ui.application.editing.draft import Edit
from ui.application.editing.possible import Possible
from ui.application.editing.texts import Words
from ui.application.rule_texts import rule_sentence

_EDITS = {"move": moving.move, "swap": moving.swap, "copy": moving.copy}


def drop(plan: Plan, way: Way, pairs: Sequence[Pair]) -> Edit:
    """Do what letting go does: move, swap or copy."""
    return _EDITS[way](plan, pairs)


class Dropping:
    """The judge of one drag: quick for a single place, so that all in view can be asked.

    Attributes:
        sources: what stands in each cell that is dragged.
    """

    def __init__(self, plan: Plan, sources: Iterable[Cell], over: Collection[date] = ()) -> None:
        """Begin to judge.

        Args:
            plan: the plan with its roster.
            sources: the cells that are dragged.
            over: days that are over, to which nothing is dragged any more.
        """
        # What stands with a reason settles nothing here, and would be looked at for every place.
        self._plan, self._over = plan.with_allowances(()), frozenset(over)
        self._possible, self._together = Possible(plan), Together(plan)
        self.sources = {cell: content_of(plan, cell) for cell in sources}
        self._able: dict[tuple[Cell, Content], bool] = {}

    def way(self, source: Cell, goal: Cell, *, copies: bool) -> Way:
        """Tell what happens at a place."""
        if goal.day in self._over:
            return "no"
        way = self._way_alone(source, goal, copies=copies)
        is_done = way not in ("no", "same")
        if is_done and len(self.sources) == 1:
            pair = (source, goal)
            if self._is_one_too_many(way, pair) or self._breaks(way, [pair]):
                return "no"
        return way

    def _way_alone(self, source: Cell, goal: Cell, *, copies: bool) -> Way:
        """Tell what happens at a place as far as each person alone is concerned."""
        content, there = self.sources[source], content_of(self._plan, goal)
        if goal == source or is_same(self._plan, content, there):
            return "same"
        if len(self.sources) > 1 and content.kind != "post" and there.kind != "post":
            # Of a range only posts go anywhere; what lies between them stays.
            return "same"
        if not content.is_work or not self._can(goal, content):
            return "no"
        if copies:
            return "copy"
        if self._is_held(source):
            return "no"
        if there.kind == "post":
            return "swap" if self._can(source, there) else "no"
        return "move" if content.kind == "post" else "no"

    def why_not(self, source: Cell, goal: Cell, *, copies: bool) -> str:
        """Say why it cannot be, without a full stop; empty where nothing is known."""
        content, there = self.sources[source], content_of(self._plan, goal)
        if goal.day in self._over:
            return words.DAY_OVER.say(day=numbered_day(goal.day))
        reason = self._why_not_there(goal, content)
        if not reason and not copies and self._is_held(source):
            return Words(self._plan).locked_cell(source).removesuffix(".")
        if not reason and not copies and there.kind == "post":
            reason = self._why_not_there(source, there)
        if not reason and (content == BACK or not content.is_work):
            reason = words.BACK_ONLY_SWAPS.say()
        if not reason:
            way: Way = "copy" if copies else "swap" if there.kind == "post" else "move"
            reason = self._breaks(way, [(source, goal)])
        return reason

    def refused(self, way: Way, pairs: Sequence[Pair]) -> str:
        """Say why a drop that looked possible is not done after all; empty where it is."""
        refused = drop(self._plan, way, pairs).refused
        return refused[0].removesuffix(".") if refused else self._breaks(way, pairs)

    def _breaks(self, way: Way, pairs: Sequence[Pair]) -> str:
        """Say which rule of several people a drop newly breaks; empty where it breaks nothing."""
        after = drop(self._plan, way, pairs).plan
        touched = {(cell.name, cell.day) for pair in pairs for cell in pair}
        broken = self._together.newly_broken(after, touched)
        return "" if broken is None else rule_sentence(broken).removesuffix(".")

    def _is_one_too_many(self, way: Way, pair: Pair) -> bool:
        """Tell whether nobody more has room at a post; known without making the edit."""
        source, goal = pair
        content, block = self.sources[source], block_of(self._plan, goal)
        leaves = way != "copy" and (source.day, source.block) == (goal.day, goal.block)
        if leaves or way == "swap" or block is None or not content.post:
            return False
        return self._together.is_one_too_many(goal.name, block, content.post)

    def can_be_typed(self, pair: Pair) -> bool:
        """Tell whether typing the code sets aside what keeps a drop from being done."""
        source, goal = pair
        return not operations.put(self._plan, [goal], self.sources[source]).refused

    def _can(self, cell: Cell, content: Content) -> bool:
        key = (cell, content)
        if key not in self._able:
            block = block_of(self._plan, cell)
            self._able[key] = block is not None and self._possible.can(cell.name, block, content)
        return self._able[key]

    def _why_not_there(self, cell: Cell, content: Content) -> str:
        block = block_of(self._plan, cell)
        if block is None:
            return words.CLOSED.say()
        reason = self._possible.why_not(cell.name, block, content)
        return f"{cell.name} {reason}" if reason else ""

    def _is_held(self, source: Cell) -> bool:
        """Tell whether a lock keeps what is dragged where it is."""
        entry = self._plan.roster.entry(source.name, source.day)
        return any(work.locked for work in entry.work if work.block == source.block)
