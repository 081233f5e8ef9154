"""The week of each post: who is at the desk when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial

from PySide6.QtCore import QRectF

from data.publish.week import Slot, State
from rostering.team.stations import Post
from rostering.view import View
from ui.application import paper_words as words
from ui.application.publishing.publication import Publication
from ui.application.seats import Seat, SeatRow, accompanied, seat_rows
from ui.application.short_names import short_names
from ui.desktop.printing import marks
from ui.desktop.printing.legend import Entry, Legend, look_of, post_entries
from ui.desktop.printing.pages import (
    LOWEST_ROW,
    Form,
    Page,
    draw_change_mark,
    draw_label,
    draw_notes,
    notes_height,
)
from ui.desktop.printing.sheet import Sheet, Type, fit, width_of
from ui.desktop.printing.week_facts import WeekFacts
from ui.desktop.printing.week_grid import TOP, WeekGrid, draw_frame, draw_heads, draw_lines
from ui.desktop.printing.week_post_rows import (
    Group,
    Row,
    absent_group,
    draw_closed,
    draw_free,
    listing,
    parts_of,
)

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
    return _WeekPosts(WeekFacts(view, monday, edition)).pages


@dataclass(frozen=True)
class _WeekPosts:
    week: WeekFacts

    @property
    def view(self) -> View:
        return self.week.view

    def pages(self, width: float, height: float) -> list[Page]:
        grid = WeekGrid(self.week.table.columns, _LEFT, width, self.view.plan.settings.noon)
        room = self._room(height, width)
        pages: list[list[Group]] = [[]]
        for group in self._groups(grid):
            for part in parts_of(group, room):
                used = sum(row.height for each in pages[-1] for row in each.rows)
                if pages[-1] and used + sum(row.height for row in part.rows) > room:
                    pages.append([])
                pages[-1].append(part)
        return [partial(self._draw, grid, groups, height) for groups in pages]

    def _room(self, height: float, width: float) -> float:
        """Return the height that a page has for rows."""
        notes = notes_height(self.week.notes, width)
        return height - TOP - _LEGEND_GAP - self.legend.height(width) - notes

    @cached_property
    def names(self) -> dict[str, str]:
        return short_names(name for name, _ in self.week.table.rows)

    @cached_property
    def legend(self) -> Legend:
        entries = post_entries(self.view, back=False)
        seats = [seat for _, rows in self.seats for row in rows for seat in row if seat]
        if any(not seat.name and not seat.below_minimum for seat in seats):
            entries.append(Entry(partial(draw_free, below_minimum=False), words.BELOW_WANTED.say()))
        if any(seat.below_minimum for seat in seats):
            entries.append(Entry(partial(draw_free, below_minimum=True), words.BELOW_MINIMUM.say()))
        if any(column.closed is not None for column in self.week.table.columns):
            entries.append(Entry(draw_closed, words.CLOSED.say()))
        entries += self.week.change_entries(replaced=True)
        return Legend(tuple(entries))

    @cached_property
    def seats(self) -> list[tuple[Post, list[SeatRow]]]:
        blocks = [None if one.closed is not None else one.block for one in self.week.table.columns]
        return [(post, seat_rows(self.view, post, blocks)) for post in self.view.plan.front_posts]

    def _groups(self, grid: WeekGrid) -> list[Group]:
        groups = [
            Group(
                tuple(Row(LOWEST_ROW, True, partial(self._draw_seats, post, row)) for row in rows),
                partial(self._draw_post_head, post),
            )
            for post, rows in self.seats
            if rows
        ]
        guided = [self._accompanied(number) for number in range(len(grid.columns))]
        if any(guided):
            groups.append(listing(words.ACCOMPANIED.say(), guided))
        groups.append(self._back_group())
        groups.append(absent_group(words.AWAY.say(), grid, self._away(grid)))
        return groups

    def _name_size(self, room: float) -> float:
        """Return the size of names: not much larger than the longest of them allows."""
        parts = [part for name in self.names.values() for part in name.split()]
        longest = max((width_of(part, Type(1.0, 500)) for part in parts), default=1.0)
        return min(_NAME_SIZE, max(_NAME_SIZE * 0.7, 1.25 * room / longest))

    def _accompanied(self, number: int) -> list[str]:
        block = self.week.table.columns[number].block
        if block is None:
            return []
        return [f"{self.names[name]} {post.code}" for name, post in accompanied(self.view, block)]

    def _back_group(self) -> Group:
        listed = [
            [self.names[name] for name, slots in self.week.table.rows if _is_back(slots[number])]
            for number in range(len(self.week.table.columns))
        ]
        back = self.view.plan.default_back_post
        title = words.BACK_OFFICE.say() if back is None else back.name
        if max((len(names) for names in listed), default=0) > _MOST_LISTED:
            counts = [[str(len(names))] if names else [] for names in listed]
            return listing(words.NUMBER_OF.say(what=title), counts)
        return listing(title, listed)

    def _away(self, grid: WeekGrid) -> list[list[str]]:
        """Name who is away on each day."""
        return [
            [
                word
                for name, slots in self.week.table.rows
                if (word := self._absent_word(name, slots[first : last + 1]))
            ]
            for _, first, last in grid.days
        ]

    def _absent_word(self, name: str, slots: Sequence[Slot]) -> str:
        away = [slot.state is State.ABSENT for slot in slots if slot.state is not State.CLOSED]
        if not any(away):
            return ""
        return self.names[name] if all(away) else words.PARTLY.say(who=self.names[name])

    def _draw(self, grid: WeekGrid, groups: list[Group], bottom: float, sheet: Sheet) -> None:
        self.week.draw_title(sheet, grid.width, words.WEEK_OF_POSTS)
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
        draw_notes(sheet, QRectF(0, top, grid.width, bottom - top), self.week.notes)

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
                draw_free(sheet, area, below_minimum=seat.below_minimum)
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
        block = self.week.table.columns[number].block
        if block is None:
            return {}
        present = self.view.independents(block, post.name)
        return self.week.former.replaced(block, post.name, present)


def _is_back(slot: Slot) -> bool:
    return slot.post is not None and not slot.post.is_front
