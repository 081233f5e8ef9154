"""Grids of a sheet, row by row: whose days they hold, and which of them say something else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from data.roster_sheets import Column, Grid, GridRow
from rostering.plan import Plan
from rostering.roster import DayKey
from rostering.time import Half, Span, half_span
from ui.application.roster_reading import words
from ui.application.roster_reading.days import Asked, Written
from ui.application.roster_reading.found import Unread
from ui.application.roster_reading.lexicon import Piece
from ui.application.roster_reading.names import Names, who_expected
from ui.application.roster_reading.own_weeks import OwnWeeks
from ui.application.roster_reading.people import people_of
from ui.application.roster_reading.pieces import UnreadError, Vocabulary


@dataclass(slots=True)
class GridReading:
    """What the grids of a file say.

    Attributes:
        asked: the days that say something, in the order of the sheets.
        keys: all days that were read, those that say nothing new included.
        stuck: days of which a part could not be read; they stay as they are.
    """

    asked: dict[DayKey, Asked] = field(default_factory=dict)
    keys: set[DayKey] = field(default_factory=set)
    stuck: set[DayKey] = field(default_factory=set)
    unread: list[Unread] = field(default_factory=list)


class GridReader:
    """Reads grids against a plan."""

    def __init__(self, plan: Plan, names: Names, vocabulary: Vocabulary) -> None:
        self._plan, self._names, self._vocabulary = plan, names, vocabulary
        self._own = OwnWeeks(plan, vocabulary)
        self.found = GridReading()

    def read(self, grid: Grid) -> None:
        """Add what a grid says."""
        _GridReader(self._plan, self._names, self._vocabulary, self._own, grid, self.found).read()


class _GridReader:
    """Reads one grid."""

    def __init__(
        self,
        plan: Plan,
        names: Names,
        vocabulary: Vocabulary,
        own: OwnWeeks,
        grid: Grid,
        found: GridReading,
    ) -> None:
        self._plan, self._names, self._vocabulary = plan, names, vocabulary
        self._own, self._grid, self.found = own, grid, found
        self._days = [
            (day, list(columns))
            for day, columns in groupby(grid.columns, key=lambda column: column.day)
            if day is not None
        ]
        self._spans: dict[int, Span | None] = {}
        self._rows: dict[str, list[int]] = {}

    def read(self) -> None:
        """Add what the grid says."""
        self._read_heads()
        self._read_across()
        for row in self._grid.rows:
            if self._grid.about == "people":
                self._read_person(row)
            else:
                self._read_post(row)

    # Heads

    def _read_heads(self) -> None:
        """Read the days and the parts of them; a row of other words says no part."""
        for place, column in {column.place: column for column in self._grid.columns}.items():
            if column.day is None:
                is_dated = any(char.isdigit() for char in column.head)
                expected = (words.DAY if is_dated else words.DAY_WITH_WEEK).say()
                self._refuse(place, column.head, expected)
        for place, head in self._grid.other_heads.items():
            if head:
                self._refuse(place, head, words.DAY_WITH_WEEK.say())
            else:
                self._refuse_formula(place)
        odd: list[Column] = []
        standing = dict(self._own.spans(self._grid.columns)) if self._grid.is_own else {}
        for column in self._grid.columns:
            span = None
            if column.part and column.day is not None:
                span = self._vocabulary.span(column.part, column.day)
            self._spans[column.number] = span = span or standing.get(column.number)
            if column.part and column.day is not None and span is None:
                odd += [] if self._is_closed(column.part, column.day) else [column]
        # Where no part at all is read it is a row of other words, and that is told once.
        for column in odd if any(self._spans.values()) else odd[:1]:
            self._refuse((column.place[0] + 1, column.number), column.part, words.PART.say())

    def _read_across(self) -> None:
        """Words over several people say that it is closed; anything else is not understood."""
        days = {column.number: column.day for column in self._grid.columns}
        for place, text in self._grid.across.items():
            day = days.get(place[1])
            if day is not None and not self._is_closed(text, day):
                self._refuse(place, text, self._vocabulary.expected)

    def _is_closed(self, text: str, day: date) -> bool:
        try:
            pieces = self._vocabulary.pieces(text, day)
        except UnreadError:
            return False
        return all(piece.kind == "nothing" for piece in pieces)

    # Rows of people

    def _read_person(self, row: GridRow) -> None:
        name = self._name(row)
        if name is None:
            return
        for day, columns in self._days:
            cells = self._cells(row, name, day, columns)
            if cells is None:
                self.found.stuck.add((name, day))
                continue
            self.found.keys.add((name, day))
            if self._grid.is_own:
                asked = self._own.asked(name, day, cells)
            else:
                written = [cell for cell in cells if cell.text]
                asked = Asked(written[0].place, written) if written else None
            if asked is not None:
                self._add((name, day), asked)

    def _name(self, row: GridRow) -> str | None:
        """Return whose row it is; note why it is nobody's, where words stand in it."""
        place = (row.number, self._grid.name_column)
        meant = self._names.of_row(row.name)
        if meant.name is None:
            if row.cells and not self._is_sum(row):
                near = self._names.near(row.name)
                self._refuse(place, row.name, who_expected(meant.names, near, row.name))
            return None
        rows = self._rows.setdefault(meant.name, [])
        rows.append(row.number)
        is_shared = row.part or self._grid.has_shared_name(row.number)
        if len(rows) > 1 and not is_shared:
            if row.cells:
                self._refuse(place, row.name, words.ONE_ROW.say(name=meant.name, row=rows[0]))
            return None
        return meant.name

    def _is_sum(self, row: GridRow) -> bool:
        """Tell whether a row counts people and is about nobody."""
        is_counted = all(text[:1].isdigit() for text in row.cells.values())
        is_place = self._vocabulary.label(row.name) is not None
        return is_counted and (is_place or not self._names.near(row.name))

    def _cells(
        self, row: GridRow, name: str, day: date, columns: Sequence[Column]
    ) -> list[Written] | None:
        """Return the cells of somebody's day; None where one of them cannot be read."""
        if self._has_formulas(row, columns):
            return None
        is_filled = any(column.number in row.cells for column in columns)
        cells = []
        for at, column in enumerate(columns):
            place = (row.number, column.number)
            text = row.cells.get(column.number, "")
            span, doubt = self._span(row, day, column.number), ""
            if span is None and is_filled and not self._grid.is_own:
                halves = self._halves(row, name, columns)
                if halves is None:
                    self._refuse(place, text, words.PART.say())
                    return None
                if halves:
                    span = half_span(halves[at], self._plan.settings.noon)
                    doubt = words.DOUBT_COLUMNS.say() if text else ""
            cells.append(Written(self._place(place), text, span, doubt=doubt))
        return cells

    def _has_formulas(self, row: GridRow, columns: Sequence[Column]) -> bool:
        """Tell whether cells hold formulas without an outcome, and note them."""
        places = [(row.number, column.number) for column in columns]
        formulas = [place for place in places if place in self._grid.sheet.without_value]
        for place in formulas:
            self._refuse_formula(place)
        return bool(formulas)

    def _span(self, row: GridRow, day: date, column: int) -> Span | None:
        span = self._spans[column]
        return span or (self._vocabulary.span(row.part, day) if row.part else None)

    def _halves(self, row: GridRow, name: str, columns: Sequence[Column]) -> list[Half] | None:
        """Return the half days of two cells of which no head tells them; None for more cells.

        The two stand beside each other or below each other; a cell alone is the whole day.
        """
        both = [Half.MORNING, Half.AFTERNOON]
        below = self._rows[name].index(row.number)
        rows = sum(self._names.of_row(one.name).name == name for one in self._grid.rows)
        if len(columns) == 1 and rows == 1:
            return []
        if len(columns) == len(both) and rows == 1:
            return both
        return [both[below]] if len(columns) == 1 and rows == len(both) else None

    # Rows of posts

    def _read_post(self, row: GridRow) -> None:
        label = self._vocabulary.label(row.name)
        place = (row.number, self._grid.name_column)
        if label is None:
            if row.cells and not self._is_sum(row):
                self._refuse(place, row.name, self._vocabulary.expected_label)
            return
        doubt = ""
        if row.goes_on and not row.part:
            named = self._vocabulary.neutral(row.name)
            doubt = words.DOUBT_ROW.say(place=self._place(place), label=named)
        for day, columns in self._days:
            self._has_formulas(row, columns)
            for column in columns:
                text = row.cells.get(column.number, "")
                if text:
                    span = self._span(row, day, column.number) or label.span
                    cell = Written(self._place((row.number, column.number)), text, span)
                    self._read_people(cell, day, label, doubt)

    def _read_people(self, cell: Written, day: date, label: Piece, doubt: str) -> None:
        """Put everybody who is named in a cell at its post."""
        told = people_of(cell.text, day, self._names, self._vocabulary)
        for found, expected in told.unread:
            self.found.unread.append(Unread(cell.place, self._vocabulary.neutral(found), expected))
        for name, span in told.people:
            if told.unread:
                self.found.stuck.add((name, day))
            self.found.keys.add((name, day))
            piece = Piece(label.kind, label.what, span, label.doubt, label.remote)
            written = Written(cell.place, cell.text, cell.span, (piece,), doubt)
            self._add((name, day), Asked(cell.place, [written]))

    # Together

    def _add(self, key: DayKey, asked: Asked) -> None:
        known = self.found.asked.setdefault(key, asked)
        if known is not asked:
            known.written += asked.written
            known.emptied += asked.emptied

    def _place(self, place: tuple[int, int]) -> str:
        sheet = self._grid.sheet
        return words.PLACE.say(sheet=sheet.title, cell=sheet.address(*place))

    def _refuse_formula(self, place: tuple[int, int]) -> None:
        expected = words.VALUE.say()
        self.found.unread.append(Unread(self._place(place), "", expected, is_formula=True))

    def _refuse(self, place: tuple[int, int], found: str, expected: str) -> None:
        told = self._vocabulary.neutral(found)
        self.found.unread.append(Unread(self._place(place), told, expected))
