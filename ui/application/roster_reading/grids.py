"""Grids of a sheet, row by row: whose days they hold, and which of them say something else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from data.publish import words as printed
from data.publish.looks import ACCOMPANIED_MARK, REMOTE_MARK
from data.publish.week import Slot, State, WeekTable, week_table
from data.roster_sheets import Column, Grid, GridRow
from data.roster_sheets.sheets import address
from data.workbook.schema import folded
from rostering.plan import Plan
from rostering.roster import DayKey
from rostering.time import Horizon, Span, monday_of
from rostering.view import View
from ui.application.dates import listed
from ui.application.roster_reading import words
from ui.application.roster_reading.days import Written
from ui.application.roster_reading.found import Unread
from ui.application.roster_reading.names import Names
from ui.application.roster_reading.pieces import UnreadError, Vocabulary

_BLANK = Slot(State.BLANK)


@dataclass(slots=True)
class Asked:
    """What the grids of a file ask for a day of somebody.

    Attributes:
        place: the first cell that says something else.
    """

    place: str
    written: list[Written] = field(default_factory=list)
    emptied: list[Written] = field(default_factory=list)


@dataclass(slots=True)
class GridReading:
    """What the grids of a file say.

    Attributes:
        asked: the days that say something, in the order of the sheets.
        keys: all days that were read, those that say nothing new included.
    """

    asked: dict[DayKey, Asked] = field(default_factory=dict)
    keys: set[DayKey] = field(default_factory=set)
    unread: list[Unread] = field(default_factory=list)


class GridReader:
    """Reads grids against a plan."""

    def __init__(self, plan: Plan, names: Names, vocabulary: Vocabulary) -> None:
        self._plan, self._names, self._vocabulary = plan, names, vocabulary
        self.found = GridReading()
        self._weeks: dict[date, WeekTable] = {}
        self._slots: dict[date, Mapping[tuple[str, date, Span], Slot]] = {}

    def read(self, grid: Grid) -> None:
        """Add what a grid says."""
        title = grid.sheet.title
        self._read_across(grid)
        spans = self._spans(grid)
        for place, column in {column.place: column for column in grid.columns}.items():
            if column.day is None:
                is_dated = any(char.isdigit() for char in column.head)
                expected = (words.DAY if is_dated else words.DAY_WITH_WEEK).say()
                self._refuse(title, place, column.head, expected)
        rows: dict[str, int] = {}
        for row in grid.rows:
            name = self._name(grid, row, rows)
            if name is None:
                continue
            for day, columns in groupby(grid.columns, key=lambda column: column.day):
                if day is not None:
                    self._read_day(grid, row, name, day, list(columns), spans)

    def _refuse(self, title: str, place: tuple[int, int], found: str, expected: str) -> None:
        where = words.PLACE.say(sheet=title, cell=address(*place))
        self.found.unread.append(Unread(where, found, expected))

    def _read_across(self, grid: Grid) -> None:
        """Words over several people say that it is closed; anything else is not understood."""
        days = {column.number: column.day for column in grid.columns}
        for place, text in grid.across.items():
            day = days.get(place[1])
            if day is None or self._is_closed(text, day):
                continue
            self._refuse(grid.sheet.title, place, text, self._vocabulary.expected)

    def _is_closed(self, text: str, day: date) -> bool:
        try:
            pieces = self._vocabulary.pieces(text, day)
        except UnreadError:
            return False
        return all(piece.kind == "nothing" for piece in pieces)

    def _spans(self, grid: Grid) -> dict[int, Span | None]:
        """Read the parts of the day below the heads; a row of other words says no part."""
        found: dict[int, Span | None] = {}
        odd = []
        standing = dict(self._standing(grid)) if grid.is_own else {}
        for column in grid.columns:
            found[column.number] = span = self._part(column) or standing.get(column.number)
            if column.part and column.day is not None and span is None:
                odd += [] if self._is_closed(column.part, column.day) else [column]
        # Where no part at all is read it is a row of other words, and that is told once.
        for column in odd if any(found.values()) else odd[:1]:
            place = (column.place[0] + 1, column.number)
            self._refuse(grid.sheet.title, place, column.part, words.PART.say())
        return found

    def _standing(self, grid: Grid) -> Iterator[tuple[int, Span]]:
        """Yield the spans of the columns by their order: a closure is written over the hours."""
        for day, columns in groupby(grid.columns, key=lambda column: column.day):
            ours = [] if day is None else self._week(monday_of(day)).columns
            spans = [column.span for column in ours if column.day == day]
            numbers = [column.number for column in columns]
            if len(spans) == len(numbers):
                yield from zip(numbers, spans, strict=True)

    def _part(self, column: Column) -> Span | None:
        if not column.part or column.day is None:
            return None
        return self._vocabulary.span(column.part, column.day)

    # Who

    def _name(self, grid: Grid, row: GridRow, rows: dict[str, int]) -> str | None:
        """Return whose row it is; note why it is nobody's, where words stand in it."""
        place = (row.number, grid.name_column)
        meant = self._names.meant(row.name)
        if meant.name is None:
            if row.cells and not self._is_sum(row):
                self._refuse(
                    grid.sheet.title,
                    place,
                    row.name,
                    who_expected(meant.names, self._names.near(row.name), row.name),
                )
            return None
        first = rows.setdefault(meant.name, row.number)
        if first != row.number and not row.part and not grid.has_shared_name(row.number):
            if row.cells:
                expected = words.ONE_ROW.say(name=meant.name, row=first)
                self._refuse(grid.sheet.title, place, row.name, expected)
            return None
        return meant.name

    def _is_sum(self, row: GridRow) -> bool:
        """Tell whether a row is about the staffing of a post and about nobody."""
        posts = {folded(word) for post in self._plan.posts for word in (post.name, post.code)}
        is_counted = all(text[:1].isdigit() for text in row.cells.values())
        return folded(row.name) in posts or (is_counted and not self._names.near(row.name))

    # What

    def _read_day(
        self,
        grid: Grid,
        row: GridRow,
        name: str,
        day: date,
        columns: Sequence[Column],
        spans: Mapping[int, Span | None],
    ) -> None:
        cells = [
            Written(
                words.PLACE.say(sheet=grid.sheet.title, cell=address(row.number, column.number)),
                row.cells.get(column.number, ""),
                spans[column.number] or self._part_of(row, day),
            )
            for column in columns
        ]
        formulas = [
            column for column in columns if (row.number, column.number) in grid.sheet.without_value
        ]
        for column in formulas:
            self._refuse(grid.sheet.title, (row.number, column.number), "", words.VALUE.say())
        if formulas:
            return
        self.found.keys.add((name, day))
        asked = self._own(name, day, cells) if grid.is_own else self._free(cells)
        if asked is None:
            return
        known = self.found.asked.setdefault((name, day), asked)
        if known is not asked:
            known.written += asked.written
            known.emptied += asked.emptied

    def _part_of(self, row: GridRow, day: date) -> Span | None:
        return self._vocabulary.span(row.part, day) if row.part else None

    def _free(self, cells: Sequence[Written]) -> Asked | None:
        """Read a grid made by hand, in which an empty cell says nothing."""
        written = [cell for cell in cells if cell.text]
        return Asked(written[0].place, written) if written else None

    def _own(self, name: str, day: date, cells: Sequence[Written]) -> Asked | None:
        """Read a week as this program writes it: what differs from the plan says something."""
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


def who_expected(names: Sequence[str], near: str, found: str) -> str:
    """Say whose name is expected where one is not clear."""
    if not found:
        return words.NAME_OF_ROW.say()
    if names:
        return words.ONE_PERSON.say(names=listed(list(names)))
    return words.PERSON_NEAR.say(name=near) if near else words.PERSON.say()
