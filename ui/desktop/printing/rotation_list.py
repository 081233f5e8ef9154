"""The rotation as a list: who has which evening and Saturday turn, week by week."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, partial

from PySide6.QtCore import QRectF

from rostering.calendar import TurnKind
from rostering.time import Weekday, monday_of
from rostering.view import View
from ui.application import paper_words as words
from ui.application.dates import numbered_day, short_date
from ui.application.publishing.publication import Publication
from ui.desktop.printing import marks
from ui.desktop.printing.pages import (
    HEAD,
    LOWEST_ROW,
    Form,
    Page,
    draw_title,
    shared_out,
)
from ui.desktop.printing.sheet import LEFT, Sheet, Type, fit, wrapped

_HEADS = 7.0
_WEEK, _DATE = 16.0, 16.0
_HIGHEST_ROW = 9.0
_NAMES, _SMALL = Type(3.1), Type(2.3)
"""Names as they are written, and no smaller than that where a row has many."""


@dataclass(frozen=True, slots=True, order=True)
class _Turn:
    """A turn that comes back on a day of the week."""

    weekday: Weekday
    kind: TurnKind

    @property
    def title(self) -> str:
        return words.turn_title(self.weekday, self.kind)


def has_turns(view: View) -> bool:
    """Tell whether the weeks have turns at all, closed or not."""
    return bool(_turns(view))


def rotation_list(view: View, edition: Publication | None = None) -> Form:
    """Return the form of all turns of the horizon, one week on a line."""
    return partial(_pages, _List(view, edition))


@dataclass(frozen=True)
class _List:
    view: View
    edition: Publication | None

    @cached_property
    def turns(self) -> tuple[_Turn, ...]:
        return _turns(self.view)

    def people(self, day: date, kind: TurnKind) -> list[str]:
        return [name for name in self.view.names if self.view.has_turn(name, day, kind)]

    def closure(self, day: date) -> str:
        """Name why a day is closed; empty for a day without the turn."""
        calendar = self.view.plan.calendar
        holiday = calendar.holiday(day)
        described = (closure.description for closure in calendar.closures_on(day))
        return holiday or next((text for text in described if text.strip()), words.CLOSED.say())


def _turns(view: View) -> tuple[_Turn, ...]:
    found = {
        (block.day.weekday(), block.turn.value)
        for day in view.horizon.days
        for block in view.plan.calendar.scheduled_blocks(day)
        if block.turn is not None
    }
    return tuple(_Turn(Weekday(weekday), TurnKind(kind)) for weekday, kind in sorted(found))


def _pages(form: _List, width: float, height: float) -> list[Page]:
    mondays = form.view.horizon.mondays
    room = height - HEAD - _HEADS
    lowest = max(LOWEST_ROW, _needed(form, width, _SMALL))
    highest = max(_HIGHEST_ROW, _needed(form, width, _NAMES))
    sizes = shared_out(len(mondays), int(room / lowest), int(room / lowest))
    each = min(highest, *(room / max(1, size) for size in sizes))
    pages: list[Page] = []
    first = 0
    for size in sizes:
        pages.append(partial(_draw, form, mondays[first : first + size], each, width))
        first += size
    return pages


def _needed(form: _List, width: float, kind: Type) -> float:
    """Return how high a row has to be for the names of the turn with the most of them."""
    room = _column(form, width) - _DATE - 1
    days = ((monday, turn) for monday in form.view.horizon.mondays for turn in form.turns)
    texts = (", ".join(form.people(_day_of(monday, turn), turn.kind)) for monday, turn in days)
    return max((len(wrapped(text, kind, room)) * kind.line + 0.8 for text in texts), default=0.0)


def _column(form: _List, width: float) -> float:
    return (width - _WEEK) / max(1, len(form.turns))


def _day_of(monday: date, turn: _Turn) -> date:
    return monday + timedelta(days=turn.weekday)


def _draw(form: _List, mondays: Sequence[date], each: float, width: float, sheet: Sheet) -> None:
    draw_title(
        sheet,
        width,
        [
            (words.ROTATION.say(), True),
            (f"– {words.weeks_and_years(form.view.horizon.mondays)} –", False),
            (form.view.plan.settings.name, True),
        ],
        "" if form.edition is None else form.edition.title,
    )
    column = _column(form, width)
    sheet.fill(QRectF(0, HEAD, width, _HEADS), "bg")
    sheet.text(QRectF(2, HEAD, _WEEK, _HEADS), words.WEEK.say(), Type(3.0, 600), LEFT)
    for number, turn in enumerate(form.turns):
        area = QRectF(_WEEK + number * column + 2, HEAD, column - 3, _HEADS)
        sheet.lines(area, fit(turn.title, Type(3.0, 600), area.width(), _HEADS), LEFT)
    top = HEAD + _HEADS
    for row, monday in enumerate(mondays):
        begins = row == 0 or monday.month != mondays[row - 1].month
        _draw_week(sheet, form, monday, QRectF(0, top, width, each), begins_month=begins)
        top += each
    for number in range(len(form.turns)):
        edge = _WEEK + number * column
        sheet.line(edge, HEAD, edge, top, width=marks.MEDIUM, colour=marks.HALF_LINE)
    sheet.frame(QRectF(0, HEAD, width, top - HEAD), width=marks.MEDIUM, colour=marks.HALF_LINE)


def _draw_week(sheet: Sheet, form: _List, monday: date, row: QRectF, *, begins_month: bool) -> None:
    thick, colour = (marks.THICK, marks.DAY_LINE) if begins_month else (marks.THIN, marks.GRID)
    sheet.text(
        QRectF(2, row.top(), 8, row.height()), str(monday.isocalendar().week), Type(3.2, 500), LEFT
    )
    if begins_month:
        month = QRectF(7.5, row.top(), _WEEK - 8, row.height())
        sheet.text(month, short_date(monday).split()[-1], Type(2.6, colour="text2"), LEFT)
    column = _column(form, row.width())
    for number, turn in enumerate(form.turns):
        area = QRectF(_WEEK + number * column, row.top(), column, row.height())
        _draw_turn(sheet, form, _day_of(monday, turn), turn.kind, area)
    sheet.line(0, row.top(), row.width(), row.top(), width=thick, colour=colour)


def _draw_turn(sheet: Sheet, form: _List, day: date, kind: TurnKind, area: QRectF) -> None:
    calendar = form.view.plan.calendar
    scheduled = any(block.turn is kind for block in calendar.scheduled_blocks(day))
    if not scheduled:
        return
    names = QRectF(area.left() + _DATE, area.top(), area.width() - _DATE - 1, area.height())
    if not calendar.turn_blocks(day, kind):
        marks.hatched(sheet, area.adjusted(0.2, 0.1, 0, -0.1), "#FFFFFF", broad=True)
        marks.plated(sheet, names, form.closure(day), Type(2.8))
    else:
        people = ", ".join(form.people(day, kind))
        planned = form.view.plan.roster.has_week(monday_of(day))
        text = people or (words.EMPTY if planned else words.NOT_SHARED).say()
        kind_of = _NAMES if people else Type(3.0, 600 if planned else 400, "text2")
        sheet.lines(names, fit(text, kind_of, names.width(), names.height() - 0.4), LEFT)
    short = numbered_day(day)
    place = QRectF(area.left() + 2, area.top(), _DATE - 2, area.height())
    if calendar.turn_blocks(day, kind):
        sheet.lines(place, fit(short, Type(2.7, colour="text2"), place.width(), 5), LEFT)
    else:
        marks.plated(sheet, place.adjusted(-1, 0, 0, 0), short, Type(2.7, colour="text2"))
