"""The turns of a year on one page: a line per week, a column per person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, partial

from PySide6.QtCore import QRectF

from data.dutch import clock
from rostering.calendar import TurnKind
from rostering.time import Weekday, monday_of
from rostering.view import View
from ui.application import paper_words as papers
from ui.application.dates import day_name, short_date
from ui.application.publishing.publication import Publication
from ui.application.turns import words
from ui.application.turns.picture import turn_slots, why_closed
from ui.desktop.printing import marks
from ui.desktop.printing.legend import Entry, Legend
from ui.desktop.printing.pages import HEAD, Form, Page, draw_title, shared_out
from ui.desktop.printing.sheet import LEFT, Sheet, Type, fit, width_of

MOST_WEEKS = 53
"""A year on a page."""
_WEEK, _DATE = 11.0, 15.5
_NAMES_LOW, _NAMES_HIGH = 9.0, 27.0
_HIGHEST_ROW = 8.0
_LARGEST_SIGN = 4.8
_LEGEND_GAP = 2.0


def rotation_calendar(view: View, edition: Publication | None = None) -> Form:
    """Return the form of all turns of the horizon, people side by side."""
    return partial(_pages, _Calendar(view, edition))


@dataclass(frozen=True)
class _Calendar:
    view: View
    edition: Publication | None

    @cached_property
    def slots(self) -> tuple[tuple[Weekday, TurnKind], ...]:
        return turn_slots(self.view.plan, self.view.horizon)

    @cached_property
    def people(self) -> tuple[str, ...]:
        """Who is in a rotation in these weeks, or has a turn all the same."""
        return tuple(name for name in self.view.names if self._takes_part(name))

    def _takes_part(self, name: str) -> bool:
        terms = (self.view.plan.employee(name).in_week(m) for m in self.view.horizon.mondays)
        kinds = {kind for _, kind in self.slots}
        if any(each is not None and any(each.rotation(k).member for k in kinds) for each in terms):
            return True
        return any(self.signs(name, monday) for monday in self.view.horizon.mondays)

    def signs(self, name: str, monday: date) -> tuple[TurnKind, ...]:
        """Return the turns of somebody in a week."""
        return tuple(
            kind
            for weekday, kind in self.slots
            if self.view.has_turn(name, monday + timedelta(days=weekday), kind)
        )

    def is_closed(self, day: date, kind: TurnKind) -> bool:
        calendar = self.view.plan.calendar
        scheduled = any(block.turn is kind for block in calendar.scheduled_blocks(day))
        return scheduled and not calendar.turn_blocks(day, kind)

    def is_there(self, day: date, kind: TurnKind) -> bool:
        return any(block.turn is kind for block in self.view.plan.calendar.scheduled_blocks(day))

    def lacking(self, day: date, kind: TurnKind) -> str:
        """Write present and wanted where somebody lacks: `1/2`."""
        plan = self.view.plan
        blocks = plan.calendar.turn_blocks(day, kind)
        if not blocks or not plan.roster.has_week(monday_of(day)):
            return ""
        wanted = max(
            sum(plan.levels.level(post.name, block).wanted for post in plan.front_posts)
            for block in blocks
        )
        present = sum(self.view.has_turn(name, day, kind) for name in self.view.names)
        return f"{present}/{wanted}" if present < wanted else ""

    @cached_property
    def legend(self) -> Legend:
        entries = [Entry(partial(_sign, kind=kind), self._hours(kind)) for kind in self._kinds]
        days = [
            (monday + timedelta(days=weekday), kind)
            for monday in self.view.horizon.mondays
            for weekday, kind in self.slots
        ]
        if any(self.is_closed(*each) for each in days):
            entries.append(Entry(_hatch, papers.CLOSED.say()))
        if any(self.lacking(*each) for each in days):
            entries.append(Entry(_lacking, papers.STILL_EMPTY.say()))
        return Legend(tuple(entries))

    @property
    def _kinds(self) -> tuple[TurnKind, ...]:
        return tuple(dict.fromkeys(kind for _, kind in self.slots))

    def _hours(self, kind: TurnKind) -> str:
        """Name a kind of turn with its hours, where they are the same in all weeks."""
        noun = words.turn_noun(kind)
        calendar = self.view.plan.calendar
        found = {
            (blocks[0].span.start, max(block.span.end for block in blocks))
            for monday in self.view.horizon.mondays
            for weekday, each in self.slots
            if each is kind
            for blocks in [calendar.turn_blocks(monday + timedelta(days=weekday), kind)]
            if blocks
        }
        if len(found) != 1:
            return noun
        first, last = next(iter(found))
        return f"{noun} {clock(first)}–{clock(last)}"

    @property
    def left(self) -> float:
        return _WEEK + _DATE * len(self.slots)


def _pages(form: _Calendar, width: float, height: float) -> list[Page]:
    mondays = form.view.horizon.mondays
    names = _names_height(form, width)
    room = height - HEAD - names - _LEGEND_GAP - form.legend.height(width)
    sizes = shared_out(len(mondays), MOST_WEEKS, MOST_WEEKS)
    each = min(_HIGHEST_ROW, room / max(1, *sizes))
    pages: list[Page] = []
    first = 0
    for size in sizes:
        pages.append(partial(_draw, form, mondays[first : first + size], each, names, width))
        first += size
    return pages


def _column(form: _Calendar, width: float) -> float:
    return (width - form.left) / max(1, len(form.people))


def _names_height(form: _Calendar, width: float) -> float:
    """Return how high the names stand: lying where the columns are wide, upright elsewhere."""
    column = _column(form, width)
    words_wide = (
        max((width_of(word, Type(2.6, 500)) for word in name.split()), default=0.0)
        for name in form.people
    )
    if all(wide <= column - 1.0 for wide in words_wide):
        return _NAMES_LOW
    longest = max((width_of(name, Type(2.6, 500)) for name in form.people), default=0.0)
    return min(_NAMES_HIGH, longest + 3.0)


def _draw(
    form: _Calendar,
    mondays: Sequence[date],
    each: float,
    names: float,
    width: float,
    sheet: Sheet,
) -> None:
    title = [
        (papers.CALENDAR.say(), True),
        (f"– {papers.weeks_and_years(form.view.horizon.mondays)} –", False),
        (form.view.plan.settings.name, True),
    ]
    draw_title(sheet, width, title, "" if form.edition is None else form.edition.title)
    _draw_heads(sheet, form, width, names)
    top = HEAD + names
    for row, monday in enumerate(mondays):
        begins = row == 0 or monday.month != mondays[row - 1].month
        _draw_week(sheet, form, monday, QRectF(0, top, width, each), begins_month=begins)
        top += each
    column = _column(form, width)
    for number in range(len(form.people)):
        edge = form.left + number * column
        sheet.line(edge, HEAD, edge, top, width=marks.THIN, colour=marks.GRID)
    for edge in (_WEEK, form.left):
        sheet.line(edge, HEAD, edge, top, width=marks.MEDIUM, colour=marks.HALF_LINE)
    sheet.frame(QRectF(0, HEAD, width, top - HEAD), width=marks.MEDIUM, colour=marks.HALF_LINE)
    form.legend.draw(sheet, top + _LEGEND_GAP, width)


def _draw_heads(sheet: Sheet, form: _Calendar, width: float, height: float) -> None:
    sheet.fill(QRectF(0, HEAD, width, height), "bg")
    low = HEAD + height - _NAMES_LOW
    sheet.text(QRectF(1.2, low, _WEEK, _NAMES_LOW), papers.WEEK.say(), Type(2.5, 600), LEFT)
    for number, (weekday, kind) in enumerate(form.slots):
        area = QRectF(_WEEK + number * _DATE + 1, low, _DATE - 1.5, _NAMES_LOW)
        text = f"{papers.capital(day_name(weekday))} ({words.CODE[kind]})"
        sheet.lines(area, fit(text, Type(2.6, 600), area.width(), _NAMES_LOW), LEFT)
    column = _column(form, width)
    for number, name in enumerate(form.people):
        area = QRectF(form.left + number * column, HEAD, column, height)
        if height <= _NAMES_LOW:
            fitted = fit(name, Type(2.6, 500), column - 0.8, height)
            sheet.lines(area, fitted)
        else:
            _upright(sheet, area, name)


def _upright(sheet: Sheet, area: QRectF, name: str) -> None:
    """Write a name from below to above."""
    painter = sheet.painter
    painter.save()
    painter.translate(area.center())
    painter.rotate(-90)
    turned = QRectF(-area.height() / 2 + 1.2, -area.width() / 2, area.height() - 2, area.width())
    size = min(2.6, area.width() * 0.78)
    fitted = fit(name, Type(size, 500), turned.width(), size * 1.3, least=min(1.9, size))
    sheet.lines(turned, fitted, LEFT)
    painter.restore()


def _draw_week(
    sheet: Sheet, form: _Calendar, monday: date, row: QRectF, *, begins_month: bool
) -> None:
    thick, colour = (marks.THICK, marks.DAY_LINE) if begins_month else (marks.THIN, marks.GRID)
    kind_of = Type(min(2.7, row.height() * 0.62), 500)
    number = QRectF(1.2, row.top(), 4.5, row.height())
    sheet.text(number, str(monday.isocalendar().week), kind_of, LEFT)
    if begins_month:
        month = QRectF(5.4, row.top(), _WEEK - 5.6, row.height())
        small = Type(kind_of.size * 0.8, colour="text2")
        sheet.text(month, short_date(monday).split()[-1], small, LEFT)
    closed = []
    for at, (weekday, kind) in enumerate(form.slots):
        day = monday + timedelta(days=weekday)
        area = QRectF(_WEEK + at * _DATE, row.top(), _DATE, row.height())
        if form.is_there(day, kind):
            closed.append(form.is_closed(day, kind))
            _draw_date(sheet, form, day, kind, area)
    if closed and all(closed):
        _draw_closed(sheet, form, monday, row)
    else:
        _draw_signs(sheet, form, monday, row)
    sheet.line(0, row.top(), row.width(), row.top(), width=thick, colour=colour)


def _draw_date(sheet: Sheet, form: _Calendar, day: date, kind: TurnKind, area: QRectF) -> None:
    size = min(2.6, area.height() * 0.6)
    inner = area.adjusted(1, 0, -0.6, 0)
    text = f"{day.day}/{day.month}"
    if form.is_closed(day, kind):
        marks.hatched(sheet, area.adjusted(0.2, 0.1, -0.1, -0.1), "#FFFFFF", broad=True)
        wide = width_of(text, Type(size)) + 0.8
        plate = QRectF(inner.left() - 0.4, inner.top() + 0.4, wide, inner.height() - 0.8)
        sheet.fill(plate, "surface")
    sheet.text(inner, text, Type(size, colour="text2"), LEFT)
    lacking = form.lacking(day, kind)
    if lacking:
        left = inner.left() + 8.0
        place = QRectF(left, inner.top(), inner.right() - left, inner.height())
        sheet.text(place, lacking, Type(size, 600), LEFT)


def _draw_closed(sheet: Sheet, form: _Calendar, monday: date, row: QRectF) -> None:
    area = row.adjusted(form.left + 0.2, 0.1, -0.2, -0.1)
    marks.hatched(sheet, area, "#FFFFFF", broad=True)
    days = [monday + timedelta(days=weekday) for weekday, _ in form.slots]
    why = dict.fromkeys(why_closed(form.view.plan, day) for day in days)
    size = min(2.6, row.height() * 0.62)
    marks.plated(sheet, area, ", ".join(why), Type(size))


def _draw_signs(sheet: Sheet, form: _Calendar, monday: date, row: QRectF) -> None:
    column = _column(form, row.width())
    for number, name in enumerate(form.people):
        kinds = form.signs(name, monday)
        each = column / max(1, len(kinds))
        for at, kind in enumerate(kinds):
            left = form.left + number * column + at * each
            _sign(sheet, QRectF(left, row.top(), each, row.height()), kind)


def _sign(sheet: Sheet, area: QRectF, kind: TurnKind) -> None:
    """Draw a turn: A with an outline, Z filled, so that grey says the same."""
    side = min(_LARGEST_SIGN, area.width() - 0.5, area.height() - 0.5)
    chip = QRectF(0, 0, side, side)
    chip.moveCenter(area.center())
    filled = kind is TurnKind.SATURDAY
    ground = sheet.theme.roles["accent"] if filled else "#FFFFFF"
    sheet.frame(chip, width=marks.MEDIUM, colour="accent", radius=min(0.7, side / 6), ground=ground)
    text = Type(side * 0.68, 600, "onacc" if filled else "text")
    sheet.text(chip, words.CODE[kind], text)


def _hatch(sheet: Sheet, area: QRectF) -> None:
    marks.hatched(sheet, area, "#FFFFFF", broad=True)
    sheet.frame(area, width=marks.THIN, colour=marks.GRID)


def _lacking(sheet: Sheet, area: QRectF) -> None:
    sheet.text(area, "1/2", Type(2.6, 600))
