"""The sheet `Rooster`: an existing roster, one row per block or per duty."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from data.workbook.cells import read_date, read_remote, read_time, read_yes_no
from data.workbook.schema import folded
from data.workbook.service import read_pause, read_span
from data.workbook.table import Row, one_of
from rostering.calendar import Block, Calendar
from rostering.roster import DayEntry, DayKey, Roster, Shift, Work
from rostering.team.duties import Duty, working_minutes_in
from rostering.time import Half, Minutes, Span, half_of, half_span

_FREE = {"vrij", "free"}


_Times: TypeAlias = tuple[str, Span, Span | None]
"""Name, times and break of a duty; no name for a day with its own times."""


@dataclass(slots=True)
class _Day:
    """What the rows of one person and day say together."""

    shifts: dict[_Times, tuple[bool, frozenset[Half]]] = field(default_factory=dict)
    work: list[Work] = field(default_factory=list)
    free: bool = False
    remote: frozenset[Half] = frozenset()

    def add_shift(
        self, key: tuple[str, Span, Span | None], halves: frozenset[Half], *, locked: bool
    ) -> None:
        was_locked, remote = self.shifts.get(key, (False, frozenset()))
        self.shifts[key] = (was_locked or locked, remote | halves)

    def entry(self) -> DayEntry:
        shifts = tuple(
            Shift(duty, span, pause, remote | self.remote, locked)
            for (duty, span, pause), (locked, remote) in self.shifts.items()
        )
        return DayEntry(shifts, tuple(self.work), self.free)


@dataclass(frozen=True, slots=True)
class Declared:
    """The names that a book gives its people, duties and posts, to themselves."""

    names: Mapping[str, str]
    duties: Mapping[str, str]
    posts: Mapping[str, str]


class RosterReader:
    """Reads the rows of a roster against the posts, duties and opening hours of the book."""

    def __init__(self, declared: Declared, duties: Iterable[Duty], calendar: Calendar) -> None:
        self._declared = declared
        self._duties = {duty.name: duty for duty in duties}
        self._calendar = calendar

    def read(self, rows: Iterable[Row]) -> Roster:
        """Read the roster; rows of one person and day belong together."""
        days: dict[DayKey, _Day] = {}
        for row in rows:
            day = row.read("date", read_date)
            name = row.read("name", one_of(self._declared.names, "employee"))
            if day is not None and name is not None:
                self._add(row, day, days.setdefault((name, day), _Day()))
        return Roster.of({key: day.entry() for key, day in days.items()})

    def _add(self, row: Row, date_: date, day: _Day) -> None:
        locked = bool(row.read_or("locked", read_yes_no, blank=False))
        remote: bool | Half = row.read_or("remote", read_remote, False) or False
        if folded(row.text("duty")) in _FREE:
            self._add_free(row, day)
            return
        if day.free:
            row.wrong("duty", "free_or_duty")
        shift = self._shift(row)
        block = None if row.is_blank("block") else self._block(row, date_)
        if row.is_blank("block") and not row.is_blank("post"):
            row.wrong("block", "filled")
        if row.broken:
            return
        if shift is not None:
            halves = self._remote_halves(remote, shift, block)
            day.add_shift(shift, halves, locked=locked)
        elif remote and block is not None:
            half = half_of(block.span.start, self._calendar.noon)
            day.remote |= {remote if isinstance(remote, Half) else half}
        if block is not None:
            self._add_work(row, block, day, locked=locked)

    def _add_free(self, row: Row, day: _Day) -> None:
        for key in ("block", "post", "from", "to", "pause_from", "pause_to"):
            if not row.is_blank(key):
                row.wrong(key, "blank_when_free")
        if day.shifts or day.work:
            row.wrong("duty", "free_or_duty")
        day.free = True

    def _add_work(self, row: Row, block: Block, day: _Day, *, locked: bool) -> None:
        if row.is_blank("post"):
            row.wrong("post", "filled")
            return
        post = row.read("post", one_of(self._declared.posts, "post"))
        if post is None:
            return
        work = Work(block.span, block.name, post, locked)
        if any(other.block == work.block and other.post == work.post for other in day.work):
            row.wrong("block", "once")
        else:
            day.work.append(work)

    def _shift(self, row: Row) -> _Times | None:
        """Return name, times and break of the duty in a row, or its own times."""
        if not row.is_blank("duty"):
            name = row.read("duty", one_of(self._declared.duties, "duty_or_free"))
            duty = None if name is None else self._duties.get(name)
            if duty is None:
                return None
            self._refuse_other_times(row, duty)
            return (duty.name, duty.span, duty.pause)
        if row.is_blank("from") and row.is_blank("to"):
            if row.is_blank("block"):
                row.wrong("duty", "duty_or_times")
            return None
        span = read_span(row)
        return None if span is None else ("", span, read_pause(row, span))

    def _refuse_other_times(self, row: Row, duty: Duty) -> None:
        """Refuse times beside a duty that are not its own; a duty keeps its times."""
        for key, expected in (("from", duty.span.start), ("to", duty.span.end)):
            given = row.read_or(key, read_time, expected)
            if given is not None and given != expected:
                row.wrong(key, "times_of_duty", {"duty": duty.name, "time": expected})
        if read_pause(row, None) not in (None, duty.pause):
            row.wrong("pause_from", "pause_of_duty", {"duty": duty.name})

    def _block(self, row: Row, date_: date) -> Block | None:
        """Return the block that the opening hours give for the day, open or not."""
        known = {block.name: block for block in self._calendar.scheduled_blocks(date_)}
        return row.read("block", one_of(known, "block_of_day", day=date_))

    def _remote_halves(
        self, remote: bool | Half, shift: _Times, block: Block | None
    ) -> frozenset[Half]:
        """Return the half that is named; for a mere yes that of the block, or all worked ones."""
        if not remote:
            return frozenset()
        if isinstance(remote, Half):
            return frozenset((remote,))
        noon: Minutes = self._calendar.noon
        if block is not None:
            return frozenset((half_of(block.span.start, noon),))
        _, span, pause = shift
        return frozenset(
            half for half in Half if working_minutes_in(span, pause, half_span(half, noon)) > 0
        )
