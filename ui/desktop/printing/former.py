"""What a week was in the version with which it is compared; worked out without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from data.publish.week import Column, Slot, State, WeekTable, week_table
from rostering.calendar import Block
from rostering.time import Horizon
from rostering.view import View
from ui.application.publishing.publication import Publication
from ui.application.seats import replaced


@dataclass(frozen=True)
class FormerWeek:
    """A week as it was made known, beside the week as it is now.

    Attributes:
        view: the former plan; None where that version had no such week.
        now: the week as it is.
    """

    view: View | None
    now: WeekTable

    @classmethod
    def of(cls, publication: Publication | None, now: WeekTable) -> FormerWeek:
        """Return the week before of a publication, if it had one."""
        plan = None if publication is None else publication.before
        if plan is None or not plan.roster.has_week(now.monday):
            return cls(None, now)
        return cls(View(plan, Horizon(now.monday, 1)), now)

    @cached_property
    def _slots(self) -> dict[tuple[str, date, int], Slot]:
        if self.view is None:
            return {}
        table = week_table(self.view, self.now.monday)
        return {
            (name, column.day, column.span.start): slot
            for name, slots in table.rows
            for column, slot in zip(table.columns, slots, strict=True)
        }

    def slot(self, name: str, column: Column) -> Slot:
        """Return what somebody did in a column."""
        return self._slots.get((name, column.day, column.span.start), Slot(State.BLANK))

    def is_changed(self, name: str, column: Column, slot: Slot) -> bool:
        """Tell whether somebody's work in a cell is not what it was; why not is not told."""
        if self.view is None:
            return False
        before = self.slot(name, column)
        return (before.post, before.accompanied, before.remote) != (
            slot.post,
            slot.accompanied,
            slot.remote,
        )

    def replaced_code(self, name: str, column: Column, slot: Slot) -> str:
        """Return the code of the desk that somebody who is away now had; empty for none."""
        post = self.slot(name, column).post
        is_gone = slot.state is State.ABSENT and post is not None and post.is_front
        return post.code if is_gone and post is not None else ""

    @cached_property
    def has_changes(self) -> bool:
        """Tell whether anything at all changed."""
        return any(
            self.is_changed(name, column, slot)
            for name, slots in self.now.rows
            for column, slot in zip(self.now.columns, slots, strict=True)
        )

    def replaced(self, block: Block, post: str, present: Sequence[str]) -> dict[str, str]:
        """Return, for each newcomer at a post, who was there instead; empty where nobody was."""
        if self.view is None:
            return {}
        return replaced(self.view.independents(block, post), present)
