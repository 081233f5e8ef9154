"""The week of each person: people in rows, blocks in columns, staffing per post below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF

from data.publish.week import Slot, State, WeekTable
from rostering.view import View
from ui.application import paper_words as words
from ui.application.publishing.publication import Publication
from ui.desktop.printing import marks
from ui.desktop.printing.former import FormerWeek
from ui.desktop.printing.legend import (
    ROW,
    Entry,
    Legend,
    look_of,
    post_entries,
    slot_entries,
)
from ui.desktop.printing.pages import (
    HEAD,
    LOWEST_ROW,
    Form,
    Page,
    draw_change_mark,
    draw_label,
    draw_notes,
    notes_height,
    shared_out,
)
from ui.desktop.printing.sheet import Sheet, Type, fit, width_of
from ui.desktop.printing.staffing_band import StaffingBand
from ui.desktop.printing.week_facts import WeekFacts
from ui.desktop.printing.week_grid import TOP, WeekGrid, draw_frame, draw_heads

_HIGHEST_ROW = 11.0
_LEGEND_GAP = 2.2
_INSET = 0.55
_SIGNATURE = 20.0
_NAME = Type(2.9, 500)
_NAMES_NARROW, _NAMES_WIDE = 33.0, 52.0


@dataclass(frozen=True, slots=True)
class _Spacing:
    """Heights of what stands below the people: staffing, and a line of the legend."""

    band_head: float
    band_row: float
    legend_line: float


_WIDE = _Spacing(5.0, 4.8, ROW)
_CLOSE = _Spacing(4.2, 4.0, 5.2)
"""Where a page is saved by it."""


def week_people(
    view: View, monday: date, edition: Publication | None = None, *, signed: bool = False
) -> Form:
    """Return the form of the week of a Monday; what changed since a version is marked.

    Args:
        view: the roster.
        monday: the week.
        edition: its version, where it has one.
        signed: add a column in which everybody signs that the roster was seen.
    """
    week = WeekFacts(view, monday, edition)
    return _WeekPeople(week, _SIGNATURE if signed else 0.0).pages


@dataclass(frozen=True)
class _WeekPeople:
    week: WeekFacts
    signature: float
    """Width of the column to sign in; 0 without one."""

    @property
    def view(self) -> View:
        return self.week.view

    @property
    def table(self) -> WeekTable:
        return self.week.table

    @property
    def former(self) -> FormerWeek:
        return self.week.former

    def pages(self, width: float, height: float) -> list[Page]:
        wide, close = (self._pages(width, height, spacing) for spacing in (_WIDE, _CLOSE))
        return close if len(close) < len(wide) else wide

    def _pages(self, width: float, height: float, spacing: _Spacing) -> list[Page]:
        noon = self.view.plan.settings.noon
        grid = WeekGrid(self.table.columns, self._names_width, width, noon, self.signature)
        below = _LEGEND_GAP + self.legend(spacing).height(width)
        notes = notes_height(self.week.notes, width)
        band = StaffingBand(spacing.band_head, spacing.band_row, self.table.staffing)
        room = height - TOP - below
        count = len(self.table.rows)
        last_room = room - band.height - notes
        sizes = shared_out(count, int(room / LOWEST_ROW), int(last_room / LOWEST_ROW))
        each = min(
            _HIGHEST_ROW,
            last_room / max(1, sizes[-1]),
            *(room / max(1, size) for size in sizes[:-1]),
        )
        pages: list[Page] = []
        first = 0
        for number, size in enumerate(sizes):
            rows = self.table.rows[first : first + size]
            last = number == len(sizes) - 1
            part = _Part(self, grid, rows, first, each, band if last else None, height, spacing)
            pages.append(partial(_draw_page, part))
            first += size
        return pages

    @cached_property
    def _names_width(self) -> float:
        names = [name for name, _ in self.table.rows]
        names += [post.name for post, _ in self.table.staffing]
        longest = max((width_of(name, _NAME) for name in names), default=0.0)
        return min(_NAMES_WIDE, max(_NAMES_NARROW, longest + 3.5))

    def legend(self, spacing: _Spacing) -> Legend:
        return Legend(self._entries, spacing.legend_line)

    @cached_property
    def _entries(self) -> tuple[Entry, ...]:
        slots = [slot for _, row in self.table.rows for slot in row]
        entries = [*post_entries(self.view, back=True), *slot_entries(self.view, slots)]
        entries += self.week.change_entries(replaced=self._has_replaced)
        return tuple(entries)

    @property
    def _has_replaced(self) -> bool:
        return any(
            self.former.replaced_code(name, column, slot)
            for name, slots in self.table.rows
            for column, slot in zip(self.table.columns, slots, strict=True)
        )

    def is_closed_for_all(self, first: int, last: int) -> bool:
        """Tell whether nobody works in columns that are closed."""
        return all(
            slot.state is State.CLOSED
            for _, slots in self.table.rows
            for slot in slots[first : last + 1]
        )


@dataclass(frozen=True)
class _Part:
    """The rows of one page."""

    form: _WeekPeople
    grid: WeekGrid
    rows: Sequence[tuple[str, tuple[Slot, ...]]]
    first: int
    row_height: float
    band: StaffingBand | None
    """The staffing below the rows, on the last page."""
    height: float
    spacing: _Spacing

    def row(self, number: int) -> float:
        """Where a row of this page begins."""
        return TOP + number * self.row_height

    @property
    def bottom(self) -> float:
        return self.row(len(self.rows))


def _draw_page(part: _Part, sheet: Sheet) -> None:
    form, grid = part.form, part.grid
    form.week.draw_title(sheet, grid.width, words.WEEK_OF_PEOPLE)
    named: list[str | None] = [None] * len(grid.columns)
    for first, last, closure in grid.closures():
        if not form.is_closed_for_all(first, last):
            named[first : last + 1] = [closure] * (last - first + 1)
    draw_heads(sheet, grid, words.EMPLOYEE.say(), named)
    for number, (person, slots) in enumerate(part.rows):
        _draw_row(sheet, part, number, person, slots)
    for first, last, closure in grid.closures():
        if part.rows and named[first] is None:
            marks.closure(sheet, grid.area(TOP, part.bottom - TOP, first, last), closure)
    bottom = part.bottom
    if part.band is not None:
        part.band.draw(sheet, grid, bottom)
        bottom += part.band.height
    if form.signature:
        _draw_signatures(sheet, part)
    draw_frame(sheet, grid, bottom)
    legend = form.legend(part.spacing)
    legend.draw(sheet, bottom + _LEGEND_GAP, grid.width)
    if part.band is not None:
        top = bottom + _LEGEND_GAP + legend.height(grid.width) + 2.0
        draw_notes(sheet, QRectF(0, top, grid.width, part.height - top), form.week.notes)


def _draw_signatures(sheet: Sheet, part: _Part) -> None:
    left = part.grid.edges[-1]
    sheet.line(left, HEAD, left, part.bottom, width=marks.THICK, colour=marks.DAY_LINE)
    head = QRectF(left, HEAD, part.form.signature, TOP - HEAD)
    sheet.lines(head, fit(words.SEEN.say(), Type(2.9, 500), head.width(), head.height()))


def _draw_row(sheet: Sheet, part: _Part, number: int, person: str, slots: tuple[Slot, ...]) -> None:
    grid, top, height = part.grid, part.row(number), part.row_height
    draw_label(sheet, QRectF(0, top, grid.left, height), person)
    sheet.line(0, top, grid.width, top, width=marks.THIN, colour=marks.GRID)
    former = part.form.former
    codes = [
        former.replaced_code(person, place, slot)
        for place, slot in zip(grid.columns, slots, strict=True)
    ]
    for _, first, last in grid.days:
        column = first
        for state, group in groupby(slots[first : last + 1], key=lambda slot: slot.state):
            run = list(group)
            end = column + len(run) - 1
            joined = state in (State.ABSENT, State.FREE, State.CLOSED)
            _draw_lines(sheet, part, top, column, column if joined else end)
            word = "" if any(codes[column : end + 1]) else _absent_word(run)
            _draw_run(sheet, part, QRectF(0, top, 0, height), column, run, word)
            column = end + 1
    for number, (place, slot) in enumerate(zip(grid.columns, slots, strict=True)):
        area = grid.area(top, height, number, number)
        if codes[number]:
            marks.plated(sheet, area, codes[number], Type(2.9, 500, struck=True))
        elif former.is_changed(person, place, slot):
            draw_change_mark(sheet, area)


def _draw_lines(sheet: Sheet, part: _Part, top: float, first: int, last: int) -> None:
    for column in range(first, last + 1):
        width, colour = part.grid.line_of(column)
        edge = part.grid.edges[column]
        sheet.line(edge, top, edge, top + part.row_height, width=width, colour=colour)


def _draw_run(
    sheet: Sheet, part: _Part, row: QRectF, first: int, run: Sequence[Slot], absent: str
) -> None:
    area = part.grid.area(row.top(), row.height(), first, first + len(run) - 1)
    inner = area.adjusted(0.25, 0.12, -0.1, -0.12)
    state = run[0].state
    if state is State.ABSENT:
        marks.absent(sheet, inner, absent)
    elif state is State.FREE:
        text = fit(
            words.FREE.say(), Type(2.6, colour="text3"), area.width(), area.height(), least=1.5
        )
        sheet.lines(area, text)
    elif state is State.CLOSED:
        marks.hatched(sheet, inner, "#FFFFFF", broad=True)
    elif state is State.POST:
        for offset, slot in enumerate(run):
            cell = part.grid.area(row.top(), row.height(), first + offset, first + offset)
            _draw_post(sheet, part, cell, slot)


def _absent_word(run: Sequence[Slot]) -> str:
    return (words.ABSENT if len(run) > 1 else words.ABSENT_SHORT).say()


def _draw_post(sheet: Sheet, part: _Part, cell: QRectF, slot: Slot) -> None:
    if slot.post is None:
        return
    look = look_of(part.form.view, slot.post)
    area = cell.adjusted(_INSET, _INSET, -_INSET, -_INSET)
    size = min(4.6, area.height() * 0.46)
    if not slot.post.is_front:
        kind = Type(min(3.0, area.height() * 0.4), colour="text2")
        sheet.lines(area, fit(slot.post.code, kind, area.width(), area.height(), least=1.4))
    elif slot.accompanied:
        marks.accompanied(sheet, area, slot.post.code, look, size=size)
    else:
        marks.filled(sheet, area, look)
        marks.code(sheet, area, slot.post.code, look, size=size)
    if slot.remote:
        colour = look.text if slot.post.is_front and not slot.accompanied else "text"
        marks.house(sheet, QPointF(area.left() + 0.45, area.bottom() - 0.45), colour)
