"""The day sheet for the reception: one day in large type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial

from PySide6.QtCore import QRectF

from data.dutch import clock
from data.publish.day_notes import notes_on
from rostering.calendar import Block
from rostering.team.stations import Post
from rostering.time import week_days
from rostering.view import View
from ui.application import paper_words as words
from ui.application.dates import day_name, full_date
from ui.application.publishing.publication import Publication
from ui.application.short_names import short_names
from ui.desktop.printing import marks
from ui.desktop.printing.day_facts import Desk, desk, open_words, people_lines, posts_of
from ui.desktop.printing.legend import look_of
from ui.desktop.printing.pages import Form, Page, draw_notes, notes_height
from ui.desktop.printing.sheet import LEFT, RIGHT, Fitted, Sheet, Type, fit, paragraph, width_of

_TABLE = 23.0
_POSTS = 11.0
_TIMES = 30.0
_PAUSE = 7.5
_LOWEST_BLOCK, _HIGHEST_BLOCK = 9.0, 42.0
_NAME, _LEAST_NAME, _BESIDE = 6.0, 3.8, 3.8
_MOST_BELOW_EACH_OTHER = 5
_LINE_HEAD = 32.0
_LINE = Type(3.9)
_SMALL_LINE = Type(3.1)
_MOST_LINES = 34.0
"""Height that the lines below the table may take in large type."""
_LEAST_BELOW = 14.0
"""Height that stays for notes by hand."""


def day_sheets(view: View, monday: date, edition: Publication | None = None) -> Form:
    """Return the form of the open days of the week of a Monday, a page a day."""
    days = [day for day in week_days(monday) if view.plan.calendar.blocks(day)]
    return partial(_pages, view, days, edition)


def day_sheet(view: View, day: date, edition: Publication | None = None) -> Form:
    """Return the form of one open day."""
    return partial(_pages, view, [day], edition)


def _pages(
    view: View, days: Sequence[date], edition: Publication | None, width: float, height: float
) -> list[Page]:
    return [partial(_draw, _Day(view, day, edition, width, height)) for day in days]


@dataclass(frozen=True)
class _Day:
    view: View
    day: date
    edition: Publication | None
    width: float
    height: float

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        return self.view.plan.calendar.blocks(self.day)

    @cached_property
    def posts(self) -> tuple[Post, ...]:
        return posts_of(self.view, self.day)

    @cached_property
    def column(self) -> float:
        return (self.width - _TIMES) / max(1, len(self.posts))

    @cached_property
    def pauses(self) -> float:
        """The height of the bands between blocks that do not follow each other."""
        pairs = zip(self.blocks, self.blocks[1:], strict=False)
        return _PAUSE * sum(one.span.end < other.span.start for one, other in pairs)

    @cached_property
    def lines(self) -> list[tuple[str, Fitted]]:
        """What stands below the table, in smaller type where there is much of it."""
        told = people_lines(self.view, self.day)
        for kind in (_LINE, _SMALL_LINE):
            room = self.width - _LINE_HEAD
            lines = [(head, Fitted(paragraph(text, kind, room), kind)) for head, text in told]
            if _height_of(lines) <= _MOST_LINES:
                break
        return lines

    @cached_property
    def notes(self) -> tuple[str, ...]:
        """What is noted for everybody on the day."""
        return tuple(text for _, text in notes_on(self.view.plan, (self.day,)))

    @cached_property
    def short_names(self) -> dict[str, str]:
        return short_names(self.view.names)

    @cached_property
    def name_size(self) -> float:
        """One size for all names, so that only very long ones are smaller than the others."""
        names = {
            name
            for block in self.blocks
            for post in self.posts
            for name in desk(self.view, block, post).alone
        }
        room = self.column - 4.0
        sizes = [room / max(0.1, width_of(name, Type(1.0, 600))) for name in names]
        return min([_NAME, *(max(_LEAST_NAME, size) for size in sizes)])

    @cached_property
    def block_height(self) -> float:
        below = max(_LEAST_BELOW, 8.0 + notes_height(self.notes, self.width, _LINE))
        room = self.height - _TABLE - _POSTS - self.pauses - _height_of(self.lines) - below
        each = room / max(1, len(self.blocks))
        return max(_LOWEST_BLOCK, min(_HIGHEST_BLOCK, each))


def _height_of(lines: list[tuple[str, Fitted]]) -> float:
    return sum(fitted.height + 1.6 for _, fitted in lines)


def _draw(day: _Day, sheet: Sheet) -> None:
    _draw_title(sheet, day)
    _draw_posts(sheet, day)
    top = _TABLE + _POSTS
    for number, block in enumerate(day.blocks):
        if number and day.blocks[number - 1].span.end < block.span.start:
            _draw_pause(sheet, day, top, day.blocks[number - 1], block)
            top += _PAUSE
        _draw_block(sheet, day, top, block)
        top += day.block_height
    sheet.frame(
        QRectF(0, _TABLE, day.width, top - _TABLE), width=marks.MEDIUM, colour=marks.HALF_LINE
    )
    top = _draw_lines(sheet, day, top + 4.0)
    draw_notes(sheet, QRectF(0, top + 2.0, day.width, day.height - top - 2.0), day.notes, _LINE)


def _draw_title(sheet: Sheet, day: _Day) -> None:
    name = words.capital(f"{day_name(day.day.weekday())} {full_date(day.day)}")
    title = fit(name, Type(9.0, 600), day.width, 11.5, least=5.0)
    sheet.lines(QRectF(0, 0, day.width, 11.0), title, LEFT)
    team = f"{day.view.plan.settings.name}, {open_words(day.blocks)}"
    below = fit(team, Type(4.4), day.width, 9.5, least=2.6)
    sheet.lines(QRectF(0, 11.4, day.width, 8.0), below, LEFT)
    if day.edition is not None:
        version = day.edition.title
        sheet.text(QRectF(0, 0, day.width, 11.0), version, Type(2.9, colour="text2"), RIGHT)


def _draw_posts(sheet: Sheet, day: _Day) -> None:
    sheet.fill(QRectF(0, _TABLE, day.width, _POSTS), "bg")
    for number, post in enumerate(day.posts):
        left = _TIMES + number * day.column
        chip_width = min(8.0, day.column * 0.3)
        fitted = fit(
            post.name, Type(4.0, 600), day.column - chip_width - 5.0, _POSTS - 1, least=2.0
        )
        chip = QRectF(left + 2.0, _TABLE + 2.2, chip_width, _POSTS - 4.4)
        marks.chip(sheet, chip, post.code, look_of(day.view, post), is_front=True)
        name = QRectF(chip.right() + 1.8, _TABLE, day.column, _POSTS)
        sheet.lines(name, fitted, LEFT)
        _draw_side(sheet, left, _TABLE, _POSTS)


def _draw_pause(sheet: Sheet, day: _Day, top: float, before: Block, after: Block) -> None:
    area = QRectF(0, top, day.width, _PAUSE)
    marks.hatched(sheet, area, "#FFFFFF", broad=True)
    times = words.CLOSED_BETWEEN.say(start=clock(before.span.end), end=clock(after.span.start))
    marks.plated(sheet, area, times, Type(3.6))
    sheet.line(0, top, day.width, top, width=marks.MEDIUM, colour=marks.HALF_LINE)


def _draw_block(sheet: Sheet, day: _Day, top: float, block: Block) -> None:
    height = day.block_height
    size = min(5.2, height * 0.3)
    middle = top + height / 2
    start = QRectF(0, middle - size * 1.15, _TIMES, size * 1.15)
    end = QRectF(0, middle, _TIMES, size)
    sheet.text(start, clock(block.span.start), Type(size, 600))
    sheet.text(end, words.UNTIL.say(time=clock(block.span.end)), Type(size * 0.72))
    if not block.public:
        closed = QRectF(1, middle + size, _TIMES - 2, height / 2 - size)
        text = words.NOT_PUBLIC.say()
        sheet.lines(closed, fit(text, Type(2.6, colour="text2"), closed.width(), closed.height()))
    for number, post in enumerate(day.posts):
        area = QRectF(_TIMES + number * day.column, top, day.column, height)
        found = desk(day.view, block, post)
        if found.wanted:
            _draw_desk(sheet, day, area, post, found)
        _draw_side(sheet, area.left(), top, height)
    sheet.line(0, top, day.width, top, width=marks.MEDIUM, colour=marks.HALF_LINE)


def _draw_desk(sheet: Sheet, day: _Day, area: QRectF, post: Post, found: Desk) -> None:
    look = look_of(day.view, post)
    marks.post_ground(sheet, area, look, 0.0)
    inner = area.adjusted(1.2, 0.8, -1.2, -0.8)
    rows = _name_rows(day, found)
    count = len(rows) + bool(found.accompanied) * 0.8 + bool(found.free)
    each = min(8.0, inner.height() / max(1.0, count))
    top = inner.center().y() - count * each / 2
    size = min(_NAME if len(rows) < len(found.alone) else day.name_size, each * 0.78)
    for row, names in zip(rows, _fitted(rows, size, inner.width(), each), strict=True):
        width = inner.width() / len(row)
        for number, name in enumerate(names):
            place = QRectF(inner.left() + number * width, top, width, each)
            marks.on_plate(sheet, place, name.coloured(look.text), look.fill)
        top += each
    if found.accompanied:
        text = words.WITH.say(who=", ".join(found.accompanied))
        beside = Type(min(_BESIDE, each * 0.55), 400, look.text)
        fitted = fit(text, beside, inner.width(), each * 0.8, least=1.6)
        place = QRectF(inner.left(), top, inner.width(), each * 0.8)
        marks.on_plate(sheet, place, fitted, look.fill)
        top += each * 0.8
    if found.free:
        _draw_free(sheet, QRectF(inner.left(), top, inner.width(), each), found)


def _fitted(
    rows: Sequence[Sequence[str]], size: float, width: float, height: float
) -> list[list[Fitted]]:
    """Fit the names of one place, all of them in the size of the longest."""
    for _ in range(2):
        found = [
            [fit(name, Type(size, 600), width / len(row) - 0.6, height, least=1.8) for name in row]
            for row in rows
        ]
        size = min((name.type.size for row in found for name in row), default=size)
    return found


def _name_rows(day: _Day, found: Desk) -> list[tuple[str, ...]]:
    """Return one name a line, or two short ones where there are many."""
    if len(found.alone) <= _MOST_BELOW_EACH_OTHER:
        return [(name,) for name in found.alone]
    names = [day.short_names[name] for name in found.alone]
    return [tuple(names[first : first + 2]) for first in range(0, len(names), 2)]


def _draw_free(sheet: Sheet, area: QRectF, found: Desk) -> None:
    text = words.EMPTY_PLACES.say(found.free)
    colour = "red" if found.below_minimum else "text"
    box = QRectF(0, 0, min(area.width(), 36.0), min(6.6, area.height() - 0.6))
    box.moveCenter(area.center())
    sheet.frame(box, width=0.45, colour=colour, dashed=True, radius=0.7, ground="#FFFFFF")
    kind = Type(3.6, 600 if found.below_minimum else 400, colour)
    sheet.lines(box, fit(text, kind, box.width() - 1.5, box.height(), least=1.6))


def _draw_side(sheet: Sheet, left: float, top: float, height: float) -> None:
    sheet.line(left, top, left, top + height, width=marks.MEDIUM, colour=marks.HALF_LINE)


def _draw_lines(sheet: Sheet, day: _Day, top: float) -> float:
    for head, fitted in day.lines:
        area = QRectF(_LINE_HEAD, top, day.width - _LINE_HEAD, fitted.height)
        sheet.lines(area, fitted, LEFT)
        first = QRectF(0, top, _LINE_HEAD - 1, fitted.type.line)
        sheet.lines(first, fit(head, Type(fitted.type.size, 600), _LINE_HEAD - 2, 6), LEFT)
        top += fitted.height + 1.6
    return top
