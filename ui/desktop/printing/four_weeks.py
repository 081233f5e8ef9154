"""The overview of some weeks: people in rows, days in columns, half a day on a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial
from itertools import groupby

from PySide6.QtCore import QRectF

from data.publish.week import Column, Slot, State, week_table
from rostering.time import Half, half_of
from rostering.view import View
from ui.application import paper_words as words
from ui.application.dates import weekday
from ui.application.publishing.publication import Publication
from ui.desktop.printing import marks
from ui.desktop.printing.legend import Legend, look_of, post_entries, slot_entries
from ui.desktop.printing.pages import (
    HEAD,
    LOWEST_ROW,
    Form,
    Page,
    draw_label,
    draw_notes,
    draw_title,
    shared_out,
)
from ui.desktop.printing.sheet import Sheet, Type, fit, width_of

MOST_WEEKS = 4
_WEEKS, _DAYS = 5.6, 8.4
_TOP = HEAD + _WEEKS + _DAYS
_HIGHEST_ROW = 11.0
_LEGEND_GAP = 2.2
_NAMES_NARROW, _NAMES_WIDE = 30.0, 46.0


def four_weeks(view: View, mondays: Sequence[date], edition: Publication | None = None) -> Form:
    """Return the form of at most four weeks side by side."""
    return partial(_pages, _Overview(view, tuple(mondays[:MOST_WEEKS]), edition))


@dataclass(frozen=True, slots=True)
class _Day:
    """A day with what each person does in it, by name."""

    day: date
    columns: tuple[Column, ...]
    slots: dict[str, tuple[Slot, ...]]


@dataclass(frozen=True)
class _Overview:
    view: View
    mondays: tuple[date, ...]
    edition: Publication | None

    @cached_property
    def days(self) -> tuple[_Day, ...]:
        found = []
        for monday in self.mondays:
            table = week_table(self.view, monday)
            numbered = enumerate(table.columns)
            for day, group in groupby(numbered, key=lambda pair: pair[1].day):
                numbers = [number for number, _ in group]
                inside = slice(numbers[0], numbers[-1] + 1)
                slots = {name: row[inside] for name, row in table.rows}
                found.append(_Day(day, table.columns[inside], slots))
        return tuple(found)

    @cached_property
    def names(self) -> tuple[str, ...]:
        shown = {name for day in self.days for name in day.slots}
        return tuple(name for name in self.view.names if name in shown)

    @cached_property
    def left(self) -> float:
        longest = max((width_of(name, Type(2.9, 500)) for name in self.names), default=0.0)
        return min(_NAMES_WIDE, max(_NAMES_NARROW, longest + 3.5))

    @cached_property
    def legend(self) -> Legend:
        slots = [slot for day in self.days for row in day.slots.values() for slot in row]
        # Only closed days are hatched here, and marks of single blocks have no place.
        is_closed = any(self.is_closed(day) is not None for day in self.days)
        plain = [Slot(slot.state) for slot in slots if is_closed or slot.state is not State.CLOSED]
        return Legend((*post_entries(self.view, back=True), *slot_entries(self.view, plain)))

    def is_closed(self, day: _Day) -> str | None:
        """Return why a day is closed for everybody."""
        if any(slot.state is not State.CLOSED for row in day.slots.values() for slot in row):
            return None
        return next((column.closed or words.CLOSED.say() for column in day.columns), None)


def _pages(form: _Overview, width: float, height: float) -> list[Page]:
    room = height - _TOP - _LEGEND_GAP - form.legend.height(width)
    most = int(room / LOWEST_ROW)
    sizes = shared_out(len(form.names), most, most)
    each = min(_HIGHEST_ROW, *(room / max(1, size) for size in sizes))
    pages: list[Page] = []
    first = 0
    for size in sizes:
        names = form.names[first : first + size]
        pages.append(partial(_draw, form, names, each, width, height))
        first += size
    return pages


def _draw(
    form: _Overview, names: Sequence[str], each: float, width: float, height: float, sheet: Sheet
) -> None:
    _draw_title(sheet, form, width)
    column = (width - form.left) / max(1, len(form.days))
    _draw_heads(sheet, form, width, column)
    bottom = _TOP + each * len(names)
    for row, name in enumerate(names):
        top = _TOP + row * each
        draw_label(sheet, QRectF(0, top, form.left, each), name)
        sheet.line(0, top, width, top, width=marks.THIN, colour=marks.GRID)
        for number, day in enumerate(form.days):
            area = QRectF(form.left + number * column, top, column, each)
            _draw_day(sheet, form, area, day, day.slots.get(name, ()))
    for number, day in enumerate(form.days):
        area = QRectF(form.left + number * column, _TOP, column, bottom - _TOP)
        closed = form.is_closed(day)
        if closed is not None and names:
            marks.closure(sheet, area, closed)
        begins = number == 0 or day.day.isocalendar().week != _week(form.days[number - 1])
        thick, colour = (marks.THICK, marks.DAY_LINE) if begins else (marks.THIN, marks.GRID)
        start = HEAD if begins else HEAD + _WEEKS
        sheet.line(area.left(), start, area.left(), bottom, width=thick, colour=colour)
    sheet.frame(QRectF(0, HEAD, width, bottom - HEAD), width=marks.MEDIUM, colour=marks.HALF_LINE)
    form.legend.draw(sheet, bottom + _LEGEND_GAP, width)
    top = bottom + _LEGEND_GAP + form.legend.height(width) + 2.0
    draw_notes(sheet, QRectF(0, top, width, height - top))


def _week(day: _Day) -> int:
    return day.day.isocalendar().week


def _draw_title(sheet: Sheet, form: _Overview, width: float) -> None:
    view, first, last = form.view, form.mondays[0], form.mondays[-1]
    title = [
        (words.OVERVIEW.say(weeks=words.weeks_title(form.mondays)), True),
        (f"– {words.weeks_span(first, last)} –", False),
        (view.plan.settings.name, True),
    ]
    draw_title(sheet, width, title, "" if form.edition is None else form.edition.title)


def _draw_heads(sheet: Sheet, form: _Overview, width: float, column: float) -> None:
    sheet.fill(QRectF(0, HEAD, width, _WEEKS + _DAYS), "bg")
    label = QRectF(0, HEAD, form.left, _WEEKS + _DAYS)
    draw_label(sheet, label, words.EMPLOYEE.say())
    left = form.left
    for week, group in groupby(form.days, key=_week):
        wide = column * len(list(group))
        sheet.text(
            QRectF(left, HEAD, wide, _WEEKS), words.WEEK_NUMBER.say(number=week), Type(3.0, 600)
        )
        left += wide
    for number, day in enumerate(form.days):
        area = QRectF(form.left + number * column, HEAD + _WEEKS, column, _DAYS)
        upper = QRectF(area.left(), area.top() + 0.5, column, _DAYS / 2)
        lower = QRectF(area.left(), area.center().y() - 0.3, column, _DAYS / 2)
        sheet.text(upper, weekday(day.day), Type(2.8, 500))
        number_words = f"{day.day.day}/{day.day.month}"
        sheet.lines(lower, fit(number_words, Type(2.5), column - 0.4, _DAYS / 2, least=1.4))
    line = HEAD + _WEEKS
    sheet.line(form.left, line, width, line, width=marks.THIN, colour=marks.GRID)
    sheet.line(0, _TOP, width, _TOP, width=marks.MEDIUM, colour=marks.HALF_LINE)


def _draw_day(
    sheet: Sheet, form: _Overview, area: QRectF, day: _Day, slots: Sequence[Slot]
) -> None:
    states = {slot.state for slot in slots}
    if State.ABSENT in states and states <= {State.ABSENT, State.CLOSED}:
        marks.absent(sheet, area.adjusted(0.15, 0.1, -0.05, -0.1), _absent_word(area), size=2.3)
        return
    if states <= {State.FREE, State.CLOSED} and State.FREE in states:
        text = fit(
            words.FREE.say(),
            Type(2.3, colour="text3"),
            area.width() - 0.4,
            area.height(),
            least=1.4,
        )
        sheet.lines(area, text)
        return
    noon = form.view.plan.settings.noon
    for half in Half:
        inside = [
            slot
            for column, slot in zip(day.columns, slots, strict=False)
            if half_of(column.span.start, noon) is half
        ]
        top = area.top() if half is Half.MORNING else area.center().y()
        _draw_half(sheet, form, QRectF(area.left(), top, area.width(), area.height() / 2), inside)


def _absent_word(area: QRectF) -> str:
    fits = width_of(words.ABSENT.say(), Type(2.3)) <= area.width() - 1.4
    return (words.ABSENT if fits else words.ABSENT_SHORT).say()


def _draw_half(sheet: Sheet, form: _Overview, area: QRectF, slots: Sequence[Slot]) -> None:
    inner = area.adjusted(0.35, 0.25, -0.3, -0.2)
    posts = [post for post, _ in groupby(slot.post for slot in slots) if post is not None]
    if not posts:
        if any(slot.state is State.ABSENT for slot in slots):
            marks.absent(sheet, inner, "")
        return
    first = next((post for post in posts if post.is_front), None)
    text = _codes([post.code for post in posts])
    size = min(3.2, inner.height() * 0.8)
    if first is None:
        kind = Type(min(2.5, size), colour="text2")
        sheet.lines(inner, fit(text, kind, inner.width(), inner.height(), least=1.2))
        return
    look = look_of(form.view, first)
    marks.filled(sheet, inner, look, 0.5)
    marks.code(sheet, inner, text, look, size=size)


def _codes(codes: Sequence[str]) -> str:
    """Join codes, with a space where they are longer than a letter."""
    return ("" if all(len(code) == 1 for code in codes) else " ").join(codes)
