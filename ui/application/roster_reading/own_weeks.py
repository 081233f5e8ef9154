"""Weeks as this program writes them: what differs from the plan says something."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from data.publish import words as printed
from data.publish.looks import ACCOMPANIED_MARK, REMOTE_MARK
from data.publish.week import Slot, State, WeekTable, week_table
from data.roster_sheets import Column
from rostering.plan import Plan
from rostering.time import Horizon, Span, monday_of
from rostering.view import View
from ui.application.roster_reading.days import Asked, Written
from ui.application.roster_reading.pieces import UnreadError, Vocabulary

_BLANK = Slot(State.BLANK)


class OwnWeeks:
    """Holds cells of a week of ours against the same week of the plan."""

    def __init__(self, plan: Plan, vocabulary: Vocabulary) -> None:
        self._plan, self._vocabulary = plan, vocabulary
        self._weeks: dict[date, WeekTable] = {}
        self._slots: dict[date, Mapping[tuple[str, date, Span], Slot]] = {}

    def spans(self, columns: Sequence[Column]) -> Iterator[tuple[int, Span]]:
        """Yield the spans of columns by their order: a closure is written over the hours."""
        for day, of_day in groupby(columns, key=lambda column: column.day):
            ours = [] if day is None else self._week(monday_of(day)).columns
            spans = [column.span for column in ours if column.day == day]
            numbers = [column.number for column in of_day]
            if len(spans) == len(numbers):
                yield from zip(numbers, spans, strict=True)

    def asked(self, name: str, day: date, cells: Sequence[Written]) -> Asked | None:
        """Return what differs from the plan on a day; None where nothing does."""
        cells = [cell for cell in cells if cell.span is not None]
        changed = [cell for cell in cells if not self._is_same(cell, self._slot(name, day, cell))]
        if not changed:
            return None
        blocks = {block.span for block in self._plan.calendar.blocks(day)}
        open_ = [cell for cell in cells if cell.span in blocks] or list(cells)
        kinds = {self._whole_kind(cell, day) for cell in open_}
        asked = Asked(changed[0].place)
        if kinds <= {"free", "empty"} or kinds <= {"away", "empty"}:
            text = next((cell.text for cell in open_ if cell.text), printed.FREE)
            asked.written.append(Written(asked.place, text))
            return asked
        for cell in changed:
            if cell.span not in blocks and self._whole_kind(cell, day) != "work":
                continue
            (asked.written if cell.text else asked.emptied).append(cell)
        return asked if asked.written or asked.emptied else None

    def _whole_kind(self, cell: Written, day: date) -> str:
        if not cell.text:
            return "empty"
        try:
            kinds = {piece.kind for piece in self._vocabulary.pieces(cell.text, day)}
        except UnreadError:
            return "work"
        if kinds == {"back"} and cell.span is not None:
            blocks = {block.span for block in self._plan.calendar.blocks(day)}
            return "work" if cell.span in blocks else "back"
        return next(iter(kinds)) if kinds <= {"free", "away"} and len(kinds) == 1 else "work"

    def _slot(self, name: str, day: date, cell: Written) -> Slot:
        """Return what the plan has in a column of its own week."""
        monday = monday_of(day)
        if monday not in self._slots:
            self._slots[monday] = dict(_slots(self._week(monday)))
        known = self._slots[monday]
        return _BLANK if cell.span is None else known.get((name, day, cell.span), _BLANK)

    def _week(self, monday: date) -> WeekTable:
        if monday not in self._weeks:
            self._weeks[monday] = week_table(View(self._plan, Horizon(monday, 1)), monday)
        return self._weeks[monday]

    def _is_same(self, cell: Written, slot: Slot) -> bool:
        text = cell.text
        if slot.state is State.POST and slot.post is not None:
            plain = text.replace(REMOTE_MARK, "")
            codes = {slot.post.code, f"{slot.post.code}{ACCOMPANIED_MARK}"}
            return plain in codes
        if slot.state is State.ABSENT:
            return text in ("", printed.ABSENT, printed.ABSENT_SHORT)
        if slot.state is State.FREE:
            return text in ("", printed.FREE)
        return not text if slot.state is State.BLANK else self._says_closed(text)

    def _says_closed(self, text: str) -> bool:
        # A closure is written over everybody, or once where a team has one person.
        names = {closure.description for closure in self._plan.closures}
        names |= set(self._plan.holidays.values())
        return text in ("", printed.CLOSED) or text in names


def _slots(table: WeekTable) -> Iterator[tuple[tuple[str, date, Span], Slot]]:
    for name, slots in table.rows:
        for column, slot in zip(table.columns, slots, strict=True):
            yield (name, column.day, column.span), slot
