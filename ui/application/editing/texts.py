"""How edits are called, and why one is not made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from rostering.plan import Plan
from ui.application.dates import numbered_day
from ui.application.editing import words
from ui.application.editing.cells import Cell, Content
from ui.application.short_names import short_names


class Words:
    """Names people and cells in short, as undo and the status line need them."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._short = short_names(plan.names)

    def who(self, name: str) -> str:
        """Name a person: `Marc`."""
        return self._short.get(name, name)

    def on_day(self, name: str, day: date) -> str:
        """Name a person on a day: `Marc do 28/1`."""
        return f"{self.who(name)} {numbered_day(day)}"

    def at(self, cell: Cell) -> str:
        """Name a cell: `Marc do 28/1 NM1`."""
        return " ".join(filter(None, (self.on_day(cell.name, cell.day), cell.block)))

    def where(self, cells: Sequence[Cell]) -> str:
        """Name one or more cells: `Marc do 28/1`, `Marc, 5 vakken`, `12 vakken`."""
        days = {(cell.name, cell.day) for cell in cells}
        if len(days) == 1:
            return self.on_day(*next(iter(days)))
        names = {cell.name for cell in cells}
        number = words.CELLS.say(len(set(cells)))
        return f"{self.who(next(iter(names)))}, {number}" if len(names) == 1 else number

    def what(self, content: Content) -> str:
        """Name what stands in a cell: `Telefoon 1777`, `vrij`."""
        if content.kind == "post":
            return content.post
        if content.kind == "back":
            return self.back_post
        return (words.FREE if content.kind == "free" else words.NOTHING).say()

    @property
    def back_post(self) -> str:
        """The name of the post of who is on no other."""
        post = self._plan.default_back_post
        return words.BACK_OFFICE.say() if post is None else post.name

    # Why an edit is not made

    def locked_cell(self, cell: Cell) -> str:
        return words.LOCKED_CELL.say(where=self.at(cell))

    def locked_duty(self, name: str, day: date) -> str:
        return words.LOCKED_DUTY.say(where=self.on_day(name, day))

    def locked_free_day(self, name: str, day: date) -> str:
        return words.LOCKED_FREE_DAY.say(where=self.on_day(name, day))

    def no_block(self, cell: Cell) -> str:
        return words.NO_BLOCK.say(day=numbered_day(cell.day))

    def not_employed(self, name: str, day: date) -> str:
        return words.NOT_EMPLOYED.say(where=self.on_day(name, day))

    def no_duty(self, cell: Cell) -> str:
        return words.NO_DUTY.say(where=self.at(cell))

    def no_back_post(self, cell: Cell) -> str:
        return words.NO_BACK_POST.say(where=self.at(cell))

    def no_duty_then(self, name: str, day: date) -> str:
        return words.NO_DUTY_THEN.say(where=self.on_day(name, day))

    def no_work_in(self, name: str, day: date, part: str) -> str:
        return words.NO_WORK_IN.say(where=self.on_day(name, day), part=part)

    def nothing_to_lock(self, cell: Cell) -> str:
        return words.NOTHING_TO_LOCK.say(where=self.at(cell))

    def lost(self, name: str, day: date, duty: str, blocks: Sequence[str]) -> str:
        """Say which work another duty, or own times without one, leave no room for."""
        where, gone = self.on_day(name, day), ", ".join(blocks)
        if not duty:
            return words.LOST_BY_TIMES.say(where=where, gone=gone)
        return words.LOST.say(where=where, duty=duty, gone=gone)
