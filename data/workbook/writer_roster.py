"""The rows of the sheet `Rooster`, and what such rows cannot say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from data.workbook import writer_words as words
from data.workbook.problems import LeftOut
from data.workbook.writer_rows import Row, pause
from rostering.plan import Plan
from rostering.roster import DayEntry, Shift, Work, shift_of
from rostering.time import Half, half_of, half_span


class RosterRows:
    """Turns day entries into rows; the reader makes the same entries of them.

    Attributes:
        left_out: what the rows that were given so far do not say.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._posts = {post.name for post in plan.posts}
        self._people = set(plan.names)
        self.left_out: list[LeftOut] = []

    def rows(self) -> Iterator[Row]:
        """Give the rows of the whole roster, by date and name."""
        for name, day, entry in self._plan.roster.entries():
            if name in self._people:
                head: Row = {"date": words.day(day), "name": name}
                for row in self._entry_rows(name, day, entry):
                    yield {**head, **row}
            else:
                self.left_out.append(LeftOut("person", name, day))

    def _entry_rows(self, name: str, day: date, entry: DayEntry) -> Iterator[Row]:
        work = [item for item in entry.work if self._can_say(name, day, item)]
        if entry.free and not (entry.shifts or work):
            yield {"duty": "vrij", "locked": words.yes_no(True)}
            return
        if entry.free:
            self.left_out.append(LeftOut("free", name, day))
        for shift in entry.shifts:
            own = [item for item in work if _shift_of_work(entry, item) is shift]
            yield from self._shift_rows(self._duty_cells(name, day, shift), shift, own)
        for item in work:
            if _shift_of_work(entry, item) is None:
                yield _work_cells(item)

    def _can_say(self, name: str, day: date, work: Work) -> bool:
        blocks = self._plan.calendar.scheduled_blocks(day)
        if not any((block.name, block.span) == (work.block, work.span) for block in blocks):
            self.left_out.append(LeftOut("block", name, day, work.block))
            return False
        if work.post not in self._posts:
            self.left_out.append(LeftOut("post", name, day, work.post))
            return False
        return True

    def _duty_cells(self, name: str, day: date, shift: Shift) -> Row:
        duty = self._plan.duty(shift.duty)
        if duty is not None and shift_of(duty, remote=shift.remote, locked=shift.locked) == shift:
            return {"duty": duty.name}
        if shift.duty:
            self.left_out.append(LeftOut("duty", name, day, shift.duty))
        times = {"from": words.moment(shift.span.start), "to": words.moment(shift.span.end)}
        return {**times, **pause(shift.pause)}

    def _shift_rows(self, duty: Row, shift: Shift, work: list[Work]) -> Iterator[Row]:
        """Give the duty alone where its blocks do not tell all of it, and then its blocks.

        A locked row locks the duty that it names. A block that alone is locked names none.
        """
        noon = self._plan.settings.noon
        naming = [item for item in work if shift.locked or not item.locked]
        told = {half for item in naming if (half := half_of(item.span.start, noon)) in shift.remote}
        if shift.locked or not naming or told != shift.remote:
            for remote in self._remote_words(shift):
                yield {**duty, "locked": words.yes_no(shift.locked), "remote": remote}
        for item in work:
            if item in naming:
                is_remote = half_of(item.span.start, noon) in shift.remote
                yield {**duty, **_work_cells(item), "remote": words.yes_no(is_remote)}
            else:
                yield _work_cells(item)

    def _remote_words(self, shift: Shift) -> list[str]:
        """Return what `Op afstand` says in the rows of a duty alone, one word a row."""
        noon = self._plan.settings.noon
        worked = {half for half in Half if shift.minutes_in(half_span(half, noon)) > 0}
        if shift.remote in (frozenset(), worked):
            return [words.yes_no(bool(shift.remote))]
        return [words.HALVES[half] for half in Half if half in shift.remote]


def _shift_of_work(entry: DayEntry, work: Work) -> Shift | None:
    """Return the shift that a block lies in; the only one where there is but one."""
    if len(entry.shifts) == 1:
        return entry.shifts[0]
    return next((shift for shift in entry.shifts if shift.span.contains(work.span)), None)


def _work_cells(work: Work) -> Row:
    locked = words.yes_no(work.locked)
    return {"block": work.block, "post": work.post, "locked": locked, "remote": "nee"}
