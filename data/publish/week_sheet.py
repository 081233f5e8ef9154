"""One week on one lying A4: people in rows, days and blocks in columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from math import ceil

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from data.publish import words
from data.publish.canvas import Area, Canvas, Line, Look, rich
from data.publish.day_notes import note_lines
from data.publish.legend import Legend, draw_legend
from data.publish.looks import (
    absent_look,
    code_content,
    free_look,
    slot_line,
    slot_look,
    staffed_look,
    staffed_text,
)
from data.publish.page import HEIGHT, WIDTH, characters, set_up
from data.publish.palette import DAY_LINE, HEAD, HINT_TEXT, SECOND_TEXT
from data.publish.week import Slot, State, WeekTable, week_table
from rostering.time import week_days
from rostering.view import View

_TITLE, _DAYS, _TIMES, _FIRST = 1, 2, 3, 4
_NAME_PIXELS = 158
_DAY_TITLE_PIXELS = 92
_NOTE_PIXELS = 6.0
"""Ample width of a letter in a note: a merged area does not grow with its text."""
_MOST_ROWS_ON_A_PAGE = 30
_DAY_SEPARATOR = Line("medium", DAY_LINE, 3)
_OUTLINE = Line("thin", DAY_LINE, 2)
_HEAD = Look(9, bold=True, fill=HEAD)


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where things stand on the sheet."""

    view: View
    table: WeekTable
    canvas: Canvas
    edition: str

    @property
    def last_column(self) -> int:
        return 1 + max(1, len(self.table.columns))

    @property
    def last_person(self) -> int:
        return _FIRST + len(self.table.rows) - 1

    @property
    def last_row(self) -> int:
        """The last row of the table: the staffing of the last post."""
        return self.last_person + 1 + len(self.table.staffing)

    @property
    def column_pixels(self) -> float:
        """The width of each column of the week, so that all of them fill the page."""
        return min(80, max(34, (WIDTH - _NAME_PIXELS) / (self.last_column - 1)))

    @property
    def pixels(self) -> float:
        """The width of the table."""
        return _NAME_PIXELS + self.column_pixels * (self.last_column - 1)

    @property
    def notes(self) -> tuple[str, ...]:
        """What is noted for everybody in the week."""
        return note_lines(self.view.plan, week_days(self.table.monday))

    def days(self) -> Iterator[tuple[date, int, int]]:
        """Yield each day with its first and last column."""
        numbered = enumerate(self.table.columns, start=2)
        for day, group in groupby(numbered, key=lambda pair: pair[1].day):
            columns = [number for number, _ in group]
            yield day, columns[0], columns[-1]


def draw_week(sheet: Worksheet, view: View, monday: date, edition: str = "") -> None:
    """Draw the week of a Monday on an empty sheet, with its version in words where it has one."""
    plan = _Plan(view, week_table(view, monday), Canvas(sheet), edition)
    _draw_title(plan)
    _draw_heads(plan)
    _draw_people(plan)
    _draw_closures(plan)
    _draw_staffing(plan)
    _draw_lines(plan)
    legend = Legend.of(view, plan.table)
    last = draw_legend(plan.canvas, legend, plan.last_row + 2, plan.last_column)
    last = _draw_notes(plan, last + 1)
    plan.canvas.draw_lines()
    _set_sizes(plan, last)
    set_up(sheet, view.plan.settings.name, one_high=len(plan.table.rows) <= _MOST_ROWS_ON_A_PAGE)
    sheet.freeze_panes = f"B{_FIRST}"
    sheet.print_title_rows = f"{_TITLE}:{_TIMES}"
    sheet.print_title_cols = "A:A"
    sheet.print_area = f"A1:{get_column_letter(plan.last_column)}{last}"


def _draw_title(plan: _Plan) -> None:
    bold, plain = Look(16, bold=True), Look(16)
    monday = plan.table.monday
    edition = ((f"\n{plan.edition}", Look(9, colour=SECOND_TEXT)),) if plan.edition else ()
    title = rich(
        (f"Weekrooster week {monday.isocalendar().week}", bold),
        (f" – {words.week_span(monday)} – ", plain),
        (plan.view.plan.settings.name, bold),
        *edition,
    )
    look = Look(16, align="left", wrap=bool(edition))
    plan.canvas.block(Area(_TITLE, 1, _TITLE, plan.last_column), title, look)


def _draw_heads(plan: _Plan) -> None:
    canvas = plan.canvas
    name_look = Look(9, bold=True, fill=HEAD, align="left", indent=1)
    canvas.block(Area(_DAYS, 1, _TIMES, 1), "Medewerker", name_look)
    for day, first, last in plan.days():
        room = (last - first + 1) * plan.column_pixels
        title = words.day_title(day) if room >= _DAY_TITLE_PIXELS else words.short_day_title(day)
        canvas.block(Area(_DAYS, first, _DAYS, last), title, _HEAD)
    for number, column in enumerate(plan.table.columns, start=2):
        colour = HINT_TEXT if column.block is None else _HEAD.colour
        look = Look(7, colour=colour, fill=HEAD, wrap=True)
        canvas.write(_TIMES, number, words.times(column.span), look)


def _draw_people(plan: _Plan) -> None:
    for row, (name, slots) in enumerate(plan.table.rows, start=_FIRST):
        plan.canvas.write(row, 1, name, Look(10, align="left", indent=1))
        for _, first, last in plan.days():
            _draw_day(plan, row, first, slots[first - 2 : last - 1])


def _draw_day(plan: _Plan, row: int, first: int, slots: Sequence[Slot]) -> None:
    column = first
    for state, group in groupby(slots, key=lambda slot: slot.state):
        run = list(group)
        area = Area(row, column, row, column + len(run) - 1)
        if state is State.ABSENT:
            word = words.ABSENT if len(run) > 1 else words.ABSENT_SHORT
            plan.canvas.block(area, word, absent_look(small=len(run) == 1))
        elif state is State.FREE:
            plan.canvas.block(area, words.FREE, free_look())
        elif state is State.POST:
            for offset, slot in enumerate(run):
                _draw_slot(plan, row, column + offset, slot)
        column += len(run)


def _draw_slot(plan: _Plan, row: int, column: int, slot: Slot) -> None:
    look = slot_look(plan.view, slot)
    plan.canvas.write(row, column, code_content(slot, look), look)
    line = slot_line(plan.view, slot)
    if line is not None:
        plan.canvas.frame(Area(row, column, row, column), line)


def _draw_closures(plan: _Plan) -> None:
    """Hatch what is closed, with its name over all people, or above those who work anyway."""
    for _, first, last in plan.days():
        column = first
        inside = plan.table.columns[first - 2 : last - 1]
        for name, group in groupby(inside, key=lambda each: each.closed):
            width = len(list(group))
            if name is not None:
                _draw_closure(plan, column, column + width - 1, name)
            column += width


def _draw_closure(plan: _Plan, first: int, last: int, name: str) -> None:
    def is_closed(slots: Sequence[Slot]) -> bool:
        return all(slot.state is State.CLOSED for slot in slots[first - 2 : last - 1])

    look = absent_look(upright=last - first < 3)
    text = name or words.CLOSED
    rows = [
        _FIRST + number for number, (_, slots) in enumerate(plan.table.rows) if is_closed(slots)
    ]
    if rows and len(rows) == len(plan.table.rows):
        plan.canvas.block(Area(rows[0], first, rows[-1], last), text, look)
        return
    plan.canvas.block(Area(_TIMES, first, _TIMES, last), text, Look(7, fill=HEAD, wrap=True))
    for number, (_, slots) in enumerate(plan.table.rows):
        for column in range(first, last + 1):
            if slots[column - 2].state is State.CLOSED:
                plan.canvas.write(_FIRST + number, column, None, absent_look())


def _draw_staffing(plan: _Plan) -> None:
    canvas, title_row = plan.canvas, plan.last_person + 1
    title = rich(("Bezetting per post", Look(8, bold=True)), (" – aanwezig", Look(8)))
    look = Look(8, fill=HEAD, align="left", indent=1)
    canvas.block(Area(title_row, 1, title_row, plan.last_column), title, look)
    for row, (post, figures) in enumerate(plan.table.staffing, start=title_row + 1):
        canvas.write(row, 1, post.name, Look(9, align="left", indent=1))
        for column, staffed in enumerate(figures, start=2):
            if staffed is not None:
                canvas.write(row, column, staffed_text(staffed), staffed_look(staffed))


def _draw_notes(plan: _Plan, row: int) -> int:
    """Write what is noted for everybody, a line each; return the last row in use."""
    for number, line in enumerate(plan.notes):
        text = rich(("Nota: ", Look(9, bold=True)), (line, Look(9)))
        look = Look(9, align="left", indent=1, wrap=True)
        plan.canvas.block(Area(row + number, 1, row + number, plan.last_column), text, look)
    return row - 1 + len(plan.notes)


def _draw_lines(plan: _Plan) -> None:
    whole = Area(_DAYS, 1, plan.last_row, plan.last_column)
    plan.canvas.grid(whole)
    plan.canvas.frame(whole, _OUTLINE)
    for _, first, _ in plan.days():
        plan.canvas.left(_DAYS, plan.last_row, first, _DAY_SEPARATOR)
    plan.canvas.frame(Area(_TIMES, 1, _TIMES, plan.last_column), _OUTLINE)


def _set_sizes(plan: _Plan, last: int) -> None:
    """Choose widths and heights so that an ordinary week fills the page without being shrunk."""
    sheet = plan.canvas.sheet
    sheet.column_dimensions["A"].width = characters(_NAME_PIXELS)
    pixels = plan.column_pixels
    for column in range(2, plan.last_column + 1):
        sheet.column_dimensions[get_column_letter(column)].width = characters(pixels)
    heights = dict.fromkeys(range(plan.last_person + 1, last + 1), 16.0)
    title = 40.0 if plan.edition else 30.0
    heights |= {_TITLE: title, _DAYS: 20.0, _TIMES: 24.0, plan.last_row + 1: 8.0}
    for row, line in enumerate(plan.notes, start=last - len(plan.notes) + 1):
        heights[row] = 14.0 * ceil(len(f"Nota: {line}") * _NOTE_PIXELS / plan.pixels)
    people = max(1, len(plan.table.rows))
    shrunk = max(1.0, plan.pixels / WIDTH)
    each = min(38.0 * shrunk, max(17.0, (HEIGHT * shrunk - sum(heights.values())) / people))
    heights |= dict.fromkeys(range(_FIRST, plan.last_person + 1), each)
    for row, height in heights.items():
        sheet.row_dimensions[row].height = height
