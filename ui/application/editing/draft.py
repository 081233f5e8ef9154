"""Day entries that are being edited by hand; a plan again at the end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from rostering.calendar import Block
from rostering.happening.settling import without_gone
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey, Shift, Work, shift_of
from rostering.team.duties import Duty
from rostering.time import Half, half_span
from ui.application.editing.cells import (
    BACK,
    FREE,
    NOTHING,
    Cell,
    Content,
    block_of,
    content_of,
    is_same,
)
from ui.application.editing.fitting import best_way, lost_work, without_idle_turn
from ui.application.editing.texts import Words
from ui.application.roster_words import part_word


@dataclass(frozen=True, slots=True)
class Edit:
    """What came of an edit.

    Attributes:
        plan: the plan from now on; the very same when nothing changed.
        text: the name of the step for undo.
        refused: what was not done and why, a sentence each.
        lost: work that had to go with another duty, a sentence each.
    """

    plan: Plan
    text: str
    refused: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


class Draft:
    """Edits one cell after the other.

    A method that cannot do what it is asked notes why in `refused` and leaves the day as it was.
    Hard rules hold nothing up: the checker reports what an edit breaks.
    """

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.words = Words(plan)
        self.refused: dict[str, None] = {}
        self.lost: list[str] = []
        self._entries: dict[DayKey, DayEntry] = {}
        self._written: set[Cell] = set()

    def done(self, text: str) -> Edit:
        """Return the plan with all edits, and what there is to say of them."""
        plan = self._current()
        if plan is not self.plan:
            plan = without_gone(plan, self._entries)
        return Edit(plan, text, tuple(self.refused), tuple(self.lost))

    def given_up(self) -> Edit:
        """Return the plan as it was, with the reasons why nothing is done."""
        return Edit(self.plan, "", tuple(self.refused))

    def entry(self, name: str, day: date) -> DayEntry:
        """Return a day as it is now."""
        known = self._entries.get((name, day))
        return self.plan.roster.entry(name, day) if known is None else known

    def content(self, cell: Cell) -> Content:
        """Return what stands in a cell now."""
        return content_of(self.plan, cell, self.entry(cell.name, cell.day))

    def write_all(self, contents: Mapping[Cell, Content]) -> None:
        """Write many cells; a day is made free only when all that is written there says so."""
        days: dict[DayKey, list[Cell]] = {}
        for cell in contents:
            days.setdefault((cell.name, cell.day), []).append(cell)
        for (name, day), cells in days.items():
            kinds = {contents[cell] for cell in cells} - {NOTHING}
            if kinds == {FREE}:
                self.give(name, day, None)
                continue
            for cell in sorted(cells, key=self._order):
                self.write(cell, contents[cell])

    def _order(self, cell: Cell) -> int:
        block = block_of(self.plan, cell)
        return 0 if block is None else block.span.start

    def write(self, cell: Cell, content: Content) -> None:
        """Put a content in a cell; without work, the cell is left."""
        if content.is_work:
            self.put(cell, content)
        else:
            self.leave(cell)

    # One cell

    def put(self, cell: Cell, content: Content) -> None:
        """Put somebody on a post or in the back office, with a duty that covers the block."""
        block = self._open_block(cell)
        if block is None or is_same(self.plan, self.content(cell), content):
            return
        present = self.entry(cell.name, cell.day)
        if any(work.locked and work.span.overlaps(block.span) for work in present.work):
            self._refuse(self.words.locked_cell(cell))
            return
        if not any(_covers(shift, block, content) for shift in present.shifts):
            changed = self._with_duty(cell, block, content, present)
            if changed is None:
                return
            present = changed
        kept = tuple(work for work in present.work if not work.span.overlaps(block.span))
        added = (Work(block.span, block.name, content.post),) if content.post else ()
        self._set(cell.name, cell.day, replace(present, work=(*kept, *added)))
        self._written.add(cell)

    def leave(self, cell: Cell) -> None:
        """Take a post away; a duty that is only there for a turn goes with it."""
        present = self.entry(cell.name, cell.day)
        gone = [work for work in present.work if work.block == cell.block]
        if not gone:
            return
        if any(work.locked for work in gone):
            self._refuse(self.words.locked_cell(cell))
            return
        kept = tuple(work for work in present.work if work not in gone)
        left = replace(present, work=kept)
        self._set(cell.name, cell.day, without_idle_turn(self.plan, cell, present, left))

    def _open_block(self, cell: Cell) -> Block | None:
        block = block_of(self.plan, cell)
        if block is None:
            self._refuse(self.words.no_block(cell))
        elif not self.plan.presence.is_employed(cell.name, cell.day):
            self._refuse(self.words.not_employed(cell.name, cell.day))
            return None
        return block

    def _with_duty(
        self, cell: Cell, block: Block, content: Content, present: DayEntry
    ) -> DayEntry | None:
        """Return the day with another duty: the one that keeps most and fits best."""
        if not self._may_change_duty(cell.name, cell.day, present):
            return None
        back = self.plan.default_back_post
        post = content.post or ("" if back is None else back.name)
        if not post:
            self._refuse(self.words.no_back_post(cell))
            return None
        best = best_way(
            self._current(),
            cell,
            block,
            post,
            lambda work: Cell(cell.name, cell.day, work.block) in self._written,
        )
        if best is None:
            self._refuse(self.words.no_duty(cell))
            return None
        gone = lost_work(present, best.entry, block)
        if any(work.locked for work in gone):
            self._refuse(self.words.locked_cell(cell))
            return None
        if gone:
            places = [f"{work.post} ({work.block})" for work in gone]
            duty = best.entry.shifts[0].duty
            self.lost.append(self.words.lost(cell.name, cell.day, duty, places))
        return best.entry

    # A whole day

    def give(self, name: str, day: date, duty: Duty | None) -> None:
        """Give a duty, or a day off; work that the duty does not cover goes."""
        self.give_shift(name, day, None if duty is None else shift_of(duty))

    def give_times(self, name: str, day: date, given: Shift) -> None:
        """Give a day its own times; work outside them goes, and that is told."""
        before = self.entry(name, day).work
        self.give_shift(name, day, given)
        gone = [work for work in before if work not in self.entry(name, day).work]
        if gone:
            places = [f"{work.post} ({work.block})" for work in gone]
            self.lost.append(self.words.lost(name, day, given.duty, places))

    def give_shift(self, name: str, day: date, given: Shift | None) -> None:
        """Give a day times with or without the name of a duty; None is a day off."""
        present = self.entry(name, day)
        if given is None and not (present.shifts or present.work):
            return
        if not self.plan.presence.is_employed(name, day):
            self._refuse(self.words.not_employed(name, day))
            return
        if given is not None and [_times(shift) for shift in present.shifts] == [_times(given)]:
            return
        if not self._may_change_duty(name, day, present):
            return
        shifts = () if given is None else (replace(given, remote=self._remote(present, given)),)
        kept = tuple(work for work in present.work if given is not None and given.covers(work.span))
        locked = next((work for work in present.work if work.locked and work not in kept), None)
        if locked is not None:
            self._refuse(self.words.locked_cell(Cell(name, day, locked.block)))
            return
        self._set(name, day, DayEntry(shifts, kept))

    def set_remote(self, name: str, day: date, halves: frozenset[Half]) -> None:
        """Have the duty of a day worked at a distance in these halves, and in no other."""
        present = self.entry(name, day)
        shifts = tuple(
            replace(shift, remote=self._worked(shift, halves)) for shift in present.shifts
        )
        if not shifts:
            self._refuse(self.words.no_duty_then(name, day))
        elif halves and not any(shift.remote for shift in shifts):
            part = part_word(next(iter(halves)).value)
            self._refuse(self.words.no_work_in(name, day, part))
        elif shifts != present.shifts and self._may_change_duty(name, day, present):
            self._set(name, day, replace(present, shifts=shifts))

    def _remote(self, present: DayEntry, given: Shift) -> frozenset[Half]:
        """Return the halves that stay at a distance: those in which there is work."""
        known = frozenset[Half]().union(*(shift.remote for shift in present.shifts))
        return self._worked(given, known)

    def _worked(self, shift: Shift, halves: frozenset[Half]) -> frozenset[Half]:
        noon = self.plan.settings.noon
        return frozenset(half for half in halves if shift.minutes_in(half_span(half, noon)))

    def _may_change_duty(self, name: str, day: date, present: DayEntry) -> bool:
        if any(shift.locked for shift in present.shifts):
            self._refuse(self.words.locked_duty(name, day))
            return False
        if present.free:
            self._refuse(self.words.locked_free_day(name, day))
            return False
        return True

    # Locks

    def is_locked(self, cell: Cell) -> bool:
        """Tell whether what stands in a cell is locked."""
        return cell_lock(self.plan, cell, self.entry(cell.name, cell.day))

    def lock(self, cell: Cell, locked: bool) -> None:
        """Lock or unlock what stands in a cell: a place, else the duty, else the free day."""
        present = self.entry(cell.name, cell.day)
        content = self.content(cell)
        if content.kind == "post":
            work = tuple(
                replace(item, locked=locked) if item.block == cell.block else item
                for item in present.work
            )
            self._set(cell.name, cell.day, replace(present, work=work))
        elif content.kind == "back":
            self.lock_duty(cell.name, cell.day, locked)
        elif content.kind == "free" or present.free:
            self._set(cell.name, cell.day, replace(present, free=locked))
        elif locked:
            self._refuse(self.words.nothing_to_lock(cell))

    def lock_duty(self, name: str, day: date, locked: bool) -> None:
        """Lock or unlock the duty of a day, without its places."""
        present = self.entry(name, day)
        shifts = tuple(replace(shift, locked=locked) for shift in present.shifts)
        self._set(name, day, replace(present, shifts=shifts))

    # Inside

    def _set(self, name: str, day: date, entry: DayEntry) -> None:
        self._entries[name, day] = entry

    def _refuse(self, sentence: str) -> None:
        self.refused[sentence] = None

    def _current(self) -> Plan:
        changed = {
            key: entry
            for key, entry in self._entries.items()
            if entry != self.plan.roster.entry(*key)
        }
        return self.plan.with_roster(self.plan.roster.replaced(changed)) if changed else self.plan


def cell_lock(plan: Plan, cell: Cell, entry: DayEntry) -> bool:
    """Tell whether what stands in a cell of a day is locked."""
    content = content_of(plan, cell, entry)
    if content.kind == "post":
        return any(work.locked for work in entry.work if work.block == cell.block)
    if content.kind == "back":
        return any(shift.locked for shift in entry.shifts)
    return entry.free


def _covers(shift: Shift, block: Block, content: Content) -> bool:
    """Tell whether a shift has room: for the back office half of the block is enough."""
    if content == BACK and 2 * shift.minutes_in(block.span) >= block.span.minutes:
        return True
    return shift.covers(block.span)


def _times(shift: Shift) -> tuple[object, ...]:
    return shift.duty, shift.span, shift.pause
