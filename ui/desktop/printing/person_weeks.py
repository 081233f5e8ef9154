"""The weeks of one person: weeks in rows, days in columns, to take home."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, partial
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF

from data.dutch import clock
from data.publish.week import Column, Slot, State, WeekTable, week_table
from rostering.calendar import TurnKind
from rostering.view import View
from ui.application import paper_words as words
from ui.application.dates import day_name, week_number
from ui.application.publishing.publication import Publication
from ui.desktop.printing import marks
from ui.desktop.printing.legend import Legend, look_of, post_entries, slot_entries
from ui.desktop.printing.pages import HEAD, Form, Page, draw_notes, draw_title, shared_out
from ui.desktop.printing.sheet import LEFT, RIGHT, Sheet, Type, fit

_DAYS = 6.5
_WEEK = 13.0
_LOWEST_ROW, _HIGHEST_ROW = 24.0, 42.0
_LINE = 5.2
_CHIP = 6.0
_LEGEND_GAP = 2.2
_TURNS = {TurnKind.EVENING: "avondbeurt", TurnKind.SATURDAY: "zaterdagbeurt"}


def person_weeks(
    view: View, name: str, mondays: Sequence[date], edition: Publication | None = None
) -> Form:
    """Return the form of some weeks of one person."""
    return _Person(view, name, tuple(mondays), edition).pages


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Blocks that follow each other with the same work."""

    start: int
    end: int
    slot: Slot


@dataclass(frozen=True)
class _Person:
    view: View
    name: str
    mondays: tuple[date, ...]
    edition: Publication | None

    def pages(self, width: float, height: float) -> list[Page]:
        room = height - HEAD - _DAYS - _LEGEND_GAP - self.legend.height(width)
        most = int(room / _LOWEST_ROW)
        sizes = shared_out(len(self.mondays), most, most)
        each = min(_HIGHEST_ROW, *(room / max(1, size) for size in sizes))
        pages: list[Page] = []
        first = 0
        for size in sizes:
            tables = self.tables[first : first + size]
            pages.append(partial(self._draw, tables, each, width, height))
            first += size
        return pages

    @cached_property
    def tables(self) -> tuple[WeekTable, ...]:
        return tuple(week_table(self.view, monday) for monday in self.mondays)

    @cached_property
    def weekdays(self) -> int:
        """Monday to Saturday, and Sunday where there is work on it."""
        days = {column.day.weekday() for table in self.tables for column in table.columns}
        return 7 if 6 in days else 6

    @cached_property
    def legend(self) -> Legend:
        slots = [slot for table in self.tables for slot in self._slots(table)]
        if not any(self._is_closed(table, day) for table in self.tables for day in _days(table)):
            slots = [slot for slot in slots if slot.state is not State.CLOSED]
        return Legend((*post_entries(self.view, back=True), *slot_entries(self.view, slots)))

    def _slots(self, table: WeekTable) -> tuple[Slot, ...]:
        return next((slots for name, slots in table.rows if name == self.name), ())

    def _is_closed(self, table: WeekTable, day: date) -> bool:
        states = {slot.state for _, slot in self.day(table, day)}
        return states == {State.CLOSED}

    def day(self, table: WeekTable, day: date) -> list[tuple[Column, Slot]]:
        """Return what the person does on a day, block by block."""
        pairs = zip(table.columns, self._slots(table), strict=False)
        return [(column, slot) for column, slot in pairs if column.day == day]

    def _draw(
        self, tables: Sequence[WeekTable], each: float, width: float, height: float, sheet: Sheet
    ) -> None:
        version = "" if self.edition is None else self.edition.title
        span = f"– {words.weeks_span(tables[0].monday, tables[-1].monday)} –"
        team = self.view.plan.settings.name
        draw_title(sheet, width, [(self.name, True), (span, False), (team, True)], version)
        column = (width - _WEEK) / self.weekdays
        sheet.fill(QRectF(0, HEAD, width, _DAYS), "bg")
        for number in range(self.weekdays):
            area = QRectF(_WEEK + number * column, HEAD, column, _DAYS)
            sheet.lines(area, fit(day_name(number), Type(3.0, 600), column - 1, _DAYS))
        bottom = HEAD + _DAYS + each * len(tables)
        for row, table in enumerate(tables):
            top = HEAD + _DAYS + row * each
            week = QRectF(0, top, _WEEK, each)
            sheet.lines(
                week,
                fit(words.WEEK_NUMBER.say(number=week_number(table.monday)), Type(2.9, 500), 11, 9),
            )
            for number in range(self.weekdays):
                area = QRectF(_WEEK + number * column, top, column, each)
                self._draw_day(sheet, area, table, table.monday + timedelta(days=number))
            sheet.line(0, top, width, top, width=marks.MEDIUM, colour=marks.HALF_LINE)
        for number in range(self.weekdays):
            edge = _WEEK + number * column
            sheet.line(edge, HEAD, edge, bottom, width=marks.THIN, colour=marks.HALF_LINE)
        whole = QRectF(0, HEAD, width, bottom - HEAD)
        sheet.frame(whole, width=marks.MEDIUM, colour=marks.HALF_LINE)
        self.legend.draw(sheet, bottom + _LEGEND_GAP, width)
        below = bottom + _LEGEND_GAP + self.legend.height(width) + 2.0
        draw_notes(sheet, QRectF(0, below, width, height - below))

    def _draw_day(self, sheet: Sheet, area: QRectF, table: WeekTable, day: date) -> None:
        inside = self.day(table, day)
        states = {slot.state for _, slot in inside}
        inner = area.adjusted(0.3, 0.2, -0.2, -0.2)
        if self._is_closed(table, day):
            marks.hatched(sheet, inner, "#FFFFFF", broad=True)
            name = next((column.closed for column, _ in inside if column.closed), "")
            marks.plated(sheet, inner, name or words.CLOSED.say(), Type(2.9))
        elif State.ABSENT in states and states <= {State.ABSENT, State.CLOSED}:
            marks.absent(sheet, inner, words.ABSENT.say(), size=2.9)
        elif State.FREE in states:
            free = fit(words.FREE.say(), Type(2.9, colour="text3"), area.width(), area.height())
            sheet.lines(area, free)
        else:
            self._draw_work(sheet, area, inside, day)
        head = QRectF(area.left() + 1.2, area.top() + 0.9, 12, 3.4)
        number = f"{day.day}/{day.month}"
        if states & {State.CLOSED, State.ABSENT} and State.POST not in states:
            marks.plated(sheet, head.adjusted(-0.6, 0, -3.4, 0), number, Type(2.5, 500))
        else:
            sheet.text(head, number, Type(2.6, 500), LEFT)

    def _draw_work(
        self, sheet: Sheet, area: QRectF, inside: list[tuple[Column, Slot]], day: date
    ) -> None:
        """Write the duty at the top, then each stretch of work on a line."""
        shifts = self.view.entry(self.name, day).shifts
        if shifts:
            times = f"{clock(shifts[0].span.start)}–{clock(shifts[-1].span.end)}"
            head = QRectF(area.left() + 10, area.top() + 0.9, area.width() - 11, 3.4)
            sheet.lines(head, fit(times, Type(2.5, colour="text2"), head.width(), 3.4), RIGHT)
        stretches = list(_stretches(inside))
        turns = [_TURNS[kind] for kind in TurnKind if self.view.has_turn(self.name, day, kind)]
        count = len(stretches) + len(turns)
        line = min(_LINE, (area.height() - 5.6) / max(1, count))
        top = area.top() + 5.0
        for stretch in stretches:
            place = QRectF(area.left() + 1.0, top, area.width() - 1.6, line)
            self._draw_stretch(sheet, place, stretch)
            top += line
        for turn in turns:
            place = QRectF(area.left() + 1.2, top, area.width() - 2, line)
            sheet.lines(place, fit(turn, Type(2.6, 600), place.width(), line, least=1.4), LEFT)
            top += line

    def _draw_stretch(self, sheet: Sheet, place: QRectF, stretch: _Stretch) -> None:
        slot = stretch.slot
        chip = QRectF(place.left(), place.top() + 0.3, _CHIP, place.height() - 0.6)
        if slot.post is None:
            marks.absent(sheet, chip, "")
        elif slot.accompanied:
            look = look_of(self.view, slot.post)
            marks.accompanied(sheet, chip, slot.post.code, look, size=chip.height() * 0.6)
        else:
            look = look_of(self.view, slot.post)
            marks.chip(sheet, chip, slot.post.code, look, is_front=slot.post.is_front)
        times = f"{clock(stretch.start)}–{clock(stretch.end)}"
        room = place.width() - _CHIP - 1.2 - 2.2 * slot.remote
        text = QRectF(chip.right() + 1.0, place.top(), room, place.height())
        sheet.lines(text, fit(times, Type(2.8), room, place.height(), least=1.4), LEFT)
        if slot.remote:
            marks.house(sheet, QPointF(place.right() - 2.0, place.center().y() + 0.8), "text")


def _days(table: WeekTable) -> list[date]:
    return list(dict.fromkeys(column.day for column in table.columns))


def _stretches(inside: list[tuple[Column, Slot]]) -> Iterator[_Stretch]:
    """Yield work and absence of a day, joined where it goes on without a break."""
    shown = [pair for pair in inside if pair[1].state in (State.POST, State.ABSENT)]
    for slot, group in groupby(shown, key=lambda pair: pair[1]):
        columns = [column for column, _ in group]
        start = columns[0].span.start
        for before, after in zip(columns, [*columns[1:], None], strict=True):
            if after is None or after.span.start != before.span.end:
                yield _Stretch(start, before.span.end, slot)
                start = before.span.end if after is None else after.span.start
