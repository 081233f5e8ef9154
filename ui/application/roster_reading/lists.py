"""A list of duties and blocks, line by line: the days of the people who are in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final, TypeVar

from data.roster_sheets import ListRow
from data.workbook.cells import UnexpectedValueError, read_date, read_time
from data.workbook.schema import folded
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey, Shift, Work
from rostering.time import WHOLE_DAY, Half, Span, monday_of, week_days
from ui.application.dates import week_number
from ui.application.editing.texts import Words
from ui.application.roster_reading import words
from ui.application.roster_reading.days import times_of
from ui.application.roster_reading.found import Unread
from ui.application.roster_reading.names import Names, who_expected
from ui.application.roster_reading.pieces import UnreadError, Vocabulary, listed_few

Value = TypeVar("Value")

_REMOTE: Final[Mapping[str, frozenset[Half]]] = {
    "": frozenset(),
    "vm": frozenset({Half.MORNING}),
    "nm": frozenset({Half.AFTERNOON}),
    "dag": WHOLE_DAY,
    "day": WHOLE_DAY,
    "ja": WHOLE_DAY,
    "yes": WHOLE_DAY,
}


@dataclass(slots=True)
class _Day:
    place: str
    shifts: list[Shift] = field(default_factory=list)
    work: list[Work] = field(default_factory=list)
    is_odd: bool = False


@dataclass(slots=True)
class ListReading:
    """What lists say.

    Attributes:
        entries: the days of the people and weeks in them, without the locks of the plan.
        places: where a day is told first.
    """

    entries: dict[DayKey, DayEntry] = field(default_factory=dict)
    places: dict[DayKey, str] = field(default_factory=dict)
    unread: list[Unread] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


class ListReader:
    """Reads the lines of lists against a plan."""

    def __init__(self, plan: Plan, names: Names, vocabulary: Vocabulary) -> None:
        self._plan, self._names, self._vocabulary = plan, names, vocabulary
        self._words = Words(plan)
        self.found = ListReading()

    def read(self, rows: Sequence[ListRow]) -> None:
        """Add the days of a list; whose week is nowhere in it, keeps it as it is."""
        days: dict[DayKey, _Day] = {}
        for row in rows:
            day = self._read(row, "date", read_date, words.DATE.say())
            name = self._name(row)
            if day is not None and name is not None:
                place = self._place(row, "date")
                self._add(row, (name, day), days.setdefault((name, day), _Day(place)))
        weeks = {(name, monday_of(day)) for name, day in days}
        for name, monday in sorted(weeks, key=lambda one: (one[1], one[0])):
            for day in week_days(monday):
                self._close(name, day, days.get((name, day)), rows)
        self._tell_missing(weeks)

    def _tell_missing(self, weeks: set[DayKey]) -> None:
        """Say whose roster is not in the list though others' of that week is."""
        for monday in sorted({monday for _, monday in weeks}):
            for employee in self._plan.employees:
                has_roster = any(
                    self._plan.roster.entry(employee.name, day).shifts for day in week_days(monday)
                )
                if has_roster and (employee.name, monday) not in weeks:
                    who, week = self._words.who(employee.name), week_number(monday)
                    self.found.notes.append(words.NOT_IN_LIST.say(who=who, week=week))

    def _close(self, name: str, day: date, told: _Day | None, rows: Sequence[ListRow]) -> None:
        present = self._plan.roster.entry(name, day)
        if told is not None and told.is_odd:
            return
        place = told.place if told is not None else words.PLACE.say(sheet=rows[0].sheet, cell="A")
        said = DayEntry() if told is None else DayEntry(tuple(told.shifts), tuple(told.work))
        entry = _with_locks(said, present)
        if not entry.shifts and not entry.work and present.free:
            entry = present
        if entry == present:
            self.found.entries[name, day] = present
            return
        is_there = self._plan.presence.is_employed(name, day)
        if not is_there or _has_lost_lock(present, entry):
            where = self._words.on_day(name, day)
            locked = words.LOCKED.say(where=where)
            why = locked if is_there else self._words.not_employed(name, day)
            self.found.unread.append(Unread(place, why=why))
            return
        self.found.entries[name, day] = entry
        self.found.places[name, day] = place

    # One line

    def _add(self, row: ListRow, key: DayKey, told: _Day) -> None:
        before = len(self.found.unread)
        if row.text("duty"):
            shift = self._shift(row, key)
            if shift is not None:
                told.shifts.append(shift)
        elif row.text("post") or row.text("block"):
            work = self._work(row, key)
            if work is not None:
                told.work.append(work)
        elif "from" in row.values and "to" in row.values:
            span, pause = self._span(row, "from", "to", None), self._pause(row, None)
            if span is not None and (pause is None or span.contains(pause)):
                told.shifts.append(Shift("", span, pause, self._remote(row)))
        else:
            self._refuse(row, "duty", words.DUTY_ON_LINE.say())
        told.is_odd = told.is_odd or len(self.found.unread) > before

    def _shift(self, row: ListRow, key: DayKey) -> Shift | None:
        known = {
            folded(word): duty for duty in self._plan.duties for word in (duty.code, duty.name)
        }
        known |= {folded(duty.name): duty for duty in self._plan.duties}
        present = self._plan.roster.entry(*key).shifts
        duty = known.get(folded(row.text("duty")))
        named = row.text("duty") if duty is None else duty.name
        if duty is None and named not in {shift.duty for shift in present}:
            duties = listed_few(one.name for one in self._plan.duties)
            self._refuse(row, "duty", words.DUTY.say(duties=duties))
            return None
        span = self._span(row, "from", "to", None if duty is None else duty.span)
        if span is None:
            return None
        is_usual = duty is not None and span == duty.span and "pause_from" not in row.columns
        pause = duty.pause if is_usual and duty is not None else self._pause(row, None)
        if pause is not None and not span.contains(pause):
            self._refuse(row, "pause_from", words.INSIDE_DUTY.say())
            return None
        return Shift(named, span, pause, self._remote(row))

    def _work(self, row: ListRow, key: DayKey) -> Work | None:
        post, day = self._post(row, key[1]), key[1]
        blocks = {folded(block.name): block for block in self._plan.calendar.scheduled_blocks(day)}
        block = blocks.get(folded(row.text("block")))
        span = self._span(row, "from", "to", None if block is None else block.span)
        if post is None or span is None:
            return None
        present = self._plan.roster.entry(*key).work
        known = next(
            (
                one
                for one in present
                if (one.span, one.block, one.post) == (span, row.text("block"), post)
            ),
            None,
        )
        if known is not None:
            return replace(known, locked=False)
        if block is None:
            known_ = listed_few(one.name for one in blocks.values())
            self._refuse(row, "block", words.BLOCK.say(blocks=known_))
            return None
        if span != block.span:
            times = times_of(block.span)
            self._refuse(row, "from", words.TIMES_OF_BLOCK.say(block=block.name, times=times))
            return None
        return Work(span, block.name, post)

    def _post(self, row: ListRow, day: date) -> str | None:
        try:
            (piece,) = self._vocabulary.pieces(row.text("post"), day)
        except (UnreadError, ValueError):
            piece = None
        back = self._plan.default_back_post
        if piece is not None and piece.kind == "back" and back is not None:
            return back.name
        if piece is None or piece.kind != "post" or piece.span is not None:
            posts = listed_few(post.name for post in self._plan.posts)
            self._refuse(row, "post", words.POST.say(posts=posts))
            return None
        return piece.what

    # One value

    def _name(self, row: ListRow) -> str | None:
        meant = self._names.meant(row.text("name"))
        if meant.name is None:
            found = row.text("name")
            expected = who_expected(meant.names, self._names.near(found), found)
            self._refuse(row, "name", expected)
        return meant.name

    def _span(self, row: ListRow, first: str, last: str, usual: Span | None) -> Span | None:
        if usual is not None and first not in row.values and last not in row.values:
            return usual
        start = self._read(row, first, read_time, words.TIME.say())
        end = self._read(row, last, read_time, words.TIME.say())
        if start is None or end is None:
            return None
        if start >= end:
            self._refuse(row, last, words.TIME.say())
            return None
        return Span(start, end)

    def _pause(self, row: ListRow, usual: Span | None) -> Span | None:
        if "pause_from" not in row.values and "pause_to" not in row.values:
            return usual
        return self._span(row, "pause_from", "pause_to", None)

    def _remote(self, row: ListRow) -> frozenset[Half]:
        halves = _REMOTE.get(folded(row.text("remote")))
        if halves is None:
            self._refuse(row, "remote", words.REMOTE.say())
        return halves or frozenset()

    def _read(
        self, row: ListRow, key: str, reader: Callable[[object], Value], expected: str
    ) -> Value | None:
        try:
            return reader(row.values.get(key))
        except UnexpectedValueError:
            self._refuse(row, key, expected)
            return None

    def _refuse(self, row: ListRow, key: str, expected: str) -> None:
        told = self._vocabulary.neutral(row.text(key))
        self.found.unread.append(Unread(self._place(row, key), told, expected))

    def _place(self, row: ListRow, key: str) -> str:
        return words.PLACE.say(sheet=row.sheet, cell=row.place(key))


def _with_locks(said: DayEntry, present: DayEntry) -> DayEntry:
    """Return a day with the locks of what stays; a list does not tell them."""
    locked_work = {(one.span, one.block, one.post) for one in present.work if one.locked}
    locked = {(one.duty, one.span, one.pause) for one in present.shifts if one.locked}
    return DayEntry(
        tuple(
            replace(one, locked=(one.duty, one.span, one.pause) in locked) for one in said.shifts
        ),
        tuple(
            replace(one, locked=(one.span, one.block, one.post) in locked_work) for one in said.work
        ),
        said.free,
    )


def _has_lost_lock(present: DayEntry, after: DayEntry) -> bool:
    """Tell whether something that is locked is not in a day any more."""
    shifts = {one for one in present.shifts if one.locked}
    work = {one for one in present.work if one.locked}
    is_kept = shifts <= set(after.shifts) and work <= set(after.work)
    return not is_kept or (present.free and not after.free)
