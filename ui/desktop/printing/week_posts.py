"""The week of each post: who is at the desk when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial

from PySide6.QtCore import QRectF

from data.publish.day_notes import note_lines
from data.publish.week import Slot, State, WeekTable, week_table
from rostering.team.stations import Post
from rostering.time import week_days
from rostering.view import View
from ui.application import paper_words as words
from ui.application.publishing.publication import Publication
from ui.application.seats import Seat, SeatRow, accompanied, seat_rows
from ui.application.short_names import short_names
from ui.desktop.printing import marks
from ui.desktop.printing.former import FormerWeek
from ui.desktop.printing.legend import Entry, Legend, change_entries, look_of, post_entries
from ui.desktop.printing.pages import (
    LOWEST_ROW,
    Form,
    Page,
    draw_change_mark,
    draw_label,
    draw_notes,
    draw_title,
    notes_height,
)
from ui.desktop.printing.sheet import Sheet, Type, fit, paragraph, width_of
from ui.desktop.printing.week_grid import TOP, WeekGrid, draw_frame, draw_heads, draw_lines

_HIGHEST_SEAT = 17.0
_NAMES = Type(2.5)
_NAME_SIZE = 2.9
_PAD = 1.6
_MOST_LISTED = 9
"""People in back office at once whose names are listed; of more than these, how many."""
_LEGEND_GAP = 2.2
_LEFT = 34.0


def week_posts(view: View, monday: date, edition: Publication | None = None) -> Form:
    """Return the form of the week of a Monday; what changed since a version is marked."""
    return _WeekPosts(view, monday, edition).pages


@dataclass(frozen=True)
class _Row:
    """A row of the table: its least height, whether it may grow, and what draws it."""

    height: float
    grows: bool
    draw: Callable[[Sheet, WeekGrid, float, float], None]


@dataclass(frozen=True)
class _Group:
    """Rows with one head: the seats of a post, or a single row."""

    rows: tuple[_Row, ...]
    draw_head: Callable[[Sheet, QRectF], None]


@dataclass(frozen=True)
class _WeekPosts:
    view: View
    monday: date
    edition: Publication | None

    def pages(self, width: float, height: float) -> list[Page]:
        grid = WeekGrid(self.table.columns, _LEFT, width, self.view.plan.settings.noon)
        room = self._room(height, width)
        pages: list[list[_Group]] = [[]]
        for group in self._groups(grid):
            for part in _parts(group, room):
                used = sum(row.height for each in pages[-1] for row in each.rows)
                if pages[-1] and used + sum(row.height for row in part.rows) > room:
                    pages.append([])
                pages[-1].append(part)
        return [partial(self._draw, grid, groups, height) for groups in pages]

    def _room(self, height: float, width: float) -> float:
        """Return the height that a page has for rows."""
        notes = notes_height(self.notes, width)
        return height - TOP - _LEGEND_GAP - self.legend.height(width) - notes

    @cached_property
    def notes(self) -> tuple[str, ...]:
        """What is noted for everybody in the week."""
        return note_lines(self.view.plan, week_days(self.monday))

    @cached_property
    def table(self) -> WeekTable:
        return week_table(self.view, self.monday)

    @cached_property
    def former(self) -> FormerWeek:
        """The week as it was made known before."""
        return FormerWeek.of(self.edition, self.table)

    @cached_property
    def names(self) -> dict[str, str]:
        return short_names(name for name, _ in self.table.rows)

    @cached_property
    def legend(self) -> Legend:
        entries = post_entries(self.view, back=False)
        seats = [seat for _, rows in self.seats for row in rows for seat in row if seat]
        if any(not seat.name and not seat.below_minimum for seat in seats):
            entries.append(
                Entry(partial(_draw_free, below_minimum=False), words.BELOW_WANTED.say())
            )
        if any(seat.below_minimum for seat in seats):
            entries.append(
                Entry(partial(_draw_free, below_minimum=True), words.BELOW_MINIMUM.say())
            )
        if any(column.closed is not None for column in self.table.columns):
            entries.append(Entry(_draw_closed, words.CLOSED.say()))
        if self.former.has_changes and self.edition is not None:
            entries += change_entries(self.edition, replaced=True)
        return Legend(tuple(entries))

    @cached_property
    def seats(self) -> list[tuple[Post, list[SeatRow]]]:
        blocks = [None if one.closed is not None else one.block for one in self.table.columns]
        return [(post, seat_rows(self.view, post, blocks)) for post in self.view.plan.front_posts]

    def _groups(self, grid: WeekGrid) -> list[_Group]:
        groups = [
            _Group(
                tuple(_Row(LOWEST_ROW, True, partial(self._draw_seats, post, row)) for row in rows),
                partial(self._draw_post_head, post),
            )
            for post, rows in self.seats
            if rows
        ]
        guided = [self._accompanied(number) for number in range(len(grid.columns))]
        if any(guided):
            groups.append(_listing(words.ACCOMPANIED.say(), guided))
        groups.append(self._back_group())
        groups.append(self._absent_group(grid))
        return groups

    def _name_size(self, room: float) -> float:
        """Return the size of names: not much larger than the longest of them allows."""
        parts = [part for name in self.names.values() for part in name.split()]
        longest = max((width_of(part, Type(1.0, 500)) for part in parts), default=1.0)
        return min(_NAME_SIZE, max(_NAME_SIZE * 0.7, 1.25 * room / longest))

    def _accompanied(self, number: int) -> list[str]:
        block = self.table.columns[number].block
        if block is None:
            return []
        return [f"{self.names[name]} {post.code}" for name, post in accompanied(self.view, block)]

    def _back_group(self) -> _Group:
        listed = [
            [self.names[name] for name, slots in self.table.rows if _is_back(slots[number])]
            for number in range(len(self.table.columns))
        ]
        back = self.view.plan.default_back_post
        title = words.BACK_OFFICE.say() if back is None else back.name
        if max((len(names) for names in listed), default=0) > _MOST_LISTED:
            counts = [[str(len(names))] if names else [] for names in listed]
            return _listing(words.NUMBER_OF.say(what=title), counts)
        return _listing(title, listed)

    def _absent_group(self, grid: WeekGrid) -> _Group:
        days = []
        for _, first, last in grid.days:
            away = [
                word
                for name, slots in self.table.rows
                if (word := self._absent_word(name, slots[first : last + 1]))
            ]
            room = grid.edges[last + 1] - grid.edges[first] - _PAD
            lines = paragraph(", ".join(away), _NAMES, room) if away else ()
            days.append((first, last, lines))
        height = max((len(lines) for _, _, lines in days), default=0) * _NAMES.line + _PAD
        row = _Row(max(LOWEST_ROW, height), False, partial(_draw_absent, days))
        return _Group((row,), partial(_draw_head, words.AWAY.say()))

    def _absent_word(self, name: str, slots: Sequence[Slot]) -> str:
        away = [slot.state is State.ABSENT for slot in slots if slot.state is not State.CLOSED]
        if not any(away):
            return ""
        return self.names[name] if all(away) else words.PARTLY.say(who=self.names[name])

    def _draw(self, grid: WeekGrid, groups: list[_Group], bottom: float, sheet: Sheet) -> None:
        self._draw_title(sheet, grid)
        room = self._room(bottom, grid.width)
        draw_heads(sheet, grid, words.POST.say())
        rows = [row for group in groups for row in group.rows]
        growing = sum(row.grows for row in rows)
        spare = max(0.0, room - sum(row.height for row in rows)) / max(1, growing)
        top = TOP
        for group in groups:
            start = top
            for row in group.rows:
                height = min(_HIGHEST_SEAT, row.height + spare) if row.grows else row.height
                sheet.line(grid.left, top, grid.width, top, width=marks.THIN, colour=marks.GRID)
                row.draw(sheet, grid, top, height)
                top += height
            group.draw_head(sheet, QRectF(0, start, grid.left, top - start))
            sheet.line(0, start, grid.width, start, width=marks.THIN, colour=marks.HALF_LINE)
        for first, last, name in grid.closures():
            marks.closure(sheet, grid.area(TOP, top - TOP, first, last), name)
        draw_frame(sheet, grid, top)
        top += _LEGEND_GAP
        self.legend.draw(sheet, top, grid.width)
        top += self.legend.height(grid.width) + 2.0
        draw_notes(sheet, QRectF(0, top, grid.width, bottom - top), self.notes)

    def _draw_title(self, sheet: Sheet, grid: WeekGrid) -> None:
        week = self.monday.isocalendar().week
        title = [
            (words.WEEK_OF_POSTS.say(number=week), True),
            (f"– {words.weeks_span(self.monday, self.monday)} –", False),
            (self.view.plan.settings.name, True),
        ]
        version = "" if self.edition is None else self.edition.title
        draw_title(sheet, grid.width, title, version)

    def _draw_post_head(self, post: Post, sheet: Sheet, area: QRectF) -> None:
        chip = QRectF(1.8, area.center().y() - 2.6, 6.4, 5.2)
        marks.chip(sheet, chip, post.code, look_of(self.view, post), is_front=True)
        draw_label(sheet, area.adjusted(7.6, 0, 0, 0), post.name)

    def _draw_seats(
        self,
        post: Post,
        row: SeatRow,
        sheet: Sheet,
        grid: WeekGrid,
        top: float,
        height: float,
    ) -> None:
        draw_lines(sheet, grid, top, height)
        for number, seat in enumerate(row):
            if seat is None:
                continue
            area = grid.area(top, height, number, number).adjusted(0.5, 0.5, -0.5, -0.5)
            if not seat.name:
                _draw_free(sheet, area, below_minimum=seat.below_minimum)
                continue
            look = look_of(self.view, post)
            marks.filled(sheet, area, look)
            self._draw_name(sheet, area, post, seat, number)

    def _draw_name(self, sheet: Sheet, area: QRectF, post: Post, seat: Seat, number: int) -> None:
        """Write who sits there, below the struck name of who was to sit there."""
        look = look_of(self.view, post)
        kind = Type(self._name_size(area.width() - 0.4), 500, look.text)
        replaced = self._replaced(post, number).get(seat.name)
        below = area
        if replaced:
            struck = Type(kind.size * 0.8, 400, look.text, struck=True)
            above = QRectF(area.left(), area.center().y() - struck.line, area.width(), struck.line)
            old = fit(
                self.names.get(replaced, replaced), struck, area.width() - 0.4, above.height()
            )
            marks.on_plate(sheet, above, old, look.fill)
            below = QRectF(
                area.left(), above.bottom(), area.width(), area.bottom() - above.bottom()
            )
            below.setHeight(min(below.height(), kind.line * 1.1))
        fitted = fit(self.names[seat.name], kind, below.width() - 0.4, below.height(), least=1.2)
        marks.on_plate(sheet, below, fitted, look.fill)
        if replaced is not None:
            draw_change_mark(sheet, area)

    def _replaced(self, post: Post, number: int) -> dict[str, str]:
        block = self.table.columns[number].block
        if block is None:
            return {}
        present = self.view.independents(block, post.name)
        return self.former.replaced(block, post.name, present)


def _parts(group: _Group, room: float) -> list[_Group]:
    """Break a group that is higher than a page."""
    parts: list[list[_Row]] = [[]]
    for row in group.rows:
        if parts[-1] and sum(each.height for each in parts[-1]) + row.height > room:
            parts.append([])
        parts[-1].append(row)
    return [_Group(tuple(rows), group.draw_head) for rows in parts]


def _is_back(slot: Slot) -> bool:
    return slot.post is not None and not slot.post.is_front


def _listing(title: str, listed: list[list[str]]) -> _Group:
    """Return a row with some names below each other in each column."""
    lines = max((len(names) for names in listed), default=0)
    height = max(LOWEST_ROW, lines * _NAMES.line + _PAD)
    return _Group(
        (_Row(height, False, partial(_draw_listing, listed)),), partial(_draw_head, title)
    )


def _draw_head(title: str, sheet: Sheet, area: QRectF) -> None:
    draw_label(sheet, area, title)


def _draw_listing(
    listed: list[list[str]], sheet: Sheet, grid: WeekGrid, top: float, height: float
) -> None:
    draw_lines(sheet, grid, top, height)
    for number, names in enumerate(listed):
        area = grid.area(top + _PAD / 2, _NAMES.line, number, number)
        for line, name in enumerate(names):
            place = area.translated(0, line * _NAMES.line)
            sheet.lines(place, fit(name, _NAMES, area.width() - 0.5, _NAMES.line, least=1.4))


def _draw_absent(
    days: list[tuple[int, int, tuple[str, ...]]],
    sheet: Sheet,
    grid: WeekGrid,
    top: float,
    height: float,
) -> None:
    for first, last, lines in days:
        edge = grid.edges[first]
        width, colour = grid.line_of(first)
        sheet.line(edge, top, edge, top + height, width=width, colour=colour)
        area = grid.area(top, height, first, last)
        begin = area.center().y() - len(lines) * _NAMES.line / 2
        for number, line in enumerate(lines):
            place = QRectF(area.left(), begin + number * _NAMES.line, area.width(), _NAMES.line)
            sheet.lines(place, fit(line, _NAMES, area.width() - 0.5, _NAMES.line, least=1.4))


def _draw_free(sheet: Sheet, area: QRectF, *, below_minimum: bool) -> None:
    colour = "red" if below_minimum else "text"
    sheet.frame(area, width=0.45, colour=colour, dashed=True, radius=marks.RADIUS, ground="#FFFFFF")
    kind = Type(2.6, 600, colour)
    text = words.EMPTY.say() + ("!" if below_minimum else "")
    sheet.lines(area, fit(text, kind, area.width() - 1.6, area.height(), least=1.4))


def _draw_closed(sheet: Sheet, area: QRectF) -> None:
    marks.hatched(sheet, area, "#FFFFFF", broad=True)
    sheet.frame(area, width=marks.THIN, colour=marks.GRID)
